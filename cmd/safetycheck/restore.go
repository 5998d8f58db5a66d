//go:build unix

package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// screens are the places where a signal or a fault may find the program: the keys that lead there.
var screens = []struct {
	name string
	keys []string
}{
	{"panes", nil},
	{"proof", []string{"3", "\r"}},
	{"reader", []string{"2", "\r"}},
	{"side by side", []string{"s", "la", "bl"}},
	{"input line", []string{":", "by"}},
	{"picker", []string{"p"}},
	{"help", []string{"?"}},
	{"too small", nil},
}

// afterSignals sends every signal that ends a program on every screen and compares the terminal with what it was.
func (c *check) afterSignals(only int) {
	n := 0
	for _, s := range []syscall.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM} {
		for i, at := range screens[:min(only, len(screens))] {
			n++
			what := fmt.Sprintf("%v on %s", s, at.name)
			c.ending(what, nil, at.keys, i == len(screens)-1, func(t *terminal) { _ = t.cmd.Process.Signal(s) })
		}
	}
	c.row("signals on every screen, termios and modes compared", fmt.Sprintf("%d endings by HUP, INT, QUIT and TERM", n))
}

// afterFaults makes the program panic in each of its kinds of goroutine.
func (c *check) afterFaults() {
	for site, cause := range map[string]func(*terminal){
		"view":      func(*terminal) {},
		"command":   func(*terminal) {},
		"update":    func(t *terminal) { t.keys("j") },
		"goroutine": func(t *terminal) { _ = t.cmd.Process.Signal(syscall.SIGCONT) },
	} {
		c.ending("a panic in "+site, []string{"HOTLINE_PANIC=" + site}, nil, false, cause)
	}
	c.row("panics, termios and modes compared", "4 sites: Update, View, a command, a goroutine of ours")
}

// ending starts the program, leads it to a screen, ends it somehow and looks at what is left.
func (c *check) ending(what string, env, keys []string, tiny bool, end func(*terminal)) {
	w, h := 100, 30
	if tiny {
		w, h = 20, 5
	}
	t, err := start(c.program, w, h, env, "--notebook", "off")
	if err != nil {
		c.fail("%s: %v", what, err)
		return
	}
	defer t.close()
	if env == nil && !tiny {
		if err := t.see("People"); err != nil {
			c.fail("%s: %v", what, err)
			return
		}
	}
	t.settle()
	time.Sleep(5 * quiet)
	t.keys(keys...)
	end(t)
	if left := t.restored(); left != "" {
		c.fail("%s: %s", what, left)
	}
	if why := breaks(t.stream(), false); len(why) > 0 {
		c.fail("%s: %s", what, why[0])
	}
}

// whileStopped stops the program from outside and by its key, looks at the terminal, and lets it go on.
func (c *check) whileStopped() {
	self, err := os.Executable()
	if err != nil {
		c.fail("%v", err)
		return
	}
	for what, stop := range map[string]func(t *terminal, pid int){
		"SIGTSTP": func(_ *terminal, pid int) { _ = syscall.Kill(pid, syscall.SIGTSTP) },
		"^Z":      func(t *terminal, _ int) { t.keys("\x1a") },
	} {
		if err := c.stopped(self, stop); err != nil {
			c.fail("%s: %v", what, err)
		}
	}
	c.inATerminalOfItsOwn()
	c.row("SIGTSTP and ^Z, then SIGCONT, three times each", "termios and modes compared while stopped and at the end")
}

// inATerminalOfItsOwn asks the program to stop where no shell is around it, and to run on a terminal that can do nothing.
func (c *check) inATerminalOfItsOwn() {
	t, err := start(c.program, 100, 30, nil, "--notebook", "off")
	if err != nil {
		c.fail("%v", err)
		return
	}
	defer t.close()
	if err := t.see("People"); err != nil {
		c.fail("%v", err)
	}
	t.keys("\x1a")
	if err := t.see("no shell"); err != nil {
		c.fail("^Z without a shell: %v", err)
	}
	t.keys("q")
	if left := t.restored(); left != "" {
		c.fail("^Z without a shell, then q: %s", left)
	}

	dumb, err := start(c.program, 80, 24, []string{"TERM=dumb"})
	if err != nil {
		c.fail("%v", err)
		return
	}
	defer dumb.close()
	if left := dumb.restored(); left != "" {
		c.fail("TERM=dumb: %s", left)
	}
	if err := dumb.see("\n"); err != nil {
		c.fail("TERM=dumb: %v", err)
	}
	if s := dumb.stream(); strings.Count(s, "\n") != 1 || strings.ContainsRune(s, '\x1b') || !strings.Contains(s, "dumb") {
		c.fail("TERM=dumb was told %q", s)
	}
}

func (c *check) stopped(self string, stop func(t *terminal, pid int)) error {
	says, tell, err := os.Pipe()
	if err != nil {
		return err
	}
	defer says.Close()
	t, err := startWith(func(cmd *exec.Cmd) { cmd.ExtraFiles = []*os.File{tell} }, self, 100, 30, nil, leaderFlag, c.program, "--notebook", "off")
	_ = tell.Close() // the leader has its own
	if err != nil {
		return err
	}
	defer t.close()
	lines := bufio.NewScanner(says)
	hear := func(word string) (pid int, err error) {
		heard := make(chan string, 1)
		go func() {
			lines.Scan()
			heard <- lines.Text()
		}()
		select {
		case l := <-heard:
			if _, err := fmt.Sscanf(l, word+" %d", &pid); err != nil {
				return 0, fmt.Errorf("waited for %q, heard %q", word, l)
			}
			return pid, nil
		case <-time.After(longest / 2):
			return 0, fmt.Errorf("it was not %s", word)
		}
	}
	pid, err := hear("started")
	if err != nil {
		return err
	}
	defer func() { _ = syscall.Kill(pid, syscall.SIGKILL) }() // it may be stopped and deaf to anything else
	if err := t.see("People"); err != nil {
		return err
	}
	t.settle()
	for range 3 {
		stop(t, pid)
		if _, err := hear("stopped"); err != nil {
			return err
		}
		if left := t.backToNormal(); left != "" {
			return fmt.Errorf("while stopped: %s", left)
		}
		before := len(t.stream())
		_ = syscall.Kill(pid, syscall.SIGCONT)
		t.settle()
		for began := time.Now(); !strings.Contains(t.stream()[before:], "People"); time.Sleep(quiet) {
			if time.Since(began) > longest/2 {
				return fmt.Errorf("its screen did not come back: %q", t.stream()[before:])
			}
		}
		t.settle()
	}
	t.keys("q")
	if _, err := hear("ended"); err != nil {
		return err
	}
	if left := t.backToNormal(); left != "" {
		return fmt.Errorf("at the end: %s", left)
	}
	return nil
}
