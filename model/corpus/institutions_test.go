package corpus

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

// institutional is a corpus in which bodies speak beside people, one of whom is called like a body.
func institutional(t *testing.T) *Corpus {
	docs := []model.Document{
		{ID: "a", Published: "2021-05-19", Text: "Kremlin: the talks were frank\nthe Kremlin: we wait\nLavrov: I wait too\nthe Kremlin and NATO: we met"},
		{ID: "b", Published: "2021-05-20", Text: "NATO: arms control is dear to us\nthe government: no\nsome Republicans: maybe\nLavrov Institute: a study\nBlinken: yes"},
	}
	return buildFixture(t, slices.Values(docs), Options{})
}

func TestByInstitution(t *testing.T) {
	c := institutional(t)
	for q, want := range map[string]string{
		"by:kremlin":       "the talks were frank|we wait|we met",
		`by:"the Kremlin"`: "the talks were frank|we wait|we met",
		`by:"russian presidential administration"`: "the talks were frank|we wait|we met",
		"by:kremlin -by:nato":                      "the talks were frank|we wait",
		"by:nato,lavrov":                           "I wait too|we met|arms control is dear to us",
		`by:"lavrov institute"`:                    "a study",
		"by:institute":                             "a study",
		`by:"institute lavrov"`:                    "a study",
		"by:lavrov":                                "I wait too",
		"by:@kremlin":                              "",
		"by:government":                            "",
		"by:kreml":                                 "",
		"about:kremlin":                            "",
	} {
		parsed, err := model.ParseQuery(q)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, i := range c.Select(parsed).Quotes.All() {
			got = append(got, c.Quote(i).In(c.Article(c.ArticleOf(i)).Text))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s: %q, want %q", q, got, want)
		}
	}
}

// A person and a body of one name are both meant by it; "the" before it means the body, an id the person.
func TestOneNameOfTwo(t *testing.T) {
	people := []model.Person{{ID: "john-kremlin", Name: "John Kremlin", Quotes: 1}, {ID: "nato-a-book", Name: "A Book On NATO"}}
	quote := func(start int, speaker string, of []int, how model.How) Quote {
		return Quote{Quote: model.Quote{Span: model.Span{Start: start, End: start + 2}, SpeakerText: speaker, Speakers: of, How: how}}
	}
	c := New([]Article{{Article: &model.Article{ID: "a", Text: "abcdefgh"}, Quotes: [2]int{0, 3}}}, people,
		[]Quote{quote(0, "John Kremlin", []int{0}, model.HowNamed), quote(4, "the Kremlin", nil, model.HowInstitution), quote(6, "NATO", nil, model.HowInstitution)}, lexicon)
	for q, want := range map[string][]int{
		"by:kremlin": {0, 1}, "by:nato": {2}, `by:"the kremlin"`: {1}, "by:john-kremlin": {0}, "by:@john-kremlin": {0}, `by:"john kremlin"`: {0},
	} {
		parsed, _ := model.ParseQuery(q)
		if got := c.Select(parsed).Quotes.Slice(); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", q, got, want)
		}
	}
	if got := c.InstitutionHandle(1); got != "NATO" {
		t.Errorf("its handle is %q: nothing is quoted of the book", got)
	}
	if got := c.InstitutionHandle(0); got != "the Kremlin" {
		t.Errorf("its handle is %q", got)
	}
}

func TestInstitutionsAreNoPeople(t *testing.T) {
	c := institutional(t)
	for i := range c.NumPeople() {
		if strings.Contains(c.PersonName(i), "Kremlin") {
			t.Errorf("%s is a person", c.PersonName(i))
		}
	}
	var got []string
	for _, n := range c.Select(nil).Facets.Institutions {
		got = append(got, n.Label+" "+string(n.Side))
	}
	if strings.Join(got, ", ") != "Kremlin RU, NATO other, Lavrov Institute other" {
		t.Errorf("%q", got)
	}
	for quote, want := range map[string]string{
		"we wait": `"institution":"Kremlin"`, "we met": `"institution":null,"institutions":["Kremlin","NATO"]`,
		"I wait too": `"institution":null`, "no": `"institution":null`,
	} {
		for i := range c.NumQuotes() {
			r := c.QuoteRecord(i)
			if r.Text != quote {
				continue
			}
			if b, _ := json.Marshal(r); !strings.Contains(string(b), want) || strings.Contains(string(b), `"institutions"`) != strings.Contains(want, `"institutions"`) {
				t.Errorf("no %s in %s", want, b)
			}
		}
	}
}

// The side of an institution is that of the lexicon, of several together the one on which they are.
func TestSidesOfInstitutions(t *testing.T) {
	c := institutional(t)
	for quote, want := range map[string]model.Side{"we wait": model.Russia, "we met": "", "arms control is dear to us": model.Other, "I wait too": model.Russia} {
		for i := range c.NumQuotes() {
			if q := c.Quote(i); q.In(c.Article(q.Article).Text) == quote && (q.Side != want || c.SideOf(i) != want) {
				t.Errorf("%s: side %q and %q, want %q", quote, q.Side, c.SideOf(i), want)
			}
		}
	}
}

func TestNearestInstitution(t *testing.T) {
	c := institutional(t)
	if got := c.Unknown(model.Query{{Field: model.FieldBy, Values: []string{"kremlim"}}}); len(got) != 1 || !strings.Contains(got[0], "did you mean by:Kremlin?") {
		t.Errorf("%q", got)
	}
	if got := c.Unknown(model.Query{{Field: model.FieldBy, Values: []string{"kremlin"}}}); len(got) != 0 {
		t.Errorf("%q", got)
	}
	if got := c.Unknown(model.Query{{Field: model.FieldAbout, Values: []string{"kremlin"}}}); len(got) != 1 {
		t.Error("nobody is called so")
	}
}
