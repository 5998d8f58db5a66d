package tui

import (
	"strings"
	"testing"
)

// What a page turned to draws was read before the key.
func TestReadAhead(t *testing.T) {
	c := fixture(t)
	for _, list := range []string{"2", "3"} {
		for _, keys := range []string{"pgdown", "pgdown pgup", "j j j j j j", "ctrl+d", "home end"} {
			s := storyOf(t, c, 120, 14).keys(list)
			for _, key := range strings.Fields(keys) {
				before := s.app.reach
				s.keys(key)
				sl := s.app.slotOf(s.app.active())
				v := s.app.view()
				first, n := v.top(sl.pane), panes[sl.pane].count(v)
				last := first + s.app.Lists[sl.pane].visible(n, sl.rows(), v.heights(sl))
				if key != "end" && (first < before.first || last > before.last) {
					t.Errorf("%s in list %s drew items %d–%d; %d–%d had been read", key, list, first, last, before.first, before.last)
				}
			}
		}
	}
}
