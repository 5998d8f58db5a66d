//go:build unix

package main

import (
	"fmt"
	"slices"
	"strings"
)

const escape = "\x1b"

// views are the keys that lead through every pane and overlay. They are typed one after the other.
var views = []struct {
	name string
	keys []string
}{
	{"panes", nil},
	{"sidebar sections", []string{"1", "l", "l", "l", "l", "l", "h", "h", "h", "h", "h"}},
	{"articles", []string{"2", "G", "gg"}},
	{"quotes", []string{"3", "G", "gg"}},
	{"proof", []string{"3", "\r", "j", "\r", "j", "\r", escape}},
	{"wordings", []string{"3", "="}},
	{"wordings closed", []string{escape}},
	{"reader", []string{"2", "gg", "\r", "n", "n", "N"}},
	{"furniture", []string{"F"}},
	{"next articles", []string{"J", "J", "J", "J", "J", "J", "J", "J", "K"}},
	{"search in the reader", []string{"/", "Q", "\r", "n", escape}},
	{"side by side", []string{escape, "s", "la", "bl", "\r", "n", "j", "y"}},
	{"sides", []string{escape, "S", escape}},
	{"narrow", []string{"/", "Q", escape}},
	{"query", []string{":", "Q", escape}},
	{"person picker", []string{"p", "q", escape}},
	{"topic picker", []string{"t", escape}},
	{"outlet picker", []string{"o", "q", "\x7f", escape}},
	{"palette", []string{"\x10", "re", escape}},
	{"help", []string{"?", escape}},
	{"problems", []string{"!", "G", escape}},
	{"back and forward", []string{"[", "[", "]"}},
	{"pin", []string{"1", " ", " ", "u"}},
	{"yank", []string{"3", "gg", "y"}},
	{"dates", []string{"d", "20", escape}},
}

// sighting is what a walk through the views of one input came to.
type sighting struct {
	breaks []string
	bytes  int
	marks  map[string]bool // that were on the screen
	views  int
}

// walk opens a location and types its way through every view.
func walk(program, location string, width, height int, more int) (s sighting, err error) {
	t, err := start(program, width, height, nil, "--notebook", "off", location)
	if err != nil {
		return s, err
	}
	defer t.close()
	if err := t.see("People"); err != nil {
		return s, err
	}
	t.settle()
	for _, v := range views {
		t.keys(v.keys...)
		s.views++
	}
	if more > 0 { // the reader, article by article
		t.keys("2", "gg", "\r")
		t.keys(slices.Repeat([]string{"J"}, more)...)
	}
	t.keys(slices.Repeat([]string{escape}, 8)...)
	t.keys("q", "\x03", "\x03") // a prompt may be open after whatever the keys did
	if left := t.restored(); left != "" {
		s.breaks = append(s.breaks, left)
	}
	stream := t.stream()
	s.bytes = len(stream)
	s.breaks = append(s.breaks, breaks(stream, true)...)
	s.breaks = append(s.breaks, passed(stream, codes())...)
	s.marks = map[string]bool{}
	for _, p := range payloads {
		for _, f := range codes() {
			if strings.Contains(stream, p.mark(f)) {
				s.marks[p.mark(f)] = true
			}
		}
	}
	return s, nil
}

// codes are those of all fields.
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

// inEveryView walks through the views of every format at the given sizes.
func (c *check) inEveryView(sizes [][2]int, more int, only ...string) {
	for _, f := range formats {
		if len(only) > 0 && !slices.Contains(only, f.name) {
			continue
		}
		dir := c.folder(f.name)
		if err := f.write(dir, hostile()); err != nil {
			c.fail("%s: %v", f.name, err)
			continue
		}
		for _, size := range sizes {
			s, err := walk(c.program, dir, size[0], size[1], more)
			if err != nil {
				c.fail("%s at %dx%d: %v", f.name, size[0], size[1], err)
				continue
			}
			for _, b := range s.breaks {
				c.fail("%s at %dx%d: %s", f.name, size[0], size[1], b)
			}
			for m := range s.marks {
				c.seen[f.name+" "+m] = true
			}
			c.streams++
			c.bytes += s.bytes
			c.views += s.views
		}
	}
	c.row("payloads × fields × formats × views on a pty", fmt.Sprintf("%d payloads, %d of payload × field × format seen on the screen, %d views, %.1f MB of output",
		len(payloads), len(c.seen), c.views, float64(c.bytes)/1e6))
}
