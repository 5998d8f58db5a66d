package main

import (
	"github.com/spf13/cobra"
)

// listing is a subcommand that prints one kind of record.
type listing[R any] struct {
	name, short, example string
	records              func(selection) []R
	sheet                sheet[R]
	reports              bool // can print what was not read instead
}

func (k listing[R]) command() *cobra.Command {
	var query, format string
	var report bool
	var sources sourceFlags
	cmd := &cobra.Command{
		Use:     k.name + " [-q QUERY] [-f FORMAT] [LOCATION…]",
		Short:   k.short,
		Example: k.example,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, locations []string) error {
			write, err := k.sheet.writer(k.name, format)
			if err != nil {
				return err
			}
			q, err := parseQuery(query)
			if err != nil {
				return err
			}
			if err := sources.check(); err != nil {
				return err
			}
			l := newLoading(locations, sources, cmd.InOrStdin())
			c, err := l.build(cmd.Context(), nil)
			if err != nil {
				return cancelled(err)
			}
			if report {
				return l.report(format, c.NumArticles(), cmd.OutOrStdout(), cmd.ErrOrStderr())
			}
			c = l.corrections.corrected(c, l.notes(cmd, locations))
			unreadable := l.tell(cmd.ErrOrStderr())
			if err := write(cmd.OutOrStdout(), k.records(ask(c, q, cmd.ErrOrStderr()))); err != nil {
				return failed("writing: %w", err)
			}
			return unreadable
		},
	}
	queryFlag(cmd, &query)
	sources.of(cmd)
	if k.reports {
		cmd.Flags().BoolVar(&report, "report", false, "print what was not read, or is doubtful, instead: file, reason and remedy")
	}
	cmd.Flags().StringVarP(&format, "format", "f", "text", "how to print: "+k.sheet.formats())
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(k.sheet.names(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func queryFlag(cmd *cobra.Command, query *string) {
	cmd.Flags().StringVarP(query, "query", "q", "", "which quotes: by:lavrov topic:sanctions since:2021-05 \"open skies\"")
}
