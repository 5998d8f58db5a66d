package facts_test

import (
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

func TestSource(t *testing.T) {
	tests := []struct {
		name         string
		doc          model.Document
		outlet, wire string
	}{
		{"container", model.Document{Outlet: "CNN (Web News)"}, "CNN", ""},
		{"container unknown to the table", model.Document{Outlet: "The Hill (Online)"}, "The Hill (Online)", ""},
		{"container before dateline", model.Document{Outlet: "CNN", Text: "MOSCOW (Reuters) - " + trial.Lead}, "CNN", "Reuters"},
		{"address", model.Document{URL: "https://www.bbc.co.uk/news/1"}, "BBC News", ""},
		{"address of an agency", model.Document{URL: "https://reuters.com/x"}, "Reuters", "Reuters"},
		{"end of the title", model.Document{Title: "Putin is ready for dialogue - BBC News"}, "BBC News", ""},
		{"sign-off before byline", model.Document{Text: "Putin is ready for dialogue\n\nReuters\n\n" + trial.Lead + " – Rappler.com"}, "Rappler", "Reuters"},
		{"byline", model.Document{Text: "Putin is ready for dialogue\n\nReuters\n\n" + trial.Lead}, "Reuters", "Reuters"},
		{"whose staff contributed", model.Document{Text: trial.Lead + "\n\nCNN’s Jane Doe and Joe Roe contributed to this report."}, "CNN", ""},
		{"whose staff contributed, after an address", model.Document{URL: "https://bbc.co.uk/1", Text: trial.Lead + "\n\nCNN's Jane Doe contributed to this report."}, "BBC News", ""},
		{"an agency's staff contributed", model.Document{Text: trial.Lead + "\n\nReuters' Jane Doe contributed to this report."}, "", ""},
		{"an author in the container", model.Document{Outlet: "Anthony Roe", URL: "https://www.cnn.com/opinions/ships-roe"}, "CNN", ""},
		{"a label in the container", model.Document{Outlet: "Guest Writer - Left", URL: "https://www.cnn.com/opinions/ships"}, "CNN", ""},
		{"a label in the container alone", model.Document{Outlet: "Guest Writer - Left", URL: "https://ships.example/1"}, "", ""},
		{"an outlet told of, in the text only", model.Document{Text: "The mayor told CNN on Monday that " + trial.Lead}, "", ""},
		{"not named", model.Document{Text: trial.Lead}, "", ""},
		{"broken address", model.Document{URL: "::not an address"}, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.doc.Text == "" {
				tt.doc.Text = trial.Lead
			}
			if a := trial.Small.Article(tt.doc); a.Outlet != tt.outlet || a.Wire != tt.wire {
				t.Errorf("outlet %q, wire %q, want %q, %q", a.Outlet, a.Wire, tt.outlet, tt.wire)
			}
		})
	}
}

// TestAuthorAsOutlet gives an author in place of the outlet.
func TestAuthorAsOutlet(t *testing.T) {
	for _, tt := range []struct{ name, url, text, outlet, byline string }{
		{"named by the address", "https://www.cnn.com/opinions/ships-roe", trial.Lead, "CNN", "Anthony Roe"},
		{"not named by the address", "https://www.cnn.com/opinions/ships", trial.Lead, "CNN", ""},
		{"named by the text, which is about him", "https://www.cnn.com/opinions/ships-roe", "Nobody had asked Roe, who was there. " + trial.Lead, "CNN", ""},
		{"on a site that prints what others publish", "https://www.msn.com/opinions/ships-roe", trial.Lead, "Anthony Roe", ""},
	} {
		a := trial.Full.Article(model.Document{Outlet: "Anthony Roe", URL: tt.url, Text: tt.text, Language: "en"})
		if a.Outlet != tt.outlet || a.Byline != tt.byline {
			t.Errorf("%s: outlet %q, byline %q", tt.name, a.Outlet, a.Byline)
		}
	}
}
