package quotes

import "hotline/model"

// Words before the speaker are no statement if they only lead up to one behind the verb: "Breaking with the party, Orlov said on
// Monday that".

// hangsOn reports whether the word at token i begins a clause that continues behind the comma after it: "…, during which, Orlov
// said, | it burned".
func (u *unit) hangsOn(i int) bool {
	if i < 0 || !u.comma(i+1) {
		return false
	}
	switch t := &u.toks[i]; t.low {
	case "whom", "where", "while", "because", "how", "why", "whether":
		return true
	default:
		return t.in(relatives)
	}
}

// beforeClause reports whether an "according to" that ends before token end precedes, behind a conjunction or colon, the words for
// which it gives the source: "it was lost, and according to Orlov, | it burned", "It stood empty: According to Orlov, | it burned".
func (p *page) beforeClause(u *unit, c *cue, end int) bool {
	i := c.from - 1
	comma := u.comma(i)
	if comma {
		i--
	}
	for k := end; k < min(end+longestInset, len(u.toks)) && !u.comma(end) && !p.isVerb(u, end) && u.outside(end); k++ {
		end++ // "according to several people | here"
	}
	if i < 1 || u.toks[i-1].sent != u.toks[i].sent || !u.comma(end) || end+1 >= len(u.toks) {
		return false
	}
	switch u.toks[i].low {
	case "that", "while", ":", "how", "why", "whether", "which":
		return true
	case "and", "but":
		return comma || p.mainClause(u, end+1, len(u.toks))
	}
	return false
}

// leadsIn reports whether the tokens [from, begin) before a comma cannot stand alone: they are a subordinate or participial
// clause, or have no verb.
func (p *page) leadsIn(u *unit, from, begin int) bool {
	for from < begin && (u.toks[from].low == "but" || u.toks[from].low == "and" || u.toks[from].low == "even") {
		from++
	}
	from = u.behindMeanwhile(from) // "The day | after it was sold"
	if p.verbsIn(u, from, begin) > 0 && !u.toks[from].is(subordinating|ingEnding) && u.toks[from].low != "asked" {
		return false
	}
	for i := from; i < begin-1; i++ {
		if u.comma(i) && p.mainClause(u, i+1, begin) {
			return false // "If it rains, we will go"
		}
	}
	return true
}

// tellsBehind reports whether a clause follows a verb of saying that ends before token end, without a comma between: "said on
// Monday that it was".
func (p *page) tellsBehind(u *unit, end, to int) bool {
	for i := end; i < to && !u.comma(i) && u.toks[i].run < 0; i++ {
		if p.isVerb(u, i) {
			return true
		}
	}
	return false
}

// behindCircumstances returns the token behind the words that say when, where, how or to whom something was said, if these begin
// at token i right behind the verb, and i otherwise: "said ahead of the vote | they were ready", "warned Orlov about | the bank".
func (p *page) behindCircumstances(u *unit, c *cue, i, to int) int {
	_, end := u.clause(c)
	if i < end || i > end+2 || i > end && u.conjunction(i-1) {
		return i
	}
	if s := u.phraseFrom(i); hearing.has(c.lemma) && s >= 0 && u.phrases[s].from == i && u.phrases[s].to+2 < to && p.canSpeak(&u.phrases[s]) {
		if k := u.phrases[s].to; u.at(k, "about") || u.at(k, "on") && u.toks[k+1].in(asking) || u.conjunction(k) {
			return k + 1
		}
	}
	k, place := i, false
scan:
	for k < to && u.toks[k].run < 0 {
		switch t := &u.toks[k]; {
		case u.timeAt(k) > 0:
			k += u.timeAt(k)
		case u.dayAt(k) > 0:
			k += u.dayAt(k)
		case u.dated(k) > 0:
			k += u.dated(k)
		case (t.low == "late" || t.low == "early") && k+1 < to && u.dayAt(k+1) > 0, t.low == "then" && k+1 < to && u.toks[k+1].is(pronominal|definite),
			k > i && u.toks[k-1].is(dayName) && t.is(timely) && k+1 < to && u.toks[k+1].Kind != model.Suffix: // "Monday | night"
			k++
		case t.is(lyWord), u.at(k, "ahead") && u.at(k+1, "of"), t.low == "earlier" && k+1 < to && u.toks[k+1].Kind == model.Word:
			k++
		case u.at(k+1, "times") && (t.low == "several" || t.low == "many" || isNumber(t.low)):
			k += 2
		case !c.states():
			break scan
		case t.in(settling) || u.at(k, "of") && u.at(k-1, "ahead"):
			s := u.phraseIndex(k + 1)
			if s == len(u.phrases) || u.phrases[s].from != k+1 {
				break scan
			}
			k, place = u.phrases[s].to, true
		default:
			break scan
		}
	}
	if k == i || k+1 >= len(u.toks) {
		return i
	}
	if k >= to {
		if k == to && u.toks[to].run >= 0 {
			return to
		}
		return i
	}
	switch t := &u.toks[k]; {
	case u.conjunction(k), u.at(k, "about") && u.toks[k+1].in(asking):
		return k + 1
	case t.low == "to" && (c.class == "tell" || !place) && !u.toks[k+1].is(ingEnding):
		return k
	case (t.is(pronominal) || t.low == "there") && (p.verbNear(u, k+1) || u.toks[k+1].Kind == model.Suffix), !place && (p.mainClause(u, k, to) || k < p.subjectEnd(u, k) && u.toks[min(p.subjectEnd(u, k), to-1)].in(unreal) || u.objectRelative(c) && t.is(finiteVerb)):
		return k
	}
	return i
}

