package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hotline": func() { os.Exit(run()) }})
}

// The scripts in testdata run the program as a shell would. Beside testscript's own commands they know
//
//	status N COMMAND…   the command exits with N
//	lines FILE N        FILE (or stdout, stderr) has N lines
//	records N KEY…      stdout is N lines of JSON, each an object with these keys
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": wantStatus, "lines": wantLines, "records": wantRecords,
		},
	})
}

func wantStatus(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	got := 0
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("%s exited with %d, not %s", strings.Join(args[1:], " "), got, args[0])
	}
}

func wantLines(ts *testscript.TestScript, _ bool, args []string) {
	if n := strings.Count(ts.ReadFile(args[0]), "\n"); strconv.Itoa(n) != args[1] {
		ts.Fatalf("%s has %d lines, not %s", args[0], n, args[1])
	}
}

func wantRecords(ts *testscript.TestScript, _ bool, args []string) {
	out := ts.ReadFile("stdout")
	if n := strings.Count(out, "\n"); strconv.Itoa(n) != args[0] {
		ts.Fatalf("%d records, not %s", n, args[0])
	}
	for line := range strings.Lines(out) {
		var record map[string]any
		ts.Check(json.Unmarshal([]byte(line), &record))
		for _, key := range args[1:] {
			if _, ok := record[key]; !ok {
				ts.Fatalf("a record has no %q: %s", key, line)
			}
		}
	}
}
