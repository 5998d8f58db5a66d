package quotes

// Behind a statement others may say something of their own: "Orlov said it was over, and on Sunday | Whitfield said it was not".

// behindWhen returns the token behind words at token i that say when something else was said: "and now | their director", "and on Sunday
// | their director".
func (u *unit) behindWhen(i int) int {
	for i+1 < len(u.toks) && u.toks[i].run < 0 {
		n := max(u.dayAt(i), u.timeAt(i), int(flag(u.toks[i].is(settingWord))))
		if n == 0 || i+n >= len(u.toks) {
			break
		}
		i += n
	}
	return i
}

// othersSay reports whether a clause begins at token i in which unnamed people or those of somebody named say something: "and | some
// clerks say", "but | Whitfield's office has said".
func (p *page) othersSay(u *unit, c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from <= i+subjectReach/10 && u.toks[u.cues[k].from].sent == u.toks[i].sent; k++ {
		o := &u.cues[k]
		ph := &u.phrases[o.subject]
		if o.from < ph.to || o.ing || o.inf || o.passive || o.that > 0 || !o.states() || o.subject == c.subject || ph.kind == otherPhrase || ph.kind == pronounPhrase {
			continue
		}
		if ph.from > i && u.toks[i].capital && u.ownerStart(o.subject) == i {
			return true
		}
		if ph.from == i && (ph.kind == nameLikePhrase || ph.kind == namedPhrase) {
			return true
		}
		if ph.from == i && ph.plural && (ph.kind == anonymousPhrase || ph.kind == describedPhrase) && !unknowns.has(ph.head) {
			return true
		}
	}
	return false
}

// othersDeny reports whether a clause begins at token i in which somebody else denies something or insists on something else: "but | the
// Chileans have denied this".
func (p *page) othersDeny(u *unit, c *cue, i int) bool {
	for k := u.cueFrom(i); k < len(u.cues) && u.cues[k].from <= i+longestInset && u.toks[u.cues[k].from].sent == u.toks[i].sent; k++ {
		o := &u.cues[k]
		ph := &u.phrases[o.subject]
		if ph.from == i && o.from >= ph.to && !o.ing && !o.inf && !o.passive && o.subject != c.subject && ph.kind != pronounPhrase && (o.lemma == "deny" || o.lemma == "insist" || o.lemma == "dispute" || o.lemma == "reject") {
			return true
		}
	}
	return false
}

// unknowns are nouns for people of whom anybody may tell that they said something.
var unknowns = wordSet(`people others some many all everybody women men friends`)
