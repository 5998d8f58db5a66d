package repeats

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	shortMin    = 110 // bytes of a paragraph of a short version that is compared
	shortMax    = 800 // bytes of its longest paragraph
	shortLeast  = 60  // bytes of its shortest
	shortShare  = 35  // percentage of its words that a paragraph farther down contains
	shortSure   = 55  // the same for two of its paragraphs, or for one of four
	shortAlone  = 20  // by how much this percentage exceeds that of any other paragraph
	shortWords  = 10  // content words of a paragraph that is compared
	shortParts  = 3   // its paragraphs, at least
	shortMost   = 7   // the same, at most
	shortTimes  = 3   // the article has at least so many times as many paragraphs
	shortAhead  = 8   // paragraphs of the article before the one that its last paragraph summarises
	shortLooked = 2   // first paragraphs whose words are looked for farther down
	shortProbes = 2   // places in each
	shortProbe  = 24  // bytes of the words
)

// ShortVersion removes the short version of an article that a page shows above it: its paragraphs summarise paragraphs farther
// down, in reverse order, as on a page that puts each new part on top.
func ShortVersion(pg *pieces.Page) {
	if !pg.Art.Dateline.Empty() {
		return
	}
	list := make([]int, 0, len(pg.Pieces))
	for i := range pg.Pieces {
		if pg.Pieces[i].Role == pieces.Body {
			list = append(list, i)
		}
	}
	if len(list) < shortParts*(shortTimes+1) || !copied(pg, list[:shortLooked]) {
		return
	}
	parts, missed, sure := 0, -1, 0
	var places []int
	for k := range min(shortMost, len(list)) {
		n := pg.Pieces[list[k]].Len()
		if n < shortLeast || n > shortMax {
			break
		}
		at, share, next := placeOf(pg, list, k)
		strong := n >= shortMin && share >= shortSure && next+shortAlone <= share
		if n < shortMin || share < shortShare || !strong && len(places) > 0 && at >= slices.Min(places) {
			if missed >= 0 {
				break
			}
			missed = k
			continue
		}
		parts, places = k+1, append(places, at)
		if strong {
			sure++
		}
		if at <= k+2 {
			break
		}
	}
	if len(places) < shortParts || len(list) < parts*(shortTimes+1) || sure < 2 && (sure < 1 || len(places) == shortParts) || !falls(places) || slices.Min(places) > parts+shortAhead {
		return
	}
	for _, i := range list[:parts] {
		pg.DropRepeat(i, "short version")
	}
}

// falls reports whether the numbers of a list mostly decrease, comparing each pair.
func falls(list []int) bool {
	n := 0
	for k, a := range list {
		for _, b := range list[k+1:] {
			switch {
			case a > b:
				n++
			case a < b:
				n--
			}
		}
	}
	return n > 0
}

// copied reports whether words of the first paragraphs occur verbatim farther down, which is rare in an article.
func copied(pg *pieces.Page, list []int) bool {
	for _, i := range list {
		line, below := pg.Of(i), model.Span{Start: pg.Pieces[i].End, End: len(pg.Text)}
		if len(line) < shortMin || len(line) > shortMax {
			continue
		}
		for k := 1; k <= shortProbes; k++ {
			at := len(line) * k / (shortProbes + 1)
			at += strings.IndexByte(line[at:], ' ') + 1
			if at+shortProbe > len(line) {
				continue
			}
			if probe := line[at : at+shortProbe]; pg.MayRecur(probe) && pg.FirstIn(below, probe) >= 0 {
				return true
			}
		}
	}
	return false
}

// placeOf returns which paragraph after the k-th contains the largest percentage of its words, that percentage, and the second
// largest; all are 0 if it has too few words.
func placeOf(pg *pieces.Page, list []int, k int) (place, share, next int) {
	want := form.ContentWords(pg.Of(list[k]))
	if want.N < shortWords {
		return 0, 0, 0
	}
	for j := k + 1; j < len(list); j++ {
		switch n := want.Shared(pg.Of(list[j])) * 100 / want.N; {
		case n > share:
			place, share, next = j, n, share
		case n > next:
			next = n
		}
	}
	return place, share, next
}
