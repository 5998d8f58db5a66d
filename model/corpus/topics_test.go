package corpus

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/search"
)

func TestTopicMatcher(t *testing.T) {
	m := newTopicMatcher([]model.Topic{
		{ID: "start", Patterns: []string{"new start", "arms control* treat*"}},
		{ID: "sanctions", Patterns: []string{"sanction*", "санкц*"}},
		{ID: "gru", Patterns: []string{"G.R.U."}},
		{ID: "none", Patterns: []string{"", "*"}},
	})
	tests := []struct {
		text string
		want []int
	}{
		{"The New START treaty; new starters", []int{1, 0, 0, 0}},
		{"arms-control treaty, arms controls treaties, arms controllers’ talk treaty", []int{2, 0, 0, 0}},
		{"Sanctions, sanctioned; unsanctioned", []int{0, 2, 0, 0}},
		{"Новые санкции", []int{0, 1, 0, 0}},
		{"the GRU and the G.R.U.", []int{0, 0, 2, 0}},
		{"start new", []int{0, 0, 0, 0}},
		{"", []int{0, 0, 0, 0}},
	}
	for _, tt := range tests {
		mark := m.marker()
		mark.read(tt.text)
		if got := mark.tally.counts; fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%q: %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestTopicYears(t *testing.T) {
	reset := model.Topic{From: 2009, To: 2013}
	for _, tt := range []struct {
		when model.When
		want bool
	}{
		{model.When{}, true},
		{model.On(20130930, "test"), true},
		{model.On(20140101, "test"), false},
		{model.When{From: 20081201, To: 20090201, Basis: "test"}, true},
		{model.When{To: 20081231, Basis: "test"}, false},
	} {
		if got := news(reset, tt.when); got != tt.want {
			t.Errorf("news in %v: %v", tt.when, got)
		}
	}
}

func BenchmarkTopics(b *testing.B) {
	m := newTopicMatcher(lexicon.Topics)
	text := search.Append(nil, strings.Repeat(fixture[0].Text, 1000))
	t := m.marker().tally
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		m.count(text, &t)
	}
}
