package facts_test

import (
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

func TestDateline(t *testing.T) {
	tests := []struct {
		dateline, place, outlet, wire, published string
	}{
		{"WASHINGTON (UrduPoint News / Sputnik - 19th March, 2021)", "Washington", "UrduPoint", "Sputnik", "2021-03-19"},
		{"WASHINGTON (Sputnik) -", "Washington", "Sputnik", "Sputnik", "unknown"},
		{"KYIV, Ukraine (AP) —", "Kyiv", "Associated Press", "Associated Press", "unknown"},
		{"WASHINGTON/NEW YORK (Reuters) -", "Washington", "Reuters", "Reuters", "unknown"},
		{"MOSCOW (Reuters) –", "Moscow", "Reuters", "Reuters", "unknown"},
		{"(Reuters) -", "", "Reuters", "Reuters", "unknown"},
		{"Washington (CNN)", "Washington", "CNN", "", "unknown"},
		{"(CNN)", "", "CNN", "", "unknown"},
		{"WASHINGTON (Reuters on Friday) -", "Washington", "Reuters", "Reuters", "unknown"},
		{"(AP) MOSCOW –", "Moscow", "Associated Press", "Associated Press", "unknown"},
		{"CNN —", "", "CNN", "", "unknown"},
		{"WASHINGTON -", "Washington", "", "", "unknown"},
		{"GENEVA –", "Geneva", "", "", "unknown"},
		{"HAMBURG, Germany —", "Hamburg", "", "", "unknown"},
		{"Moscow —", "Moscow", "", "", "unknown"},
		{"BRUSSELS, March 3, 2021 (Xinhua) --", "Brussels", "Xinhua", "Xinhua", "2021-03-03"},
		{"MOSCOW, March 18. /TASS/.", "Moscow", "TASS", "TASS", "unknown"},
		{"MOSCOW, Mar 18 – TASS.", "Moscow", "TASS", "TASS", "unknown"},
		{"МОСКВА, 12 мая 2021 - РИА Новости.", "Москва", "RIA Novosti", "RIA Novosti", "2021-05-12"},
		{"Moscow. 12 May. INTERFAX.RU -", "Moscow", "Interfax", "Interfax", "unknown"},
	}
	for _, tt := range tests {
		t.Run(tt.dateline, func(t *testing.T) {
			for _, sep := range []string{" ", "\u00a0", "  "} {
				a := trial.Read("A headline above the article\n\n" + tt.dateline + sep + trial.Lead)
				if got := a.Dateline.In(a.Text); got != tt.dateline {
					t.Fatalf("dateline %q", got)
				}
				if a.Place != tt.place || a.Outlet != tt.outlet || a.Wire != tt.wire || a.Published.String() != tt.published {
					t.Errorf("place %q, outlet %q, wire %q, published %s", a.Place, a.Outlet, a.Wire, a.Published)
				}
				if b := trial.Bodies(a); len(b) != 1 || b[0] != trial.Lead {
					t.Errorf("body %q", b)
				}
			}
		})
	}
}

func TestNoDateline(t *testing.T) {
	for _, text := range []string{
		trial.Lead,
		"EXCLUSIVE — " + trial.Lead,
		"WATCH: " + trial.Lead,
		"Putin (Russian president) — " + trial.Lead,
		"Russian — " + trial.Lead,
		"Moscow has denied the allegations - and said so. " + trial.Lead,
		"(Photo: somebody) " + trial.Lead,
		"President Obama - " + trial.Lead,
		"NATO and the United States (which is a member) " + trial.Lead,
		"I — " + trial.Lead,
		"MARK PENN: " + trial.Lead,
		"US-Russian ties, " + trial.Lead,
		"THREAD — " + trial.Lead,
	} {
		if a := trial.Read(text); a.Dateline != (model.Span{}) {
			t.Errorf("dateline %q in %q", a.Dateline.In(a.Text), text)
		}
	}
}

func TestDatelineGlued(t *testing.T) {
	a := trial.Read("Washington (CNN)" + trial.Lead)
	if b := trial.Bodies(a); len(b) != 1 || b[0] != trial.Lead {
		t.Errorf("body %q", b)
	}
}

func TestDatelineYear(t *testing.T) {
	a := trial.Small.Article(model.Document{Text: "MOSCOW, March 18. /TASS/. President Joe Biden is ready, President Joe Biden said. " + trial.Lead})
	if got := a.Published.String(); got != "2021-01-20…2025-01-20" {
		t.Errorf("published %s: a year-less date fits four years of the term", got)
	}
}

// TestDatelineWithoutPlace checks an article that opens with a day and an agency, and one that opens with a day and a remark.
func TestDatelineWithoutPlace(t *testing.T) {
	for line, want := range map[string]string{
		"May 4 (Reuters) - " + trial.Lead:    "May 4 (Reuters) -",
		"May 4 (a Tuesday) - " + trial.Lead:  "",
		"May 4 (Reuters said) " + trial.Lead: "",
		"May 4 was a Tuesday. " + trial.Lead: "",
	} {
		if a := trial.Read(line + "\n\n" + trial.Third); a.Dateline.In(a.Text) != want {
			t.Errorf("%q: %q", line, a.Dateline.In(a.Text))
		}
	}
}

// TestPlaceAlone checks a dateline that is a line of its own, and the headings of a list of places.
func TestPlaceAlone(t *testing.T) {
	a := trial.ReadFull("Ministers meet once more in Geneva\n\nGeneva\n\n" + trial.Lead + "\n\n" + trial.Other)
	if a.Place != "Geneva" || len(a.Body) != 2 {
		t.Errorf("place %q, body %q", a.Place, trial.Bodies(a))
	}
	if a := trial.ReadFull("Ministers meet once more\n\nGeneva\n\n" + trial.Lead + "\n\nMoscow\n\n" + trial.Other); a.Place != "" || len(a.Body) != 4 {
		t.Errorf("place %q, body %q", a.Place, trial.Bodies(a))
	}
}

// TestDatelineBelowTheMenus checks a page with menus above a first sentence that a link cuts.
func TestDatelineBelowTheMenus(t *testing.T) {
	var page []string
	for i := range 40 {
		page = append(page, "Menu "+string(rune('A'+i%26)))
	}
	page = append(page, "GENEVA (AP) — The latest talks between envoys of both sides over", "the old harbour", trial.Lead, trial.Other, trial.Lead+" So it was said.")
	a := trial.Read(strings.Join(page, "\n"))
	if a.Place != "Geneva" || a.Wire != "Associated Press" || len(a.Body) != 3 {
		t.Errorf("place %q, wire %q, body %q", a.Place, a.Wire, trial.Bodies(a))
	}
}

// TestNoDatelineBeforeAComma checks that a sentence about an agency is left whole.
func TestNoDatelineBeforeAComma(t *testing.T) {
	text := "In a report on what it calls a scandal, CNN (Cable News Network), one of those who were there, speaks of the lake."
	if a := trial.Read("Ministers agree to go on talking\n\n" + text + "\n\n" + trial.Lead); !a.Dateline.Empty() || len(trial.Bodies(a)) != 2 {
		t.Errorf("dateline %q, body %q", a.Dateline.In(a.Text), trial.Bodies(a))
	}
}
