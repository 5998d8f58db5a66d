package quotes_test

import (
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
	"hotline/model/quotes"
)

// A known occasion dates words that only it explains, said by somebody who was there, in an article published within the next
// days.
func TestOccasions(t *testing.T) {
	lex := *lexicon.Default()
	lex.People = append(lex.People[:len(lex.People):len(lex.People)], model.LexPerson{ID: "viktor-orlov", Name: "Viktor Orlov", Gender: model.Male, Side: model.Russia})
	lex.Events = []model.Event{{
		ID: "lake-summit", Name: "Lake summit", Kind: "summit", From: 20240530, To: 20240531, People: []string{"viktor-orlov"}, Patterns: []string{"spirit of the lake", "inspect*"},
	}}
	e := engine{"with an occasion", parse.New(&lex, parse.Today(20260301)), people.New(&lex), quotes.New(&lex)}
	for _, tt := range []struct{ name, published, body, want string }{
		{"its words", "2024-06-05", "“We will keep the spirit of the lake alive,” Orlov said.", "2024-05-30…2024-05-31"},
		{"a word by its beginning", "2024-06-05", "“There will be inspections again,” Orlov said.", "2024-05-30…2024-05-31"},
		{"other words", "2024-06-05", "“We will keep the treaty alive,” Orlov said.", "until 2024-06-05"},
		{"a part of a word", "2024-06-05", "“We will keep the dispirit of the lakes alive,” Orlov said.", "until 2024-06-05"},
		{"who was not there", "2024-06-05", "“We will keep the spirit of the lake alive,” Whitfield said.", "until 2024-06-05"},
		{"too long after", "2024-08-05", "“We will keep the spirit of the lake alive,” Orlov said.", "until 2024-08-05"},
		{"before it", "2024-05-20", "“We will keep the spirit of the lake alive,” Orlov said.", "until 2024-05-20"},
		{"a day in the text is nearer", "2024-06-05", "“We will keep the spirit of the lake alive,” Orlov said on Monday.", "2024-06-03"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := e.document(model.Document{ID: "test", Text: "Viktor Orlov and Anna Whitfield met.\n\n" + tt.body + "\n", Published: tt.published})
			got := p.marked()
			if len(got) != 1 || got[0].Said.String() != tt.want {
				t.Errorf("%q: said %+v, want %s", p.said(got), got, tt.want)
			}
		})
	}
}
