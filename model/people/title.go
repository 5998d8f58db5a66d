package people

import (
	"strings"

	"hotline/model"
)

// Kinds of words at the head of a run of capitalised words that are not yet the name.
const (
	leadTitle = iota + 1
	leadPlace
	leadBody
)

// longestForm is the maximum number of words examined for one title, place or body.
const longestForm = 6

// lead returns how many of the tokens [i, end) at the head of a run are a title, a place or a body, and which of them. It never
// takes the whole run if that would leave no name.
func (s *scanner) lead(i, end int) (int, int) {
	if !s.words[i].is(leading) || s.beginsKnown(i, end) || end-i > 1 && s.thing(i, end) {
		return 0, 0
	}
	longest := max(1, s.words[i].titles.begins, s.words[i].things.begins)
	for k := min(end-i-1, int(longest)); k > 1; k-- {
		form := s.form(i, i+k)
		if modifiers[form] {
			return k, leadTitle
		}
		if s.r.titleForm(form) != "" && !s.forenameRun(i, end) {
			return k, leadTitle
		}
		if _, ok := s.r.lex.Places[form]; ok && !s.forenameRun(i, end) {
			return k, leadPlace
		}
		if _, ok := s.r.lex.Bodies[form]; ok {
			return k, leadBody
		}
		if _, ok := s.r.lex.Outlets[form]; ok {
			return k, leadBody
		}
	}
	w := s.words[i]
	switch {
	case end-i == 1:
	case w.is(modifier), w.is(titleName) && !s.forenameRun(i, end):
		return 1, leadTitle
	case w.is(placeName) && !s.forenameRun(i, end):
		return 1, leadPlace
	case w.is(bodyName) && !w.is(gendered):
		return 1, leadBody
	}
	return 0, 0
}

// beginsKnown reports whether the tokens [i, end) begin with a name of the lexicon, so that its first word is no title even if it may
// be one: "Marine Le Pen | Sunday".
func (s *scanner) beginsKnown(i, end int) bool {
	for ; end-i > 1 && s.words[i].is(beginsName); end-- {
		if s.surnamed(i, end) {
			return true
		}
	}
	return false
}

// titleForm returns the title that the form represents: itself, a plural ("Presidents"), or an abbreviation whose dot some
// newsrooms omit ("Gen"); "" if it is not a title.
func (r *Reader) titleForm(form string) string {
	if _, ok := r.lex.Titles[form]; ok || modifiers[form] {
		return form
	}
	if _, ok := r.lex.Titles[strings.TrimSuffix(form, "s")]; ok && len(form) > 4 {
		return form
	}
	if _, ok := r.lex.Titles[form+"."]; ok && len(form) <= 4 {
		return form + "."
	}
	return ""
}

// forenameRun reports whether the tokens [i, end) are a given name and a surname, so that a place or title that is also a given
// name ("Chelsea Clinton", "Dean Acheson") is kept in the name.
func (s *scanner) forenameRun(i, end int) bool {
	if end-i != 2 {
		return false
	}
	if s.surnamed(i, end) {
		return true
	}
	return s.words[i].is(forename) && s.words[i].is(placeName)
}

// modifiers precede a title and say when, or to what degree, it applies.
var modifiers = map[string]bool{
	"former": true, "ex": true, "acting": true, "then": true, "late": true, "outgoing": true, "incoming": true, "new": true,
	"interim": true, "retired": true, "senior": true, "deputy": true, "current": true, "veteran": true, "top": true, "longtime": true,
}

// before reads the lower-case title that precedes token i ("spokesman Dmitry Peskov", "ambassador to Russia John Sullivan") and
// returns the token at which the whole noun phrase begins.
func (s *scanner) before(n *name, from, i int) int {
	j := from
	if n.place != "" && !n.titled && j >= 2 { // "Ambassador to [the] Russia | John Sullivan"
		k := j
		if s.words[k-1].low == "the" {
			k--
		}
		if k >= 2 && links[s.words[k-1].low] {
			if t, start := s.titleBefore(k - 1); t != "" {
				n.titles = append(n.titles, t)
				n.titled = true
				n.place = ""
				j = start
			}
		}
	}
	if t, start := s.titleBefore(j); t != "" {
		n.titles = append(n.titles, t)
		n.titled = n.titled || j == i
		j = start
	}
	for j > 0 && s.toks[j-1].Kind == model.Word {
		w := s.words[j-1].low
		switch {
		case s.words[j-1].is(placeName) && len(n.titles) > 0:
			if n.place == "" {
				n.place = w
			}
			j--
		case s.words[j-1].is(modifier) || strings.HasPrefix(w, "ex-"):
			n.former = n.former || w == "former" || w == "then" || w == "ex"
			j--
		default:
			if s.bodyBefore(j) && len(n.titles) > 0 {
				n.titles = append(n.titles, w)
				j--
				continue
			}
			return j
		}
	}
	return j
}

// links join an office to its area: "ambassador to Russia", "head of the FSB".
var links = map[string]bool{"to": true, "of": true, "for": true, "at": true}

