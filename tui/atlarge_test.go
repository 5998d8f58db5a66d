package tui

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"hotline/cmd/safetycheck/tty"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// atLarge returns the size of a test: the value of the environment variable, else n.
func atLarge(t *testing.T, variable string, n int) int {
	t.Helper()
	if s := os.Getenv(variable); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	return n
}

// hostileCorpus returns a corpus, analysed like any other, of articles in which every field contains something hostile, except
// the payload named.
func hostileCorpus(t *testing.T, without string) *corpus.Corpus {
	t.Helper()
	var docs []model.Document
	for i, p := range tty.Payloads {
		if p.Name == without {
			continue
		}
		b := p.Bytes
		docs = append(docs, model.Document{
			ID: fmt.Sprint("a", i, b), File: "f" + b + ".txt", Title: "Talks" + b + " go on", Outlet: "The " + b + " Herald", Byline: "Ann " + b + " Porter",
			URL: "https://example.org/" + b, Language: "en" + b, Published: fmt.Sprintf("2021-05-%02d%s", 1+i%28, b),
			Text: "WASHINGTON " + b + " (Reuters) — Talks went on.\n\n“We are ready " + b + " to talk,” Russian Foreign Minister Sergey Lavrov said on Wednesday.\n\n" +
				"“That is not so,” said Senator John Mc" + b + "Kinley. “Not " + b + "”\n\nU.S. Secretary of State Antony Blinken told the " + b + " Herald that nothing " + b + " had changed.\n\n" +
				"Read more: " + b + " and what it means\n\n“It is what it is,” Maria Zakharova said of Lav" + b + "rov.",
		})
	}
	c := understood(t, docs...)
	if c.NumQuotes() < len(docs) {
		t.Fatalf("%d quotes", c.NumQuotes())
	}
	return c
}

// understood returns a corpus of the documents.
func understood(t *testing.T, docs ...model.Document) *corpus.Corpus {
	t.Helper()
	c, err := corpus.Build(t.Context(), slices.Values(docs), lexicon.Default(), corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestFramesAtLarge presses random keys (HOTLINE_FRAMES says how many) and checks each frame: its lines, their widths, every byte
// sent to the terminal, and the state behind it. Now and then it checks that Esc leads back to the start.
func TestFramesAtLarge(t *testing.T) {
	n := atLarge(t, "HOTLINE_FRAMES", 10_000)
	if testing.Short() {
		n /= 10
	}
	corpora := []*corpus.Corpus{fixture(t), corpusOf(t, echoDrafts), hostileCorpus(t, ""), hostileCorpus(t, ""), corpus.Empty()}
	const perRoamer = 250
	began := time.Now()
	var frames, next atomic.Int64
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for int(next.Add(1)-1)*perRoamer < n && !t.Failed() {
				seed := uint64(next.Load())
				r := newRoamer(seed, corpora[seed%uint64(len(corpora))])
				steps(t, r, perRoamer)
				frames.Add(perRoamer)
			}
		})
	}
	watched(&all, func() { progress("frames", int(frames.Load()), n) })
	t.Logf("figure: %d random keys, clicks and resizes, %d frames, every byte sent; %.0f a second",
		frames.Load(), frames.Load(), float64(frames.Load())/time.Since(began).Seconds())
}

// steps lets a roamer take n steps; what breaks, or panics, fails the test and reports the steps before it.
func steps(t *testing.T, r *roamer, n int) {
	t.Helper()
	defer func() {
		if said := recover(); said != nil {
			t.Errorf("panic: %v\nafter %q on %dx%d\n%s", said, r.last, r.w, r.h, stack())
		}
	}()
	for i := range n {
		r.step()
		if i%100 == 99 {
			r.home()
		}
		if r.broke != "" {
			t.Error(r.broke)
			return
		}
	}
}

func stack() string {
	b := make([]byte, 8<<10)
	return string(b[:runtime.Stack(b, false)])
}

