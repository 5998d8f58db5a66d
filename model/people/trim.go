package people

import (
	"strings"
	"unicode"

	"hotline/model"
)

var (
	weekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun.")
	months   = wordSet("january february march april may june july august september october november december " +
		"jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. jan feb mar apr jun jul aug sept oct nov dec")
	labels  = wordSet("photo photos video videos read replay more image images editing join") // they begin the text after a link
	parties = wordSet("democrat democrats republican republicans gop democratic")
)

// trim cuts words off the run [i, end) that are beside a name but not part of it: particles, weekdays, months, party words and
// acronyms ("Edward Snowden NSA"), and, in prose, everything before or after a name that the lexicon knows in full.
func (s *scanner) trim(i, end int) (int, int) {
	if i >= end || s.surnamed(i, end) {
		return i, end
	}
	shouts := s.shouts(i, end)
	if !shouts && s.zone.paragraph >= 0 {
		if from, to := s.knownPart(i, end); from < to {
			return from, to
		}
	}
	for end > i && s.foreign(i, end, shouts) {
		end--
	}
	for end-i > 1 && !shouts && s.acronym(i) && (end-i > 2 || s.toks[i].Len() > 2) {
		i++
	}
	return i, end
}

// agentive are the endings of nouns for occupations.
var agentive = []string{"ist", "or", "er", "ian", "man", "woman"}

// calling reports whether the run begins with a noun for an occupation, unknown to the lexicon, before a given name and a
// surname: "Neuroscientist Anna Quint".
func (s *scanner) calling(i, end int) bool {
	w := s.words[i].low
	if end-i < 3 || s.words[i].is(gendered|bodyWord) || !s.words[i+1].is(forename) || len(w) < 5 || len(s.r.surnames[w]) > 0 {
		return false
	}
	for _, ending := range agentive {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// foreign reports whether the last word of the run [i, end) is not part of a name.
func (s *scanner) foreign(i, end int, shouts bool) bool {
	w := s.words[end-1]
	switch {
	case w.is(particle | partyWord):
		return true
	case end-i == 1:
		return false
	}
	return w.is(besideName) || end-i > 2 && w.is(monthName) || !shouts && s.acronym(end-1)
}

// knownPart returns the part of the run that is a whole name in the lexicon, at its head or, after a word that is not a given
// name, at its tail; an empty part if there is none.
func (s *scanner) knownPart(i, end int) (int, int) {
	for k := end - 1; k >= i+2; k-- {
		if s.surnamed(i, k) && !s.words[k].is(generationEnd|bodyWord) && s.words[k].low != "," && !s.words[end-1].is(bodyWord) {
			return i, k
		}
	}
	if s.words[i].is(forename) {
		return 0, 0
	}
	for k := i + 1; k <= end-2; k++ {
		if s.surnamed(k, end) {
			return k, end
		}
	}
	return 0, 0
}

// shouts reports whether the tokens [i, end) have no lower-case letter except in particles and initials.
func (s *scanner) shouts(i, end int) bool {
	long := false
	for k := i; k < end; k++ {
		if s.toks[k].Kind != model.Word || s.words[k].is(particle) && !s.capital(k) {
			continue
		}
		if !s.words[k].is(initialLetter | generationEnd) {
			if !s.words[k].is(shouting) {
				return false
			}
			long = true
		}
	}
	return long
}

// acronym reports whether token k consists of capitals without dots: "NSA", "FISA".
func (s *scanner) acronym(k int) bool {
	w := s.words[k]
	return w.is(shouting) && !w.is(generationEnd) && s.toks[k].Kind == model.Word && s.toks[k].Len() > 1 && !strings.Contains(s.toks[k].In(s.text), ".")
}

// upper reports whether the word has capitals and no lower-case letter.
func upper(w string) bool {
	letters := false
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// nameCase returns a name in capitals in the usual case of names: "ANNA O’NEILL-MCKAY" becomes "Anna O’Neill-McKay".
func nameCase(name string) string {
	out := []rune(strings.ToLower(name))
	begin := 0 // of the part of the word that takes a capital
	for i, r := range out {
		switch {
		case !unicode.IsLetter(r):
			begin = i + 1
		case i == begin, i == begin+2 && out[begin] == 'M' && out[begin+1] == 'c':
			out[i] = unicode.ToUpper(r)
		}
	}
	return string(out)
}
