package model

import (
	"unicode"
	"unicode/utf8"
)

// TokenKind is the kind of a Token.
type TokenKind byte

const (
	Word   TokenKind = iota // letters and digits, with inner apostrophes, hyphens and dots: "O’Brien", "U.S.", "co-chair"
	Suffix                  // a possessive ending: ’s or a bare ’ after a final s
	Punct                   // a single other character that is not white space
)

// Token is one word or mark of a text.
type Token struct {
	Span
	Kind   TokenKind
	Number int32 // the word's number on a Sheet; 0 without one
}

// Tokens appends the tokens of text[in.Start:in.End] to buf. A possessive ending is a token of its own; abbreviations of single
// letters and short titles ("Sen.") keep their last dot; underscores of emphasis are skipped. Cost: linear in the span.
func Tokens(buf []Token, text string, in Span) []Token {
	text = text[:in.End]
	for i := in.Start; i < len(text); {
		if text[i] == ' ' {
			i++
			continue
		}
		if end := plainEnd(text, i); end > i {
			buf = append(buf, Token{Span: Span{i, end}, Kind: Word})
			i = end
			continue
		}
		r, w := utf8.DecodeRuneInString(text[i:in.End])
		switch {
		case unicode.IsSpace(r):
			i += w
		case wordRune(r):
			end := wordEnd(text, i, in.End)
			if end < in.End && text[end] == '.' && shortTitle(text[i:end]) {
				end++
			}
			buf = append(buf, Token{Span: Span{i, end}, Kind: Word})
			i = end
			if n := possessive(text[i:in.End]); n > 0 {
				buf = append(buf, Token{Span: Span{i, i + n}, Kind: Suffix})
				i += n
			}
		case r == '_' && emphasis(text, i, in):
			i += w
		default:
			buf = append(buf, Token{Span: Span{i, i + w}, Kind: Punct})
			i += w
		}
	}
	return buf
}

// emphasis reports whether the underscore at i is the mark of emphasis at the beginning or end of a word: "the _Post_ said". One
// between two words, or between two other characters, is not.
func emphasis(text string, i int, in Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[in.Start:i])
	after, _ := utf8.DecodeRuneInString(text[i+1 : in.End])
	return i > in.Start && wordRune(before) != (i+1 < in.End && wordRune(after)) && before != '@' && before != '/'
}

// plainEnd returns the end of the word of ASCII letters and digits that begins at i, if nothing follows that could be part of it;
// else i.
func plainEnd(text string, i int) int {
	end := i + AlnumLen(text[i:])
	if end < len(text) && !endsWord[text[end]] {
		return i
	}
	return end
}

// endsWord has the ASCII bytes that end a word and cannot join it to another. For all others, the rune decides.
var endsWord = func() (t [256]bool) {
	for c := range rune(utf8.RuneSelf) {
		t[c] = !wordRune(c) && !isApostrophe(c) && c != '-' && c != '.' && c != '&'
	}
	return t
}()

// shortTitles are abbreviations before a name whose dot does not end a sentence.
var shortTitles = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "dr": true, "sen": true, "sens": true, "rep": true, "reps": true, "gov": true, "govs": true,
	"gen": true, "lt": true, "col": true, "maj": true, "adm": true, "capt": true, "cmdr": true, "sgt": true, "prof": true, "rev": true, "fr": true,
	"hon": true, "del": true, "ald": true, "pres": true, "amb": true, "atty": true, "jr": true, "sr": true, "st": true, "supt": true, "insp": true,
}

func shortTitle(word string) bool {
	var room [8]byte
	return len(word) <= 4 && 'A' <= word[0] && word[0] <= 'Z' && shortTitles[string(AppendLower(room[:0], word))]
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '`' }

// wordEnd returns the end of the word that begins at i. Apostrophes, hyphens and dots between word runes are part of the word,
// but not the apostrophe of a possessive s, which Tokens cuts off.
func wordEnd(text string, i, end int) int {
	start, letters := i, AlnumLen(text[i:end]) // most of the word, at once
	i += letters
	for i < end {
		r, w := utf8.DecodeRuneInString(text[i:end])
		if wordRune(r) {
			letters++
			i += w
			continue
		}
		if !isApostrophe(r) && r != '-' && r != '.' && r != '‑' && r != '&' {
			break
		}
		next, nw := utf8.DecodeRuneInString(text[i+w : end])
		if isApostrophe(r) && possessive(text[i:end]) > w {
			break
		}
		initials := r == '.' && letters == 1
		if initials && (i+w >= end || !wordRune(next)) {
			if i-start <= utf8.UTFMax && !unicode.IsUpper(firstRune(text[start:])) {
				break
			}
			return i + w // "U.S." and "J." keep their last dot
		}
		if nw == 0 || !wordRune(next) || r == '.' && letters > 1 && !unicode.IsDigit(next) && !lowerDomain(text, start, i, next) {
			break
		}
		if r == '.' || r == '-' || r == '‑' {
			letters = 0
		}
		i += w
	}
	return i
}

// lowerDomain reports whether the dot at i is inside a domain name ("rappler.com", "Rappler.com"), with lower case on both sides,
// rather than between two sentences run together ("end.The").
func lowerDomain(text string, start, i int, next rune) bool {
	prev, _ := utf8.DecodeLastRuneInString(text[start:i])
	return unicode.IsLower(prev) && unicode.IsLower(next)
}

// possessive returns the length of a possessive ending ("’s") at the start of rest, or 0. A bare apostrophe after s is left to
// the code that pairs quotation marks, because it may be one.
func possessive(rest string) int {
	r, w := utf8.DecodeRuneInString(rest)
	if !isApostrophe(r) || r == '`' {
		return 0
	}
	if len(rest) > w && (rest[w] == 's' || rest[w] == 'S') {
		if next, _ := utf8.DecodeRuneInString(rest[w+1:]); next == utf8.RuneError || !wordRune(next) {
			return w + 1
		}
	}
	return 0
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// Capitalised reports whether the first letter of s is upper case.
func Capitalised(s string) bool { return unicode.IsUpper(firstRune(s)) }
