package cite

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
)

// one returns a corpus with a single quote by a minister who has held two offices.
func one(words, title string) *corpus.Corpus {
	return oneSaid(words, title, model.On(20210519, "the text"))
}

func oneSaid(words, title string, said model.When) *corpus.Corpus {
	text := "“" + words + "” Lavrov said."
	a := &model.Article{
		ID: "a", File: "a.txt", Title: title, Outlet: "Reuters", Byline: "Jane Doe", URL: "https://example.org/a", Text: text,
		Published: model.On(20210520, "container"),
	}
	q := corpus.Quote{ID: "a:3", Utterance: 1, Quote: model.Quote{
		Span: model.Span{Start: 3, End: 3 + len(words)}, Speakers: []int{0}, Side: model.Russia, How: model.HowNamed, Sure: model.High,
		Said: said,
	}}
	lavrov := model.Person{ID: "sergey-lavrov", Name: "Sergey Lavrov", Side: model.Russia, Offices: []model.Office{
		{Title: "ambassador to the United Nations", From: 19940101, To: 20040709},
		{Title: "foreign minister", From: 20040309},
	}}
	return corpus.New([]corpus.Article{{Article: a, Quotes: [2]int{0, 1}}}, []model.Person{lavrov}, []corpus.Quote{q}, nil)
}

func TestForms(t *testing.T) {
	c := one("We are ready,", "Lavrov speaks")
	q := Of(c, 0)
	q.Note = "check the Russian"
	hash := model.Fingerprint(c.Article(0).Text)
	for form, want := range map[string]string{
		"text":             "“We are ready,” — Sergey Lavrov, foreign minister, Reuters, 2021-05-19, a.txt:3-16, https://example.org/a [check the Russian]\n",
		"Markdown":         "> “We are ready,”\n>\n> — **Sergey Lavrov**, foreign minister, 2021-05-19, *Reuters*, [“Lavrov speaks”](<https://example.org/a>) (a.txt:3-16)\n\ncheck the Russian\n",
		"Chicago footnote": "1. Sergey Lavrov, foreign minister, “We are ready,” May 19, 2021, quoted in Jane Doe, “Lavrov speaks,” Reuters, May 20, 2021, https://example.org/a (a.txt:3-16, text " + hash + "). check the Russian\n",
	} {
		if got := written(t, form, q); got != want {
			t.Errorf("%s:\n%q, want\n%q", form, got, want)
		}
	}
	var record map[string]any
	if err := json.Unmarshal([]byte(written(t, "JSON", q)), &record); err != nil {
		t.Fatal(err)
	}
	if record["text"] != "We are ready," || record["office"] != "foreign minister" || record["fingerprint"] != hash || record["note"] != "check the Russian" {
		t.Errorf("JSON: %v", record)
	}
	if got := written(t, "BibTeX", q); !strings.HasPrefix(got, "@online{a:3,\n") || !strings.Contains(got, "check the Russian},\n") {
		t.Errorf("BibTeX: %s", got)
	}
}

func written(t *testing.T, form string, quotes ...Quote) string {
	t.Helper()
	for _, f := range Forms {
		if f.Name == form {
			s, err := f.Write(quotes)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
	}
	t.Fatalf("no form %q", form)
	return ""
}

// What somebody denies is cited with the verb, in every form.
func TestADenialIsCitedAsOne(t *testing.T) {
	q := Of(one("closing the port", "Lavrov speaks"), 0)
	q.Kind, q.Stance, q.Cue = "indirect", "denies", &corpus.SpanRecord{Text: "Denied"}
	for form, want := range map[string]string{
		"text":             "Sergey Lavrov denied: closing the port — foreign minister, reported speech, Reuters, 2021-05-19, ",
		"Markdown":         "> **Sergey Lavrov** denied: closing the port\n>\n> — **Sergey Lavrov**, foreign minister, reported speech, ",
		"Chicago footnote": "1. Sergey Lavrov, foreign minister, denied: closing the port, May 19, 2021, quoted in ",
	} {
		if got := written(t, form, q); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", form, got, want)
		}
	}
	for form, want := range map[string]string{
		"BibTeX": "note = {Sergey Lavrov, reported speech, 2021-05-19, denied: closing the port, bytes ",
		"CSV":    ",2021-05-19,Denied,denies\r\n",
		"JSON":   `"stance":"denies"`,
	} {
		if got := written(t, form, q); !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %s", form, got, want)
		}
	}
	q.Kind = "partial"
	if got := written(t, "text", q); !strings.HasPrefix(got, "Sergey Lavrov denied: … “closing the port” … — foreign minister, Reuters, ") {
		t.Errorf("partial: %s", got)
	}
	q.Stance, q.Cue.Text = "says", "said"
	if got := written(t, "text", q); !strings.HasPrefix(got, "… “closing the port” … — Sergey Lavrov, ") {
		t.Errorf("said: %s", got)
	}
}

