package quotes

// Many verbs that may report words also take an object that only names something: who "wrote a study" or "noted the interview" is quoted with
// nothing.

// onlyNames reports whether the tokens [from, to) behind the cue are the name of something that is written, noted, answered or refused, or
// a pronoun for what was said: "wrote | a study of the war", "denied | their request", "said | it nonetheless".
func (p *page) onlyNames(u *unit, c *cue, from, to int) bool {
	if from < c.to || c.that > 0 || c.after {
		return false
	}
	first := &u.toks[from]
	switch {
	case c.class == "think" && from == c.to && from+1 < to && (first.is(finiteVerb) || first.is(pastVerb) && u.toks[from+1].is(definite|indefinite|owning|prepositional|pronominal)) && !c.passive && u.objectOf(c):
		return true // "men who the council believed | had the keys"
	case first.low == "it" && (to <= from+2 || u.toks[from+1].low == "before" || u.toks[from+1].low == "after"), first.low == "than", first.low == "as" && u.at(from+1, "much"), first.low == "a" && u.at(from+1, "whole") && u.at(from+2, "lot"):
		return true
	case c.inf && u.at(u.phrases[c.subject].from-1, "for") && u.at(c.from-1, "to") && u.phrases[c.subject].to == c.from-1:
		return true // "pressed for Orlov to say"
	case c.lemma == "say" && first.low == "the" && u.at(from+1, "least") && from+2 == to || c.lemma == "say" && first.low == "the" && u.at(from+1, "same") && (from+2 == to || u.toks[from+2].in(ofTheSame)), c.lemma == "say" && first.low == "nothing" && from+1 < to && u.toks[from+1].in(ofNothing):
		return true // "said the same thing to Whitfield", "said nothing false"
	case from == c.to && p.deedOf(u, c, from, to), c.lemma == "argue" && from == c.to && u.contain(from, min(to, from+2*longestInset), cases) && p.verbsIn(u, from, to) == 0:
		return true // "claimed the life of", "argued two cases before the court"
	case c.lemma == "confirm" && from == c.to && u.phrases[c.subject].head == "senate" && first.capital && !p.mainClause(u, from, to):
		return true // "the Senate confirmed Orlov to the post"
	case c.ing && c.states() && c.lemma != "report" && from == c.to && c.from > 0 && u.toks[c.from-1].in(ordering) && first.is(definite|indefinite|owning) && !p.mainClause(u, from, to):
		return true // "before announcing | his decision"
	case c.lemma == "answer":
		return p.phraseEndsIn(u, from, to, questions)
	case c.lemma == "deny" && from == c.to:
		return p.phraseEndsIn(u, from, to, requests)
	}
	of := from > c.to && (u.at(from-1, "of") || u.at(from-1, "on"))
	switch {
	case c.lemma == "speak" && of, c.lemma == "comment" && of && u.at(from-1, "on"), naming.has(c.lemma) && from == c.to && first.is(definite|indefinite|owning):
	case naming.has(c.lemma) && from == c.to && first.capital && u.phraseAlone(from, to):
	default:
		return false
	}
	if c.lemma == "tweet" && (p.phraseEndsIn(u, from, to, sympathies) || p.phraseEndsIn(u, from, to, feelings)) {
		return false // "tweeted | his support"
	}
	to = u.backdropAt(from, u.beforeWhich(c, from, to))
	return (p.verbsIn(u, from, to) == 0 || first.is(indefinite) && u.phraseAlone(from, to)) && !u.negates(from, to) && !u.infinitiveIn(from, to)
}

// naming are the lemmas of verbs whose object often only names something.
var naming = wordSet(`write post text note cite mention repeat reiterate highlight recount tweet reveal unveil explain lament`)

// ordering are words that say when somebody did what a participle names.
var ordering = wordSet(`before after since while upon`)

var (
	questions = wordSet(`question questions`)
	requests  = wordSet(`request requests bail entry access permission visa visas motion petition appeal clearance clearances`)
	feelings  = wordSet(`dismay approval skepticism condolences congratulations defense defence thanks outrage anger disapproval`)
	ofNothing = wordSet(`false wrong new else of about to more on publicly`)
	ofTheSame = wordSet(`thing things of to about for`)
	cases     = wordSet(`case cases appeal appeals`)
)

// actsOn holds, by the lemmas of verbs of saying, the objects with which they tell of something done: "claimed the | life", "declared a national |
// emergency".
var actsOn = map[string]wordList{
	"claim":   wordSet(`life lives victims nomination seat title titles prize medal throne trophy crown spot`),
	"declare": wordSet(`emergency war bankruptcy independence holiday candidacy truce ceasefire`),
	"assert":  wordSet(`privilege jurisdiction control dominance authority`),
	"confirm": wordSet(`nominee nominees nomination nominations judge judges appointment appointments`),
}

// deedOf reports whether the tokens [from, to) are the object of a deed that the verb names.
func (p *page) deedOf(u *unit, c *cue, from, to int) bool {
	list, ok := actsOn[c.lemma]
	return ok && p.phraseEndsIn(u, from, to, list)
}

// phraseEndsIn reports whether the noun phrase at token from ends with a word of the list, its owner aside: "Orlov's | request".
func (p *page) phraseEndsIn(u *unit, from, to int, l wordList) bool {
	for s := u.phraseIndex(from); s < len(u.phrases) && u.phrases[s].from < min(to, from+longestInset); s++ {
		if u.toks[u.phrases[s].to-1].in(l) {
			return true
		}
		if !u.phrases[s].owner {
			return false
		}
	}
	return false
}

// infinitiveIn reports whether the tokens [from, to) contain a "to" before a verb.
func (u *unit) infinitiveIn(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if t := &u.toks[i+1]; u.at(i, "to") && !t.is(definite|indefinite|owning|pronominal|ingEnding) && !t.capital {
			return true
		}
	}
	return false
}

// objectOf reports whether the clause of the cue is a relative one whose pronoun is not its subject: "the men | who the council believed".
func (u *unit) objectOf(c *cue) bool {
	k := u.ownerStart(c.subject) - 1
	return k > 0 && u.outside(k) && (u.toks[k].in(relatives) || u.toks[k].low == "whom")
}
