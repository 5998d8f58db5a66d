package corpus

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"
)

func TestUtterances(t *testing.T) {
	const long = "we will look at every proposal that the American side puts on the table in good faith"
	tests := []struct {
		name string
		said []string // lines of "day speaker words"
		want string
	}{
		{"equal words", []string{"2021-05-01 1 yes we can", "2021-05-03 1 “Yes, we can”"}, "1 1"},
		{"another speaker", []string{"2021-05-01 1 " + long, "2021-05-01 2 " + long}, "1 2"},
		{"recalled another year", []string{"2021-05-01 1 " + long, "2023-02-09 1 " + long}, "1 1"},
		{"another week, few words", []string{"2021-05-01 1 the dog has eaten it", "2021-05-09 1 the dog has eaten it"}, "1 2"},
		{"an unknown day", []string{"2021-05-01 1 " + long, "- 1 " + long}, "1 1"},
		{"a cut", []string{"2021-05-01 1 " + long, "2021-05-01 1 puts on the table in"}, "1 1"},
		{"a cut first", []string{"2021-05-01 1 puts on the table in", "2021-05-01 1 " + long}, "1 1"},
		{"too short a cut", []string{"2021-05-01 1 " + long, "2021-05-01 1 at every"}, "1 2"},
		{"a cut of three telling words", []string{"2021-05-01 1 " + long, "2021-05-03 1 puts on the American table"}, "1 2"},
		{"a cut of two telling words", []string{"2021-05-01 1 " + long, "2021-05-03 1 good faith"}, "1 1"},
		{"two telling words with another between", []string{"2021-05-01 1 drowned orchards", "2021-05-01 1 we found drowned apple orchards along the whole river"}, "1 1"},
		{"a cut of two telling words long after", []string{"2021-05-01 1 " + long, "2021-07-03 1 good faith"}, "1 2"},
		{"punctuation, brackets and dots", []string{"2021-05-01 1 The harvest, [he said], was lost … in the flood!", "2021-05-01 1 the harvest he said was lost — in the flood"}, "1 1"},
		{"left out with dots", []string{"2021-05-01 1 The harvest was lost … and the mill went down the river", "2021-05-02 1 The harvest was lost in the great flood of April, and the mill went down the river"}, "1 1"},
		{"a word in brackets", []string{"2021-05-01 1 they [the millers] burned the ledgers twice", "2021-05-01 1 they burned the ledgers twice"}, "1 1"},
		{"a close variant", []string{"2021-05-01 1 " + long, "2021-05-01 1 " + strings.Replace(long, "puts", "lays", 1)}, "1 1"},
		{"another wording", []string{"2021-05-01 1 " + long, "2021-05-04 1 we shall study any American offer laid upon the table"}, "1 2"},
		{"two translations", []string{"2021-05-01 1 the fishermen shall not give their lagoon to foreign trawlers", "2021-05-02 1 fishermen will never give up the lagoon to any foreign trawler"}, "1 1"},
		{"two translations of another week", []string{"2021-05-01 1 the fishermen shall not give their lagoon to foreign trawlers", "2021-05-06 1 fishermen will never give up the lagoon to any foreign trawler"}, "1 2"},
		{"a body's set phrases", []string{"2021-05-01 =harbour_office the fishermen shall not give their lagoon to foreign trawlers", "2021-05-02~ =harbour_office it never gave fishermen of foreign trawlers a lagoon, and boats may not fish"}, "1 2"},
		{"a person told anew", []string{"2021-05-01 1 the fishermen shall not give their lagoon to foreign trawlers", "2021-05-02~ 1 no foreign trawler would be given the lagoon of the fishermen"}, "1 1"},
		{"one subject, other words", []string{"2021-05-01 1 the lagoon feeds our villages every winter", "2021-05-01 1 foreign trawlers ruined the lagoon before my time"}, "1 2"},
		{"a spokeswoman and her office", []string{"2021-05-01 1 " + long, "2021-05-01 =the_ministry " + long}, "1 1"},
		{"two offices in few words", []string{"2021-05-01 =the_ministry the dog has eaten it", "2021-05-01 =the_embassy the dog has eaten it"}, "1 2"},
		{"a habit", []string{"2021-03-01 1 hopeless muddle", "2021-05-01 1 hopeless muddle", "2021-06-09 1 hopeless muddle", "2021-06-09 1 this hopeless muddle of the ferry timetable must stop"}, "1 2 3 4"},
		{"a word alone", []string{"2021-05-01 1 preposterous", "2021-05-02 1 preposterous", "2021-05-02 1 what a preposterous timetable for the ferry"}, "1 1 2"},
		{"a word that tells nothing", []string{"2021-05-01 1 very much", "2021-05-01 1 very much"}, "1 2"},
		{"two cuts with nothing in common", []string{"2021-05-01 1 the ferry captain slept through the storm", "2021-05-01 1 nobody told the harbour about missing lanterns", "2021-05-01 1 the ferry captain slept through the storm and nobody told the harbour about missing lanterns"}, "1 2 1"},
		{"a chain of cuts", []string{"2021-05-01 1 the ferry captain slept through the storm", "2021-05-01 1 the ferry captain slept through the storm and nobody told the harbour", "2021-05-01 1 nobody told the harbour about missing lanterns"}, "1 1 2"},
		{"an unknown speaker", []string{"2021-05-01 1 " + long, "2021-05-01 0 " + long}, "1 1"},
		{"an unknown speaker of few words", []string{"2021-05-01 1 yes we can", "2021-05-01 0 yes we can"}, "1 2"},
		{"few words of nobody known", []string{"2021-05-01 0 yes we can", "2021-05-01 0 yes we can"}, "1 2"},
		{"an unknown speaker between two", []string{"2021-05-01 1 " + long, "2021-05-01 0 " + long, "2021-05-01 2 " + long}, "1 1 2"},
		{"a joint statement", []string{"2021-05-01 12 " + long, "2021-05-01 21 " + long, "2021-05-01 1 " + long}, "1 1 2"},
		{"two cuts of one", []string{"2021-05-01 1 we will look at every proposal that the American side puts", "2021-05-01 1 every proposal that the American side puts on the table in good faith", "2021-05-01 1 " + long}, "1 1 1"},
		{"a denial of what is said", []string{"2021-05-01~ 1 " + long, "2021-05-01! 1 " + long, "2021-05-01! 1 " + long}, "1 2 2"},
		{"a denial of a cut", []string{"2021-05-01~ 1 " + long, "2021-05-01! 1 every proposal that the American side puts on the table"}, "1 2"},
		{"no words", []string{"2021-05-01 1 …", "2021-05-01 1 …"}, "1 2"},
	}
	for _, tt := range tests {
		got := strings.Trim(fmt.Sprint(numberUtterances(said(sayings(tt.said)))), "[]")
		if got != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, got, tt.want)
		}
	}
}

