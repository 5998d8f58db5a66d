package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestConfigNamesWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ toml, want string }{
		{"", ""},
		{"theme = \"contrast\"\nmouse = false\n", ""},
		{"them = \"dark\"", `"them" is no setting`},
		{"[key]\ncompare = \"z\"", `"key" is no setting`},
		{"theme = \"pink\"", `theme "pink": wants dark, light`},
		{"[keys]\ndance = \"z\"", `"dance" is no action`},
		{"[keys]\ncompare = \"super+z\"", `"super+z" is no key`},
		{"theme = ", "line 1"},
	} {
		home := t.TempDir()
		t.Setenv("XDG_CONFIG_HOME", home)
		if err := os.MkdirAll(filepath.Join(home, "hotline"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(home, "hotline", "config.toml"), []byte(c.toml), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := readConfig()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.toml, err, c.want)
		}
	}
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if _, err := readConfig(); err != nil {
		t.Errorf("without a file: %v", err)
	}
}
