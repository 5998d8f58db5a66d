package main

import (
	"fmt"
	"strings"

	"hotline/tui"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
)

// manCommand prints the manual page: the help texts and the keys.
func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "man",
		Short:  "Print the manual page",
		Hidden: true,
		Args:   cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			page, err := mango.NewManPage(1, cmd.Root())
			if err != nil {
				return err
			}
			var keys strings.Builder
			for _, k := range tui.Keys() {
				fmt.Fprintf(&keys, "Key %s (%s): %s\n\n", k.Keys, k.Where, k.Help)
			}
			_, err = fmt.Fprint(cmd.OutOrStdout(), page.WithSection("Keys", keys.String()).Build(roff.NewDocument()))
			return err
		},
	}
}
