package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// onlyStyles asserts that a frame contains no escape sequences but those of styles.
func onlyStyles(t *testing.T, frame string) {
	t.Helper()
	for i, r := range frame {
		if r == '\n' {
			continue
		}
		if r == 0x1b {
			end := strings.IndexByte(frame[i:], 'm')
			if end < 0 || strings.Trim(frame[i+1:i+end], "[0123456789;:") != "" {
				t.Fatalf("not a style: %q", frame[i:min(i+20, len(frame))])
			}
			continue
		}
		if r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0x202e || r == 0x200b {
			t.Fatalf("%q reached the screen in %q", r, frame[max(i-20, 0):min(i+20, len(frame))])
		}
	}
}

func TestHeightsAreWhatIsDrawn(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 10}} {
		for _, keys := range []string{"3 enter", "3 G enter", "s la ti", "S", "2 j j enter F", "3 r", "3 j j r", "3 v", "2 j j v", "T", "3 space j space c"} {
			s := story(t, size[0], size[1]).keys(keys)
			v := s.app.view()
			for _, sl := range s.app.slots() {
				p, r := &panes[sl.pane], sl.body()
				for i := range p.count(v) {
					if got, want := len(p.draw(v, i, r)), p.height(v, i, r); got != want {
						t.Errorf("%v %q: item %d of pane %d draws %d rows and says %d", size, keys, i, sl.pane, got, want)
					}
				}
			}
		}
	}
}

func TestThemesAndNoColour(t *testing.T) {
	for _, theme := range Themes() {
		s := opening(t, 80, 24, Options{Theme: theme})
		c := fixture(t)
		s.tell(loaded{corpus: c})
		s.keys("p la").see("by:lavrov")
		frame := s.app.View().Content
		if coloured := strings.Contains(frame, "38;2"); coloured == (theme == "mono") {
			t.Errorf("%s: colour is %v", theme, coloured)
		}
	}
	s := story(t, 80, 24)
	before := s.app.View().Content
	s.tell(tea.BackgroundColorMsg{Color: rgb("#ffffff")})
	if s.app.View().Content == before {
		t.Error("a light terminal did not get the light theme")
	}
}

func BenchmarkView(b *testing.B) {
	c := fixture(b)
	for _, m := range []struct{ name, keys string }{{"panes", ""}, {"compare", "s la ti"}, {"reader", "2 j j enter"}, {"timeline", "T"}, {"source", "3 v"}, {"exchange", "3 r"}, {"labels", "f"}} {
		b.Run(m.name, func(b *testing.B) {
			s := storyOf(&testing.T{}, c, 200, 50).keys(m.keys)
			b.ReportAllocs()
			for b.Loop() {
				s.app.draw()
				s.app.View()
			}
		})
	}
}
