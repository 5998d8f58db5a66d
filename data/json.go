package data

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// json reads a dump as a stream: JSON lines, an array or a single object of articles.
func (r *reading) json(in input, body *bufio.Reader) bool {
	d := dump{r: r, in: in, skips: recordSkips{r: r, file: in.file}}
	body, unsure := recordsUTF8(body)
	r.doubt(in.file, unsure)
	more, err := split(body, 1, d.record)
	if !more || r.ctx.Err() != nil {
		return false
	}
	d.skips.close()
	switch {
	case err != nil:
		r.skip(faulty(in.file, err))
	case d.found == 0:
		r.skip(newSkip(in.file, "there is no article in it", fetchAgain))
	}
	return true
}

// dump is the state of reading one JSON input.
type dump struct {
	r     *reading
	in    input
	skips recordSkips
	found int // records, including damaged ones
}

const (
	mend    = "the rest was read; mend that line to have it too"
	wanting = "an article needs a field named text, body or content"
)

// record handles one object of the stream, an article or a wrapper around articles; false ends the reading.
func (d *dump) record(rec record) bool {
	d.found++
	if rec.damage != "" {
		d.skips.add(rec.line, rec.damage, mend)
		return true
	}
	if !valid(rec.object) {
		d.skips.add(rec.line, "is not valid JSON", mend)
		return true
	}
	doc, wrapped := article(rec.object)
	if wrapped == nil {
		return d.emit(rec.line, doc)
	}
	feed := ""
	if bytes.Contains(rec.object[:min(len(rec.object), sniffed)], []byte("jsonfeed.org")) {
		feed = doc.Title
	}
	language := doc.Language
	more, _ := split(bufio.NewReader(bytes.NewReader(wrapped)), rec.line, func(inner record) bool {
		doc, _ := article(inner.object)
		doc.Outlet, doc.Language = cmp.Or(doc.Outlet, feed), cmp.Or(doc.Language, language)
		return inner.damage != "" || d.emit(rec.line, doc)
	})
	return more
}

// emit yields the article found at line. Articles of one wrapper share the line where it begins.
func (d *dump) emit(line int, doc model.Document) bool {
	if doc.Text == "" {
		d.skips.add(line, "has no text", wanting)
		return true
	}
	if doc.ID == "" {
		doc.ID = d.in.id + ":" + strconv.Itoa(line)
	}
	doc.File = d.in.file
	return d.r.emit(doc)
}

// article reads the fields of a valid object by their usual names and ignores the rest. If it has no text but an object, or a
// list of objects, under a wrapper's name, that is wrapped. A summary is used as the text only if there is no better one.
func article(object []byte) (doc model.Document, wrapped []byte) {
	var said [numFields][maxNames][]byte
	var buf [32]byte
	members(object, func(key, value []byte) {
		if len(key) > len(buf) {
			return
		}
		name := plainName(buf[:0], key)
		if p, ok := places[string(name)]; ok {
			said[p.field][p.rank] = value
		}
		if wrapped == nil && (wrappers[string(name)] || string(key) == "_source") && holdsObject(value) {
			wrapped = value
		}
	})
	best := func(f field) string {
		for _, value := range said[f] {
			if len(value) == 0 {
				continue
			}
			if s := words(value, f, maxNest); !blank(s) {
				return s
			}
		}
		return ""
	}
	doc = document(func(f field) string {
		if f == fieldText {
			return prose(best(f))
		}
		return strings.TrimSpace(best(f))
	})
	if doc.Text == "" && (wrapped == nil || wrapped[0] == '{') {
		doc.Text = prose(best(fieldSummary))
	}
	if doc.Text != "" {
		wrapped = nil
	}
	return doc, wrapped
}

// holdsObject reports whether value is an object or a list that begins with one.
func holdsObject(v []byte) bool {
	return v[0] == '{' || v[0] == '[' && v[space(v, 1)] == '{'
}

// separators join the elements of a list: paragraphs, names, words.
var separators = [numFields]string{
	fieldID: " ", fieldTitle: " ", fieldPublished: " ", fieldOutlet: ", ",
	fieldURL: " ", fieldText: "\n\n", fieldSummary: "\n\n", fieldByline: ", ", fieldLanguage: ", ",
}

// maxNest is how deep a value is searched: enough for a list of objects with a name.
const maxNest = 3

// spoken are the members that represent an object as a word: the name of a source, the value of an exported id or date.
var spoken = map[string]bool{"name": true, "title": true, "value": true, "rendered": true, "$oid": true, "$date": true, "@value": true}

// written are the members that represent an object as a text.
var written = map[string]bool{"text": true, "value": true, "@value": true, "rendered": true}

// words returns the value of field f in JSON as text: a string, a number as written, the elements of a list, or the member that
// represents an object; else "".
func words(value []byte, f field, nest int) string {
	if nest == 0 {
		return ""
	}
	switch value[0] {
	case '"':
		return unquote(value)
	case '[':
		var parts []string
		elements(value, func(element []byte) {
			if s := words(element, f, nest-1); s != "" {
				parts = append(parts, s)
			}
		})
		return strings.Join(parts, separators[f])
	case '{':
		names, said := spoken, ""
		if f == fieldText || f == fieldSummary {
			names = written
		}
		members(value, func(key, value []byte) {
			if said == "" && names[string(key)] {
				said = words(value, f, nest-1)
			}
		})
		return said
	case 't', 'f', 'n':
		return ""
	}
	return string(value)
}

// unquote decodes a string of valid JSON.
func unquote(value []byte) string {
	rest := value[1 : len(value)-1]
	if !utf8.Valid(rest) {
		return unquoteAny(value)
	}
	var text strings.Builder
	text.Grow(len(rest))
	for {
		at := bytes.IndexByte(rest, '\\')
		if at < 0 {
			text.Write(rest)
			return text.String()
		}
		text.Write(rest[:at])
		c := rest[at+1]
		rest = rest[at+2:]
		if c != 'u' {
			text.WriteByte(cmp.Or(escapes[c], c))
			continue
		}
		r, err := strconv.ParseUint(string(rest[:4]), 16, 16)
		if err != nil || 0xd800 <= r && r < 0xe000 {
			return unquoteAny(value)
		}
		text.WriteRune(rune(r))
		rest = rest[4:]
	}
}

// escapes maps the letters after a backslash to the bytes that they mean; other bytes mean themselves.
var escapes = [256]byte{'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unquoteAny is unquote for rare cases: surrogate pairs and invalid UTF-8.
func unquoteAny(value []byte) string {
	var s string
	if json.Unmarshal(value, &s) != nil {
		return ""
	}
	return s
}
