package quotes

import "slices"

// joinSubjects makes one phrase of a subject whose parts are no names side by side, but groups, bodies, or names with more behind
// them: "Orlov of Ohio and Belov of Iowa | said", "Aides to Orlov and other ministers | said", "Orlov and his team | insist".
// coordinate has joined the plainer ones.
func (p *page) joinSubjects(u *unit) {
	for i := 1; i < len(u.phrases); i++ {
		and := u.phrases[i].from - 1
		if and < 1 || u.toks[and].low != "and" || !u.outside(and) {
			continue
		}
		last := i
		for last+1 < len(u.phrases) && u.phrases[last].owner && u.phrases[last+1].from-u.phrases[last].to <= 1 {
			last++
		}
		b := &u.phrases[last]
		called := b.apposed && last+1 < len(u.phrases) && u.phrases[last+1].closes && sameFigures(b.figures, u.phrases[last+1].figures)
		if called { // "Orlov and his counterpart, | Belov, said"
			last++
			b = &u.phrases[last]
		}
		among := u.toks[b.from].low == "other" // what precedes is one of them, whatever governs it
		end := u.behindParts(last)
		behind := end
		inset := u.comma(end) && b.kind == namedPhrase && !called // "Two senators, Orlov of Ohio and | Belov of Iowa, | said"
		if u.comma(end) && (called || inset) {
			behind++
		} else if after := u.behindWho(end); after > end && last == i && (b.plural || u.toks[end+2].in(jointly)) {
			behind = after // "The council and | four other bodies, who …, | said"
		}
		if b.owner || b.afterPrep || b.kind == pronounPhrase || !(b.acts() || among && b.plural) || !p.actTogether(u, behind, among) {
			continue
		}
		first, items := p.itemsBefore(u, and, among && last == i)
		if len(items) == 0 || u.comma(and-1) && len(items) < 2 && !u.phrases[first].closes && !called || inset && !u.comma(u.phrases[first].from-1) || called && u.phrases[items[0]].alone() || u.oneOfTwoRoles(&u.phrases[items[0]], &u.phrases[last]) {
			continue
		}
		if x := &u.phrases[items[0]]; len(items) == 1 && x.group() && x.kind != otherPhrase && b.body.side != "" && u.phrases[last-1].body.side != "" && u.phrases[last-1].afterPrep {
			b.afterPrep, b.opens = true, false // "Diplomats from Chile and | Peru said"
			continue
		}
		all := u.phrases[first]
		if all.kind == namedPhrase && all.owner && items[len(items)-1] != first {
			all = u.phrases[items[len(items)-1]]
			all.from, all.opens, all.afterPrep = u.phrases[first].from, u.phrases[first].opens, u.phrases[first].afterPrep
		}
		if len(items) == 1 && all.kind == namedPhrase && b.kind == namedPhrase && all.to == and && !called {
			continue // coordinate knows why these two are no subject
		}
		all.others, all.joint, all.figures = false, false, nil
		for k := len(items) - 1; k >= 0; k-- {
			all.join(&u.phrases[items[k]])
		}
		all.join(b)
		all.to, all.head, all.plural, all.owner, all.closes, all.body = b.to, b.head, !all.others || len(all.figures) > 1, false, b.closes, form{}
		if all.kind == otherPhrase {
			all.kind = anonymousPhrase
		}
		if len(items) == 1 && u.phrases[items[0]].alone() && b.alone() && !u.toks[b.from].is(definite|indefinite|owning) && !u.toks[end].in(ofMany) {
			all.plural, all.joint = false, false // "The former minister and | senator said"
		}
		for all.kind == namedPhrase && !all.others && !called && last+1 < len(u.phrases) && u.phrases[last+1].to <= end { // "Belov | of Iowa"
			last++
			all.to = end
		}
		if u.toks[all.from].low == "both" {
			all.opens, all.afterPrep = true, false
		}
		u.phrases[first] = all
		u.phrases = append(u.phrases[:first+1], u.phrases[last+1:]...)
		if i = first; i > 0 {
			u.namesOf(&u.phrases[i-1], &u.phrases[i])
		}
	}
}

// jointly are words behind "who" and "which" for several.
var jointly = wordSet(`each both together all`)

// behindWho returns the token behind a relative clause between commas at token i, or i.
func (u *unit) behindWho(i int) int {
	if !u.comma(i) || !u.at(i+1, "who") && !u.at(i+1, "which") {
		return i
	}
	for k := i + 2; k < len(u.toks) && k < i+longestAside && u.outside(k) && u.toks[k].sent == u.toks[i].sent; k++ {
		if u.comma(k) {
			return k + 1
		}
	}
	return i
}

