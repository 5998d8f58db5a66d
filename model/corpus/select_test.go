package corpus

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// show describes a result by article ids and the first words of quotes.
func show(c *Corpus, r Result) (articles, quotes string) {
	var ids, firsts []string
	for _, i := range r.Articles.All() {
		ids = append(ids, c.Article(i).ID)
	}
	for _, i := range r.Quotes.All() {
		firsts = append(firsts, c.Article(c.Quote(i).Article).ID+"/"+strings.Fields(c.Text(i))[0])
	}
	return strings.Join(ids, " "), strings.Join(firsts, " ")
}

func query(t testing.TB, s string) model.Query {
	t.Helper()
	q, err := model.ParseQuery(s)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestSelect(t *testing.T) {
	c := fixtureCorpus(t)
	const all = "c/We c/no a/We a/Sanctions b/ready b/a b/I d/This"
	tests := []struct{ query, articles, quotes string }{
		{"", "c a b d", all},
		{"by:lavrov", "c a b", "c/We a/We b/ready"},
		{"by:лавров", "c a b", "c/We a/We b/ready"},
		{`by:"sergei lavrov"`, "c a b", "c/We a/We b/ready"},
		{"by:lawrow", "c a b", "c/We a/We b/ready"},
		{"by:serguey", "", ""},
		{"by:sergey", "c a b", "c/We a/We b/ready"},
		{"by:sullivan", "b", "b/a b/I"},
		{`by:"john sullivan"`, "b", "b/I"},
		{"by:lavrov,blinken on:2021-05", "a b", "a/We a/Sanctions b/ready"},
		{"by:lavrov by:blinken", "", ""},
		{"-by:lavrov", "c a b d", "c/no a/Sanctions b/a b/I d/This"},
		{"about:blinken", "c a", "c/We a/We"},
		{"in:blinken", "c a", "c/We c/no a/We a/Sanctions"},
		{"-in:blinken", "b d", "b/ready b/a b/I d/This"},
		{"side:us", "a b", "a/Sanctions b/a b/I"},
		{"side:other", "c d", "c/no d/This"},
		{"kind:partial", "b", "b/a"},
		{"since:2021-04 until:2021-05-19", "a", "a/We a/Sanctions b/ready"},
		{"since:2021-04", "a b", "a/We a/Sanctions b/ready b/a b/I"},
		{"topic:new-start", "a b", "b/I"},
		{`topic:"new start"`, "a b", "b/I"},
		{"topic:reset", "d", "d/This"},
		{"outlet:bbc", "c", "c/We c/no"},
		{"outlet:news", "b", "b/ready b/a b/I"},
		{"outlet:reut", "a", "a/We a/Sanctions"},
		{"frank", "b", "b/a"},
		{"pact", "a", ""},
		{"lavrov", "c a b", ""},
		{`"all the issues"`, "c a b", "c/We a/We b/ready"},
		{"-issues", "d", "c/no a/Sanctions b/a b/I d/This"},
		{"reyk", "a", ""},
		{"by:nobody", "", ""},
		{"dated:no", "d", "d/This"},
		{"dated:range", "", ""},
		{"-dated:day by:macron", "d", "d/This"},
	}
	for _, tt := range tests {
		articles, quotes := show(c, c.Select(query(t, tt.query)))
		if articles != tt.articles || quotes != tt.quotes {
			t.Errorf("%s\n got %q, %q\nwant %q, %q", tt.query, articles, quotes, tt.articles, tt.quotes)
		}
	}
}

func TestFacets(t *testing.T) {
	c := fixtureCorpus(t)
	f := c.Select(nil).Facets
	list := func(counts []Count) string {
		var out []string
		for _, n := range counts {
			out = append(out, fmt.Sprintf("%s %d", n.Value, n.N))
		}
		return strings.Join(out, ", ")
	}
	for _, tt := range []struct{ name, got, want string }{
		{"speakers", list(f.Speakers), "lavrov 3, blinken 1, macron 1, Jake Sullivan 1, John Sullivan 1"},
		{"topics", list(f.Topics), "new-start 1, sanctions 1, reset 1"},
		{"outlets", list(f.Outlets), "BBC 1, BBC News 1, Reuters 1"},
		{"sides", list(f.Sides), "us 3, ru 3, other 2"},
		{"kinds", list(f.Kinds), "direct 7, partial 1"},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %s; want %s", tt.name, tt.got, tt.want)
		}
	}
	for _, n := range f.Speakers {
		r := c.Select(model.Query{{Field: model.FieldBy, Values: []string{n.Value}}})
		if r.Quotes.Len() != n.N || len(r.Facets.Speakers) != 1 || r.Facets.Speakers[0].Person != n.Person {
			t.Errorf("by:%s selects %d quotes, the facet counts %d", n.Value, r.Quotes.Len(), n.N)
		}
	}
}

