package corpus

import (
	"fmt"
	"slices"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// printedOn returns a corpus of articles with one quote each, published as told and said as told, all of one utterance or each its own.
func printedOn(published, said []model.When, one bool) *Corpus {
	var articles []Article
	var quotes []Quote
	for i := range published {
		text := "We are open to talks"
		articles = append(articles, Article{
			Article: &model.Article{ID: fmt.Sprint(i), Text: text, Published: published[i]}, Quotes: [2]int{i, i + 1},
		})
		utterance := 1
		if !one {
			utterance += i
		}
		quotes = append(quotes, Quote{Quote: model.Quote{Span: model.Span{End: len(text)}, Said: said[i]}, Article: i, Utterance: utterance})
	}
	return New(articles, nil, quotes, lexicon)
}

func TestAnUtteranceHasTheDayThatAPrintingKnows(t *testing.T) {
	day := func(from, to model.Day) model.When { return model.When{From: from, To: to, Basis: "test"} }
	none := model.When{}
	for _, tt := range []struct {
		what            string
		published, said []model.When
		want            string // of each printing
	}{
		{"a bound and a day", []model.When{day(0, 20161213), day(20160727, 20160727)}, []model.When{none, none}, "[2016-07-27 2016-07-27]"},
		{"the first of two days", []model.When{day(20160801, 20160801), day(20160727, 20160727)}, []model.When{none, none}, "[2016-07-27 2016-07-27]"},
		{"no day", []model.When{day(0, 20161213), day(0, 20160727)}, []model.When{none, none}, "[until 2016-12-13 until 2016-07-27]"},
		{"a range around the day", []model.When{day(20160801, 20160801), day(20160727, 20160727)}, []model.When{day(20160701, 20160731), none}, "[2016-07-27 2016-07-27]"},
		{"said in a range after the day", []model.When{none, none}, []model.When{day(20160801, 20160831), day(20160727, 20160727)}, "[2016-08-01…2016-08-31 2016-07-27]"},
		{"printed after a day", []model.When{day(20170120, 0), day(20160727, 20160727)}, []model.When{none, none}, "[2016-07-27 2016-07-27]"},
		{"printed before the only day", []model.When{day(0, 20160720), day(20160727, 20160727)}, []model.When{none, none}, "[until 2016-07-20 2016-07-27]"},
	} {
		c := printedOn(tt.published, tt.said, true)
		if got := fmt.Sprint([]model.When{c.When(0), c.When(1)}); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, got, tt.want)
		}
	}
}

func TestListsAndTimelineKnowTheSameDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.SampledFrom([]model.When{{}, {To: 20210520}, {From: 20210501}, {From: 20210519, To: 20210519}, {From: 20210520, To: 20210520}, {From: 20210501, To: 20210531}})
		n := rapid.IntRange(1, 8).Draw(t, "quotes")
		c := printedOn(rapid.SliceOfN(days, n, n).Draw(t, "published"), rapid.SliceOfN(days, n, n).Draw(t, "said"), true)
		all := c.Select(nil)
		quotes := all.Quotes.Slice()
		if !slices.IsSortedFunc(quotes, func(a, b int) int { return compareDays(c.When(a).Sort(), c.When(b).Sort()) }) {
			t.Fatal("the quotes are not in order of day")
		}
		known := map[model.Day]bool{}
		for _, i := range quotes {
			if own := c.AsPrinted(i).Day(); own != 0 && c.When(i).Day() == 0 {
				t.Fatalf("quote %d loses the day %s", i, own)
			}
			if day := c.When(i).Day(); day != 0 {
				known[day] = true
			}
		}
		for _, b := range c.Timeline(all) {
			if b.Day != 0 && !known[b.Day] {
				t.Fatalf("the timeline has %s, no quote", b.Day)
			}
		}
	})
}

func TestPerhapsCountsWhatOnlyMayLieInTheDays(t *testing.T) {
	day := func(from, to model.Day) model.When { return model.When{From: from, To: to} }
	var published, said []model.When
	for _, w := range []model.When{day(20210519, 20210519), day(0, 20210601), day(20210501, 0), day(20210503, 20210505), day(20210420, 20210505), {}} {
		published, said = append(published, w), append(said, model.When{})
	}
	c := printedOn(published, said, false)
	for query, want := range map[string]int{
		"since:2021-05": 2, "until:2021-05": 2, "on:2021-05": 3, "on:2021-05,2021-04": 3, "since:2021-05 until:2021-05-04": 4, "": 0, "by:lavrov": 0,
		"since:2021-05 dated:day": 0, "-since:2021-05": 0,
	} {
		q, err := model.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.Perhaps(q, c.Select(q).Quotes); got != want {
			t.Errorf("%s: %d, want %d", query, got, want)
		}
	}
}

// An utterance whose printings contradict each other counts on one day of the timeline, so that its days add up to the utterances.
func TestTheTimelineAddsUp(t *testing.T) {
	const words = "we will look at every proposal that the American side puts on the table in good faith"
	articles, quotes := sayings([]string{"2021-05-05 1 " + words, "2021-05-01 1 " + words, "2021-05-05 1 something else was said there"})
	quotes[1].Said = model.When{To: 20210501, Basis: "the text"}
	quotes[0].Utterance, quotes[1].Utterance, quotes[2].Utterance = 1, 1, 2
	c := said(articles, quotes)
	all := c.Timeline(c.Select(nil))
	if len(all) != 2 || all[0].Day != 20210505 || all[0].Utterances != 2 || all[1].Day != 0 || all[1].Utterances != 0 || all[1].Quotes != 1 {
		t.Errorf("%+v", all)
	}
}
