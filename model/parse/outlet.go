package parse

import (
	"net/url"
	"strings"

	"hotline/model"
)

// clue is a place in the source that names the outlet; the most trusted come first.
type clue byte

const (
	clueContainer clue = iota // the container's field
	clueURL                   // the site of the address
	clueSignOff               // what an agency puts under its articles
	clueDateline              // the agency in the dateline
	clueTitle                 // the label at the end of the headline
	clueByline                // the line under the authors
	clueCredit                // whose staff contributed
	clueCopyright             // the copyright, or the agency whose site it is
	clueCount                 // how many there are
)

// clues holds the names of outlet and wire in the source, one for each clue; the first of each kind is kept.
type clues struct {
	outlet, wire [clueCount]string // by clue
}

// add keeps a name, that of an outlet or that of a wire.
func (c *clues) add(name string, wire bool, from clue) {
	list := &c.outlet
	if wire {
		list = &c.wire
	}
	if list[from] == "" {
		list[from] = name
	}
}

func best(list [clueCount]string) string {
	for _, name := range list {
		if name != "" {
			return name
		}
	}
	return ""
}

// outlet returns the lexicon's outlet with the name, ignoring "(Web News)" and the like, or a new one with that name.
func (pg *page) outlet(name string) *model.Outlet {
	folded := fold(name)
	for {
		if o := pg.lex.Outlets[folded]; o != nil {
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
			if o := pg.lex.Outlets[head]; o != nil {
				return o
			}
		}
	}
	return &model.Outlet{Name: strings.TrimSuffix(strings.TrimSpace(name), " News")}
}

// source determines outlet and wire from all clues. A wire is also the outlet if nothing else names one.
func (pg *page) source() {
	if name := strings.TrimSpace(pg.doc.Outlet); name != "" && !pg.misplaced(name) {
		o := pg.outlet(name)
		if unlisted(o) {
			o = &model.Outlet{Name: name, Wire: o.Wire}
		}
		pg.outlets.add(o.Name, false, clueContainer)
		if o.Wire {
			pg.outlets.add(o.Name, true, clueContainer)
		}
	}
	if o := pg.domain(pg.doc.URL); o != nil {
		pg.outlets.add(o.Name, false, clueURL)
		if o.Wire {
			pg.outlets.add(o.Name, true, clueCopyright)
		}
	}
	pg.credited()
	a := pg.art
	a.Outlet, a.Wire = best(pg.outlets.outlet), best(pg.outlets.wire)
	if a.Outlet == "" {
		a.Outlet = a.Wire
	}
}

// credited keeps as a clue the outlet whose staff, according to a line under the article, contributed: "Some News' Jane Doe contributed
// to this report." Those of an agency contribute to what others print.
func (pg *page) credited() {
	for i := len(pg.pieces) - 1; i >= max(0, len(pg.pieces)-creditedLast); i-- {
		if pg.pieces[i].reason != "credit line" {
			continue
		}
		line := strings.TrimLeft(pg.of(i), noteMarks)
		at := strings.IndexAny(line[:min(len(line), labelMax)], "'’")
		if at <= 0 || !strings.Contains(line, " contributed") {
			continue
		}
		rest := strings.TrimPrefix(strings.TrimLeft(line[at:], "'’"), "s")
		if o := pg.lex.Outlets[fold(line[:at])]; o != nil && !o.Wire && strings.HasPrefix(rest, " ") && model.Capitalised(rest[1:]) {
			pg.outlets.add(o.Name, false, clueCredit)
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
func (pg *page) misplaced(name string) bool {
	if !unlisted(pg.outlet(name)) {
		return false
	}
	host := pg.domain(pg.doc.URL)
	if host == nil {
		return strings.HasPrefix(fold(name), guestLabel)
	}
	if reprinting[host.Name] && !strings.EqualFold(firstWord(host.Name), firstWord(name)) {
		return false
	}
	if pg.art.Byline == "" && nameAlone(name) && words(name) > 1 && words(name) <= nameWords && pg.lex.Forenames[strings.ToLower(firstWord(name))] != 0 {
		if last := lastWord(name); strings.Contains(strings.ToLower(pg.doc.URL), strings.ToLower(last)) && !pg.mentioned(last, -1, 0) {
			pg.art.Byline = name
		}
	}
	return true
}

// guestLabel begins what collections of articles put in place of an outlet.
const guestLabel = "guest writer"

// reprinting are sites that print what others publish.
var reprinting = map[string]bool{"AllSides": true, "AOL": true, "MSN": true, "Yahoo News": true}

// domain returns the outlet to which an address belongs, or nil.
func (pg *page) domain(address string) *model.Outlet {
	if address == "" {
		return nil
	}
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" {
		return nil
	}
	for host := strings.ToLower(u.Hostname()); strings.Contains(host, "."); _, host, _ = strings.Cut(host, ".") {
		if o := pg.lex.Outlets[host]; o != nil {
			return o
		}
	}
	return nil
}
