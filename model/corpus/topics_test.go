package corpus

import (
	"fmt"
	"math/rand/v2"
	"slices"
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

// The filters on first bytes agree with walking on from every word.
func TestTopicsByTheirFirstBytes(t *testing.T) {
	m := newTopicMatcher([]model.Topic{
		{ID: "a", Patterns: []string{"g7", "un", "x*"}}, {ID: "b", Patterns: []string{"nato", "arms race", "strategic*"}},
		{ID: "c", Patterns: []string{"strategic offensive arms", "armistice", "sanction*"}},
	})
	vocabulary := strings.Fields("g7 g8 un unit x xylophone nato natoes arms race races strategic strategically offensive armistice sanction sanctions of")
	chance := rand.New(rand.NewPCG(3, 4))
	for range 3000 {
		text := " "
		for range chance.IntN(9) {
			text += vocabulary[chance.IntN(len(vocabulary))] + " "
		}
		got, want := m.marker(), m.marker()
		got.count([]byte(text), &got.tally)
		for at := range text[:len(text)-1] {
			if l := letter(text[at+1]); text[at] == ' ' && at+2 < len(text) && m.first[l] != 0 {
				want.walk(m.first[l], []byte(text), at+2, &want.tally)
			}
		}
		if !slices.Equal(got.tally.counts, want.tally.counts) {
			t.Fatalf("%q: %v, want %v", text, got.tally.counts, want.tally.counts)
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
