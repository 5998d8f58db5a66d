package people

import (
	"slices"
	"strings"

	"hotline/model"
)

// ladder are the classes of offices from the highest down. Classes on one line are equally high, and a class on none of them is
// lower than all.
var ladder = []string{
	"president monarch prime-minister",
	"vice-president",
	"foreign-minister defence-minister justice-minister finance-minister interior-minister energy-minister economy-minister " +
		"deputy-prime-minister minister secretary alliance-chief speaker",
	"senator senate-leader governor national-security-adviser intelligence-chief special-counsel chief-of-staff foreign-policy-chief",
	"representative legislator un-ambassador ambassador spokesperson mayor party-leader director prosecutor judge",
}

// leaders is the number of rungs whose holders newsrooms still call by the surname alone after they have left office.
const leaders = 3

// leaderFades and officerFades are the numbers of years after which the surname alone no longer means somebody who left a
// leader's office, or a lower one, if others bear it too.
const leaderFades, officerFades = 25, 6

// rungs maps every class of the ladder to its rung.
var rungs = func() map[string]int {
	m := map[string]int{}
	for i, classes := range ladder {
		for _, class := range strings.Fields(classes) {
			m[class] = i
		}
	}
	return m
}()

func rung(class string) int {
	if i, ok := rungs[class]; ok {
		return i
	}
	return len(ladder)
}

// office holds what is asked about an office again and again.
type office struct {
	title, class string // title is folded
	rung         int
}

// officesOf prepares the offices of a person.
func officesOf(p *model.LexPerson) []office {
	list := make([]office, len(p.Offices))
	for i, o := range p.Offices {
		list[i] = office{fold(o.Title), o.Class, rung(o.Class)}
	}
	return list
}

// Times at which an office was held, relative to the date of an article.
const (
	never = iota
	later
	before
	now
)

// standing is the evidence for one of several bearers of a surname.
type standing struct {
	titled int       // when the office named by the title was held
	held   int       // when the highest relevant office was held
	rung   int       // rung of that office
	until  model.Day // end of that office if it is past
}

// endless is the end of an office that had not ended when the lexicon was checked.
const endless = model.Day(99991231)

// standing weighs the offices of a person in the lexicon, given the titles beside the name.
func (r *Reader) standing(person int, titles []string, date model.When) standing {
	best := standing{rung: len(ladder)}
	for k, o := range r.lex.People[person].Offices {
		facts := &r.offices[person][k]
		s := standing{held: r.heldWhen(o, date), rung: facts.rung, until: o.To}
		if s.until == 0 {
			s.until = endless
		}
		if s.held > later && r.named(facts, titles) {
			best.titled = max(best.titled, s.held)
		}
		s.titled = best.titled
		if s.over(best) > 0 {
			best = s
		}
	}
	return best
}

// aTerm is the longest span between the two ends of an article's date with which it can be told who held an office: four years,
// as the difference of two days.
const aTerm = 40000

// heldWhen returns when the office was held. For an article without a date, or with a wider range of dates, every office is past.
func (r *Reader) heldWhen(o model.Office, date model.When) int {
	switch {
	case date.From == 0 || date.To == 0 || date.To-date.From > aTerm:
		return before
	case o.Held(date):
		return now
	case o.From != 0 && date.To != 0 && o.From > date.To:
		return later
	}
	return before
}

// named reports whether one of the titles names the office or its class.
func (r *Reader) named(o *office, titles []string) bool {
	for _, t := range titles {
		if o.title == t || slices.Contains(r.lex.Titles[t], o.class) {
			return true
		}
	}
	return false
}

// over returns a positive number if s is stronger evidence than t, a negative one if it is weaker, and 0 if they are equal: first
// the title counts, then a current office before a former one, then the higher office. Of former leaders, the last to leave is
// meant.
func (s standing) over(t standing) int {
	switch {
	case s.titled != t.titled:
		return s.titled - t.titled
	case s.held != t.held:
		return s.held - t.held
	case s.held == before && s.rung < leaders && t.rung < leaders:
		return int(s.until) - int(t.until)
	}
	return t.rung - s.rung
}

// bearer chooses among the bearers of one surname; it returns -1 if two of them cannot be told apart or all have faded. A "Jr."
// is not chosen if an elder with the same given name is among them.
func (r *Reader) bearer(titles []string, bearers []int, date model.When) int {
	if len(bearers) == 1 {
		return bearers[0]
	}
	best, equal := -1, false
	var top standing
	for _, i := range bearers {
		if r.younger(i, bearers) {
			continue
		}
		s := r.standing(i, titles, date)
		switch over := s.over(top); {
		case best < 0 || over > 0:
			best, top, equal = i, s, false
		case over == 0:
			equal = true
		}
	}
	if equal || top.faded(date) {
		return -1
	}
	return best
}

// faded reports whether the only evidence for the person is an office that ended long before.
func (s standing) faded(date model.When) bool {
	years := model.Day(officerFades)
	if s.rung < leaders {
		years = leaderFades
	}
	return s.titled == never && s.held == before && date.Known() && s.until+years*10000 < date.Sort()
}

// officer returns the one bearer who holds or held the office that the titles name, or -1.
func (r *Reader) officer(titles []string, bearers []int, date model.When) int {
	if who := r.bearer(titles, bearers, date); who >= 0 && r.fits(who, titles, date) {
		return who
	}
	return -1
}

// leader returns the bearer who holds a leader's office at the date if the person in question, -1 if the lexicon does not know him, never held one: "the Harlan
// administration" is not his wife's. Otherwise it returns -1.
func (r *Reader) leader(person int, bearers []int, date model.When) int {
	if person >= 0 && r.standing(person, nil, date).rung < leaders {
		return -1
	}
	who := r.bearer(nil, bearers, date)
	if who < 0 {
		return -1
	}
	if s := r.standing(who, nil, date); s.held == now && s.rung < leaders {
		return who
	}
	return -1
}

// fits reports whether the person holds or held an office that the titles name.
func (r *Reader) fits(person int, titles []string, date model.When) bool {
	return len(titles) > 0 && r.standing(person, titles, date).titled > never
}

// younger reports whether the person is a "Jr." and one of the others is the elder with the same given name.
func (r *Reader) younger(person int, others []int) bool {
	if !r.juniors[person] {
		return false
	}
	for _, i := range others {
		if i != person && sameForename(r.names[i].first, r.names[person].first) && !r.juniors[i] {
			return true
		}
	}
	return false
}

// elder returns the person in the lexicon who has the name of the figure, a "Jr.", without that suffix, or -1.
func (r *Reader) elder(f *figure, last string) int {
	if f.generation == "" {
		return -1
	}
	for _, i := range r.surnames[last] {
		if i != f.lex && !r.juniors[i] && sameForename(r.names[i].first, f.first) {
			return i
		}
	}
	return -1
}

// prominent reports whether the person is called by the surname alone though it is also a word, and nobody is introduced by it: a leader, or
// an officer at the date, but not one of many members of a parliament.
func (r *Reader) prominent(person int, date model.When) bool {
	s := r.standing(person, nil, date)
	if s.rung < leaders || s.held != now || s.rung == len(ladder) {
		return s.rung < leaders
	}
	for k, o := range r.lex.People[person].Offices {
		if facts := &r.offices[person][k]; facts.rung == s.rung && r.heldWhen(o, date) == now && !members[facts.class] {
			return true
		}
	}
	return false
}

// members are the classes of members of parliaments.
var members = wordSet(`senator representative legislator`)
