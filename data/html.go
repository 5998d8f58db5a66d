package data

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"

	"hotline/data/page"
	"hotline/model"
)

// html reads a page, complete or in part. Its Text is the article found in it, to which offsets refer.
func (r *reading) html(in input, body *bufio.Reader) bool {
	content, ok := r.whole(in, body, page.MaxBytes)
	if !ok {
		return r.ctx.Err() == nil
	}
	source, unsure := declaredUTF8(content, in.media)
	p, err := page.Read(source)
	switch {
	case errors.Is(err, page.ErrTooDeep):
		r.skip(newSkip(in.file, "its elements are nested too deep (512)", "save it as text"))
		return true
	case err != nil:
		r.skip(newSkip(in.file, err.Error(), "save it as text"))
		return true
	case blank(p.Text):
		r.skip(newSkip(in.file, "there is no article in the page", "look at it in a browser, and save it from there as text"))
		return true
	}
	r.doubt(in.file, unsure)
	r.doubt(in.file, short(p.Text))
	return r.emit(model.Document{
		ID: in.id, File: in.file, Text: p.Text, Title: p.Title, Outlet: p.Outlet, Byline: p.Byline,
		URL: cmp.Or(p.URL, in.address), Language: p.Language, Published: p.Published,
	})
}

// pageOpenings are the beginnings of pages and parts of pages, in lower case; a "<" alone may also begin a text.
var pageOpenings = []string{
	"<!doctype html", "<html", "<head", "<body", "<title", "<meta ", "<link ", "<script", "<style", "<main", "<article", "<section",
	"<header", "<nav", "<div", "<p>", "<p ", "<h1", "<h2", "<span", "<table", "<ul", "<a href", "<br",
}

// isHTML reports whether head is the beginning of a page, after comments and an XML declaration.
func isHTML(_ input, head []byte) bool {
	head = opening(head)
	for {
		rest := head
		for _, around := range [...][2]string{{"<!--", "-->"}, {"<?", "?>"}} {
			if beginsWith(rest, around[0]) {
				_, rest, _ = bytes.Cut(rest, []byte(around[1]))
				rest = opening(rest)
			}
		}
		if len(rest) == len(head) {
			break
		}
		head = rest
	}
	for _, o := range pageOpenings {
		if beginsWith(head, o) {
			return true
		}
	}
	return false
}
