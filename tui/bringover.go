package tui

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// unknownText is the fingerprint of a text of which only an id and words are known.
const unknownText = "0000000000000000"

// bringOver writes the marks and the tray that an earlier version stored in the session to the notebook. Without a notebook they
// stay in the session.
func (a *App) bringOver(s Session) tea.Cmd {
	a.old = Session{Marks: s.Marks, Tray: s.Tray}
	if len(s.Marks)+len(s.Tray) == 0 {
		return nil
	}
	d := &deed{quiet: true, final: true, then: func(a *App) { a.old = Session{} }}
	last := 0
	for _, c := range a.Own.tray {
		last = max(last, c.place)
	}
	for i, c := range s.Tray {
		n := a.onOld(c)
		n.Value = strconv.Itoa(last + i + 1)
		d.notes = append(d.notes, n)
		if c.Note != "" {
			n.Kind, n.Value = model.NoteText, c.Note
			d.notes = append(d.notes, n)
		}
	}
	for letter, sp := range s.Marks {
		n := model.Note{Kind: model.NoteMark}
		if q := a.Corpus.FindQuote(sp.Quote); q >= 0 {
			n = a.Corpus.NoteOnQuote(n.Kind, q)
		} else if at := a.Corpus.FindArticle(sp.Article); at >= 0 {
			n = a.Corpus.NoteOn(n.Kind, at, model.Span{})
		}
		n.Value, n.View = letter, viewOf(sp)
		d.notes = append(d.notes, n)
	}
	if a.NotKept != "" {
		d.then = nil
	}
	cmd := a.write(d)
	a.pen.unsaved = 0 // they are safe in the session
	return cmd
}

// onOld returns a note on a quote that was collected by its id and words.
func (a *App) onOld(c Collected) model.Note {
	if q := a.Corpus.FindQuote(c.Quote); q >= 0 {
		return a.Corpus.NoteOnQuote(model.NoteCollect, q)
	}
	cut := max(strings.LastIndexByte(c.Quote, ':'), 0)
	start, err := strconv.Atoi(strings.TrimPrefix(c.Quote[cut:], ":"))
	if err != nil || start < 0 {
		start = 0
	}
	return model.Note{
		Kind: model.NoteCollect, Article: c.Quote[:cut], Words: c.Words,
		On: model.Anchor{Text: unknownText, Span: model.Span{Start: start, End: start + len(c.Words)}},
	}
}