// dated returns the number of tokens of a date at token i, with the commas around it: "said Monday | , June 3, | it was over".
func (u *unit) dated(i int) int {
	k := i
	if u.comma(k) {
		k++
	}
	if k+1 >= len(u.toks) || u.toks[k].run >= 0 || !u.toks[k].is(monthName) || !isNumber(u.toks[k+1].low) {
		return 0
	}
	if k += 2; u.comma(k) {
		k++
	}
	return k - i
}

// ownClause returns the beginning of a clause that a pronoun opens right behind a verb of saying, if the statement would
// otherwise begin at token i behind the "that" of this clause, "said | he hoped that the vote", or of a deed that is denied: "denied
// | responsibility for the fire".
func (p *page) ownClause(u *unit, c *cue, i int) int {
	if c.class == "deny" && i > c.to && i <= c.to+2 && u.toks[c.to].in(deeds) && u.toks[c.to+1].is(prepositional) {
		return c.to
	}
	if c.states() && i > c.to+1 && u.conjunction(i-1) && u.toks[c.to].is(pronominal) && (p.verbNear(u, c.to+1) || c.class == "say" && u.toks[c.to].in(nominatives) && !u.comma(c.to+1) && u.toks[i-2].low != "but" && u.toks[i-2].low != "and") {
		return c.to
	}
	if c.lemma == "express" && u.at(i-1, "for") && i == c.to+2 && u.toks[c.to].in(sympathies) {
		return c.to // "expressed | support for those who left"
	}
	if c.lemma == "say" && i > c.to+2 && u.toks[c.to].is(definite|indefinite|owning) && u.at(i-1, "that") && u.clauseBehind(c, i-1) {
		return c.to // "said | the guild that owns the bridge was", "said | the tolls run counter to its promise that"
	}
	if i > c.to+3 && u.toks[c.to].is(ingEnding) && u.at(i-1, "that") && u.describedBy(c.to+1, i-1) {
		return c.to // "proposing | dismantling a rule that limits"
	}
	if k := u.saying(c, i); k > i {
		return k
	}
	if i == c.to || i == c.to+1 && u.comma(c.to) {
		if t := &u.toks[i]; (t.low == "though" || t.low == "however") && u.comma(i+1) && i+2 < len(u.toks) {
			return i + 2 // "added, though, | that does not mean"
		}
	}
	if i >= c.to && i+2 < len(u.toks) && u.at(i, "as") && u.at(i+1, "to") && u.toks[i+2].in(asking) {
		return i + 2 // "expressed concern as to | how"
	}
	if i > c.to && i+1 < len(u.toks) && u.at(i, "to") && u.at(i-1, "as") && u.toks[i+1].in(asking) {
		return i + 1
	}
	if c.lemma == "say" && i == c.to+1 && u.at(c.to, "about") && (u.toks[i].is(figured) || u.toks[i].in(shares)) {
		return c.to // "said | about half of it was sold"
	}
	if k := u.behindHearer(c, i); k < i {
		return k
	}
	if c.class == "tell" && i > c.to+1 && i <= c.to+longestName && u.toks[c.to].in(audiences) && u.toks[i].is(finiteVerb|modal) && u.allCapital(c.to+1, i) {
		return c.to + 1 // "told reporters | Orlov was"
	}
	if k := p.toDo(u, c, i); k > i {
		return k
	}
	return i
}

// clauseBehind reports whether the clause that is said begins right behind the verb, so that the "that" at token i belongs to a noun
// in it: nothing but a time can stand as a noun phrase between the two.
func (u *unit) clauseBehind(c *cue, i int) bool {
	s := u.phraseFrom(c.to)
	if s < 0 || s == c.subject || u.phrases[s].from > c.to+1 || u.phrases[s].to > i {
		return false
	}
	for k := c.to; k < u.phrases[s].to; k++ {
		if t := &u.toks[k]; t.is(timely|dayName|reportNoun) || t.in(occasions) || t.in(elapsed) && k > c.to {
			return false
		}
	}
	return true
}

// shares are words for a part of something, of which "about" says that it is not exact.
var shares = wordSet(`half one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety`)

