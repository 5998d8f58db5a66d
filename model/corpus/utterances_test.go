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
		said []string // day speaker words
		want string
	}{
		{"equal words", []string{"2021-05-01 1 yes we can", "2021-05-03 1 “Yes, we can”"}, "1 1"},
		{"another speaker", []string{"2021-05-01 1 " + long, "2021-05-01 2 " + long}, "1 2"},
		{"another week", []string{"2021-05-01 1 " + long, "2021-05-09 1 " + long}, "1 2"},
		{"an unknown day", []string{"2021-05-01 1 " + long, "- 1 " + long}, "1 1"},
		{"a cut", []string{"2021-05-01 1 " + long, "2021-05-01 1 puts on the table in"}, "1 1"},
		{"a cut first", []string{"2021-05-01 1 puts on the table in", "2021-05-01 1 " + long}, "1 1"},
		{"too short a cut", []string{"2021-05-01 1 " + long, "2021-05-01 1 in good faith"}, "1 2"},
		{"a close variant", []string{"2021-05-01 1 " + long, "2021-05-01 1 " + strings.Replace(long, "puts", "lays", 1)}, "1 1"},
		{"another wording", []string{"2021-05-01 1 " + long, "2021-05-01 1 we shall look at any proposal which the American side lays on the table"}, "1 2"},
		{"an unknown speaker", []string{"2021-05-01 1 " + long, "2021-05-01 0 " + long}, "1 1"},
		{"an unknown speaker of few words", []string{"2021-05-01 1 yes we can", "2021-05-01 0 yes we can"}, "1 2"},
		{"few words of nobody known", []string{"2021-05-01 0 yes we can", "2021-05-01 0 yes we can"}, "1 2"},
		{"an unknown speaker between two", []string{"2021-05-01 1 " + long, "2021-05-01 0 " + long, "2021-05-01 2 " + long}, "1 1 2"},
		{"a joint statement", []string{"2021-05-01 12 " + long, "2021-05-01 21 " + long, "2021-05-01 1 " + long}, "1 1 2"},
		{"two cuts of one", []string{"2021-05-01 1 we will look at every proposal", "2021-05-01 1 on the table in good faith", "2021-05-01 1 " + long}, "1 1 1"},
		{"no words", []string{"2021-05-01 1 …", "2021-05-01 1 …"}, "1 2"},
	}
	for _, tt := range tests {
		articles, quotes := sayings(tt.said)
		numberUtterances(articles, quotes)
		var got []string
		for _, q := range quotes {
			got = append(got, fmt.Sprint(q.Utterance))
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, got, tt.want)
		}
	}
}

// sayings makes an article for each line "day speakers words"; speaker 0 is nobody known.
func sayings(lines []string) ([]Article, []Quote) {
	var articles []Article
	var quotes []Quote
	for i, line := range lines {
		f := strings.SplitN(line, " ", 3)
		a := &model.Article{Text: f[2]}
		if day := model.ParseDay(f[0]); day != 0 {
			a.Published = model.On(day, "test")
		}
		q := Quote{Article: i, Quote: model.Quote{Span: model.Span{Start: 0, End: len(f[2])}}}
		for _, c := range strings.ReplaceAll(f[1], "0", "") {
			q.Speakers = append(q.Speakers, int(c-'0'))
		}
		articles, quotes = append(articles, Article{Article: a}), append(quotes, q)
	}
	return articles, quotes
}

// Doubling the quotes must not quadruple the time: every quote here shares its commonplace words with all others.
func BenchmarkUtterances(b *testing.B) {
	for _, n := range []int{4000, 16000} {
		var lines []string
		for i := range n {
			lines = append(lines, fmt.Sprintf("2021-05-01 %d I think that it is %d very important that we %d talk %d to them %d now", 1+i%9, i, i/2, i/3, i/5))
		}
		articles, quotes := sayings(lines)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				numberUtterances(articles, quotes)
			}
		})
	}
}
