// Command pagebench measures how well articles are found in a folder of saved pages whose content is known.
//
//	pagebench [-alone] FOLDER
//
// FOLDER contains pages (*.html.gz) and truth.json: name of page → title, published, paragraphs. Run from the root of the
// project, it also reads the same pages with go-readability and go-trafilatura, which are built in their own module
// (cmd/pagebench/others); -alone leaves them out.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	alone := flag.Bool("alone", false, "measure hotline alone")
	flag.Usage = func() { fmt.Fprintln(os.Stderr, "usage: pagebench [-alone] FOLDER") }
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	folder := flag.Arg(0)
	finders := []finder{{"hotline", own(os.DirFS(folder))}}
	if !*alone {
		found, err := others(folder)
		if err != nil {
			fmt.Fprintln(os.Stderr, "pagebench: the other finders could not be run:", err)
		}
		finders = append(finders, found...)
	}
	if err := bench(os.Stdout, os.DirFS(folder), finders); err != nil {
		fmt.Fprintln(os.Stderr, "pagebench:", err)
		os.Exit(1)
	}
}
