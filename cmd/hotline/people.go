package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"

	"github.com/spf13/cobra"
)

func peopleCommand() *cobra.Command {
	return listing[corpus.PersonRecord]{
		name:    "people",
		short:   "Print the people: side, offices, every form of the name, how often quoted (with -q: those who say or are meant in the quotes selected)",
		example: "hotline people -q 'topic:sanctions' -f md",
		records: func(s selection) []corpus.PersonRecord {
			var all []corpus.PersonRecord
			for _, i := range s.people() {
				all = append(all, s.of.PersonRecord(i))
			}
			return all
		},
		sheet: sheet[corpus.PersonRecord]{
			columns: []string{"id", "name", "side", "quotes", "mentions", "articles", "offices", "forms"},
			row: func(p corpus.PersonRecord) []string {
				return []string{
					p.ID, p.Name, p.Side, strconv.Itoa(p.Quotes), strconv.Itoa(p.Mentions), strconv.Itoa(p.Articles),
					strings.Join(offices(p), "; "), strings.Join(forms(p), "; "),
				}
			},
			text: personText,
		},
	}.command()
}

// people returns all persons or, if there is a Query, those who speak or are mentioned in the selected quotes.
func (s selection) people() []int {
	var who []int
	if !s.asked {
		for i := range s.of.NumPeople() {
			who = append(who, i)
		}
		return who
	}
	for _, i := range s.found.Quotes.All() {
		who = append(append(who, s.of.Quote(i).Speakers...), s.of.Quote(i).About...)
	}
	slices.Sort(who)
	return slices.Compact(who)
}

func personText(p corpus.PersonRecord) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)  %s, %s, %s\n", cite.Line(p.Name), p.Side,
		count(p.Quotes, "quote", "quotes"), count(p.Mentions, "mention", "mentions"), count(p.Articles, "article", "articles"))
	if model.MixesAlphabets(p.Name) {
		b.WriteString("  letters of two alphabets in the name: it is joined with nobody\n")
	}
	for _, o := range offices(p) {
		fmt.Fprintf(&b, "  %s\n", cite.Line(o))
	}
	if f := forms(p); len(f) > 0 {
		fmt.Fprintf(&b, "  written %s\n", cite.Line(strings.Join(f, ", ")))
	}
	return b.String() + "\n"
}

func offices(p corpus.PersonRecord) []string {
	var all []string
	for _, o := range p.Offices {
		all = append(all, strings.TrimSpace(fmt.Sprintf("%s %s", o.Title, cite.Date(corpus.DateRecord{From: o.From, To: o.To}))))
	}
	return all
}

func forms(p corpus.PersonRecord) []string {
	var all []string
	for _, f := range p.Forms {
		all = append(all, fmt.Sprintf("%s ×%d", f.Text, f.Count))
	}
	return all
}
