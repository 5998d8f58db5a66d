package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// marked is an article of gold.json: its pairs of marks and the accepted speakers. Offsets are code points.
type marked struct {
	N      int
	SHA256 string
	Runs   []struct {
		Start, End int
		Speakers   []*string       // null: it may also be no statement; only null: it is not a statement
		Bounds     json.RawMessage // not null: people disagree where it ends, and it does not count
	}
}

// benchRuns measures the engine, or the records of a file, on a folder with gold.json and articles/NN.txt.
func benchRuns(ctx context.Context, folder, from string) (bench, error) {
	raw, err := os.ReadFile(filepath.Join(folder, "gold.json"))
	if err != nil {
		return bench{}, err
	}
	var gold []marked
	if err := json.Unmarshal(raw, &gold); err != nil {
		return bench{}, fmt.Errorf("gold.json: %w", err)
	}
	articles := filepath.Join(folder, "articles")
	all, err := understand(ctx, articles, from, byFile)
	if err != nil {
		return bench{}, err
	}
	b := bench{measures: runMeasures()}
	for _, g := range gold {
		name := fmt.Sprintf("%02d.txt", g.N)
		text, err := os.ReadFile(filepath.Join(articles, name))
		if err != nil {
			return bench{}, err
		}
		if g.SHA256 != "" && fmt.Sprintf("%x", sha256.Sum256(text)) != g.SHA256 {
			return bench{}, fmt.Errorf("%s is not the file that people labelled", name)
		}
		ours, err := all.article(name, string(text))
		if err != nil {
			return bench{}, err
		}
		c := count{article: &article{id: name, text: string(text)}, ours: ours}
		if err := c.marks(g); err != nil {
			return bench{}, fmt.Errorf("%s: %w", name, err)
		}
		b.rows = append(b.rows, c.tally)
		b.faults = append(b.faults, c.faults...)
	}
	return b, nil
}

// marks counts which runs are claimed, by the words between marks only, and how often their speakers are right.
func (c *count) marks(g marked) error {
	var ours []segment
	for i, a := range c.ours {
		if a.kind != model.Indirect.String() {
			ours = append(ours, segment{words: starts(c.text, a.words), of: i})
		}
	}
	at := newRuler(c.text)
	for _, r := range g.Runs {
		span := at.span(r.Start, r.End)
		words := starts(c.text, span)
		if len(r.Bounds) > 0 && string(r.Bounds) != "null" || len(words) == 0 {
			continue
		}
		var a *answer
		if o := claim(words, ours); o >= 0 {
			a = &c.ours[ours[o].of]
		}
		groups := []group{allRuns, longRuns}
		if len(words) < fiveWords {
			groups = groups[:1]
		}
		var names []string
		for _, s := range r.Speakers {
			if s != nil && *s != "" {
				names = append(names, *s)
			}
		}
		switch {
		case len(names) == 0:
			c.unattributed(groups, span, a)
		case a != nil || len(names) == len(r.Speakers):
			c.spoken(groups, span, names, a)
		}
	}
	return at.err
}

// spoken counts a run with accepted speakers; a is hotline's answer, or nil.
func (c *count) spoken(groups []group, at model.Span, names []string, a *answer) {
	right := false
	for _, name := range names {
		right = right || a != nil && sameName(a.speaker, name)
	}
	for _, g := range groups {
		n := &c.tally.units[g]
		n.gold++
		n.found += one(a != nil)
		n.right += one(right)
	}
	class := wrongPerson
	switch {
	case a == nil:
		class = missed
	case a.speaker == "":
		class = noSpeaker
	}
	if a != nil {
		c.tally.trust[runClaims][a.sure].attributed++
		c.tally.trust[runClaims][a.sure].right += one(right)
	}
	if !right {
		c.faulty(class, at, origin{text: strings.Join(names, " or ")}, a)
	}
}

// beforeNames are words before a name that do not identify anybody.
var beforeNames = set(`a an the mr mrs ms dr sen rep gen president secretary minister ambassador spokesman spokeswoman spokesperson`)

var genitive = regexp.MustCompile(`[’']s\b`)

// sameName reports whether the names end in the same word and, if both have two words, begin with the same letter; or all words
// of one, at least two, are words of the other.
func sameName(a, b string) bool {
	x, y := nameWords(a), nameWords(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	last := func(w []string) string { return strings.TrimRight(w[len(w)-1], "s") }
	if last(x) == last(y) {
		first, _ := utf8.DecodeRuneInString(y[0])
		return len(x) != 2 || len(y) != 2 || !unicode.IsLetter(first) || strings.HasPrefix(x[0], string(first))
	}
	return within(x, y) || within(y, x)
}

// within reports whether there are at least two words and all are among the others.
func within(words, others []string) bool {
	in := set(strings.Join(others, " "))
	for _, w := range words {
		if !in[w] {
			return false
		}
	}
	return len(words) >= 2
}

func nameWords(s string) []string {
	s = genitive.ReplaceAllString(strings.ToLower(s), "")
	s = strings.NewReplacer(".", "", ",", "", "“", "", "”", "", `"`, "").Replace(s)
	var words []string
	for _, w := range strings.Fields(s) {
		if !beforeNames[w] {
			words = append(words, w)
		}
	}
	return words
}
