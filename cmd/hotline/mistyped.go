package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/xrash/smetrics"
)

// lettersOff is in how many letters a mistyped command may differ.
const lettersOff = 2

// mistyped returns an error if the first location is one word and there is no such file or folder, but a command that is spelt almost
// like it, or nothing else to read.
func mistyped(cmd *cobra.Command, locations []string) error {
	if len(locations) == 0 || strings.ContainsFunc(locations[0], func(r rune) bool { return !unicode.IsLetter(r) }) {
		return nil
	}
	word := locations[0]
	if _, err := os.Lstat(word); word == "" || !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	const nothing = "%s: there is no such file or folder, and no such command; "
	near, least := "", lettersOff+1
	for _, sub := range cmd.Commands() {
		if d := smetrics.WagnerFischer(strings.ToLower(word), sub.Name(), 1, 1, 1); d < least && !sub.Hidden {
			near, least = sub.Name(), d
		}
	}
	switch {
	case near != "":
		return fmt.Errorf(nothing+"did you mean hotline %s?", word, near)
	case len(locations) == 1:
		return fmt.Errorf(nothing+"hotline --help lists them", word)
	}
	return nil
}