// A citation keeps through whom the words came, what the reader corrected, and that the speaker is uncertain.
func TestACitationKeepsWhatIsDoubtful(t *testing.T) {
	second := func(q *Quote) { q.Via = []string{"Interfax"} }
	mine := func(q *Quote) { q.How, q.Why = "reader", model.ByReader }
	low := func(q *Quote) { q.Sure = "low" }
	for _, tt := range []struct {
		change func(*Quote)
		want   string
	}{{second, "via Interfax"}, {mine, "speaker corrected by the reader"}, {low, "speaker uncertain"}} {
		q := Of(one("We are ready,", "Lavrov speaks"), 0)
		tt.change(&q)
		for _, form := range []string{"text", "Markdown", "Chicago footnote", "BibTeX"} {
			if got := written(t, form, q); !strings.Contains(got, ", "+tt.want+",") {
				t.Errorf("%s: %s, want %q", form, got, tt.want)
			}
		}
	}
}

// The day is that of the utterance, as in lists; the printing's own date stands beside it.
func TestTheDayIsThatOfTheUtterance(t *testing.T) {
	q := Of(oneSaid("We are ready,", "Lavrov speaks", model.When{To: 20210520}), 0)
	q.QuoteRecord.Day = "2021-05-11"
	for form, want := range map[string]string{
		"text":             ", Reuters, 2021-05-11, published 2021-05-20, ",
		"Markdown":         ", 2021-05-11, *Reuters*, published 2021-05-20, ",
		"Chicago footnote": " May 11, 2021, quoted in ",
		"BibTeX":           ", 2021-05-11: “We",
		"CSV":              ",2021-05-11,",
	} {
		if got := written(t, form, q); !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %q", form, got, want)
		}
	}
}

func TestChicagoPunctuation(t *testing.T) {
	for _, tt := range []struct{ words, title, want string }{
		{"We are ready.", "Talks", "“We are ready,” May"},
		{"We are ready,", "Talks", "“We are ready,” May"},
		{"Are we ready?", "Talks", "“Are we ready?” May"},
		{"We met in the U.S.", "Talks", "“We met in the U.S.,” May"},
		{"We wait", "Moscow sees “serious differences.”", "“Moscow sees ‘serious differences,’” Reuters"},
		{"We wait", `"Grave" doubts`, "“‘Grave’ doubts,” Reuters"},
	} {
		if got := written(t, "Chicago footnote", Of(one(tt.words, tt.title), 0)); !strings.Contains(got, tt.want) {
			t.Errorf("%s, want %s", got, tt.want)
		}
	}
	q := Of(one("We are ready.", "We are ready"), 0)
	a := *q.Article.Article
	a.TitleMade = true
	q.Article = &corpus.Article{Article: &a}
	if got := written(t, "Chicago footnote", q); !strings.Contains(got, "quoted in Jane Doe, untitled article, Reuters") {
		t.Error(got)
	}
	if got := written(t, "BibTeX", q); !strings.Contains(got, "  title = {{[untitled article]}},\n") {
		t.Error(got)
	}
}

// No format produces anything that could control a terminal, a spreadsheet, a browser or TeX.
func TestFormsAreInert(t *testing.T) {
	q := Of(one("=HYPERLINK(\"x\")\x1b]52;c;aGk=\a <script>\\input{a}\u202e", "@SUM(1)\n# <b>"), 0)
	q.Note = "=1+1 [a](b) $x$"
	for _, f := range Forms {
		got, err := f.Write([]Quote{q, q})
		if err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(got, "\x1b\a\u202e") {
			t.Errorf("%s: a control or hidden character: %q", f.Name, got)
		}
		switch f.Name {
		case "Markdown":
			if strings.Contains(got, "<script>") || strings.Contains(got, "\n#") || strings.Contains(got, "[a]") {
				t.Errorf("Markdown: %s", got)
			}
		case "BibTeX":
			if strings.Contains(got, `\input`) || strings.Contains(got, " $x$") {
				t.Errorf("BibTeX: %s", got)
			}
		case "CSV":
			rows, err := csv.NewReader(strings.NewReader(got)).ReadAll()
			if err != nil || len(rows) != 3 {
				t.Fatalf("CSV: %v, %d rows", err, len(rows))
			}
			for _, cell := range rows[1] {
				if cell != "" && strings.IndexByte("=+-@\t\r", cell[0]) >= 0 {
					t.Errorf("CSV: a formula: %q", cell)
				}
			}
		}
	}
}

func TestAnOfficeIsThatOfTheTime(t *testing.T) {
	for _, tt := range []struct {
		said model.When
		want string
	}{
		{model.On(20010101, "text"), "ambassador to the United Nations"},
		{model.On(20040501, "text"), "foreign minister"}, // the later of two
		{model.On(19800101, "text"), ""},
	} {
		if got := Of(oneSaid("x", "t", tt.said), 0).Office; got != tt.want {
			t.Errorf("in %s: %q, want %q", tt.said, got, tt.want)
		}
	}
}

// The JSON of a quote is its record only, without the article.
func TestQuoteAsJSONIsTheRecord(t *testing.T) {
	q := Of(one("We are ready,", "Lavrov speaks"), 0)
	got, err := json.Marshal(q)
	want, _ := json.Marshal(q.QuoteRecord)
	if err != nil || string(got) != string(want) {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
}
