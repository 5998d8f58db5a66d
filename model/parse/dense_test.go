package parse

import (
	"fmt"
	"strings"
	"testing"
)

// A page saved whole: menus, the article, the headlines of others with their dates, what the page says of itself.
func TestDense(t *testing.T) {
	var page []string
	for i := range 24 {
		page = append(page, fmt.Sprintf("Menu %c", 'a'+i))
	}
	page = append(page, lead, "What they agreed", lead, "They will meet again.")
	for i := range 12 {
		page = append(page, fmt.Sprintf("Another story of quite another day, number %d", i), "26/02/2026 14:44")
	}
	page = append(page, "We use a cookie to remember what you have read, and nobody else is ever told about it.")
	got := bodies(read(strings.Join(page, "\n")))
	want := []string{lead, "What they agreed", lead, "They will meet again."}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("body %q", got)
	}
}

func TestFrontPage(t *testing.T) {
	page := ""
	for i := range 60 {
		page += fmt.Sprintf("Ministers meet on the margins of conference %d\n\n", i)
	}
	if got := bodies(read(page)); len(got) > 0 {
		t.Errorf("%d lines of headlines are taken for an article: %q", len(got), got)
	}
}
