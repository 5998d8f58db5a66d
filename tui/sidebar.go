package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// section is one list of the sidebar: the values of one field in the selection.
type section struct {
	name   text
	one    string // how a picker asks for one
	field  model.Field
	counts func(corpus.Facets) []corpus.Count
}

var sections = []section{
	{"People", "person", model.FieldBy, func(f corpus.Facets) []corpus.Count { return f.Speakers }},
	{"Topics", "topic", model.FieldTopic, func(f corpus.Facets) []corpus.Count { return f.Topics }},
	{"Institutions", "institution", model.FieldBy, func(f corpus.Facets) []corpus.Count { return f.Institutions }},
	{"Outlets", "outlet", model.FieldOutlet, func(f corpus.Facets) []corpus.Count { return f.Outlets }},
	{"Sides", "side", model.FieldSide, func(f corpus.Facets) []corpus.Count { return f.Sides }},
	{"Places", "place", model.FieldPlace, func(f corpus.Facets) []corpus.Count { return f.Places }},
	{"Wording", "wording", model.FieldKind, func(f corpus.Facets) []corpus.Count { return f.Kinds }},
	{"Media", "owner of the media", model.FieldMedia, func(f corpus.Facets) []corpus.Count { return f.Media }},
}

// The sections with keys of their own.
const (
	sectionPeople = iota
	sectionTopics
	sectionInstitutions
	sectionOutlets
	sectionSides
	sectionPlaces
	sectionKinds
	sectionMedia
	sectionCount
)

var sidebarPane = pane{
	name:   "sidebar",
	title:  sidebarTitle,
	count:  func(v view) int { return len(v.facet(v.Section)) },
	height: func(view, int, Rect) int { return 1 },
	draw:   drawFacet,
	enter:  (*App).enterSidebar,
	rest:   otherSections,
	quote:  besideSidebar,
	empty: func(v view) []text {
		return v.nothing(say("No %s here.", strings.ToLower(string(sections[v.Section].name))))
	},
}

// facet returns the values of a section.
func (s *State) facet(section int) []corpus.Count {
	if section < len(s.Answer.facets) {
		return s.Answer.facets[section]
	}
	return nil
}

// besideSidebar returns the quote under the cursor of the quotes pane, if that is shown next to the sidebar.
func besideSidebar(v view) int {
	if v.slotOf(paneQuotes).W == 0 {
		return -1
	}
	return v.quoteAt()
}

func sidebarTitle(v view) text {
	title := say("1 %s %s%s", sections[v.Section].name, v.placeIn(paneSidebar), grouped(len(v.facet(v.Section))))
	next := " · l → " + sections[(v.Section+1)%len(sections)].name
	if width(title+next)+3 <= v.slotOf(paneSidebar).W {
		return title + next
	}
	return title
}

func drawFacet(v view, i int, r Rect) []string {
	all := v.facet(v.Section)
	c := all[i]
	base, sign := v.under(paneSidebar, i)
	row := newRow(r.W, base)
	row.add("", sign).column(v.key, v.facetMark(c), 2)
	n := line(grouped(c.N))
	bar, side := 0, text("")
	if r.W >= 26 {
		bar = 5
		if of, speaks := v.sideOf(c); speaks {
			side = "   "
			if word := sideWord(of); word != "" {
				side = " " + word
			}
		}
	}
	digits := width(line(grouped(all[0].N))) // the largest
	name := r.W - row.used - bar - width(side) - digits - 2
	row.column(v.facetInk(c), flagged(c.Label), name).add(v.facetInk(c), side).add("", " ")
	if bar > 0 {
		row.column(v.dim, repeat("▪", (c.N*bar+all[0].N-1)/max(all[0].N, 1)), bar)
	}
	return []string{row.right("", n).String()}
}

// otherSections shows the beginning of the sidebar's other lists below the present one.
func otherSections(v view, r Rect) []string {
	const few = 4
	var lines []string
	for i := 1; i < len(sections); i++ {
		n := (v.Section + i) % len(sections)
		all := v.facet(n)
		if len(all) == 0 {
			continue
		}
		shown := min(len(all), few)
		if len(lines)+2+shown > r.H {
			break
		}
		head := newRow(r.W, "")
		head.add("", "  ").add(v.dim, sections[n].name).add("", " ").add(v.rule, line(grouped(len(all)))).add("", " ")
		lines = append(lines, string(spaces(r.W)), head.add(v.rule, repeat("─", r.W-head.used)).String())
		for _, c := range all[:shown] {
			row := newRow(r.W, "")
			count := line(grouped(c.N))
			row.add("", "   ").add(v.dim, cut(line(c.Label), r.W-5-width(count)))
			lines = append(lines, row.right(v.dim, count).String())
		}
	}
	return lines
}

// facetMark returns the number of a pin, or a tick for a value of the Query.
func (v view) facetMark(c corpus.Count) text {
	f := sections[v.Section].field
	for i, p := range v.Pins {
		if p.Field == f && slices.Contains(p.Values, c.Value) {
			return say("%d", i+1)
		}
	}
	for _, t := range v.Query {
		if t.Field == f && slices.ContainsFunc(t.Values, func(s string) bool { return v.means(f, s, c) }) {
			if t.Not {
				return "−"
			}
			return "✓"
		}
	}
	return ""
}

// means reports whether a value of the field in the Query means this count, by whatever name of an institution.
func (s *State) means(f model.Field, value string, c corpus.Count) bool {
	return names(value, c) || f == model.FieldBy && c.Person < 0 && s.Corpus.CalledInstitution(value, c.Value)
}

// names reports whether a value of the Query means this count: as the sidebar writes it, or as typed.
func names(value string, c corpus.Count) bool {
	if strings.EqualFold(value, c.Value) || strings.EqualFold(value, c.Label) {
		return true
	}
	words := strings.Fields(c.Label)
	return c.Person >= 0 && len(words) > 0 && strings.EqualFold(value, words[len(words)-1])
}

func (v view) facetInk(c corpus.Count) ink {
	if of, speaks := v.sideOf(c); speaks {
		return v.sideInk(of)
	}
	return ""
}

// sideOf returns the side of a value that speaks: a person or an institution.
func (v view) sideOf(c corpus.Count) (side model.Side, speaks bool) {
	if c.Person >= 0 {
		return v.Corpus.SideOfPerson(c.Person), true
	}
	return c.Side, c.Side != ""
}

// enterSidebar adds the value under the cursor to the Query, or removes it.
func (a *App) enterSidebar() tea.Cmd {
	all := a.facet(a.Section)
	i := a.Lists[paneSidebar].cursor
	if i >= len(all) {
		return nil
	}
	f := sections[a.Section].field
	q := a.Query
	for j, t := range q {
		if t.Field == f && !t.Not && len(t.Values) == 1 && a.means(f, t.Values[0], all[i]) {
			return a.changeQuery(q.Without(j))
		}
	}
	return a.changeQuery(toggle(q, f, all[i].Value))
}

// turnSection shows the next list of the sidebar.
func (a *App) turnSection(by int) {
	a.Section = (a.Section + by + len(sections)) % len(sections)
	a.Lists[paneSidebar] = list{}
}
