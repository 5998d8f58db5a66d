package main

import (
	"github.com/spf13/cobra"
)

// listing is a subcommand that prints one kind of record.
type listing[R any] struct {
	name, short, example string
	records              func(selection) []R
	sheet                sheet[R]
}

func (l listing[R]) command() *cobra.Command {
	var query, format string
	cmd := &cobra.Command{
		Use:     l.name + " [-q QUERY] [-f FORMAT] [LOCATION…]",
		Short:   l.short,
		Example: l.example,
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, locations []string) error {
			write, err := l.sheet.writer(l.name, format)
			if err != nil {
				return err
			}
			s, err := ask(cmd.Context(), locations, query, cmd.InOrStdin(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			if err := write(cmd.OutOrStdout(), l.records(s)); err != nil {
				return failed("writing: %w", err)
			}
			if s.unread {
				return status{unread, errTold}
			}
			return nil
		},
	}
	queryFlag(cmd, &query)
	cmd.Flags().StringVarP(&format, "format", "f", "text", "how to print: "+l.sheet.formats())
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(l.sheet.names(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func queryFlag(cmd *cobra.Command, query *string) {
	cmd.Flags().StringVarP(query, "query", "q", "", "which quotes: by:lavrov topic:sanctions since:2021-05 \"open skies\"")
}
