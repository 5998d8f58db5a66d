package corpus_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
)

// TestGoldQuotations: every quotation of the five articles is found where a person sees it, with its speaker, and there are no
// others.
func TestGoldQuotations(t *testing.T) {
	g, c := bundled()
	for _, want := range g.Articles {
		i := article(t, c, want)
		text := c.Article(i).Text
		rest := quotes(c, i)
		for _, w := range want.Quotes {
			at := bare(text, w.span())
			k := slices.IndexFunc(rest, func(q int) bool { return bare(text, c.Quote(q).Span) == at })
			if k < 0 {
				t.Errorf("%s is not found: %q", w.ID, w.Text)
				continue
			}
			q := c.Quote(rest[k])
			rest = slices.Delete(rest, k, k+1)
			if got := speakers(c, q); !g.spoke(w.Speaker, got) {
				t.Errorf("%s was said by %s (%s), not by %q (%s)", w.ID, w.Speaker, w.SpeakerBasis, got, q.Why)
			}
			for _, relayer := range w.Via {
				if w.SpeakerBasis != "named" {
					continue // attributed by a sentence before this one
				}
				if !slices.ContainsFunc(q.Via, func(v string) bool { return strings.Contains(strings.ToLower(v), relayer) }) {
					t.Errorf("%s came through %s, not %q", w.ID, relayer, q.Via)
				}
			}
		}
		for _, q := range rest {
			t.Errorf("%s: %q is nobody's words, but shown as a quotation", want.ID, c.Text(q))
		}
	}
}

// TestGoldSaidDates: in three of the articles the text tells on which day each statement was made; in the others a day would be a
// guess.
func TestGoldSaidDates(t *testing.T) {
	g, c := bundled()
	told := []string{"000", "002", "004"}
	for _, want := range g.Articles {
		i := article(t, c, want)
		text := c.Article(i).Text
		for _, q := range quotes(c, i) {
			said := c.Quote(q).Said
			if !slices.Contains(told, want.ID) {
				if said.Day() != 0 {
					t.Errorf("%s tells no day, but %q was said on %s (%s)", want.ID, c.Text(q), said, said.Basis)
				}
				continue
			}
			k := slices.IndexFunc(want.Quotes, func(w goldQuote) bool { return bare(text, w.span()) == bare(text, c.Quote(q).Span) })
			if k >= 0 && said.Day().String() != want.Quotes[k].SaidDate {
				w := want.Quotes[k]
				t.Errorf("%s was said on %s (%s), not %s (%s)", w.ID, w.SaidDate, w.SaidBasis, said, said.Basis)
			}
		}
	}
}

// enoughReports is how many of the statements reported without marks must be found with their speaker.
const enoughReports = 25

func TestGoldReportedStatements(t *testing.T) {
	g, c := bundled()
	found, all := 0, 0
	for _, want := range g.Articles {
		i := article(t, c, want)
		for _, w := range want.Indirect {
			if w.Content == nil || w.Speaker == "" {
				continue
			}
			all++
			if reported(g, c, i, w) {
				found++
			}
		}
	}
	t.Logf("%d of %d reported statements", found, all)
	if found < enoughReports {
		t.Errorf("%d of %d reported statements are found with their speaker, fewer than %d", found, all, enoughReports)
	}
}

// reported reports whether some statement of the article shares most of the gold's span and has its speaker.
func reported(g *gold, c *corpus.Corpus, article int, w goldReport) bool {
	for i := c.Article(article).Quotes[0]; i < c.Article(article).Quotes[1]; i++ {
		q := c.Quote(i)
		s := q.Statement
		if s.Empty() {
			s = q.Span
		}
		in := w.Content.span()
		shared := min(s.End, in.End) - max(s.Start, in.Start)
		if 2*shared > max(s.Len(), in.Len()) && g.spoke(w.Speaker, speakers(c, q)) {
			return true
		}
	}
	return false
}

