package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// Help is wrapped between words for the terminal that shows it, and has no blanks at the ends of its lines.

// helpWidths bound the width of help; a pipe gets the wider one.
const narrowHelp, wideHelp = 40, 100

// helpFor prints the help of a command.
func helpFor(c *cobra.Command, _ []string) {
	cells := wideHelp
	if w, _, err := term.GetSize(os.Stdout.Fd()); err == nil {
		cells = max(min(w-1, wideHelp), narrowHelp)
	}
	_, _ = io.WriteString(c.OutOrStdout(), helpText(c, cells))
}

func helpText(c *cobra.Command, cells int) string {
	p := page{cells: cells}
	about := c.Long
	if about == "" {
		about = c.Short
	}
	for i, paragraph := range strings.Split(about, "\n\n") {
		if i > 0 {
			p.WriteByte('\n')
		}
		p.paragraph(0, paragraph)
	}
	p.head("Usage")
	p.paragraph(2, c.UseLine())
	if c.Example != "" {
		p.head("Examples")
		for example := range strings.Lines(c.Example) {
			p.paragraph(2, example)
		}
	}
	var commands []item
	for _, sub := range c.Commands() {
		if !sub.Hidden && (sub.IsAvailableCommand() || sub.Name() == "help") {
			commands = append(commands, item{sub.Name(), sub.Short})
		}
	}
	p.items("Commands", commands)
	var flags []item
	c.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			flags = append(flags, item{flagHead(f), f.Usage})
		}
	})
	p.items("Flags", flags)
	return p.String()
}

// flagHead returns how a flag is written: "-q, --query QUERY".
func flagHead(f *pflag.Flag) string {
	head := "--" + f.Name
	if f.Shorthand != "" {
		head = "-" + f.Shorthand + ", " + head
	}
	if f.Value.Type() != "bool" {
		head += " " + strings.ToUpper(f.Name)
	}
	return head
}

// item is a command or a flag, and what it does.
type item struct{ head, does string }

// page collects the lines of help.
type page struct {
	strings.Builder
	cells int
}

func (p *page) head(s string) { fmt.Fprintf(p, "\n%s\n", s) }

// items lists the items in two columns; a long head has a line of its own.
func (p *page) items(head string, all []item) {
	if len(all) == 0 {
		return
	}
	p.head(head)
	column := p.cells / 4
	for _, it := range all {
		if 2+len(it.head)+2 > column {
			p.paragraph(2, it.head)
			p.paragraph(column, it.does)
			continue
		}
		var does page
		does.cells = p.cells
		does.paragraph(column, it.does)
		p.WriteString("  " + it.head + does.String()[2+len(it.head):])
	}
}

// paragraph wraps s between its words, each line indented.
func (p *page) paragraph(indent int, s string) {
	line, used := strings.Repeat(" ", indent), indent
	for i, word := range strings.Fields(s) {
		w := ansi.StringWidth(word)
		switch {
		case i == 0:
		case used+1+w > p.cells:
			fmt.Fprintln(p, line)
			line, used = strings.Repeat(" ", indent), indent
		default:
			line, used = line+" ", used+1
		}
		line, used = line+word, used+w
	}
	fmt.Fprintln(p, line)
}

// helpCommand is `hotline help COMMAND`.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND…]",
		Short: "What a command does and which flags it has",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, names []string) error {
			at := cmd.Root()
			for _, name := range names {
				sub := commandOf(at, name)
				if sub == nil {
					return fmt.Errorf("help %s: there is no such command; `%s --help` lists them", strings.Join(names, " "), at.CommandPath())
				}
				at = sub
			}
			at.InitDefaultHelpFlag()
			helpFor(at, nil)
			return nil
		},
	}
}

// commandOf returns the subcommand with the name, or nil.
func commandOf(c *cobra.Command, name string) *cobra.Command {
	for _, sub := range c.Commands() {
		if sub.Name() == name {
			return sub
		}
	}
	return nil
}
