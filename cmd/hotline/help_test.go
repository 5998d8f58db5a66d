package main

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
)

// Help fits the terminal, breaks no word, and has no blanks at the ends of lines.
func TestHelpIsWrappedBetweenWords(t *testing.T) {
	root := rootCommand()
	words := map[string]bool{}
	var all []*cobra.Command
	var add func(c *cobra.Command)
	add = func(c *cobra.Command) {
		all = append(all, c)
		for _, sub := range c.Commands() {
			add(sub)
		}
	}
	add(root)
	for _, c := range all {
		for w := range strings.FieldsSeq(helpText(c, 10000)) {
			words[w] = true
		}
		for _, cells := range []int{40, 79, 100} {
			for line := range strings.Lines(helpText(c, cells)) {
				line = strings.TrimSuffix(line, "\n")
				if w := ansi.StringWidth(line); w > cells && len(strings.Fields(line)) > 1 || line != strings.TrimRight(line, " ") {
					t.Errorf("%s at %d: %d cells: %q", c.CommandPath(), cells, w, line)
				}
				for w := range strings.FieldsSeq(line) {
					if !words[w] {
						t.Errorf("%s at %d: %q is no word of it", c.CommandPath(), cells, w)
					}
				}
			}
		}
	}
	text := helpText(commandOf(root, "quotes"), 79)
	for _, want := range []string{"-f, --format FORMAT", "Usage\n  hotline quotes [-q QUERY]", "Examples\n  hotline quotes"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}
