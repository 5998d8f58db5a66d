package people_test

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/growth"
	"hotline/model/people"
)

// TestCost checks the documented cost of Cast with articles of many names.
func TestCost(t *testing.T) {
	if testing.Short() {
		t.Skip("takes its time")
	}
	reader := people.New(world())
	for kind, sentence := range map[string]func(k int) string{
		"family names first": func(k int) string {
			return fmt.Sprintf("Wang %s met Oleg %s. Wang said so.", growth.Name(0), growth.Name(k))
		},
		"given names alone": func(k int) string { return fmt.Sprintf("Oleg %s came. Maria said so.", growth.Name(k)) },
		"one name":          func(int) string { return "Anna Hollis came home. Hollis said so to Robert Hollis." },
	} {
		t.Run(kind, func(t *testing.T) {
			growth.Linear(t, 100, func(n int) func() {
				a := &model.Article{}
				var b strings.Builder
				for k := range n {
					start := b.Len()
					b.WriteString(sentence(k))
					s := model.Span{Start: start, End: b.Len()}
					a.Body = append(a.Body, model.Paragraph{Span: s, Sentences: []model.Span{s}})
					b.WriteString("\n\n")
				}
				a.Text = b.String()
				return func() { reader.Cast(a) }
			})
		})
	}
}
