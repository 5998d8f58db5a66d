package tui

import (
	"slices"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// Remarks: comments and tags of the reader on a quote. They change nothing in the corpus.

// onQuoteHere returns a note of the kind on the quote under the cursor, and the existing remarks on it.
func (a *App) onQuoteHere(kind model.NoteKind) (n model.Note, there []model.Note, ok bool) {
	if at := a.quoteHere(); at >= 0 {
		return a.Corpus.NoteOnQuote(kind, at), a.Own.quotes[at], true
	}
	if i := a.Lists[paneTray].cursor; a.active() == paneTray && i < len(a.Own.tray) { // of another corpus
		c := a.Own.tray[i].Note
		return model.Note{Kind: kind, On: c.On, Article: c.Article, Words: c.Words}, a.Own.elsewhere[c.On], true
	}
	return n, nil, false
}

// remark asks for the comment on the quote, which replaces the existing one.
func (a *App) remark(int) tea.Cmd {
	n, there, ok := a.onQuoteHere(model.NoteText)
	if !ok {
		return a.refuse("No quote here to note on.")
	}
	if !a.mayNote() {
		return a.refuse(a.toast)
	}
	var old []model.Note
	for _, r := range there {
		if r.Kind == model.NoteText {
			old = []model.Note{r} // the latest
		}
	}
	return a.start(&promptKind{
		label: "note", hint: "what you think of it; it goes with the quote. Empty takes it away",
		accept: func(a *App, value string) (tea.Cmd, error) {
			n.Value = value
			return a.replace(old, []model.Note{n}, "Noted."), nil
		},
	}, valuesOf(old))
}

// tag asks for the tags of the quote.
func (a *App) tag(int) tea.Cmd {
	n, there, ok := a.onQuoteHere(model.NoteTag)
	if !ok {
		return a.refuse("No quote here to tag.")
	}
	if !a.mayNote() {
		return a.refuse(a.toast)
	}
	var old []model.Note
	for _, r := range there {
		if r.Kind == model.NoteTag {
			old = append(old, r)
		}
	}
	hint := text("words of your own, with blanks or commas between")
	if used := a.Own.tags(); len(used) > 0 {
		hint += " — used: " + line(strings.Join(used, " "))
	}
	return a.start(&promptKind{label: "tags", hint: hint, accept: func(a *App, value string) (tea.Cmd, error) {
		var fresh []model.Note
		for word := range strings.FieldsFuncSeq(value, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("#,;", r) }) {
			n.Value = word
			if !slices.ContainsFunc(fresh, func(o model.Note) bool { return o.Value == word }) {
				fresh = append(fresh, n)
			}
		}
		return a.replace(old, fresh, "Tagged."), nil
	}}, valuesOf(old))
}

func valuesOf(notes []model.Note) string {
	said := make([]string, len(notes))
	for i, n := range notes {
		said[i] = n.Value
	}
	return strings.Join(said, " ")
}

// replace writes the new remarks and takes back those that are not wanted any more.
func (a *App) replace(old, fresh []model.Note, done text) tea.Cmd {
	has := func(all []model.Note, value string) bool {
		return slices.ContainsFunc(all, func(n model.Note) bool { return n.Value == value })
	}
	d := &deed{said: done}
	for _, n := range old {
		if !has(fresh, n.Value) {
			d.notes = append(d.notes, model.Note{Kind: model.NoteUndo, Of: n.ID})
			d.asked = d.asked || n.Kind == model.NoteTag
		}
	}
	for _, n := range fresh {
		if n.Value != "" && !has(old, n.Value) {
			d.notes = append(d.notes, n)
		}
	}
	if len(d.notes) == 0 {
		return nil
	}
	return a.write(d)
}

// takeBack undoes several notes at once; again says whether u may restore them.
func (a *App) takeBack(ids []string, again bool) tea.Cmd {
	d := &deed{undo: true, final: !again}
	var gone, back []string
	for _, id := range ids {
		d.notes = append(d.notes, model.Note{Kind: model.NoteUndo, Of: id})
		n := a.note(id)
		if n.Kind == model.NoteUndo {
			back = append(back, a.inWords(a.note(n.Of)))
		} else {
			gone = append(gone, a.inWords(n))
		}
	}
	var said []string
	if len(gone) > 0 {
		said = append(said, "Taken back: "+strings.Join(gone, "; ")+".")
	}
	if len(back) > 0 {
		said = append(said, "Brought back: "+strings.Join(back, "; ")+".")
	}
	d.said = line(strings.Join(said, " "))
	return a.write(d)
}

// note returns the note with the ID.
func (s *State) note(id string) model.Note {
	if i := slices.IndexFunc(s.Notes, func(n model.Note) bool { return n.ID == id }); i >= 0 {
		return s.Notes[i]
	}
	return model.Note{}
}

// inWords describes what a note did, or else what it is.
func (s *State) inWords(n model.Note) string {
	if ch, known := s.Own.changes[n.ID]; known {
		return ch.What
	}
	switch n.Kind {
	case model.NoteText:
		return "the note “" + n.Value + "”"
	case model.NoteTag:
		return "the tag #" + n.Value
	case model.NoteMark:
		return "mark " + n.Value
	case model.NoteCollect:
		if n.Value == "" {
			return "a quote taken out of the tray"
		}
		return "a quote in the tray"
	}
	return string(n.Kind)
}

// tags returns all tags that the reader uses, sorted.
func (o *own) tags() []string {
	var all []string
	for _, n := range o.all {
		if n.Kind == model.NoteTag {
			all = append(all, n.Value)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// remarkLines draws the reader's remarks below the words of a quote.
func (v view) remarkLines(said string, cells int, base ink) []string {
	if said == "" {
		return nil
	}
	note := "✎ " + line(said)
	var lines []string
	for _, sp := range wrap(note, cells-3, 0) {
		lines = append(lines, newRow(cells, base).add("", "  ").add(v.key, note[sp.Start:sp.End]).String())
	}
	return lines
}

// remarkRows returns the number of lines of remarkLines.
func (v view) remarkRows(quote, cells int) int {
	if said := v.Own.remarks(quote); said != "" {
		return len(wrap("✎ "+line(said), cells-3, 0))
	}
	return 0
}
