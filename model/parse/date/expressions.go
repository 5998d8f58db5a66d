package date

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// Expression is a date as it is named in the text, before it is resolved.
type Expression struct {
	model.Span
	Calendar
	meaning
	Future bool // its clause is about the future
}

// WithWeekday reports whether e is a date that names its weekday: "Saturday, January 23".
func (e Expression) WithWeekday() bool { return e.meaning == date && e.Named }

// meaning says how an expression is to be resolved.
type meaning byte

const (
	date      meaning = iota // a calendar date, with or without its year
	weekday                  // "Tuesday"
	lastDay                  // "last Tuesday": never the day of publication
	nextDay                  // "next Tuesday": never the day of publication
	month                    // "in January", "March 2014"
	sameDay                  // "that day"
	today                    // "today", "tonight"
	yesterday                // "yesterday", "last night"
	thisWeek                 // "this week"
	lastWeek                 // "last week"
	thisMonth                // "this month"
	lastMonth                // "last month"
	thisYear                 // "this year"
	lastYear                 // "last year"
	weekend                  // "over the weekend": the last one
)

// phrase is an expression that is not a calendar date.
type phrase struct {
	text    string
	meaning meaning
}

// phrases are all phrases; a longer one precedes those that are its beginning.
var phrases = [...]phrase{
	{"earlier that day", sameDay}, {"earlier that same day", sameDay}, {"earlier the same day", sameDay}, {"earlier today", today},
	{"earlier this week", thisWeek}, {"earlier this month", thisMonth}, {"earlier this year", thisYear},
	{"later that day", sameDay}, {"later the same day", sameDay}, {"later that same day", sameDay}, {"last week", lastWeek}, {"last month", lastMonth},
	{"last year", lastYear}, {"late last week", lastWeek}, {"late last month", lastMonth}, {"late last year", lastYear}, {"last night", yesterday},
	{"over the weekend", weekend}, {"last weekend", weekend}, {"this past weekend", weekend}, {"same day", sameDay},
	{"that same day", sameDay}, {"that day", sameDay}, {"the same day", sameDay}, {"today", today}, {"tonight", today}, {"this morning", today},
	{"this afternoon", today}, {"this evening", today}, {"this week", thisWeek}, {"this month", thisMonth}, {"this year", thisYear},
	{"yesterday", yesterday},
}

// phraseLists holds the phrases grouped by nameStart, with an empty first list; phraseStarts maps each nameStart to the index of
// its list.
var phraseLists, phraseStarts = func() (lists [][]phrase, starts [1 << 15]uint8) {
	lists = make([][]phrase, 1)
	for _, p := range phrases {
		at := &starts[nameStart(p.text)]
		if *at == 0 {
			*at = uint8(len(lists))
			lists = append(lists, nil)
		}
		lists[*at] = append(lists[*at], p)
	}
	return lists, starts
}()

// Expressions appends the date expressions of a span to found, in order. Cost: linear, some 100 MB/s.
func Expressions(found []Expression, text string, in model.Span) []Expression {
	for i := in.Start; i < in.End; {
		if c := text[i]; !model.AlnumASCII(c) && (c < utf8.RuneSelf || !letterAt(text, i)) {
			i++
			continue
		}
		if mayExpress(text[i:in.End]) {
			if e, end := expressionAt(text, i, in); end > 0 {
				found = append(found, e)
				i = end
				continue
			}
		}
		i++
		for i += model.AlnumLen(text[i:in.End]); i < in.End && text[i] >= utf8.RuneSelf && letterAt(text, i); i += model.AlnumLen(text[i:in.End]) {
			i++
		}
	}
	return found
}

// mayExpress reports whether an expression may begin with the first word of s; for nearly all words it returns false.
func mayExpress(s string) bool {
	if digit := s[0] >= '0' && s[0] <= '9'; digit || len(s) < 3 {
		return digit
	}
	if !firsts[s[0]] {
		return false
	}
	start := nameStart(s)
	return phrased[start/64]>>(start%64)&1 != 0 || named[start/64]>>(start%64)&1 != 0 && dateLetters[s[0]]
}