// TestGoldPeople: the newsmakers are found once each under their right name, and nobody and nothing else is.
func TestGoldPeople(t *testing.T) {
	g, c := bundled()
	names := map[string]*model.Person{}
	for i := range c.NumPeople() {
		names[c.Person(i).Name] = c.Person(i)
	}
	if len(names) != c.NumPeople() {
		t.Errorf("%d names for %d persons", len(names), c.NumPeople())
	}
	for _, want := range g.newsmakers() {
		p := names[want.Canonical]
		if p == nil {
			t.Errorf("%s is missing", want.Canonical)
			continue
		}
		delete(names, want.Canonical)
		if (want.Side == "US" || want.Side == "RU") && string(p.Side) != want.Side {
			t.Errorf("%s speaks for %s, not %s", p.Name, want.Side, p.Side)
		}
	}
	for name := range names {
		t.Errorf("%s is nobody in the news", name)
	}
}

func TestGoldMisspeltNames(t *testing.T) {
	_, c := bundled()
	for _, tt := range []struct{ form, name string }{
		{"Anthony Brinken", "Antony Blinken"},
		{"Bolinken", "Antony Blinken"},
		{"Anthony Blinken", "Antony Blinken"},
		{"Prince", "Ned Price"},
		{"Navani", "Alexei Navalny"},
		{"Sergei Lavrov", "Sergey Lavrov"},
	} {
		var bearers []string
		for i := range c.NumPeople() {
			p := c.Person(i)
			for _, f := range p.Forms {
				if strings.Contains(f.Text, tt.form) && !slices.Contains(bearers, p.Name) {
					bearers = append(bearers, p.Name)
				}
			}
		}
		if !slices.Equal(bearers, []string{tt.name}) {
			t.Errorf("%q is a form of %q, want of %s alone", tt.form, bearers, tt.name)
		}
	}
}

// TestGoldFurniture: no furniture is in a body, and no quotation is lost with it.
func TestGoldFurniture(t *testing.T) {
	g, c := bundled()
	for _, want := range g.Articles {
		body := c.Article(article(t, c, want)).Body
		for _, f := range want.Boilerplate {
			if slices.ContainsFunc(body, func(p model.Paragraph) bool { return p.Overlaps(f.span()) }) {
				t.Errorf("%s: %q is body, but is %s", want.ID, strings.TrimSpace(f.Text), f.Reason)
			}
		}
		for _, q := range want.Quotes {
			if q.Zone == "body" && !slices.ContainsFunc(body, func(p model.Paragraph) bool { return p.Contains(q.span()) }) {
				t.Errorf("%s is in no paragraph of the body: %q", q.ID, q.Text)
			}
		}
	}
}

// TestGoldSources: when and where the articles were published, as far as each file tells. A site's clock is not a date of
// publication, so a file with nothing better may give a range or nothing.
func TestGoldSources(t *testing.T) {
	_, c := bundled()
	const unknown = model.Day(0)
	for _, tt := range []struct {
		file         string
		days         []model.Day // any of them
		outlet, wire []string    // any of them
		title        string      // its ending; "" if the file has no headline
	}{
		{"000", []model.Day{20210319}, []string{"UrduPoint"}, []string{"Sputnik"}, ""},
		{"001", []model.Day{20210504, unknown}, []string{"Sputnik"}, []string{"Sputnik", ""}, ""},
		{"002", []model.Day{20210124, unknown}, []string{"Rappler"}, []string{"Reuters"}, "Kremlin says Putin ready for dialogue if US willing"},
		{"003", []model.Day{unknown}, []string{""}, []string{""}, "emphasize dialogue"},
		{"004", []model.Day{20210305}, []string{""}, []string{""}, ""},
	} {
		i := 0
		for i < c.NumArticles() && !strings.HasPrefix(c.Article(i).ID, tt.file) {
			i++
		}
		if i == c.NumArticles() {
			t.Errorf("%s is not in the bundled corpus", tt.file)
			continue
		}
		a := c.Article(i)
		if !slices.Contains(tt.days, a.Published.Day()) {
			t.Errorf("%s published %s (%s), want one of %v", tt.file, a.Published, a.Published.Basis, tt.days)
		}
		if !slices.Contains(tt.outlet, a.Outlet) || !slices.Contains(tt.wire, a.Wire) {
			t.Errorf("%s: outlet %q, wire %q, want %q and %q", tt.file, a.Outlet, a.Wire, tt.outlet, tt.wire)
		}
		if made := tt.title == ""; a.TitleMade != made || !made && !strings.HasSuffix(a.Title, tt.title) {
			t.Errorf("%s: title %q (made %v), want …%q", tt.file, a.Title, a.TitleMade, tt.title)
		}
	}
}
