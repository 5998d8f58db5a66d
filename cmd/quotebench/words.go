package main

import (
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// starts returns the byte offsets at which the words in the span begin, ascending. A word consists of letters and numbers, and of
// apostrophes, hyphens or full stops between two of them. Spans are compared by their words, so that marks, space and punctuation
// at the edges do not matter.
func starts(text string, s model.Span) []int {
	var at []int
	part := s.In(text)
	for i := 0; i < len(part); {
		n := wordLen(part[i:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(part[i:])
		} else {
			at = append(at, s.Start+i)
		}
		i += n
	}
	return at
}

// wordLen returns the length in bytes of the word at the beginning of s, or 0 if there is none.
func wordLen(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case alnum(r):
			end = i + utf8.RuneLen(r)
		case end == i && i > 0 && joins(r):
		default:
			return end
		}
	}
	return end
}

func alnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// wordy reports whether r is a letter, a number or an underscore.
func wordy(r rune) bool { return alnum(r) || r == '_' }

// joins reports whether r can be inside a word.
func joins(r rune) bool { return r == '\'' || r == '’' || r == '-' || r == '.' }

// lines returns the nonempty spans between line breaks in s.
func lines(text string, s model.Span) []model.Span {
	var all []model.Span
	start := s.Start
	for i := s.Start; i <= s.End; i++ {
		if i < s.End && text[i] != '\n' {
			continue
		}
		if i > start {
			all = append(all, model.Span{Start: start, End: i})
		}
		start = i + 1
	}
	return all
}

// shared counts the common members of two ascending lists.
func shared(a, b []int) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			n, a, b = n+1, a[1:], b[1:]
		}
	}
	return n
}
