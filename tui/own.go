package tui

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// own holds the reader's notes and corrections, by what they are on. A new one is made whenever the notebook grows; it is
// immutable.
type own struct {
	all      []corpus.Noted // those in effect, the latest first
	quotes   map[int][]model.Note
	articles map[int][]model.Note
	people   map[string][]model.Note // corrections, by the id of the person
	tray     []collected
	marks    map[string]corpus.Noted
	changes  map[string]corpus.Change // the effects of corrections, by the ID of the note

	elsewhere map[model.Anchor][]model.Note // on texts that are not in this corpus
}

// collected is a quote in the tray.
type collected struct {
	corpus.Noted
	place int
}

// ownOf sorts the notes in effect by their places in the corpus.
func ownOf(c *corpus.Corpus, notes []model.Note, changes []corpus.Change) own {
	o := own{
		all: c.Noted(model.InEffect(notes)), quotes: map[int][]model.Note{}, articles: map[int][]model.Note{},
		people: map[string][]model.Note{}, marks: map[string]corpus.Noted{}, changes: map[string]corpus.Change{},
		elsewhere: map[model.Anchor][]model.Note{},
	}
	for _, ch := range changes {
		o.changes[ch.Note.ID] = ch
	}
	for _, n := range o.all {
		switch {
		case n.Kind == model.NoteCollect:
			o.collect(n)
		case n.Kind == model.NoteMark:
			if was, marked := o.marks[n.Value]; !marked || n.Article >= 0 || was.Article < 0 { // prefer one in this corpus
				o.marks[n.Value] = n
			}
		case n.Quote >= 0:
			o.quotes[n.Quote] = append(o.quotes[n.Quote], n.Note)
		case n.Article >= 0:
			o.articles[n.Article] = append(o.articles[n.Article], n.Note)
		case n.Person != "":
			o.people[n.Person] = append(o.people[n.Person], n.Note)
		default:
			o.elsewhere[n.On] = append(o.elsewhere[n.On], n.Note)
		}
	}
	slices.SortStableFunc(o.tray, func(x, y collected) int {
		if here := x.Quote >= 0; here != (y.Quote >= 0) { // quotes of other corpora come last
			return cmp.Compare(btoi(!here), btoi(here))
		}
		return cmp.Compare(x.place, y.place)
	})
	slices.Reverse(o.all)
	return o
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// collect puts a quote in the tray, moves it, or takes it out. A text that is in two files is collected once.
func (o *own) collect(n corpus.Noted) {
	o.tray = slices.DeleteFunc(o.tray, func(c collected) bool { return c.On == n.On })
	if place, err := strconv.Atoi(n.Value); err == nil {
		o.tray = append(o.tray, collected{n, place})
	}
}

// remarks returns the reader's comments and tags on a quote, in words.
func (o *own) remarks(quote int) string { return saidIn(o.quotes[quote]) }

// saidIn returns the comments among notes, then the tags.
func saidIn(notes []model.Note) string {
	var said, tags []string
	for _, n := range notes {
		switch n.Kind {
		case model.NoteText:
			said = append(said, n.Value)
		case model.NoteTag:
			tags = append(tags, "#"+n.Value)
		}
	}
	return strings.Join(append(said, tags...), " ")
}

// corrected reports whether the reader corrected something about the quote itself.
func corrected(q *corpus.Quote) bool {
	return q.How == model.HowReader || q.Said.Basis == model.ByReader || strings.Contains(q.Why, model.ByReader)
}

// correctedArticle reports whether the reader corrected something about the article.
func (v view) correctedArticle(n int) bool {
	return slices.ContainsFunc(v.Own.articles[n], model.Note.Correction)
}

// noticed is the corpus with the reader's new notes applied.
type noticed struct {
	era    int
	corpus *corpus.Corpus
	own    own
	seen   int              // the number of notes applied
	back   int              // 1 + the quote on which something was taken back, or 0
	all    [][]corpus.Count // if the corpus is another one
	months []string

	growing bool // it is more of what is shown: a list that was not touched stays at its top
}

// notice applies new notes outside Update, one batch at a time.
func (a *App) notice() tea.Cmd {
	if a.noticing || len(a.fresh) == 0 || len(a.pen.waiting) > 0 || a.Loading.running() {
		return nil
	}
	a.noticing = true
	correct := slices.ContainsFunc(a.fresh, func(w written) bool { return w.deed.corrects() })
	c, notes, was, era, opts, fresh := a.newest(), a.Notes, a.Own.changes, a.era, a.opts, a.fresh
	if a.coming != nil {
		was = a.coming.own.changes
	}
	work := func() tea.Msg {
		n := noticed{era: era, corpus: c, seen: len(notes)}
		var changes []corpus.Change
		if correct {
			n.corpus, changes = opts.correct(c, notes)
			n.all, n.months = overview(n.corpus)
			n.back = 1 + broughtBack(fresh, notes, n.corpus)
		}
		n.own = ownOf(n.corpus, notes, changes)
		if !correct {
			n.own.changes = was
		}
		return n
	}
	if !correct || c.NumArticles() < longToNotice {
		return work
	}
	return a.preview(c, notes, work)
}

// newest returns the corpus to which the next answer belongs.
func (a *App) newest() *corpus.Corpus {
	if a.coming != nil {
		return a.coming.corpus
	}
	return a.Corpus
}

// overview returns what the sidebar and the picker of dates list for a whole corpus.
func overview(c *corpus.Corpus) ([][]corpus.Count, []string) {
	ctx := context.Background()
	whole, _ := c.Find(ctx, nil)
	return countsOf(ctx, c, nil, whole).facets, monthsOf(c, whole)
}

// noticed continues when the corpus is corrected: at once if it is the same, else with the answer from the new one.
func (a *App) noticed(n noticed) tea.Cmd {
	a.noticing = false
	if a.Loading.running() {
		return nil // it is being read again, with the notes
	}
	if n.seen < len(a.Notes) || len(a.pen.waiting) > 0 || n.era < a.era {
		return a.notice() // more was written meanwhile, or everything was read again
	}
	done := a.fresh
	a.fresh = nil
	for _, w := range done {
		a.sayDone(w, n.own)
	}
	if n.corpus == a.newest() && n.all == nil {
		if a.coming != nil {
			a.coming.own = n.own
		} else {
			a.Own = n.own
		}
		return nil
	}
	a.coming = &n
	a.aim = n.back
	return a.ask()
}

// broughtBack returns the quote on which something was taken back, or -1: the reader looks at it again.
func broughtBack(done []written, notes []model.Note, c *corpus.Corpus) int {
	var of []model.Note
	for _, w := range done {
		for _, n := range w.kept {
			if at := slices.IndexFunc(notes, func(o model.Note) bool { return w.deed.undo && o.ID == n.Of }); at >= 0 {
				of = append(of, notes[at])
			}
		}
	}
	for _, n := range c.Noted(of) {
		if n.Quote >= 0 {
			return n.Quote
		}
	}
	return -1
}

// sayDone says what a deed changed.
func (a *App) sayDone(w written, now own) {
	d := w.deed
	switch {
	case d.quiet:
	case d.said != "":
		a.toast = d.said
	default:
		var said []string
		for _, n := range w.kept {
			if ch, known := now.changes[n.ID]; known {
				said = append(said, ch.What)
			}
		}
		if len(said) == 0 {
			said = []string{"nothing here is changed by it"}
		}
		a.toast = say("Saved: %s. %s takes it back.", strings.Join(said, "; "), keyOf("undo", anywhere))
	}
	if a.NotKept != "" && !d.quiet {
		a.toast += " Not kept: " + a.NotKept + "."
		if a.pen.book != nil && a.pen.book.Locked() {
			a.toast += " It is kept once that one has quit and you write or quit here."
		}
	}
}
