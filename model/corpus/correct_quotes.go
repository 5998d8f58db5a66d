package corpus

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

const noQuoteThere = "no quote is found there any more"

// noQuote deletes the quotes at the sites.
func (d *draft) noQuote(sites []site) (n int, what string, ok bool) {
	for _, s := range sites {
		t := &d.texts[s.text]
		if k := t.quote(s.span); k >= 0 {
			t.quotes = slices.Delete(t.quotes, k, k+1)
			n++
		}
	}
	if n == 0 {
		return 0, noQuoteThere, false
	}
	return n, counted(n, "quote") + " taken out: no quotation", true
}

// boundary sets the spans of the quotes at the sites to the note's Range.
func (d *draft) boundary(sites []site) (n int, what string, ok bool) {
	for _, s := range sites {
		t := &d.texts[s.text]
		to := d.note.Range
		shift := s.span.Start - d.note.On.Span.Start // if the words were found again in another text
		to.Start, to.End = to.Start+shift, to.End+shift
		k := t.quote(s.span)
		if k < 0 || !whole(t.article.Text, to) {
			continue
		}
		t.reworded = true
		q := &t.quotes[k]
		q.Span, q.Why = to, because(q.Why, "bounds")
		if !q.Statement.Empty() {
			q.Statement = model.Span{Start: min(q.Statement.Start, to.Start), End: max(q.Statement.End, to.End)}
		}
		n++
	}
	if n == 0 {
		return 0, noQuoteThere, false
	}
	return n, counted(n, "quote") + " with other bounds", true
}

// whole reports whether the span is not empty, lies in the text and cuts no rune.
func whole(text string, s model.Span) bool {
	return s.Start >= 0 && s.Start < s.End && s.End <= len(text) && utf8.ValidString(s.In(text))
}

// because adds to the reason of a quote that the reader corrected something about it.
func because(why, what string) string {
	return strings.TrimPrefix(why+"; "+what+" "+model.ByReader, "; ")
}

// speaker gives the quotes at the sites the note's speaker, and also the quotes that belong to the same statement and had the
// same speaker: the rest of the turn, and the same utterance in other articles. Quotes whose speaker has a correction of its own
// do not change.
func (d *draft) speaker(sites []site) (n int, what string, ok bool) {
	person := -1
	if d.note.Value != "" {
		if person, what, ok = d.namedBy(d.note.Value); !ok {
			return 0, what, false
		}
	}
	given := map[*draftQuote]bool{}
	for _, s := range sites {
		t := &d.texts[s.text]
		k := t.quote(s.span)
		if k < 0 {
			continue
		}
		had := t.quotes[k]
		d.give(&t.quotes[k], person)
		t.quotes[k].fixed = true
		given[&t.quotes[k]] = true
		d.each(func(i int, q *draftQuote) {
			turn := i == s.text && q.Turn == had.Turn && had.Turn > 0
			before := slices.Equal(q.Speakers, had.Speakers) && q.SpeakerText == had.SpeakerText
			if before && !q.fixed && (turn || d.sameUtterance(q, &had)) {
				d.give(q, person)
				given[q] = true
			}
		})
	}
	n = len(given)
	if n == 0 {
		return 0, noQuoteThere, false
	}
	if person < 0 {
		return n, fmt.Sprintf("%s now nobody's", counted(n, "quote")), true
	}
	return n, fmt.Sprintf("%s now %s", counted(n, "quote"), d.whose(person)), true
}

// each calls visit for every quote of the draft with the number of its text.
func (d *draft) each(visit func(text int, q *draftQuote)) {
	for i := range d.texts {
		for k := range d.texts[i].quotes {
			visit(i, &d.texts[i].quotes[k])
		}
	}
}

func (d *draft) sameUtterance(a, b *draftQuote) bool {
	return a.from >= 0 && b.from >= 0 && d.utterance(a.from) == d.utterance(b.from)
}

// give makes the person, or nobody for -1, the speaker of a quote.
func (d *draft) give(q *draftQuote, person int) {
	q.Speakers, q.SpeakerText, q.Side = nil, "", ""
	if person >= 0 {
		q.Speakers, q.SpeakerText, q.Side = []int{person}, d.people[person].Name, d.people[person].Side
	}
	q.How, q.Sure, q.Why = model.HowReader, model.High, "speaker "+model.ByReader
	q.Mention = model.Span{}
	q.About = nil // recomputed from the mentions
}

// said gives the quotes at the sites, and the same utterance elsewhere, the days of the note.
func (d *draft) said(sites []site) (n int, what string, ok bool) {
	days, err := model.NoteDays(d.note.Value)
	if err != nil {
		return 0, err.Error(), false
	}
	dated := map[*draftQuote]bool{}
	for _, s := range sites {
		t := &d.texts[s.text]
		k := t.quote(s.span)
		if k < 0 {
			continue
		}
		had := &t.quotes[k]
		d.each(func(_ int, q *draftQuote) {
			if q == had || d.sameUtterance(q, had) {
				q.Said = days
				dated[q] = true
			}
		})
	}
	n = len(dated)
	if n == 0 {
		return 0, noQuoteThere, false
	}
	return n, fmt.Sprintf("%s said %s", counted(n, "quote"), onDays(days)), true
}

func onDays(w model.When) string {
	switch {
	case !w.Known():
		return "on an unknown day"
	case w.Day() != 0:
		return "on " + w.String()
	}
	return w.String()
}

// whose returns the possessive form of the person's name.
func (d *draft) whose(p int) string {
	if name := d.people[p].Name; strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return d.people[p].Name + "’s"
}

func counted(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
