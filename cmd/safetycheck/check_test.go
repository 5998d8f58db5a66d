//go:build unix

package main

import (
	"io"
	"os"
	"strings"
	"sync"
	"testing"

	"hotline/cmd/safetycheck/tty"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == leaderFlag {
		os.Exit(leader(os.Args[2:]))
	}
	os.Exit(m.Run())
}

// The check at test size: every row, and nothing may fail. Rows that run the program mostly wait for it, so they run concurrently
// with each other and with the rest.
func TestNothingBreaks(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	first := newCheck(t.Context(), t.TempDir(), io.Discard)
	if err := first.build(); err != nil {
		t.Fatal(err)
	}
	checks, figures := make([]*check, len(rows)), make([]string, len(rows))
	var all sync.WaitGroup
	for _, builds := range []bool{true, false} {
		for i, r := range rows {
			if r.builds != builds || r.elsewhere != nil { // it runs with the tests of its own package
				continue
			}
			c := newCheck(t.Context(), t.TempDir(), io.Discard)
			c.program = first.program
			checks[i] = c
			run := func() { figures[i] = c.figure(r, r.quick) }
			if builds {
				all.Go(run)
			} else {
				run()
			}
		}
	}
	all.Wait()
	for i, c := range checks {
		if c == nil {
			continue
		}
		t.Logf("%s: %s", rows[i].name, figures[i])
		for _, b := range c.broken {
			t.Errorf("%s: %q", rows[i].name, b)
		}
	}
}

// The check recognises every payload, and takes nothing else for one.
func TestTheCheckSees(t *testing.T) {
	for _, p := range tty.Payloads {
		if tty.BadText("words "+p.Bytes+" words") == "" && p.Name != "carriage return" {
			t.Errorf("%s passes as text", p.Name)
		}
		stream := "\x1b[2;3Hwords " + p.Marked("bo") + " words\x1b[m"
		if len(tty.Breaks(stream, false)) == 0 && len(tty.Passed(stream, codes())) == 0 {
			t.Errorf("%s passes on a terminal", p.Name)
		}
	}
	for _, fine := range []string{
		"\x1b[?1049h\x1b[?25l\x1b]2;hotline\x07\x1b[H\x1b[2J\x1b[38;2;1;2;3;1m“Да”\x1b[m\r\n\x1b[4K é —",
		"plain", strings.Repeat("e\u0301\u0302\u0303\u0304", 3),
	} {
		if why := tty.Breaks(fine, false); len(why) > 0 {
			t.Errorf("%q: %q", fine, why)
		}
	}
	if yanked := "\x1b]52;c;4oCcV2XigJ0=\x07"; len(tty.Breaks(yanked, false)) == 0 || len(tty.Breaks(yanked, true)) > 0 {
		t.Error("the clipboard is not told from a break")
	}
}
