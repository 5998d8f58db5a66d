package tui

import (
	"fmt"
	"strings"
	"testing"
)

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

// Every pane at the three sizes, with some of everything in it.
func TestEveryPaneAtThreeSizes(t *testing.T) {
	for _, pane := range []struct {
		name, keys string
		drafts     []draft
	}{
		{"sidebar", "1 l", fixtureDrafts},
		{"articles", "2 j", fixtureDrafts},
		{"quotes", "3 j j space j enter", fixtureDrafts},
		{"reader", "2 j j enter n", fixtureDrafts},
		{"compare", "s la bl", fixtureDrafts},
		{"wordings", "3 =", echoDrafts},
		{"exchange", "3 r", echoDrafts},
		{"source", "3 j j j j j v", fixtureDrafts},
		{"timeline", "T", fixtureDrafts},
		{"tray", "3 j j space j space e fine enter c", fixtureDrafts},
		{"notebook", "3 ! sp bl enter j space # talk enter m q B", fixtureDrafts},
		{"copies", "2 C", agencyDrafts},
		{"correct", "3 !", fixtureDrafts},
		{"bounds", "3 ! bo", fixtureDrafts},
		{"help", "3 ?", fixtureDrafts},
	} {
		for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 10}} {
			s := storyOf(t, corpusOf(t, pane.drafts), size[0], size[1])
			for word := range strings.FieldsSeq(pane.keys) {
				s.keys(word).wait()
			}
			s.app.toast = ""
			s.frame().golden(fmt.Sprintf("pane-%s-%dx%d", pane.name, size[0], size[1]))
		}
	}
}
