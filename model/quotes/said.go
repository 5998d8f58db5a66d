package quotes

import (
	"sort"

	"hotline/model"
)

// nearVerb is how many words behind a speech verb a date may stand and still date the speaking: "said in an
// interview published on Tuesday".
const nearVerb = 9

// said dates a statement by a date expression that belongs to its cue.
func (p *page) said(l link) model.When {
	if l.phrase < 0 {
		return model.When{}
	}
	if l.cue >= 0 {
		if w := p.cueDate(l.unit, l.cue); w.Known() {
			return w
		}
	}
	return model.When{}
}

// cueDate finds the date expression that says when the cue's subject spoke: one beside the subject or the verb,
// not one inside what was said.
func (p *page) cueDate(ui, ci int) model.When {
	u := &p.units[ui]
	c := &u.cues[ci]
	from, to := u.sentenceTokens(c.from)
	sentence := model.Span{Start: u.toks[from].Start, End: u.toks[to-1].End}
	first := sort.Search(len(p.a.Dates), func(i int) bool { return p.a.Dates[i].End > sentence.Start })
	subject := u.phrases[c.subject]
	var found model.When
	best := 99
	for i := first; i < len(p.a.Dates) && p.a.Dates[i].Start < sentence.End; i++ {
		d := p.a.Dates[i]
		at := u.tokenAt(d.Start)
		if at >= to || u.toks[at].run >= 0 || u.datesThing(at, d.End) {
			continue
		}
		end := max(c.to, subject.to)
		var far int
		switch {
		case at >= end:
			far = at - end
			if far > nearVerb || p.complementBetween(u, end, at) {
				continue
			}
		case at >= min(subject.from, c.from):
			if u.comma(subject.to) && at-subject.to > 3 {
				continue // "Lavrov, who arrived on Monday, said": the aside has its own date
			}
			far = 0
		case at < min(subject.from, c.from):
			far = min(subject.from, c.from) - at
			if at-from > 2 && far > 4 && !p.afterFirst(u, from, at) {
				continue
			}
		}
		if far < best {
			best, found = far, d.When
		}
	}
	return found
}

// datesThing reports whether the day at token i, which ends at the byte offset, belongs to a thing that is told about: "Sunday’s vote", "a July
// 26 phone call", "the vote Sunday of the council"; not "in a Monday interview", which is when somebody spoke.
func (u *unit) datesThing(i, end int) bool {
	next := u.tokenAt(end-1) + 1
	if next >= len(u.toks) || u.toks[next].sent != u.toks[i].sent {
		return false
	}
	t := &u.toks[next]
	if t.Kind == model.Suffix || t.low == "of" && next+1 < len(u.toks) && !u.toks[next+1].is(pointing) {
		return true
	}
	if i == 0 || !(u.toks[i-1].is(definite|indefinite|owning) || u.toks[i-1].Kind == model.Suffix) || t.Kind != model.Word || t.is(endsNoun|finiteVerb|pastVerb|verbForm) {
		return false
	}
	for next+1 < len(u.toks) && !u.toks[next].speech() && u.toks[next+1].Kind == model.Word && !u.toks[next+1].is(endsNoun|finiteVerb|pastVerb|verbForm) {
		next++ // "a Monday news | conference"
	}
	return !u.toks[next].speech() || i < 2 || !onWhich[u.toks[i-2].low]
}

// onWhich are prepositions before an occasion on which, or a document in which, somebody speaks.
var onWhich = wordSet(`in at during on after`)

// speech reports whether the word is a noun for an occasion on which, or a document in which, somebody speaks.
func (t *token) speech() bool { return occasions[t.low] || t.is(documentNoun) }

// afterFirst reports whether token at follows the first phrase of the sentence that begins at from, so that a date
// there dates the whole sentence: "The United States on Saturday called on …".
func (p *page) afterFirst(u *unit, from, at int) bool {
	k := u.phraseIndex(from)
	return k < len(u.phrases) && u.phrases[k].from <= from+1 && at >= u.phrases[k].to && at-u.phrases[k].to <= 2
}

// complementBetween reports whether what was said begins between the verb and the date.
func (p *page) complementBetween(u *unit, from, at int) bool {
	for i := from; i < at; i++ {
		t := &u.toks[i]
		if t.run >= 0 || t.low == "that" || t.low == "he" || t.low == "she" || t.low == "it" || t.low == ":" {
			return true
		}
		if i > from && (p.isCueForm(u, i) && t.low != "published" && t.low != "broadcast") || t.is(finiteVerb) {
			return true
		}
	}
	return false
}

// dateAll gives the undated quotations of an article the date on which their speaker is reported to have spoken
// elsewhere in it, when there is one such date only, and near that of the article, or that of a known occasion; last, the published date
// is an upper bound.
func (p *page) dateAll(quotes []model.Quote) {
	spoke := p.spokenDates()
	published := "not after publication"
	if p.a.Published.To != 0 && p.a.Published.Day() == 0 {
		published = "not after " + p.a.Published.Basis
	}
	for i := range quotes {
		q := &quotes[i]
		if q.Said.Day() != 0 {
			continue
		}
		if w, ok := p.occasion(q); ok && (!q.Said.Known() || w.Within(q.Said.From, q.Said.To)) {
			q.Said = w
		}
		if q.Said.Known() {
			continue
		}
		for j := range quotes {
			if o := &quotes[j]; o.Turn == q.Turn && q.Turn > 0 && o.Said.Known() && o.Said.Day() != 0 {
				q.Said = o.Said
				q.Said.Basis = "same statement; " + o.Said.Basis
				break
			}
		}
		if q.Said.Known() {
			continue
		}
		if w, ok := spoke[speakerKey(q)]; ok && w.Known() && !p.perfect(q) {
			q.Said = w
			continue
		}
		if to := p.a.Published.To; to != 0 {
			q.Said = model.When{To: to, Basis: published}
		}
	}
}

// perfect reports whether the verb of a quotation tells what was said at some time before ("has denied", "had long said"), not on the day
// that the article tells about.
func (p *page) perfect(q *model.Quote) bool {
	if q.Cue.Empty() {
		return false
	}
	n := min(len(p.units), len(p.a.Body)) // those of the headline stand behind them
	k := sort.Search(n, func(k int) bool { return p.units[k].span.End > q.Cue.Start })
	return k < n && p.units[k].span.Contains(q.Cue) && p.units[k].perfect(p.units[k].tokenAt(q.Cue.Start))
}

// news reports whether a day is so near to that of the article that it may be the day the whole article tells about.
func (p *page) news(w model.When) bool {
	day := p.a.Published.Day()
	return day == 0 || w.Day().Add(freshness) >= day
}

func speakerKey(q *model.Quote) int {
	if len(q.Speakers) == 1 {
		return q.Speakers[0]
	}
	return -1
}

// spokenDates maps each figure to the one day on which the article says that it spoke; a figure with two such
// days is left out.
func (p *page) spokenDates() map[int]model.When {
	out := map[int]model.When{}
	for ui := range p.units {
		u := &p.units[ui]
		for ci := range u.cues {
			c := &u.cues[ci]
			ph := &u.phrases[c.subject]
			if len(ph.figures) != 1 || c.class == "think" {
				continue
			}
			w := p.cueDate(ui, ci)
			if w.Day() == 0 || !p.news(w) {
				continue
			}
			f := ph.figures[0]
			if have, ok := out[f]; ok && have.Day() != w.Day() {
				out[f] = model.When{}
				continue
			}
			w.Basis = "the speaker's other words in the article; " + w.Basis
			out[f] = w
		}
	}
	return out
}