// join adds another part to the phrase: a name to its figures, or others who speak with those.
func (ph *phrase) join(part *phrase) {
	named := part.kind == namedPhrase || part.apposed && len(part.figures) == 1
	switch {
	case named:
		ph.figures = append(ph.figures[:len(ph.figures):len(ph.figures)], part.figures...)
	case ph.kind == namedPhrase && len(ph.figures) > 0:
		ph.others = true
	default:
		ph.joint = true
	}
	if ph.kind != namedPhrase {
		ph.joint = true
	}
}

// oneOfTwoRoles reports whether what stands before "and" is only the first of two roles of the person named behind it, or half of
// the name of that person's office: "Correspondent for the Herald and | analyst Anna Roe", "House Ways and | Means Chairman Anna Roe".
func (u *unit) oneOfTwoRoles(a, b *phrase) bool {
	return b.kind == namedPhrase && len(b.figures) == 1 && (slices.Contains(a.figures, b.figures[0]) ||
		a.kind != namedPhrase && !a.plural && a.body.kind == noForm && !u.toks[a.from].is(definite|indefinite|owning))
}

// acts reports whether the phrase refers to somebody, or to several things, that may be the subject of a verb of speaking.
func (ph *phrase) acts() bool {
	switch ph.kind {
	case namedPhrase, institutionPhrase, describedPhrase, anonymousPhrase, nameLikePhrase:
		return true
	case documentPhrase:
		return ph.plural
	}
	return false
}

// behindParts returns the token behind phrase i and the phrases that prepositions attach to it: "other Democrats in the room |".
func (u *unit) behindParts(i int) int {
	end := u.phrases[i].to
	for i++; i < len(u.phrases) && u.phrases[i].afterPrep && u.phrases[i].from == end+1 && !u.phrases[i].owner; i++ {
		end = u.phrases[i].to
	}
	return end
}

// actTogether reports whether a verb follows at token i that may have several subjects.
func (p *page) actTogether(u *unit, i int, among bool) bool {
	if i >= len(u.toks) || u.toks[i].sent != u.toks[i-1].sent {
		return false
	}
	if u.toks[i].low == "who" {
		return among
	}
	if u.toks[i].low == "both" {
		i++
	}
	k := u.behindAdverbs(i)
	for n := i; n < min(k+1, len(u.toks)); n++ {
		if t := &u.toks[n]; t.in(ofOne) || t.is(speechForm) && t.low != t.lex.verb.Lemma && t.low[len(t.low)-1] == 's' {
			return false
		}
	}
	return p.verbNear(u, i)
}

// itemsBefore returns the parts of a subject before the "and" at this token, the last first, and the phrase with which it begins.
// It returns none if these parts do not begin a clause.
func (p *page) itemsBefore(u *unit, and int, among bool) (first int, items []int) {
	end := and
	if u.comma(end - 1) {
		end--
	}
	for {
		k := u.phraseBehind(end)
		if k < 0 {
			return -1, nil
		}
		start := u.wholeFrom(k)
		head := start
		for head < k && u.phrases[head].owner {
			head++
		}
		x, from := &u.phrases[head], &u.phrases[start]
		if !x.acts() && !(x.kind == otherPhrase && x.plural) || x.apposed || x.owner || x.joint || x.kind == institutionPhrase && x.to-x.from == 1 && !x.plural && u.unspecified(x) || len(items) > 0 && !sameSort(x, &u.phrases[items[0]]) {
			if len(items) == 0 {
				return -1, nil
			}
			break
		}
		first, items = start, append(items, head)
		if d := u.descriptionBefore(start); d < start { // "The chairman, | Orlov, and"
			from = &u.phrases[d]
		}
		if from.afterPrep || from.object || !from.opens && u.toks[from.from].low != "both" {
			if among && len(items) == 1 && k == head && x.kind != otherPhrase && x.kind != pronounPhrase && end == and {
				return first, items
			}
			return -1, nil
		}
		if from.from == 0 || u.toks[from.from-1].sent != u.toks[from.from].sent || !u.comma(from.from-1) {
			break
		}
		if end = from.from - 1; from != &u.phrases[start] {
			break
		}
	}
	return first, items
}

// sameSort reports whether two phrases may be items of one list.
func sameSort(a, b *phrase) bool {
	return (a.kind == namedPhrase) == (b.kind == namedPhrase) && a.kind != otherPhrase && a.kind != pronounPhrase
}

// phraseBehind returns the phrase that ends before token i, perhaps with a remark in brackets behind it, or -1.
func (u *unit) phraseBehind(i int) int {
	if i > 0 && u.toks[i-1].low == ")" {
		for k := i - 2; k >= 0 && k > i-8; k-- {
			if u.toks[k].low == "(" {
				i = k
				break
			}
		}
	}
	lo, hi := 0, len(u.phrases)
	for lo < hi {
		if mid := (lo + hi) / 2; u.phrases[mid].to < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(u.phrases) && u.phrases[lo].to == i {
		return lo
	}
	return -1
}
