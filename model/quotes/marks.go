package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// run is the text between one pair of quotation marks in one paragraph.
type run struct {
	model.Span            // without the marks
	outer      model.Span // with them
	closed     bool       // its closing mark was found
	opened     bool       // its opening mark was found; false for the end of a damaged run
	single     bool       // between single quotation marks
	words      int        // number of words, plus one; 0 until they are counted
}

type markAct byte

const (
	noMark markAct = iota
	openMark
	closeMark
	eitherMark
)

// marks pairs the quotation marks of one paragraph. open says that the paragraph before left a run open. A run left open at the
// end of the paragraph extends to that end: writers leave it open if the words continue in the next paragraph, and scrapers lose
// the mark.
func marks(buf []run, text string, in model.Span, open bool) []run {
	first := len(buf)
	start, outer := -1, 0
	closer := rune(0)
	plain := -1 // the opening mark of a run that turned out to hold no inner marks
	seen, single := false, false
	for i := nextMark(text[:in.End], in.Start); i < in.End; i = nextMark(text[:in.End], i) {
		r, w := utf8.DecodeRuneInString(text[i:in.End])
		single = single || opensSingle(text, in, i, r, w)
		act, width := classify(text, in, i, r, w)
		if act == noMark {
			i += w
			continue
		}
		if act == eitherMark {
			act = decide(text, in, i, width, start >= 0)
		}
		if act == closeMark && r == '”' && (!seen && headsWords(text, in, i, width) || start < 0 && wrongWay(text, in, i, width)) {
			act = openMark
		}
		lost, inner := 0, 0 // where the closing mark of the current run was lost; where inner marks of the other kind close
		if act == openMark && start >= 0 {
			if lost = lostCloser(text[start:i]); lost == 0 && plain != outer {
				inner = innerEnd(text[:in.End], outer, i, strings.TrimSpace(text[in.Start:outer]) == "")
			}
			if inner == 0 {
				plain = outer
			}
		}
		switch {
		case act == openMark && start < 0:
			if !seen && open && looseCloser(text, in, i, width) {
				break
			}
			start, outer, closer = i+width, i, partner(r)
		case lost > 0:
			buf = appendRun(buf, text, start, start+lost, outer, start+lost)
			start, outer = i+width, i
		case inner > 0:
			i, width = inner, 0
		case act == openMark && r == '“' && i == outer+1 && text[outer] == '"':
			start, outer, closer = i+width, i, 0 // the straight mark introduces a paragraph that names the speaker
		case act == openMark && r == '"':
			// An opening mark inside an open run: the closing mark was lost, or the inner marks look like the outer ones.
			if !seen || strings.TrimSpace(text[start:i]) != "" {
				buf = append(buf, run{Span: model.Span{Start: start, End: i}.Trim(text), outer: model.Span{Start: outer, End: i}, opened: true})
			}
			start, outer = i+width, i
		case act == openMark && closer == '“' && r == '“': // „German“
			buf = appendRun(buf, text, start, i, outer, i+width)
			start = -1
		case act == closeMark && start >= 0:
			buf = appendRun(buf, text, start, i, outer, i+width)
			start = -1
		case act == closeMark && r == '"' && nested(buf[first:]):
			whole := &buf[len(buf)-2]
			whole.Span, whole.outer.End, whole.closed = model.Span{Start: whole.Start, End: i}.Trim(text), i+width, true
			buf = buf[:len(buf)-1]
		case act == closeMark && !seen && open:
			span := model.Span{Start: in.Start, End: i}.Trim(text)
			if !span.Empty() {
				buf = append(buf, run{Span: span, outer: model.Span{Start: in.Start, End: i + width}, closed: true})
			}
		}
		seen = true
		i += width
	}
	if start >= 0 && strings.TrimSpace(text[start:in.End]) != "" {
		buf = append(buf, run{Span: model.Span{Start: start, End: in.End}.Trim(text), outer: model.Span{Start: outer, End: in.End}, opened: true})
	}
	if !single {
		return buf
	}
	return singles(buf, first, text, in)
}

