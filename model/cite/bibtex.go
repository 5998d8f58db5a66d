package cite

import (
	"fmt"
	"strings"

	"hotline/model/corpus"
)

// Work is an article to be cited.
type Work struct {
	ID, Title, Byline, Outlet, Wire, URL, File string
	Published                                  corpus.DateRecord
}

// WorkOf returns an article as a work.
func WorkOf(a corpus.ArticleRecord) Work {
	return Work{a.ID, titleOf(a.Title, a.TitleMade), a.Byline, a.Outlet, a.Wire, a.URL, a.File, a.Published}
}

// titleOf returns the headline of an article, or that it has none.
func titleOf(title string, made bool) string {
	if made {
		return "[" + untitled + "]"
	}
	return title
}

// Bibliography collects BibLaTeX entries with unique keys.
type Bibliography struct {
	Entries []string
	keys    map[string]int
}

// Add adds an entry for the work; note says what is cited of it.
func (b *Bibliography) Add(w Work, note string) {
	var out strings.Builder
	fmt.Fprintf(&out, "@online{%s,\n", b.key(w.ID))
	date := w.Published.Date
	if date == "" && w.Published != (corpus.DateRecord{}) {
		date = w.Published.From + "/" + w.Published.To // BibLaTeX's own form of a range
	}
	author := TeX(w.Byline)
	if author == "" && w.Wire != w.Outlet {
		author = TeX(w.Wire)
	}
	if author != "" {
		author = "{" + author + "}" // the byline as printed, not split into names
	}
	for _, f := range []struct{ name, value string }{
		{"author", author},
		{"title", "{" + TeX(w.Title) + "}"},
		{"organization", TeX(w.Outlet)},
		{"date", date},
		{"url", strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C", " ", "%20").Replace(Line(w.URL))},
		{"note", note},
		{"file", TeX(w.File)},
	} {
		if f.value != "" {
			fmt.Fprintf(&out, "  %s = {%s},\n", f.name, f.value)
		}
	}
	out.WriteString("}\n\n")
	b.Entries = append(b.Entries, out.String())
}

// key makes a unique citation key of an id: letters, digits and a few marks, and a number if it is taken.
func (b *Bibliography) key(id string) string {
	key := strings.Map(func(r rune) rune {
		if r < 0x80 && (r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || strings.ContainsRune(":._-", r)) {
			return r
		}
		return '-'
	}, id)
	if b.keys == nil {
		b.keys = map[string]int{}
	}
	b.keys[key]++
	if n := b.keys[key]; n > 1 {
		return fmt.Sprintf("%s+%d", key, n)
	}
	return key
}
