package tui

import (
	"slices"

	"hotline/model"
	"hotline/model/corpus"
)

// foundShort returns the number of results in at most half of the row.
func (v view) foundShort() text {
	found := v.found()
	if quotes, articles, _ := v.numbers(); width(found) > v.W/2 {
		join := " in "
		if v.byWords() {
			join = "; "
		}
		found = line(grouped(quotes) + join + grouped(articles))
		switch {
		case v.Loading.running():
			found += " so far"
		case v.partial && v.W < twoPanes:
			found += ", stopped"
		case v.partial:
			found += say(", stopped at %s", grouped(v.Corpus.NumArticles()))
		}
		found += v.perhaps()
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