// headsWords reports whether a closing mark was typed for an opening one: it is the first character of its paragraph, and a
// capital letter follows.
func headsWords(text string, in model.Span, i, width int) bool {
	r, _ := utf8.DecodeRuneInString(text[i+width : in.End])
	return unicode.IsUpper(r) && strings.TrimSpace(text[in.Start:i]) == ""
}

// wrongWay reports whether a closing mark outside marks was typed for an opening one: white space or a colon stands before it and the words
// right behind it, or a colon introduces them.
func wrongWay(text string, in model.Span, i, width int) bool {
	before := strings.TrimRight(text[in.Start:i], " \u00a0")
	if strings.HasSuffix(before, ":") {
		return i+width < in.End
	}
	next, _ := utf8.DecodeRuneInString(text[i+width : in.End])
	return len(before) < i-in.Start && (unicode.IsLetter(next) || next == '(' || next == '[')
}

// nextMark returns the offset, from i on, of the next byte with which a mark may begin, or the length of the text.
func nextMark(text string, i int) int {
	for i < len(text) && !beginsMark[text[i]] {
		i++
	}
	return i
}

// outside removes those of the runs, from index first on, that have a mark in a hole: they are words of other stories.
func outside(runs []run, first int, holes []model.Span) []run {
	kept := runs[:first]
	for _, r := range runs[first:] {
		ends := [...]model.Span{{Start: r.outer.Start, End: r.outer.Start + 1}, {Start: r.outer.End - 1, End: r.outer.End}}
		if !overlapsAny(holes, ends[0]) && !overlapsAny(holes, ends[1]) {
			kept = append(kept, r)
		}
	}
	return kept
}

// nested reports whether the last run lies within the one before, which it interrupted: `"The word "hackers" is | wrong," he
// said`.
func nested(runs []run) bool {
	n := len(runs)
	return n > 1 && runs[n-1].closed && !runs[n-2].closed && runs[n-2].opened && runs[n-2].outer.End == runs[n-1].outer.Start
}

// lostCloser returns the end of the words of a run whose closing mark was lost before the speaker, or 0: `"Why now? | Orlov said.
// "…"`.
func lostCloser(s string) int {
	tail := strings.TrimRight(s, " \u00a0")
	if !strings.HasSuffix(tail, ".") && !strings.HasSuffix(tail, ",") {
		return 0
	}
	end := strings.LastIndexAny(tail[:len(tail)-1], ",?!.") + 1
	words := strings.Fields(tail[end:])
	if end == 0 || len(words) < 2 || len(words) > longestSaid {
		return 0
	}
	if saysWho(words) {
		return end
	}
	return 0
}

// saysWho reports whether the words, of which there are two or more, begin with a speaker and a verb: "she added", "said Orlov",
// "Igor Orlov said".
func saysWho(words []string) bool {
	first, second := words[0], strings.Trim(words[1], ".,")
	return saids.has(first) && model.Capitalised(second) ||
		(model.Capitalised(first) || pronouns[first].human) && (saids.has(second) || len(words) > 2 && saids.has(strings.Trim(words[2], ".,")))
}

// innerEnd returns the end of the last inner marks of the run whose opening mark is at outer, starting with those that open at i,
// or 0. The inner marks must be curly within straight ones or straight within curly ones, and the outer ones must go on behind
// them. Straight marks at the beginning of a paragraph that has no other straight mark go on to its end: this is how long
// extracts are set.
func innerEnd(text string, outer, i int, heads bool) int {
	straight := text[outer] == '"'
	open, shut := "“", "”"
	if !straight {
		open, shut = `"`, `"`
	}
	if !straight && !strings.HasPrefix(text[outer:], "“") {
		return 0
	}
	for i > outer+1 && strings.HasPrefix(text[i:], open) {
		n := strings.Index(text[i+len(open):], shut)
		if n < 0 || strings.Contains(text[i+len(open):][:n], "“") {
			return 0
		}
		end := i + len(open) + n + len(shut)
		rest := text[end:]
		next := strings.IndexAny(rest, `"“”`)
		switch {
		case next < 0:
			words := strings.Fields(rest)
			if straight && heads && len(words) > 1 && !saysWho(words) {
				return end
			}
			return 0
		case straight && rest[next] == '"':
			if next > 0 && (rest[next-1] == ' ' || rest[next-1] == '(') {
				return 0
			}
			return end
		case !straight && strings.HasPrefix(rest[next:], "”"):
			return end
		}
		i = end + next
	}
	return 0
}

