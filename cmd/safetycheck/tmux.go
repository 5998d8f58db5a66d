//go:build unix

package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"hotline/cmd/safetycheck/tty"
)

// tmux is an independent terminal: its own server with one session, in whose pane the program runs.
type tmux struct {
	c     *check
	home  string
	sock  string
	width int
	high  int
}

// outside is the state of tmux that a program in a pane could change and hotline must not.
const outside = "#{window_name}|#{session_name}|#{window_bell_flag}|#{window_silence_flag}|#{pane_current_path}|#{pane_tabs}"

func (x *tmux) run(args ...string) (string, error) {
	cmd := exec.CommandContext(x.c.ctx, "tmux", append([]string{"-S", x.sock, "-f", "/dev/null"}, args...)...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("tmux %s: %w: %s", args[0], err, out)
	}
	return strings.TrimRight(string(out), "\n"), nil
}

// start opens a shell that runs the program and stays when it ends, and copies everything that reaches the pane to a file.
func (x *tmux) start(location string) error {
	if _, err := x.run("new-session", "-d", "-x", strconv.Itoa(x.width), "-y", strconv.Itoa(x.high), "-s", "check", "-n", "window", "-c", x.home, "sh"); err != nil {
		return err
	}
	for _, set := range [][]string{
		{"set-option", "-g", "set-clipboard", "on"}, {"set-option", "-g", "allow-rename", "on"}, {"set-option", "-g", "status", "off"},
		{"set-option", "-g", "monitor-bell", "on"}, {"set-option", "-g", "allow-passthrough", "on"},
		{"pipe-pane", "-o", "-t", "check", "cat > " + shell(x.raw())},
	} {
		if _, err := x.run(set...); err != nil && set[2] != "allow-passthrough" { // older versions have no passthrough
			return err
		}
	}
	return x.line("PS1='$ ' XDG_STATE_HOME=" + shell(x.home) + " XDG_CONFIG_HOME=" + shell(x.home) + " TERM=tmux-256color " + shell(x.c.program) + " --theme dark " + shell(location))
}

func (x *tmux) raw() string { return filepath.Join(x.home, "raw") }

// line types a line into the shell.
func (x *tmux) line(s string) error {
	if _, err := x.run("send-keys", "-t", "check", "-l", s); err != nil {
		return err
	}
	_, err := x.run("send-keys", "-t", "check", "Enter")
	return err
}

