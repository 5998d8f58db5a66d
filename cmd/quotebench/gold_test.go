package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"hotline/model"
)

func TestGoldAtFault(t *testing.T) {
	cases := []struct{ name, lines, want string }{
		{"empty", "", "no article"},
		{"half a line", `{"id":"a","text":"one`, "after 0 articles"},
		{"beyond the text", `{"id":"a","text":"one","quotes":[{"start":1,"end":9,"source_type":"none"}]}`, "1 to 9 is not within its 3 characters"},
		{"backwards", `{"id":"a","text":"one","runs":[{"start":2,"end":1}]}`, "2 to 1"},
		{"a run of none", `{"id":"a","text":"one","runs":[{"start":0,"end":1,"quote":3}]}`, "quotation 3"},
		{"a strange source", `{"id":"a","text":"one","quotes":[{"start":0,"end":1,"source_type":"cat"}]}`, `"cat"`},
		{"twice", "{\"id\":\"a\",\"text\":\"one\"}\n{\"id\":\"a\",\"text\":\"two\"}", "another's"},
	}
	for _, c := range cases {
		if _, err := decodeGold(strings.NewReader(c.lines)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestOffsetsBecomeBytes(t *testing.T) {
	gold, err := decodeGold(strings.NewReader(`{"id":"a","text":"«Да», é","quotes":[{"start":1,"end":3,"source_type":"person","source_start":6,"source_end":7}]}`))
	if err != nil {
		t.Fatal(err)
	}
	q := gold[0].quotes[0]
	if q.pieces[0].In(gold[0].text) != "Да" || q.source.span.In(gold[0].text) != "é" {
		t.Errorf("%+v", q)
	}
}

// Answers of an engine that has read another text must not be measured.
func TestAnotherText(t *testing.T) {
	a := answers{texts: map[string]string{"a": "one"}}
	if _, err := a.article("a", "two"); err == nil {
		t.Error("another text is measured")
	}
	a = answers{byKey: map[string][]answer{"a": {{content: model.Span{Start: 2, End: 9}}}}}
	if _, err := a.article("a", "two"); err == nil {
		t.Error("a quotation beyond the text is measured")
	}
}

func TestCommandLine(t *testing.T) {
	o, err := options([]string{"-boot", "5", "gold.jsonl", "-errors", "3", "-json"}, t.Output())
	want := asked{gold: "gold.jsonl", json: true, samples: 5, seed: 1, errors: 3}
	if err != nil || o != want {
		t.Errorf("%+v, %v, want %+v", o, err, want)
	}
	for _, args := range [][]string{{}, {"a", "b"}, {"a", "-boot", "-1"}, {"a", "-class", "none-such"}, {"a", "-nonsense"}} {
		var told bytes.Buffer
		if _, err := options(args, &told); err == nil || told.Len() == 0 {
			t.Errorf("%v: %v, told %q", args, err, told.String())
		}
	}
}

// Any gold is either refused, or its spans are in its texts and can be measured against themselves.
func FuzzGold(f *testing.F) {
	lines, err := os.ReadFile("testdata/invented.jsonl")
	if err != nil {
		f.Fatal(err)
	}
	for line := range bytes.Lines(lines) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		gold, err := decodeGold(bytes.NewReader(line))
		if err != nil {
			return
		}
		for i := range gold {
			c := count{article: &gold[i]}
			for _, q := range gold[i].quotes {
				for _, p := range q.pieces {
					c.ours = append(c.ours, answer{content: p, mention: q.source.span, speaker: q.source.full})
				}
			}
			c.all()
			if n := c.tally.spans[1][anyMarks]; n.gold != n.ours || n.goldFound != n.gold {
				t.Errorf("of itself it finds %+v", n)
			}
		}
	})
}
