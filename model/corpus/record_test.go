package corpus

import (
	"encoding/json"
	"strings"
	"testing"

	"hotline/model"
)

func TestQuoteRecord(t *testing.T) {
	const text = "“We agreed,” they said."
	article := &model.Article{
		ID: "a", File: "a.txt", Text: text, Outlet: "AP",
		Published: model.When{To: 20210508, Basis: "site clock"},
		Body:      []model.Paragraph{{Span: model.Span{Start: 0, End: len(text)}}},
	}
	words := model.Span{Start: strings.Index(text, "We"), End: strings.Index(text, "”")}
	people := []model.Person{{ID: "antony-blinken", Name: "Antony Blinken"}, {ID: "sergey-lavrov", Name: "Sergey Lavrov"}}
	tests := []struct {
		name  string
		quote model.Quote
		has   []string
		lacks []string
	}{
		{
			"one speaker",
			model.Quote{Speakers: []int{1}, Side: model.Russia, Said: model.On(20210503, "on Monday")},
			[]string{
				`"id":"a:3","article":"a","file":"a.txt","start":3,"end":13,"text":"We agreed,","kind":"direct"`,
				`"speaker":{"id":"sergey-lavrov","name":"Sergey Lavrov"},"speaker_text":"Sergey Lavrov","side":"RU"`,
				`"mention":null,"how":"none"`, `"cue":null`, `"via":[],"topics":[],"about":[]`,
				`"said":{"date":"2021-05-03","basis":"on Monday"}`, `"published":{"to":"2021-05-08","basis":"site clock"}`,
				`"paragraph":{"start":0,"end":27}`,
			},
			[]string{"statement", "speakers"},
		},
		{
			"two speakers",
			model.Quote{Speakers: []int{0, 1}},
			[]string{
				`"speaker":null,"speakers":[{"id":"antony-blinken","name":"Antony Blinken"},{"id":"sergey-lavrov","name":"Sergey Lavrov"}],`,
				`"speaker_text":"Antony Blinken and Sergey Lavrov","side":"other"`, `"said":{}`,
			},
			nil,
		},
		{
			"a body, with statement, mention, cue and relay",
			model.Quote{
				SpeakerText: "the ministry", How: model.HowInstitution, Kind: model.Partial, Statement: model.Span{Start: 0, End: 16},
				Mention: model.Span{Start: 17, End: 21}, Cue: model.Span{Start: 22, End: 26}, Via: []string{"Interfax"}, About: []int{1},
			},
			[]string{
				`"kind":"partial","statement":{"start":0,"end":16},"speaker":null,"speaker_text":"the ministry"`, `"how":"institution"`,
				`"mention":{"start":17,"end":21,"text":"they"}`, `"cue":{"start":22,"end":26,"text":"said"}`, `"via":["Interfax"]`, `"about":["sergey-lavrov"]`,
			},
			[]string{"speakers"},
		},
	}
	for _, tt := range tests {
		tt.quote.Span = words
		c := New([]Article{{Article: article, Quotes: [2]int{0, 1}}}, people, []Quote{{Quote: tt.quote, ID: "a:3", Utterance: 1}}, nil)
		out, err := json.Marshal(c.QuoteRecord(0))
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range tt.has {
			if !strings.Contains(string(out), part) {
				t.Errorf("%s: no %s in\n%s", tt.name, part, out)
			}
		}
		for _, key := range tt.lacks {
			if strings.Contains(string(out), `"`+key+`"`) {
				t.Errorf("%s: %q in\n%s", tt.name, key, out)
			}
		}
	}
}

// Only the documented fields of records may be null.
func TestRecordsHoldNoNull(t *testing.T) {
	c := fixtureCorpus(t)
	var all []any
	for i := range c.NumArticles() {
		all = append(all, c.ArticleRecord(i))
	}
	for i := range c.NumPeople() {
		all = append(all, c.PersonRecord(i))
	}
	for _, b := range c.Timeline(c.Select(nil)) {
		all = append(all, b.Record())
	}
	for _, r := range all {
		out, err := json.Marshal(r)
		if err != nil || strings.Contains(string(out), "null") {
			t.Errorf("%s, %v", out, err)
		}
	}
}
