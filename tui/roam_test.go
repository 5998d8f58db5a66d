package tui

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"hotline/cmd/safetycheck/tty"
	"hotline/model/corpus"
)

// roamer is a reader who presses random keys, clicks, turns the wheel, pastes and resizes the window, and checks every byte sent
// to the terminal.
type roamer struct {
	chance  *rand.Rand
	app     *App
	w, h    int
	paint   *painter
	clock   time.Time
	slow    bool      // answers wait
	waiting []tea.Cmd // the pending ones
	frame   []string  // the last one, by lines
	sent    []byte    // to the terminal for it
	last    []string  // the last steps, for the report
	broke   string    // the first failure
}

// roamKeys are what the roamer types: every key with a meaning, and words that have an effect in pickers and prompts.
var roamKeys = func() []string {
	all := strings.Fields("enter enter enter enter esc esc esc space tab shift+tab ctrl+d ctrl+u ctrl+p ctrl+f ctrl+b ctrl+c pgdown pgup home end left right up down " +
		"backspace j j k k h l g G la bl ti za wa su by:lavrov 2021 2021-05 -kind:direct о ы 5 7 99 gg cs ma 'a x1")
	for _, b := range keymap {
		all = append(all, strings.Fields(b.keys)...)
	}
	for _, p := range tty.Payloads {
		all = append(all, p.Bytes)
	}
	return all
}()

var roamSizes = [][2]int{{200, 50}, {140, 40}, {100, 30}, {99, 29}, {80, 24}, {60, 20}, {59, 14}, {40, 10}, {41, 13}, {30, 8}, {300, 12}, {45, 90}}

func newRoamer(seed uint64, c *corpus.Corpus) *roamer {
	r := &roamer{chance: rand.New(rand.NewPCG(seed, 7)), clock: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)}
	size := roamSizes[r.chance.IntN(len(roamSizes))]
	r.w, r.h = size[0], size[1]
	r.app = newApp(Options{
		Theme:       Themes()[r.chance.IntN(len(Themes()))],
		Notebook:    &scratch{},
		KeepQueries: func([]string) error { return nil }, KeepSession: func(Session) error { return nil },
		Copy:   func(string) error { return nil },
		Export: func(name string, _ []byte) (string, error) { return name, nil },
	})
	r.app.now = func() time.Time { return r.clock }
	method := []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth}[r.chance.IntN(2)]
	r.paint = newPainter(r.w, r.h, method)
	r.tell(tea.WindowSizeMsg{Width: r.w, Height: r.h})
	whole := read(c)
	whole.problems = []Problem{{File: "a" + tty.Payloads[0].Bytes, What: "half a line" + tty.Payloads[1].Bytes, Remedy: "mend it"}}
	r.tell(whole)
	return r
}

// fail records the first failure.
func (r *roamer) fail(format string, args ...any) {
	if r.broke == "" {
		r.broke = fmt.Sprintf(format, args...) + fmt.Sprintf("\nafter %q on %dx%d", r.last, r.w, r.h)
	}
}

// tell sends a message and runs everything that follows from it.
func (r *roamer) tell(msg tea.Msg) {
	switch msg := msg.(type) {
	case nil, tea.QuitMsg, tea.SuspendMsg:
		return
	case tea.BatchMsg:
		for _, cmd := range msg {
			r.do(cmd)
		}
		return
	case ready: // no other program is started
		if msg.done != nil {
			msg.done()
		}
		return
	}
	if t := reflect.TypeOf(msg); t.Name() == "setClipboardMsg" {
		if copied := fmt.Sprint(msg); !tty.Fine(copied, true) {
			r.fail("the clipboard was given %q: %s", copied, tty.BadText(copied))
		}
		return
	}
	_, cmd := r.app.Update(msg)
	r.do(cmd)
}

func (r *roamer) do(cmd tea.Cmd) {
	switch {
	case cmd == nil:
	case r.slow:
		r.waiting = append(r.waiting, cmd)
	default:
		r.tell(cmd())
	}
}

func (r *roamer) catchUp() {
	r.slow = false
	for _, cmd := range r.waiting {
		r.tell(cmd())
	}
	r.waiting = nil
}

// step does one thing, draws a frame and checks it.
func (r *roamer) step() {
	r.clock = r.clock.Add(time.Duration(r.chance.IntN(900)) * time.Millisecond)
	switch n := r.chance.IntN(100); {
	case n < 3:
		size := roamSizes[r.chance.IntN(len(roamSizes))]
		if n == 0 {
			size = [2]int{r.chance.IntN(260), r.chance.IntN(70)}
		}
		r.resize(size[0], size[1])
	case n < 8:
		r.did("click")
		r.tell(tea.MouseClickMsg{X: r.chance.IntN(r.w + 5), Y: r.chance.IntN(r.h + 3), Button: tea.MouseLeft})
	case n < 12:
		r.did("wheel")
		r.tell(tea.MouseWheelMsg{X: r.chance.IntN(r.w + 5), Y: r.chance.IntN(r.h + 3), Button: []tea.MouseButton{tea.MouseWheelUp, tea.MouseWheelDown}[n%2]})
	case n == 12:
		r.did("slow answers")
		r.slow = true
	case n < 16:
		r.did("answers")
		r.catchUp()
	case n == 16:
		s := tty.Payloads[r.chance.IntN(len(tty.Payloads))].Bytes
		r.did("paste " + s)
		r.tell(tea.PasteMsg{Content: s})
	default:
		r.keys(roamKeys[r.chance.IntN(len(roamKeys))])
	}
	r.look()
}

