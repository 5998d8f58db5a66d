package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// handlers maps each action of the keymap to its function; n is the count typed before it, at least 1. The table is filled in
// init because the palette, itself an action, runs the others.
var handlers map[action]func(a *App, n int) tea.Cmd

func init() {
	handlers = map[action]func(*App, int) tea.Cmd{
		"enter":                 (*App).enter,
		"escape":                (*App).escape,
		"compare":               (*App).compare,
		"sides":                 (*App).compareSides,
		"pin":                   (*App).pinHere,
		"add column":            (*App).addColumn,
		"move column left":      func(a *App, _ int) tea.Cmd { return a.moveColumn(-1) },
		"move column right":     func(a *App, _ int) tea.Cmd { return a.moveColumn(1) },
		"wordings":              (*App).showWordings,
		"confirm":               func(a *App, _ int) tea.Cmd { return a.join(true) },
		"reject":                func(a *App, _ int) tea.Cmd { return a.join(false) },
		"collect":               (*App).collect,
		"copy as":               (*App).copyAs,
		"export":                (*App).export,
		"tray":                  (*App).showTray,
		"note":                  (*App).remark,
		"tags":                  (*App).tag,
		"correct":               (*App).correct,
		"notebook":              (*App).showBook,
		"copies":                (*App).showCopies,
		"move up":               func(a *App, _ int) tea.Cmd { return a.moveCollected(-1) },
		"move down":             func(a *App, _ int) tea.Cmd { return a.moveCollected(1) },
		"timeline":              (*App).showTimeline,
		"since here":            func(a *App, _ int) tea.Cmd { return a.brush(model.FieldSince) },
		"until here":            func(a *App, _ int) tea.Cmd { return a.brush(model.FieldUntil) },
		"reply":                 (*App).reply,
		"source":                (*App).showSource,
		"drop":                  (*App).dropHere,
		"person":                func(a *App, _ int) tea.Cmd { return a.pickSpeaker() },
		"topic":                 func(a *App, _ int) tea.Cmd { return a.pick(sectionTopics) },
		"outlet":                func(a *App, _ int) tea.Cmd { return a.pick(sectionOutlets) },
		"wording":               func(a *App, _ int) tea.Cmd { return a.pick(sectionKinds) },
		"media":                 func(a *App, _ int) tea.Cmd { return a.pick(sectionMedia) },
		"about":                 (*App).turnAbout,
		"date":                  func(a *App, _ int) tea.Cmd { return a.start(&datePrompt, "") },
		"search":                func(a *App, _ int) tea.Cmd { return a.start(&searchPrompt, "") },
		"narrow":                func(a *App, _ int) tea.Cmd { return a.start(&narrowPrompt, "") },
		"query":                 func(a *App, _ int) tea.Cmd { return a.start(&queryPrompt, withMore(a.Query)) },
		"saved queries":         (*App).showSaved,
		"clear":                 (*App).clear,
		"undo":                  (*App).undo,
		"previous place":        (*App).back,
		"next place":            (*App).forward,
		"next":                  func(a *App, _ int) tea.Cmd { return a.next(1) },
		"previous":              func(a *App, _ int) tea.Cmd { return a.next(-1) },
		"next day together":     func(a *App, _ int) tea.Cmd { return a.meet(1) },
		"previous day together": func(a *App, _ int) tea.Cmd { return a.meet(-1) },
		"next article":          func(a *App, n int) tea.Cmd { return a.turnArticle(n) },
		"previous article":      func(a *App, n int) tea.Cmd { return a.turnArticle(-n) },
		"furniture":             (*App).toggleFurniture,
		"go over":               (*App).turnWalk,
		"yank":                  (*App).yank,
		"left":                  func(a *App, _ int) tea.Cmd { return a.sideways(-1) },
		"right":                 func(a *App, _ int) tea.Cmd { return a.sideways(1) },
		"down":                  func(a *App, n int) tea.Cmd { return a.move(n) },
		"up":                    func(a *App, n int) tea.Cmd { return a.move(-n) },
		"first":                 func(a *App, _ int) tea.Cmd { return a.move(-farther) },
		"last":                  func(a *App, _ int) tea.Cmd { return a.move(farther) },
		"half down":             func(a *App, n int) tea.Cmd { return a.turnPage(n, 2) },
		"half up":               func(a *App, n int) tea.Cmd { return a.turnPage(-n, 2) },
		"page down":             func(a *App, n int) tea.Cmd { return a.turnPage(n, 1) },
		"page up":               func(a *App, n int) tea.Cmd { return a.turnPage(-n, 1) },
		"next pane":             func(a *App, _ int) tea.Cmd { return a.turnPane(1) },
		"previous pane":         func(a *App, _ int) tea.Cmd { return a.turnPane(-1) },
		"people":                func(a *App, _ int) tea.Cmd { return a.goTo(paneSidebar) },
		"articles":              func(a *App, _ int) tea.Cmd { return a.goTo(paneArticles) },
		"quotes":                func(a *App, _ int) tea.Cmd { return a.goTo(paneQuotes) },
		"reader":                func(a *App, _ int) tea.Cmd { return a.goTo(paneReader) },
		"problems":              (*App).showProblems,
		"read on":               (*App).readOn,
		"palette":               (*App).showPalette,
		"help":                  (*App).showHelp,
		"jump":                  (*App).startJump,
		"mark":                  (*App).startMark,
		"go to mark":            (*App).startReturn,
		"open with":             (*App).openWith,
		"mouse":                 (*App).toggleMouse,
		"suspend":               func(*App, int) tea.Cmd { return tea.Suspend },
		"quit":                  (*App).quit,
	}
}

