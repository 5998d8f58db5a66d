package tui

import (
	"fmt"
	"strings"

	"hotline/model"
	"hotline/model/corpus"
)

// when returns the day of a quote as lists show it: that of its utterance, if one of its printings knows it.
func when(c *corpus.Corpus, n int) model.When {
	if q := c.Quote(n); q.Said.Basis == model.ByReader { // before the columns contain it
		return asPrinted(c, q)
	}
	return c.When(n)
}

// asPrinted returns when the quote was said or, if that is unknown, published, as its own article tells.
func asPrinted(c *corpus.Corpus, q *corpus.Quote) model.When {
	if q.Said.Known() {
		return q.Said
	}
	return c.Article(q.Article).Published
}

// dayFrom returns the printing that knows the day of the utterance: the quote itself, or another one if it tells of no day or a later one.
func dayFrom(c *corpus.Corpus, n int) int {
	day := when(c, n).Day()
	if day == 0 || asPrinted(c, c.Quote(n)).Day() == day {
		return n
	}
	for _, i := range c.Wordings(n) {
		if c.AsPrinted(i).Day() == day {
			return i
		}
	}
	return n
}

// dated says when a quote was said or printed, as its own article tells.
func dated(c *corpus.Corpus, n int) string {
	q := c.Quote(n)
	if q.Said.Known() {
		return "said " + withBasis(q.Said)
	}
	return "printed " + withBasis(c.Article(q.Article).Published)
}

// dayWidth is the maximum width of a dayLabel in cells.
const dayWidth = 11

// dayLabel formats a When in at most dayWidth cells; the reader and trust have it in full.
func dayLabel(w model.When) text {
	switch {
	case w.Day() != 0:
		return line(w.From.String())
	case w.From != 0 && w.To != 0:
		return say("%s…", w.From)
	case w.To != 0:
		return say("≤%s", w.To)
	case w.From != 0:
		return say("≥%s", w.From)
	}
	return "no date"
}

// speaker returns who said a quote, in words.
func speaker(c *corpus.Corpus, q *corpus.Quote) text {
	if len(q.Speakers) == 0 {
		if q.SpeakerText == "" {
			return "unknown speaker"
		}
		return line(q.SpeakerText)
	}
	names := make([]string, len(q.Speakers))
	for i, p := range q.Speakers {
		names[i] = string(flagged(c.PersonName(p)))
	}
	return line(strings.Join(names, " and "))
}

// flagged returns a name, with a sign before it if it may deceive the eye.
func flagged(name string) text {
	if model.MixesAlphabets(name) {
		return "‼ " + line(name)
	}
	return line(name)
}

// surnames returns the speakers of a joint statement, for places with little room.
func surnames(c *corpus.Corpus, q *corpus.Quote) text {
	names := make([]string, len(q.Speakers))
	for i, p := range q.Speakers {
		name := c.PersonName(p)
		names[i] = name[strings.LastIndexByte(name, ' ')+1:]
	}
	return line(strings.Join(names, " and "))
}

// doubt marks an uncertain speaker: "~" medium, "?" low. An unknown speaker gets no mark.
func doubt(q *corpus.Quote) text {
	if q.How == model.HowNone {
		return ""
	}
	return [...]text{model.Low: " ?", model.Medium: " ~", model.High: ""}[q.Sure]
}

// kindWord returns the kind of a quote that is not verbatim, or the cue if the speaker does not say the words: "denied", "declined to say".
func kindWord(c *corpus.Corpus, q *corpus.Quote) text {
	if q.Stance != model.Says {
		return cut(cueWords(c, q), cueCells)
	}
	return [...]text{model.Direct: "", model.Partial: "partial", model.Indirect: "reported"}[q.Kind]
}

// cueCells is the maximum width of a cue that stands for the kind of a quote.
const cueCells = 28

// cueWords returns the words that report a quote whose speaker does not say it.
func cueWords(c *corpus.Corpus, q *corpus.Quote) text {
	if words := line(strings.ToLower(q.Cue.Line(c.ArticleText(q.Article)))); words != "" {
		return words
	}
	return line(q.Stance.String())
}

// sideWord and sideInk show a side by word and by colour.
func sideWord(s model.Side) text {
	switch s {
	case model.US:
		return "US"
	case model.Russia:
		return "RU"
	}
	return ""
}

func (v view) sideInk(s model.Side) ink { return v.quote[sideIndex(s)][0] }

