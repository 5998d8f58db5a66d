package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"testing"
)

// measured runs quotebench with these arguments and returns its JSON output.
func measured(t *testing.T, args ...string) (out struct {
	Articles int
	Metrics  map[string][]float64
	CI       map[string][2]float64
	Counts   map[string]string
	Classes  map[faultClass]int
	Errors   []fault
}) {
	t.Helper()
	o, err := options(append(args, "-json"), t.Output())
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := run(t.Context(), o, &b); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// near reports whether a share equals a percentage given with two decimals.
func near(share, percent float64) bool { return math.Abs(100*share-percent) < 0.01 }

func TestFiguresOfTheInvented(t *testing.T) {
	got := measured(t, "-boot", "0", "-from", "testdata/invented-quotes.jsonl", "testdata/invented.jsonl")
	if got.Articles != 10 {
		t.Errorf("%d articles", got.Articles)
	}
	for key, want := range invented {
		values := got.Metrics[key]
		if len(values) != len(want) {
			t.Errorf("%s is %v, want %v", key, values, want)
			continue
		}
		for i := range want {
			if !near(values[i], want[i]) {
				t.Errorf("%s is %v, want %v", key, values, want)
				break
			}
		}
	}
	trust := map[string]string{
		"sure.high":   "9 of 10; 0 more are nobody's statement",
		"sure.medium": "5 of 8; 0 more are nobody's statement",
		"sure.low":    "3 of 5; 2 more are nobody's statement",

		"sure.reports.high":   "1 of 1; 0 more are nobody's statement",
		"sure.reports.medium": "1 of 1; 0 more are nobody's statement",
		"sure.reports.low":    "0 of 0; 1 more are nobody's statement",
	}
	for key, want := range trust {
		if got.Counts[key] != want {
			t.Errorf("%s: %s, want %s", key, got.Counts[key], want)
		}
	}
}

func TestFiguresOfMarkedRuns(t *testing.T) {
	got := measured(t, "-usru", "testdata/marked", "-boot", "0", "-from", "testdata/marked/quotes.jsonl")
	for key, want := range markedRuns {
		if values := got.Metrics[key]; len(values) == 0 || !near(values[len(values)-1], want) {
			t.Errorf("%s is %v, want %v", key, values, want)
		}
	}
}

// The engine reads exactly the labelled text, and its results are the same in every run.
func TestEngine(t *testing.T) {
	for _, args := range [][]string{{"testdata/invented.jsonl"}, {"-usru", "testdata/marked"}} {
		var first []byte
		for range 2 {
			o, err := options(append(args, "-errors", "100", "-boot", "20"), t.Output())
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := run(context.Background(), o, &b); err != nil {
				t.Fatal(err)
			}
			if first == nil {
				first = b.Bytes()
			} else if !bytes.Equal(first, b.Bytes()) {
				t.Errorf("%v: two runs differ", args)
			}
		}
		if o := measured(t, append(args, "-boot", "0")...); o.Metrics["det.run"][2] < 0.8 {
			t.Errorf("%v: the engine finds runs with F1 %.2f: has it been asked about these articles?", args, o.Metrics["det.run"][2])
		}
	}
}

func TestIntervals(t *testing.T) {
	args := []string{"testdata/invented.jsonl", "-from", "testdata/invented-quotes.jsonl", "-boot", "200"}
	one, again, other := measured(t, args...), measured(t, args...), measured(t, append(args, "-seed", "2")...)
	differ := false
	for key, in := range one.CI {
		values := one.Metrics[key]
		v := values[len(values)-1]
		if in[0] > v || v > in[1] {
			t.Errorf("%s: %v is not within %v", key, v, in)
		}
		if in != again.CI[key] {
			t.Errorf("%s: the same seed gave %v and %v", key, in, again.CI[key])
		}
		differ = differ || in != other.CI[key]
	}
	if len(one.CI) != len(one.Metrics) || !differ {
		t.Errorf("%d intervals of %d figures; another seed gives others: %v", len(one.CI), len(one.Metrics), differ)
	}
}

func TestWorstErrors(t *testing.T) {
	args := []string{"testdata/invented.jsonl", "-from", "testdata/invented-quotes.jsonl", "-boot", "0", "-errors", "100"}
	got := measured(t, args...)
	want := map[faultClass]int{
		wrongPerson: 2, wrongSource: 1, madeUp: 1, falseAlarm: 2, noSpeaker: 1, noName: 2, missed: 1, boundary: 2, falseReport: 1, unreported: 4, unverified: 1,
	}
	found := map[faultClass]int{}
	for _, f := range got.Errors {
		found[f.Class]++
	}
	for _, c := range classes {
		class := c.class
		if got.Classes[class] != want[class] || found[class] != want[class] {
			t.Errorf("%s: %d counted, %d shown, want %d", class, got.Classes[class], found[class], want[class])
		}
	}
	f := got.Errors[0]
	if f.Class != wrongPerson || f.Speaker != "Conrad Arden" || f.Full != "Felix Arden" || f.Sure != "high" || f.Why != "the nearest Arden" {
		t.Errorf("the worst is %+v", f)
	}
	only := measured(t, append(args, "-class", "no-name")...)
	for _, f := range only.Errors {
		if f.Class != noName {
			t.Errorf("asked for no-name: %+v", f)
		}
	}
	if len(only.Errors) != 2 {
		t.Errorf("%d errors of no-name", len(only.Errors))
	}
}
