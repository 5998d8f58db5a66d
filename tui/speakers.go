package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// Who speaks: people, and the institutions among them, which are marked as such.

// speakerNamed returns the name of the one person, or for by: the one institution, that a value of a field about people means, and
// their side; the name is empty if there is no such one.
func speakerNamed(c *corpus.Corpus, f model.Field, value string) (name string, side model.Side) {
	switch f {
	case model.FieldBy:
		person, institution := c.SpeakerOf(value)
		if institution >= 0 {
			return c.InstitutionName(institution), c.SideOfInstitution(institution)
		}
		if person >= 0 {
			return c.PersonName(person), c.SideOfPerson(person)
		}
	case model.FieldAbout, model.FieldIn:
		if who := c.Persons(value); len(who) == 1 {
			return c.PersonName(who[0]), c.SideOfPerson(who[0])
		}
	}
	return "", ""
}

// onlyInstitutions reports whether each of the values of by: means one institution and nobody.
func (a *App) onlyInstitutions(values []string) bool {
	return !slices.ContainsFunc(values, func(v string) bool {
		_, institution := a.Corpus.SpeakerOf(v)
		return institution < 0
	})
}

// pickSpeaker asks for a person or an institution; the choice becomes the filter.
func (a *App) pickSpeaker() tea.Cmd {
	if a.stillReading() {
		return nil
	}
	p := a.filtering("Which person or institution? Two letters, or Enter", model.FieldBy, a.speakerChoices())
	p.people = true
	a.over = p
	return nil
}

// speakerChoices lists people and institutions of the whole corpus by number of quotes, those of the present selection first.
func (a *App) speakerChoices() []choice {
	made := a.memo.speakers.of(choiceKey{a.Corpus, a.Answer.rev, a.Answer.counted}, func() []choice {
		here := merged(a.facet(sectionPeople), a.facet(sectionInstitutions))
		return a.choicesFrom(slices.Concat(here, merged(a.whole(sectionPeople), a.whole(sectionInstitutions))), true)
	})
	return slices.Clone(made) // a picker may change the values
}

// merged joins two lists with the largest count first; of equal ones those of a come first.
func merged(a, b []corpus.Count) []corpus.Count {
	all := make([]corpus.Count, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].N >= b[0].N {
			all, a = append(all, a[0]), a[1:]
		} else {
			all, b = append(all, b[0]), b[1:]
		}
	}
	return append(append(all, a...), b...)
}

// bodyChoice offers an institution.
func bodyChoice(c corpus.Count) choice {
	note := text("institution, ") + plural(c.N, "quote", "quotes")
	if word := sideWord(c.Side); word != "" {
		note = word + "  " + note
	}
	return choice{label: flagged(c.Label), note: note, value: c.Value, words: wordsOf(c.Label, false), body: true}
}
