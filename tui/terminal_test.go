//go:build unix

package tui

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// terminal is the real program in a pseudo terminal, with an emulator that keeps its screen and answers it.
type terminal struct {
	t      *testing.T
	master *os.File
	tty    *os.File
	cmd    *exec.Cmd
	before *term.State
	mu     sync.Mutex
	emu    *vt.Emulator
}

func TestMain(m *testing.M) {
	code := m.Run()
	os.RemoveAll(programDir)
	os.Exit(code)
}

var programDir = filepath.Join(os.TempDir(), "hotline-test-"+strconv.Itoa(os.Getpid()))

// program builds the program once for all tests.
var program = sync.OnceValues(func() (string, error) {
	file := filepath.Join(programDir, "hotline")
	out, err := exec.Command("go", "build", "-o", file, "hotline/cmd/hotline").CombinedOutput()
	if err != nil {
		return string(out), err
	}
	return file, nil
})

func inTerminal(t *testing.T, w, h int, env []string, args ...string) *terminal {
	t.Helper()
	file, err := program()
	if err != nil {
		t.Skipf("the program does not build: %v\n%s", err, file)
	}
	term0 := &terminal{t: t, emu: vt.NewEmulator(w, h)}
	term0.master, term0.tty, err = pty.Open()
	if err != nil {
		t.Skipf("no pseudo terminal here: %v", err)
	}
	if err := pty.Setsize(term0.tty, &pty.Winsize{Cols: uint16(w), Rows: uint16(h)}); err != nil {
		t.Fatal(err)
	}
	if term0.before, err = term.GetState(term0.tty.Fd()); err != nil {
		t.Fatal(err)
	}
	term0.cmd = exec.Command(file, args...)
	term0.cmd.Stdin, term0.cmd.Stdout, term0.cmd.Stderr = term0.tty, term0.tty, term0.tty
	term0.cmd.Env = append(os.Environ(), append([]string{"TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=", "XDG_STATE_HOME=" + t.TempDir(), "XDG_CONFIG_HOME=" + t.TempDir()}, env...)...)
	if err := term0.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go io.Copy(term0.master, term0.emu) // unread replies would block the emulator
	go func() {
		buf := make([]byte, 64<<10)
		for {
			n, err := term0.master.Read(buf)
			if err != nil {
				return
			}
			term0.mu.Lock()
			term0.emu.Write(buf[:n])
			term0.mu.Unlock()
		}
	}()
	t.Cleanup(func() {
		term0.cmd.Process.Kill()
		term0.master.Close()
		term0.tty.Close()
	})
	return term0
}

func (x *terminal) screen() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.emu.String()
}

// see waits until the screen shows all of the texts, gone until it shows none of them.
func (x *terminal) see(texts ...string) *terminal { x.t.Helper(); return x.until(true, texts) }

func (x *terminal) gone(texts ...string) *terminal { x.t.Helper(); return x.until(false, texts) }

// still waits until the screen has not changed for a while: a frame comes in pieces.
func (x *terminal) still() *terminal {
	x.t.Helper()
	for last, end := x.screen(), time.Now().Add(20*time.Second); ; {
		time.Sleep(200 * time.Millisecond)
		now := x.screen()
		if now == last {
			return x
		}
		if last = now; time.Now().After(end) {
			x.t.Fatalf("the screen never comes to rest:\n%s", now)
		}
	}
}

func (x *terminal) until(shown bool, texts []string) *terminal {
	x.t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		screen := x.screen()
		wrong := slices.IndexFunc(texts, func(s string) bool { return strings.Contains(screen, s) != shown })
		if wrong < 0 {
			return x
		}
		if time.Now().After(deadline) {
			x.t.Fatalf("waited for %q, shown %v:\n%s", texts[wrong], shown, screen)
		}
	}
}

// resize changes the size of the terminal and notifies the program, as a window manager would.
func (x *terminal) resize(w, h int) *terminal {
	x.t.Helper()
	x.mu.Lock()
	x.emu.Resize(w, h)
	x.mu.Unlock()
	if err := pty.Setsize(x.tty, &pty.Winsize{Cols: uint16(w), Rows: uint16(h)}); err != nil {
		x.t.Fatal(err)
	}
	if err := x.cmd.Process.Signal(syscall.SIGWINCH); err != nil {
		x.t.Fatal(err)
	}
	return x
}

