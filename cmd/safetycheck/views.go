//go:build unix

package main

import (
	"fmt"
	"slices"

	"hotline/cmd/safetycheck/tty"
)

const escape = "\x1b"

// views are the keys that lead through every pane and overlay. They are typed one after the other.
var views = []struct {
	name string
	keys []string
}{
	{"panes", nil},
	{"sidebar sections", []string{"1", "l", "l", "l", "l", "l", "l", "h", "h", "h", "h", "h", "h"}},
	{"articles", []string{"2", "G", "gg"}},
	{"quotes", []string{"3", "G", "gg"}},
	{"proof", []string{"3", "\r", "j", "\r", "j", "\r", escape}},
	{"wordings", []string{"3", "="}},
	{"wordings closed", []string{escape}},
	{"replies", []string{"3", "r", "j", "r", escape, escape}},
	{"source", []string{"3", "v", "G", "gg", "v"}},
	{"reader", []string{"2", "gg", "\r", "n", "n", "N"}},
	{"names in the reader", []string{"i", "n", "i", "n", "i"}},
	{"furniture", []string{"F"}},
	{"next articles", []string{"J", "J", "J", "J", "J", "J", "J", "J", "K"}},
	{"search in the reader", []string{"/", "Q", "\r", "n", escape}},
	{"side by side", []string{escape, "s", "la", "bl", "\r", "n", "j", "y"}},
	{"timeline", []string{"T", "l", "h", "j", escape}},
	{"sides", []string{escape, "S", escape}},
	{"narrow", []string{"/", "Q", escape}},
	{"query", []string{":", "Q", escape}},
	{"wrong query", []string{":", "Q:x", "\r", escape}},
	{"person picker", []string{"p", "q", escape}},
	{"topic picker", []string{"t", escape}},
	{"outlet picker", []string{"O", "q", "\x7f", escape}},
	{"wording picker", []string{"w", escape}},
	{"media picker", []string{"H", escape}},
	{"palette", []string{"\x10", "re", escape}},
	{"help", []string{"?", "j", escape}},
	{"problems", []string{"E", "G", escape}},
	{"saved queries", []string{"Q", escape}},
	{"open with", []string{"2", "o", escape}},
	{"labels", []string{"f", escape}},
	{"tray", []string{"3", "gg", " ", "j", " ", "c", "e", "a note", "\r", escape}},
	{"copy as", []string{"3", "Y", escape}},
	{"write", []string{"3", "W", escape}},
	{"correction", []string{"3", "!", escape, escape}},
	{"back and forward", []string{"[", "[", "]"}},
	{"marks", []string{"3", "ma", "'a"}},
	{"pin", []string{"1", " ", " ", "u"}},
	{"yank", []string{"3", "gg", "y"}},
	{"dates", []string{"d", "20", escape}},
	{"unknown key", []string{"Z"}},
}

// sighting is the result of a walk through the views of one input.
type sighting struct {
	breaks []string
	bytes  int
	marks  []string // of payloads that were on the screen
	views  int
}

// walk opens a location and types its way through every view.
func (c *check) walk(location string, width, height int, more int) (s sighting, err error) {
	t, err := start(c.program, width, height, nil, location)
	if err != nil {
		return s, err
	}
	defer t.close()
	if err := t.match(counted); err != nil {
		return s, err
	}
	t.settle()
	for _, v := range views {
		t.keys(v.keys...)
		s.views++
	}
	t.keys(escape, escape, escape, escape)
	if more > 0 { // the reader, article by article
		t.keys("2", "gg", "\r")
		t.keys(slices.Repeat([]string{"J"}, more)...)
	}
	t.keys(slices.Repeat([]string{escape}, 8)...)
	t.keys("q", "\x03", "\x03") // a prompt may be open after the keys before
	if left := t.restored(); left != "" {
		s.breaks = append(s.breaks, left)
	}
	stream := t.stream()
	s.bytes = len(stream)
	s.breaks = append(s.breaks, tty.Breaks(stream, true)...)
	s.breaks = append(s.breaks, tty.Passed(stream, codes())...)
	s.marks = tty.Marks(stream, codes())
	return s, nil
}

// codes returns the codes of all fields.
func codes() []string {
	all := []string{"fn"}
	for _, f := range single {
		all = append(all, f.code)
	}
	for _, f := range prose {
		all = append(all, f.code)
	}
	return all
}

// sizes are the screens on which every view is checked: one with three panes and many rows, one with two, and the smallest.
var sizes = []struct{ width, height, articles int }{{250, 1500, 60}, {80, 24, 20}, {40, 10, 4}}

// inEveryView walks through the views n times: through every format at the first size, then at the next.
func (c *check) inEveryView(n int) string {
	seen, bytes, shown := map[string]bool{}, 0, 0
	n = min(n, len(formats)*len(sizes))
	for i := range n {
		f, size := formats[i%len(formats)], sizes[i/len(formats)]
		if !c.step(i, n, f.name) {
			break
		}
		dir, ok := c.hostileIn(f)
		if !ok {
			continue
		}
		s, err := c.walk(dir, size.width, size.height, size.articles)
		if err != nil {
			c.fail("%s at %dx%d: %v", f.name, size.width, size.height, err)
			continue
		}
		for _, b := range s.breaks {
			c.fail("%s at %dx%d: %s", f.name, size.width, size.height, b)
		}
		for _, m := range s.marks {
			seen[f.name+" "+m] = true
		}
		bytes += s.bytes
		shown += s.views
	}
	if n > 0 && len(seen) < 2*len(tty.Payloads) {
		c.fail("only %d payloads were seen on the screen: the check looks past them", len(seen))
	}
	return fmt.Sprintf("%d payloads, %d of payload × field × format seen on the screen, %d views, %.1f MB of output",
		len(tty.Payloads), len(seen), shown, float64(bytes)/1e6)
}
