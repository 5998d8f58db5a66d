package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"time"

	"github.com/creack/pty"
)

// The screen on which programs are measured, in cells.
const (
	screenWidth  = 200
	screenHeight = 60
)

// still is the silence that ends a frame: a program that draws an answer in two steps is measured up to the second.
const still = 60 * time.Millisecond

// patience is the maximum wait for the first frame of a program.
const patience = time.Minute

// terminal is a program in a pseudo terminal.
type terminal struct {
	file    *os.File
	cmd     *exec.Cmd
	began   time.Time
	sent    chan sending
	between *rand.Rand // pauses between keys
}

// sending is what a program sent at once, and when.
type sending struct {
	bytes []byte
	at    time.Time
}

// start runs a program in a terminal.
func start(argv ...string) (*terminal, error) {
	t := &terminal{cmd: exec.Command(argv[0], argv[1:]...), sent: make(chan sending, 1<<10), between: rand.New(rand.NewPCG(1, 2))}
	t.cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=")
	t.began = time.Now()
	var err error
	if t.file, err = pty.StartWithSize(t.cmd, &pty.Winsize{Rows: screenHeight, Cols: screenWidth}); err != nil {
		return nil, err
	}
	go func() {
		defer close(t.sent)
		for {
			b := make([]byte, 1<<16)
			n, err := t.file.Read(b)
			if n > 0 {
				t.sent <- sending{b[:n], time.Now()}
			}
			if err != nil {
				return
			}
		}
	}()
	return t, nil
}

// until waits until the program has sent the words and is silent, and returns the time from its start until the words came.
func (t *terminal) until(words string) (time.Duration, error) {
	var seen []byte
	var came time.Duration
	limit := time.After(patience)
	for {
		wait := limit
		if came > 0 {
			wait = time.After(still)
		}
		select {
		case s, more := <-t.sent:
			if !more {
				return 0, errors.New("it ended before it showed " + words)
			}
			if seen = append(seen, s.bytes...); came == 0 && bytes.Contains(seen, []byte(words)) {
				came = s.at.Sub(t.began)
			}
		case <-wait:
			if came == 0 {
				return 0, errors.New("it did not show " + words)
			}
			return came, nil
		}
	}
}

// frame is the effect of a key: the time until its last byte, and the number of bytes.
type frame struct {
	took  time.Duration
	bytes int
}

// press sends the keys one after the other, at random moments of the program's frame clock, and returns their frames. A key
// without effect has none.
func (t *terminal) press(keys []string) (frames []frame, err error) {
	for _, key := range keys {
		time.Sleep(time.Duration(t.between.IntN(int(20 * time.Millisecond))))
		pressed := time.Now()
		if _, err := t.file.WriteString(key); err != nil {
			return nil, err
		}
		var f frame
		wait := 4 * still
		for quiet := false; !quiet; {
			select {
			case s, more := <-t.sent:
				if !more {
					return nil, fmt.Errorf("it ended after the key %q", key)
				}
				f.took, wait = s.at.Sub(pressed), still
				f.bytes += len(s.bytes)
			case <-time.After(wait):
				quiet = true
			}
		}
		if f.bytes > 0 {
			frames = append(frames, f)
		}
	}
	return frames, nil
}

// end stops the program.
func (t *terminal) end() {
	_ = t.cmd.Process.Kill()
	_ = t.file.Close()
	_ = t.cmd.Wait()
	for range t.sent { // until its reader has ended
	}
}

func timesOf(frames []frame) []time.Duration {
	took := make([]time.Duration, len(frames))
	for i, f := range frames {
		took[i] = f.took
	}
	slices.Sort(took)
	return took
}

// bytesOf returns the median number of bytes sent for a key.
func bytesOf(frames []frame) float64 {
	sizes := make([]int, len(frames))
	for i, f := range frames {
		sizes[i] = f.bytes
	}
	slices.Sort(sizes)
	return float64(sizes[len(sizes)/2])
}
