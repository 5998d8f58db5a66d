package quotes

import (
	"slices"

	"hotline/model"
)

// joint is what stands between two adjacent phrases if it joins the items of a list.
type joint byte

const (
	noJoint    joint = iota
	commaJoint       // "France, | Germany"
	andJoint         // "Germany and | Britain", "Germany, and | Britain"
)

func (u *unit) jointOf(a, b *phrase) joint {
	if b.from <= a.to || u.toks[a.to].sent != u.toks[b.from].sent {
		return noJoint
	}
	between := u.toks[a.to:b.from]
	last := between[len(between)-1].low
	switch {
	case len(between) > 2 || !u.outside(a.to) || len(between) == 2 && between[0].low != ",":
		return noJoint
	case last == "and":
		return andJoint
	case last == "," && len(between) == 1:
		return commaJoint
	}
	return noJoint
}

// listFrom returns the end of the list that begins at phrase i, with items of one kind and "and" before the last, or i+1 if there
// is no list.
func (u *unit) listFrom(i int) int {
	first := &u.phrases[i]
	for k := i + 1; k < len(u.phrases) && (u.phrases[k].kind == first.kind || first.sources() && u.phrases[k].sources() || first.kind == institutionPhrase && u.phrases[k].kind == nameLikePhrase) && !u.phrases[k-1].owner; k++ {
		switch u.jointOf(&u.phrases[k-1], &u.phrases[k]) {
		case andJoint:
			return k + 1
		case noJoint:
			return i + 1
		}
	}
	return i + 1
}

// govern extends a preposition to the whole list that it governs: "the leaders of | France, Germany and the UK | say", "pressed
// by | Orlov, Belov and Whitfield".
func (p *page) govern(u *unit) {
	for i := 0; i < len(u.phrases); i++ {
		first := &u.phrases[i]
		if !first.afterPrep || first.kind != namedPhrase && first.kind != institutionPhrase || u.toks[first.from-1].is(openingClause) {
			continue
		}
		end := u.listFrom(i)
		if end == i+1 || !u.toks[first.from-1].in(governs) && !u.at(first.from-1, "both") && !(i > 0 && u.ofPlaces(&u.phrases[i-1], first)) && p.mayAct(u, u.phrases[end-1].to) {
			continue
		}
		for k := end - 1; k > i; k-- {
			u.phrases[k].afterPrep, u.phrases[k].opens = true, false
		}
	}
}

// mayAct reports whether what follows the list of names that ends before token i may be a verb of theirs, so that a clause may begin
// within the list: "In talks with Orlov, | Belov and Whitfield said".
func (p *page) mayAct(u *unit, i int) bool {
	if i >= len(u.toks) {
		return false
	}
	t := &u.toks[i]
	return t.low == "(" || t.in(relatives) || t.run >= 0 || p.verbNear(u, i)
}

// ofPlaces reports whether the phrase says of where, or for whom, the subject before it is, which cannot be alone before its verb:
// "Agencies in | Chile, Peru and Spain | say", "The committees for | Chile and Peru | said".
func (u *unit) ofPlaces(head, first *phrase) bool {
	in := u.toks[first.from-1].low
	return (in == "in" || in == "for" || in == "from" && head.kind == anonymousPhrase) && (head.to == first.from-1 || head.to == first.from-2 && u.reduced(head.to, head.to)) && head.opens && head.plural && !head.afterPrep && !head.owner && first.kind == institutionPhrase
}

// governs are prepositions that govern a list to its end; behind others a clause may begin at the comma: "In talks with Orlov,
// Belov and Whitfield said".
var governs = wordSet(`of by including between among like`)

// group reports whether the phrase refers to several unnamed people or things.
func (ph *phrase) group() bool {
	return ph.plural && (ph.kind == anonymousPhrase || ph.kind == describedPhrase || ph.kind == otherPhrase)
}

// one reports whether the phrase is the name of one person or body.
func (ph *phrase) one() bool {
	return !ph.plural && (ph.kind == institutionPhrase || ph.kind == nameLikePhrase || ph.kind == namedPhrase && len(ph.figures) < 2)
}

