package main

import (
	"github.com/spf13/cobra"
)

// keepErrors makes the command and those below it leave their first error in err instead of returning it: fang asks
// the terminal for its colours before it prints an error, and some terminals never answer.
func keepErrors(cmd *cobra.Command, err *error) {
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, wrong error) error {
		*err = wrong
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