// firsts are the first bytes of phrases and of names of months and weekdays.
var firsts = func() (t [256]bool) {
	t = dateLetters
	for _, p := range phrases {
		t[p.text[0]], t[p.text[0]&^0x20] = true, true
	}
	return t
}()

// phrased and named are bit-set copies of phraseStarts and nameStarts, small enough to stay in the first-level cache.
var phrased, named = func() (phrased, named [1 << 15 / 64]uint64) {
	for start := range 1 << 15 {
		if phraseStarts[start] > 0 {
			phrased[start/64] |= 1 << (start % 64)
		}
		if nameStarts[start] {
			named[start/64] |= 1 << (start % 64)
		}
	}
	return phrased, named
}()

func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return r == utf8.RuneError || unicode.IsLetter(r)
}

// expressionAt reads the expression that begins with the word at i, or returns an end of 0.
func expressionAt(text string, i int, in model.Span) (Expression, int) {
	e := Expression{Span: model.Span{Start: i}}
	c := text[i]
	digit := c >= '0' && c <= '9'
	if digit || dateLetters[c] {
		e.calendar(text, i, in)
	}
	if e.End == 0 && !digit && (c < 'A' || c > 'Z' || begins(text[in.Start:i])) {
		e.phrase(text[i:in.End], i)
	}
	if e.End == 0 {
		return e, 0
	}
	e.Future = ahead(text, in, i)
	e.Start = withPrepositions(text, in.Start, i, prepositions[e.meaning])
	return e, e.End
}

// calendar reads a date, weekday or month at i; e.End stays 0 if there is none.
func (e *Expression) calendar(text string, i int, in model.Span) {
	before := text[max(in.Start, i-24):i]
	if cal, end := At(text, i, in.End); end > 0 {
		switch {
		case cal.Dom != 0:
		case cal.Named:
			e.meaning = weekday
			if preceded(before, "last", "past") {
				e.meaning = lastDay
			} else if preceded(before, "next") {
				e.meaning = nextDay
			}
			if preceded(before, "every", "each", "black", "bloody", "super", "good", "ash") {
				return
			}
		default:
			e.meaning = month
		}
		e.Calendar, e.End = cal, end
		return
	}
	r := Reader{text, i, in.End}
	m, ok := r.name(months)
	if !ok || r.Pos-i < len("March") && m != 5 && m != 6 && m != 7 || r.wordGoesOn() ||
		!preceded(before, "in", "last", "since", "early", "late", "mid", "until", "by", "end of", "beginning of") && !(preceded(before, "a", "an") && isSaying(text[r.Pos:in.End])) {
		return
	}
	e.Calendar, e.meaning, e.End = Calendar{Month: m}, month, r.Pos
}

// isSaying reports whether the text behind a month begins with a noun for something said or written then: "a March | letter".
func isSaying(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00a0")
	for _, noun := range [...]string{"letter", "interview", "speech", "statement", "report", "hearing", "op-ed", "email", "memo", "tweet", "debate", "column", "essay", "news conference", "press conference", "testimony", "appearance"} {
		if model.HasPhrase(rest, noun) {
			return true
		}
	}
	return false
}

// phrase reads one of the phrases at the beginning of s, which lies at i; e.End stays 0 if there is none.
func (e *Expression) phrase(s string, i int) {
	for _, p := range phraseLists[phraseStarts[nameStart(s)]] {
		if !model.HasPhrase(s, p.text) {
			continue
		}
		rest := s[len(p.text):]
		if s[:len(p.text)] == "Today" {
			return // at the beginning of a sentence it is as often these years as this day
		}
		if p.meaning == today && (model.HasPhrase(rest, "’s") || model.HasPhrase(rest, "'s") || model.HasPhrase(rest, " show")) {
			return // "today's Russia" is an age, "the today show" a name
		}
		e.meaning, e.End = p.meaning, i+len(p.text)
		return
	}
}

