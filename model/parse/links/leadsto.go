package links

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/heads"
	"hotline/model/parse/pieces"
)

const (
	dashLeast = 2 // headlines after dashes that make a list of other stories
	dashWords = 4 // words of such a headline
)

// DashedTitles removes lists of headlines after two dashes, every word of which is capitalised, and the line above that sends the
// reader to them: "-- Ministers Meet Once More.", "-- Harbour Is Closed."
func DashedTitles(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		j := i
		for j < len(pg.Pieces) && (pg.Pieces[j].Role == pieces.Furniture && j > i || pg.Pieces[j].Role == pieces.Body && dashedTitle(pg.Of(j))) {
			j++
		}
		n := 0
		for k := i; k < j; k++ {
			if dashedTitle(pg.Of(k)) {
				n++
			}
		}
		if n >= dashLeast {
			if above := pg.Of(i - 1); pg.Pieces[i-1].Role == pieces.Body && strings.HasSuffix(above, "headlines:") {
				pg.Drop(i-1, "pointer")
			}
			pg.DropAll(i, j, "related")
		}
		i = max(i, j-1)
	}
}

// dashedTitle reports whether a line is a headline after two dashes, with or without marks around it and the paper behind it.
func dashedTitle(line string) bool {
	title, ok := strings.CutPrefix(line, "-- ")
	if !ok || len(title) > form.HeadlineMax {
		return false
	}
	if at := strings.LastIndex(title, " ("); at > 0 && strings.HasSuffix(title, ")") {
		title = title[:at]
	}
	title = strings.Trim(title, "\"“”")
	return form.Words(title) >= dashWords && form.Closes(title) && form.TitleCase(strings.NewReplacer("'", "", "‘", "", " & ", " ").Replace(title))
}

// Portraits removes the name of the author alone between two paragraphs, as the caption of a portrait, if the highlights above the
// article begin with it: "Jane Doe: The harbour must be opened".
func Portraits(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i+1 < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > silentBytes {
			continue
		}
		name := pg.Of(i)
		if n := form.Words(name); n < 2 || n > 3 || !form.NameList(name) || !pg.StopsAt(i-1) || pg.Pieces[i+1].Role != pieces.Body || !form.Closes(pg.Of(i+1)) {
			continue
		}
		for j := range pg.Pieces[:min(i, pieces.HeadlineTop)] {
			if rest, ok := strings.CutPrefix(pg.Of(j)[heads.HighlightsLabel(pg.Of(j)):], name); ok && pg.Pieces[j].Role == pieces.Furniture && (strings.HasPrefix(rest, ": ") || strings.HasPrefix(rest, " says ")) {
				pg.Drop(i, "caption")
				break
			}
		}
	}
}