// longestSaid is the greatest number of words in the clause behind a lost mark.
const longestSaid = 6

var saids = wordSet(`said says added told asked wrote continued`)

func appendRun(buf []run, text string, start, end, outerStart, outerEnd int) []run {
	span := model.Span{Start: start, End: end}.Trim(text)
	if span.Empty() || attribute(text, outerStart) {
		return buf
	}
	return append(buf, run{Span: span, outer: model.Span{Start: outerStart, End: outerEnd}, closed: true, opened: true})
}

// attribute reports whether the mark at offset i opens the value of an attribute in markup that was left in the text: href="…".
func attribute(text string, i int) bool {
	return i > 1 && text[i-1] == '=' && 'a' <= text[i-2]|0x20 && text[i-2]|0x20 <= 'z'
}

// beginsMark holds the bytes with which a quotation mark begins in UTF-8, so that all other bytes are skipped without decoding.
var beginsMark = func() (t [1 << 8]bool) {
	for _, mark := range `"'` + "`“”„‟«»‘’＂" {
		t[string(mark)[0]] = true
	}
	return t
}()

func partner(open rune) rune {
	if open == '„' {
		return '“'
	}
	return 0
}

// classify returns whether the rune at i opens or closes a run, if it is a mark, and the length of the mark in bytes.
func classify(text string, in model.Span, i int, r rune, w int) (markAct, int) {
	switch r {
	case '“', '„', '«':
		if r == '“' && i > in.Start && closesLikeOpen(text, in, i, w) {
			return closeMark, w
		}
		return openMark, w
	case '”', '»', '‟':
		return closeMark, w
	case '"', '＂':
		return eitherMark, w
	case '\'', '`', '’', '‘':
		if strings.HasPrefix(text[i+w:in.End], text[i:i+w]) && (r == '\'' || r == '`' || r == '’' || r == '‘') {
			return eitherMark, 2 * w
		}
	}
	return noMark, w
}

// closesLikeOpen reports whether an opening curly mark is in a place where only a closing one can be: after a word or a full
// stop, and before a space or the end.
func closesLikeOpen(text string, in model.Span, i, w int) bool {
	prev, _ := utf8.DecodeLastRuneInString(text[in.Start:i])
	next, _ := utf8.DecodeRuneInString(text[i+w : in.End])
	return !unicode.IsSpace(prev) && !strings.ContainsRune("([{—–-/", prev) && (next == utf8.RuneError || unicode.IsSpace(next) || strings.ContainsRune(".,;:!?)", next))
}

// decide returns whether a mark that looks the same on both sides opens or closes.
func decide(text string, in model.Span, i, w int, open bool) markAct {
	prev, pw := utf8.DecodeLastRuneInString(text[in.Start:i])
	next, nw := utf8.DecodeRuneInString(text[i+w : in.End])
	before := pw == 0 || unicode.IsSpace(prev) || strings.ContainsRune("([{—–-/“‘:;,", prev)
	after := nw == 0 || unicode.IsSpace(next)
	if !open {
		if unicode.IsDigit(prev) && !unicode.IsLetter(next) && !unicode.IsDigit(next) {
			return noMark // 6'2", 15"
		}
		if after && nw > 0 && pw > 0 && unicode.IsSpace(prev) && opensApart(text, in, i, w) {
			return openMark
		}
		if after || !before && (unicode.IsLetter(prev) || unicode.IsDigit(prev)) && pw > 0 && !unicode.IsLetter(next) {
			return closeMark
		}
		return openMark
	}
	if pw > 0 && unicode.IsSpace(prev) && !after {
		return openMark
	}
	return closeMark
}

// opensApart reports whether a mark with white space on both sides opens words: a sentence or clause ends before it, and as it has no
// partner before it, one follows.
func opensApart(text string, in model.Span, i, w int) bool {
	before := strings.TrimRight(text[in.Start:i], " \u00a0")
	last, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune(".,:?!\"”", last) && strings.Count(text[i+w:in.End], text[i:i+w])%2 == 1
}