// watched waits for all, reporting the progress if that takes long.
func watched(all *sync.WaitGroup, tell func()) {
	over := make(chan struct{})
	go func() { all.Wait(); close(over) }()
	for {
		select {
		case <-over:
			return
		case <-time.After(10 * time.Second):
			tell()
		}
	}
}

func progress(what string, done, of int) { fmt.Fprintf(os.Stderr, "%d of %d %s\n", done, of, what) }

// TestResizesAtLarge resizes the window (HOTLINE_RESIZES says how often) between keys, also to 0×0: the terminal must show after
// all those bytes what a fresh one shows of the same frame, and after resizes alone the frame of a fresh program.
func TestResizesAtLarge(t *testing.T) {
	n := atLarge(t, "HOTLINE_RESIZES", 600)
	hostile := hostileCorpus(t, "combining marks") // the emulator keeps or drops them depending on the earlier content of the cell
	began := time.Now()
	var resizes, next atomic.Int64
	const perWindow = 100
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for int(next.Add(1)-1)*perWindow < n && !t.Failed() {
				pull(t, uint64(next.Load()), []*corpus.Corpus{hostile, fixture(t)}[next.Load()%2], perWindow)
				resizes.Add(perWindow)
			}
		})
	}
	watched(&all, func() { progress("resizes", int(resizes.Load()), n) })
	t.Logf("figure: %d resizes, the last frame compared with a fresh one after each; %.0f a second", resizes.Load(), float64(resizes.Load())/time.Since(began).Seconds())
}

func pull(t *testing.T, seed uint64, c *corpus.Corpus, n int) {
	t.Helper()
	r := newRoamer(seed, c)
	chance := rand.New(rand.NewPCG(seed, 8))
	shown := newScreen(r.w, r.h)
	defer leaveScreen(shown)
	r.look()
	shown.Write(r.sent)
	keyed := false
	for range n {
		w, h := chance.IntN(170), chance.IntN(60)
		switch chance.IntN(12) {
		case 0:
			w, h = 0, 0
		case 1:
			w = 0
		case 2:
			h = 0
		}
		r.resize(w, h)
		shown.Resize(w, h)
		r.look()
		shown.Write(r.sent)
		if seed%3 > 0 {
			keyed = true
			r.step()
			if r.w != w || r.h != h { // it was a resize
				shown.Resize(r.w, r.h)
			}
			shown.Write(r.sent)
		}
		if r.w == 0 || r.h == 0 {
			continue
		}
		frame := r.app.View().Content
		if got, want := strings.TrimRight(shown.String(), "\n"), afresh(frame, r.w, r.h, r.paint.cells.Method); got != want {
			t.Errorf("at %dx%d the screen shows\n%s\na fresh one\n%s\nafter %q", r.w, r.h, got, want, r.last)
			return
		}
		if !keyed {
			fresh := newRoamer(seed, c)
			fresh.resize(r.w, r.h)
			if got := fresh.app.View().Content; got != frame {
				t.Errorf("at %dx%d the frame is\n%s\nthat of a fresh program\n%s", r.w, r.h, ansi.Strip(frame), ansi.Strip(got))
				return
			}
		}
	}
	if r.broke != "" {
		t.Error(r.broke)
	}
}

// newScreen returns a terminal whose replies are discarded.
func newScreen(w, h int) *vt.Emulator {
	e := vt.NewEmulator(w, h)
	go func() { _, _ = io.Copy(io.Discard, e) }()
	e.WriteString("\x1b[?2027h")
	return e
}

// leaveScreen ends the reader of the terminal's replies: Close would race with it.
func leaveScreen(e *vt.Emulator) { _ = e.InputPipe().(io.Closer).Close() }

// afresh returns what a fresh terminal shows of a frame.
func afresh(frame string, w, h int, method ansi.Method) string {
	e := newScreen(w, h)
	defer leaveScreen(e)
	e.Write(newPainter(w, h, method).paint(frame))
	return strings.TrimRight(e.String(), "\n")
}
