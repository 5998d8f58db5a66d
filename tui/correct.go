package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// Corrections of the item under the cursor, which take effect everywhere at once. A dialogue records all that it needs when it
// opens, so that the corpus may change meanwhile.

// remedy is one way to correct the item under the cursor. Its label begins with two letters that no other has.
type remedy struct {
	label, now text // what is corrected, and its present value
	do         func(a *App) tea.Cmd
}

// correct offers the corrections of the quote, person or article under the cursor.
func (a *App) correct(int) tea.Cmd {
	if !a.mayNote() {
		return a.refuse(a.toast)
	}
	var all []remedy
	asks := text("Correct")
	person, article := a.personHere(), -1
	quote := a.quoteHere()
	switch {
	case person >= 0:
		asks = "Correct: " + line(a.Corpus.PersonName(person))
		all = a.personRemedies([]int{person})
	case a.active() == paneSidebar:
	case quote >= 0:
		q := a.Corpus.Quote(quote)
		asks = "Correct: " + spoken(a.Corpus, q)
		article = q.Article
		all = append(a.quoteRemedies(quote), a.personRemedies(q.Speakers)...)
	default:
		if article, _ = a.articleHere(); article >= 0 {
			asks = "Correct: " + line(a.Corpus.Article(article).Title)
		}
	}
	if a.active() == paneSource {
		all = slices.Insert(all, 0, a.lineRemedies()...)
	}
	if article >= 0 {
		all = append(all, a.articleRemedies(article)...)
	}
	if len(all) == 0 {
		return a.refuse("Nothing here to correct: it is offered on a person, an article or a quote.")
	}
	p := &picker{asks: asks}
	for _, r := range all {
		p.choices = append(p.choices, choice{label: r.label, note: r.now, words: strings.Fields(foldWord(string(r.label)))[:1]})
	}
	p.pick = func(a *App, i int) tea.Cmd { return all[i].do(a) }
	a.over = p
	return nil
}

// personHere returns the person under the cursor of the sidebar, or the one selected in the reader; -1 elsewhere.
func (a *App) personHere() int {
	switch a.active() {
	case paneSidebar:
		if all, i := a.facet(a.Section), a.Lists[paneSidebar].cursor; i < len(all) && a.Section == sectionPeople {
			return all[i].Person
		}
	case paneReader:
		v := a.view()
		p := v.page(a.slotOf(paneReader).W)
		if h, ok := v.stop(p); ok && a.Reading.Walk == overPeople {
			for _, m := range p.blocks[h.block].people {
				if m.Span == h.Span {
					return m.n
				}
			}
		}
	}
	return -1
}

// saving returns a function that writes one correction.
func saving(n model.Note) func(*App) tea.Cmd {
	return func(a *App) tea.Cmd { return a.write(&deed{notes: []model.Note{n}}) }
}

// quoteRemedies returns the corrections of a quote.
func (a *App) quoteRemedies(quote int) []remedy {
	q := a.Corpus.Quote(quote)
	of := func(k model.NoteKind) model.Note { return a.Corpus.NoteOnQuote(k, quote) }
	speaks, said := of(model.NoteSpeaker), of(model.NoteSaid)
	bounds := newBounds(of(model.NoteBoundary), a.Corpus.Article(q.Article), q.Span)
	return []remedy{
		{"speaker: someone else", speaker(a.Corpus, q), func(a *App) tea.Cmd {
			return a.askPerson("Who said it? Letters find them, or a new name; Enter", "", func(a *App, id string) tea.Cmd {
				speaks.Value = id
				return saving(speaks)(a)
			})
		}},
		{"unknown speaker", "", saving(speaks)},
		{"day it was said", dayOr(q.Said, "unknown"), func(a *App) tea.Cmd { return a.askDays("said", said, q.Said) }},
		{"bounds: move the ends", "", func(a *App) tea.Cmd {
			a.over = bounds
			return nil
		}},
		{"not a quotation", "", saving(of(model.NoteNoQuote))},
	}
}

func dayOr(w model.When, unknown text) text {
	if !w.Known() {
		return unknown
	}
	return line(w.String())
}

// personRemedies returns the corrections of the identity of persons.
func (a *App) personRemedies(people []int) []remedy {
	var all []remedy
	for _, n := range people {
		p := a.Corpus.Person(n)
		id, name, forms := p.ID, line(p.Name), p.Forms
		all = append(all,
			remedy{"same person as …", name, func(a *App) tea.Cmd {
				return a.askPerson(name+" is the same person as …", id, func(a *App, other string) tea.Cmd {
					if other == id {
						a.toast = name + " is the same person already."
						return nil
					}
					return saving(model.Note{Kind: model.NoteSame, Person: id, Value: other})(a)
				})
			}},
			remedy{"apart: not this person", name, func(a *App) tea.Cmd {
				if len(forms) == 0 {
					a.toast = "No name of " + name + " is known that could be someone else's."
					return nil
				}
				k := &picker{asks: "Under which name is someone else meant, not " + name + "?"}
				for _, f := range forms {
					if f.Reason == model.ByReader {
						continue // it belongs to a person whom the reader merged: that merge is what can be taken back
					}
					k.choices = append(k.choices, choice{label: line(f.Text), note: plural(f.Count, "time", "times"), value: f.Text, words: wordsOf(f.Text, true)})
				}
				k.slow = true
				k.take = func(a *App, c choice) tea.Cmd {
					return saving(model.Note{Kind: model.NoteApart, Person: id, Value: c.value})(a)
				}
				a.over = k
				return nil
			}},
		)
	}
	return all
}

// articleRemedies returns the corrections of an article.
func (a *App) articleRemedies(n int) []remedy {
	art := a.Corpus.Article(n)
	of := func(k model.NoteKind) model.Note { return a.Corpus.NoteOn(k, n, model.Span{}) }
	published, outlet := of(model.NotePublished), of(model.NoteOutlet)
	return []remedy{
		{"published", dayOr(art.Published, "unknown"), func(a *App) tea.Cmd {
			return a.askDays("published", published, art.Published)
		}},
		{"outlet that printed it", source(art), func(a *App) tea.Cmd { return a.askOutlet(outlet) }},
		{"furniture, or not", "", func(a *App) tea.Cmd { return a.askParagraph(n) }},
	}
}

// askDays asks for a day, month, year or range.
func (a *App) askDays(label text, n model.Note, now model.When) tea.Cmd {
	return a.start(&promptKind{
		label: label, hint: "2021-05-19, 2021-05, 2021 or 2021-05..2021-06; empty: unknown",
		accept: func(a *App, value string) (tea.Cmd, error) {
			if _, err := model.NoteDays(value); err != nil {
				return nil, err
			}
			n.Value = value
			return saving(n)(a), nil
		},
	}, daysOf(now))
}

// daysOf returns a When in the form that NoteDays reads.
func daysOf(w model.When) string {
	switch {
	case !w.Known():
		return ""
	case w.Day() != 0:
		return w.From.String()
	}
	return w.From.String() + ".." + w.To.String()
}

// askOutlet asks for an outlet of the corpus, or a new one.
func (a *App) askOutlet(n model.Note) tea.Cmd {
	p := &picker{asks: "Who printed it? Letters find it, or a new name; Enter", choices: a.choicesOf(sectionOutlets), other: unheardOf}
	p.take = func(a *App, c choice) tea.Cmd {
		n.Value = strings.TrimPrefix(c.value, newName)
		return saving(n)(a)
	}
	a.over = p
	return nil
}
