package tui

import (
	"bytes"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// After a suspension, or another program that ends at once, the terminal is drawn on again, however often that happens.
func TestReleasedTerminalIsDrawnOnAgain(t *testing.T) {
	keys, typing, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer keys.Close()
	defer typing.Close()
	out, given := &screenful{}, 0
	var p *tea.Program
	p = tea.NewProgram(counter(0), tea.WithInput(keys), tea.WithOutput(out), tea.WithWindowSize(40, 10), tea.WithFPS(120), tea.WithoutSignalHandler(),
		tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
			if _, ok := msg.(tea.SuspendMsg); !ok {
				return msg
			}
			if !drawing() {
				t.Error("the goroutine that draws has another name now")
			}
			if given++; given%2 == 0 {
				return tea.Exec(visitor{exec.Command("true")}, func(error) tea.Msg { return next{} })()
			}
			if err := release(p); err != nil {
				t.Error(err)
			}
			if err := p.RestoreTerminal(); err != nil {
				t.Error(err)
			}
			return next{}
		}))
	ended := make(chan error, 1)
	go func() {
		_, err := p.Run()
		ended <- err
	}()
	for i := range 100 {
		want := []byte("frame " + strconv.Itoa(i) + ".")
		for began := time.Now(); !out.has(want); time.Sleep(time.Millisecond) {
			if time.Since(began) > 10*time.Second {
				p.Kill()
				t.Fatalf("after %d times nothing is drawn", i)
			}
		}
		p.Send(tea.SuspendMsg{})
	}
	p.Quit()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// The renderer's goroutine is found among any number of others.
func TestDrawingIsSeenInACrowd(t *testing.T) {
	over := make(chan struct{})
	var crowd sync.WaitGroup
	for range 10_000 {
		crowd.Go(func() { <-over })
	}
	defer crowd.Wait()
	defer close(over)
	seen := false
	out := &screenful{}
	p := tea.NewProgram(counter(0), tea.WithInput(nil), tea.WithOutput(out), tea.WithWindowSize(40, 10), tea.WithoutSignalHandler(),
		tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg {
			if _, ok := msg.(next); !ok {
				return msg
			}
			seen = drawing()
			return tea.QuitMsg{}
		}))
	go p.Send(next{})
	if _, err := p.Run(); err != nil || !seen {
		t.Errorf("it is seen: %t, %v", seen, err)
	}
	for tries := 0; drawing(); tries++ { // Run may return a moment before the renderer does
		if tries == 100 {
			t.Fatal("it is still seen when the program has ended")
		}
		time.Sleep(20 * time.Millisecond)
	}
}

type next struct{}

// counter is a program that shows how many messages it has received.
type counter int

func (c counter) Init() tea.Cmd { return nil }

func (c counter) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(next); ok {
		c++
	}
	return c, nil
}

// View puts each frame on another line than the one before, so that all of it must be sent.
func (c counter) View() tea.View {
	return tea.NewView(strings.Repeat("\n", int(c)%8) + "frame " + strconv.Itoa(int(c)) + ".")
}

// screenful is what was drawn.
type screenful struct {
	mu   sync.Mutex
	sent bytes.Buffer
}

func (s *screenful) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sent.Write(b)
}

func (s *screenful) has(text []byte) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return bytes.Contains(s.sent.Bytes(), text)
}
