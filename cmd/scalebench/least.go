package main

import (
	"context"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/data"
	"hotline/model/corpus"
	"hotline/tui"
)

// least is the smallest Bubble Tea program that changes its whole screen at a key: nothing built on Bubble Tea is faster.
type least int

func (least) Init() tea.Cmd { return nil }

func (n least) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		n++
	}
	return n, nil
}

func (n least) View() tea.View {
	var b strings.Builder
	for y := range screenHeight - 1 {
		fmt.Fprintf(&b, "%08d %s\n", int(n)+y, strings.Repeat("x", screenWidth-20))
	}
	fmt.Fprintf(&b, "%s %d", leastReady, n)
	v := tea.NewView(b.String())
	v.AltScreen = true
	return v
}

// leastReady and screenReady are texts in the first complete frame of the smallest program and of ours.
const (
	leastReady  = "ready"
	screenReady = " quotes in "
)

func runLeast(string) error {
	_, err := tea.NewProgram(least(0), tea.WithFPS(120)).Run()
	return err
}

// show runs the screen on a snapshot.
func show(path string) error {
	return tui.Run(context.Background(), tui.Options{Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []tui.Problem, error) {
		c, err := open(data.Snapshot{Path: path})
		return c, nil, err
	}})
}
