package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// Corrections of what is article and what is furniture, by paragraph.

// turned returns the correction that turns a paragraph into furniture, or furniture into a paragraph.
func (a *App) turned(article int, p piece) model.Note {
	if p.reason == "" {
		return a.Corpus.NoteOn(model.NoteFurniture, article, p.Span)
	}
	return a.Corpus.NoteOn(model.NoteBody, article, p.Span)
}

func (p piece) is() text {
	if p.reason == "" {
		return "article"
	}
	return line("furniture: " + p.reason)
}

// askParagraph lists the paragraphs and the furniture of an article; the one chosen becomes the other.
func (a *App) askParagraph(article int) tea.Cmd {
	art := a.Corpus.Article(article)
	pieces := piecesOf(art)
	notes := make([]model.Note, len(pieces))
	p := &picker{asks: "Which paragraph is to be the other, article or furniture? Words find it", slow: true}
	stood := a.stoodIn(art)
	for i, x := range pieces {
		notes[i] = a.turned(article, x)
		said := line(strings.Join(strings.Fields(x.In(art.Text)), " "))
		p.choices = append(p.choices, choice{label: said, note: cut(x.is(), 24), words: strings.Fields(foldWord(string(said)))})
		if x.Contains(stood) {
			p.cursor = i
		}
	}
	p.pick = func(a *App, i int) tea.Cmd { return saving(notes[i])(a) }
	a.over = p
	return nil
}

// stoodIn returns where in the article the reader is: the selected quote, or what is at the top of the screen.
func (a *App) stoodIn(art *corpus.Article) model.Span {
	if n := a.quoteHere(); n >= 0 {
		return a.Corpus.Quote(n).Span
	}
	if a.active() != paneReader || len(art.Body) == 0 {
		return model.Span{}
	}
	p := a.view().page(a.slotOf(paneReader).W)
	for i := a.Reading.Top; i < len(p.rows); i++ {
		if b := p.rows[i].block; b >= 0 && !p.blocks[b].from.Empty() {
			return p.blocks[b].from
		}
	}
	return model.Span{}
}

// lineRemedies returns the corrections of the line under the cursor in the source pane.
func (a *App) lineRemedies() []remedy {
	article := a.room().article
	rows := a.view().raw(a.slotOf(paneSource).W)
	at := a.Lists[paneSource].cursor
	if article < 0 || at >= len(rows.rows) {
		return nil
	}
	art := a.Corpus.Article(article)
	row := rows.rows[at]
	here := model.Span{Start: row.at, End: row.at + 1}
	pieces := piecesOf(art)
	i := slices.IndexFunc(pieces, func(p piece) bool { return p.Overlaps(here) })
	var p piece
	switch {
	case i >= 0:
		p = pieces[i]
	default: // neither: the line itself
		p.Span = trimmed(art.Text, row.at)
		if p.Empty() {
			return nil
		}
	}
	label := text("this is furniture, not the article")
	if p.reason != "" {
		label = "this is the article, no furniture"
	}
	return []remedy{{label, cut(line(p.In(art.Text)), 24), saving(a.turned(article, p))}}
}

// trimmed returns the line of a text that contains the byte, without the blanks around it.
func trimmed(s string, at int) model.Span {
	start := strings.LastIndexByte(s[:at], '\n') + 1
	end := len(s)
	if n := strings.IndexByte(s[at:], '\n'); n >= 0 {
		end = at + n
	}
	l := s[start:end]
	start += len(l) - len(strings.TrimLeft(l, " \t\r"))
	return model.Span{Start: start, End: start + len(strings.TrimSpace(l))}
}
