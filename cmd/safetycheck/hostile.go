//go:build unix

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"hotline/cmd/safetycheck/tty"
)

// combinations returns every payload in every field of an article in every format: one article per file.
func combinations() []hazard {
	var all []hazard
	for _, f := range formats {
		if f.name == "file names" {
			continue // it has no fields
		}
		for _, p := range tty.Payloads {
			for _, place := range places() {
				all = append(all, hazard{p.Name + " in " + place.code + " of " + f.name, func(dir string) (string, error) {
					a := plainArticle(0)
					place.put(&a, p.Marked(place.code))
					return dir, f.write(dir, []article{a})
				}})
			}
		}
	}
	return all
}

// patience is the maximum processor time for a hazard in seconds, and waiting the maximum total time: a busy machine is not the
// program's fault.
const (
	patience = "90"
	waiting  = 20 * time.Minute
)

// againstHazards opens n hostile inputs: the program must end by itself with one of its exit statuses, print nothing but text,
// one line for each input that it did not read, and write no files.
func (c *check) againstHazards(n int) string {
	var slowest struct {
		name string
		took time.Duration
	}
	all := hazards
	if n < len(all) {
		all = some(all, n)
	}
	all = append(all[:len(all):len(all)], some(combinations(), n-len(all))...)
	done := 0
	for i, h := range all {
		if !c.step(i, len(all), h.name) {
			break
		}
		dir := c.folder("hazard")
		location, err := h.make(dir)
		if err != nil {
			c.fail("%s could not be made: %v", h.name, err)
			continue
		}
		before := listing(c.dir)
		status, took, out := c.opened(location)
		if c.ctx.Err() != nil {
			break // we have ended it
		}
		done++
		if took > slowest.took {
			slowest.name, slowest.took = h.name, took
		}
		if status != 0 && status != 1 {
			c.fail("%s: exit status %d: %.300s", h.name, status, out)
		}
		c.look(h.name, out)
		if listing(c.dir) != before {
			c.fail("%s: a file was written", h.name)
		}
	}
	return fmt.Sprintf("%d inputs, %d of them bombs, nests and odd files; slowest %.1f s of processor (%s)", done, min(done, len(hazards)), slowest.took.Seconds(), slowest.name)
}

// opened prints the quotes of a location and returns the processor time; status -1 means that the program did not end in time.
func (c *check) opened(location string) (status int, took time.Duration, out string) {
	ctx, cancel := context.WithTimeout(c.ctx, waiting)
	defer cancel()
	cmd := exec.CommandContext(ctx, "sh", "-c", "ulimit -t "+patience+`; exec "$0" "$@"`, c.program, "quotes", "--notebook", "off", location)
	both := &bytes.Buffer{}
	cmd.Stdout, cmd.Stderr = both, both
	err := cmd.Run()
	if ctx.Err() != nil {
		return -1, 0, "it did not end in time"
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return -1, 0, err.Error()
	}
	took = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	return cmd.ProcessState.ExitCode(), took, both.String()
}

// listing returns the names of all "owned" files in a folder and in two levels above it.
func listing(dir string) string {
	var b strings.Builder
	for _, at := range []string{filepath.Dir(filepath.Dir(dir)), filepath.Dir(dir), dir, filepath.Join(dir, "in hazard")} {
		names, err := filepath.Glob(filepath.Join(at, "*owned*"))
		fmt.Fprintln(&b, names, err)
	}
	return b.String()
}
