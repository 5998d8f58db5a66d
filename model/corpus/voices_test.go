package corpus

import (
	"fmt"
	"testing"

	"hotline/model"
)

// The printings of an utterance may name different speakers; another form of one name is none.
func TestVoices(t *testing.T) {
	const words = "2021-05-01 0 we will look at every proposal that the American side puts on the table in good faith"
	person := func(p int) func(*Quote) { return func(q *Quote) { q.Speakers = []int{p} } }
	body := func(name string) func(*Quote) {
		return func(q *Quote) { q.SpeakerText, q.How = name, model.HowInstitution }
	}
	nobody := func(q *Quote) { q.How = model.HowNone }
	he := func(q *Quote) { q.SpeakerText, q.How = "he", model.HowPronoun }
	for _, tt := range []struct {
		name string
		said []func(*Quote)
		want string
	}{
		{"one", []func(*Quote){person(1), person(1)}, "[0]"},
		{"two", []func(*Quote){person(1), person(2), person(1)}, "[0 1]"},
		{"a person and a body", []func(*Quote){person(1), body("Junior")}, "[0 1]"},
		{"one body", []func(*Quote){body("The White House"), body("White House")}, "[0]"},
		{"nobody named", []func(*Quote){person(1), nobody, he}, "[0]"},
		{"named elsewhere", []func(*Quote){nobody, person(1)}, "[0]"},
	} {
		lines := make([]string, len(tt.said))
		for i := range lines {
			lines[i] = words
		}
		articles, quotes := sayings(lines)
		for i, set := range tt.said {
			set(&quotes[i])
			quotes[i].Utterance = 1
		}
		if got := fmt.Sprint(said(articles, quotes).Voices(0)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}
