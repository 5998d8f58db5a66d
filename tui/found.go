package tui

import (
	"slices"

	"hotline/model"
	"hotline/model/corpus"
)

// foundShort returns the number of results in at most half of the row if possible, always with the name of what the last number
// counts if that may be articles without a quote.
func (v view) foundShort() text {
	found := v.found()
	quotes, articles, _ := v.numbers()
	rest := v.perhaps()
	switch {
	case v.Loading.running() || v.partial && v.renewal.running():
		rest = " so far" + rest
	case v.partial && v.W < twoPanes:
		rest = ", stopped" + rest
	case v.partial:
		rest = say(", stopped at %s", grouped(v.Corpus.NumArticles())) + rest
	}
	q, a := line(grouped(quotes)), line(grouped(articles))
	shorter := []text{q + " in " + a}
	if v.byWords() {
		printed := plural(articles, "article", "articles")
		shorter = []text{plural(quotes, "quote", "quotes") + "; " + printed, q + "; " + printed, q + "; " + a + " art."}
	}
	for i := 0; width(found) > v.W/2 && i < len(shorter); i++ {
		found = shorter[i] + rest
	}
	return found
}

func (v view) found() text {
	if v.nothingYet() {
		return "reading…"
	}
	if v.Answer.cut {
		return "finding the rest…"
	}
	if v.active() == paneTimeline {
		return v.course() + v.unfinished()
	}
	quotes, articles, stories := v.numbers()
	found := plural(quotes, "quote", "quotes")
	switch printed := plural(articles, "article", "articles"); {
	case !v.byWords():
		found += " in " + printed
	case articles == 0:
		found += "; no article has the words"
	case articles == 1:
		found += "; " + printed + " has the words"
	default:
		found += "; " + printed + " have the words"
	}
	if stories < articles {
		found += ", " + plural(stories, "story", "stories")
	}
	return found + v.perhaps() + v.unfinished()
}

// perhaps says how many of the quotes only may be of the days asked for, because no more than a range of days is known of them.
func (v view) perhaps() text {
	if n := v.Answer.perhaps; n > 0 && v.Answer.counted && v.active() != paneCompare {
		return say(", %s only may be", grouped(n))
	}
	return ""
}

// numbers returns how many quotes were found, and the articles and stories that hold them or satisfy the question themselves.
func (v view) numbers() (quotes, articles, stories int) {
	if v.active() == paneCompare {
		return v.Answer.compared, v.Answer.comparedIn, v.Answer.comparedIn
	}
	return v.Answer.Quotes.Len(), v.Answer.Articles.Len(), v.Answer.stories.Len()
}

// byWords reports whether the articles found are those that have the words of the Query, be they in quotes or not.
func (v view) byWords() bool {
	words := slices.ContainsFunc(v.Query, func(t model.Term) bool { return t.Field == model.FieldWord && !t.Not })
	return words && v.active() != paneCompare && !corpus.AboutQuotes(v.Query)
}
