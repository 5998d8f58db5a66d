//go:build unix

package main

import (
	"os"
	"strings"
	"testing"
)

func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == leaderFlag {
		os.Exit(leader(os.Args[2:]))
	}
	os.Exit(m.Run())
}

// checked runs a part of the check and fails with all that broke.
func checked(t *testing.T, part func(*check)) {
	t.Helper()
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	c, err := newCheck(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	part(c)
	for _, r := range c.rows {
		t.Log(r[0] + ": " + r[1])
	}
	for _, b := range c.broken {
		t.Errorf("%q", b)
	}
}

func TestCleaner(t *testing.T) {
	c := &check{}
	c.cleaned(200_000)
	for _, b := range c.broken {
		t.Error(b)
	}
}

func TestFaults(t *testing.T)  { checked(t, (*check).afterFaults) }
func TestStopped(t *testing.T) { checked(t, (*check).whileStopped) }
func TestSignals(t *testing.T) { checked(t, func(c *check) { c.afterSignals(1) }) }

func TestHazards(t *testing.T) { checked(t, func(c *check) { c.againstHazards(5) }) }

func TestCommandLine(t *testing.T) {
	checked(t, func(c *check) { c.onTheCommandLine("jsonl, raw bytes", "file names") })
}

func TestViews(t *testing.T) {
	checked(t, func(c *check) {
		c.inEveryView([][2]int{{200, 400}}, 2, "jsonl")
		if len(c.seen) < 2*len(payloads) {
			t.Errorf("only %d payloads were seen on the screen: the check looks past them", len(c.seen))
		}
	})
}

// The eyes of the check see every payload, and take nothing else for one.
func TestTheCheckSees(t *testing.T) {
	for _, p := range payloads {
		if badText("words "+p.bytes+" words") == "" && p.name != "carriage return" {
			t.Errorf("%s passes as text", p.name)
		}
		stream := "\x1b[2;3Hwords " + p.marked("bo") + " words\x1b[m"
		if len(breaks(stream, false)) == 0 && len(passed(stream, codes())) == 0 {
			t.Errorf("%s passes on a terminal", p.name)
		}
	}
	for _, fine := range []string{
		"\x1b[?1049h\x1b[?25l\x1b]2;hotline\x07\x1b[H\x1b[2J\x1b[38;2;1;2;3;1m“Да”\x1b[m\r\n\x1b[4K é —",
		"plain", strings.Repeat("e\u0301\u0302\u0303\u0304", 3),
	} {
		if why := breaks(fine, false); len(why) > 0 {
			t.Errorf("%q: %q", fine, why)
		}
	}
	if yanked := "\x1b]52;c;4oCcV2XigJ0=\x07"; len(breaks(yanked, false)) == 0 || len(breaks(yanked, true)) > 0 {
		t.Error("the clipboard is not told from a break")
	}
}
