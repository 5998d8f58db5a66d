package tui

import (
	"os"
	"strings"
	"testing"
)

func TestEveryActionHasAHandlerAndEveryHandlerAKey(t *testing.T) {
	bound := map[action]bool{}
	for _, b := range keymap {
		bound[b.do] = true
		if handlers[b.do] == nil {
			t.Errorf("the action %q has no handler", b.do)
		}
		if b.help == "" || b.keys == "" {
			t.Errorf("the action %q lacks keys or help", b.do)
		}
	}
	for do := range handlers {
		if !bound[do] {
			t.Errorf("no key leads to %q", do)
		}
	}
}

func TestNoKeyIsBoundTwiceInOnePlace(t *testing.T) {
	for place := inSidebar; place < anywhere; place <<= 1 {
		seen := map[string]action{}
		for _, b := range keymap {
			if b.where&place == 0 {
				continue
			}
			for k := range strings.FieldsSeq(b.keys) {
				if other, ok := seen[k]; ok && !specific(other, place) {
					t.Errorf("%q is bound to both %q and %q", k, other, b.do)
				}
				if _, ok := seen[k]; !ok {
					seen[k] = b.do
				}
			}
		}
	}
}

// specific reports whether the action is bound for specific places, so that it may hide a general one.
func specific(do action, place scope) bool {
	for _, b := range keymap {
		if b.do == do && b.where&place != 0 {
			return b.where != anywhere
		}
	}
	return false
}

// The status line begins with what works only in this place.
func TestTheStatusLineBeginsWithThePlacesOwnKeys(t *testing.T) {
	for keys, want := range map[string]string{
		"s la bl":       "Enter read  + add  x drop  n together  l column  < move",
		"T":             "Enter go there  { from here  } to here  l shorter",
		"3 space c":     "Enter read  x take out  W export  K move up",
		"3 # a enter B": "Enter read  x take back",
		"2 j j enter":   "/ search  n next  J article",
	} {
		s := story(t, 80, 24)
		for word := range strings.FieldsSeq(keys) {
			s.keys(word).wait()
		}
		s.app.toast = ""
		s.see(want, "? help  q quit").frame()
		s.app.Problems = []Problem{{What: "it is short", Doubtful: true}}
		s.see("1 doubtful E  " + strings.TrimSuffix(want, "  < move"))
	}
}

// keyTable returns the key table of the README.
func keyTable() string {
	var s strings.Builder
	s.WriteString("| key | where | what it does |\n|---|---|---|\n")
	for _, k := range Keys() {
		s.WriteString("| " + strings.ReplaceAll(k.Keys, "|", "\\|") + " | " + k.Where + " | " + k.Help + " |\n")
	}
	return s.String()
}

const keysBegin, keysEnd = "<!-- keys -->", "<!-- /keys -->"

func TestReadmeKeys(t *testing.T) {
	const file = "../README.md"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(src), keysBegin)
	_, after, ok2 := strings.Cut(rest, keysEnd)
	if !ok1 || !ok2 {
		t.Fatalf("the README has no %s … %s", keysBegin, keysEnd)
	}
	want := before + keysBegin + "\n" + keyTable() + keysEnd + after
	if want == string(src) {
		return
	}
	if !*update {
		t.Fatal("the README's key table is not that of the keymap: go test ./tui -run TestReadmeKeys -update writes it")
	}
	if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestHelpTellsTheKeysOfThisPlace(t *testing.T) {
	story(t, 80, 24).keys("?").see("Keys that work here", "Enter", "filter by what is under the cursor").
		notSee("next quote, name or topic").keys("esc").notSee("Keys that work here")
	s := story(t, 80, 40).keys("2 enter ?").see("next quote, name or topic").notSee("filter by what is under")
	s.keys("G").see("quit", "behind a speaker: likely, or uncertain").frame().golden("help-80x40")
	story(t, 40, 10).keys("?").see("Keys that work here").frame().keys("G").see("in the reader").frame()
}

func TestPaletteFindsActionsByName(t *testing.T) {
	story(t, 80, 24).keys("ctrl+p").see("Do what?").typing("sides").see("sides: lay the two governments").
		keys("enter").see("1 United States 6", "2 Russia 7")
}

func TestKeysWorkOnARussianLayout(t *testing.T) {
	story(t, 80, 24).keys("о enter").see("by:blinken")         // о is j
	story(t, 80, 24).keys("Ы").see("1 United States")          // Ы is S
	story(t, 80, 24).keys("; :").typing("л").see("query> л")   // an input takes the letter itself
	story(t, 80, 24).keys("з").typing("за").see("by:захарова") // з is p, the picker takes Cyrillic
}

func TestMotions(t *testing.T) {
	at := func(s *telling) int { return s.app.Lists[paneQuotes].cursor }
	s := story(t, 80, 24).keys("3")
	for _, c := range []struct {
		keys string
		want int
	}{
		{"j", 1}, {"down", 2}, {"k", 1}, {"up", 0}, {"5j", 5}, {"12", 5}, {"3", 5}, {"G", 13}, {"gg", 0}, {"end", 13}, {"home", 0},
		{"99j", 13}, {"gg ctrl+d", 4}, {"ctrl+u", 0}, {"pgdown", 8}, {"pgup", 1}, {"pgup", 0}, {"k", 0},
	} {
		if s.keys(c.keys); at(s) != c.want {
			t.Fatalf("after %s the cursor is at %d, want %d:\n%s", c.keys, at(s), c.want, s.screen())
		}
	}
}

func TestPanesByNumberTabAndSideways(t *testing.T) {
	s := story(t, 120, 24).see("━ 1 People")
	s.keys("tab").see("━ 2 Articles").keys("tab").see("━ 3 Quotes").keys("tab").see("━ 1 People").
		keys("shift+tab").see("━ 3 Quotes").keys("h").see("━ 2 Articles").keys("l").see("━ 3 Quotes").
		keys("4").see("━ 4 Reader").keys("1").see("━ 1 People", "─ 4 Reader").keys("3").see("━ 3 Quotes").keys("tab tab tab").see("━ 3 Quotes"[:0] + "━ 2 Articles")
	story(t, 50, 24).see("1 People").keys("2").see("2 Articles").notSee("1 People").keys("4").see("4 Reader").notSee("2 Articles")
}

func TestUnknownKeysSayWhereHelpIs(t *testing.T) {
	story(t, 80, 24).keys("z").see("z does nothing here: ? shows the keys.").keys("j").notSee("does nothing")
}