// looseCloser reports whether a mark at the beginning of a paragraph closes the paragraph before: white space follows, so it
// opens nothing.
func looseCloser(text string, in model.Span, i, w int) bool {
	next, _ := utf8.DecodeRuneInString(text[i+w : in.End])
	return strings.TrimSpace(text[in.Start:i]) == "" && unicode.IsSpace(next)
}

// singles adds the runs between single marks that lie in no double run: the inner marks of headlines and the outer marks of
// British papers. A single mark may also be an apostrophe, so a run needs a space or bracket before its opening mark, no letter
// after its closing mark, and at least two words.
func singles(buf []run, first int, text string, in model.Span) []run {
	doubles := len(buf)
	for i := nextMark(text[:in.End], in.Start); i < in.End; i = nextMark(text[:in.End], i) {
		r, w := utf8.DecodeRuneInString(text[i:in.End])
		if !opensSingle(text, in, i, r, w) {
			i += w
			continue
		}
		if k := within(buf[first:doubles], i); k >= 0 {
			i = max(i+w, buf[first+k].outer.End)
			continue
		}
		end := singleEnd(text, in, i+w)
		if end < 0 {
			i += w
			continue
		}
		_, ew := utf8.DecodeRuneInString(text[end:])
		span := model.Span{Start: i + w, End: end}.Trim(text)
		if strings.ContainsAny(span.In(text), " \u00a0") && !overlapsRun(buf[first:doubles], span) {
			buf = append(buf, run{Span: span, outer: model.Span{Start: i, End: end + ew}, closed: true, opened: true, single: true})
		}
		i = end + ew
	}
	if len(buf) > doubles {
		sortRuns(buf[first:])
	}
	return buf
}

func overlapsRun(runs []run, s model.Span) bool {
	for _, r := range runs {
		if r.outer.Overlaps(s) {
			return true
		}
	}
	return false
}

func within(runs []run, i int) int {
	for k, r := range runs {
		if r.outer.Start <= i && i < r.outer.End {
			return k
		}
	}
	return -1
}

// opensSingle reports whether the rune at i is a single mark that may open a run.
func opensSingle(text string, in model.Span, i int, r rune, w int) bool {
	if r != '\'' && r != '‘' {
		return false
	}
	prev, pw := utf8.DecodeLastRuneInString(text[in.Start:i])
	next, nw := utf8.DecodeRuneInString(text[i+w : in.End])
	return (pw == 0 || unicode.IsSpace(prev) || strings.ContainsRune("([{—–-:", prev)) && nw > 0 &&
		(unicode.IsLetter(next) || unicode.IsDigit(next) && text[i] != '\'')
}

// longestSingle bounds a run between single marks, in bytes: beyond it the opening mark was an apostrophe.
const longestSingle = 800

// singleEnd returns the offset of the closing single mark of the run that begins at i, or -1.
func singleEnd(text string, in model.Span, i int) int {
	for j := i; j < in.End && j-i < longestSingle; {
		r, w := utf8.DecodeRuneInString(text[j:in.End])
		if r == '\'' || r == '’' {
			prev, _ := utf8.DecodeLastRuneInString(text[i:j])
			next, nw := utf8.DecodeRuneInString(text[j+w : in.End])
			ends := nw == 0 || !unicode.IsLetter(next) && !unicode.IsDigit(next) && next != '\'' && next != '’'
			plural := prev == 's' && nw > 0 && unicode.IsSpace(next) // "diplomats' words"
			if j > i && ends && !unicode.IsSpace(prev) && !plural {
				return j
			}
		}
		if r == '"' || r == '“' || r == '‘' {
			return -1
		}
		j += w
	}
	return -1
}

func sortRuns(runs []run) {
	for i := 1; i < len(runs); i++ {
		for j := i; j > 0 && runs[j].Start < runs[j-1].Start; j-- {
			runs[j], runs[j-1] = runs[j-1], runs[j]
		}
	}
}