func (s *scanner) bodyBefore(j int) bool {
	return s.words[j-1].is(bodyName) && s.capital(j-1)
}

// titleBefore returns the longest title that ends directly before token i, and where it begins.
func (s *scanner) titleBefore(i int) (string, int) {
	if i == 0 {
		return "", i
	}
	for k := min(longestForm, i, int(s.words[i-1].titles.end)); k > 0; k-- {
		if s.toks[i-1].Kind != model.Word || s.toks[i-k].Kind != model.Word {
			continue
		}
		form := s.join(i-k, i)
		if _, ok := s.r.lex.Titles[string(form)]; ok {
			return string(form), i - k
		}
	}
	return "", i
}

// after reads the words after the name: an office in apposition (", the Kremlin spokesman,"), a noun that the name only modifies
// ("administration"), a speech verb.
func (s *scanner) after(n *name, end int) {
	if end < len(s.toks) {
		n.modifies = s.words[end].is(modifiedNoun)
		n.human = n.human || s.human(end)
		n.beside = s.speaks(end)
	}
	if end+1 >= len(s.toks) || s.words[end].low != "," || aboutOthers[s.words[end+1].low] {
		return
	}
	for j := end + 1; j < min(end+9, len(s.toks)); j++ {
		if s.toks[j].Kind == model.Punct {
			return
		}
		if s.isVerb(j) || s.words[j].low == "who" {
			return
		}
		for k := min(longestForm, len(s.toks)-j, int(s.words[j].titles.begins)); k > 0; k-- {
			form := s.join(j, j+k)
			if _, ok := s.r.lex.Titles[string(form)]; ok && !modifiers[string(form)] {
				if s.titlesNext(j, j+k) {
					if owner := j + k + 1; owner < len(s.toks) && s.toks[owner].Kind == model.Suffix {
						j = owner // "Belov, Mr. Karpin’s | lawyer"
						break
					}
					return
				}
				if !s.speaks(j+k) && (s.words[end+1].low != "the" || s.apposed(j+k)) {
					n.titles = append(n.titles, string(form))
				}
				return
			}
		}
	}
}

// titlesNext reports whether the office in the tokens [j, i) is that of somebody named behind it: "Belov, | President | Karpin said".
func (s *scanner) titlesNext(j, i int) bool {
	return i < len(s.toks) && s.toks[i].Kind == model.Word && s.capital(j) && s.capital(i) && !s.words[i].is(placeName|bodyName)
}

// aboutOthers are words that begin a remark which names somebody else: "Belov, according to the president, left".
var aboutOthers = wordSet(`according unlike despite alongside with after before and or but while he she they it we i`)

// apposed reports whether an apposition may end or continue at token i: not "Belov, the president said", which is the next
// subject.
func (s *scanner) apposed(i int) bool {
	return i == len(s.toks) || s.toks[i].Kind == model.Punct || goesOn[s.words[i].low]
}

// goesOn are words that continue an office: "the director of".
var goesOn = wordSet(`of for in at to and on under who from with`)

// auxiliaries come between a subject and its speech verb.
var auxiliaries = map[string]bool{
	"has": true, "had": true, "have": true, "also": true, "later": true, "then": true, "was": true, "is": true, "then-": true,
	"repeatedly": true, "recently": true, "previously": true, "reportedly": true, "further": true, "again": true,
}

// modified are nouns that a name before them modifies: together they are a body or a thing, and the name is that of its head or
// maker.
var modified = map[string]bool{
	"administration": true, "government": true, "team": true, "campaign": true, "era": true, "presidency": true, "family": true,
	"foundation": true, "organization": true, "supporters": true, "voters": true, "doctrine": true, "tower": true, "report": true,
	"investigation": true, "probe": true, "act": true, "plan": true, "transition": true, "allies": true, "aides": true, "memo": true, "dossier": true,
	"center": true, "institute": true, "university": true, "hotel": true, "street": true, "airport": true, "stadium": true, "school": true,
}

// openers begin sentences and are nobody's name.
var openers = wordSet(`a about above according across additionally after again against ago all almost along already also although always am amid among an and
another any anyone anything are as asked at away back be because been before behind being believe below besides between beyond both but by can
caption click come could critics dear despite did do does during each earlier either else even ever every everyone everything few
finally first follow following for from further furthermore get given go had has have he her here hers him his how however i if image in indeed instead
into is it its itself just last late lately later least less let like likewise lot many maybe me meanwhile more moreover most much my
nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now obviously of off officials often ok okay on once one only onto or other others
otherwise our out over per perhaps photo please president-elect prior rather read really recently related right same secondly see several she should
similarly since so some somebody someone something sometimes soon sources still such than thank thanks that the their them then there therefore these they thing things
this those though through throughout thus to today together tomorrow tonight too toward towards two three under unless unlike until up update updated us use very via video
was watch we well were what whatever when whenever where whereas whether which while who whom whose why will with within without would yes yesterday yet you your
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
republicans democrats americans russians ukrainians europeans congress lawmakers prosecutors investigators police voters reporters`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
