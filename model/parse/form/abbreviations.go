package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// TitleAbbreviations are abbreviations that precede a name or number: a full stop after one never ends a sentence.
var TitleAbbreviations = Set(`mr mrs ms mx dr prof rev fr sr st sen sens rep reps gov govs lt col gen maj capt cmdr
	cpl sgt pvt adm brig supt insp hon pres vs v mt ft messrs mssrs amb atty asst dep e.g i.e cf approx
	г гг гр им ул руб млн млрд тыс проф акад ген`)

// closingAbbreviations are abbreviations that may end a sentence: they do if the next word is one that begins a sentence.
var closingAbbreviations = Set(`u.s u.k u.n e.u u.s.a u.a.e d.c l.a a.m p.m inc co corp ltd llc bros jr sr etc al ph.d m.d b.a
	m.a j.d jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass
	mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo т.е т.д т.п др пр`)

// starters are words that, when capitalised, seldom occur except at the beginning of a sentence.
var starters = Set(`the a an this that these those he she it they we i you there here but and or so yet if when while as in on at
	after before since for from with by to his her its their our my your what who why how where which although though however
	meanwhile earlier later now then today no not some many most both all such also still instead according asked speaking`)

// Set returns the words of a list, separated by white space.
func Set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// abbreviated reports whether a full stop between before and after belongs to an abbreviation rather than ending a sentence.
func abbreviated(before, after string) bool {
	word := before[strings.LastIndexFunc(before, func(r rune) bool {
		return !unicode.IsLetter(r) && r != '.' && !unicode.IsDigit(r)
	})+1:]
	if word == "" || len(word) > 12 {
		return false
	}
	next := FirstWord(after)
	lower := strings.ToLower(word)
	switch {
	case TitleAbbreviations[lower]:
		return true
	case lower == "no" || lower == "nos" || lower == "art" || lower == "fig":
		r, _ := utf8.DecodeRuneInString(after)
		return unicode.IsDigit(r)
	case closingAbbreviations[lower] || Initials(word):
		return !Starter(next)
	}
	return false
}

// Initials reports whether word is a single capital, or capitals separated by dots: "J", "J.R", "U.S".
func Initials(word string) bool {
	for word != "" {
		r, w := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) {
			return false
		}
		word = word[w:]
		if word == "" {
			break
		}
		if word[0] != '.' {
			return false
		}
		word = word[1:]
	}
	return true
}

// FirstWord returns the first word of s, ignoring opening marks.
func FirstWord(s string) string {
	if s != "" && !model.AlnumASCII(s[0]) {
		s = strings.TrimLeft(s, Openers)
	}
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// Starter reports whether a word, when capitalised, most likely begins a sentence.
func Starter(word string) bool {
	return len(word) <= 12 && starters[strings.ToLower(word)]
}
