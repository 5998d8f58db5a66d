//go:build unix

package main

import (
	"fmt"
	"os"
	"sync"
	"syscall"
	"time"

	"hotline/cmd/safetycheck/tty"
)

// screens are the places where a signal or a panic may hit the program, with the keys that lead there.
var screens = []struct {
	name string
	keys []string
}{
	{"panes", nil},
	{"proof", []string{"3", "\r"}},
	{"reader", []string{"2", "\r"}},
	{"source", []string{"3", "v"}},
	{"wordings", []string{"3", "="}},
	{"replies", []string{"3", "r"}},
	{"side by side", []string{"s", "la", "bl"}},
	{"timeline", []string{"T"}},
	{"tray", []string{"3", " ", "c"}},
	{"note on the tray", []string{"3", " ", "c", "e"}},
	{"input line", []string{":", "by"}},
	{"narrowing", []string{"/", "su"}},
	{"date", []string{"d", "20"}},
	{"search in the reader", []string{"2", "\r", "/", "a"}},
	{"person picker", []string{"p"}},
	{"topic picker", []string{"t"}},
	{"side by side picker", []string{"s", "la"}},
	{"open with", []string{"2", "o"}},
	{"copy as", []string{"3", "Y"}},
	{"saved queries", []string{"Q"}},
	{"correction", []string{"3", "!"}},
	{"palette", []string{"\x10"}},
	{"labels", []string{"f"}},
	{"a mark half typed", []string{"m"}},
	{"problems", []string{"E"}},
	{"help", []string{"?"}},
	{"too small", nil},
}

// sites are the places where a panic is caused, and how to make the program reach them.
var sites = []struct {
	name string
	lead func(*terminal)
}{
	{"update", func(t *terminal) { t.keys("j") }},
	{"view", func(t *terminal) { t.keys("j") }},
	{"command", func(t *terminal) { t.keys("j") }},
	{"goroutine", func(t *terminal) { t.signal(syscall.SIGCONT) }},
}

// end is a way of ending the program, on one of the screens.
type end struct {
	what, site string
	at         int
	cause      func(*terminal)
}

// afterSignals sends every terminating signal on the screens and checks that the terminal is restored.
func (c *check) afterSignals(n int) string {
	var all []end
	for _, s := range []syscall.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM} {
		for at := range screens {
			all = append(all, end{what: s.String(), at: at, cause: func(t *terminal) { t.signal(s) }})
		}
	}
	done := c.endings(some(all, n))
	return fmt.Sprintf("%d endings by HUP, INT, QUIT and TERM on %d screens", done, len(screens))
}

// afterFaults makes the program panic in each of its kinds of goroutine.
func (c *check) afterFaults(n int) string {
	var all []end
	for _, s := range sites {
		for at := range screens {
			all = append(all, end{what: "a panic in " + s.name, site: s.name, at: at, cause: s.lead})
		}
	}
	done := c.endings(some(all, n))
	return fmt.Sprintf("%d panics at 4 sites (Update, View, a command, a goroutine of ours) on %d screens", done, len(screens))
}

// atOnce is the number of programs running at the same time: they mostly wait.
const atOnce = 4

func (c *check) endings(all []end) (done int) {
	var group sync.WaitGroup
	free := make(chan bool, atOnce)
	for i, e := range all {
		if !c.step(i, len(all), e.what+" on "+screens[e.at].name) {
			break
		}
		done++
		free <- true
		group.Go(func() {
			if why := c.ending(e); why != "" {
				c.fail("%s on %s: %s", e.what, screens[e.at].name, why)
			}
			<-free
		})
	}
	group.Wait()
	return done
}

// ending starts the program, leads it to a screen, ends it, and returns what was not restored, or "".
func (c *check) ending(e end) string {
	w, h := 100, 30
	at := screens[e.at]
	if at.name == "too small" {
		w, h = 20, 5
	}
	arm, err := os.CreateTemp(c.dir, "site")
	if err != nil {
		return err.Error()
	}
	defer arm.Close()
	t, err := start(c.program, w, h, []string{"HOTLINE_PANIC=" + arm.Name()})
	if err != nil {
		return err.Error()
	}
	defer t.close()
	if h > 10 {
		if err := t.see("5 articles"); err != nil {
			return err.Error()
		}
	}
	t.settle()
	time.Sleep(5 * quiet)
	t.keys(at.keys...)
	if e.site != "" {
		if _, err := arm.WriteString(e.site); err != nil {
			return err.Error()
		}
	}
	e.cause(t)
	if left := t.restored(); left != "" {
		return left
	}
	if e.site != "" {
		if err := t.see("a fault at " + e.site); err != nil {
			return "it ended without saying why"
		}
	}
	if why := tty.Breaks(t.stream(), false); len(why) > 0 {
		return why[0]
	}
	return ""
}
