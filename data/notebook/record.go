package notebook

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"hotline/model"
	"hotline/model/safe"
)

// Record is a note and its line, without the line end.
type Record struct {
	model.Note
	Line string
}

// maxLine is the maximum length of a record in bytes: a note is a remark, not a file.
const maxLine = 64 << 10

const timeForm = "2006-01-02T15:04:05.000Z"

// wordsKept is how much of the words at a note's place is stored in the record, in bytes.
const wordsKept = 200

// rest is the part of a note that is stored as JSON in a record.
type rest struct {
	Value   string  `json:"value,omitempty"`
	Person  string  `json:"person,omitempty"`
	Range   *[2]int `json:"range,omitempty"`
	With    string  `json:"with,omitempty"`
	View    string  `json:"view,omitempty"`
	Of      string  `json:"of,omitempty"`
	By      string  `json:"by,omitempty"`
	Article string  `json:"article,omitempty"`
	Words   string  `json:"words,omitempty"`

	WithArticle string `json:"with_article,omitempty"`
	WithWords   string `json:"with_words,omitempty"`
}

// encode returns the record of a note; its ID is that of the record. Strings are made valid UTF-8, and those that only help to
// find the place again are shortened.
func encode(n model.Note) (Record, error) {
	if n.Kind == "" || strings.ContainsFunc(string(n.Kind), func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') }) {
		return Record{}, fmt.Errorf("no kind of note: %q", n.Kind)
	}
	r := rest{Value: n.Value, Person: n.Person, View: n.View, Of: n.Of, By: n.By, Article: n.Article, Words: shorten(n.Words)}
	r.WithArticle, r.WithWords = n.WithArticle, shorten(n.WithWords)
	if n.Range != (model.Span{}) {
		r.Range = &[2]int{n.Range.Start, n.Range.End}
	}
	if n.With.Text != "" {
		r.With = place(n.With)
	}
	for _, s := range []*string{&r.Value, &r.Person, &r.View, &r.Of, &r.By, &r.Article, &r.Words, &r.WithArticle, &r.WithWords} {
		*s = strings.ToValidUTF8(*s, "\uFFFD")
	}
	payload, err := inertJSON(r)
	if err != nil {
		return Record{}, err
	}
	line := fmt.Sprintf("%s %s %s %s", n.At.UTC().Format(timeForm), n.Kind, place(n.On), payload)
	line += " " + sum(line)
	if len(line) > maxLine {
		return Record{}, fmt.Errorf("a note may have %d KB, this one has %d: shorten it", maxLine>>10, len(line)>>10)
	}
	return decode(line)
}

// shorten cuts s at a rune boundary.
func shorten(s string) string {
	if len(s) <= wordsKept {
		return s
	}
	end := wordsKept
	for end > 0 && s[end]&0xc0 == 0x80 {
		end--
	}
	return s[:end]
}

// inertJSON encodes v on one line without anything that could control a terminal or is invisible.
func inertJSON(v any) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return "", err
	}
	return string(safe.Escape(strings.TrimSuffix(b.String(), "\n"))), nil
}

func place(a model.Anchor) string {
	if a.Text == "" {
		return "-"
	}
	return fmt.Sprintf("%s:%d-%d", a.Text, a.Span.Start, a.Span.End)
}

// sum returns the checksum of a record, which is also its ID.
func sum(line string) string {
	h := sha256.Sum256([]byte(line))
	return hex.EncodeToString(h[:8])
}

var (
	errSum  = errors.New("its checksum does not fit: the line was damaged or edited")
	errForm = errors.New("it is not a record")
)

// decode parses a record; the error says what is wrong with the line.
func decode(line string) (Record, error) {
	end := strings.LastIndexByte(line, ' ')
	if end < 0 {
		return Record{}, errForm
	}
	body, id := line[:end], line[end+1:]
	if sum(body) != id {
		return Record{}, errSum
	}
	parts := strings.SplitN(body, " ", 4)
	if len(parts) != 4 || len(line) > maxLine {
		return Record{}, errForm
	}
	n := model.Note{ID: id, Kind: model.NoteKind(parts[1])}
	var r rest
	at, err := time.Parse(timeForm, parts[0])
	if err != nil || json.Unmarshal([]byte(parts[3]), &r) != nil {
		return Record{}, errForm
	}
	if n.On, err = readPlace(parts[2]); err != nil {
		return Record{}, errForm
	}
	if r.With != "" {
		if n.With, err = readPlace(r.With); err != nil {
			return Record{}, errForm
		}
	}
	n.At, n.Value, n.Person, n.View, n.Of, n.By, n.Article, n.Words = at, r.Value, r.Person, r.View, r.Of, r.By, r.Article, r.Words
	n.WithArticle, n.WithWords = r.WithArticle, r.WithWords
	if r.Range != nil {
		n.Range = model.Span{Start: r.Range[0], End: r.Range[1]}
	}
	if n.Range.Start < 0 || n.Range.Start > n.Range.End {
		return Record{}, errForm
	}
	return Record{n, line}, nil
}

func readPlace(s string) (a model.Anchor, err error) {
	if s == "-" {
		return a, nil
	}
	text, span, ok := strings.Cut(s, ":")
	start, end, both := strings.Cut(span, "-")
	if !ok || !both || text == "" {
		return a, errForm
	}
	a.Text = text
	if a.Span.Start, err = strconv.Atoi(start); err != nil {
		return a, err
	}
	if a.Span.End, err = strconv.Atoi(end); err != nil {
		return a, err
	}
	if a.Span.Start < 0 || a.Span.Start > a.Span.End {
		return a, errForm
	}
	return a, nil
}
