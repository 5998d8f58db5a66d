package corpus_test

import (
	"context"
	"encoding/json"
	"os"
	"strings"
	"sync"
	"testing"

	"hotline/data"
	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// gold is what a careful person finds in the bundled articles. Offsets are bytes.
type gold struct {
	People   []goldPerson
	Articles []goldArticle
}

type goldPerson struct {
	ID, Canonical, Side string
	Exclude             bool `json:"exclude_from_people_list"`
}

type goldArticle struct {
	ID, File    string
	Quotes      []goldQuote
	Indirect    []goldReport
	Boilerplate []goldSpan
}

type goldSpan struct {
	Text   string
	BStart int
	BEnd   int
	Reason string
}

func (s goldSpan) span() model.Span { return model.Span{Start: s.BStart, End: s.BEnd} }

type goldQuote struct {
	goldSpan
	ID, Zone     string
	Speaker      string
	SpeakerBasis string `json:"speaker_basis"`
	SaidDate     string `json:"said_date"`
	SaidBasis    string `json:"said_date_basis"`
	Via          []string
}

type goldReport struct {
	ID, Speaker string
	Content     *goldSpan
}

// name returns the correct name of the gold's person, or "" for an institution.
func (g *gold) name(id string) string {
	for _, p := range g.People {
		if p.ID == id {
			return p.Canonical
		}
	}
	return ""
}

// newsmakers returns the people that should be shown to a reader of the articles: named, and not only in a photo credit.
func (g *gold) newsmakers() []goldPerson {
	var out []goldPerson
	for _, p := range g.People {
		if !p.Exclude {
			out = append(out, p)
		}
	}
	return out
}

// bundled returns the gold and the program's analysis of the same five files. It is made once for all tests.
var bundled = sync.OnceValues(func() (*gold, *corpus.Corpus) {
	raw, err := os.ReadFile("gold.json")
	if err != nil {
		panic(err)
	}
	g := &gold{}
	if err := json.Unmarshal(raw, g); err != nil {
		panic("gold.json: " + err.Error())
	}
	ctx := context.Background()
	c, err := corpus.Build(ctx, data.Open(ctx, nil, nil), lexicon.Default(), corpus.Options{})
	if err != nil {
		panic(err)
	}
	return g, c
})

// article returns the number of the gold's article in the corpus.
func article(t *testing.T, c *corpus.Corpus, g goldArticle) int {
	t.Helper()
	for i := range c.NumArticles() {
		if strings.HasSuffix(c.Article(i).File, g.File) {
			return i
		}
	}
	t.Fatalf("%s is not in the bundled corpus", g.File)
	return -1
}

// quotes returns the numbers of an article's quotations in marks.
func quotes(c *corpus.Corpus, article int) []int {
	var out []int
	for i := c.Article(article).Quotes[0]; i < c.Article(article).Quotes[1]; i++ {
		if c.Quote(i).Kind != model.Indirect {
			out = append(out, i)
		}
	}
	return out
}

// bare returns a span without the white space, quotation marks and punctuation at its edges, about which careful people differ.
func bare(text string, s model.Span) model.Span {
	const edge = " \t\r\n\u00a0\"'“”‘’«»,.;:–-"
	words := s.In(text)
	s.Start += len(words) - len(strings.TrimLeft(words, edge))
	s.End -= len(words) - len(strings.TrimRight(words, edge))
	return s
}

// speakers returns the names of those who said a quotation, or what the text calls them.
func speakers(c *corpus.Corpus, q *corpus.Quote) []string {
	if len(q.Speakers) == 0 {
		return []string{q.SpeakerText}
	}
	var out []string
	for _, p := range q.Speakers {
		out = append(out, c.Person(p).Name)
	}
	return out
}

// bodies lists words for each institution that the gold names by id; its name must contain one of them.
var bodies = map[string][]string{
	"ru-mfa":        {"Ministry of Foreign Affairs", "Foreign Ministry", "MFA"},
	"us-government": {"United States", "US", "State Department"},
	"kremlin":       {"Kremlin"},
	"white-house":   {"White House"},
	"ru-government": {"Moscow", "Russia"},
}

// spoke reports whether the speakers are those of the gold: one person, several ("joint:a+b"), or an institution.
func (g *gold) spoke(want string, got []string) bool {
	if joint, ok := strings.CutPrefix(want, "joint:"); ok {
		ids := strings.Split(joint, "+")
		for i, id := range ids {
			if len(got) != len(ids) || got[i] != g.name(id) {
				return false
			}
		}
		return true
	}
	if name := g.name(want); name != "" {
		return len(got) == 1 && got[0] == name
	}
	for _, words := range bodies[want] {
		if len(got) == 1 && strings.Contains(got[0], words) {
			return true
		}
	}
	return false
}
