package main

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// HOTLINE_QUOTEBENCH names a folder with gold (*.jsonl), convert.py and score.py, which compute the same figures.
func TestAgreesWithAnotherScorer(t *testing.T) {
	folder := os.Getenv("HOTLINE_QUOTEBENCH")
	if folder == "" {
		t.Skip("HOTLINE_QUOTEBENCH names no folder with gold and its scorer")
	}
	files, _ := filepath.Glob(filepath.Join(folder, "*.jsonl"))
	if len(files) == 0 {
		t.Fatalf("there is no gold in %s", folder)
	}
	python := func(script string, args ...string) []byte {
		cmd := exec.CommandContext(t.Context(), "python3", append([]string{filepath.Join(folder, script)}, args...)...)
		cmd.Stderr = t.Output()
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(script, err)
		}
		return out
	}
	for _, gold := range files {
		quotes, system := filepath.Join(t.TempDir(), "quotes.jsonl"), filepath.Join(t.TempDir(), "system.jsonl")
		writeQuotes(t, gold, quotes)
		if err := os.WriteFile(system, python("convert.py", gold, quotes), 0o600); err != nil {
			t.Fatal(err)
		}
		var theirs struct{ Metrics map[string][]float64 }
		if err := json.Unmarshal(python("score.py", gold, system, "--json", "--boot", "0"), &theirs); err != nil {
			t.Fatal(err)
		}
		ours := measured(t, gold, "-boot", "0")
		for key, want := range theirs.Metrics {
			for i, v := range want {
				if got := ours.Metrics[key]; len(got) != len(want) || math.Abs(got[i]-v) >= 0.001 {
					t.Errorf("%s: %s is %v, they say %v", filepath.Base(gold), key, got, want)
					break
				}
			}
		}
	}
}

// writeQuotes writes what the engine finds in the form of hotline quotes.
func writeQuotes(t *testing.T, gold, to string) {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	c, err := engine(t.Context(), gold)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range c.Select(nil).Quotes.All() {
		if err := e.Encode(c.QuoteRecord(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(to, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}