// farther is more than the length of any list.
const farther = 1 << 30

func (a *App) enter(int) tea.Cmd {
	a.Lists[a.active()].held = true
	if enter := panes[a.active()].enter; enter != nil {
		return enter(a)
	}
	return nil
}

// escape undoes one step: the innermost thing that is open.
func (a *App) escape(int) tea.Cmd {
	switch {
	case a.active() == paneReader && a.Reading.Search != "":
		a.Reading.Search = ""
	case len(a.Full) > 0:
		return a.turn(a.question, a.below())
	case a.Focus == paneReader:
		a.close()
		return a.ask()
	case a.Unfolded >= 0:
		a.Unfolded = -1
	case len(a.Query) > 0:
		return a.changeQuery(a.Query.Without(len(a.Query) - 1))
	case a.Loading.running():
		a.toast = say("Nothing to go back from, and reading goes on: %s stops it and keeps what was read.", keyOf("read on", anywhere))
	default:
		a.toast = say("Nothing to go back from: %s quits.", keyOf("quit", anywhere))
	}
	return nil
}

// move moves the cursor, or the reader's lines, by n.
func (a *App) move(n int) tea.Cmd {
	p, count, rows, height := a.listing()
	if p == paneReader {
		a.Reading.Top += n
	} else {
		a.Lists[p].step(n, count, rows, height)
	}
	return nil
}

// turnPage scrolls the active pane by n screens, or fractions of a screen; a negative n scrolls back.
func (a *App) turnPage(n, part int) tea.Cmd {
	p, count, rows, height := a.listing()
	if p == paneReader {
		lines := list{top: a.Reading.Top}
		a.Reading.Top += n * lines.leaf(n < 0, count, (rows-1)/part, height) // the last line stays visible as the first
	} else {
		l := &a.Lists[p]
		l.turn(n*l.leaf(n < 0, count, rows/part, height), count, rows, height)
	}
	return nil
}

// listing returns the active pane, the number of its items, its rows, and the height of each item in rows.
func (a *App) listing() (p paneID, n, rows int, height func(int) int) {
	v := a.view()
	sl := a.slotOf(a.active())
	return sl.pane, panes[sl.pane].count(v), sl.rows(), v.heights(sl)
}

func (a *App) sideways(by int) tea.Cmd {
	switch a.active() {
	case paneSidebar:
		a.turnSection(by)
	case paneTimeline:
		a.changeGrain(-by)
	case paneCompare:
		l := &a.Lists[paneCompare]
		l.col = max(min(l.col+by, len(a.Pins)-1), 0)
	default:
		return a.turnPane(by)
	}
	return nil
}

// turnPane moves the focus to the next pane that has something to show.
func (a *App) turnPane(by int) tea.Cmd {
	if a.active() == paneCompare {
		return a.sideways(by)
	}
	if len(a.Full) > 0 {
		return nil
	}
	last := paneQuotes
	if a.Reading.Article >= 0 {
		last = paneReader
	}
	a.focusOn((a.Focus + paneID(by) + last + 1) % (last + 1))
	return nil
}

