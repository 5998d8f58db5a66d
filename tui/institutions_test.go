package tui

import (
	"slices"
	"testing"

	"hotline/model"
)

// withBodies is the fixture and an article in which bodies speak.
func withBodies(t *testing.T, w, h int) *telling {
	drafts := append(slices.Clone(fixtureDrafts), draft{
		model.Article{
			ID: "bodies-2021", File: "bodies-2021.txt", Title: "What was said of the call", Outlet: "Interfax Daily", Published: day("2021-05-19"),
			Text: "“The call was frank,” the Klarnet Council said.\n\n“It will go on,” the council said.\n\nThe Foreign Bureau called it “overdue”.\n\nThe ministry waits.",
		},
		[]draftQuote{
			saidBy("the Klarnet Council", "The call was frank,", model.Russia), saidBy("Klarnet Council", "It will go on,", model.Russia),
			saidBy("The Foreign Bureau", "overdue", model.US), saidBy("the ministry", "waits", model.Other),
		},
	})
	s := opening(t, w, h, Options{})
	s.tell(loaded{corpus: corpusOf(t, drafts)})
	return s
}

func TestPickAnInstitution(t *testing.T) {
	s := withBodies(t, 100, 24).keys("p").seeLine("Klarnet Council", "RU  institution, 2 quotes").seeLine("Foreign Bureau", "US  institution, 1 quote")
	s.keys("kl").notSee("Which person").see("by:\"Klarnet Council\"", "quotes by Klarnet Council — 2 quotes in 1 article", "The call was frank,").notSee("overdue")
	s.keys("p fo").see("quotes by Klarnet Council and Foreign Bureau — 3 quotes in 1 article", "overdue")
	s.keys("p wa").see("by Klarnet Council, Foreign Bureau and 王毅 Wang Yi")
}

func TestNobodySpeaksAboutInstitutions(t *testing.T) {
	withBodies(t, 100, 24).keys("p fo down a").see("Only people are spoken about", "by:\"Foreign Bureau\"")
	withBodies(t, 100, 24).keys("p kl p la down a").see("about:")
}

// A person is taken before an institution that begins with the same letters.
func TestPeopleComeBeforeInstitutions(t *testing.T) {
	drafts := append(slices.Clone(fixtureDrafts), draft{
		model.Article{ID: "b", File: "b.txt", Title: "Of the institute", Published: day("2021-05-19"), Text: "“It is late,” the Lavrov Institute said."},
		[]draftQuote{saidBy("the Lavrov Institute", "It is late,", model.Other)},
	})
	s := opening(t, 100, 24, Options{})
	s.tell(loaded{corpus: corpusOf(t, drafts)})
	s.keys("p la").see("[1 by:lavrov]", "quotes by Sergey Lavrov — 5 quotes")
	s.keys("X p in").see("by:\"Lavrov Institute\"", "quotes by Lavrov Institute — 1 quote")
}

func TestAnInstitutionBesideAPerson(t *testing.T) {
	withBodies(t, 100, 24).keys("s kl la").see("Klarnet Council 2", "Sergey Lavrov 5").seeLine("The call was frank,", "Мы готовы")
	withBodies(t, 100, 24).keys("s la bl + fo").see("Sergey Lavrov 5", "Antony Blinken 3", "Foreign Bureau 1")
}

func TestSidebarListsInstitutions(t *testing.T) {
	s := withBodies(t, 160, 30).keys("l l").see("1 Institutions 2").seeLine("Klarnet Council", "RU", "2").seeLine("Foreign Bureau", "US", "1")
	s.keys("enter").see("by:\"Klarnet Council\"", "2 quotes in 1 article").seeLine("✓", "Klarnet Council").seeLine("Foreign Bureau", "1")
	s.keys("enter").see("everything").keys(`: by:"the`).typing(` klarnet council"`).keys("enter 1").seeLine("✓", "Klarnet Council").keys("space j space").see("2 pin by:", "3 pin by:")
	withBodies(t, 120, 30).keys(": on:2017 enter 1 l l").see("No institutions here")
}

func TestInstitutionsAreCompletedForByOnly(t *testing.T) {
	withBodies(t, 120, 24).keys(": by:kla").see("Tab", "Klarnet Council").keys("tab enter").see("[1 by:\"Klarnet Council\"]")
	withBodies(t, 120, 24).keys(": about:kla").notSee("Klarnet Council\"")
}