// sources reports whether the phrase refers to several people, things or documents that may be items of one list: "court
// documents and | officials".
func (ph *phrase) sources() bool {
	return ph.group() || ph.plural && ph.kind == documentPhrase
}

// enumerate joins three or more names into one phrase: "Orlov, Belov and Whitfield", and bodies or unnamed people who begin a
// clause: "The CIA and the FBI | say", "Activists and monitors | say". coordinate joins two names.
func (p *page) enumerate(u *unit) {
	for i := 0; i < len(u.phrases); i++ {
		first := &u.phrases[i]
		bodies := first.kind == institutionPhrase && first.opens
		sources := first.afterPrep && first.from > 1 && u.toks[first.from-2].low == "according" && !first.owner
		people := (first.group() || sources && first.sources()) && (!first.object && (first.opens || sources) || first.from > 0 && u.toks[first.from-1].in(causatives))
		clause := first.afterPrep && u.toks[first.from-1].is(openingClause) // "before | the CIA and the FBI said"
		grouped := !people && first.afterPrep && first.group() && u.groupOf(i)
		people = people || grouped
		if first.kind != namedPhrase && !bodies && !people || first.afterPrep && !(people && (sources || grouped)) && !(bodies && clause) || first.owner {
			continue
		}
		if i > 0 && u.phrases[i-1].afterPrep && u.phrases[i-1].alone() && u.apposes(&u.phrases[i-1], first) {
			continue // "In a letter to his lawyer, | Orlov, | Belov and Whitfield wrote"
		}
		end := u.listFrom(i)
		if clause {
			if last := &u.phrases[end-1]; end-i < 2 || last.to == len(u.toks) || !p.isVerb(u, last.to) {
				continue
			}
			first.afterPrep, first.opens = false, true
		}
		if people && !p.speakTogether(u, u.phrases[i:end], sources) {
			continue
		}
		if end-i < 3 && !((bodies || people) && end-i == 2) {
			continue
		}
		u.phrases[i] = together(u.phrases[i:end])
		u.phrases = append(u.phrases[:i+1], u.phrases[end:]...)
	}
}

// groupOf reports whether phrase i tells of whom a group that begins its clause consists: "A group of over fifty | diplomats".
func (u *unit) groupOf(i int) bool {
	if i == 0 || !u.phrases[i-1].opens || !u.toks[u.phrases[i-1].to-1].in(groups) {
		return false
	}
	of := u.phrases[i].from - 1
	if u.at(of, "over") || u.at(of, "about") {
		of--
	}
	return of == u.phrases[i-1].to && u.at(of, "of")
}

// groups are nouns for several people together.
var groups = wordSet(`group groups coalition alliance number handful panel team`)

// speakTogether reports whether adjacent unnamed people are one subject, or one source: at least one of them can speak, and the
// last is followed by the verb, or by nothing that belongs to the list.
func (p *page) speakTogether(u *unit, list []phrase, sources bool) bool {
	last := &list[len(list)-1]
	if last.owner || !slices.ContainsFunc(list, func(ph phrase) bool { return ph.kind != otherPhrase }) {
		return false
	}
	if last.to == len(u.toks) || u.toks[last.to].Kind == model.Punct {
		return sources
	}
	if len(list) == 2 && (list[0].kind == otherPhrase || last.kind == otherPhrase) {
		return p.isCueForm(u, last.to)
	}
	return !u.toks[last.to].in(ofOne) && (p.isVerb(u, last.to) || u.toks[last.to].is(finiteVerb|adverbial|prepositional) || u.timeAt(last.to) > 0)
}

// together returns one phrase for adjacent names; for bodies it has a side if all share it.
func together(names []phrase) phrase {
	all, last := names[0], &names[len(names)-1]
	all.to, all.head, all.owner, all.plural, all.figures, all.body = last.to, last.head, last.owner, true, nil, form{side: all.body.side}
	for _, ph := range names {
		if all.kind == otherPhrase {
			all.kind = ph.kind
		}
		all.figures = append(all.figures, ph.figures...)
		if ph.body.side != all.body.side {
			all.body.side = ""
		}
	}
	return all
}
