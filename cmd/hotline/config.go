package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"hotline/data/desk"
	"hotline/tui"

	"github.com/BurntSushi/toml"
)

// config is the reader's config.toml.
type config struct {
	Theme string            `toml:"theme"`
	Mouse *bool             `toml:"mouse"`
	Keys  map[string]string `toml:"keys"` // action → keys
}

// readConfig reads the configuration, which is empty if there is no file. The error names the file and what is wrong in it.
func readConfig() (config, error) {
	var c config
	path, err := desk.Config()
	if err != nil {
		return c, nil // no home folder: nothing was ever configured
	}
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return c, nil
	}
	if err == nil {
		c, err = parseConfig(string(b))
	}
	if err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// parseConfig parses a configuration and applies its keys.
func parseConfig(s string) (c config, err error) {
	meta, err := toml.Decode(s, &c)
	if err != nil {
		return c, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return c, fmt.Errorf("%q is no setting; there are theme, mouse and [keys]", unknown[0])
	}
	if c.Theme != "" && !slices.Contains(tui.Themes(), c.Theme) {
		return c, fmt.Errorf("theme %q: wants %s", c.Theme, strings.Join(tui.Themes(), ", "))
	}
	return c, tui.Rebind(c.Keys)
}