func sideIndex(s model.Side) int {
	switch s {
	case model.US:
		return 1
	case model.Russia:
		return 2
	case model.Other:
		return 3
	}
	return 0
}

// tints numbers the speakers of each side of an article, in the order of their quotes.
type tints struct {
	of  map[tinted]int
	had [4]int // by side
}

type tinted struct{ side, speaker int }

func (t *tints) add(q *corpus.Quote) int {
	if len(q.Speakers) == 0 {
		return 0
	}
	who := tinted{sideIndex(q.Side), q.Speakers[0]}
	n, had := t.of[who]
	if !had {
		n = t.had[who.side]
		t.of[who] = n
		t.had[who.side]++
	}
	return n
}

// initials returns the first letters of a speaker's first and last name, in at most two cells.
func initials(c *corpus.Corpus, q *corpus.Quote) text {
	names := strings.Fields(string(speaker(c, q)))
	if q.How == model.HowNone || len(names) == 0 {
		return "??"
	}
	out := text("")
	for _, name := range []string{names[0], names[len(names)-1]} {
		size, _ := grapheme(line(name))
		if letter := line(name[:size]); width(out)+width(letter) <= 2 {
			out += letter
		}
	}
	return out
}

// source returns where an article was printed: outlet and wire.
func source(a *corpus.Article) text {
	switch {
	case a.Outlet != "" && a.Wire != "" && a.Wire != a.Outlet:
		return say("%s / %s", a.Outlet, a.Wire)
	case a.Outlet != "":
		return line(a.Outlet)
	case a.Wire != "":
		return line(a.Wire)
	}
	return "outlet unknown"
}

// printed reports whether it is known where an article was printed.
func printed(a *corpus.Article) bool { return a.Outlet != "" || a.Wire != "" }

// spoken returns the quote's words as a list shows them: in quotation marks only if the source has them.
func spoken(c *corpus.Corpus, q *corpus.Quote) text {
	words := line(q.In(c.ArticleText(q.Article)))
	switch q.Kind {
	case model.Partial:
		return "…“" + words + "”…"
	case model.Indirect:
		return words
	}
	return "“" + words + "”"
}

// trust says in one sentence what the quote is, why this speaker, how sure, through whom and when.
func trust(c *corpus.Corpus, n int) text {
	q := c.Quote(n)
	a := c.Article(q.Article)
	kind := [...]string{
		model.Direct: "verbatim", model.Partial: "partial", model.Indirect: "reported, no marks",
	}[q.Kind]
	if q.Stance != model.Says {
		cue := "“" + string(cueWords(c, q)) + "”"
		kind = [...]string{model.Direct: cue, model.Partial: cue + ", partial", model.Indirect: cue + ", no marks"}[q.Kind]
		if q.Stance.Against() {
			kind += ", not what the speaker says"
		}
	}
	if c.Translated(n) {
		kind += ", translated"
	}
	why := q.Why
	if why == "" && !q.Mention.Empty() && len(q.Speakers) > 0 {
		why = q.Mention.In(a.Text) + " → " + string(speaker(c, q))
	}
	parts := []string{kind}
	if q.How != model.HowReader { // the reason says so
		parts = append(parts, "speaker "+q.How.String())
	}
	if why != "" {
		parts = append(parts, why)
	}
	if q.How != model.HowNone {
		parts = append(parts, "sure: "+q.Sure.String())
	}
	if through := relayed(q); through != "" {
		parts = append(parts, string(through))
	}
	if from := dayFrom(c, n); from != n {
		parts = append(parts, dated(c, from)+", so "+string(source(c.Article(c.ArticleOf(from)))), "here "+dated(c, n))
	} else {
		parts = append(parts, dated(c, n))
	}
	if same := len(c.Wordings(n)); same > 1 {
		parts = append(parts, fmt.Sprintf("one of %d wordings (= shows them)", same))
	}
	parts = append(parts, fmt.Sprintf("bytes %d–%d", q.Start, q.End))
	return line(strings.Join(parts, " · "))
}

func withBasis(w model.When) string {
	if w.Basis == "" {
		return w.String()
	}
	return w.String() + " (" + w.Basis + ")"
}

func plural(n int, one, many string) text {
	if n == 1 {
		return say("1 %s", one)
	}
	return say("%s %s", grouped(n), many)
}

// grouped formats 12345 as 12,345.
func grouped(n int) string {
	if n < 1000 {
		return fmt.Sprintf("%d", n)
	}
	return grouped(n/1000) + fmt.Sprintf(",%03d", n%1000)
}
