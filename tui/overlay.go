package tui

import (
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// overlay is drawn over the panes and gets the keys while it is open: a picker or a page of text.
type overlay interface {
	key(a *App, k tea.KeyPressMsg) tea.Cmd
	// draw returns the lines inside the frame, each r.W cells wide, at most r.H of them.
	draw(v view, r Rect) []string
	title(v view) text
	// hints are the keys for the status line.
	hints(v view) []hint
	// click is a click on a line of draw; wheel is a notch down (1) or up (-1).
	click(a *App, row int) tea.Cmd
	wheel(a *App, by int)
}

// hint is a key and what it does while an overlay is open.
type hint struct{ key, does text }

// overlayRect returns the area inside the frame of an overlay.
func (s *State) overlayRect() Rect {
	w := min(s.W-4, 84)
	h := s.H - 4
	if _, text := s.over.(*sheet); !text {
		h = min(h, 30)
	}
	return Rect{(s.W - w) / 2, (s.H - h) / 2, w, h}
}

// overlayTop returns the screen row of the first line of an overlay.
func (s *State) overlayTop(lines int) int { return (s.H-lines-2)/2 + 1 }

// cover draws the overlay with its frame over the lines of the screen.
func (v view) cover(lines []string) {
	r := v.overlayRect()
	in := v.over.draw(v, r)
	put := func(y int, s string) {
		if y < 0 || y >= len(lines) {
			return
		}
		left := ansi.Truncate(lines[y], r.X-1, "")
		gap := spaces(r.X - 1 - ansi.StringWidth(left))
		from := r.X + r.W + 1
		lines[y] = left + inkEnd + string(gap) + s + v.rightOf(lines[y], from)
	}
	y := v.overlayTop(len(in))
	put(y-1, v.edge("┌", "─ ", v.over.title(v), "┐", r.W))
	for i, s := range in {
		put(y+i, v.barIn("│")+s+v.barIn("│"))
	}
	put(y+len(in), v.edge("└", "", "", "┘", r.W))
}

// rightOf returns the line from a column on. A wide character that is cut becomes a blank.
func (v view) rightOf(l string, from int) string {
	right := ansi.TruncateLeft(l, from, "")
	if ansi.StringWidth(right) > v.W-from {
		right = ansi.TruncateLeft(l, from+1, "")
	}
	return string(spaces(v.W-from-ansi.StringWidth(right))) + right
}

func (v view) barIn(s text) string { return newRow(1, v.box).add(v.rule, s).String() }

func (v view) edge(left, lead, title, right text, cells int) string {
	r := newRow(cells+2, v.box)
	r.add(v.rule, left).add(v.rule, lead).add(v.focus, cut(title, cells-4))
	if title != "" {
		r.add("", " ")
	}
	r.add(v.rule, repeat("─", cells+1-r.used)).add(v.rule, right)
	return r.String()
}

// sheet is an overlay of text: help, or the list of problems.
type sheet struct {
	name  text
	lines func(v view, cells int) []string
	top   int
}

// title also says which rows are visible if not all are.
func (s *sheet) title(v view) text {
	r := v.overlayRect()
	if n := len(s.lines(v, r.W)); n > r.H {
		top := max(min(s.top, n-r.H), 0)
		return s.name + say(" %d–%d of %d, j k scroll — Esc closes", top+1, top+r.H, n)
	}
	return s.name + " — Esc closes"
}

func (s *sheet) hints(v view) []hint {
	if r := v.overlayRect(); len(s.lines(v, r.W)) <= r.H {
		return []hint{{"Esc", "closes"}}
	}
	return []hint{{"j k", "scroll"}, {"Space", "a screen"}, {"Esc", "closes"}}
}

func (s *sheet) key(a *App, k tea.KeyPressMsg) tea.Cmd {
	page := a.overlayRect().H
	switch command(k) {
	case "esc", "q", "enter", "?", "ctrl+c":
		a.over = nil
	case "j", "down":
		s.top++
	case "k", "up":
		s.top--
	case "ctrl+d", "pgdown", "space":
		s.top += page - 1
	case "ctrl+u", "pgup":
		s.top -= page - 1
	case "g", "home":
		s.top = 0
	case "G", "end":
		s.top = farther
	}
	if a.over != nil {
		n := len(s.lines(a.view(), a.overlayRect().W))
		s.top = max(min(s.top, n-page), 0)
	}
	return nil
}

func (s *sheet) click(*App, int) tea.Cmd { return nil }

func (s *sheet) wheel(a *App, by int) {
	n := len(s.lines(a.view(), a.overlayRect().W))
	s.top = max(min(s.top+by*wheelLines, n-a.overlayRect().H), 0)
}

func (s *sheet) draw(v view, r Rect) []string {
	lines := s.lines(v, r.W)
	top := max(min(s.top, len(lines)-r.H), 0)
	return lines[top:min(top+r.H, len(lines))]
}

// showHelp lists the keys that work in the active pane.
func (a *App) showHelp(int) tea.Cmd {
	where := in(a.active())
	a.over = &sheet{name: "Keys that work here", lines: func(v view, cells int) []string {
		return v.helpLines(where, cells)
	}}
	return nil
}

func (v view) helpLines(where scope, cells int) []string {
	const keys = 12
	var lines []string
	entry := func(head, said text) {
		for j, sp := range wrap(said, cells-keys-2, 0) {
			r := newRow(cells, v.box)
			r.add("", " ")
			if j == 0 {
				r.add(v.key, cut(head, keys))
			}
			r.to(keys+1).add("", said[sp.Start:sp.End])
			lines = append(lines, r.String())
		}
	}
	seen := map[string]bool{}
	for _, everywhere := range []bool{false, true} { // keys specific to this place first
		for i := range keymap {
			b := &keymap[i]
			if b.where&where == 0 || b.keys == "" || seen[b.keys] || (b.where == anywhere) != everywhere {
				continue
			}
			seen[b.keys] = true
			entry(b.shown(), b.help)
		}
	}
	lines = append(lines, newRow(cells, v.box).String())
	for _, s := range signs {
		entry(s.sign, s.means)
	}
	return lines
}

// showProblems lists what could not be read, and what is doubtful.
func (a *App) showProblems(int) tea.Cmd {
	notAll := a.notAll()
	if len(a.Problems) == 0 && notAll == "" {
		a.toast = "Everything could be read."
		return nil
	}
	name := plural(a.unread(), "input could not be read", "inputs could not be read")
	switch n := a.doubtful(); {
	case len(a.Problems) == 0:
		name = "Not everything is read"
	case n == len(a.Problems):
		name = plural(n, "doubtful input", "doubtful inputs")
	case n > 0:
		name += say(", %s doubtful", grouped(n))
	}
	a.over = &sheet{name: name,
		lines: func(v view, cells int) []string {
			var lines []string
			all := make([]text, 0, 1+len(v.Problems))
			if notAll := v.notAll(); notAll != "" {
				all = append(all, notAll)
			}
			for _, p := range v.Problems {
				all = append(all, p.line())
			}
			for _, said := range all {
				for _, sp := range wrap(said, cells-2, 0) {
					r := newRow(cells, v.box)
					r.add("", " ").add("", said[sp.Start:sp.End])
					lines = append(lines, r.String())
				}
			}
			return lines
		}}
	return nil
}
