package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// stale says that inputs have changed since they were read.
type stale struct{}

// renewed is the corpus of the changed inputs, and the news in it.
type renewed struct {
	loaded
	seen int // the number of notes applied
	news news
}

// await waits, outside Update, until inputs have changed.
func (a *App) await() tea.Cmd {
	if a.opts.Changed == nil || a.waiting {
		return nil
	}
	a.waiting = true
	ctx, changed := a.opts.context(), a.opts.Changed
	return func() tea.Msg {
		if !changed(ctx) {
			return nil
		}
		return stale{}
	}
}

// renew reads everything again while the reader goes on with the present corpus.
func (a *App) renew() tea.Cmd {
	ctx, stop := context.WithCancel(a.opts.context())
	a.renewal.stop = stop
	m := &meter{since: a.now(), behind: true}
	opts, notes, was := a.opts, a.Notes, a.newest()
	read := func() tea.Msg {
		defer stop()
		l := opts.measured(ctx, notes, m)
		return renewed{l, len(notes), newsOf(was, l.corpus)}
	}
	return tea.Batch(read, m.watch())
}

// renewed replaces the present corpus together with the next answer, as a correction does.
func (a *App) renewed(r renewed) tea.Cmd {
	if !r.stopped && r.seen < len(a.Notes) {
		return r.again(a.Notes) // more was written meanwhile
	}
	a.renewal = loading{}
	if r.stopped || a.Loading.running() {
		return a.await()
	}
	whole := a.partial // is what the news are of
	a.Problems, a.partial = r.problems, false
	switch {
	case r.err != nil:
		a.Problems = append(a.Problems, Problem{What: r.err.Error()})
	case r.corpus.NumArticles() == 0:
		a.toast = "All articles are gone from where they were read; here they stay."
	case r.news != news{}:
		a.toast = r.news.line()
		if whole {
			a.toast = "All of it is read: " + a.toast
		}
		a.era++
		a.coming = &noticed{era: a.era, corpus: r.corpus, own: r.own, seen: r.seen, all: r.all, months: r.months}
		return tea.Batch(a.ask(), a.await())
	}
	return a.await()
}

// again corrects the new corpus by all notes.
func (r renewed) again(notes []model.Note) tea.Cmd {
	return func() tea.Msg {
		var changes []corpus.Change
		r.corpus, changes = r.corpus.Apply(notes)
		r.all, r.months = overview(r.corpus)
		r.own, r.seen = ownOf(r.corpus, notes, changes), len(notes)
		return r
	}
}

// news counts the articles that are not in the earlier corpus, that have another text, and that are gone.
type news struct{ fresh, changed, gone int }

func newsOf(was, now *corpus.Corpus) news {
	var n news
	for i := range now.NumArticles() {
		switch at := was.FindArticle(now.ArticleID(i)); {
		case at < 0:
			n.fresh++
		case was.ArticleText(at) != now.ArticleText(i):
			n.changed++
		}
	}
	n.gone = was.NumArticles() - (now.NumArticles() - n.fresh)
	return n
}

// line returns text such as "3 new articles, 1 changed".
func (n news) line() text {
	var said text
	if n.fresh > 0 {
		said = plural(n.fresh, "new article", "new articles")
	}
	for _, more := range []struct {
		n   int
		how text
	}{{n.changed, " changed"}, {n.gone, " gone"}} {
		switch {
		case more.n == 0:
		case said == "":
			said = plural(more.n, "article", "articles") + more.how
		default:
			said += ", " + line(grouped(more.n)) + more.how
		}
	}
	return said + "."
}
