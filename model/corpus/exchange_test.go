package corpus

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

// talk makes a corpus with one quote per article: day, side and words, by a speaker of that side; "@" mentions the other one.
func talk(lines ...string) *Corpus {
	people := []model.Person{{ID: "us", Name: "Blinken", Side: model.US}, {ID: "ru", Name: "Lavrov", Side: model.Russia}, {ID: "other", Name: "Macron", Side: model.Other}, {ID: "us2", Name: "Price", Side: model.US}}
	var articles []Article
	var quotes []Quote
	for i, l := range lines {
		f := strings.SplitN(l, " ", 4)
		who := slices.IndexFunc(people, func(p model.Person) bool { return p.ID == f[1] })
		q := model.Quote{Span: model.Span{End: len(f[3])}, Speakers: []int{who}, Side: people[who].Side, How: model.HowNamed, Sure: model.High}
		if strings.Contains(f[3], "@") {
			q.About = []int{map[int]int{0: 1, 1: 0, 3: 0}[who]}
		}
		if f[2] != "-" {
			q.Topics = strings.Split(f[2], ",")
		}
		a := &model.Article{ID: fmt.Sprint("a", i), Text: f[3]}
		if day := model.ParseDay(f[0]); day != 0 {
			a.Published = model.On(day, "test")
		}
		articles = append(articles, Article{Article: a, Quotes: [2]int{i, i + 1}})
		quotes = append(quotes, Quote{Quote: q, ID: fmt.Sprint("a", i, ":0"), Article: i, Utterance: i + 1})
	}
	return New(articles, people, quotes, &model.Lexicon{Topics: []model.Topic{{ID: "arms", Name: "Arms"}, {ID: "gas", Name: "Gas"}}})
}

func TestAnswers(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  []int
		why   string // of the best guess
	}{
		{"the other side, same topic, later", []string{"2021-05-01 us arms we want limits", "2021-05-03 ru arms we want none"}, []int{1}, "both on Arms, 2 days later"},
		{"one's own side is no answer, even if it names the speaker", []string{"2021-05-01 us arms we want limits", "2021-05-03 us2 arms @ is right"}, nil, ""},
		{"one's own side is no answer", []string{"2021-05-01 us arms we want limits", "2021-05-03 us arms so we do"}, nil, ""},
		{"before is no answer", []string{"2021-05-03 us arms we want limits", "2021-05-01 ru arms we want none"}, nil, ""},
		{"too late", []string{"2021-05-01 us arms we want limits", "2021-05-16 ru arms we want none"}, nil, ""},
		{"on something else", []string{"2021-05-01 us arms we want limits", "2021-05-03 ru gas we sell more"}, nil, ""},
		{"an unknown day", []string{"2021-05-01 us arms we want limits", "- ru arms we want none"}, nil, ""},
		{"who names the speaker answers first", []string{"2021-05-01 us arms we want limits", "2021-05-02 ru arms we want none", "2021-05-02 ru arms @ is wrong"}, []int{2, 1}, "both on Arms, names Blinken, the next day"},
		{"a telling word in both", []string{"2021-05-01 us - he is a murderer", "2021-05-01 ru - who calls whom a murderer"}, []int{1}, "both say “murderer”, the same day"},
		{"a third country answers only when it names the speaker", []string{"2021-05-01 us arms we want limits", "2021-05-03 other arms we want none"}, nil, ""},
	} {
		c := talk(tt.lines...)
		var got []int
		found := c.Answers(0)
		for _, x := range found {
			got = append(got, x.Quote)
			if back := c.Answered(x.Quote); !slices.ContainsFunc(back, func(b Exchange) bool { return b.Quote == 0 }) {
				t.Errorf("%s: %d answers 0, and 0 is not answered by it: %v", tt.name, x.Quote, back)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: answers %v, want %v", tt.name, found, tt.want)
		} else if len(found) > 0 && found[0].Why != tt.why {
			t.Errorf("%s: because %q, want %q", tt.name, found[0].Why, tt.why)
		}
	}
}