// begins reports whether a sentence begins behind the text. Elsewhere a capital makes a name of "Today" and of "This Week".
func begins(before string) bool {
	before = strings.TrimRight(before, " \n\u00a0")
	if before == "" {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune(".!?:;”\")—–", r)
}

// dateLetters are the capitals with which months and weekdays begin.
var dateLetters = func() (t [256]bool) {
	for _, c := range []byte("ADFJMNOSTW") {
		t[c] = true
	}
	return t
}()

// preceded reports whether the text before an expression ends in one of the words.
func preceded(before string, list ...string) bool {
	before = strings.TrimRight(before, " -\u00a0")
	for _, w := range list {
		if n := len(before) - len(w); n >= 0 && strings.EqualFold(before[n:], w) && (n == 0 || !model.WordByte(before[n-1]|0x20)) {
			return true
		}
	}
	return false
}

// prepositions are the small words that belong to an expression of each meaning, the nearest first.
var prepositions = map[meaning][]string{
	date:    {"on "},
	weekday: {"on "},
	lastDay: {"last ", "this past ", "on "},
	nextDay: {"next ", "on "},
	month:   {"last ", "late ", "early ", "mid-", "the end of ", "the beginning of ", "at ", "in "},
}

// withPrepositions returns the start of an expression moved over the words that belong to it: "on Tuesday", "at the end of
// January".
func withPrepositions(text string, from, start int, list []string) int {
	for _, w := range list {
		if n := start - len(w); n >= from && strings.EqualFold(text[n:start], w) && (n == from || !model.WordByte(text[n-1]|0x20)) {
			start = n
		}
	}
	return start
}

// toCome are words that put a date later in their clause in the future, by their first letters. Only their first place in the
// clause counts.
var toCome = byFirst("will ", "next ", "to be ", "is due", "are due", "was due", "due to", "scheduled", "is set to", "are set to", "was set to", "plans to",
	"plan to", "planned for", "expected to", "would ", "upcoming", "coming ", "until ", "expires", "to expire", "ends ", "starts ",
	"begins ", "should ", "later this", "ahead of ")

func byFirst(list ...string) (by [256][]string) {
	for _, w := range list {
		by[w[0]] = append(by[w[0]], w)
	}
	return by
}

// endsClause has the marks that end a clause, and the last bytes of the curly ones.
var endsClause = func() (t [256]bool) {
	for _, c := range []byte(".,;:\"!?()" + "“"[2:] + "”"[2:]) {
		t[c] = true
	}
	return t
}()

// speaking are verbs of speech, each with a blank before it.
var speaking = []string{" said", " told", " saying", " announced", " says"}

// afterComma reports whether nothing but a preposition stands between the comma at k and a date at i, or the date begins with it: the date
// then belongs to the clause before, "ahead of the vote, in | November 2018".
func afterComma(text string, k, i int) bool {
	between := strings.TrimSpace(text[k+1 : i])
	if between == "" {
		between, _, _ = strings.Cut(text[i:], " ")
	}
	return between == "in" || between == "on"
}

// ahead reports whether the clause before the expression at i is about the future. A clause begins after the last punctuation
// mark, except a comma right before the date, or at the last verb of speech.
func ahead(text string, in model.Span, i int) bool {
	from := max(in.Start, i-70)
	for k := i - 1; k >= from; k-- {
		if !endsClause[text[k]] || text[k] == ',' && afterComma(text, k, i) {
			continue
		}
		if text[k] < utf8.RuneSelf {
			from = k + 1
		} else if k >= from+2 && text[k-2:k] == "“"[:2] {
			from = k - 1 // its last bytes stay
		}
	}
	clause := strings.ToLower(text[from:i])
	for at := len(clause) - 1; at > 0; at-- {
		if clause[at] == ' ' && slices.ContainsFunc(speaking, func(verb string) bool { return strings.HasPrefix(clause[at:], verb) }) {
			clause = clause[at:]
			break
		}
	}
	near := clause // "by Friday", "by the end of May", but not "by his envoy on Friday"
	for _, w := range []string{"early ", "late ", "the end of "} {
		near = strings.TrimSuffix(near, w)
	}
	if before, ok := strings.CutSuffix(near, "by "); ok && (before == "" || !model.WordByte(before[len(before)-1])) {
		return true
	}
	for at := range len(clause) {
		if at > 0 && model.WordByte(clause[at-1]) {
			continue
		}
		for _, w := range toCome[clause[at]] {
			if strings.HasPrefix(clause[at:], w) && strings.Index(clause, w) == at {
				return true
			}
		}
	}
	return false
}
