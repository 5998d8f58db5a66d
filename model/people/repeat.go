package people

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
)

// repeat resolves the short forms: a surname that repeats somebody introduced, or that the lexicon knows.
func (c *caster) repeat() {
	for _, titled := range []bool{true, false} { // a title shows which of several bearers is meant
		for i := range c.met {
			if m := &c.met[i]; m.figure < 0 && m.titled == titled {
				c.repeatOne(m)
			}
		}
	}
}

// repeatOne finds the figure that a short form means, adding it if only the lexicon or a title identifies it.
func (c *caster) repeatOne(m *met) {
	words := core(m.words)
	if len(words) == 0 || len(words) > 2 && !particles[words[0]] {
		return
	}
	last := lastName(words)
	facts := essentials(m.facts)
	lastFacts := facts[len(facts)-1]
	double := len(words) == 2 && c.endsName(words, last)
	if gen := generation(m.words); gen == "jr" || gen == "sr" {
		m.figure = c.junior(m, last, gen)
		return
	}
	switch before := c.wordBefore(m); {
	case strings.EqualFold(before, "the") && len(words) == 1 && c.r.thing("the "+last):
		return // "The Hill" is a newspaper
	case strings.EqualFold(before, "younger"): // "the younger Trump"
		if m.figure = c.junior(m, last, "jr"); m.figure >= 0 {
			return
		}
	case strings.EqualFold(before, "elder"): // "the elder Bush"
		if m.figure = c.eldest(last); m.figure >= 0 {
			c.meet(&c.figures[m.figure], m)
			return
		}
	}
	if len(words) == 2 && !double {
		if facts[0].is(forename) || !m.titled {
			return
		}
	}
	if f := c.introduced(m, lastFacts); f >= 0 {
		if !m.initial || !lastFacts.is(opener) || m.beside { // "May said"
			m.figure = f
			c.meet(&c.figures[f], m)
		}
		return
	}
	if f := c.fromLexicon(m, lastFacts); f >= 0 {
		m.figure = f
		return
	}
	if f := c.familyFirst(m, words); f >= 0 {
		m.figure = f
		c.meet(&c.figures[f], m)
		return
	}
	if lastFacts.is(titleWord) {
		return
	}
	if f := c.firstNamed(m, words); f >= 0 {
		m.figure = f
		c.meet(&c.figures[f], m)
		return
	}
	if m.titled && !m.head && !m.modifies && len(words) == 1 && !c.word(m, lastFacts) && c.r.personTitle(m.titles) {
		m.figure = c.surnameOnly(m, last, -1)
	}
}

