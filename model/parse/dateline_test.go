package parse

import (
	"testing"

	"hotline/model"
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
				a := read("A headline above the article\n\n" + tt.dateline + sep + lead)
				if got := a.Dateline.In(a.Text); got != tt.dateline {
					t.Fatalf("dateline %q", got)
				}
				if a.Place != tt.place || a.Outlet != tt.outlet || a.Wire != tt.wire || a.Published.String() != tt.published {
					t.Errorf("place %q, outlet %q, wire %q, published %s", a.Place, a.Outlet, a.Wire, a.Published)
				}
				if b := bodies(a); len(b) != 1 || b[0] != lead {
					t.Errorf("body %q", b)
				}
			}
		})
	}
}

func TestNoDateline(t *testing.T) {
	for _, text := range []string{
		lead,
		"EXCLUSIVE — " + lead,
		"WATCH: " + lead,
		"Putin (Russian president) — " + lead,
		"Russian — " + lead,
		"Moscow has denied the allegations - and said so. " + lead,
		"(Photo: somebody) " + lead,
		"President Obama - " + lead,
		"NATO and the United States (which is a member) " + lead,
		"I — " + lead,
		"MARK PENN: " + lead,
		"US-Russian ties, " + lead,
		"THREAD — " + lead,
	} {
		if a := read(text); a.Dateline != (model.Span{}) {
			t.Errorf("dateline %q in %q", a.Dateline.In(a.Text), text)
		}
	}
}

func TestDatelineGlued(t *testing.T) {
	a := read("Washington (CNN)" + lead)
	if b := bodies(a); len(b) != 1 || b[0] != lead {
		t.Errorf("body %q", b)
	}
}

func TestDatelineYear(t *testing.T) {
	a := parser.Article(model.Document{Text: "MOSCOW, March 18. /TASS/. President Joe Biden is ready, President Joe Biden said. " + lead})
	if got := a.Published.String(); got != "2021-01-20…2025-01-20" {
		t.Errorf("published %s: a year-less date fits four years of the term", got)
	}
}

// TestDatelineWithoutPlace checks an article that opens with a day and an agency, and one that opens with a day and a remark.
func TestDatelineWithoutPlace(t *testing.T) {
	for line, want := range map[string]string{
		"May 4 (Reuters) - " + lead:    "May 4 (Reuters) -",
		"May 4 (a Tuesday) - " + lead:  "",
		"May 4 (Reuters said) " + lead: "",
		"May 4 was a Tuesday. " + lead: "",
	} {
		if a := read(line + "\n\n" + third); a.Dateline.In(a.Text) != want {
			t.Errorf("%q: %q", line, a.Dateline.In(a.Text))
		}
	}
}
