package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// Wordings: all quotes of one utterance, and where each differs from the one on which the pane was opened.

var wordingsPane = pane{
	name:   "wordings",
	title:  wordingsTitle,
	count:  func(v view) int { return len(v.wordings()) },
	height: func(v view, i int, r Rect) int { return len(drawWording(v, i, r)) },
	draw:   drawWording,
	enter:  (*App).openHere,
	quote:  wordingAt,
}

// likeWording is a wording of the utterance, or a guess: a quote with only the speaker, day and topic in common.
type likeWording struct {
	corpus.Wording
	guessed bool
}

func (v view) wordings() []likeWording {
	n := v.room().quote
	return v.memo.wordings.of(quoteKey{v.Corpus, n}, func() []likeWording {
		if n < 0 {
			return nil
		}
		var all []likeWording
		for _, w := range v.Corpus.Compare(n) {
			all = append(all, likeWording{w, false})
		}
		for _, other := range v.Corpus.Suggested(n) {
			all = append(all, likeWording{v.Corpus.Against(other, n), true})
		}
		return all
	})
}

func wordingsTitle(v view) text {
	n := v.room().quote
	if n < 0 {
		return "Wordings"
	}
	all, guessed := v.wordings(), 0
	for _, w := range all {
		if w.guessed {
			guessed++
		}
	}
	title := say("%s, %s in %s", anyOf(v.Corpus, v.Corpus.Voices(n)), plural(len(all)-guessed, "wording", "wordings"),
		plural(v.Corpus.Outlets(n), "outlet", "outlets"))
	if dayFrom(v.Corpus, n) != n {
		title += say(", on %s", when(v.Corpus, n))
	}
	if guessed > 0 {
		title += say(", %d more suggested", guessed)
	}
	return title
}

// anyOf names the speakers of quotes that give the same words to different ones: "Viktor Orlov or the council".
func anyOf(c *corpus.Corpus, quotes []int) text {
	names := make([]string, len(quotes))
	for i, n := range quotes {
		names[i] = string(speaker(c, c.Quote(n)))
	}
	last := len(names) - 1
	if last == 0 {
		return line(names[0])
	}
	return line(strings.Join(names[:last], ", ") + " or " + names[last])
}

func wordingAt(v view) int {
	all := v.wordings()
	if i := v.Lists[paneWordings].cursor; i < len(all) {
		return all[i].Quote
	}
	return -1
}

func drawWording(v view, i int, r Rect) []string {
	w := v.wordings()[i]
	q := v.Corpus.Quote(w.Quote)
	a := v.Corpus.Article(q.Article)
	base, sign := v.under(paneWordings, i)
	at := asPrinted(v.Corpus, q)
	head := newRow(r.W, base)
	head.add("", sign).column(v.dim, dayLabel(at), dayWidth).add("", " ")
	same := joined(i, w)
	short, _, _ := strings.Cut(string(same), ",")
	if head.used+width(source(a))+width(same)+2 > r.W {
		same = line(short)
	}
	if w.ByReader && head.used+width(same)+10 > r.W {
		same = "confirmed !"
	}
	head.add(v.strong, cut(source(a), max(r.W-head.used-width(same)-2, 8)))
	if k := kindWord(v.Corpus, q); k != "" && head.used+width(k)+width(same)+3 < r.W {
		head.add("", " ").add(v.warn, k)
	}
	head.right(v.key, same)
	words, marks := line(v.Corpus.Text(w.Quote)), []mark(nil)
	if !w.guessed { // a guess has other words: everything would be marked
		words, marks = v.differences(w.Wording, i == 0)
	}
	lines := []string{head.String()}
	if len(v.Corpus.Voices(v.room().quote)) > 1 { // whose it is in this printing
		lines = append(lines, newRow(r.W, base).add("", "   ").add(v.sideInk(q.Side), cut(speaker(v.Corpus, q), max(r.W-6, 8))).add(v.warn, doubt(q)).String())
	}
	for _, sp := range wrap(words, r.W-4, v.cellRows()) {
		row := newRow(r.W, base)
		row.add("", "   ").paint(words, sp, "", marks)
		lines = append(lines, row.String())
	}
	if through := relayed(q); through != "" {
		lines = append(lines, newRow(r.W, base).add(v.dim, "   "+through).String())
	}
	return append(lines, string(spaces(r.W)))
}

// joined says why a wording is here, and whether it is confirmed or suggested.
func joined(i int, w likeWording) text {
	switch {
	case i == 0:
		return "compared with"
	case w.guessed:
		return "suggested, by speaker, day and topic alone"
	case w.ByReader:
		return line("confirmed by the reader, " + w.Same)
	case w.Confirmed:
		return line("confirmed, " + w.Same)
	}
	return line("suggested, " + w.Same)
}

// cutFrom is the number of words from which an omission is shown by its length only.
const cutFrom = 6

// differences writes a wording with signs: {+ words only in it +}, [- words missing from it -], and long cuts as a number.
func (v view) differences(w corpus.Wording, first bool) (text, []mark) {
	var s strings.Builder
	var marks []mark
	for i, p := range w.Parts {
		if i > 0 {
			s.WriteByte(' ')
		}
		start := s.Len()
		words, n := string(line(p.Text)), len(strings.Fields(p.Text))
		switch {
		case first || p.Op == corpus.InBoth:
			s.WriteString(words)
			continue
		case p.Op == corpus.Added:
			s.WriteString("{+" + words + "+}")
		case n >= cutFrom:
			fmt.Fprintf(&s, "[… %d words cut …]", n)
		default:
			s.WriteString("[-" + words + "-]")
		}
		in := v.dim
		if p.Op == corpus.Added {
			in = v.cue
		}
		marks = append(marks, mark{model.Span{Start: start, End: s.Len()}, in})
	}
	return line(s.String()), marks
}

// showWordings opens the wordings of the quote under the cursor; in that pane it compares with another one.
func (a *App) showWordings(int) tea.Cmd {
	n := a.quoteHere()
	if n < 0 {
		a.toast = "No quote here."
		return nil
	}
	full := a.Full
	if a.active() == paneWordings {
		full = a.below()
	} else if len(a.Corpus.Wordings(n))+len(a.Corpus.Suggested(n)) < 2 {
		a.toast = "This is the only wording: nobody else here printed it."
		return nil
	}
	a.Lists[paneWordings] = list{cursor: 1}
	return a.turn(a.question, append(full[:len(full):len(full)], room{paneWordings, n, -1}))
}

// openHere opens the article of the quote under the cursor at its span.
func (a *App) openHere() tea.Cmd {
	if n := a.quoteHere(); n >= 0 {
		a.open(a.Corpus.Quote(n).Article, n, a.Focus)
	}
	return nil
}

// join confirms that the wording under the cursor is the same statement as the one compared with, or, if one is false, that it is
// another; this takes effect everywhere.
func (a *App) join(one bool) tea.Cmd {
	v := a.view()
	all, i := v.wordings(), a.Lists[paneWordings].cursor
	switch {
	case i >= len(all):
		return nil
	case i == 0:
		a.toast = "The others are compared with this one: go to one of them."
		return nil
	case one && all[i].ByReader:
		a.toast = say("You have confirmed this already: %s takes it apart.", keyOf("reject", in(paneWordings)))
		return nil
	case !a.mayNote():
		return nil
	}
	kind := model.NoteJoin
	if !one {
		kind = model.NoteSplit
	}
	return saving(a.Corpus.NoteWith(a.Corpus.NoteOnQuote(kind, all[0].Quote), all[i].Quote))(a)
}
