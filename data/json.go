package data

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"hotline/model"
)

// json reads a dump: JSON lines, an array or a single object of articles, as a stream.
func (r *reading) json(in input, body *bufio.Reader) bool {
	skips := recordSkips{r: r, file: in.file}
	found := 0
	var take func(rec record, nested bool) bool
	take = func(rec record, nested bool) bool {
		found++
		if rec.damage != "" {
			skips.add(rec.line, rec.damage, "the rest was read; mend that line to have it too")
			return true
		}
		if !nested && !json.Valid(rec.object) {
			skips.add(rec.line, "is not valid JSON", "the rest was read; mend that line to have it too")
			return true
		}
		d, wrapped := article(rec.object)
		switch {
		case d.Text != "":
			d.File = in.file
			if d.ID == "" {
				d.ID = in.id + ":" + strconv.Itoa(rec.line)
			}
			return r.emit(d)
		case wrapped != nil && !nested:
			more, _ := split(bufio.NewReader(bytes.NewReader(wrapped)), rec.line, func(inner record) bool {
				inner.line = rec.line
				return take(inner, true)
			})
			return more
		}
		skips.add(rec.line, "has no text", "an article needs a field named text, body or content")
		return true
	}
	more, err := split(body, 1, func(rec record) bool { return take(rec, false) })
	if !more || r.ctx.Err() != nil {
		return false
	}
	skips.close()
	switch {
	case err != nil:
		r.skip(faulty(in.file, err))
	case found == 0:
		r.skip(newSkip(in.file, "there is no article in it", "nothing to do, or fetch it again"))
	}
	return true
}

// article reads the fields of a valid object by their usual names, whatever else it holds. Where it has no
// text, wrapped is the value that may hold articles.
func article(object []byte) (d model.Document, wrapped []byte) {
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
		if wrapped == nil && wrappers[string(name)] && (value[0] == '[' || value[0] == '{') {
			wrapped = value
		}
	})
	return document(func(f field) string {
		for _, value := range said[f] {
			if len(value) == 0 {
				continue
			}
			s := words(value, separators[f], maxNest)
			if f != fieldText {
				s = strings.TrimSpace(s)
			}
			if !blank(s) {
				return s
			}
		}
		return ""
	}), wrapped
}

// separators join the elements of a list: paragraphs, names, words.
var separators = [numFields]string{
	fieldID: " ", fieldTitle: " ", fieldPublished: " ", fieldOutlet: ", ",
	fieldURL: " ", fieldText: "\n\n", fieldByline: ", ", fieldLanguage: ", ",
}

// maxNest is how deep a value is looked into: a list of objects that have a name.
const maxNest = 3

// spoken are the members by which an object stands for a word: a source by its name, an exported id or
// date by its value.
var spoken = map[string]bool{"name": true, "title": true, "text": true, "value": true, "$oid": true, "$date": true, "@value": true}

// words is a JSON value as text: a string, a number as it is written, a list joined with sep, an object by
// the member that names it; else nothing.
func words(value []byte, sep string, nest int) string {
	if nest == 0 {
		return ""
	}
	switch value[0] {
	case '"':
		return unquote(value)
	case '[':
		var parts []string
		elements(value, func(element []byte) {
			if s := words(element, sep, nest-1); s != "" {
				parts = append(parts, s)
			}
		})
		return strings.Join(parts, sep)
	case '{':
		said := ""
		members(value, func(key, value []byte) {
			if said == "" && spoken[string(key)] {
				said = words(value, sep, nest-1)
			}
		})
		return said
	case 't', 'f', 'n':
		return ""
	}
	return string(value)
}

func unquote(value []byte) string {
	var s string
	if json.Unmarshal(value, &s) != nil {
		return ""
	}
	return s
}