func (x *terminal) keys(s string) *terminal {
	x.t.Helper()
	if _, err := x.master.WriteString(s); err != nil {
		x.t.Fatal(err)
	}
	return x
}

// ends waits until the program has ended, and asserts that the terminal is restored.
func (x *terminal) ends() {
	x.t.Helper()
	done := make(chan error, 1)
	go func() { done <- x.cmd.Wait() }()
	select {
	case <-done:
	case <-time.After(20 * time.Second):
		x.t.Fatalf("the program did not end:\n%s", x.screen())
	}
	after, err := term.GetState(x.tty.Fd())
	if err != nil {
		x.t.Fatal(err)
	}
	if !reflect.DeepEqual(x.before, after) {
		x.t.Errorf("the terminal was left changed: %+v, was %+v", after, x.before)
	}
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		x.mu.Lock()
		alt := x.emu.IsAltScreen()
		x.mu.Unlock()
		if !alt {
			return
		}
		if time.Now().After(deadline) {
			x.t.Fatal("the alternate screen was not left")
		}
	}
}

func TestTheProgramInATerminal(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	x := inTerminal(t, 120, 34, nil)
	x.see("1 People", "Sergey Lavrov", "Antony Blinken", "5 articles", "Enter filter")
	x.keys("plav").see("[1 by:lavrov]", "quotes by Sergey Lavrov")
	x.keys("\x1b").see("everything")
	x.keys("s").see("Side by side: who?").keys("la").see("Sergey Lavrov and …").keys("bl").see("1 Sergey Lavrov", "2 Antony Blinken")
	x.keys("\x1b").see("1 People").keys("2\r").see("4 Reader")
	x.resize(30, 8).see("hotline needs 40x10; this is").resize(40, 10).see("4 Reader").resize(120, 34).see("2 Articles")
	x.keys("?").see("Keys that work here").keys("q").gone("Keys that work here").keys("q").ends()
}

func TestTheProgramComesBackWhereItWas(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	home := t.TempDir()
	env := []string{"XDG_STATE_HOME=" + home, "XDG_CONFIG_HOME=" + home}
	x := inTerminal(t, 120, 34, env).see("Sergey Lavrov", "Enter filter")
	x.keys("plav").see("[1 by:lavrov]").keys("s").keys("la").keys("bl").see("2 Antony Blinken").keys("T").see("began").keys("Q\r").see("Saved.").keys("q").ends()
	again := inTerminal(t, 120, 34, env).see("Back where you were", "[1 by:lavrov]", "[3 pin by:blinken]", "began")
	again.keys("XQ\r").see("[1 by:lavrov]").keys("q").ends()
	if err := os.WriteFile(filepath.Join(home, "hotline", "config.toml"), []byte("[keys]\ndance = \"z\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	inTerminal(t, 120, 34, env).see(`"dance" is no action`)
}

func TestSignalsLeaveTheTerminalAsItWas(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	for _, s := range []syscall.Signal{syscall.SIGHUP, syscall.SIGQUIT, syscall.SIGTERM, syscall.SIGINT} {
		t.Run(s.String(), func(t *testing.T) {
			x := inTerminal(t, 80, 24, nil).see("Sergey Lavrov")
			if err := x.cmd.Process.Signal(s); err != nil {
				t.Fatal(err)
			}
			x.ends()
		})
	}
}

func TestNoColorWithAnyValue(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs the program")
	}
	x := inTerminal(t, 80, 24, []string{"NO_COLOR=yes"}).see("Sergey Lavrov")
	x.mu.Lock()
	for y := range 24 {
		for col := range 80 {
			if c := x.emu.CellAt(col, y); c != nil && (c.Style.Fg != nil || c.Style.Bg != nil) {
				x.mu.Unlock()
				t.Fatalf("the cell at %d,%d has a colour", col, y)
			}
		}
	}
	x.mu.Unlock()
	x.keys("q").ends()
}
