package parse

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/repeats"
)

const (
	recurArticles = 3   // different articles of one outlet that must contain a line for it to be the outlet's
	recurShare    = 4   // one in so many of its articles, for a line that is a sentence
	recurWords    = 4   // words of such a line; shorter ones are labels and the article's own crossheads
	recurMax      = 240 // bytes of it
	recurQuoted   = 60  // bytes of a quotation that recurs with its speaker
)

// Recurring learns from many articles which lines belong to an outlet rather than to an article: the same text, on a line of its
// own, in several different articles. Add the Lines of every article first, then call Drop for each; the results do not depend on
// the order. Cost: a hash of each short line that closes no sentence or addresses the reader, and about sixty bytes for each new
// one.
type Recurring struct {
	articles map[uint64]int         // number of different articles, by outlet
	lines    map[uint64]int         // number of different articles that contain a line, by outlet and line
	seen     map[[2]uint64]struct{} // line or outlet, and article
}

// NewRecurring returns an empty Recurring.
func NewRecurring() *Recurring {
	return &Recurring{articles: map[uint64]int{}, lines: map[uint64]int{}, seen: map[[2]uint64]struct{}{}}
}

// Lines are what a Recurring learns from an article, as hashes.
type Lines struct {
	Outlet, Story uint64 // Outlet is 0 if unknown
	Body, Beside  []uint64
}

// LinesOf returns the lines of an article that may be its outlet's. Copies and versions of one story have the same Story, as they
// share their longest paragraph.
func LinesOf(a *model.Article) (l Lines) {
	from := origin(a)
	if from == "" {
		return l
	}
	l.Outlet, l.Story = hash(from), hash(longest(a))
	for i := range a.Body {
		line := a.Body[i].In(a.Text)
		if signs(a, i, line) {
			l.Body = append(l.Body, hash(from, a.Body[i-1].In(a.Text), line))
		} else if recurs(line) && !underQuotation(a, i) {
			l.Body = append(l.Body, hash(from, line))
		}
	}
	for _, f := range a.Furniture {
		if line := f.In(a.Text); pieces.PageReasons[f.Reason] && recurs(line) {
			l.Beside = append(l.Beside, hash(from, line))
		}
	}
	return l
}

// Add adds the lines of an article. Copies and versions of one story count once.
func (r *Recurring) Add(l Lines) {
	if l.Outlet == 0 {
		return
	}
	count(r.seen, r.articles, l.Outlet, l.Story)
	for _, lines := range [][]uint64{l.Body, l.Beside} {
		for _, line := range lines {
			count(r.seen, r.lines, line, l.Story)
		}
	}
}

// May reports whether Drop may find something in the article with these lines.
func (r *Recurring) May(l Lines) bool {
	return slices.ContainsFunc(l.Body, func(line uint64) bool { return r.lines[line] >= recurArticles })
}

// underQuotation reports whether a paragraph follows a quotation: it may name the speaker, in the same words in every article.
func underQuotation(a *model.Article, i int) bool {
	if i == 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(a.Body[i-1].In(a.Text))
	return strings.ContainsRune("\"”»", last)
}

// signs reports whether a paragraph only names the speaker of the quotation above: a page that collects quotations repeats them
// with their authors, and such a pair belongs to the page.
func signs(a *model.Article, i int, line string) bool {
	return len(line) <= repeats.SignedEnd && open(line) && form.Words(line) > 1 && form.LetterFirst(line) && underQuotation(a, i) && a.Body[i-1].Len() >= recurQuoted
}

func count(seen map[[2]uint64]struct{}, of map[uint64]int, key, story uint64) {
	pair := [2]uint64{key, story}
	if _, known := seen[pair]; !known {
		seen[pair] = struct{}{}
		of[key]++
	}
}

