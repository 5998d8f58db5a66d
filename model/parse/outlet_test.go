package parse

import (
	"testing"

	"hotline/model"
)

func TestSource(t *testing.T) {
	tests := []struct {
		name         string
		doc          model.Document
		outlet, wire string
	}{
		{"container", model.Document{Outlet: "CNN (Web News)"}, "CNN", ""},
		{"container unknown to the table", model.Document{Outlet: "The Hill (Online)"}, "The Hill (Online)", ""},
		{"container before dateline", model.Document{Outlet: "CNN", Text: "MOSCOW (Reuters) - " + lead}, "CNN", "Reuters"},
		{"address", model.Document{URL: "https://www.bbc.co.uk/news/1"}, "BBC News", ""},
		{"address of an agency", model.Document{URL: "https://reuters.com/x"}, "Reuters", "Reuters"},
		{"end of the title", model.Document{Title: "Putin is ready for dialogue - BBC News"}, "BBC News", ""},
		{"sign-off before byline", model.Document{Text: "Putin is ready for dialogue\n\nReuters\n\n" + lead + " – Rappler.com"}, "Rappler", "Reuters"},
		{"byline", model.Document{Text: "Putin is ready for dialogue\n\nReuters\n\n" + lead}, "Reuters", "Reuters"},
		{"not named", model.Document{Text: lead}, "", ""},
		{"broken address", model.Document{URL: "::not an address"}, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.doc.Text == "" {
				tt.doc.Text = lead
			}
			if a := parser.Article(tt.doc); a.Outlet != tt.outlet || a.Wire != tt.wire {
				t.Errorf("outlet %q, wire %q, want %q, %q", a.Outlet, a.Wire, tt.outlet, tt.wire)
			}
		})
	}
}
