package tui

import "testing"

func TestPanesFitTheScreen(t *testing.T) {
	for _, c := range []struct {
		name     string
		w, h     int
		see, not []string
	}{
		{"200x50", 200, 50, []string{"1 People 5", "2 Articles 6", "3 Quotes 14", "everything — 14 quotes in 6 articles"}, nil},
		{"80x24", 80, 24, []string{"1 People 5", "3 Quotes 14"}, []string{"2 Articles"}},
		{"60x20", 60, 20, []string{"1 People 5", "3 Quotes 14"}, []string{"2 Articles"}},
		{"40x10", 40, 10, []string{"1 People 5"}, []string{"3 Quotes"}},
		{"30x8", 30, 8, []string{"hotline needs 40x10; this is", "30x8"}, []string{"People"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			story(t, c.w, c.h).see(c.see...).notSee(c.not...).frame().golden("panes-" + c.name)
		})
	}
}
