//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"
)

// terminal is the program in a pseudo terminal; every byte that it sends is recorded.
type terminal struct {
	home        string // where its session is stored
	master, tty *os.File
	cmd         *exec.Cmd
	before      *term.State
	ended       chan error

	mu   sync.Mutex
	sent strings.Builder
	last time.Time // when something was last sent
}

// start runs the program in its own terminal.
func start(program string, width, height int, env []string, args ...string) (*terminal, error) {
	return startWith(func(*exec.Cmd) {}, program, width, height, env, args...)
}

func startWith(set func(*exec.Cmd), program string, width, height int, env []string, args ...string) (*terminal, error) {
	t := &terminal{ended: make(chan error, 1), last: time.Now()}
	var err error
	if t.master, t.tty, err = pty.Open(); err != nil {
		return nil, err
	}
	if err := pty.Setsize(t.tty, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		return nil, err
	}
	if t.before, err = term.GetState(t.tty.Fd()); err != nil {
		return nil, err
	}
	t.cmd = exec.Command(program, args...)
	t.cmd.Stdin, t.cmd.Stdout, t.cmd.Stderr = t.tty, t.tty, t.tty
	if t.home, err = os.MkdirTemp("", "safetycheck-"); err != nil { // no earlier session may be restored
		return nil, err
	}
	t.cmd.Env = append(os.Environ(), append([]string{
		"TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=", "XDG_STATE_HOME=" + t.home, "XDG_CONFIG_HOME=" + t.home,
		"EDITOR=true", "VISUAL=true", "PAGER=true", "BROWSER=true",
	}, env...)...)
	t.cmd.Dir = t.home // exported files are removed with it
	t.cmd.SysProcAttr = ownTerminal()
	set(t.cmd)
	if err := t.cmd.Start(); err != nil {
		return nil, err
	}
	go t.keep()
	go func() { t.ended <- t.cmd.Wait() }()
	return t, nil
}

func (t *terminal) keep() {
	buf := make([]byte, 64<<10)
	for {
		n, err := t.master.Read(buf)
		if err != nil {
			return
		}
		t.mu.Lock()
		t.sent.Write(buf[:n])
		t.last = time.Now()
		t.mu.Unlock()
	}
}

func (t *terminal) stream() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.sent.String()
}

const (
	quiet   = 60 * time.Millisecond // without a byte: the frame is complete
	longest = 60 * time.Second      // maximum time for a frame on a busy machine
)

func (t *terminal) signal(s syscall.Signal) { _ = t.cmd.Process.Signal(s) } // restored finds out if it has gone

// settle waits until the program has been quiet for a moment.
func (t *terminal) settle() {
	for began := time.Now(); time.Since(began) < longest; time.Sleep(quiet / 6) {
		t.mu.Lock()
		since := time.Since(t.last)
		t.mu.Unlock()
		if since > quiet {
			return
		}
	}
}

// see waits until the program has sent the text.
func (t *terminal) see(text string) error {
	return t.match(regexp.MustCompile(regexp.QuoteMeta(text)))
}

// counted matches the header of a loaded corpus: "65 quotes in 5 articles", or "647 in 369" if there is little room.
var counted = regexp.MustCompile(`\d (quotes )?in \d`)

// match waits until the program has sent a match.
func (t *terminal) match(what *regexp.Regexp) error {
	for began := time.Now(); time.Since(began) < longest; time.Sleep(quiet / 6) {
		if what.MatchString(t.stream()) {
			return nil
		}
	}
	return fmt.Errorf("waited for %q in vain", what)
}

// keys types keys, one after the other.
func (t *terminal) keys(keys ...string) {
	for _, k := range keys {
		t.mu.Lock()
		t.last = time.Now()
		t.mu.Unlock()
		_, _ = t.master.WriteString(k) // restored finds out if the program has gone
		t.settle()
	}
}

// restored waits for the end of the program and returns how the terminal differs from before, or "".
func (t *terminal) restored() string {
	select {
	case <-t.ended:
	case <-time.After(longest):
		return "the program did not end"
	}
	return t.backToNormal()
}

// backToNormal calls changed until it returns "" or some time has passed: the last output may not have been processed yet.
func (t *terminal) backToNormal() (left string) {
	for began := time.Now(); time.Since(began) < 50*quiet; time.Sleep(quiet) {
		if left = t.changed(); left == "" && time.Since(began) > quiet {
			break
		}
	}
	return left
}

func (t *terminal) changed() string {
	after, err := term.GetState(t.tty.Fd())
	if err != nil {
		return err.Error()
	}
	if !reflect.DeepEqual(t.before, after) {
		return "the terminal's modes are not what they were"
	}
	s := t.stream()
	for _, mode := range []string{"?1049", "?1002", "?1003", "?1006", "?2004"} {
		if strings.LastIndex(s, "\x1b["+mode+"h") > strings.LastIndex(s, "\x1b["+mode+"l") {
			return "mode " + mode + " was left on"
		}
	}
	if strings.LastIndex(s, "\x1b[?25l") > strings.LastIndex(s, "\x1b[?25h") {
		return "the cursor was left hidden"
	}
	return ""
}

func (t *terminal) close() {
	_ = t.cmd.Process.Kill() // it may have ended by itself
	_ = t.master.Close()
	_ = t.tty.Close()
	_ = os.RemoveAll(t.home)
}
