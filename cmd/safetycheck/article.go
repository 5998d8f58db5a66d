//go:build unix

package main

import (
	"fmt"
	"slices"
	"strings"

	"hotline/cmd/safetycheck/tty"
)

// article is one article as a container describes it.
type article struct {
	id, title, outlet, byline, date, url, language, text string
}

// lead begins the text of every article, so that there is a name, a day and a quotation to be found.
const lead = "WASHINGTON (Reuters) — Talks on arms control went on.\n\n" +
	"“We are ready to talk about all of it,” Russian Foreign Minister Sergey Lavrov said on Wednesday.\n\n"

// single are the fields that an article has only once, with the codes for their marks: each payload needs its own article.
var single = []field{
	{"id", func(a *article, s string) { a.id += s }},
	{"ti", func(a *article, s string) { a.title += s }},
	{"ou", func(a *article, s string) { a.outlet += s }},
	{"by", func(a *article, s string) { a.byline += s }},
	{"ur", func(a *article, s string) { a.url += s }},
	{"la", func(a *article, s string) { a.language = s }},
	{"da", func(a *article, s string) { a.date = s }},
	{"dl", func(a *article, s string) {
		a.text = strings.Replace(a.text, "WASHINGTON", "WASHINGTON "+s, 1)
	}},
}

// prose are places in a text: one article contains them for every payload, a paragraph each.
var prose = []struct {
	code string
	say  func(s string) string
}{
	{"bo", func(s string) string { return "The talks " + s + " went on until late in the evening." }},
	{"qu", func(s string) string {
		return "“We want " + s + " peace now,” Russian Foreign Minister Sergey Lavrov said."
	}},
	{"pa", func(s string) string {
		return "U.S. Secretary of State Antony Blinken said it was a " + "“very " + s + " frank talk.”"
	}},
	{"re", func(s string) string {
		return "White House press secretary Jen Psaki said that " + s + " nothing had changed."
	}},
	{"sp", func(s string) string {
		return "“That is not so at all,” said Senator John Mc" + s + "Kinley, a Democrat."
	}},
	{"cu", func(s string) string { return "“That is not so at all,” Sergei Ryabkov " + s + " said in Geneva." }},
	{"vi", func(s string) string { return "“It is what it is,” Maria Zakharova told the " + s + " Herald." }},
	{"fu", func(s string) string { return "Read more: " + s + " and what it means" }},
	{"ca", func(s string) string { return "(Photo by " + s + " / AFP)" }},
}

// plainArticle returns the nth article, without anything hostile.
func plainArticle(n int) article {
	return article{
		id: fmt.Sprintf("a%03d", n), title: "Talks go on", outlet: "The Herald", byline: "Ann Porter", date: "2021-05-19",
		url: "https://example.org/a", language: "en", text: lead,
	}
}

// field is a place in an article where hostile content may be.
type field struct {
	code string
	put  func(a *article, s string)
}

// places returns the fields and the places in the text, as fields.
func places() []field {
	all := slices.Clone(single)
	for _, p := range prose {
		all = append(all, field{p.code, func(a *article, s string) { a.text += p.say(s) + "\n\n" }})
	}
	return all
}

// hostile returns articles that contain every payload in every field.
func hostile() []article {
	var all []article
	for _, p := range prose {
		a := plainArticle(len(all))
		var b strings.Builder
		b.WriteString(lead)
		for _, x := range tty.Payloads {
			b.WriteString(p.say(x.Marked(p.code)) + "\n\n")
		}
		a.text = b.String()
		all = append(all, a)
	}
	for _, f := range single {
		for _, x := range tty.Payloads {
			a := plainArticle(len(all))
			f.put(&a, x.Marked(f.code))
			all = append(all, a)
		}
	}
	return all
}
