// Package page finds the article in a news page: its headline, byline, outlet, date and the paragraphs of its body, without the
// menus, related stories, captions and cookie notices around them.
package page

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// Page is the article of a page. Fields that the page does not give are empty.
type Page struct {
	Title     string
	Byline    string // names, joined by ", "
	Outlet    string
	Published string // as the page gives it for machines; a date in words or a count of seconds is converted to ISO 8601
	URL       string // the canonical address, http or https
	Language  string
	Text      string // the paragraphs of the body, joined by blank lines
}

// MaxBytes is the size of the largest page that is read.
const MaxBytes = 4 << 20

// The errors of Read.
var (
	errTooLarge = fmt.Errorf("the page is larger than %d MB", MaxBytes>>20)
	ErrTooDeep  = errors.New("the page nests more than 512 elements")
)

// Read finds the article in a page given as UTF-8, complete or truncated. Its Text is empty if there is no prose in it. The time
// is linear in the length of the page.
func Read(source string) (Page, error) {
	if len(source) > MaxBytes {
		return Page{}, errTooLarge
	}
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return Page{}, fmt.Errorf("%w (%w)", ErrTooDeep, err)
	}
	h := readHead(root)
	p := Page{
		Title: h.title(), Byline: h.byline(), Outlet: h.outlet(), Published: h.published(),
		URL: h.address(), Language: h.language(),
	}
	var above []string
	p.Text, above = body(root, p.Title, h.decks())
	if p.Published == "" {
		p.Published = shownDate(above)
	}
	return p, nil
}

// Text returns the prose of a piece of HTML that contains only an article, as in feeds: paragraphs joined by blank lines. It is
// empty if a page with this content would be refused.
func Text(fragment string) string {
	if len(fragment) > MaxBytes {
		return ""
	}
	root, err := html.Parse(strings.NewReader(fragment))
	if err != nil {
		return ""
	}
	s := survey(root)
	var kept []string
	for _, b := range s.blocks {
		if !s.aside[b.in] && b.reads() {
			kept = append(kept, b.text)
		}
	}
	return strings.Join(kept, "\n\n")
}

// Line returns a piece of HTML that is one line, such as a feed's title, as plain text.
func Line(fragment string) string {
	if !strings.ContainsAny(fragment, "<&\n\t") {
		return fragment
	}
	root, err := html.Parse(strings.NewReader(fragment[:min(len(fragment), maxLine)]))
	if err != nil {
		return ""
	}
	return content(root)
}

// maxLine is the maximum length of such a line, in bytes.
const maxLine = 64 << 10
