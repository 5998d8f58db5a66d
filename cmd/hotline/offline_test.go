package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// The program cannot use a network: none of its own packages imports networking, and the only dependency that could is package
// net, with whose types the flag library can parse addresses.
func TestOffline(t *testing.T) {
	list := func(args ...string) []string {
		out, err := exec.Command("go", append([]string{"list", "-deps"}, args...)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSpace(string(out)), "\n")
	}
	for _, p := range list(".") {
		if slices.Contains([]string{"net/http", "net/rpc", "net/smtp", "crypto/tls", "log/syslog", "plugin"}, p) {
			t.Errorf("%s is linked in", p)
		}
	}
	own := 0
	for _, l := range list("-f", "{{if .Module}}{{if .Module.Main}}{{.ImportPath}} {{range .Imports}}{{.}} {{end}}{{end}}{{end}}", ".") {
		f := strings.Fields(l)
		if len(f) == 0 {
			continue
		}
		own++
		if slices.Contains(f[1:], "net") {
			t.Errorf("%s imports net", f[0])
		}
	}
	if own < 10 {
		t.Errorf("only %d packages were looked at", own)
	}
}
