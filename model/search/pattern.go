package search

import (
	"bytes"
	"strings"

	"hotline/model"
)

// Pattern is a word or a phrase to search for. The zero Pattern occurs everywhere.
type Pattern struct{ folded string }

// Compile compiles a value of a Query: a single word is found at the beginning of words, so that "lavr" finds Lavrov; a phrase
// (anything with a space) is found as consecutive whole words.
func Compile(value string) Pattern {
	folded := string(Fold(value))
	switch {
	case folded == " ":
		return Pattern{}
	case !strings.ContainsRune(value, ' '):
		folded = folded[:len(folded)-1]
	}
	return Pattern{folded}
}

// In reports whether the pattern occurs in t.
func (p Pattern) In(t Text) bool { return strings.Contains(string(t), p.folded) }

// InBytes reports whether the pattern occurs in folded, the result of Append on an empty slice.
func (p Pattern) InBytes(folded []byte) bool { return bytes.Contains(folded, []byte(p.folded)) }

// Is reports whether t consists of the words of the pattern.
func (p Pattern) Is(t Text) bool {
	return string(t) == p.folded || len(t) == len(p.folded)+1 && strings.HasPrefix(string(t), p.folded)
}

// Spans returns where the pattern occurs in text[in.Start:in.End], in order and disjoint, as offsets into text. It folds that
// part of the text each time, so it is meant for what is on the screen.
func (p Pattern) Spans(text string, in model.Span) []model.Span {
	if p.folded == "" {
		return nil
	}
	found := Trace(in.In(text)).Spans(p)
	for i := range found {
		found[i].Start += in.Start
		found[i].End += in.Start
	}
	return found
}

// Traced is a folded text in which several patterns can be searched; matches are offsets into the original text.
type Traced struct {
	folded string
	folder folder
}

// Trace folds a text and records where each byte came from.
func Trace(text string) *Traced {
	f := folder{track: true}
	f.fold(text)
	return &Traced{string(f.out), f}
}

// Spans returns where the pattern occurs, in order and disjoint, as offsets into the text.
func (t *Traced) Spans(p Pattern) []model.Span {
	if p.folded == "" {
		return nil
	}
	needle := strings.TrimSuffix(p.folded, " ")
	var found []model.Span
	for from := 0; ; {
		i := strings.Index(t.folded[from:], p.folded)
		if i < 0 {
			return found
		}
		first := from + i + 1
		from += i + len(needle)
		found = append(found, model.Span{Start: t.folder.at[first], End: t.folder.after(from)})
	}
}

// after returns the source offset at which the folded bytes before i end: the offset of the next byte that came from another
// rune.
func (f *folder) after(i int) int {
	last := f.at[i-1]
	for i < len(f.at) && f.at[i] == last {
		i++
	}
	if i == len(f.at) {
		return last
	}
	return f.at[i]
}
