package tui

import (
	"context"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// Problem is one input that could not be read, or is doubtful: where, what is wrong, and what to do.
type Problem struct {
	File, What, Remedy string
	Doubtful           bool // it was read, but may not be what it seems
}

func (p Problem) line() text {
	said := slices.DeleteFunc([]string{p.File, p.What, p.Remedy}, func(s string) bool { return s == "" })
	if p.Doubtful {
		said = slices.Insert(said, 0, "doubtful")
	}
	return line(strings.Join(said, ": "))
}

// unread returns how many inputs could not be read, and doubtful how many were read but may not be what they seem.
func (s *State) unread() int { return len(s.Problems) - s.doubtful() }

func (s *State) doubtful() (n int) {
	for _, p := range s.Problems {
		n += btoi(p.Doubtful)
	}
	return n
}

// loading is the progress of reading. stop, while it is not nil, ends reading and keeps what was read.
type loading struct {
	corpus.Progress
	perSecond int
	left      time.Duration // estimated time left at that speed; 0 if it is not known
	last      bool          // everything is read and shown, and the reader's corrections are being applied
	stop      context.CancelFunc
}

func (l loading) running() bool { return l.stop != nil }

func (l loading) line() text {
	if l.last {
		return "This is as it was read; your corrections are being put in…"
	}
	s := "reading: " + plural(l.Documents, "article", "articles") + say(", %.1f MB", float64(l.Bytes)/1e6)
	if l.Total > 0 {
		s += say(" of %.1f", float64(l.Total)/1e6)
	}
	if l.perSecond > 0 {
		s += say(", %s a second", grouped(l.perSecond))
	}
	if l.left >= time.Second {
		s += say(", %s left", l.left.Round(time.Second))
	}
	return s
}

// short returns the progress for places with little room.
func (l loading) short(doing text) text {
	if l.Total > 0 {
		return doing + say(" %d %%", 100*int64(l.Bytes)/l.Total)
	}
	return doing
}

// progressed reports progress; meter is asked again a moment later.
type progressed struct {
	corpus.Progress
	perSecond int
	left      time.Duration
	last      bool
	meter     *meter
}

// part is the corpus of what was read so far; reading goes on.
type part struct{ loaded }

// loaded is the corpus, complete or as far as it was read.
type loaded struct {
	corpus   *corpus.Corpus
	problems []Problem
	err      error
	stopped  bool
	all      [][]corpus.Count
	months   []string
	own      own
}

// meter passes progress from the reading goroutines to the program, which polls it ten times a second.
type meter struct {
	latest atomic.Pointer[corpus.Progress]
	early  atomic.Pointer[corpus.Corpus] // the latest that is not yet shown
	since  time.Time
	over   atomic.Bool
	behind bool // the result will replace what is shown meanwhile
}

const look = 100 * time.Millisecond

func (m *meter) watch() tea.Cmd {
	return tea.Tick(look, func(t time.Time) tea.Msg {
		if m.over.Load() {
			return nil
		}
		p := progressed{meter: m}
		if now := m.latest.Load(); now != nil {
			p.Progress, p.last = *now, now.Corpus != nil && now.Documents == 0
			p.Corpus = m.early.Swap(nil)
			p.perSecond, p.left = pace(p.Progress, t.Sub(m.since))
		}
		return p
	})
}

// pace returns how many documents were read per second, and how long the rest will take.
func pace(p corpus.Progress, took time.Duration) (perSecond int, left time.Duration) {
	if took <= 0 {
		return 0, 0
	}
	if p.Bytes > 0 && p.Total > int64(p.Bytes) {
		left = time.Duration(float64(took) * float64(p.Total-int64(p.Bytes)) / float64(p.Bytes))
	}
	return int(float64(p.Documents) / took.Seconds()), left
}

// load starts reading: one Cmd reads, another polls the progress.
func (a *App) load() tea.Cmd {
	if a.opts.Load == nil {
		return nil
	}
	ctx, stop := context.WithCancel(a.opts.context())
	a.Loading.stop = stop
	m := &meter{since: a.now()}
	opts, notes := a.opts, a.Notes
	read := ahead(func() tea.Msg {
		defer stop()
		return opts.measured(ctx, notes, m)
	})
	return tea.Batch(read.wait, m.watch())
}

// begun is a command in progress.
type begun struct {
	ended  chan struct{}
	msg    tea.Msg
	failed any
}

// ahead starts cmd at once: a snapshot is then open by the time Bubble Tea has prepared the terminal.
func ahead(cmd tea.Cmd) *begun {
	b := &begun{ended: make(chan struct{})}
	go func() {
		defer close(b.ended)
		defer func() { b.failed = recover() }()
		debug.SetPanicOnFault(true) // for a truncated snapshot
		b.msg = cmd()
	}()
	return b
}

// wait waits for the message. It panics if the command did.
func (b *begun) wait() tea.Msg {
	if <-b.ended; b.failed != nil {
		panic(b.failed)
	}
	return b.msg
}

// within reports whether the command ends within patience; false if patience is 0.
func (b *begun) within(patience time.Duration) bool {
	if patience <= 0 {
		return false
	}
	late := time.NewTimer(patience)
	defer late.Stop()
	select {
	case <-b.ended:
		return true
	case <-late.C:
		return false
	}
}

// measured reads while m reports the progress.
func (o Options) measured(ctx context.Context, notes []model.Note, m *meter) loaded {
	defer m.over.Store(true)
	return o.read(ctx, notes, func(p corpus.Progress) {
		if p.Corpus != nil {
			m.early.Store(p.Corpus)
		}
		m.latest.Store(&p)
	})
}

// read reads the corpus with the reader's corrections.
func (o Options) read(ctx context.Context, notes []model.Note, progress func(corpus.Progress)) loaded {
	var l loaded
	var changes []corpus.Change
	take := func() { l, changes = o.take(ctx, notes, progress) }
	if !corpus.There(take) || l.corpus.Fault() != nil { // the snapshot was damaged: the second attempt reads the sources
		take()
	}
	l.own = ownOf(l.corpus, notes, changes)
	if o.Notebook != nil {
		for _, w := range o.Notebook.Warnings() {
			l.problems = append(l.problems, Problem{File: o.Notebook.Path(), What: w, Remedy: "`hotline notebook check` says more"})
		}
	}
	return l
}

// longToCorrect is the number of articles from which a corpus is shown without the reader's corrections until they are applied,
// which takes about a second for this many.
var longToCorrect = 3000

func (o Options) take(ctx context.Context, notes []model.Note, progress func(corpus.Progress)) (l loaded, changes []corpus.Change) {
	c, problems, err := o.Load(ctx, progress)
	if c == nil {
		c = corpus.Empty()
	}
	l = loaded{problems: problems, err: err, stopped: ctx.Err() != nil}
	var ok bool
	if l.corpus, changes, ok = o.kept(c, notes); !ok {
		if c.NumArticles() >= longToCorrect && slices.ContainsFunc(notes, model.Note.Correction) {
			progress(corpus.Progress{Corpus: c})
		}
		l.corpus, changes = o.correct(c, notes)
	}
	l.all, l.months = overview(l.corpus)
	if c.Fault() != nil {
		l.corpus = c
	}
	return l, changes
}

func (a *App) progressed(p progressed) tea.Cmd {
	of := &a.Loading
	if p.meter.behind {
		of = &a.renewal
	}
	if !of.running() {
		return nil
	}
	early := p.Corpus
	p.Corpus = nil
	of.Progress, of.perSecond, of.left = p.Progress, p.perSecond, p.left
	of.last = p.last
	if early == nil || p.meter.behind {
		return p.meter.watch()
	}
	return tea.Batch(p.meter.watch(), a.soFar(early))
}

// soFar applies the notes to what was read so far, outside Update; the corrections only if that takes little time.
func (a *App) soFar(c *corpus.Corpus) tea.Cmd {
	notes := a.Notes
	return func() tea.Msg {
		var l loaded
		var changes []corpus.Change
		if c.NumArticles() < longToCorrect {
			l.corpus, changes = c.Apply(notes)
		} else {
			l.corpus = c.Tagged(notes)
		}
		l.all, l.months = overview(l.corpus)
		l.own = ownOf(l.corpus, notes, changes)
		return part{l}
	}
}

// goOn shows what was read so far: the first part restores the previous session, later ones extend it.
func (a *App) goOn(p part) tea.Cmd {
	switch {
	case !a.Loading.running():
		return nil
	case a.Corpus.NumArticles() == 0:
		a.put(p.loaded)
		return a.resume(a.opts.Session)
	}
	return a.more(p.loaded)
}

// put replaces the corpus at once, without carrying over the reader's place.
func (a *App) put(l loaded) {
	a.era++
	a.coming = nil
	a.Corpus, a.all, a.months, a.Own = l.corpus, l.all, l.months, l.own
	a.Answer = answer{} // its numbers are those of another corpus
}

// more replaces the present corpus together with the next answer: the reader stays where he is.
func (a *App) more(l loaded) tea.Cmd {
	a.era++
	a.coming = &noticed{era: a.era, corpus: l.corpus, own: l.own, all: l.all, months: l.months, growing: true}
	return a.ask()
}

func (a *App) loaded(l loaded) tea.Cmd {
	before := a.opts.Session
	shown := a.Loading.running() && a.Corpus.NumArticles() > 0 && (a.keyed || before.Spot.empty()) && len(before.Marks)+len(before.Tray) == 0
	a.Loading, a.Problems, a.partial = loading{}, l.problems, l.stopped
	if l.err != nil && !l.stopped {
		a.Problems = append(a.Problems, Problem{What: l.err.Error()})
	}
	if l.stopped {
		a.toast = "Reading was stopped: " + plural(l.corpus.NumArticles(), "article is", "articles are") + " here. " + keyOf("read on", anywhere) + " reads on."
	}
	if a.NotKept != "" && a.pen.book != nil {
		defer func() { a.toast = a.onlyRead() }()
	}
	if shown && l.corpus.Fault() == nil { // part of it is shown already, and the reader is at work
		return tea.Batch(a.more(l), a.notice(), a.await())
	}
	a.put(l)
	return tea.Batch(a.resume(before), a.bringOver(before), a.notice(), a.await())
}

// monthsOf returns the months with quotes, latest first, then the years.
func monthsOf(c *corpus.Corpus, r corpus.Result) []string {
	var months, years []string
	var last model.Day
	for _, b := range slices.Backward(c.Timeline(r)) {
		if b.Day == 0 || b.Day/100 == last/100 {
			continue
		}
		day := b.Day.String()
		months = append(months, day[:7])
		if b.Day.Year() != last.Year() {
			years = append(years, day[:4])
		}
		last = b.Day
	}
	return append(months, years...)
}