// sayings makes an article for each line "day speakers words"; speaker 0 is unknown, "=the_ministry" an institution; "~" after
// the day marks reported speech, "!" a denial.
func sayings(lines []string) ([]Article, []Quote) {
	var articles []Article
	var quotes []Quote
	for i, line := range lines {
		f := strings.SplitN(line, " ", 3)
		a := &model.Article{Text: f[2]}
		kind, stance := model.Direct, model.Says
		if day, denied := strings.CutSuffix(f[0], "!"); denied {
			f[0], kind, stance = day, model.Indirect, model.Denies
		}
		if day, told := strings.CutSuffix(f[0], "~"); told {
			f[0], kind = day, model.Indirect
		}
		if day := model.ParseDay(f[0]); day != 0 {
			a.Published = model.On(day, "test")
		}
		q := Quote{Article: i, Quote: model.Quote{Kind: kind, Stance: stance, Span: model.Span{Start: 0, End: len(f[2])}}}
		if body, found := strings.CutPrefix(f[1], "="); found {
			q.SpeakerText, f[1] = strings.ReplaceAll(body, "_", " "), "0"
		}
		for _, c := range strings.ReplaceAll(f[1], "0", "") {
			q.Speakers = append(q.Speakers, int(c-'0'))
		}
		articles, quotes = append(articles, Article{Article: a}), append(quotes, q)
	}
	return articles, quotes
}

// said returns a corpus of sayings.
func said(articles []Article, quotes []Quote) *Corpus {
	return New(articles, make([]model.Person, 10), quotes, nil)
}

// Doubling the quotes must not quadruple the time: all quotes here have common words.
func BenchmarkUtterances(b *testing.B) {
	for _, n := range []int{4000, 16000} {
		var lines []string
		for i := range n {
			lines = append(lines, fmt.Sprintf("2021-05-01 %d I think that it is %d very important that we %d talk %d to them %d now", 1+i%9, i, i/2, i/3, i/5))
		}
		c := said(sayings(lines))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				numberUtterances(c)
			}
		})
	}
}
