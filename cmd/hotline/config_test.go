package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"hotline/cmd/safetycheck/barrage"
	"hotline/cmd/safetycheck/tty"
	"hotline/tui"
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

// Damaged configurations (HOTLINE_CONFIGS says how many) are accepted, or refused with a message.
func TestDamagedConfigurationsAtLarge(t *testing.T) {
	n := 5000
	if s := os.Getenv("HOTLINE_CONFIGS"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	words := strings.Fields(`[keys] [[keys]] theme mouse compare = "" \u001b \U0010FFFF \\ """ ''' { } . , 1e999 0x 1979-05-27T07:32:00Z "ctrl+" f99 gg #`)
	for _, p := range tty.Payloads {
		words = append(words, p.Bytes)
	}
	began := time.Now()
	var one sync.Mutex // there is only one keymap
	r := barrage.Target{
		Seeds: []string{"theme = \"contrast\"\nmouse = false\n[keys]\ncompare = \"s f2\"\ntimeline = \"T\"\n"},
		Words: append(words, "\n", "\t", " "),
		New: func() func(string) string {
			return func(s string) string {
				one.Lock()
				defer one.Unlock()
				if c, err := parseConfig(s); err == nil && c.Theme != "" && !slices.Contains(tui.Themes(), c.Theme) {
					return "a theme that is none"
				}
				return ""
			}
		},
	}.Run(t.Context(), n, uint64(n), func(int) {})
	for _, b := range r.Broken {
		t.Errorf("%.2000s", b)
	}
	t.Log("figure: " + r.Figure(time.Since(began)))
}