func (r *roamer) did(what string) {
	if r.last = append(r.last, what); len(r.last) > 40 {
		r.last = r.last[1:]
	}
}

// keys presses a named key, or the keys of a word.
func (r *roamer) keys(word string) {
	r.did(word)
	k, named := namedKeys[word]
	rest, ctrl := strings.CutPrefix(word, "ctrl+")
	switch {
	case named:
		r.tell(tea.KeyPressMsg(k))
	case ctrl && rest != "":
		r.tell(tea.KeyPressMsg{Code: rune(rest[0]), Mod: tea.ModCtrl})
	default:
		for _, c := range word {
			r.tell(tea.KeyPressMsg{Code: c, Text: string(c)})
		}
	}
}

func (r *roamer) resize(w, h int) {
	r.did(fmt.Sprintf("%dx%d", w, h))
	r.w, r.h = w, h
	r.paint.resize(w, h)
	r.frame = nil // it must be drawn completely
	r.tell(tea.WindowSizeMsg{Width: w, Height: h})
}

// look draws a frame and asserts what holds for every frame: its lines and their width, the bytes sent for it, and that
// everything the state refers to exists.
func (r *roamer) look() {
	view := r.app.View()
	if view.WindowTitle != "hotline" {
		r.fail("the window is called %q", view.WindowTitle)
	}
	r.sound()
	lines := strings.Split(view.Content, "\n")
	if r.sent = nil; slices.Equal(lines, r.frame) {
		return // and nothing is sent
	}
	if r.w > 0 && r.h > 0 {
		if len(lines) != r.h {
			r.fail("%d lines on a screen of %d", len(lines), r.h)
		}
		for y, l := range lines {
			if y < len(r.frame) && r.frame[y] == l {
				continue
			}
			if w := ansi.StringWidth(l); w > r.w {
				r.fail("line %d is %d cells wide: %q", y, w, l)
			}
		}
	}
	r.frame, r.sent = lines, r.paint.paint(view.Content)
	if why := tty.Breaks(string(r.sent), false); len(why) > 0 {
		r.fail("the terminal was sent %s", why[0])
	}
}

// sound asserts that cursors are inside their lists and that everything the state names exists.
func (r *roamer) sound() {
	a := r.app
	within := func(what string, n, of int) {
		if n < -1 || n >= of {
			r.fail("%s is %d of %d", what, n, of)
		}
	}
	quotes, articles := a.Corpus.NumQuotes(), a.Corpus.NumArticles()
	within("the unfolded quote", a.Unfolded, quotes)
	within("the quote read", a.Reading.Quote, quotes)
	within("the article read", a.Reading.Article, articles)
	within("the section", a.Section, len(sections))
	for _, room := range a.Full {
		within("a room's quote", room.quote, quotes)
		within("a room's article", room.article, articles)
	}
	if c := a.quoteHere(); c >= 0 {
		within("the quote under the cursor", c, quotes)
	}
	if a.tooSmall() || a.Answer.rev != a.rev {
		return
	}
	v := a.view()
	for _, sl := range a.slots() {
		n, l := panes[sl.pane].count(v), a.Lists[sl.pane]
		if sl.pane == paneReader {
			within("the top of the reader", a.Reading.Top, max(n, 1))
			continue
		}
		within(fmt.Sprintf("the cursor of pane %d", sl.pane), l.cursor, max(n, 1))
		within(fmt.Sprintf("the top of pane %d", sl.pane), l.top, max(n, 1))
		if n > 0 && l.cursor < l.top {
			r.fail("the cursor %d of pane %d is above its top %d", l.cursor, sl.pane, l.top)
		}
	}
}

// home presses Esc until nothing changes any more, and checks that nothing is open.
func (r *roamer) home() {
	r.catchUp()
	if r.app.tooSmall() {
		r.resize(80, 24)
	}
	for range 100 {
		r.keys("esc")
	}
	a := r.app
	if a.prompt != nil || a.over != nil || a.jump != nil || len(a.Full) > 0 || len(a.Query) > 0 || a.prefix != "" || a.Unfolded >= 0 {
		r.fail("a hundred Esc do not lead home: prompt %v, overlay %T, labels %v, rooms %v, query %q, prefix %q, unfolded %d",
			a.prompt != nil, a.over, a.jump != nil, a.Full, a.Query, a.prefix, a.Unfolded)
	}
	r.look()
}
