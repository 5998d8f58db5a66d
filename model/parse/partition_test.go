package parse

import (
	"sort"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"hotline/model"
)

// partition describes a violation of the guarantee that everything in the text except white space is in exactly one of Headline,
// Body and Furniture, and that tags and blurbs are furniture; it returns "" if the guarantee holds.
func partition(a *model.Article) string {
	var all []model.Span
	isFurniture := map[model.Span]bool{}
	all = append(all, a.Headline...)
	for _, p := range a.Body {
		all = append(all, p.Span)
		if len(p.Sentences) == 0 || p.Sentences[0].Start != p.Start || p.Sentences[len(p.Sentences)-1].End != p.End {
			return "a paragraph's sentences do not cover it"
		}
		at := p.Start
		for _, h := range p.Holes {
			if h.Start < at || h.Empty() || h.End > p.End {
				return "a hole out of order or outside its paragraph"
			}
			at = h.End
		}
	}
	for _, f := range a.Furniture {
		all = append(all, f.Span)
		isFurniture[f.Span] = true
		if f.Reason == "" {
			return "furniture without a reason"
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Start < all[j].Start })
	at := 0
	for _, s := range all {
		if s.Start < at || s.Empty() || s.End > len(a.Text) {
			return "spans overlap or are empty"
		}
		if strings.TrimFunc(a.Text[at:s.Start], model.White) != "" {
			return "lost: " + a.Text[at:s.Start]
		}
		at = s.End
	}
	if strings.TrimFunc(a.Text[at:], model.White) != "" {
		return "lost: " + a.Text[at:]
	}
	for _, s := range append(append([]model.Span{}, a.Tags...), a.Blurbs...) {
		if !isFurniture[s] {
			return "a tag line or blurb that is not furniture"
		}
	}
	last := 0
	for _, d := range a.Dates {
		if d.Start < last || d.Empty() || d.End > len(a.Text) || !d.Known() || d.Basis == "" {
			return "a date out of order, outside the text or without a meaning"
		}
		last = d.End
	}
	return ""
}

// fragments are parts of damaged pages; the property tests combine them at random.
var fragments = []string{
	"MOSCOW (Reuters) - ", "WASHINGTON (UrduPoint News / Sputnik - 19th March, 2021) ", "KYIV, Ukraine (AP) — ", " date 2021-03-05 ", "(@handle)",
	"02:43 GMT08 May 2021", "Updated at 3 p.m.", "Published March 3, 2021", "Add a comment", "Sign up for news", "Read more: that", "Related", "© 2021 X",
	"Joe Biden, Vladimir Putin, Russia", "* A headline of another story", "By Jane Doe", "Reuters", " – Rappler.com", "| BBC News", " political news",
	"RUSSIA. The president attends.", "Pool/Kremlin via Reuters", "hide caption", "**Bold deck**", "---", "title: x", "# Heading", "“Quote,” he said. ",
	"President Joe Biden said on Sunday, January 24, that it was so. ", "On Tuesday, ", "that day", "\n", "\n\n", "    ", "\r\n", "\u00a0", "\u2028", "\ufeff",
	"Jane Doe Jane Mary DoeTen things MORE", " MORE", "“", "”", "\"", "'", "(", ")", ".", "…", "-", "—", "/", ":", "*", "\xff", "\xe2\x80", "İ", "ſ", "Kremlin says Putin ready for dialogue", "Привет, мир. ", "31", "May",
}

func TestPartition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(fragments)).Draw(t, "fragments"), "")
		title := strings.Join(rapid.SliceOfN(rapid.SampledFrom(fragments), 0, 3).Draw(t, "title"), "")
		a := parser.Article(model.Document{Text: text, Title: title})
		if wrong := partition(a); wrong != "" {
			t.Fatalf("%s\ntext %q\ntitle %q", wrong, text, title)
		}
	})
}

func FuzzArticle(f *testing.F) {
	for _, s := range fragments {
		f.Add(s+"\n"+lead, s)
	}
	f.Fuzz(func(t *testing.T, text, title string) {
		a := parser.Article(model.Document{Text: text, Title: title})
		if wrong := partition(a); wrong != "" {
			t.Fatalf("%s\ntext %q\ntitle %q", wrong, text, title)
		}
	})
}
