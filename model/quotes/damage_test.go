package quotes_test

import (
	"slices"
	"strings"
	"testing"
)

// report is an article with most of the constructions that reporters use.
var report = body(
	"“We will not sign it this week,” Orlov said on Monday. “It is an insult to our people.”",
	"Whitfield told reporters that Washington “has no plans” to leave.",
	"“There is nothing to discuss,” she said, “and nothing to sign.”",
	"The Russian Foreign Ministry protested. “Nobody asked us,” the ministry said.",
	"According to Orlov, the offer was “an insult to our people.”",
	"The talks end on Friday. Orlov said that Russia would wait for an answer.",
)

// Damage by scrapers, editors and operating systems does not change who said what.
func TestDamage(t *testing.T) {
	replace := func(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }
	for _, tt := range []struct {
		name   string
		damage func(string) string
	}{
		{"straight marks", replace("“", `"`, "”", `"`)},
		{"two straight singles", replace("“", "''", "”", "''")},
		{"guillemets", replace("“", "«", "”", "»")},
		{"German marks", replace("“", "„", "”", "“")},
		{"marks that all open", replace("”", "“")},
		{"lines that end as on Windows", replace("\n", "\r\n")},
		{"three empty lines", replace("\n\n", "\n\n\n\n")},
		{"one line end a paragraph", replace("\n\n", "\n")},
		{"no white space at the ends", strings.TrimSpace},
		{"white space around", func(s string) string { return "\n \n" + s + " \n\t\n" }},
		{"spaces at the ends of lines", replace("\n", "  \n")},
		{"two spaces", replace(". ", ".  ")},
		{"spaces that do not break", replace(" said", "\u00a0said", "Orlov ", "Orlov\u00a0")},
		{"the comma behind the marks", replace(",”", "”,")},
	} {
		each(t, tt.name, func(t *testing.T, e engine) {
			whole, damaged := e.read(report), e.read(tt.damage(report))
			want, got := fold(whole.said(whole.quotes)), fold(damaged.said(damaged.quotes))
			if len(want) != 8 {
				t.Fatalf("the whole text has %q", want)
			}
			if !slices.Equal(got, want) {
				t.Errorf("\n got %q\nwant %q", got, want)
			}
		})
	}
}

// fold makes words comparable: single spaces, no closing comma.
func fold(said []string) []string {
	out := make([]string, len(said))
	for i, s := range said {
		out[i] = strings.TrimSuffix(strings.Join(strings.Fields(s), " "), ",")
	}
	return out
}

// A lost or superfluous mark affects only its own paragraph: the others keep their words.
func TestLostMarkIsConfined(t *testing.T) {
	straight := strings.NewReplacer("“", `"`, "”", `"`).Replace(report)
	for _, text := range []string{report, straight} {
		for i, r := range text {
			if !strings.ContainsRune("“”\"", r) {
				continue
			}
			mark := string(r)
			for _, damaged := range []string{text[:i] + text[i+len(mark):], text[:i] + mark + " " + text[i:]} {
				from := strings.LastIndex(text[:i], "\n\n")
				to := i + strings.Index(text[i:]+"\n\n", "\n\n")
				for _, e := range engines {
					want := wordsOutside(e.read(text), from, to)
					got := wordsOutside(e.read(damaged), from, to+len(damaged)-len(text))
					if !slices.Equal(got, want) {
						t.Errorf("%s, damaged at %q:\n got %q\nwant %q", e.name, text[max(0, i-12):min(len(text), i+12)], got, want)
					}
				}
			}
		}
	}
}

// wordsOutside returns the quoted words of a page, except those of one paragraph.
func wordsOutside(p page, from, to int) []string {
	var out []string
	for _, q := range p.marked() {
		if q.End <= from || q.Start >= to {
			out = append(out, q.In(p.Text))
		}
	}
	return out
}