// describedBy reports whether the "that" at token i is a relative pronoun for the noun phrase which begins at token from: "the guild |
// that owns". A time is no such noun: "said a day later that".
func (u *unit) describedBy(from, i int) bool {
	s := u.phraseFrom(from)
	if s < 0 || u.phrases[s].from > from+1 || u.phrases[s].to != i || u.phrases[s].owner {
		return false
	}
	for k := from; k < i; k++ {
		if t := &u.toks[k]; t.is(timely|dayName|reportNoun) || t.in(occasions) || t.in(elapsed) && k > from {
			return false
		}
	}
	return true
}

// saying returns the token behind the "saying" of what was written or posted, if the statement would begin at token i before it: "posted
// a tweet saying | he was", or i.
func (u *unit) saying(c *cue, i int) int {
	const reach = 5 // tokens
	if c.class != "write" && c.lemma != "post" && c.lemma != "tweet" || i < c.to {
		return i
	}
	for k := i; k < min(len(u.toks)-2, i+reach) && u.toks[k].run < 0 && u.toks[k].Kind == model.Word; k++ {
		if u.toks[k].low == "saying" {
			if k++; u.toks[k].low == "that" {
				k++
			}
			return k
		}
	}
	return i
}

// behindHearer returns the beginning of the name between the hearers and the verb at token i with which the statement would begin: "told
// the council | Orlov was", or i.
func (u *unit) behindHearer(c *cue, i int) int {
	if c.class != "tell" || c.passive || i < c.to+3 || i > c.to+longestName+2 || !u.toks[i].is(finiteVerb|modal) && u.toks[i].low != "did" || !u.toks[c.to].is(definite|indefinite|owning) {
		return i
	}
	k := i
	for k > c.to+2 && u.toks[k-1].capital && u.toks[k-1].run < 0 && u.toks[k-1].Kind == model.Word {
		k--
	}
	if k < i && !u.toks[k-1].capital && u.toks[k-1].run < 0 && u.toks[k-1].Kind == model.Word && !u.toks[k-1].is(prepositional|finiteVerb|definite) {
		return k
	}
	return i
}

// nominatives are pronouns that can only be the subject of a clause behind a verb of saying.
var nominatives = wordSet(`he she they we i it`)

// sympathies are nouns for what is expressed for others; without them the words behind state nothing.
var sympathies = wordSet(`support sympathy admiration respect gratitude sorrow contempt affection appreciation regret remorse praise backing hope hopes enthusiasm optimism solidarity`)

// toDo returns the "to" before what somebody is told, asked or called on to do, if the statement would otherwise begin at token i among the
// words for whom: "told the last of | the clerks to leave", "called on the clerks in | recent weeks to leave"; or i.
func (p *page) toDo(u *unit, c *cue, i int) int {
	if c.class != "tell" && c.class != "urge" && c.class != "ask" || c.passive || c.after || i <= c.to || i > c.to+longestInset || u.toks[i].low != "of" && u.toks[i].low != "and" && !u.toks[i-1].in(reaching) {
		return i
	}
	for k := c.to; k < min(len(u.toks)-1, c.to+longestAside) && u.toks[k].run < 0 && u.toks[k].sent == u.toks[c.from].sent; k++ {
		t := &u.toks[k]
		if t.low == "to" && k > i {
			if next := &u.toks[k+1]; next.capital || next.is(definite|indefinite|owning|pronominal) || next.Kind != model.Word {
				return i
			}
			return k
		}
		if t.Kind == model.Punct || t.is(finiteVerb|pastVerb|modal) || t.in(relatives) || t.in(asking) || t.low == "to" {
			return i
		}
	}
	return i
}

// reaching are prepositions inside the words for those who are told something.
var reaching = wordSet(`of in on at along from with among across`)

// longestName is the greatest number of tokens of a name behind the hearers.
const longestName = 5

// allCapital reports whether the tokens [from, to) all begin with a capital.
func (u *unit) allCapital(from, to int) bool {
	for i := from; i < to; i++ {
		if !u.toks[i].capital {
			return false
		}
	}
	return true
}

// audiences are hearers in the plural, who are no title of a name behind them.
var audiences = wordSet(`reporters journalists lawmakers senators supporters officials investigators prosecutors aides allies`)

// onlyWhere reports whether the tokens [from, to) right behind a verb of saying or asking only say where or on what occasion:
// "asked | during a visit to Elsk".
func (p *page) onlyWhere(u *unit, c *cue, from, to int) bool {
	return from >= c.to && from <= c.to+2 && p.verbsIn(u, c.to, from) == 0 && (c.states() || c.class == "ask") && u.toks[from].in(settling) && p.verbsIn(u, from, to) == 0
}

// hearing are verbs followed by the addressee, and then by the topic.
var hearing = wordSet(`warn press question remind inform tell ask assure brief caution lecture alert`)

// settling are prepositions before the place or time of speaking.
var settling = wordSet(`at in on during before after outside inside following`)
