package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"hotline/data/notebook"
	"hotline/model"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hotline": func() { os.Exit(run()) }})
}

// The scripts in testdata run the program as a shell would. In addition to testscript's own commands they can use
//
//	status N COMMAND…   the command exits with N
//	lines FILE N        FILE (or stdout, stderr) has N lines
//	records N KEY…      stdout is N lines of JSON, each an object with these keys
//	noted BOOK KIND FILE WORDS VALUE    adds a note on words of a text to a notebook; FILE - for one on the person WORDS
//	first BOOK                          takes back the first note of a notebook
//	damage FOLDER                       changes one byte in the middle of each file there
//	edited FROM TO OLD NEW              copies a file with a word replaced
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": wantStatus, "lines": wantLines, "records": wantRecords,
			"noted": addNote, "first": undoFirst, "edited": edited, "damage": damage,
		},
	})
}

func damage(ts *testscript.TestScript, _ bool, args []string) {
	files, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	for _, f := range files {
		path := filepath.Join(ts.MkAbs(args[0]), f.Name())
		b, err := os.ReadFile(path)
		ts.Check(err)
		b[len(b)/2] ^= 1
		ts.Check(os.WriteFile(path, b, 0o600))
	}
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

func addNote(ts *testscript.TestScript, _ bool, args []string) {
	file, words := args[2], args[3]
	note := model.Note{Kind: model.NoteKind(args[1]), Value: args[4]}
	if file == "-" {
		note.Person = words
	} else {
		text := ts.ReadFile(file)
		at := strings.Index(text, words)
		if at < 0 {
			ts.Fatalf("%s does not hold %q", file, words)
		}
		note.On = model.Anchor{Text: model.Fingerprint(text), Span: model.Span{Start: at, End: at + len(words)}}
		note.Article, note.Words = path.Base(file), words
	}
	book, err := notebook.Open(ts.MkAbs(args[0]), "")
	ts.Check(err)
	_, err = book.Add(note)
	ts.Check(err)
	ts.Check(book.Close())
}

func undoFirst(ts *testscript.TestScript, _ bool, args []string) {
	c, err := notebook.Load(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(ts.Exec("hotline", "notebook", "undo", "--notebook", args[0], c.Records[0].ID))
}

func edited(ts *testscript.TestScript, _ bool, args []string) {
	text := strings.Replace(ts.ReadFile(args[0]), args[2], args[3], 1)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(text), 0o600))
}
