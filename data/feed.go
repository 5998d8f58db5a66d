package data

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"hotline/data/page"
	"hotline/model"
)

// maxFeedDepth is the maximum nesting of elements in a feed.
const maxFeedDepth = 100

var errDeep = errors.New("its elements are nested too deep (100)")

// isFeed reports whether head is the beginning of RSS, RDF or Atom, or of other XML, which is reported later.
func isFeed(_ input, head []byte) bool {
	head = opening(head)
	for _, o := range [...]string{"<rss", "<feed", "<rdf:rdf", "<channel", "<atom:feed", "<opml", "<urlset", "<sitemapindex"} {
		if beginsWith(head, o) {
			return true
		}
	}
	return beginsWith(head, "<?xml") && !isHTML(input{}, head)
}

// feed reads RSS, RDF and Atom: an article for each item with a text, or at least a summary.
func (r *reading) feed(in input, body *bufio.Reader) bool {
	content, ok := r.whole(in, body, maxText)
	if !ok {
		return r.ctx.Err() == nil
	}
	f := feed{r: r, in: in, skips: recordSkips{r: r, file: in.file}}
	source, unsure := declaredUTF8(content, in.media)
	err := f.read(source)
	f.skips.close()
	r.doubt(in.file, unsure)
	if f.summaries > 0 {
		r.doubt(in.file, doubt{fmt.Sprintf("the feed carries only summaries of %d of its %d articles", f.summaries, f.items), "open their links and save the pages for the rest"})
	}
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, errEnough):
		return false
	case errors.Is(err, errDeep):
		r.skip(newSkip(in.file, err.Error(), "what came before was read"))
	case errors.As(err, &syntax):
		r.skip(newSkip(in.file, fmt.Sprintf("the feed is damaged at line %d", syntax.Line), fetchRest))
	case err != nil: // XML 1.1
		r.skip(newSkip(in.file, "the feed cannot be read further: "+strings.TrimPrefix(err.Error(), "xml: "), "what came before was read; save it as XML 1.0"))
	case f.items == 0:
		r.skip(newSkip(in.file, "it is XML without articles", "turn it into text or JSON lines first"))
	}
	return true
}

// errEnough ends the reading of a feed if no more documents are wanted.
var errEnough = errors.New("no more documents are wanted")

// feedFields maps the elements of items to fields, with the better ones of each field ranked first.
var feedFields = map[string]place{
	"guid": {fieldID, 0}, "id": {fieldID, 1},
	"title":   {fieldTitle, 0},
	"pubDate": {fieldPublished, 0}, "published": {fieldPublished, 1}, "issued": {fieldPublished, 2},
	"created": {fieldPublished, 3}, "date": {fieldPublished, 4}, "updated": {fieldPublished, 5}, "modified": {fieldPublished, 6},
	"source":  {fieldOutlet, 0},
	"link":    {fieldURL, 0},
	"encoded": {fieldText, 0}, "content": {fieldText, 1},
	"description": {fieldSummary, 0}, "summary": {fieldSummary, 1},
	"creator": {fieldByline, 0}, "author": {fieldByline, 1},
	"language": {fieldLanguage, 0},
}

// feedSpaces are the namespaces of these elements; other namespaces, such as those of pictures and podcasts, have titles too.
var feedSpaces = map[string]bool{
	"": true, "atom": true, "content": true, "dc": true, "dcterms": true,
	"http://www.w3.org/2005/Atom": true, "http://purl.org/atom/ns#": true, "http://purl.org/rss/1.0/": true,
	"http://my.netscape.com/rdf/simple/0.9/": true, "http://backend.userland.com/rss2": true,
	"http://purl.org/rss/1.0/modules/content/": true, "http://purl.org/dc/elements/1.1/": true, "http://purl.org/dc/terms/": true,
}

// feed is the state of reading one feed.
type feed struct {
	r     *reading
	in    input
	skips recordSkips
	items int

	summaries int // how many items have no other text

	path  []string // the names of the open elements
	of    claims   // the feed's own fields
	item  claims   // the fields of the current item
	since int      // len(path) of the current item; 0 outside items
	field string   // the element whose text is being collected
	from  int      // len(path) of that element
	text  strings.Builder
}

