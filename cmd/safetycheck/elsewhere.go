//go:build unix

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
)

// elsewhere is a check that must be in the package that it examines: a test, and the environment variable for its size if it has
// one.
type elsewhere struct{ pkg, test, size string }

// figureLine matches the line in which such a test gives its result: t.Logf("figure: …").
var figureLine = regexp.MustCompile(`: figure: (.*)$`)

// tested runs the test at the given size and returns its figure.
func (e elsewhere) tested(c *check, n int) string {
	cmd := exec.CommandContext(c.ctx, "go", "test", "-count=1", "-v", "-timeout=0", "-run", "^"+e.test+"$", e.pkg)
	if e.size != "" {
		cmd.Env = append(os.Environ(), e.size+"="+strconv.Itoa(n))
	}
	cmd.Stderr = c.tell
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		c.fail("%v", err)
		return "not run"
	}
	figure := ""
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if m := figureLine.FindStringSubmatch(lines.Text()); m != nil {
			figure = m[1]
		}
		fmt.Fprintln(c.tell, lines.Text())
	}
	_, _ = io.Copy(io.Discard, out) // a line that is too long for the Scanner
	if err := cmd.Wait(); err != nil {
		c.fail("go test -run %s %s: %v", e.test, e.pkg, err)
	}
	if figure == "" {
		c.fail("%s of %s told no figure", e.test, e.pkg)
	}
	return figure
}

// row returns a row for the test.
func (e elsewhere) row(name, what string, size, quick int) row {
	return row{name: name, what: what, size: size, quick: quick, run: e.tested, elsewhere: &e}
}
