package parse_test

import (
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
	"pgregory.net/rapid"
)

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
		a := trial.Small.Article(model.Document{Text: text, Title: title})
		if wrong := trial.Partition(a); wrong != "" {
			t.Fatalf("%s\ntext %q\ntitle %q", wrong, text, title)
		}
	})
}

func FuzzArticle(f *testing.F) {
	for _, s := range fragments {
		f.Add(s+"\n"+trial.Lead, s)
	}
	f.Fuzz(func(t *testing.T, text, title string) {
		a := trial.Small.Article(model.Document{Text: text, Title: title})
		if wrong := trial.Partition(a); wrong != "" {
			t.Fatalf("%s\ntext %q\ntitle %q", wrong, text, title)
		}
	})
}
