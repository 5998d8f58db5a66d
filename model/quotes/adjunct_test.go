package quotes_test

import "testing"

// The day of speaking may stand at the end of the tag, beside a subject without a verb of speech, or in front of an occasion.
func TestDaysBesideTheWords(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"The minister on Sunday morning praised the council again, calling the treaty “an insult.”", "2024-06-02"},
		{"Orlov on Sunday morning blasted the council again, likening the treaty to “an insult.”", "2024-06-02"},
		{"In a rambling session with reporters last Monday, the day of the vote, Orlov attacked Whitfield, bashed the treaty as “an insult,” and left.", "2024-06-03"},
		{"“We will not sign it,” Orlov said on NBC’s “Lake” show Monday.", "2024-06-03"},
		{"“We will not sign it,” wrote Orlov, a lawyer for the council, on the Lake legal blog on Sunday.", "2024-06-02"},
		{"“We will not sign it,” Orlov said aboard the train in April.", "2024-04-01…2024-04-30"},
		{"“We will not sign it,” said Orlov, who met the envoy on Sunday.", "until 2024-06-05"},
		{"“We will not sign it,” said Orlov, whose office was raided on Sunday.", "until 2024-06-05"},
		{"“We will not sign it,” said a spokesman for the council, which meets on Sunday.", "until 2024-06-05"},
		{"At Monday’s White House media briefing, Orlov said that the treaty was “dead.”", "2024-06-03"},
		{"At Monday’s summit dinner guests left when Orlov said that the treaty was “dead.”", "until 2024-06-05"},
		{"The council had first revealed Orlov’s meddling on May 7, 2024, in a statement that charged that the treaty was “dead.”", "2024-05-07"},
		{"In a March letter to the council, Orlov described it as “an insult.”", "2024-03-01…2024-03-31"},
		{"In a March letter to the council, Orlov (R-Iowa) described it as “an insult.”", "2024-03-01…2024-03-31"},
		{"Orlov told White House counsel Anna Whitfield last weekend that the treaty was “dead.”", "2024-06-01…2024-06-02"},
		{"Orlov last week reiterated his claim that the treaty was “dead.”", "2024-05-26…2024-06-01"},
		{"Asked about their two talks in April and May, Orlov said, “I do not recall.”", "until 2024-06-05"},
		{"Orlov, in a telephone conversation with the newspaper on Monday, said that the treaty was “dead.”", "2024-06-03"},
		{"Orlov, in an interview with CNN on Monday, said that the treaty was “dead.”", "2024-06-03"},
		{"In an interview with CNN in April, Orlov said the treaty was dead. “We will not sign it,” he said.", "2024-04-01…2024-04-30"},
		{"The council met for a dinner in May 2024 at which Orlov said that the treaty was “dead.”", "2024-05-01…2024-05-31"},
		{"A May 2 council report said that the treaty was “dead.”", "2024-05-02"},
		{"Monday’s report said that the treaty was “dead.”", "2024-06-03"},
		{"Since Monday, Orlov said that the treaty was “dead.”", "until 2024-06-05"},
		{"Orlov called the treaty “an insult to our people” early Wednesday.", "2024-06-05"},
		{"Whitfield left after deeming the treaty “a success” in a tweet earlier on Monday.", "2024-06-03"},
		{"Faced with a new leak Monday, Orlov said that the treaty was “dead.”", "2024-06-03"},
		{"In 2013, when Orlov stated that the treaty was “dead to us,” nobody cared.", "2013-01-01…2013-12-31"},
		{"In 1916, during some of the worst fighting, Orlov said that the treaty was “dead.”", "1916-01-01…1916-12-31"},
		{"In 2013, during a visit that Lund made, Orlov said that the treaty was “dead.”", "until 2024-06-05"},
		{"Orlov advised the council last year but has vowed to “take it seriously.”", "until 2024-06-05"},
		{"Orlov voiced concerns about Whitfield’s firing in May and has said that the treaty was “dead.”", "until 2024-06-05"},
		{"After the Lake report was published on Monday night, members of the council said that the treaty was “dead.”", "until 2024-06-05"},
		{"Last year, according to council data, just six countries were “meeting that goal.”", "until 2024-06-05"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) { e.allSaid(t, tt.body, tt.want) })
	}
}

// Only the weights attribute these words to the subject beside the day.
func TestDaysOfWeighedSubjects(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"“We will not sign it,” Orlov released Wednesday night.", "2024-06-05"},
		{"“We will not sign it,” Orlov’s team said in a terse, unsigned statement targeting the council on Friday.", "2024-05-31"},
	} {
		t.Run(tt.body, func(t *testing.T) { engines[1].allSaid(t, tt.body, tt.want) })
	}
}

// allSaid checks that all quotations of a paragraph behind the lead were said on one day, or in one time.
func (e engine) allSaid(t *testing.T, text, want string) {
	t.Helper()
	p := e.read(body(text))
	for _, q := range p.quotes {
		if q.Start >= len(lead) && q.Said.String() != want {
			t.Errorf("%q was said %s (%s), want %s", q.In(p.Text), q.Said, q.Said.Basis, want)
		}
	}
}

// What experts say at all times was not said on the day on which somebody else spoke.
func TestDaysOfAsides(t *testing.T) {
	const text = "At a conference in Geneva on Monday, Orlov warned the council against “haste,” and some American experts say that leaving the treaty would be a mistake."
	each(t, text, func(t *testing.T, e engine) {
		p := e.read(body(text))
		if q := p.quotes[len(p.quotes)-1]; q.Said.String() != "until 2024-06-05" {
			t.Errorf("said %s (%s), want no day", q.Said, q.Said.Basis)
		}
	})
}
