package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

// rounds is how many times each program is started and measured, alternating with the one to which it is compared.
const rounds = 4

// program is a command with a screen, and a text in its first complete frame.
type program struct {
	argv  []string
	ready string
}

// walk is a sequence of keys to be measured, after other keys that lead to their place.
type walk struct {
	what, before string
	keys         []string
}

var walks = []walk{
	{"a key down the articles", "2", slices.Repeat([]string{"j"}, 80)},
	{"a key down the quotes", "3", slices.Repeat([]string{"j"}, 80)},
	{"a page of quotes", "3", slices.Repeat([]string{"\x1b[6~"}, 80)},
}

// typing returns a walk in which words are typed letter by letter and deleted.
func typing(before string) walk {
	w := walk{"typing a search", before, nil}
	for _, word := range []string{"clinton", "election", "sanctions", "the white house", "putin said"} {
		w.keys = append(w.keys, strings.Split(word, "")...)
		w.keys = append(w.keys, slices.Repeat([]string{"\x7f"}, len(word))...)
	}
	return w
}

// seen is the measurements of a program.
type seen struct {
	starts []time.Duration
	frames []frame
}

// frames measures the screen of a snapshot and the smallest program: their start, and their keys.
func frames(t *table, snapshot, titles, folder string) error {
	ours := program{[]string{os.Args[0], "-as", "show", snapshot}, screenReady}
	smallest := program{[]string{os.Args[0], "-as", "least"}, leastReady}
	var we, floor seen
	for _, w := range walks {
		a, b, err := inTurn(ours, w, smallest, w)
		if err != nil {
			return err
		}
		took, least := timesOf(a.frames), timesOf(b.frames)
		t.spread(w.what, took)
		t.put(w.what+" ÷ the smallest program, p50", ratio(took, least, 50))
		t.put(w.what+" ÷ the smallest program, p99", ratio(took, least, 99))
		t.put(w.what+", bytes", bytesOf(a.frames))
		we.frames, we.starts = append(we.frames, a.frames...), append(we.starts, a.starts...)
		floor.starts = append(floor.starts, b.starts...)
	}
	t.put("a key of all of these, bytes at the median", bytesOf(we.frames))
	slices.Sort(we.starts)
	slices.Sort(floor.starts)
	t.put("start to the first whole frame, ms", ms(at(we.starts, 50)))
	t.put("start ÷ the smallest program", ratio(we.starts, floor.starts, 50))
	if err := besideNewsboat(t, ours, titles, folder); err != nil {
		return err
	}
	search, err := besideFzf(t, ours, titles)
	if err != nil {
		return err
	}
	t.put("the longest frame of all, ms", ms(slices.Max(timesOf(append(we.frames, search...)))))
	return nil
}

// inTurn starts two programs in turn, once per round, and takes each through its own walk.
func inTurn(a program, inA walk, b program, inB walk) (ofA, ofB seen, err error) {
	for range rounds {
		if err := ofA.add(a, inA); err != nil {
			return ofA, ofB, err
		}
		if err := ofB.add(b, inB); err != nil {
			return ofA, ofB, err
		}
	}
	return ofA, ofB, nil
}

func (s *seen) add(p program, w walk) error {
	t, err := start(p.argv...)
	if err != nil {
		return err
	}
	defer t.end()
	began, err := t.until(p.ready)
	if err != nil {
		return fmt.Errorf("%s: %w", strings.Join(p.argv, " "), err)
	}
	s.starts = append(s.starts, began)
	if _, err := t.press(strings.Split(w.before, "")); err != nil {
		return err
	}
	frames, err := t.press(w.keys)
	s.frames = append(s.frames, frames...)
	return err
}

// at returns a percentile of the sorted times.
func at(took []time.Duration, percent int) time.Duration { return took[len(took)*percent/100] }

func ratio(a, b []time.Duration, percent int) float64 { return ms(at(a, percent)) / ms(at(b, percent)) }
