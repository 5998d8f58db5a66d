package tui

import (
	"flag"
	"strings"
	"testing"

	"pgregory.net/rapid"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// TestEveryFrameFits presses random keys, clicks and resizes: every frame has the screen's height, no line
// is wider than the screen, and nothing of a source reaches it as a control sequence.
func TestEveryFrameFits(t *testing.T) {
	if err := flag.Set("rapid.checks", "200"); err != nil {
		t.Fatal(err)
	}
	corpora := []*corpus.Corpus{fixture(t), corpusOf(t, echoDrafts)}
	keys := strings.Fields("j k h l g G n N J K F s S x X u a w i p t O d / : ? ! + y [ ] 1 2 3 4 5 7 enter enter enter esc esc space tab " +
		"v v = = r r T T { } c c W Y f f m ' Q e i H < > O M J K E y cs ma " +
		"shift+tab ctrl+d ctrl+u ctrl+p pgdown pgup home end left right up down backspace la bl ti za wa su by:lavrov 2021 о ы q")
	sizes := [][2]int{{200, 50}, {100, 30}, {80, 24}, {60, 20}, {40, 10}, {30, 8}, {41, 11}, {1, 1}, {0, 0}, {120, 14}}
	rapid.Check(t, func(rt *rapid.T) {
		size := rapid.SampledFrom(sizes).Draw(rt, "size")
		s := storyOf(t, corpora[rapid.IntRange(0, 1).Draw(rt, "corpus")], size[0], size[1])
		for range rapid.IntRange(1, 25).Draw(rt, "steps") {
			switch rapid.IntRange(0, 22).Draw(rt, "what") {
			case 3:
				s.slow = true
			case 4, 5:
				s.catchUp()
			case 0:
				size = rapid.SampledFrom(sizes).Draw(rt, "size")
				s.resize(size[0], size[1])
			case 1:
				s.click(rapid.IntRange(0, 210).Draw(rt, "x"), rapid.IntRange(0, 60).Draw(rt, "y"))
			case 2:
				s.wheel(rapid.IntRange(0, 210).Draw(rt, "x"), rapid.IntRange(0, 60).Draw(rt, "y"),
					rapid.SampledFrom([]tea.MouseButton{tea.MouseWheelUp, tea.MouseWheelDown}).Draw(rt, "wheel"))
			default:
				s.keys(rapid.SampledFrom(keys).Draw(rt, "key"))
			}
			if size[0] > 0 {
				s.frame()
				inert(t, s.app.View().Content)
			}
		}
	})
}

// inert asserts that the only escape sequences of a frame are those of styles.
func inert(t *testing.T, frame string) {
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
				s.app.View()
			}
		})
	}
}
