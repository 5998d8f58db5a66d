//go:build unix

// Command safetycheck tries to break the promises of hotline: it builds the program, feeds it hostile input in every
// format, and looks at every byte that reaches the terminal with eyes of its own.
//
//	go run ./cmd/safetycheck            # all of it, some minutes
//	go run ./cmd/safetycheck -quick     # what the tests run
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// check is one run: where things are, what was counted and what broke.
type check struct {
	program string
	dir     string
	rows    [][2]string
	broken  []string
	began   time.Time

	seen                  map[string]bool
	streams, bytes, views int
}

func newCheck(dir string) (*check, error) {
	c := &check{program: filepath.Join(dir, "hotline"), dir: dir, began: time.Now(), seen: map[string]bool{}}
	out, err := exec.Command("go", "build", "-tags", "panicsites", "-o", c.program, "hotline/cmd/hotline").CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("the program does not build: %w\n%s", err, out)
	}
	return c, nil
}

// folder is a new folder, or the one made before under this name, emptied.
func (c *check) folder(name string) string {
	dir := filepath.Join(c.dir, "in "+name)
	_ = os.RemoveAll(dir) // what is left of it fails MkdirAll
	if err := os.MkdirAll(dir, 0o700); err != nil {
		c.fail("%v", err)
	}
	return dir
}

// row is a line of the table of figures; it tells what was checked since the row before.
func (c *check) row(what, figure string) {
	c.rows = append(c.rows, [2]string{what, fmt.Sprintf("%s, %s", figure, time.Since(c.began).Round(time.Second))})
	c.began = time.Now()
}

func (c *check) fail(format string, args ...any) {
	c.broken = append(c.broken, fmt.Sprintf(format, args...))
}

func main() {
	if len(os.Args) > 2 && os.Args[1] == leaderFlag {
		os.Exit(leader(os.Args[2:]))
	}
	quick := flag.Bool("quick", false, "the size that the tests run")
	flag.Parse()
	os.Exit(run(*quick))
}

func run(quick bool) int {
	dir, err := os.MkdirTemp("", "safetycheck")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	c, err := newCheck(dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	c.everything(quick)
	fmt.Println("| check | figure |\n| --- | --- |")
	for _, r := range c.rows {
		fmt.Printf("| %s | %s |\n", r[0], r[1])
	}
	for _, b := range c.broken {
		fmt.Printf("BROKEN %q\n", b)
	}
	if len(c.broken) > 0 {
		return 1
	}
	fmt.Println("nothing broke")
	return 0
}
