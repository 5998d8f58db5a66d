package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// The notebook: all notes and corrections in effect, the latest first, with what each correction changed.

var bookPane = pane{
	name:   "notebook",
	title:  bookTitle,
	count:  func(v view) int { return len(v.Own.all) },
	height: func(v view, i int, r Rect) int { return len(drawNoted(v, i, r)) },
	draw:   drawNoted,
	empty: func(view) []text {
		return []text{say("Nothing is noted yet: %s corrects, %s writes a note, %s gives tags, %s collects, %s marks.",
			keyOf("correct", anywhere), keyOf("note", inQuotes), keyOf("tags", inQuotes), keyOf("collect", inQuotes), keyOf("mark", anywhere))}
	},
	enter: (*App).enterBook,
	quote: func(v view) int {
		if i := v.Lists[paneBook].cursor; i < len(v.Own.all) {
			return v.Own.all[i].Quote
		}
		return -1
	},
}

func bookTitle(v view) text {
	title := say("Notebook %s", grouped(len(v.Own.all)))
	if v.NotKept != "" {
		return title + say(", only read: %s", v.NotKept)
	}
	return title + say(" · %s", v.bookPath)
}

func drawNoted(v view, i int, r Rect) []string {
	n := v.Own.all[i]
	base, sign := v.under(paneBook, i)
	head := newRow(r.W, base)
	head.add("", sign).column(v.dim, line(n.At.UTC().Format("2006-01-02")), dayWidth).add("", " ").add(v.strong, says(v.Corpus, n))
	if n.By != "" {
		head.right(v.dim, line(n.By))
	}
	lines := []string{head.String()}
	more := func(in ink, s text) {
		const most = 2
		for k, at := range wrap(s, r.W-4, most) {
			row := newRow(r.W, base).add("", "  ").add(in, s[at.Start:at.End])
			if k == most-1 && at.End < len(s) {
				row.add(v.dim, "…")
			}
			lines = append(lines, row.String())
		}
	}
	if n.Words != "" {
		more(v.dim, say("“%s” — %s", n.Words, n.Note.Article))
	}
	switch ch, known := v.Own.changes[n.ID]; {
	case known && ch.Missing:
		more(v.warn, line("changes nothing: "+ch.What))
	case known:
		more(v.key, line(ch.What))
	case n.Article < 0 && n.On.Text != "":
		more(v.warn, "its text is not in this corpus")
	}
	return lines
}

// says describes a note.
func says(c *corpus.Corpus, n corpus.Noted) text {
	name := func(id string) string {
		if at := c.FindPerson(id); at >= 0 {
			return c.PersonName(at)
		}
		return id
	}
	or := func(s, empty string) string {
		if s == "" {
			return empty
		}
		return s
	}
	switch n.Kind {
	case model.NoteText:
		return "✎ " + line(n.Value)
	case model.NoteTag:
		return "✎ " + line("#"+n.Value)
	case model.NoteMark:
		return say("mark %s", n.Value)
	case model.NoteCollect:
		return say("in the tray: %s", n.Value)
	case model.NoteSpeaker:
		return say("said by %s", or(name(n.Value), "nobody known"))
	case model.NoteSame:
		return say("%s is %s", n.Person, name(n.Value))
	case model.NoteApart:
		return say("“%s” is not %s", n.Value, name(n.Person))
	case model.NotePublished:
		return say("published %s", or(n.Value, "on an unknown day"))
	case model.NoteSaid:
		return say("said %s", or(n.Value, "on an unknown day"))
	case model.NoteOutlet:
		return say("printed by %s", n.Value)
	case model.NoteBoundary:
		return "other bounds"
	case model.NoteNoQuote:
		return "no quotation"
	case model.NoteFurniture:
		return "furniture, not the article"
	case model.NoteBody:
		return "the article, no furniture"
	case model.NoteJoin:
		return "joined with another quote"
	case model.NoteSplit:
		return "parted from another quote"
	}
	return line(string(n.Kind))
}

// enterBook opens what the note is on.
func (a *App) enterBook() tea.Cmd {
	if i := a.Lists[paneBook].cursor; i < len(a.Own.all) {
		n := a.Own.all[i]
		if n.Article < 0 {
			a.toast = "What this is on is not here."
			return nil
		}
		a.open(n.Article, n.Quote, a.Focus)
	}
	return nil
}

func (a *App) showBook(int) tea.Cmd {
	if a.active() != paneBook {
		a.Lists[paneBook] = list{}
	}
	return a.toggleRoom(room{paneBook, -1, -1})
}

// dropNoted takes back the note under the cursor.
func (a *App) dropNoted() tea.Cmd {
	i := a.Lists[paneBook].cursor
	if i >= len(a.Own.all) || !a.mayNote() {
		return nil
	}
	return a.takeBack([]string{a.Own.all[i].ID}, true)
}
