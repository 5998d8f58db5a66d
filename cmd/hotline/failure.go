package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// keepErrors makes the command and its subcommands store their first error in err instead of returning it, in our words.
func keepErrors(cmd *cobra.Command, err *error) {
	cmd.SetFlagErrorFunc(func(c *cobra.Command, wrong error) error {
		*err = wrongFlag(c, wrong)
		return nil // cobra goes no further
	})
	args, run := cmd.Args, cmd.RunE
	if args != nil {
		cmd.Args = func(c *cobra.Command, given []string) error {
			if args(c, given) != nil {
				*err = fmt.Errorf("%s: it is used as `%s`; --help says more", c.CommandPath(), c.UseLine())
			}
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

// wrongFlag says what is wrong with a flag, and what would be right.
func wrongFlag(c *cobra.Command, wrong error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	switch {
	case errors.As(wrong, &bare):
		return fmt.Errorf("%s: nothing stands behind it; it says %s", dashed(bare.GetSpecifiedName(), bare.GetSpecifiedShortnames()), bare.GetFlag().Usage)
	case errors.As(wrong, &unknown):
		return unknownFlag(c, unknown)
	}
	return fmt.Errorf("%w; `%s --help` says more", wrong, c.CommandPath())
}

// unknownFlag names the commands that have the flag.
func unknownFlag(c *cobra.Command, unknown *pflag.NotExistError) error {
	name, short := unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames()
	has := func(c *cobra.Command) bool {
		if short != "" {
			return c.LocalNonPersistentFlags().ShorthandLookup(name) != nil
		}
		return c.LocalNonPersistentFlags().Lookup(name) != nil
	}
	flag := dashed(name, short)
	if c.HasParent() && has(c.Root()) {
		return fmt.Errorf("%s is for the screen (hotline [LOCATION…]), not for %s", flag, c.CommandPath())
	}
	var others []string
	for _, sub := range c.Root().Commands() {
		if sub != c && !sub.Hidden && has(sub) {
			others = append(others, "hotline "+sub.Name())
		}
	}
	if len(others) > 0 {
		return fmt.Errorf("%s is not for %s, but for %s", flag, c.CommandPath(), strings.Join(others, ", "))
	}
	return fmt.Errorf("%s: there is no such flag; `%s --help` lists them", flag, c.CommandPath())
}

// dashed writes a flag as it was given; short has the letters that it was given among, or is empty.
func dashed(name, short string) string {
	if short != "" {
		return "-" + name
	}
	return "--" + name
}
