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

// whileStopped suspends the program from outside and with its key, checks the terminal, and resumes it.
func (c *check) whileStopped(n int) string {
	self, err := os.Executable()
	if err != nil {
		c.fail("%v", err)
		return "not run"
	}
	for what, stop := range map[string]func(t *terminal, pid int){
		"SIGTSTP": func(_ *terminal, pid int) { _ = syscall.Kill(pid, syscall.SIGTSTP) },
		"^Z":      func(t *terminal, _ int) { t.keys("\x1a") },
	} {
		if err := c.stopped(self, n, stop); err != nil {
			c.fail("%s: %v", what, err)
		}
	}
	c.inATerminalOfItsOwn()
	return fmt.Sprintf("%d stops, one wish to stop without a shell; TERM=dumb refused in one line", 2*n)
}

// inATerminalOfItsOwn asks the program to suspend without a shell, and to run on a dumb terminal.
func (c *check) inATerminalOfItsOwn() {
	t, err := start(c.program, 100, 30, nil)
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

func (c *check) stopped(self string, n int, stop func(t *terminal, pid int)) error {
	says, tell, err := os.Pipe()
	if err != nil {
		return err
	}
	defer says.Close()
	t, err := startWith(func(cmd *exec.Cmd) { cmd.ExtraFiles = []*os.File{tell} }, self, 100, 30, nil, leaderFlag, c.program)
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
	defer func() { _ = syscall.Kill(pid, syscall.SIGKILL) }() // it may be stopped and ignore anything else
	if err := t.see("People"); err != nil {
		return err
	}
	t.settle()
	for range n {
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
