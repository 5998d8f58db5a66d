package tui

import (
	"context"
	"math"
	"time"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// inquiry is a question being answered. It runs outside Update, in steps: the first rows, the rest, the counts. Each step leads
// to the next through answer.then.
type inquiry struct {
	question
	ctx               context.Context
	corpus            *corpus.Corpus
	rev               int
	compare, timeline bool
	most              int // maximum number of quotes and articles of the first step
}

// fewRows is more than any screen shows.
const fewRows = 120

// ask answers the present question. The previous one is cancelled; if an answer to it arrives anyway, it has an old revision and
// is dropped.
func (a *App) ask() tea.Cmd {
	a.rev++
	if a.giveUp != nil {
		a.giveUp()
	}
	i := inquiry{question: a.question, corpus: a.newest(), rev: a.rev, compare: a.within(paneCompare), timeline: a.within(paneTimeline), most: fewRows}
	i.ctx, a.giveUp = context.WithCancel(a.opts.context())
	switch {
	case a.coming != nil:
		return i.complete // a new corpus replaces the old one in a single step
	case i.compare || i.timeline || a.aim > 0 || a.Lists[paneQuotes].cursor > 0 || a.Lists[paneArticles].cursor > 0:
		i.most = math.MaxInt // a cursor below the first rows must stay there
	}
	return i.begin(i.first)
}

// begin starts a step at once, while the previous frame is being drawn.
func (i inquiry) begin(step tea.Cmd) tea.Cmd { return i.heed(ahead(step)) }

// heed waits for a step. If the question was cancelled, the result is dropped.
func (i inquiry) heed(step *begun) tea.Cmd {
	return func() tea.Msg {
		if msg := step.wait(); i.ctx.Err() == nil {
			return msg
		}
		return nil
	}
}

// first answers with the first rows, or completely if that takes no longer.
func (i inquiry) first() tea.Msg {
	found, cut, err := i.corpus.First(i.ctx, i.Query, i.most)
	switch {
	case err != nil:
		return nil
	case !cut:
		return i.whole(found)
	}
	finding := ahead(func() tea.Msg {
		if found, err := i.corpus.Find(i.ctx, i.Query); err == nil {
			return found
		}
		return nil
	})
	rest := func() tea.Msg {
		if found, ok := finding.wait().(corpus.Result); ok {
			return i.whole(found)
		}
		return nil
	}
	ans := i.answer(found)
	if finding.within(patience) {
		return rest()
	}
	ans.cut, ans.then = true, i.begin(rest)
	return ans
}

func (i inquiry) answer(found corpus.Result) answer {
	return answer{rev: i.rev, of: i.corpus, Result: found, columns: i.Pins, rows: i.corpus.Utterances(found.Quotes), stories: i.corpus.Stories(found.Articles)}
}

// patience is how long a step waits for the next one, so that both are drawn together if neither takes long: less than half a
// frame.
var patience = 3 * time.Millisecond

// whole returns a complete answer, or one without counts if these take long.
func (i inquiry) whole(found corpus.Result) answer {
	ans, c := i.answer(found), i.corpus
	if i.compare && len(i.Pins) > 0 {
		ans.bands = bands(i.ctx, c, i.question)
		ans.compared, ans.comparedIn = tally(c, ans.bands)
	}
	if i.timeline {
		ans.days, ans.sources = courseOf(i.ctx, c, i.question, found), timelineColumns(i.question)
	}
	counting := ahead(func() tea.Msg { return counted{i.rev, countsOf(i.ctx, c, i.Query, found)} })
	if !counting.within(patience) {
		ans.then = i.heed(counting)
	} else if n, ok := counting.wait().(counted); ok {
		ans.counts, ans.counted = n.counts, true
	}
	return ans
}

// complete returns the whole answer in one step.
func (i inquiry) complete() tea.Msg {
	found, err := i.corpus.Find(i.ctx, i.Query)
	if err != nil {
		return nil
	}
	ans := i.whole(found)
	if ans.then != nil {
		if n, ok := ans.then().(counted); ok {
			ans.counts = n.counts
		}
		ans.then, ans.counted = nil, true
	}
	return ans
}

// counts is what an answer says beyond its rows.
type counts struct {
	facets  [][]corpus.Count // one for each section of the sidebar, counted without that section's own filter
	loosen  []loosening
	perhaps int // quotes of which no more is known than that they may be of the days asked for
}

// counted is the counts of an answer.
type counted struct {
	rev int
	counts
}

// countsOf counts what was found; if ctx ends, the counts may be incomplete.
func countsOf(ctx context.Context, c *corpus.Corpus, q model.Query, found corpus.Result) counts {
	n := counts{facets: make([][]corpus.Count, len(sections)), perhaps: c.Perhaps(q, found.Quotes)}
	if found.Quotes.Len() == 0 {
		n.loosen = loosen(ctx, c, q)
	}
	whole := c.Count(found)
	wider := map[model.Field]corpus.Facets{} // of people and institutions it is the same
	for i, s := range sections {
		from := whole
		if without := drop(q, s.field); len(without) < len(q) {
			counted, done := wider[s.field]
			if !done {
				all, err := c.Find(ctx, without)
				if err != nil {
					return n
				}
				counted = c.Count(all)
				wider[s.field] = counted
			}
			from = counted
		}
		n.facets[i] = s.counts(from)
	}
	return n
}

// heard accepts an answer unless a newer question was asked or the snapshot is damaged.
func (a *App) heard(ans answer) tea.Cmd {
	switch {
	case ans.rev != a.rev, ans.of != nil && ans.of.Fault() != nil:
		return nil
	case a.coming != nil && ans.of == a.coming.corpus:
		a.succeed(ans)
	default:
		a.hear(ans)
	}
	if a.aim > 0 {
		a.Lists[paneQuotes].follow(a.rowOf(a.aim - 1))
		a.aim = 0
	}
	if a.aimDay != 0 && a.within(paneTimeline) {
		a.seekDay(a.aimDay)
	}
	a.aimDay = 0
	return ans.then
}

// hear shows an answer of the present corpus. If it extends the first rows, a cursor that was moved stays on its quote and article,
// or at the end.
func (a *App) hear(ans answer) {
	was := a.Answer
	if !ans.counted {
		ans.counts = was.counts
	}
	a.Answer = ans
	if !was.cut || was.rev != ans.rev {
		return
	}
	last := func(l *list, of, now int) bool { return of > 1 && l.cursor == of-1 && now > of }
	switch l := &a.Lists[paneQuotes]; {
	case *l == (list{}): // not touched: it stays at the top
	case last(l, was.rows.Len(), ans.rows.Len()):
		l.follow(ans.rows.Len() - 1)
	case l.cursor < was.rows.Len():
		l.follow(a.rowOf(was.rows.At(l.cursor)))
	}
	switch l := &a.Lists[paneArticles]; {
	case *l == (list{}):
	case last(l, was.stories.Len(), ans.stories.Len()):
		l.follow(ans.stories.Len() - 1)
	case l.cursor < was.stories.Len():
		l.follow(a.rowOfArticle(was.stories.At(l.cursor)))
	}
}

// counted accepts the counts of the present answer.
func (a *App) counted(n counted) {
	if n.rev == a.rev {
		a.Answer.counts, a.Answer.counted = n.counts, true
	}
}

// number formats a number of results, as "300+" if there may be more.
func (ans *answer) number(n int) text {
	if ans.cut {
		return line(grouped(n) + "+")
	}
	return line(grouped(n))
}
