//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// printed runs the program as a shell would and returns all that it printed.
func (c *check) printed(args ...string) string {
	cmd := exec.Command(c.program, args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	cmd.Env = append(os.Environ(), "XDG_STATE_HOME="+c.folder("state"))
	_ = cmd.Run() // many of these are meant to fail; what they print counts
	return out.String()
}

// onTheCommandLine prints every format of input, or those named, with every subcommand in every format of output.
func (c *check) onTheCommandLine(only ...string) {
	runs, size, seen := 0, 0, map[string]bool{}
	look := func(what, out string) {
		runs++
		size += len(out)
		if why := badText(out); why != "" {
			c.fail("%s: %s", what, why)
		}
		for _, why := range passed(out, codes()) {
			c.fail("%s: %s", what, why)
		}
		for _, p := range payloads {
			for _, f := range codes() {
				if strings.Contains(out, p.mark(f)) {
					seen[what[:strings.Index(what+":", ":")]+p.mark(f)] = true
				}
			}
		}
	}
	for _, f := range formats {
		if len(only) > 0 && !slices.Contains(only, f.name) {
			continue
		}
		dir := c.folder(f.name)
		if err := f.write(dir, hostile()); err != nil {
			c.fail("%s: %v", f.name, err)
			continue
		}
		for sub, outs := range map[string][]string{
			"quotes": {"text", "jsonl", "csv", "md", "bibtex"}, "articles": {"text", "jsonl", "csv", "md", "bibtex"},
			"people": {"text", "jsonl", "csv", "md"}, "timeline": {"text", "jsonl", "csv", "md"},
		} {
			for _, out := range outs {
				look(fmt.Sprintf("%s: %s -f %s", f.name, sub, out), c.printed(sub, "-f", out, dir))
			}
		}
	}
	c.row("payloads × fields × formats on the command line", fmt.Sprintf("%d outputs, %.1f MB, %d of payload × field × format printed", runs, float64(size)/1e6, len(seen)))

	runs = 0
	for i, p := range payloads {
		if len(only) > 0 && i%5 > 0 {
			continue
		}
		s := strings.ReplaceAll(p.bytes, "\x00", "") // no argument can hold it
		for _, args := range [][]string{
			{"quotes", s}, {"quotes", "-q", s}, {"quotes", "-q", "by:" + s}, {"quotes", "-q", "since:" + s}, {"quotes", "-q", s + ":x"},
			{"quotes", "-f", s}, {s}, {"quotes", "--" + s}, {"--theme", s}, {"notebook", s}, {"notebook", "check", s},
			{"notebook", "merge", s, s}, {"--notebook", s, "quotes"}, {"help", s},
		} {
			look(p.name+" as an argument: "+strings.Join(args, " "), c.printed(args...))
		}
	}
	c.row("payloads in arguments and messages", fmt.Sprintf("%d runs", runs))
}
