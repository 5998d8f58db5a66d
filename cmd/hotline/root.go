package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"hotline/data"
	"hotline/tui"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
)

// about has one line per paragraph, because help wraps it to the terminal.
const about = "hotline reads scraped US–Russia news and shows who said what, when, about what, through whom and in which words.\n\n" +
	"A LOCATION is a folder or a file, text, a saved page, a feed, a JSON, CSV or TSV dump, a web archive (WARC), also .gz, .zst and " +
	"in .zip and .tar, or - for standard input; what it is, is recognised. Without one it opens the five articles it comes with.\n\n" +
	"A QUERY is terms with spaces between them, all of which must hold: words and \"phrases\", by:lavrov (speaker), " +
	"about:navalny (meant in the quote), in:putin (in the article), topic:sanctions, side:us (or ru, other), outlet:reuters, " +
	"wire:ap, place:moscow, kind:direct (or partial, indirect), media:state (or public, private), tag:arms, since:2021-05, until:2021-05-19, on:2021, dated:day (or range, no). " +
	"A comma is or, a leading - is not.\n\n" +
	"Exit status: 0 done, 1 some input could not be read (the rest was), 2 wrong usage."

func rootCommand() *cobra.Command {
	var query, theme string
	var plain, watch bool
	var sources sourceFlags
	themes := tui.Themes()
	cmd := &cobra.Command{
		Use:     "hotline [-q QUERY] [LOCATION…]",
		Short:   "Read US–Russia news: who said what, when, through whom, in which words",
		Long:    about,
		Example: "hotline\nhotline -q 'by:lavrov,tillerson' dump.jsonl.gz\nhotline quotes -q 'side:ru topic:sanctions' -f jsonl news/",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, locations []string) error {
			if err := mistyped(cmd, locations); err != nil {
				return err
			}
			q, err := parseQuery(query)
			if err != nil {
				return err
			}
			if theme != "" && !slices.Contains(themes, theme) {
				return fmt.Errorf("--theme %s: wants %s", theme, strings.Join(themes, ", "))
			}
			if plain && watch {
				return errors.New("--watch: --plain reads once; leave one of the two out")
			}
			if !plain && !onTerminal() {
				return errors.New("the screen needs a terminal, and TERM not dumb; for text use `hotline --plain` or `hotline quotes`")
			}
			if plain && slices.Contains(locations, "-") {
				return errors.New("-: standard input is where --plain listens; name a file instead")
			}
			if slices.Contains(locations, "-") && term.IsTerminal(os.Stdin.Fd()) {
				return errors.New("-: standard input is the keyboard here; pipe the articles in, or name a file")
			}
			if err := sources.check(); err != nil {
				return err
			}
			l := newLoading(locations, sources, nil)
			if l.watch = watch; watch {
				if err := l.source.Watchable(); err != nil {
					return fmt.Errorf("--watch: %w", err)
				}
			}
			if err := show(cmd, l, locations, q, theme, plain); err != nil {
				return err
			}
			return l.tell(cmd.ErrOrStderr())
		},
	}
	queryFlag(cmd, &query)
	notebookFlag(cmd)
	sources.of(cmd)
	cmd.Flags().StringVar(&theme, "theme", "", "colours: "+strings.Join(themes, ", ")+" (default: dark, or what the terminal says)")
	cmd.Flags().BoolVar(&plain, "plain", false, "talk in lines, without a screen: for screen readers and dumb terminals")
	cmd.Flags().BoolVar(&watch, "watch", false, "take in files that are new or changed while you read")
	_ = cmd.RegisterFlagCompletionFunc("theme", cobra.FixedCompletions(themes, cobra.ShellCompDirectiveNoFileComp))
	cmd.Version, cmd.SilenceUsage, cmd.SilenceErrors = version(), true, true
	cmd.SetHelpFunc(helpFor)
	cmd.SetHelpCommand(helpCommand())
	cmd.AddCommand(quotesCommand(), articlesCommand(), peopleCommand(), timelineCommand(), indexCommand(), notebookCommand(), manCommand())
	return cmd
}

// onTerminal reports whether the screen can be drawn and keys can be read, from stdin or from the controlling terminal.
func onTerminal() bool {
	if t := os.Getenv("TERM"); t == "" || t == "dumb" || !term.IsTerminal(os.Stdout.Fd()) {
		return false
	}
	if term.IsTerminal(os.Stdin.Fd()) {
		return true
	}
	tty, err := os.Open("/dev/tty")
	if err != nil {
		return false
	}
	_ = tty.Close()
	return true
}

func problems(skips, doubts []data.Skip) []tui.Problem {
	var out []tui.Problem
	for _, s := range skips {
		out = append(out, tui.Problem{File: string(s.File), What: string(s.What), Remedy: string(s.Remedy)})
	}
	for _, s := range doubts {
		out = append(out, tui.Problem{File: string(s.File), What: string(s.What), Remedy: string(s.Remedy), Doubtful: true})
	}
	return out
}