func shell(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// screen returns what the pane shows, with styles in tmux's notation.
func (x *tmux) screen() (string, error) { return x.run("capture-pane", "-p", "-e", "-t", "check") }

// settled returns the screen once it has stopped changing.
func (x *tmux) settled() (string, error) {
	last, same := "", 0
	for began := time.Now(); time.Since(began) < longest; time.Sleep(quiet) {
		now, err := x.screen()
		if err != nil {
			return "", err
		}
		if same++; now != last {
			last, same = now, 0
		}
		if same == 4 {
			break
		}
	}
	return last, nil
}

// inTmux shows the payloads of n formats in tmux, view by view, and compares what tmux shows with what our emulator makes of the
// same bytes, and the state outside the pane with what it was.
func (c *check) inTmux(n int) string {
	if _, err := exec.LookPath("tmux"); err != nil {
		return "skipped: there is no tmux here"
	}
	screens, payloads := 0, map[string]bool{}
	n = min(n, len(formats))
	for i, f := range formats[:n] {
		if !c.step(i, n, f.name) {
			break
		}
		dir, ok := c.hostileIn(f)
		if !ok {
			continue
		}
		x := &tmux{c: c, home: c.folder("tmux"), width: 180, high: 60}
		x.sock = filepath.Join(x.home, "s")
		seen, err := x.walk(dir)
		if err != nil {
			c.fail("%s in tmux: %v", f.name, err)
		}
		screens += seen
		b, _ := os.ReadFile(x.raw()) // without it nothing is found in it
		for _, m := range tty.Marks(string(b), codes()) {
			payloads[f.name+m] = true
		}
		_, _ = x.run("kill-server") // it may be gone
	}
	if n > 0 && len(payloads) < len(tty.Payloads)/2 {
		c.fail("only %d payloads were seen in tmux", len(payloads))
	}
	version, _ := exec.Command("tmux", "-V").Output()
	return fmt.Sprintf("%s, %d screens as our emulator draws them, %d of payload × field × format shown; title, name, buffers, bell and screen unchanged",
		strings.TrimSpace(string(version)), screens, len(payloads))
}

// walk opens the location and checks every view of tmuxViews.
func (x *tmux) walk(location string) (screens int, err error) {
	if err := x.start(location); err != nil {
		return 0, err
	}
	for began := time.Now(); ; time.Sleep(quiet) {
		now, err := x.screen()
		if err != nil {
			return 0, err
		}
		if strings.Contains(ansi.Strip(now), " quotes in ") {
			break
		}
		if time.Since(began) > longest {
			return 0, fmt.Errorf("the program did not start: %q", ansi.Strip(now))
		}
	}
	was, err := x.run("display-message", "-p", "-t", "check", outside)
	if err != nil {
		return 0, err
	}
	for _, v := range views {
		if strings.Contains(v.name, "yank") || v.name == "side by side" || v.name == "copy as" {
			continue // copying on purpose creates a buffer
		}
		for _, k := range v.keys {
			if _, err := x.run(append([]string{"send-keys", "-t", "check", "-H"}, hex(k)...)...); err != nil {
				return screens, err
			}
			time.Sleep(quiet)
		}
		shown, err := x.settled()
		if err != nil {
			return screens, err
		}
		screens++
		x.compare(v.name, shown)
	}
	x.unchanged("while it ran", was, "1|hotline")
	for range 8 {
		_, _ = x.run("send-keys", "-t", "check", "-H", "1b") // the next check finds out
		time.Sleep(2 * quiet)
	}
	if _, err := x.run("send-keys", "-t", "check", "q"); err != nil {
		return screens, err
	}
	if _, err := x.settled(); err != nil {
		return screens, err
	}
	x.unchanged("at the end", was, "0|")
	return screens, nil
}

// hex returns the bytes of a key in the form of send-keys -H.
func hex(k string) (all []string) {
	for _, b := range []byte(k) {
		all = append(all, strconv.FormatUint(uint64(b), 16))
	}
	return all
}

// bare matches combining marks on a blank: our emulator keeps them in a cell of their own when their base is erased.
var bare = regexp.MustCompile(`(^|\s)\pM+`)

// marks matches combining marks on a letter, which not every emulator keeps.
var marks = regexp.MustCompile(`\pM+`)

// linesOf returns the lines of a screen without trailing blanks and combining marks.
func linesOf(screen string) []string {
	screen = marks.ReplaceAllString(bare.ReplaceAllString(screen, "$1 "), "")
	lines := strings.Split(screen, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \r")
	}
	return lines
}

// compare fails if tmux shows other characters than our emulator after the same bytes.
func (x *tmux) compare(view, shown string) {
	raw, err := os.ReadFile(x.raw())
	if err != nil {
		x.c.fail("%v", err)
		return
	}
	start := strings.LastIndex(string(raw), "\x1b[?1049h")
	if start < 0 {
		x.c.fail("%s: the program never took the screen", view)
		return
	}
	for _, why := range append(tty.Breaks(string(raw[start:]), false), tty.Passed(string(raw), codes())...) {
		x.c.fail("%s in tmux: %s", view, why)
	}
	e := vt.NewEmulator(x.width, x.high)
	defer e.Close()
	go func() { _, _ = io.Copy(io.Discard, e) }()
	_, _ = e.Write(raw[start:]) // into memory: no error
	ours, theirs := linesOf(e.String()), linesOf(ansi.Strip(shown))
	for y := range min(len(ours), len(theirs)) {
		if ours[y] != theirs[y] {
			x.c.fail("%s, line %d: tmux shows %q, the bytes say %q", view, y+1, theirs[y], ours[y])
			return
		}
	}
}

// unchanged fails if the state outside the pane has changed. state is whether the alternate screen is on, and the title.
func (x *tmux) unchanged(when, was, state string) {
	now, err := x.run("display-message", "-p", "-t", "check", outside)
	if err != nil || now != was {
		x.c.fail("%s: outside of the pane %q became %q, %v", when, was, now, err)
	}
	if buffers, err := x.run("list-buffers"); err != nil || buffers != "" {
		x.c.fail("%s: the clipboard holds %q, %v", when, buffers, err)
	}
	if is, err := x.run("display-message", "-p", "-t", "check", "#{alternate_on}|#{pane_title}"); err != nil || !strings.HasPrefix(is, state) || strings.Contains(is, "owned") {
		x.c.fail("%s: alternate screen and title are %q, want %q, %v", when, is, state, err)
	}
}
