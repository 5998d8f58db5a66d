package corpus

import (
	"strings"

	"hotline/model"
)

// owners tells who owns the media through which each quote reaches us: "state", "public" or "private", and "" where one
// of its wordings came through media of which that is not known, or wordings came through different ones.
func owners(articles []Article, quotes []Quote, wordings [][]int, lex *model.Lexicon) (ofQuotes, ofArticles []string) {
	own := func(name string) string {
		if o := lex.Outlets[strings.ToLower(name)]; o != nil {
			return o.Ownership
		}
		return ""
	}
	ofArticles = make([]string, len(articles))
	for i := range articles {
		ofArticles[i] = gravest(own(articles[i].Outlet), own(articles[i].Wire))
	}
	ofQuotes = make([]string, len(quotes))
	for i := range quotes {
		ofQuotes[i] = ofArticles[quotes[i].Article]
		for _, v := range quotes[i].Via {
			ofQuotes[i] = gravest(ofQuotes[i], own(v))
		}
	}
	for _, same := range wordings {
		for k := 1; k < len(same); k++ {
			n := same[k]
			if ofQuotes[n] != ofQuotes[same[0]] {
				for _, k := range same {
					ofQuotes[k] = ""
				}
				break
			}
		}
	}
	return ofQuotes, ofArticles
}

// gravest is the owner who counts when words passed through two hands: what a state agency told a private paper reached
// us through the state.
func gravest(a, b string) string {
	for _, o := range []string{"state", "public", "private"} {
		if a == o || b == o {
			return o
		}
	}
	return ""
}
