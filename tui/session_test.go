package tui

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hotline/cmd/safetycheck/barrage"
	"hotline/cmd/safetycheck/tty"
)

// TestDamagedSessionsAtLarge starts the program with damaged session files (HOTLINE_SESSIONS says how many): each is ignored or
// leads to an existing place.
func TestDamagedSessionsAtLarge(t *testing.T) {
	n := atLarge(t, "HOTLINE_SESSIONS", 1000)
	c := fixture(t)
	words := []string{"-1", "999999999999999999999", "null", "{}", "[]", "\"", "by:", "by:lavrov", "pins", "tray", "marks", "lists", "whole", "timeline", "side by side", "article", "quote", "item", "top", "focus", "section", "call-2017", ",", ":"}
	for _, p := range tty.Payloads {
		words = append(words, p.Bytes)
	}
	began := time.Now()
	r := barrage.Target{
		Seeds: []string{
			`{"query":"by:lavrov","pins":["by:lavrov","by:blinken"],"focus":2,"section":1,"lists":[{"item":1,"top":0},{"item":2,"top":1},{"item":3,"top":1,"column":1}],"whole":"side by side","article":"moscow-2017","quote":"moscow-2017:58","top":3}`,
			`{"whole":"timeline","marks":{"a":{"query":"topic:summit","focus":3,"article":"call-2017"},"b":{}},"tray":[{"quote":"moscow-2017:58","note":"so"}]}`,
		},
		Words: words,
		New: func() func(string) string {
			return func(session string) string {
				var s Session
				if json.Unmarshal([]byte(session), &s) != nil {
					return ""
				}
				r := newRoamer(1, c)
				r.app = newApp(Options{Session: s})
				r.resize(120, 30)
				r.tell(read(c))
				r.look()
				for _, key := range []string{"c", "esc", "'", "a", "'", "b", "enter", "n", "esc", "T", "s"} {
					r.keys(key)
					r.look()
				}
				r.tell(tea.WindowSizeMsg{Width: 120, Height: 30})
				return r.broke
			}
		},
	}.Run(t.Context(), n, uint64(n), func(done int) {
		if os.Getenv("HOTLINE_SESSIONS") != "" {
			progress("sessions", done, n)
		}
	})
	for _, b := range r.Broken {
		t.Errorf("%.2000s", b)
	}
	t.Log("figure: " + r.Figure(time.Since(began)))
}
