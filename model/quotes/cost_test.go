package quotes_test

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/growth"
)

// TestCost checks that the cost of Find is linear, as documented, for articles with many quotations, names and labels.
func TestCost(t *testing.T) {
	if testing.Short() {
		t.Skip("takes its time")
	}
	plain := func(*model.Article) {}
	blurbs := func(a *model.Article) { // turns every second paragraph into a blurb
		body := a.Body
		a.Body = nil
		for i, p := range body {
			if i%2 == 0 {
				a.Body = append(a.Body, p)
			} else {
				a.Blurbs = append(a.Blurbs, p.Span)
			}
		}
	}
	kinds := map[string]struct {
		paragraph func(k int) string
		change    func(*model.Article)
	}{
		"quotations": {func(k int) string {
			return fmt.Sprintf("“The ferry of %s went out in the morning,” said Jane %s, a minister.", growth.Name(k), growth.Name(k/3))
		}, plain},
		"blurbs with other words": {func(k int) string {
			if k%2 == 1 {
				return fmt.Sprintf("“Nobody has seen %s since”", growth.Name(k))
			}
			return fmt.Sprintf("Jane %s said that the ferry of %s went out in the morning.", growth.Name(k/7), growth.Name(k))
		}, blurbs},
		"blurbs with words quoted": {func(k int) string {
			if k%2 == 1 {
				return fmt.Sprintf("“The ferry of %s went out”", growth.Name(k-1))
			}
			return fmt.Sprintf("“The ferry of %s went out in the morning,” said Jane %s.", growth.Name(k), growth.Name(k/7))
		}, blurbs},
		"descriptions": {func(k int) string {
			return fmt.Sprintf("Jane %s, a senator, met them. The minister said that the ferry of %s went out. The senator said so, too.", growth.Name(k), growth.Name(k))
		}, plain},
		"labels by office": {func(k int) string {
			return fmt.Sprintf("THE PRESIDENT: Thank you, President Jane %s. We talked about the ferry.\n\nQ Did they sell it?", growth.Name(k))
		}, plain},
		"in Russian": {func(k int) string {
			return fmt.Sprintf("«Паром вышел в море», — сказал Jane %s в пятницу.", growth.Name(k))
		}, func(a *model.Article) { a.Language = "ru" }},
	}
	for kind, k := range kinds {
		for _, e := range engines {
			t.Run(kind+"/"+e.name, func(t *testing.T) {
				growth.Linear(t, 100, func(n int) func() {
					var b strings.Builder
					for i := range n {
						b.WriteString(k.paragraph(i) + "\n\n")
					}
					a := e.parser.Article(model.Document{ID: "test", Text: b.String(), Published: "2024-06-05"})
					k.change(a)
					cast := e.people.Cast(a)
					return func() { e.quotes.Find(a, cast) }
				})
			})
		}
	}
}
