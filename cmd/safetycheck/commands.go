//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"hotline/cmd/safetycheck/tty"
)

// printed runs the program as a shell would and returns its whole output.
func (c *check) printed(args ...string) string {
	cmd := exec.CommandContext(c.ctx, c.program, args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	cmd.Env = append(os.Environ(), "XDG_STATE_HOME="+c.folder("state"), "XDG_CONFIG_HOME="+c.folder("config"))
	cmd.Dir = c.folder("work")
	_ = cmd.Run() // many of these are meant to fail; what they print counts
	return out.String()
}

// look fails if the output of the program could control a terminal or contains something invisible.
func (c *check) look(what, out string) {
	if why := tty.BadText(out); why != "" {
		c.fail("%s: %s", what, why)
	}
	for _, why := range tty.Passed(out, codes()) {
		c.fail("%s: %s", what, why)
	}
}

// outputs are the subcommands with their output formats.
var outputs = []struct {
	command []string
	forms   []string
}{
	{[]string{"quotes"}, []string{"text", "jsonl", "csv", "md", "bibtex"}},
	{[]string{"articles"}, []string{"text", "jsonl", "csv", "md", "bibtex"}},
	{[]string{"articles", "--report"}, []string{"text", "jsonl", "csv", "md"}},
	{[]string{"people"}, []string{"text", "jsonl", "csv", "md"}},
	{[]string{"timeline"}, []string{"text", "jsonl", "csv", "md"}},
	{[]string{"--plain"}, nil},
}

// onTheCommandLine prints n input formats with every subcommand in every output format.
func (c *check) onTheCommandLine(n int) string {
	runs, size, seen := 0, 0, map[string]bool{}
	for i, f := range formats[:min(n, len(formats))] {
		if !c.step(i, n, f.name) {
			break
		}
		dir, ok := c.hostileIn(f)
		if !ok {
			continue
		}
		for _, o := range outputs {
			args := [][]string{o.command}
			for i, form := range o.forms {
				if i == 0 {
					args = nil
				}
				args = append(args, append(o.command[:len(o.command):len(o.command)], "-f", form))
			}
			for _, a := range args {
				out := c.printed(append(a, dir)...)
				c.look(f.name+": "+strings.Join(a, " "), out)
				runs++
				size += len(out)
				for _, m := range tty.Marks(out, codes()) {
					seen[f.name+m] = true
				}
			}
		}
	}
	return fmt.Sprintf("%d outputs, %.1f MB, %d of payload × field × format printed", runs, float64(size)/1e6, len(seen))
}

// inArguments passes n payloads to the program in arguments, queries, flags, file names and settings.
func (c *check) inArguments(n int) string {
	runs := 0
	for i, p := range some(tty.Payloads, n) {
		if !c.step(i, n, p.Name) {
			break
		}
		s := strings.ReplaceAll(p.Bytes, "\x00", "") // no argument can contain it
		for _, args := range [][]string{
			{"quotes", s}, {"quotes", "-q", s}, {"quotes", "-q", "by:" + s}, {"quotes", "-q", "since:" + s}, {"quotes", "-q", s + ":x"},
			{"quotes", "-f", s}, {s}, {"quotes", "--" + s}, {"-" + s}, {"--theme", s}, {"notebook", s}, {"notebook", "check", s},
			{"notebook", "merge", s, s}, {"notebook", "undo", s}, {"notebook", "add", s}, {"notebook", "add", "speaker", "--quote", s, "--value", s},
			{"notebook", "add", "note", "--article", s, "--value", s}, {"--notebook", s, "quotes"}, {"help", s}, {s, "--help"}, {"quotes", s, "--help"},
			{"--help", "--" + s}, {"quotes", "--columns", s}, {"quotes", "--columns", "text=" + s}, {"quotes", "--columns", s + "=x"},
			{"completion", s}, {"__complete", s, ""}, {"man", s}, {"--version", s},
		} {
			c.look(p.Name+" as an argument: "+strings.Join(args, " "), c.printed(args...))
			runs++
		}
		c.look(p.Name+" in the configuration", c.configured(s))
		runs++
	}
	return fmt.Sprintf("%d payloads, %d runs", min(n, len(tty.Payloads)), runs)
}

// configured starts the program with a hostile configuration and returns its output.
func (c *check) configured(s string) string {
	var out strings.Builder
	for _, setting := range []string{"theme = " + quoted(s), quoted(s) + " = 1", "[keys]\n" + quoted(s) + " = \"z\"", "[keys]\ncompare = " + quoted(s), s} {
		home := c.folder("configured")
		if err := os.MkdirAll(home+"/hotline", 0o700); err != nil {
			c.fail("%v", err)
		}
		if err := save(home+"/hotline", "config.toml", setting); err != nil {
			c.fail("%v", err)
		}
		cmd := exec.CommandContext(c.ctx, c.program, "--plain")
		cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+home, "XDG_STATE_HOME="+c.folder("state"))
		b, _ := cmd.CombinedOutput() // it is meant to fail
		out.Write(b)
	}
	return out.String()
}

// quoted returns s as a TOML string.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		fmt.Fprintf(&b, `\U%08X`, r)
	}
	b.WriteByte('"')
	return b.String()
}

// some returns n of all, evenly spread.
func some[T any](all []T, n int) []T {
	if n >= len(all) {
		return all
	}
	few := make([]T, 0, n)
	for i := range n {
		few = append(few, all[i*len(all)/n])
	}
	return few
}
