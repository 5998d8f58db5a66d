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

// readConfig reads the configuration; where there is none it is empty. Its error names the file and what is wrong in it.
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
	if err != nil {
		return c, err
	}
	meta, err := toml.Decode(string(b), &c)
	if err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return c, fmt.Errorf("%s: %q is no setting; there are theme, mouse and [keys]", path, unknown[0])
	}
	if c.Theme != "" && !slices.Contains(tui.Themes(), c.Theme) {
		return c, fmt.Errorf("%s: theme %q: wants %s", path, c.Theme, strings.Join(tui.Themes(), ", "))
	}
	if err := tui.Rebind(c.Keys); err != nil {
		return c, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}
