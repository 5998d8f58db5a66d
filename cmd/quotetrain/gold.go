package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// goldArticle is one line of the training data: a text, its attributions and its runs of quoted words. Offsets are Unicode code
// points.
type goldArticle struct {
	ID     string
	Text   string
	Quotes []struct {
		SourceText  string `json:"source_text"`
		SourceStart *int   `json:"source_start"`
		SourceEnd   *int   `json:"source_end"`
		SourceType  string `json:"source_type"`
		SourceFull  string `json:"source_full"`
		Segs        []struct {
			Start, End int
			Kind       string
		}
	}
	Runs []struct {
		Start, End int
		Quote      *int
	}
}

// readGold reads JSON lines of gold articles.
func readGold(name string) ([]goldArticle, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 64<<20)
	var out []goldArticle
	for in.Scan() {
		if strings.TrimSpace(in.Text()) == "" {
			continue
		}
		var a goldArticle
		if err := json.Unmarshal(in.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", name, len(out)+1, err)
		}
		out = append(out, a)
	}
	return out, in.Err()
}

// byteOffsets maps the code points of a text to byte offsets.
func byteOffsets(text string) []int {
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

// truth is what the gold says about one run, with byte offsets.
type truth struct {
	run    model.Span
	nobody bool       // not attributed
	source model.Span // zero if there is none
	kind   string
	full   string
	whole  model.Span // the statement that contains the run, within its paragraph
}

// truths lists the runs of an article.
func (a *goldArticle) truths() []truth {
	at := byteOffsets(a.Text)
	var out []truth
	for _, r := range a.Runs {
		t := truth{run: model.Span{Start: at[r.Start], End: at[r.End]}, nobody: r.Quote == nil}
		if r.Quote != nil {
			q := a.Quotes[*r.Quote]
			t.kind, t.full = q.SourceType, q.SourceFull
			for _, g := range q.Segs {
				if s := (model.Span{Start: at[g.Start], End: at[g.End]}); s.Overlaps(t.run) && (t.whole.Empty() || s.Contains(t.run)) {
					t.whole = s
				}
			}
			if q.SourceStart != nil && q.SourceEnd != nil {
				t.source = model.Span{Start: at[*q.SourceStart], End: at[*q.SourceEnd]}
			}
			if t.kind == "person" && t.full == "" {
				t.full = q.SourceText
			}
		}
		out = append(out, t)
	}
	return out
}

// reported lists the statements of an article that are not in quotation marks.
func (a *goldArticle) reported() []model.Span {
	at := byteOffsets(a.Text)
	var out []model.Span
	for _, q := range a.Quotes {
		for _, g := range q.Segs {
			if g.Kind == "indirect" {
				out = append(out, model.Span{Start: at[g.Start], End: at[g.End]})
			}
		}
	}
	return out
}

// meant is a pronoun that stands for a source named in the article.
type meant struct {
	pronoun model.Span
	full    string
}

// meants lists the pronouns of an article whose meaning the gold gives.
func (a *goldArticle) meants() []meant {
	at := byteOffsets(a.Text)
	var out []meant
	for _, q := range a.Quotes {
		if q.SourceType == "pronoun" && q.SourceFull != "" && q.SourceStart != nil && q.SourceEnd != nil {
			out = append(out, meant{model.Span{Start: at[*q.SourceStart], End: at[*q.SourceEnd]}, q.SourceFull})
		}
	}
	return out
}

// sameName reports whether a name may be that of the gold: the surnames are equal, and so are the first letters if both have more
// than one word.
func sameName(name, gold string) bool {
	a, b := strings.Fields(strings.ToLower(name)), strings.Fields(strings.ToLower(gold))
	if len(a) == 0 || len(b) == 0 || strings.Trim(a[len(a)-1], ".,’'") != strings.Trim(strings.TrimSuffix(strings.TrimSuffix(b[len(b)-1], "'s"), "’s"), ".,’'") {
		return false
	}
	if len(a) > 1 && len(b) > 1 {
		x, _ := utf8.DecodeRuneInString(a[0])
		y, _ := utf8.DecodeRuneInString(b[0])
		return x == y || len(b) > 2
	}
	return true
}
