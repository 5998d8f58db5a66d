// Command pagebench measures how well articles are found in a folder of saved pages whose truth is known.
//
//	pagebench FOLDER
//
// FOLDER holds pages (*.html.gz) and truth.json: name of page → title, published, paragraphs.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: pagebench FOLDER")
		os.Exit(2)
	}
	scores, err := measure(os.DirFS(os.Args[1]))
	if err != nil {
		fmt.Fprintln(os.Stderr, "pagebench:", err)
		os.Exit(1)
	}
	table(os.Stdout, scores)
}
