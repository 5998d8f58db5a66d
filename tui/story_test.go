package tui

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/corpus"
)

var update = flag.Bool("update", false, "write the golden files, the picture and the README's key table")

// telling is a story: keys, then what the screen shows. The program is driven through Update and its View is drawn by a terminal
// emulator, so that a test sees what a reader sees.
type telling struct {
	t     *testing.T
	app   *App
	w, h  int
	book  *notebook.Notebook // or nil
	ask   string             // the text of the last clipboard request
	clock time.Time
}

// story opens the made-up corpus on a screen of w by h cells.
func story(t *testing.T, w, h int) *telling {
	t.Helper()
	return storyOf(t, fixture(t), w, h)
}

func storyOf(t *testing.T, c *corpus.Corpus, w, h int) *telling {
	t.Helper()
	s := opening(t, w, h, Options{})
	s.tell(read(c))
	return s
}

// read returns the final message of reading that corpus.
func read(c *corpus.Corpus) loaded {
	all, months := overview(c)
	return loaded{corpus: c, all: all, months: months}
}

// opening returns the program before anything was read.
func opening(t *testing.T, w, h int, opts Options) *telling {
	t.Helper()
	if opts.Notebook == nil && opts.NoNotebook == "" {
		opts.Notebook = &scratch{}
	}
	s := &telling{t: t, app: newApp(opts), w: w, h: h}
	s.clock = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	s.app.now = func() time.Time { return s.clock }
	s.tell(tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

// tell sends a message and runs everything that follows from it.
func (s *telling) tell(msg tea.Msg) {
	switch msg := msg.(type) {
	case nil, tea.QuitMsg, tea.SuspendMsg:
		return
	case tea.BatchMsg:
		for _, cmd := range msg {
			if cmd != nil {
				s.tell(cmd())
			}
		}
		return
	}
	if seq := reflect.ValueOf(msg); fmt.Sprintf("%T", msg) == "tea.sequenceMsg" {
		for i := range seq.Len() {
			s.tell(seq.Index(i).Interface().(tea.Cmd)())
		}
		return
	}
	if fmt.Sprintf("%T", msg) == "tea.setClipboardMsg" {
		s.ask = fmt.Sprint(msg)
		return
	}
	_, cmd := s.app.Update(msg)
	s.app.View() // a frame is drawn before the answer arrives
	if cmd != nil {
		s.tell(cmd())
	}
}

var namedKeys = map[string]tea.Key{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab},
	"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift}, "space": {Code: tea.KeySpace, Text: " "},
	"down": {Code: tea.KeyDown}, "up": {Code: tea.KeyUp}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
	"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgdown": {Code: tea.KeyPgDown}, "pgup": {Code: tea.KeyPgUp},
	"backspace": {Code: tea.KeyBackspace},
}

// keys presses keys: names such as enter and ctrl+d separated by blanks, anything else letter by letter.
func (s *telling) keys(script string) *telling {
	s.t.Helper()
	for word := range strings.FieldsSeq(script) {
		if k, ok := namedKeys[word]; ok {
			s.press(k)
		} else if rest, ok := strings.CutPrefix(word, "ctrl+"); ok {
			s.press(tea.Key{Code: rune(rest[0]), Mod: tea.ModCtrl})
		} else {
			s.typing(word)
		}
	}
	return s
}

// wait advances the clock by a second.
func (s *telling) wait() *telling {
	s.clock = s.clock.Add(time.Second)
	return s
}

// typing presses the keys of a text, blanks included.
func (s *telling) typing(text string) *telling {
	for _, r := range text {
		s.clock = s.clock.Add(50 * time.Millisecond)
		s.press(tea.Key{Code: r, Text: string(r)})
	}
	return s
}

func (s *telling) press(k tea.Key) { s.tell(tea.KeyPressMsg(k)) }

// resize changes the size of the screen.
func (s *telling) resize(w, h int) *telling {
	s.w, s.h = w, h
	s.tell(tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

func (s *telling) click(x, y int) *telling {
	s.tell(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	return s
}

func (s *telling) wheel(x, y int, b tea.MouseButton) *telling {
	s.tell(tea.MouseWheelMsg{X: x, Y: y, Button: b})
	return s
}

// emulator returns a terminal that shows the present frame.
func (s *telling) emulator() *vt.Emulator {
	e := vt.NewEmulator(s.w, s.h)
	e.WriteString("\x1b[?2027h")
	s.app.draw() // a test may have changed the state without a message
	for y, l := range strings.Split(s.app.View().Content, "\n") {
		fmt.Fprintf(e, "\x1b[%d;1H%s", y+1, l)
	}
	return e
}

// screen returns what a reader sees, line by line without trailing blanks.
func (s *telling) screen() string {
	lines := strings.Split(s.emulator().String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \r")
	}
	return strings.Join(lines, "\n")
}

// see asserts that the screen shows each of the texts.
func (s *telling) see(texts ...string) *telling {
	s.t.Helper()
	screen := s.screen()
	for _, want := range texts {
		if !strings.Contains(screen, want) {
			s.t.Fatalf("%q is not on the screen:\n%s", want, screen)
		}
	}
	return s
}

// notSee asserts that the screen shows none of the texts.
func (s *telling) notSee(texts ...string) *telling {
	s.t.Helper()
	screen := s.screen()
	for _, not := range texts {
		if strings.Contains(screen, not) {
			s.t.Fatalf("%q is on the screen:\n%s", not, screen)
		}
	}
	return s
}

// seeLine asserts that one line of the screen shows all of the texts in this order.
func (s *telling) seeLine(texts ...string) *telling {
	s.t.Helper()
	screen := s.screen()
lines:
	for l := range strings.SplitSeq(screen, "\n") {
		for _, want := range texts {
			_, after, ok := strings.Cut(l, want)
			if !ok {
				continue lines
			}
			l = after
		}
		return s
	}
	s.t.Fatalf("no line shows %q:\n%s", texts, screen)
	return s
}

// golden compares the whole screen with testdata/NAME.golden.
func (s *telling) golden(name string) *telling {
	s.t.Helper()
	golden(s.t, name+".golden", s.screen()+"\n")
	return s
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v: go test -update writes it", err)
	}
	if string(want) != got {
		t.Fatalf("the screen differs from %s (go test -update accepts it):\n%s", file, got)
	}
}

// frame asserts what holds for every frame: its lines and their width.
func (s *telling) frame() *telling {
	s.t.Helper()
	lines := strings.Split(s.app.View().Content, "\n")
	if len(lines) != s.h {
		s.t.Fatalf("%d lines on a screen of %d:\n%s", len(lines), s.h, ansi.Strip(s.app.View().Content))
	}
	for y, l := range lines {
		if w := ansi.StringWidth(l); w > s.w {
			s.t.Fatalf("line %d is %d cells wide on a screen of %d: %q", y, w, s.w, l)
		}
	}
	return s
}

func query(t *testing.T, s string) model.Query {
	t.Helper()
	q, err := model.ParseQuery(s)
	if err != nil {
		t.Fatal(err)
	}
	return q
}