// read processes the tokens of a feed, without recursion.
func (f *feed) read(content string) error {
	d := xml.NewDecoder(strings.NewReader(content))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 already
	for {
		token, err := d.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		case f.r.ctx.Err() != nil:
			return errEnough
		}
		switch token := token.(type) {
		case xml.StartElement:
			if len(f.path) == maxFeedDepth {
				return errDeep
			}
			f.start(token)
		case xml.EndElement:
			line, _ := d.InputPos()
			if !f.end(line) {
				return errEnough
			}
		case xml.CharData:
			if f.field != "" {
				f.text.Write(token)
			}
		}
	}
}

func (f *feed) start(e xml.StartElement) {
	name := e.Name.Local
	f.path = append(f.path, name)
	switch {
	case f.field != "":
		f.inner(name, false)
	case f.since == 0 && (name == "item" || name == "entry"):
		f.since, f.item = len(f.path), claims{}
	case f.gathers(e.Name):
		f.field, f.from = name, len(f.path)
		f.text.Reset()
		if name == "link" {
			f.link(e)
		}
	}
}

// gathers reports whether the element just opened is a field of the item or the feed.
func (f *feed) gathers(name xml.Name) bool {
	if _, known := feedFields[name.Local]; !known || !feedSpaces[name.Space] {
		return false
	}
	if f.since > 0 {
		return len(f.path) == f.since+1
	}
	if len(f.path) < 2 {
		return false
	}
	parent := f.path[len(f.path)-2]
	return parent == "channel" || parent == "feed"
}

// link takes the address of an Atom link, unless it is not that of the article.
func (f *feed) link(e xml.StartElement) {
	var href, rel string
	for _, a := range e.Attr {
		switch a.Name.Local {
		case "href":
			href = a.Value
		case "rel":
			rel = a.Value
		}
	}
	if rel == "" || rel == "alternate" {
		f.text.WriteString(href)
	} else {
		f.field = ""
	}
}

// inner keeps the tags in a text written as XHTML, and only the name in an author.
func (f *feed) inner(name string, closing bool) {
	switch {
	case feedFields[f.field].field == fieldText || feedFields[f.field].field == fieldSummary || f.field == "title":
		f.text.WriteByte('<')
		if closing {
			f.text.WriteByte('/')
		}
		f.text.WriteString(name)
		f.text.WriteByte('>')
	case f.field == "author" && name == "name" && !closing:
		f.text.Reset()
	case f.field == "author" && name == "name":
		f.claim()
		f.field = ""
	}
}

func (f *feed) end(line int) bool {
	if len(f.path) == 0 {
		return true
	}
	depth, name := len(f.path), f.path[len(f.path)-1]
	f.path = f.path[:depth-1]
	switch {
	case f.field != "" && depth == f.from:
		f.claim()
		f.field = ""
	case f.field != "":
		f.inner(name, true)
	case depth == f.since:
		f.since = 0
		return f.emit(line)
	}
	return true
}

func (f *feed) claim() {
	p, value := feedFields[f.field], strings.TrimSpace(f.text.String())
	to := &f.of
	if f.since > 0 {
		to = &f.item
	}
	if to[p.field][p.rank] == "" {
		to[p.field][p.rank] = value
	}
}

// emit yields the item that ends at line.
func (f *feed) emit(line int) bool {
	f.items++
	text := page.Text(f.item.best(fieldText))
	if summary := page.Text(f.item.best(fieldSummary)); len(summary) > len(text) {
		text = summary
		f.summaries++
	}
	if blank(text) {
		f.skips.add(line, "ends an item without text", "open its link and save the page")
		return true
	}
	one := func(field field) string { return page.Line(f.item.best(field)) }
	d := model.Document{
		ID: one(fieldID), File: f.in.file, Text: text, Title: one(fieldTitle), Outlet: one(fieldOutlet), Byline: one(fieldByline),
		URL: one(fieldURL), Language: one(fieldLanguage), Published: one(fieldPublished),
	}
	if d.ID == "" {
		d.ID = fmt.Sprintf("%s:%d", f.in.id, f.items)
	}
	if d.Outlet == "" {
		d.Outlet = page.Line(f.of.best(fieldTitle))
	}
	if d.Language == "" {
		d.Language = page.Line(f.of.best(fieldLanguage))
	}
	return f.r.emit(d)
}
