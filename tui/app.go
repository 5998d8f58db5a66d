package tui

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// App is the Bubble Tea model of the program. It contains the State and what is needed to draw it.
type App struct {
	State
	opts   Options
	theme  theme
	fixed  bool    // the theme was requested: the terminal's background does not change it
	begun  tea.Cmd // reads the corpus; started before the program runs
	memo   memo
	drawn  frame // what the terminal shows
	reach  reach // what was read ahead
	pen    pen
	old    Session // marks and tray that are not yet in the notebook
	now    func() time.Time
	giveUp context.CancelFunc // cancels the current question
	all    [][]corpus.Count   // the sections of the sidebar for the whole corpus
	months []string           // months with quotes, latest first, and their years
}

func newApp(opts Options) *App {
	a := &App{State: newState(), opts: opts, pen: pen{book: opts.Notebook}, now: time.Now}
	a.Query, a.Saved, a.NoMouse = opts.Query, opts.Saved, opts.NoMouse
	switch {
	case opts.Notebook == nil:
		a.NotKept = line(cmp.Or(opts.NoNotebook, "no notebook was named"))
	default:
		a.Notes, a.NotKept, a.bookPath = opts.Notebook.Notes(), line(opts.Notebook.ReadOnly()), line(opts.Notebook.Path())
	}
	a.theme, a.fixed = themes[opts.Theme]
	if !a.fixed {
		a.theme = themes["dark"]
	}
	return a
}

// Init waits for the corpus and asks the terminal for its background.
func (a *App) Init() tea.Cmd {
	cmds := []tea.Cmd{a.begun}
	if !a.fixed {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	return inert(tea.Batch(cmds...))
}

// Update handles a message and brings the lists back within their bounds.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	defer inertPanic()
	was := a.before()
	cmd := a.attempt(msg)
	if a.damaged() {
		cmd = a.readAnew(msg, was, cmd)
		a.draw()
	}
	return a, inert(faultCommand(cmd))
}

func (a *App) take(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.resize(msg.Width, msg.Height)
	case tea.BackgroundColorMsg:
		if !a.fixed && !msg.IsDark() {
			a.theme = themes["light"]
		}
	case answer:
		a.jump = nil
		return a.heard(msg)
	case counted:
		a.counted(msg)
	case lost:
		a.Corpus.Lose()
	case noShell:
		a.toast = "There is no shell to go back to here."
	case progressed:
		return a.progressed(msg)
	case stale:
		a.waiting = false
		return a.renew()
	case renewed:
		return a.renewed(msg)
	case part:
		return a.goOn(msg)
	case loaded:
		return a.loaded(msg)
	case told:
		a.toast = line(string(msg))
	case written:
		return a.wrote(msg)
	case previewed:
		return a.previewed(msg)
	case noticed:
		return a.noticed(msg)
	case ready:
		return msg.run()
	case tea.KeyPressMsg:
		cmd := a.key(msg)
		if slices.ContainsFunc(a.fresh, func(w written) bool { return w.foreign }) {
			cmd = tea.Batch(cmd, a.notice())
		}
		return cmd
	case tea.MouseWheelMsg:
		return a.wheel(msg.Mouse())
	case tea.MouseClickMsg:
		return a.click(msg.Mouse())
	case tea.PasteMsg:
		if p, ok := a.over.(*picker); ok {
			p.paste(msg.Content)
		} else if a.prompt != nil {
			return a.typed(msg)
		}
	default:
		if a.prompt != nil {
			return a.typed(msg)
		}
	}
	return nil
}

// key passes the key to the topmost element: the input line, the overlay, or the panes.
func (a *App) key(k tea.KeyPressMsg) tea.Cmd {
	faultSite("update")
	a.keyed = true
	if b := bound(command(k), in(a.active())); b != nil && b.do == "suspend" && k.Mod.Contains(tea.ModCtrl) {
		return tea.Suspend // also in an input line, a picker or a page
	}
	if a.swallow(k) {
		return nil // the message stays: the key says nothing new
	}
	a.toast = ""
	switch {
	case a.tooSmall():
		if c := command(k); c == "q" || c == "ctrl+c" {
			return tea.Quit
		}
		return nil
	case a.prompt != nil:
		return a.typed(k)
	case a.jump != nil:
		return a.jump.key(a, k)
	case a.over != nil:
		return a.over.key(a, k)
	}
	key := command(k)
	if key == "ctrl+c" && a.Loading.running() {
		a.stopReading()
		return nil
	}
	return a.press(key)
}

