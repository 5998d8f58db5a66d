package people

import (
	"strings"

	"hotline/model"
)

// human reports whether the words after the name, from token end on, are used of people only: an age (", 21,") or "who".
func (s *scanner) human(end int) bool {
	if end+1 >= len(s.toks) || s.words[end].low != "," {
		return false
	}
	return s.words[end+1].low == "who" || age(s.words[end+1].low) && end+2 < len(s.toks) && s.toks[end+2].Kind == model.Punct
}

// reporting reports whether the name of two words [i, end) is that of an outlet's reporter who says something: "noted NBC’s | Dante
// Quint", "NBC’s | Dante Quint wrote". Without a verb it may be a programme's.
func (s *scanner) reporting(i, end int) bool {
	if end-i != 2 || i < 2 || s.toks[i-1].Kind != model.Suffix {
		return false
	}
	for from := i - 2; from >= max(0, i-1-longestForm) && s.toks[from].Kind == model.Word; from-- {
		if _, outlet := s.r.lex.Outlets[string(s.join(from, i-1))]; !outlet {
			continue
		}
		if end < len(s.toks) && s.speaks(end) {
			return true
		}
		return from > 0 && tellers[s.words[from-1].low] && (end == len(s.toks) || s.toks[end].Kind == model.Punct)
	}
	return false
}

// tellers are verbs that stand before the one who says something, and hardly before those who hear it.
var tellers = wordSet(`said says wrote writes noted notes reported reports observed observes argued argues added adds quipped tweeted explained explains`)

// labels reports whether the first tokens of the zone, up to end, have the form of a speaker's label in a transcript.
func (s *scanner) labels(end int) bool {
	at := s.zone.span.Start
	return (at == 0 || s.text[at-1] == '\n') && end < len(s.toks) && s.words[end].low == ":"
}

// age reports whether the word is a number that may be a person's age.
func age(w string) bool {
	return len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9'
}

// fewestLabels is the number of labels of repeated speakers that make a transcript.
const fewestLabels = 4

// labelled adds figures for the full names in capitals that label turns of a transcript, each at least twice.
func (c *caster) labelled() {
	of := map[string][]*met{}
	for i := range c.met {
		if m := &c.met[i]; m.label && m.shouted && len(m.words) < 5 {
			name := strings.Join(m.words, " ")
			of[name] = append(of[name], m)
		}
	}
	turns := 0
	for _, list := range of {
		if len(list) > 1 {
			turns += len(list)
		}
	}
	if turns < fewestLabels {
		return
	}
	for i := range c.met {
		m := &c.met[i]
		if m.figure < 0 && m.label && m.shouted && len(of[strings.Join(m.words, " ")]) > 1 && len(core(m.words)) > 1 && c.r.nameable(essentials(m.facts)) {
			m.figure = c.figure(m, -1)
		}
	}
}

// strangers adds figures for full names without evidence beside them that they are a person's, if the article repeats them as
// newsrooms repeat people: by the last word alone, which has a speech verb beside it and is nobody else's surname, and never by
// the first word alone, as with firms.
func (c *caster) strangers() {
	alone := c.alone // single words that occur as names; true if one speaks
	for i := range c.met {
		if m := &c.met[i]; !m.head && len(m.words) == 1 {
			alone[m.words[0]] = alone[m.words[0]] || m.beside && !m.modifies
		}
	}
	for i := range c.met {
		m := &c.met[i]
		words := core(m.words)
		if m.figure >= 0 || m.head || m.shouted || len(words) < 2 || len(words) > 3 || m.modifies {
			continue
		}
		first, last := words[0], lastName(words)
		facts := essentials(m.facts)
		if _, firm := alone[first]; firm || !alone[last] || c.taken(facts, m.initial) || !c.r.nameable(facts) {
			continue
		}
		m.figure = c.figure(m, -1)
	}
}

// taken reports whether the last word of a name already means somebody or something else: somebody of that surname, a given name, a
// place. A surname that only the lexicon knows is not taken for a name of two words inside a
// sentence, the first of which is nobody's surname.
func (c *caster) taken(words []*word, initial bool) bool {
	w := words[len(words)-1]
	return w.is(forename|thingName) || len(c.bySurname[w.low]) > 0 || len(w.bearers) > 0 && (initial || len(words) != 2 || len(words[0].bearers) > 0 || w.is(wordName))
}

// nameable reports whether each of the words can be part of a person's name, and they mean nothing else together. A given name
// does not follow a word that is not one ("Including Emmett Flood").
func (r *Reader) nameable(words []*word) bool {
	if r.joined(words) || phrase(words) {
		return false
	}
	for i, w := range words {
		if w.is(speechVerb|bodyWord|partyWord) || w.is(forename) && !words[0].is(forename) && i > 0 && i < len(words)-1 || w.is(titleWord) && !w.is(wordName) || i == 0 && w.is(thingName) || constituency(w.low) {
			return false
		}
	}
	return true
}

// joined reports whether the words together are a place, body or outlet.
func (r *Reader) joined(words []*word) bool {
	if !words[0].things.join(words[len(words)-1].things, len(words)) {
		return false
	}
	form := words[0].low
	for _, w := range words[1:] {
		form += " " + w.low
	}
	return r.thing(form)
}

// constituency reports whether the word is a party with a state: "D-Calif.".
func constituency(w string) bool {
	return len(w) > 3 && w[1] == '-' && (w[0] == 'd' || w[0] == 'r' || w[0] == 'i')
}