// goTo moves the focus to a pane; if nothing is open yet, the reader opens the item under the cursor.
func (a *App) goTo(p paneID) tea.Cmd {
	from := a.Focus
	var cmd tea.Cmd
	if len(a.Full) > 0 {
		cmd = a.turn(a.question, nil)
	}
	if p == paneReader && a.Reading.Article < 0 {
		if n := a.quoteAt(); from == paneQuotes && n >= 0 {
			a.open(a.Corpus.Quote(n).Article, n, paneQuotes)
			return cmd
		}
		return tea.Batch(cmd, a.enterArticles())
	}
	a.focusOn(p)
	return cmd
}

// pinHere pins the value of the sidebar, or the article's outlet, under the cursor.
func (a *App) pinHere(int) tea.Cmd {
	switch a.Focus {
	case paneSidebar:
		all := a.facet(a.Section)
		if i := a.Lists[paneSidebar].cursor; i < len(all) {
			return a.pin(model.Term{Field: sections[a.Section].field, Values: []string{all[i].Value}})
		}
	case paneArticles:
		if n := a.articleAt(); n >= 0 {
			if o := a.Corpus.Article(n).Outlet; o != "" {
				return a.pin(model.Term{Field: model.FieldOutlet, Values: []string{o}})
			}
		}
		a.toast = "No known outlet to pin here."
	}
	return nil
}

// dropHere drops the column or the pin under the cursor; otherwise it waits for the number of a chip.
func (a *App) dropHere(int) tea.Cmd {
	if a.active() == paneCompare {
		return a.unpin(min(a.Lists[paneCompare].col, len(a.Pins)-1))
	}
	switch a.active() {
	case paneTray:
		return a.dropCollected()
	case paneBook:
		return a.dropNoted()
	}
	if all := a.facet(a.Section); a.Focus == paneSidebar && a.Lists[paneSidebar].cursor < len(all) {
		t := model.Term{Field: sections[a.Section].field, Values: []string{all[a.Lists[paneSidebar].cursor].Value}}
		if i := slices.IndexFunc(a.Pins, t.Equal); i >= 0 {
			return a.unpin(i)
		}
	}
	if len(a.chips()) == 0 {
		a.toast = "No pin here and no filter to drop."
		return nil
	}
	a.prefix = "x"
	a.toast = say("Drop which chip? 1–%d", len(a.chips()))
	return nil
}

// dropChip drops the chip with the given number: a term of the Query, or a pin.
func (a *App) dropChip(n int) tea.Cmd {
	switch {
	case n < 1 || n > len(a.chips()):
		a.toast = say("There is no chip %d.", n)
		return nil
	case n <= len(a.Query):
		return a.changeQuery(a.Query.Without(n - 1))
	}
	return a.unpin(n - 1 - len(a.Query))
}

// clear drops the filters; if there are none, the pins.
func (a *App) clear(int) tea.Cmd {
	if len(a.Query) == 0 && len(a.Full) == 0 {
		return a.change(question{})
	}
	return a.changeQuery(nil)
}

// turnAbout changes "said by" into "said about" and back.
func (a *App) turnAbout(int) tea.Cmd {
	for i, t := range slices.Backward(a.Query) {
		to, ok := map[model.Field]model.Field{model.FieldBy: model.FieldAbout, model.FieldAbout: model.FieldBy}[t.Field]
		if ok && t.Field == model.FieldBy && a.onlyInstitutions(t.Values) {
			a.toast = say("Only people are spoken about: %s finds what mentions an institution.", keyOf("narrow", anywhere))
			return nil
		}
		if ok {
			q := slices.Clone(a.Query)
			q[i].Field = to
			return a.changeQuery(q)
		}
	}
	a.toast = say("Pick a person first (%s): then %s turns “by” into “about”.", keyOf("person", anywhere), keyOf("about", anywhere))
	return nil
}

func (a *App) toggleMouse(int) tea.Cmd {
	a.NoMouse = !a.NoMouse
	a.toast = "The mouse works here again."
	if a.NoMouse {
		a.toast = say("The mouse is the terminal's: select and copy. %s takes it back.", keyOf("mouse", anywhere))
	}
	return nil
}

// quit quits; it asks once if something would be lost.
func (a *App) quit(int) tea.Cmd {
	if a.pen.unsaved > 0 && !a.warned && !a.takeOver() {
		a.warned = true
		a.toast = say("What you collected, marked or moved is not kept (%s): again quits.", a.NotKept)
		return nil
	}
	return tea.Quit
}

func (a *App) toggleFurniture(int) tea.Cmd {
	a.Reading.Furniture = !a.Reading.Furniture
	a.toQuote()
	return nil
}
