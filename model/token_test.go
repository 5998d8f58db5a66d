package model

import (
	"reflect"
	"testing"
)

func TestTokens(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"Putin’s reply, he said.", []string{"Putin", "’s", "reply", ",", "he", "said", "."}},
		{"the U.S. and J. Smith", []string{"the", "U.S.", "and", "J.", "Smith"}},
		{"at Rappler.com today.The end", []string{"at", "Rappler.com", "today", ".", "The", "end"}},
		{"don't co-chair O’Brien 3.5", []string{"don't", "co-chair", "O’Brien", "3.5"}},
		{"“it’s P5+1”", []string{"“", "it", "’s", "P5", "+", "1", "”"}},
		{"said 'no'", []string{"said", "'", "no", "'"}},
		{"Mr. Trump and Sen. Burr.", []string{"Mr.", "Trump", "and", "Sen.", "Burr", "."}},
		{"the _Lake Post_ and @lake_post, a_b, _", []string{"the", "Lake", "Post", "and", "@", "lake", "_", "post", ",", "a", "_", "b", ",", "_"}},
		{"Лавров сказал", []string{"Лавров", "сказал"}},
	}
	for _, tt := range tests {
		var got []string
		for _, tok := range Tokens(nil, tt.text, Span{0, len(tt.text)}) {
			got = append(got, tok.In(tt.text))
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Tokens(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func FuzzTokens(f *testing.F) {
	f.Add("plain words, a U.S. one, Smith's; O’Brien’s 3.5 AT&T co-\u0301x naïve")
	f.Add("“U.S.” said O’Brien's co.-")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, tok := range Tokens(nil, text, Span{0, len(text)}) {
			if tok.Start < last || tok.Empty() || tok.End > len(text) {
				t.Fatalf("token %v after offset %d in %q", tok, last, text)
			}
			last = tok.End
			if end := plainEnd(text, tok.Start); end > tok.Start && (end != tok.End || end != wordEnd(text, tok.Start, len(text)) || possessive(text[end:]) > 0) {
				t.Fatalf("the plain word %q in %q", text[tok.Start:end], text)
			}
		}
	})
}