// Within an article the second statement must come soon after the first as well, as far as the days are known.
func TestAnswersInOneArticleAreWithinAFortnight(t *testing.T) {
	day := func(from, to model.Day) model.When { return model.When{From: from, To: to, Basis: "test"} }
	published, none := day(0, 20170717), model.When{}
	for _, tt := range []struct {
		what          string
		first, second model.When
		want          int
	}{
		{"a year before", day(20160727, 20160727), none, 0},
		{"days before", day(20170710, 20170710), none, 1},
		{"nothing known of either", none, none, 1},
		{"both days known", day(20170710, 20170710), day(20170712, 20170712), 1},
		{"both known, far apart", day(20170610, 20170610), day(20170712, 20170712), 0},
		{"the second was said long before", none, day(20160727, 20160727), 0},
	} {
		text := "we want limits. we want none"
		said := func(from, to, who int, side model.Side, w model.When) Quote {
			return Quote{Quote: model.Quote{Span: model.Span{Start: from, End: to}, Speakers: []int{who}, Side: side, Topics: []string{"arms"}, Said: w}, Utterance: 1 + who}
		}
		people := []model.Person{{ID: "us", Name: "Blinken", Side: model.US}, {ID: "ru", Name: "Lavrov", Side: model.Russia}}
		c := New([]Article{{Article: &model.Article{ID: "a", Text: text, Published: published}, Quotes: [2]int{0, 2}}}, people,
			[]Quote{said(0, 14, 0, model.US, tt.first), said(16, 28, 1, model.Russia, tt.second)}, &model.Lexicon{Topics: []model.Topic{{ID: "arms", Name: "Arms"}}})
		if got := c.Answers(0); len(got) != tt.want {
			t.Errorf("%s: answers %v, want %d", tt.what, got, tt.want)
		}
	}
}

// Who is of the side of one of several speakers does not answer them as the other side.
func TestAJointStatementIsNotAnsweredByOneOfItsSides(t *testing.T) {
	people := []model.Person{{ID: "us", Name: "Blinken", Side: model.US}, {ID: "ru", Name: "Lavrov", Side: model.Russia}, {ID: "us2", Name: "Price", Side: model.US}, {ID: "other", Name: "Macron"}}
	for answerer, want := range map[int]int{2: 0, 3: 1} {
		joint := model.Quote{Span: model.Span{End: 14}, Speakers: []int{0, 1}, Topics: []string{"arms"}}
		answer := model.Quote{Span: model.Span{Start: 16, End: 28}, Speakers: []int{answerer}, Side: people[answerer].Side, Topics: []string{"arms"}, About: []int{0, 1}}
		c := New([]Article{{Article: &model.Article{ID: "a", Text: "we want limits. we want none"}, Quotes: [2]int{0, 2}}}, people,
			[]Quote{{Quote: joint, Utterance: 1}, {Quote: answer, Utterance: 2}}, &model.Lexicon{Topics: []model.Topic{{ID: "arms", Name: "Arms"}}})
		if got := c.Answers(0); len(got) != want {
			t.Errorf("%s: answers %v, want %d", people[answerer].Name, got, want)
		}
	}
}

func TestCompareTellsWhereWordingsDiffer(t *testing.T) {
	const whole = "2021-05-01 ru arms we will look at every proposal that is put on the table"
	for _, tt := range []struct {
		other, same string
		confirmed   bool
		parts       string // as [-missing-] {+added+}
	}{
		{"We will look at every proposal that is put on the table!", "the same words", true, "We will look at every proposal that is put on the table!"},
		{"we will look at every proposal that is put", "a cut: 9 of 12 words", true, "we will look at every proposal that is put [-on the table-]"},
		{"look at every", "a cut: 3 of 12 words", false, "[-we will-] look at every [-proposal that is put on the table-]"},
		{"we shall look at every proposal that is put on the table", "differs: 1 words of its own, 1 left out", false, "we [-will-] {+shall+} look at every proposal that is put on the table"},
		{"мы рассмотрим все предложения", "other words: a translation, or told anew", false, ""},
	} {
		c := talk(whole, "2021-05-02 ru arms "+tt.other)
		quotes := all(c.NumQuotes(), c.Quote)
		quotes[1].Utterance = 1
		c = New(all(c.NumArticles(), c.Article), all(c.NumPeople(), c.Person), quotes, nil)
		w := c.Compare(0)[1]
		if w.Quote != 1 || w.Same != tt.same || w.Confirmed != tt.confirmed {
			t.Errorf("%q: %q, confirmed %v", tt.other, w.Same, w.Confirmed)
		}
		var s []string
		for _, p := range w.Parts {
			s = append(s, [...]string{InBoth: p.Text, Added: "{+" + p.Text + "+}", Missing: "[-" + p.Text + "-]"}[p.Op])
		}
		if got := strings.Join(s, " "); tt.parts != "" && got != tt.parts {
			t.Errorf("%q: parts %s, want %s", tt.other, got, tt.parts)
		}
	}
}
