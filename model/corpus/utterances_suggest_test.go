package corpus

import (
	"slices"
	"testing"

	"hotline/model"
)

func TestSuggested(t *testing.T) {
	articles, quotes := sayings([]string{
		"2021-05-01 1 the ferry will not run before the thaw",
		"2021-05-01 1 nobody shall cross that river on foot",
		"2021-05-01 1 the thaw comes late and the ferry later",
		"2021-05-01 2 the ferry was never ours",
		"2021-05-02 1 the ferry is painted green",
		"2021-05-01 1 bread is dear",
		"2021-05-01 1 the ferry will not run before the thaw",
	})
	people := []model.Person{{Name: "Nobody"}, {Name: "Ann Marsh"}, {Name: "Tom Weir"}}
	for i := range quotes {
		quotes[i].Said = articles[i].Published
		if i != 5 {
			quotes[i].Topics = []string{"ferry"}
		}
	}
	for i, u := range numberUtterances(said(articles, quotes)) {
		quotes[i].Utterance = u
	}
	c := New(articles, people, quotes, &model.Lexicon{Topics: []model.Topic{{ID: "ferry", Name: "The ferry"}}})
	tests := []struct {
		quote int
		want  []int
	}{
		{0, []int{1, 2}},
		{1, []int{0, 2}},
		{3, nil},
		{5, nil},
	}
	for _, tt := range tests {
		if got := c.Suggested(tt.quote); !slices.Equal(got, tt.want) {
			t.Errorf("%d: suggested %v, want %v", tt.quote, got, tt.want)
		}
	}
}
