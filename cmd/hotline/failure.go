package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// keepErrors makes the command and its subcommands store their first error in err instead of returning it: fang asks the terminal
// for its colours before it prints an error, and some terminals never answer.
func keepErrors(cmd *cobra.Command, err *error) {
	cmd.SetFlagErrorFunc(func(c *cobra.Command, wrong error) error {
		*err = ofTheScreen(c, wrong)
		return nil // cobra goes no further
	})
	args, run := cmd.Args, cmd.RunE
	if args != nil {
		cmd.Args = func(c *cobra.Command, given []string) error {
			*err = args(c, given)
			return nil
		}
	}
	if run != nil {
		cmd.RunE = func(c *cobra.Command, given []string) error {
			if *err == nil {
				*err = run(c, given)
			}
			return nil
		}
	}
	for _, c := range cmd.Commands() {
		keepErrors(c, err)
	}
}

// ofTheScreen rewrites an unknown-flag error: if the root command has the flag, it says that the flag belongs there.
func ofTheScreen(c *cobra.Command, wrong error) error {
	var unknown *pflag.NotExistError
	if c.HasParent() && errors.As(wrong, &unknown) && c.Root().LocalNonPersistentFlags().Lookup(unknown.GetSpecifiedName()) != nil {
		return fmt.Errorf("--%s is for the screen (hotline [LOCATION…]), not for %s", unknown.GetSpecifiedName(), c.CommandPath())
	}
	return wrong
}
