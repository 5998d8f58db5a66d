package data

import (
	"cmp"

	"hotline/data/page"
	"hotline/model"
)

// field is one field of a Document that a container may give.
type field int

const (
	fieldID field = iota
	fieldTitle
	fieldPublished
	fieldOutlet
	fieldURL
	fieldText
	fieldSummary
	fieldByline
	fieldLanguage
	numFields
)

// maxNames is the maximum number of names for one field.
const maxNames = 16

// fieldNames lists the names that containers use, best first, in lower case and without "_", "-" and spaces: "datePublished",
// "date_published" and "Date Published" are the same.
var fieldNames = [numFields][]string{
	fieldID:        {"id", "guid", "uuid", "articleid", "docid"},
	fieldTitle:     {"title", "headline", "heading"},
	fieldPublished: {"published", "datepublished", "publishedat", "publishdate", "publisheddate", "publicationdate", "pubdate", "firstpublished", "date", "datetime"},
	fieldOutlet:    {"outlet", "publisher", "publication", "newspaper", "source", "sourcename", "sitename", "site", "sourcedomain", "domain"},
	fieldURL:       {"url", "link", "canonicalurl", "sourceurl", "uri", "permalink"},
	fieldText:      {"text", "maintext", "fulltext", "articlebody", "articletext", "body", "bodytext", "content", "contenttext", "contenthtml", "html", "article", "transcript"},
	fieldSummary:   {"description", "summary"},
	fieldByline:    {"byline", "author", "authors", "creator"},
	fieldLanguage:  {"language", "lang", "inlanguage"},
}

// wrappers are names under which a container keeps whole articles, in the form of fieldNames; search engines' exports also use
// "_source", which without its "_" would be an outlet.
var wrappers = map[string]bool{
	"articles": true, "items": true, "documents": true, "docs": true, "entries": true, "results": true,
	"data": true, "response": true, "posts": true,
}

type place struct {
	field field
	rank  int
}

var places = func() map[string]place {
	m := map[string]place{}
	for f, names := range fieldNames {
		for rank, name := range names {
			m[name] = place{field(f), rank}
		}
	}
	return m
}()

// plainName appends name to buf in the form of fieldNames.
func plainName[S string | []byte](buf []byte, name S) []byte {
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c == '_' || c == '-' || c == ' ':
		case 'A' <= c && c <= 'Z':
			buf = append(buf, c+'a'-'A')
		default:
			buf = append(buf, c)
		}
	}
	return buf
}

// claims is what a container says, by field and by the rank of the name used for it.
type claims [numFields][maxNames]string

// claim stores value for the field called name; unknown names are ignored.
func (c *claims) claim(name, value string) {
	if p, ok := places[string(plainName(nil, name))]; ok {
		c[p.field][p.rank] = value
	}
}

// best returns the value under the best name that has one.
func (c *claims) best(f field) string {
	for _, v := range c[f] {
		if v != "" {
			return v
		}
	}
	return ""
}

// document returns a Document with the fields that best returns; the caller sets File.
func document(best func(field) string) model.Document {
	published := best(fieldPublished)
	return model.Document{
		ID: best(fieldID), Title: best(fieldTitle), Published: cmp.Or(page.Moment(published), published), Outlet: best(fieldOutlet),
		URL: best(fieldURL), Text: best(fieldText), Byline: best(fieldByline), Language: best(fieldLanguage),
	}
}
