package model

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// strip sets the numbers of the tokens to 0.
func strip(toks []Token) []Token {
	out := slices.Clone(toks)
	for i := range out {
		out[i].Number = 0
	}
	return out
}

// Sentence gives the tokens of the sentence cut alone, whatever its context and whatever holes are in it.
func TestSheetSentences(t *testing.T) {
	const text = "He left the U.S.The end. “No,” the critics' lawyers' said.It isn’t Mr. O’Brien’s. See rappler.com.And J. said no\u00a0Russia's. Go."
	for from := range len(text) {
		for _, hole := range []int{0, 3, 9} {
			a := &Article{Text: text, Body: []Paragraph{{Span: Span{0, len(text)}}}}
			if hole > 0 && from+hole < len(text) {
				a.Body[0].Holes = []Span{{from, from + hole}}
			}
			s := Lay(a)
			for start := range len(text) {
				for _, end := range []int{start + 1, start + 7, len(text)} {
					sentence := Span{start, min(end, len(text))}
					if !utf8.ValidString(sentence.In(text)) {
						continue
					}
					alone := Paragraph{Span: sentence}
					for _, h := range a.Body[0].Holes {
						if sentence.Contains(h) {
							alone.Holes = append(alone.Holes, h)
						}
					}
					if got, want := strip(s.Sentence(0, sentence)), alone.Tokens(nil, text); !slices.Equal(got, want) {
						t.Fatalf("%q without %v: %v, by itself %v", sentence.In(text), a.Body[0].Holes, got, want)
					}
				}
			}
			s.Leave()
		}
	}
}

// LayAll cuts and numbers articles as Lay does one by one.
func TestLayAll(t *testing.T) {
	var articles []*Article
	for _, text := range []string{"The envoy left.", "", "“We left,” the envoy said.\nThe talks go on."} {
		a := &Article{Text: text}
		for at, line := range strings.Split(text, "\n") {
			a.Body = append(a.Body, Paragraph{Span: Span{at * 26, at*26 + len(line)}})
		}
		articles = append(articles, a)
	}
	for range 2 {
		sheets := LayAll(articles)
		numbers := map[string]int32{}
		for i, s := range sheets {
			for p := range s.Body {
				toks := s.Paragraph(p)
				if want := s.Body[p].Tokens(nil, s.Text); !slices.Equal(strip(toks), want) {
					t.Errorf("article %d: %v, by itself %v", i, toks, want)
				}
				for _, tok := range toks {
					word := tok.In(s.Text)
					if n, met := numbers[word]; met && n != tok.Number {
						t.Errorf("%q is %d and %d", word, n, tok.Number)
					}
					numbers[word] = tok.Number
				}
			}
		}
		LeaveAll(sheets)
	}
	LeaveAll(LayAll(nil))
}

// Known gives for each word's number what make gives for the word, however many words are dropped.
func TestKnown(t *testing.T) {
	var known Known[string]
	made, met := 0, 0
	d := new(desk)
	for round := range 6 {
		var b strings.Builder
		for i := range mostWords / 2 {
			b.WriteString("treaty " + strings.Repeat("long", i%9) + strconv.Itoa(round*mostWords+i) + " ")
		}
		d.tidy()
		s := &Sheet{Article: &Article{Text: b.String()}, desk: d}
		toks := s.Cut(nil, Paragraph{Span: Span{0, b.Len()}})
		of := known.On(s, func(w string) string { made++; return strings.ToUpper(w) })
		for _, tok := range toks {
			if got, want := of[tok.Number], strings.ToUpper(tok.In(s.Text)); got != want {
				t.Fatalf("%q for %q", got, want)
			}
		}
		met += len(toks)
		if len(d.words.Words()) > mostWords+len(toks) {
			t.Fatalf("%d words lie on the desk", len(d.words.Words()))
		}
	}
	if made > met/2+1 {
		t.Errorf("%d of %d words were made", made, met)
	}
}

// A sentence that ends behind its paragraph is cut by itself.
func TestStopsBehindParagraph(t *testing.T) {
	a := &Article{Text: "One two. Three", Body: []Paragraph{{Span: Span{Start: 0, End: 8}}}}
	s := Lay(a)
	defer s.Leave()
	for at, want := range map[int]bool{2: false, 3: true, 8: true, 10: true} {
		if s.stops(&a.Body[0], at) != want {
			t.Errorf("at %d: %v", at, !want)
		}
	}
}