// familyFirst returns the only figure introduced whose name of two words begins with this family name, as in China, Korea and
// Vietnam: "Wu" of "Wu Qian"; or -1.
func (c *caster) familyFirst(m *met, words []string) int {
	if len(words) != 1 || len(c.byFirst[words[0]]) == 0 || !familyNames[words[0]] || m.initial && !m.beside && openers[words[0]] {
		return -1
	}
	found := -1
	for _, i := range c.byFirst[words[0]] {
		if f := &c.figures[i]; f.lex < 0 && strings.Count(f.Name, " ") == 1 {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// familyNames are common family names that precede the given name, and are not given names in Europe.
var familyNames = wordSet(`wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao luo zheng xie tang feng deng cao peng zeng xiao tian dong pan yuan cai
jiang yu du ye cheng wei lu ding shen ren yao zhong cui liao fang jin geng hua qin mao choi jung kang yoon jang shin kwon hwang ahn nguyen tran pham hoang phan vu bui`)

// eldest returns the figure with a surname whose first office began before those of all others with it, or -1 if there are no
// others.
func (c *caster) eldest(last string) int {
	found, first := -1, model.Day(0)
	for _, i := range c.bySurname[last] {
		f := &c.figures[i]
		if f.lex < 0 || len(c.r.lex.People[f.lex].Offices) == 0 {
			return -1
		}
		began := slices.MinFunc(c.r.lex.People[f.lex].Offices, func(a, b model.Office) int { return cmp.Compare(a.From, b.From) }).From
		if found < 0 || began < first {
			found, first = i, began
		}
	}
	if len(c.bySurname[last]) < 2 {
		return -1
	}
	return found
}

// wordBefore returns the word directly before a short form.
func (c *caster) wordBefore(m *met) string {
	before := c.a.Text[max(0, m.bare.Start-longestWord):m.bare.Start]
	for {
		rest := strings.TrimSuffix(strings.TrimSuffix(before, " "), "\u00a0")
		if len(rest) == len(before) {
			break
		}
		before = rest
	}
	at := len(before)
	for at > 0 && before[at-1] != ' ' && before[at-1] != '\n' && !strings.HasSuffix(before[:at], "\u00a0") {
		at--
	}
	return before[at:]
}

// longestWord bounds the length of the words examined before a name, in bytes.
const longestWord = 24

// endsName reports whether the words are the end of a longer name introduced: "Van Grack" of "Brandon Van Grack".
func (c *caster) endsName(words []string, last string) bool {
	for _, i := range c.bySurname[last] {
		if full := core(strings.Fields(fold(c.figures[i].Name))); len(full) > len(words) && slices.Equal(full[len(full)-len(words):], words) {
			return true
		}
	}
	return false
}

// junior returns the figure that a surname followed by "Jr." means, or -1: the lexicon's if it contains that form, one
// introduced, or the only one whom the lexicon knows.
func (c *caster) junior(m *met, last, gen string) int {
	if lex, ok := c.r.full[strings.Join(m.words, " ")]; ok {
		return c.surnameOnly(m, last, lex)
	}
	for _, i := range c.bySurname[last] {
		if f := &c.figures[i]; f.generation == gen {
			c.meet(f, m)
			return i
		}
	}
	only := -1
	for _, i := range c.r.surnames[last] {
		if generation(c.r.folded[i]) == gen {
			if only >= 0 {
				return -1
			}
			only = i
		}
	}
	if only < 0 {
		return -1
	}
	return c.surnameOnly(m, last, only)
}

// word reports whether a bare capitalised word after a title is more likely a word than a surname ("General Staff", "Chief
// Says"), or a given name whose bearer the title does not identify.
func (c *caster) word(m *met, w *word) bool {
	if c.r.ofClass(m.titles, "honorific") && !w.is(opener|bodyWord) && !slices.Contains(m.titles, "miss") { // "Mr. Holland", but "Miss Universe"
		return false
	}
	if w.is(bodyWord|thingName|speechVerb) || labels[w.low] || w.plainOpener() || contracted(w.low) || compound(m.bare.In(c.a.Text)) {
		return true
	}
	return (w.is(forename) || upper(m.bare.In(c.a.Text))) && !c.r.ofClass(m.titles, "honorific", "monarch", "royal", "clergy")
}

// contracted reports whether the word ends in a contracted verb or "not": "I've", "Don't".
func contracted(w string) bool {
	_, ending, _ := strings.Cut(w, "'")
	return contractions[ending] && ending != ""
}

var contractions = wordSet(`d ll m re t ve`)

// compound reports whether the word is a compound that ends in lower case: "China-based".
func compound(w string) bool {
	at := strings.LastIndexByte(w, '-')
	return at > 3 && !model.Capitalised(w[at+1:])
}

// betterBearer reports whether a surname with a title of gender g, or 0, rather means figure i than figure j.
func (c *caster) betterBearer(g model.Gender, i, j int) bool {
	a, b := &c.figures[i], &c.figures[j]
	switch {
	case g != 0 && (a.Gender == g) != (b.Gender == g):
		return a.Gender == g
	case (a.generation == "") != (b.generation == ""):
		return a.generation == ""
	case a.short != b.short:
		return a.short > b.short
	case a.count != b.count:
		return a.count > b.count
	}
	return i < j
}

// introduced returns the figure whose surname is last, or -1. Of several, those introduced before m come first, then the title's gender
// decides, then the absence of "Jr.", then how often they are called by the surname alone, then the number of mentions, or a full name
// just before. The surname of a "Jr." whose elder the lexicon knows means the elder;
// a title that only another bearer in the lexicon holds means that bearer. In a thing named after a leader, and before the
// introduction of a leader's relative, the surname means the leader.
func (c *caster) introduced(m *met, surname *word) int {
	last, bearers := surname.low, surname.bearers
	best, g := -1, c.titleSays(m)
	consider := func(i int) {
		f := &c.figures[i]
		if g != 0 && f.Gender != 0 && g != f.Gender {
			return
		}
		if best >= 0 && !m.head {
			if a, b := c.knownBy(&c.figures[best], m), c.knownBy(f, m); a != b {
				if b {
					best = i
				}
				return
			}
		}
		if best < 0 || c.betterBearer(g, i, best) {
			best = i
		}
	}
	for _, i := range c.bySurname[last] {
		consider(i)
	}
	for _, b := range bearers {
		if i, ok := c.byLex[b]; ok && c.figures[i].last != last {
			consider(i)
		}
	}
	best = c.justNamed(m, last, best)
	if best < 0 || len(bearers) == 0 {
		return best
	}
	if elder := c.r.elder(&c.figures[best], last); elder >= 0 {
		return c.surnameOnly(m, last, elder)
	}
	known := c.figures[best].lex
	if m.modifies || !m.head && m.bare.Start < c.figures[best].at {
		if who := c.r.leader(known, bearers, c.a.Published); who >= 0 {
			return c.surnameOnly(m, last, who)
		}
	}
	if len(m.titles) == 0 || known < 0 {
		return best
	}
	if who := c.r.officer(m.titles, bearers, c.a.Published); who >= 0 && !c.r.fits(known, m.titles, c.a.Published) {
		return c.surnameOnly(m, last, who)
	}
	return best
}

// knownBy reports whether readers know the figure at m: introduced before, or somebody who needs no introduction.
func (c *caster) knownBy(f *figure, m *met) bool {
	return f.at < m.bare.Start || c.a.Published.Known() && c.leads(f.lex)
}

func (c *caster) titleSays(m *met) model.Gender {
	for _, t := range m.titles {
		if g := titleGender[t]; g != 0 {
			return g
		}
	}
	return 0
}

// fromLexicon adds a figure for a surname that only the lexicon knows. A surname that is also a word or a given name needs a
// title or a speech verb beside it.
func (c *caster) fromLexicon(m *met, surname *word) int {
	last, bearers := surname.low, surname.bearers
	if len(bearers) == 0 || surname.is(thingName) {
		return -1
	}
	if (surname.is(forename|wordName) || m.initial && surname.is(opener)) && !m.titled && !m.beside {
		return -1
	}
	bearers = c.ofGender(bearers, c.titleSays(m))
	if c.inLabel(m) {
		bearers = c.informal(bearers)
	}
	if len(bearers) == 0 {
		return -1
	}
	who := c.r.bearer(m.titles, bearers, c.a.Published)
	if who >= 0 && surname.is(wordName) && !m.titled && !c.r.prominent(who, c.a.Published) {
		return -1
	}
	if who < 0 && m.head || c.doubtful(m, last, who) {
		return -1
	}
	return c.surnameOnly(m, last, who)
}

// ofGender returns the people except those whom a title such as "Ms." cannot mean.
func (c *caster) ofGender(people []int, g model.Gender) []int {
	if g == 0 {
		return people
	}
	var out []int
	for _, i := range people {
		if have := c.r.lex.People[i].Gender; have == 0 || have == g {
			out = append(out, i)
		}
	}
	return out
}

// doubtful reports whether a bare surname by which nobody was introduced is more likely a damaged form of somebody named just
// before than the lexicon's person, who holds no office at that date.
func (c *caster) doubtful(m *met, last string, who int) bool {
	if who >= 0 {
		for _, o := range c.r.lex.People[who].Offices {
			if o.Held(c.a.Published) {
				return false
			}
		}
	}
	for i := range c.figures {
		f := &c.figures[i]
		if f.paragraph <= m.paragraph && m.paragraph-f.paragraph <= 3 && f.first != "" && alike(f.last, last) >= 0.9 {
			return true
		}
	}
	return false
}

// surnameOnly returns the figure known by surname alone, adding it if it is new. A title distinguishes a woman from a man with
// the same surname.
func (c *caster) surnameOnly(m *met, last string, lex int) int {
	have, found := c.byLex[lex]
	if !found && lex < 0 {
		g := c.titleSays(m)
		for _, i := range c.bySurname[last] {
			if f := &c.figures[i]; f.lex < 0 && (g == 0 || f.Gender == 0 || f.Gender == g) {
				have, found = i, true
				break
			}
		}
	}
	if found {
		c.meet(&c.figures[have], m)
		return have
	}
	f := figure{lex: -1, last: last, paragraph: m.paragraph}
	f.Name, f.Surname = c.written(m), last
	if lex >= 0 {
		f.last = ""
		c.know(&f, lex)
	}
	c.meet(&f, m)
	return c.add(f)
}

// personTitle reports whether one of the titles is borne by people only.
func (r *Reader) personTitle(titles []string) bool {
	for _, t := range titles {
		if modifiers[t] {
			continue
		}
		if _, ok := r.lex.Titles[t]; ok {
			return true
		}
	}
	return false
}

// ofClass reports whether one of the titles belongs to one of the classes.
func (r *Reader) ofClass(titles []string, classes ...string) bool {
	for _, t := range titles {
		for _, class := range classes {
			if slices.Contains(r.lex.Titles[t], class) {
				return true
			}
		}
	}
	return false
}

// wordNames are surnames that are also English words, months or virtues.
var wordNames = wordSet(`bush may page stone gates price reed rice power powers flake short long young king bishop pope case cash cotton cross day dean
drew field fields ford frank grant green hand harm hope hunt law love major march mark marks marsh mercy miller mills moon moore north paul pence
pike pool post rich rose sharp sterling strong sessions swift wise wood woods west white black brown gray grey baker cook carter cooper mason turner warner manning burns bolt gross
kerry prince walker banks bond bell bloom brand brooks church cold crow early earnest fine fisher fox gold graves hill holder house lake land lane little low lynch`)