// Drop moves recurring lines from an article's body to its furniture, with this as their reason, and reports whether there were
// any.
func (r *Recurring) Drop(a *model.Article) bool {
	from := origin(a)
	if from == "" {
		return false
	}
	all := r.articles[hash(from)]
	var body []model.Paragraph
	for i, p := range a.Body {
		line := p.In(a.Text)
		if signs(a, i, line) {
			above := a.Body[i-1]
			if n := r.lines[hash(from, above.In(a.Text), line)]; n >= recurArticles && n*recurShare >= all && len(body) > 0 && body[len(body)-1].Span == above.Span {
				reason := fmt.Sprintf("recurs in %d articles of %s", n, from)
				a.Furniture = append(a.Furniture, model.Furniture{Span: above.Span, Reason: reason}, model.Furniture{Span: p.Span, Reason: reason})
				body = body[:len(body)-1]
				continue
			}
		} else if recurs(line) && !underQuotation(a, i) {
			if n := r.lines[hash(from, line)]; n >= recurArticles && (open(line) || n*recurShare >= all) {
				a.Furniture = append(a.Furniture, model.Furniture{Span: p.Span, Reason: fmt.Sprintf("recurs in %d articles of %s", n, from)})
				continue
			}
		}
		body = append(body, p)
	}
	if len(body) == len(a.Body) {
		return false
	}
	a.Body = amongst(a, body)
	slices.SortFunc(a.Furniture, func(x, y model.Furniture) int { return x.Start - y.Start })
	a.Dates = slices.DeleteFunc(a.Dates, func(d model.Dated) bool {
		return slices.ContainsFunc(a.Furniture, func(f model.Furniture) bool { return f.Contains(d.Span) })
	})
	return true
}

// amongst removes the trailing lines without closing punctuation if recurring lines were removed next to them: the part of the
// page's list that changes from day to day.
func amongst(a *model.Article, body []model.Paragraph) []model.Paragraph {
	last := len(body)
	for last > 0 && open(body[last-1].In(a.Text)) && !form.Quoting(body[last-1].In(a.Text)) {
		last--
	}
	if last == 0 || last == len(body) {
		return body
	}
	first := body[last]
	for _, p := range a.Body {
		if p.Start >= body[last-1].End && p.Start < first.Start { // a recurring line above them
			for _, q := range body[last:] {
				a.Furniture = append(a.Furniture, model.Furniture{Span: q.Span, Reason: "among lines that recur"})
			}
			return body[:last]
		}
	}
	return body
}

// recurs reports whether a line may be an outlet's: not a quotation or a speaker's label, and a sentence only if it addresses the
// reader. The background of a story recurs, too, but belongs to the article.
func recurs(line string) bool {
	return len(line) <= recurMax && form.Words(line) >= recurWords && !form.Quoting(line) && !strings.HasSuffix(line, ":") && !strings.HasSuffix(line, ",") &&
		(open(line) || addresses(line))
}

// open reports whether a line closes no sentence, or is a truncated headline or one that asks.
func open(line string) bool {
	return !form.Closes(line) || strings.HasSuffix(line, "…") || strings.HasSuffix(line, "?") && form.TitleCase(line)
}

// addresses reports whether a line addresses the reader.
func addresses(line string) bool {
	for w := range form.Fields(line) {
		if !model.AlnumASCII(w[0]) || !model.AlnumASCII(w[len(w)-1]) {
			w = strings.Trim(w, ".,!?;:()")
		}
		if len(w) > len("your") {
			continue
		}
		switch strings.ToLower(w) {
		case "you", "your", "us", "we", "our":
			return true
		}
	}
	return false
}

// origin returns the outlet of an article, or else the host of its address, or "".
func origin(a *model.Article) string {
	if a.Outlet != "" {
		return a.Outlet
	}
	if u, err := url.Parse(a.URL); err == nil {
		return u.Hostname()
	}
	return ""
}

// longest returns the longest paragraph of an article, or its title.
func longest(a *model.Article) string {
	text := a.Title
	for _, p := range a.Body {
		if p.Len() > len(text) {
			text = p.In(a.Text)
		}
	}
	return text
}

// hash returns the FNV-1a hash of the parts, each followed by a zero byte.
func hash(parts ...string) uint64 {
	const prime = 1099511628211
	h := uint64(14695981039346656037)
	for _, s := range parts {
		for i := range len(s) {
			h = (h ^ uint64(s[i])) * prime
		}
		h *= prime
	}
	return h
}