// Each quote satisfies either a term or its negation.
func TestNegationIsComplement(t *testing.T) {
	c := fixtureCorpus(t)
	terms := []string{"by:lavrov", "side:us", "in:blinken", "topic:sanctions", "outlet:bbc", "since:2021-05", "issues", "kind:direct"}
	rapid.Check(t, func(t *rapid.T) {
		base, err := model.ParseQuery(strings.Join(rapid.SliceOfN(rapid.SampledFrom(terms), 0, 2).Draw(t, "base"), " "))
		if err != nil {
			t.Fatal(err)
		}
		term, _ := model.ParseQuery(rapid.SampledFrom(terms).Draw(t, "term"))
		yes := term[0]
		no := yes
		no.Not = true
		all := c.Select(base).Quotes.Len()
		with := c.Select(append(base[:len(base):len(base)], yes)).Quotes.Len()
		without := c.Select(append(base[:len(base):len(base)], no)).Quotes.Len()
		if with+without != all {
			t.Fatalf("%s: %d with %s, %d without, %d in all", base, with, yes, without, all)
		}
	})
}

func TestTimeline(t *testing.T) {
	c := fixtureCorpus(t)
	got := fmt.Sprint(c.Timeline(c.Select(nil)))
	want := "[{2021-03-18 2 0 1 1 2 1} {2021-05-19 2 1 1 0 3 2} {2021-05-20 2 2 0 0 2 1} { 1 0 0 1 1 1}]"
	if got != want {
		t.Errorf("timeline\n got %s\nwant %s", got, want)
	}
}

func TestColumns(t *testing.T) {
	c := fixtureCorpus(t)
	r := c.Select(query(t, "-kind:partial"))
	var got []string
	for _, row := range c.Columns(r, query(t, "by:lavrov side:us outlet:bbc,news")) {
		var cells []string
		for _, cell := range row.Cells {
			var quotes []string
			for _, i := range cell {
				quotes = append(quotes, strings.Fields(c.Text(i))[0])
			}
			cells = append(cells, strings.Join(quotes, "+"))
		}
		got = append(got, row.When.Day().String()+" "+strings.Join(cells, "|"))
	}
	want := []string{"2021-03-18 We||We+no", "2021-05-19 We+ready|Sanctions|ready", "2021-05-20 |I|I"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("columns\n got %q\nwant %q", got, want)
	}
}

func TestUnknown(t *testing.T) {
	c := fixtureCorpus(t)
	known := "by:lavrov about:blinken in:sullivan topic:reset outlet:bbc side:ru kind:direct since:2021 anything"
	if notes := c.Unknown(query(t, known)); notes != nil {
		t.Errorf("%s: %q", known, notes)
	}
	notes := c.Unknown(query(t, "by:lavrov,laforge topic:cheese outlet:gazette wire:ap place:oz -in:nobody"))
	for i, says := range []string{"by:laforge names no person or institution", "topic:cheese", "outlet:gazette", "wire:ap", "place:oz", "in:nobody"} {
		if i >= len(notes) || !strings.HasPrefix(notes[i], says) {
			t.Fatalf("notes %q, want one that begins %q at %d", notes, says, i)
		}
	}
}
