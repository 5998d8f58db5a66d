package main

import (
	"fmt"
	"strings"

	"hotline/model/corpus"
)

// work is an article as it is cited.
type work struct {
	id, title, byline, outlet, wire, url, file string
	published                                  corpus.DateRecord
}

// bibliography collects BibLaTeX entries under keys of their own.
type bibliography struct {
	entries []string
	keys    map[string]int
}

// add cites the work; note says what is cited of it.
func (b *bibliography) add(w work, note string) {
	var out strings.Builder
	fmt.Fprintf(&out, "@online{%s,\n", b.key(w.id))
	date := w.published.Date
	if date == "" && w.published != (corpus.DateRecord{}) {
		date = w.published.From + "/" + w.published.To // BibLaTeX's own form of a range
	}
	author := tex(w.byline)
	if author == "" && w.wire != w.outlet {
		author = tex(w.wire)
	}
	if author != "" {
		author = "{" + author + "}" // a byline as printed, not taken apart into names
	}
	for _, f := range []struct{ name, value string }{
		{"author", author},
		{"title", "{" + tex(w.title) + "}"},
		{"organization", tex(w.outlet)},
		{"date", date},
		{"url", strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C", " ", "%20").Replace(line(w.url))},
		{"note", note},
		{"file", tex(w.file)},
	} {
		if f.value != "" {
			fmt.Fprintf(&out, "  %s = {%s},\n", f.name, f.value)
		}
	}
	out.WriteString("}\n\n")
	b.entries = append(b.entries, out.String())
}

// key makes a citation key of an id: letters, digits and a few marks, and a number where it is taken.
func (b *bibliography) key(id string) string {
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

func quoteBibTeX(quotes []quote) []string {
	var b bibliography
	for _, q := range quotes {
		a := q.article
		b.add(
			work{q.ID, a.Title, a.Byline, a.Outlet, a.Wire, a.URL, a.File, q.Published},
			tex(fmt.Sprintf("%s, %s: %s, bytes %d–%d", q.speaker(), q.said(), q.words(), q.Start, q.End)),
		)
	}
	return b.entries
}
