package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// parenthesis is the length in bytes up to which a bracketed remark is part of its sentence even if it contains full stops.
const parenthesis = 160

// longestSentence is the length in bytes beyond which a sentence is cut at a space: nobody writes such sentences, and their
// readers compare each of their words with all others.
const longestSentence = 4 << 10

// stopping are the first bytes of brackets and of the marks that end sentences; 0xE2 is the first byte of "…".
var stopping = [256]bool{'.': true, '!': true, '?': true, 0xE2: true, '(': true, ')': true, '[': true, ']': true}

// Sentences cuts the span into sentences without outer white space, in order and disjoint, which together cover it. No sentence
// ends within one of the holes. Cost: linear in the span.
func Sentences(text string, in model.Span, holes ...model.Span) []model.Span {
	out := make([]model.Span, 0, 1+in.Len()/140)
	start, open := in.Start, -1
	for i := in.Start; i < in.End; {
		if len(holes) > 0 && i >= holes[0].Start {
			i, holes = max(i, holes[0].End), holes[1:]
			continue
		}
		if i-start <= longestSentence {
			plain := min(in.End, start+longestSentence+1)
			if len(holes) > 0 {
				plain = min(plain, holes[0].Start)
			}
			for i < plain && !stopping[text[i]] {
				i++
			}
			if i == plain {
				continue
			}
		}
		c := text[i]
		if c == ' ' && i-start > longestSentence {
			out = append(out, Trim(text, model.Span{Start: start, End: i}))
			for i < in.End && text[i] == ' ' {
				i++
			}
			start, open = i, -1
			continue
		}
		switch c {
		case '(', '[':
			open = i
		case ')', ']':
			open = -1
		}
		if c != '.' && c != '!' && c != '?' && !strings.HasPrefix(text[i:in.End], "…") {
			i++
			continue
		}
		end, next := stop(text, start, i, in.End)
		if next == 0 || next < in.End && open >= start && enclosed(text, open, i, in.End) {
			i = max(end, i+1)
			continue
		}
		out = append(out, model.Span{Start: start, End: end})
		start, i, open = next, next, -1
	}
	if s := Trim(text, model.Span{Start: start, End: in.End}); !s.Empty() {
		out = append(out, s)
	}
	return out
}

// enclosed reports whether the mark at i is inside a short bracket that opened at open and closes after i.
func enclosed(text string, open, i, end int) bool {
	limit := min(end, open+parenthesis)
	return i < limit && strings.ContainsAny(text[i:limit], ")]")
}

// stop decides whether the mark at i ends the sentence that began at start. It returns where the sentence ends, including closing
// marks, and where the next begins; next is 0 if the sentence continues.
func stop(text string, start, i, limit int) (end, next int) {
	end = i
	for end < limit {
		r, w := utf8.DecodeRuneInString(text[end:limit])
		if !terminates(r) {
			break
		}
		end += w
	}
	marks := end - i
	bare := end
	for end < limit {
		r, w := utf8.DecodeRuneInString(text[end:limit])
		if !strings.ContainsRune(Closers, r) || opensWord(text, end, w, limit) && end > bare {
			break
		}
		end += w
	}
	next = end
	for next < limit {
		r, w := utf8.DecodeRuneInString(text[next:limit])
		if !model.White(r) {
			break
		}
		next += w
	}
	switch {
	case next >= limit:
		return end, limit
	case next == end:
		if joined(text, start, i, end, bare, limit) {
			return end, next
		}
		return end, 0
	case !Opens(text[next:limit]):
		return end, 0
	case marks == 1 && text[i] == '.' && end == bare && abbreviated(text[start:i], text[next:limit]):
		return end, 0
	case marks > 1 && trailing(text, start, i) && !Starter(FirstWord(text[next:limit])):
		return end, 0
	}
	return end, next
}

// opensWord reports whether the straight mark at i, of w bytes, precedes a letter: it then opens what follows rather than closing
// what came before.
func opensWord(text string, i, w, limit int) bool {
	if text[i] != '"' && text[i] != '\'' && text[i] != '*' && text[i] != '_' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[min(i+w, limit):limit])
	return unicode.IsLetter(r)
}

// joined reports whether two sentences are run together at the full stop ("end.The", "end.”The"): a word of two or more small
// letters before it, a capitalised word after it.
func joined(text string, start, i, end, bare, limit int) bool {
	r, w := utf8.DecodeRuneInString(text[end:limit])
	if strings.ContainsRune("“«", r) {
		r, w = utf8.DecodeRuneInString(text[end+w : limit])
	}
	if !unicode.IsUpper(r) {
		return false
	}
	if end > bare {
		return true
	}
	after, _ := utf8.DecodeRuneInString(text[min(end+w, limit):limit])
	if text[i] != '.' || !unicode.IsLower(after) && after != ' ' {
		return text[i] == '?' || text[i] == '!'
	}
	before, small := text[start:i], 0
	for before != "" {
		r, w := utf8.DecodeLastRuneInString(before)
		if !unicode.IsLower(r) {
			break
		}
		small++
		before = before[:len(before)-w]
	}
	return small >= 2 && !abbreviated(text[start:i], text[end:limit])
}

// trailing reports whether the dots at i are separated from the word before ("well ... Russian"), which is a pause rather than an
// end.
func trailing(text string, start, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[start:i])
	return i > start && model.White(r)
}
