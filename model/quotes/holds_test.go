package quotes_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"hotline/model"

	"pgregory.net/rapid"
)

// pieces are phrases of news, and kinds of damage to it.
var pieces = []string{
	"Viktor Orlov", "Anna Whitfield", "Orlov", "Whitfield", "he", "she", "they", "it", "the minister", "the Kremlin", "officials", "TASS", "Russian Foreign Minister",
	"said", "says", "told reporters", "called", "according to", "quoted", "was quoted as saying", "asked", "denied", "adding", "who", "that", "as", "by", "and", "but",
	"the offer", "a treaty", "would not sign", "is dead", "on Monday", "on March 3", "in a statement", "the statement", "not", "U.S.", "6'2\"", "We", "I",
	"“", "”", "“", "”", `"`, `"`, "«", "»", "„", "''", "‘", "’", "’s", "'", ",", ".", ".", ":", ";", "—", "–", "?", "(", ")", "Q:", "…",
}

// anyText generates an article from such pieces.
func anyText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		b.WriteString(rapid.SampledFrom([]string{"", lead, "Viktor Orlov “said so”\n\n"}).Draw(t, "lead"))
		for range rapid.IntRange(0, 60).Draw(t, "length") {
			b.WriteString(rapid.SampledFrom(pieces).Draw(t, "piece"))
			b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", " ", " ", "", ".\n\n"}).Draw(t, "gap"))
		}
		return b.String()
	})
}

// within reports whether the span is zero, or lies in the text on character boundaries.
func within(s model.Span, text string) bool {
	if s == (model.Span{}) {
		return true
	}
	return 0 <= s.Start && s.Start < s.End && s.End <= len(text) && (!utf8.ValidString(text) || utf8.ValidString(s.In(text)))
}

// inArticle reports whether a span lies in the headline, the body or a blurb.
func (p page) inArticle(s model.Span) bool {
	for _, para := range p.Body {
		if para.Contains(s) {
			return true
		}
	}
	for _, zone := range append(append([]model.Span{}, p.Headline...), p.Blurbs...) {
		if zone.Contains(s) {
			return true
		}
	}
	return false
}

// check asserts what holds for the quotations of every article.
func (p page) check(t rapid.TB) {
	t.Helper()
	last, marked := 0, 0
	for _, q := range p.quotes {
		if !within(q.Span, p.Text) || q.Empty() || strings.TrimSpace(q.In(p.Text)) != q.In(p.Text) {
			t.Fatalf("words at %v of %d bytes", q.Span, len(p.Text))
		}
		words := q.In(p.Text)
		if q.Start < last {
			t.Fatalf("%q stands before the quotation before it", words)
		}
		last = q.Start
		if !p.inArticle(q.Span) {
			t.Fatalf("%q is not in the article", words)
		}
		if !within(q.Statement, p.Text) || !q.Statement.Empty() && !q.Statement.Contains(q.Span) {
			t.Fatalf("%q at %v in the statement %v", words, q.Span, q.Statement)
		}
		if !within(q.Mention, p.Text) || !within(q.Cue, p.Text) {
			t.Fatalf("%q: mention %v, cue %v", words, q.Mention, q.Cue)
		}
		if (q.Kind != model.Indirect) != (q.Turn > 0) {
			t.Fatalf("%q, %s, is of turn %d", words, q.Kind, q.Turn)
		}
		if q.Kind != model.Indirect {
			if q.Start < marked {
				t.Fatalf("%q begins within the quotation before it", words)
			}
			marked = q.End
		}
		if (q.How == model.HowNone) != (q.SpeakerText == "") || q.Why == "" {
			t.Fatalf("%q: speaker %q, known by %s (%q)", words, q.SpeakerText, q.How, q.Why)
		}
		if q.Said.Known() && q.Said.Basis == "" {
			t.Fatalf("%q: said %s, and no reason", words, q.Said)
		}
		for _, f := range append(append([]int{}, q.Speakers...), q.About...) {
			if f < 0 || f >= len(p.cast.Figures) {
				t.Fatalf("%q: figure %d of %d", words, f, len(p.cast.Figures))
			}
		}
	}
}

func TestQuotationsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := anyText().Draw(t, "text")
		for _, e := range engines {
			p := e.read(text)
			p.check(t)
			if again := e.quotes.Find(p.Article, p.cast); !reflect.DeepEqual(again, p.quotes) {
				t.Fatalf("%s: found twice: %+v, then %+v", e.name, p.quotes, again)
			}
		}
	})
}

// Words in marks that a verb of speaking attributes to a person are found completely, without the marks, and with that speaker.
func TestPlainQuotationsAreFound(t *testing.T) {
	pairs := [][2]string{{"“", "”"}, {`"`, `"`}, {"«", "»"}, {"''", "''"}}
	sentence := rapid.StringMatching(`(We|They|The talks|This treaty) (will|would|must|did) not (begin|fail|end|help us)( in (Geneva|our time|the spring)){0,2}`)
	rapid.Check(t, func(t *rapid.T) {
		words := sentence.Draw(t, "words")
		pair := rapid.SampledFrom(pairs).Draw(t, "marks")
		who := rapid.SampledFrom([]string{"Orlov", "Whitfield"}).Draw(t, "who")
		var text, want string
		switch rapid.IntRange(0, 2).Draw(t, "order") {
		case 0:
			text, want = pair[0]+words+","+pair[1]+" "+who+" said.", words+","
		case 1:
			text, want = who+" said: "+pair[0]+words+"."+pair[1], words+"."
		case 2:
			text, want = pair[0]+words+","+pair[1]+" said "+who+".", words+","
		}
		for _, e := range engines {
			p := e.read(body(text))
			if got := p.said(p.marked()); len(got) != 1 || got[0] != who+": "+want {
				t.Fatalf("%s, %s: %q", e.name, text, got)
			}
		}
	})
}

// FuzzFind: no text makes the finder fail, and what it finds lies in the text.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		body("“We will not sign it,” Orlov said. “It is an insult.”"),
		body("Orlov said: “We will not sign it.\n\n” Whitfield left the room.\n\n“There is nothing to discuss,” she said."),
		body("Interfax quoted Orlov as saying «no», according to TASS.", "ORLOV: “Yes.” — Anna Whitfield"),
		body("Orlov (@v_orlov) left.", "We will not sign it! “No” https://t.co/a — Viktor Orlov (@v_orlov) June 3, 2024", "— Anna Whitfield (@w_)", "(@a) — (@) - (@b"),
		"Orlov (@v_orlov) — (@x)",
		"“ \" '' ’s said Orlov: “\n\n” he said \xff„“.",
		"# “A headline”\n\nWhitfield called him a “liar” and a “thug” on Monday (AP).",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, e := range engines {
			e.read(text).check(t)
		}
	})
}
