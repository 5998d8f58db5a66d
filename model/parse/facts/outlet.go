package facts

import (
	"net/url"
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

func best(list [pieces.ClueCount]string) string {
	for _, name := range list {
		if name != "" {
			return name
		}
	}
	return ""
}

// Outlet returns the lexicon's outlet with the name, ignoring "(Web News)" and the like, or a new one with that name.
func Outlet(pg *pieces.Page, name string) *model.Outlet {
	folded := form.Fold(name)
	for {
		if o := pg.Lex.Outlets[folded]; o != nil {
			return o
		}
		cut := strings.LastIndexAny(folded, "(,-–")
		if cut <= 0 {
			break
		}
		folded = strings.TrimSpace(folded[:cut])
	}
	for _, ending := range [...]string{" news", " online", " news agency", ".com", ".ru"} {
		if head, ok := strings.CutSuffix(folded, ending); ok {
			if o := pg.Lex.Outlets[head]; o != nil {
				return o
			}
		}
	}
	return &model.Outlet{Name: strings.TrimSuffix(strings.TrimSpace(name), " News")}
}

// Source determines outlet and wire from all clues. A wire is also the outlet if nothing else names one.
func Source(pg *pieces.Page) {
	if name := strings.TrimSpace(pg.Doc.Outlet); name != "" && !misplaced(pg, name) {
		o := Outlet(pg, name)
		if unlisted(o) {
			o = &model.Outlet{Name: name, Wire: o.Wire}
		}
		pg.Outlets.Add(o.Name, false, pieces.ClueContainer)
		if o.Wire {
			pg.Outlets.Add(o.Name, true, pieces.ClueContainer)
		}
	}
	if o := domain(pg, pg.Doc.URL); o != nil {
		pg.Outlets.Add(o.Name, false, pieces.ClueURL)
		if o.Wire {
			pg.Outlets.Add(o.Name, true, pieces.ClueCopyright)
		}
	}
	credited(pg)
	a := pg.Art
	a.Outlet, a.Wire = best(pg.Outlets.Outlet), best(pg.Outlets.Wire)
	if a.Outlet == "" {
		a.Outlet = a.Wire
	}
}

// credited keeps as a clue the outlet whose staff, according to a line under the article, contributed: "Some News' Jane Doe contributed
// to this report." Those of an agency contribute to what others print.
func credited(pg *pieces.Page) {
	for i := len(pg.Pieces) - 1; i >= max(0, len(pg.Pieces)-creditedLast); i-- {
		if pg.Pieces[i].Reason != "credit line" {
			continue
		}
		line := strings.TrimLeft(pg.Of(i), form.NoteMarks)
		at := strings.IndexAny(line[:min(len(line), form.LabelMax)], "'’")
		if at <= 0 || !strings.Contains(line, " contributed") {
			continue
		}
		rest := strings.TrimPrefix(strings.TrimLeft(line[at:], "'’"), "s")
		if o := pg.Lex.Outlets[form.Fold(line[:at])]; o != nil && !o.Wire && strings.HasPrefix(rest, " ") && model.Capitalised(rest[1:]) {
			pg.Outlets.Add(o.Name, false, pieces.ClueCredit)
		}
	}
}

const creditedLast = 8 // last pieces that are searched for it

// unlisted reports whether the lexicon does not know an outlet.
func unlisted(o *model.Outlet) bool {
	return o.Country == "" && len(o.Forms) == 0 && len(o.Domains) == 0
}

// misplaced reports whether what the container calls the outlet is none: the lexicon does not know it, but the outlet to which the
// address belongs. It may be the author, "Jane Doe", the author's employer, a label, "Guest Writer", or an address. A site that
// prints what others publish does not count. The author's name becomes the byline if the address contains it and the text does
// not, so that it is not about the author.
func misplaced(pg *pieces.Page, name string) bool {
	if !unlisted(Outlet(pg, name)) {
		return false
	}
	host := domain(pg, pg.Doc.URL)
	if host == nil {
		return strings.HasPrefix(form.Fold(name), guestLabel)
	}
	if reprinting[host.Name] && !strings.EqualFold(form.FirstWord(host.Name), form.FirstWord(name)) {
		return false
	}
	if pg.Art.Byline == "" && form.NameAlone(name) && form.Words(name) > 1 && form.Words(name) <= form.NameWords && pg.Lex.Forenames[strings.ToLower(form.FirstWord(name))] != 0 {
		if last := form.LastWord(name); strings.Contains(strings.ToLower(pg.Doc.URL), strings.ToLower(last)) && !pg.Mentioned(last, -1, 0) {
			pg.Art.Byline = name
		}
	}
	return true
}

// guestLabel begins what collections of articles put in place of an outlet.
const guestLabel = "guest writer"

// reprinting are sites that print what others publish.
var reprinting = map[string]bool{"AllSides": true, "AOL": true, "MSN": true, "Yahoo News": true}

// domain returns the outlet to which an address belongs, or nil.
func domain(pg *pieces.Page, address string) *model.Outlet {
	if address == "" {
		return nil
	}
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" {
		return nil
	}
	for host := strings.ToLower(u.Hostname()); strings.Contains(host, "."); _, host, _ = strings.Cut(host, ".") {
		if o := pg.Lex.Outlets[host]; o != nil {
			return o
		}
	}
	return nil
}
