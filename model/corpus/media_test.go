package corpus

import (
	"slices"
	"testing"

	"hotline/model"
)

// The owner of an outlet that changed hands is that of the day; if the day does not decide it, the owner is unknown.
func TestOwnerOfTheDay(t *testing.T) {
	o := &model.Outlet{Ownership: "private", Later: []model.Owned{{From: 20140301, By: "state"}, {From: 20200101, By: "public"}}}
	for _, tt := range []struct {
		at   model.When
		want string
	}{
		{model.On(20140228, ""), "private"}, {model.On(20140301, ""), "state"}, {model.On(20191231, ""), "state"}, {model.On(20260101, ""), "public"},
		{model.When{From: 20150101, To: 20150131}, "state"}, {model.When{From: 20140201, To: 20140331}, ""}, {model.When{}, ""},
		{model.When{From: 20210101}, "public"}, {model.When{To: 20130101}, "private"}, {model.When{To: 20150101}, ""},
	} {
		if got := o.Owner(tt.at); got != tt.want {
			t.Errorf("%v: %q, want %q", tt.at, got, tt.want)
		}
	}
	if one := (&model.Outlet{Ownership: "state"}).Owner(model.When{}); one != "state" {
		t.Errorf("of one owner it is %q", one)
	}
}

// What a private paper took from a state agency came through the state; what a private agency also has did not come through the
// state only.
func TestOwnersOfTheMediaOfAQuote(t *testing.T) {
	lex := &model.Lexicon{Outlets: map[string]*model.Outlet{
		"tass": {Name: "TASS", Ownership: "state"}, "reuters": {Name: "Reuters", Ownership: "private"}, "npr": {Name: "NPR", Ownership: "public"},
	}}
	article := func(id, outlet, wire string, n int) Article {
		return Article{Article: &model.Article{ID: id, Outlet: outlet, Wire: wire, Text: "words and words"}, Quotes: [2]int{n, n + 1}}
	}
	articles := []Article{article("a", "TASS", "", 0), article("b", "Reuters", "", 1), article("c", "Reuters", "TASS", 2), article("d", "NPR", "", 3), article("e", "Reuters", "", 4), article("f", "nobody's", "", 5)}
	quotes := make([]Quote, len(articles))
	for i := range quotes {
		quotes[i] = Quote{Quote: model.Quote{Span: model.Span{Start: 0, End: 5}}, Article: i, Utterance: []int{1, 1, 2, 3, 4, 5}[i]}
	}
	quotes[4].Via = []string{"TASS"}
	c := New(articles, nil, quotes, lex)
	for value, want := range map[string][]int{"state": {2, 4}, "public": {3}, "private": nil} {
		if got := c.Select(model.Query{{Field: model.FieldMedia, Values: []string{value}}}).Quotes.Slice(); !slices.Equal(got, want) {
			t.Errorf("media:%s selects %v, want %v", value, got, want)
		}
	}
	if f := c.Select(nil).Facets.Media; len(f) != 2 || f[0].Value != "state" || f[0].N != 2 {
		t.Errorf("facets: %v", f)
	}
}
