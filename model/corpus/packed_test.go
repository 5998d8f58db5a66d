package corpus

import (
	"reflect"
	"slices"
	"testing"

	"hotline/model"
)

// A packed reading opens unchanged, as a whole and in parts.
func TestPackedOpensAsItWas(t *testing.T) {
	docs := slices.Concat(fixture, []model.Document{{ID: "empty"}, {ID: "é", File: "f", Text: "Lavrov: — “да”, с\n~Blinken: x", Title: "Long\x00", Published: "2021-05-19"}})
	for _, doc := range docs {
		r := newTopicMatcher(lexicon.Topics).marker().marked(fakeRooms().read(doc))
		a := r.article
		a.TitleMade, a.Wire, a.Published.Basis, a.Headline, a.Tags = true, "TASS", "said so", nil, nil
		if n := len(a.Text); n > 9 {
			s := model.Span{Start: 2, End: n - 3}
			a.Headline, a.Tags, a.Dateline = []model.Span{s, {Start: 1, End: n}}, []model.Span{s}, s
			a.Furniture = []model.Furniture{{Span: s, Reason: "clock"}, {Span: s, Reason: "clock"}}
			a.Dates = []model.Dated{{Span: s, When: model.On(20210519, "said so")}}
			r.cast.Figures[1].Forms = []model.Form{{Text: "Blinken", Count: 3, Reason: "clock"}}
			r.cast.Figures[1].Titles = []string{"", "Blinken"}
		}
		for k := range r.quotes {
			q := &r.quotes[k]
			q.Why, q.How, q.Sure, q.Turn, q.Via, q.Said = "beside the cue", model.HowNamed, model.High, k+1, []string{"TASS"}, model.On(20210518, "")
		}
		p := new(packer).pack(r)
		if got := p.open(); !reflect.DeepEqual(got.article, r.article) || !reflect.DeepEqual(got.cast, r.cast) || !equalQuotes(got.quotes, r.quotes) ||
			!slices.Equal(got.topics, r.topics) {
			t.Errorf("%s: %+v\n%+v", doc.ID, got, r)
		}
		if got := p.article(); !reflect.DeepEqual(got, r.article) {
			t.Errorf("%s: article %+v\n%+v", doc.ID, got, r.article)
		}
		if got := p.people(); !reflect.DeepEqual(got, r.cast) {
			t.Errorf("%s: cast %+v\n%+v", doc.ID, got, r.cast)
		}
	}
}

func equalQuotes(got, want []model.Quote) bool {
	return slices.EqualFunc(got, want, func(a, b model.Quote) bool {
		if len(b.Topics) == 0 {
			b.Topics = nil // nil and empty are equivalent
		}
		return reflect.DeepEqual(a, b)
	})
}