// press turns a key into an action: first prefixes and counts, then the keymap.
func (a *App) press(key string) tea.Cmd {
	prefix := a.prefix
	a.prefix = ""
	digit := len(key) == 1 && key[0] >= '0' && key[0] <= '9'
	switch {
	case prefix == "m":
		return a.mark(key)
	case prefix == "'":
		return a.returnTo(key)
	case prefix == "x" && digit:
		return a.dropChip(int(key[0] - '0'))
	case prefix == "" && key == "g":
		a.prefix = "g"
		return nil
	case digit && (a.count > 0 || key[0] >= '5'):
		a.count = min(a.count*10+int(key[0]-'0'), 9999)
		return nil
	}
	b := bound(prefix+key, in(a.active()))
	n, typed := max(a.count, 1), a.count
	a.count = 0
	was := a.lone
	a.lone = lone{}
	switch {
	case digit:
		a.lone = lone{int(key[0] - '0'), a.now().Add(2 * tailTime), a.here()}
	case b != nil && b.do == "drop" && typed > 0:
		return a.dropChip(typed)
	case b != nil && b.do == "drop" && was.n > 0 && was.n <= len(a.chips()) && !a.now().After(was.until):
		a.Place = was.before
		return a.dropChip(was.n)
	}
	if b == nil {
		if key != "esc" {
			a.toast = say("%s does nothing here: %s shows the keys.", prefix+key, keyOf("help", anywhere))
		}
		return nil
	}
	return handlers[b.do](a, n)
}

// settle brings cursors and scroll positions back within their lists after any change. While an answer is awaited the lists do
// not move: restored positions must not be limited by the old lists.
func (a *App) settle() {
	if a.tooSmall() {
		return
	}
	awaited := a.Answer.rev != a.rev
	v := a.view()
	for _, sl := range a.slots() {
		p := &panes[sl.pane]
		n, h := p.count(v), v.heights(sl)
		if sl.pane == paneReader {
			a.Reading.Top = max(min(a.Reading.Top, n-(sl.H-1)), 0)
			continue
		}
		if awaited || sl.pane == paneSidebar && !a.Answer.counted {
			continue
		}
		a.Lists[sl.pane].settle(n, sl.rows(), h)
	}
	if n := len(a.Answer.columns); n > 0 && !awaited {
		a.Lists[paneCompare].col = max(min(a.Lists[paneCompare].col, n-1), 0)
	}
}

func (a *App) view() view { return view{&a.State, &a.theme, &a.memo} }

// whole returns a section of the sidebar for the whole corpus.
func (a *App) whole(section int) []corpus.Count {
	if section < len(a.all) {
		return a.all[section]
	}
	return nil
}

// View returns the screen as Update drew it. The window title never contains text from a source.
func (a *App) View() tea.View {
	defer inertPanic()
	faultSite("view")
	out := tea.NewView(strings.Join(a.drawn.lines, "\n"))
	out.AltScreen = true
	if !a.NoMouse {
		out.MouseMode = tea.MouseModeCellMotion
	}
	out.WindowTitle = "hotline"
	out.KeyboardEnhancements.ReportAlternateKeys = true
	if a.drawn.cursor >= 0 {
		out.Cursor = tea.NewCursor(a.drawn.cursor, a.H-1)
	}
	return out
}

// screen returns all lines of the screen, exactly H of them, and the text cursor's column in the last line, or -1.
func (v view) screen() ([]string, int) {
	if v.W <= 0 || v.H <= 0 {
		return nil, -1
	}
	if v.tooSmall() {
		return v.tooSmallLines(), -1
	}
	lines := v.topLines()
	lines = append(lines, v.join(v.slots())...)
	status, cursor := v.statusLine()
	lines = append(lines, status)
	if v.prompt == nil {
		v.coverWith(lines, v.message())
	} else {
		v.coverWith(lines[:len(lines)-1], v.promptError())
	}
	if v.over != nil {
		v.cover(lines)
	}
	if v.jump != nil {
		v.jump.draw(v, lines)
	}
	return lines, cursor
}

// join puts the panes side by side, line by line.
func (v view) join(slots []slot) []string {
	drawn := make([][]string, len(slots))
	for i, sl := range slots {
		drawn[i] = v.drawPane(sl)
	}
	if len(drawn) == 1 {
		return drawn[0]
	}
	bar := v.bar()
	lines := make([]string, slots[0].H)
	var b strings.Builder
	for y := range lines {
		b.Reset()
		for i := range drawn {
			if i > 0 {
				b.WriteString(bar)
			}
			b.WriteString(drawn[i][y])
		}
		lines[y] = b.String()
	}
	return lines
}
