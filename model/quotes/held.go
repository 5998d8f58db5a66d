package quotes

import "hotline/model"

// heldAt reports whether the words before phrase k make it the medium in which the words of the cue were said, provided that it
// is a medium.
func (p *page) heldAt(u *unit, k int, c *cue, from int, content model.Span) bool {
	ph := &u.phrases[k]
	first := u.behindCountry(k)
	i := first - 1
	if i >= from && (u.toks[i].is(dayName|monthName) || isNumber(u.toks[i].low) || u.toks[i].in(dayParts)) {
		if u.toks[i].in(dayParts) && i > from {
			i-- // "in | morning tweets"
		}
		if i = u.beforeDay(i, from); i > from && u.toks[i].is(definite|indefinite|owning) {
			i-- // "in a June | Fox News interview"
		}
	}
	for i > from && (u.toks[i].low == "both" || u.toks[i].low == "either") {
		i-- // "in both | the Post and the Times"
	}
	if i < from {
		return false
	}
	before := &u.toks[i]
	switch {
	case first == c.to && (c.class == "tell" || u.toks[c.from].in(posting) && platforms[ph.head] != "" && pieces.has(ph.head)): // "told CNN", "posted a tweet"
		return true
	case i >= c.to && before.low == "on" && announced.has(c.lemma) && u.platformIn(ph) != "" && u.last(ph.to-1+int(flag(ph.to < len(u.toks) && u.toks[ph.to].Kind == model.Punct))) && p.verbsIn(u, c.to, i) == 0:
		return true // "announced the end of the talks on Twitter."
	case before.low == "on" && i > c.to && u.toks[i-1].run >= 0 && content.Contains(p.runs[u.toks[i-1].run].Span) && (c.class == "call" || c.states()) && u.closesDay(ph.to) && p.verbsIn(u, c.to, i) == 0:
		return true // "called it “a farce” on Twitter."
	case i == c.to && before.low == "to" && c.class == "say": // "confirmed to The Hill"
		return true
	case before.low == "to" && c.lemma == "describe" && i > c.to && p.outletIn(u, ph).kind == outletForm && p.verbsIn(u, c.to, i) == 0: // "described the blast to Reuters"
		return true
	case before.low == "on" && c.ing && u.comma(c.from-1) && ph.to == c.from-1 && u.platformIn(ph) != "" && p.clauseSubject(u, from, i) == c.subject: // "raged at them on Twitter, | accusing"
		return true
	case !before.is(prepositional):
		return before.in(posting) && platforms[ph.head] != "" && ph.to == c.from && c.ing // "posted | a tweet | asking"
	case before.low == "via" || before.low == "per" && i >= c.to: // "said Orlov per CNN"
		return true
	case k > 0 && (before.in(ofMedium) || before.low == "on" && hosts.has(u.phrases[k-1].head)) && c.class == "tell" && u.phrases[k-1].to == i && u.phrases[k-1].from == c.to: // "told Anna Roe of NBC"
		return true
	}
	inside := content.Contains(ph.span(u))
	switch {
	case !inside && k > 0 && (before.in(ofMedium) || before.low == "on") && u.interviewerOf(k, i, c, from):
		return true
	case !inside && i >= from+2 && (before.low == "to" || before.low == "on") && u.toks[i-1].in(putUp) && u.toks[i-2].in(putWords) && u.platformIn(ph) != "" && u.spokenIn(from, i-2):
		return !u.ownedByOther(i-2, c) // "in a letter posted to Facebook"
	}
	if w := u.beforeDay(i-1, from); u.toks[w].in(before.lex.nouns) {
		switch {
		case u.toks[w].low == "hosted" && p.outletIn(u, ph).kind != outletForm: // "a breakfast hosted by the Lake Action Network"
			return false
		case inside && !(u.phrases[c.subject].from <= w && w < u.phrases[c.subject].to) && (before.low == "by" || !u.occasionAt(w, c, from)), u.toks[w].low == "reported" && !u.reportedSpeech(w, from):
			return false // "the calls reported by CNN", "writing a statement to CNN": these are only talked about
		}
		return !u.ownedByOther(w, c) // "Orlov’s interview with CNN"
	}
	if verbs := before.lex.verbs; verbs != 0 {
		w := u.beforeDay(i-1, from)
		if u.toks[w].in(particles) && w > from {
			w-- // "weighed | in on Twitter"
		}
		if u.toks[w].in(verbs) && w > from && (ph.to <= c.from && p.spokenBy(u, w, c, from) || u.whoSpoke(w, c)) {
			return true
		}
		if ph.to <= c.from && u.toks[w].in(verbs) {
			return false
		}
	}
	if before.low == "of" && k > 0 && pages.has(u.phrases[k-1].head) && u.phrases[k-1].to == i && u.phrases[k-1].from > from && !inside {
		at := u.phrases[k-1].from - 1
		return u.toks[at].low == "on" || u.toks[at].low == "in" // "on the front page | of the Northern Herald"
	}
	if pieces.has(ph.head) && before.low == "of" && k > 0 && u.phrases[k-1].to == i && u.phrases[k-1].from > from {
		before = &u.toks[u.phrases[k-1].from-1] // "in a series of tweets"
	}
	switch before.low {
	case "in", "during", "on", "at", "with", "from":
		if pieces.has(u.pieceOf(ph)) && !u.ownedByAnother(k, c) {
			return (before.low != "on" || platforms[ph.head] == "") && !(before.low == "from" && inside) // "said he learned of it from a tweet"
		}
	}
	switch before.low {
	case "on":
		return c.class != "think" && c.class != "show" && p.rightBehind(u, c, i) && u.toks[i-1].low != "comment" || !inside && u.opensOn(ph, c, from)
	case "in", "at":
		return c.class == "write" && p.rightBehind(u, c, i)
	}
	return false
}

// whoSpoke reports whether the verb at token w belongs to a clause about the cue's subject that says that it spoke: "according to
// two people who | spoke".
func (u *unit) whoSpoke(w int, c *cue) bool {
	const far = 12 // "officials familiar with the matter who"
	who := max(0, w-1)
	if u.toks[who].low == "have" || u.toks[who].low == "has" || u.toks[who].low == "had" {
		who--
	}
	end := u.phrases[c.subject].to
	return who > 0 && c.from < len(u.toks) && who >= end && who-end < far && (who < c.from || c.from < end) && u.toks[who].low == "who" && u.toks[who].sent == u.toks[c.from].sent && u.outside(who)
}

// occasionAt reports whether the noun at token w is an occasion or document in which somebody speaks, judging by the preposition
// before it: "in an interview", but not "writing a statement". Participles need no preposition, nor does the object of the cue:
// "gave an interview".
func (u *unit) occasionAt(w int, c *cue, from int) bool {
	if !u.toks[w].speech() && !u.toks[w].in(pieces) {
		return true
	}
	if k := u.phraseFrom(w); w >= c.to && c.class != "say" && c.class != "think" && (w-c.to < 3 || k >= 0 && u.phrases[k].from-c.to < 3 && u.phrases[k].from <= w) {
		return true
	}
	for w--; w > from && !u.toks[w].is(prepositional); w-- {
		if t := &u.toks[w]; t.is(finiteVerb|pastVerb|ingVerb|openingClause) || t.run >= 0 {
			return false
		}
	}
	return u.toks[w].in(onWhich) || u.toks[w].low == "of" && u.at(w-1, "part")
}

// interviewerOf reports whether phrase k, behind the preposition at token i, employs the person before it, to whom the subject of
// the cue spoke: "in an interview with Anna Roe of | CNN".
func (u *unit) interviewerOf(k, i int, c *cue, from int) bool {
	who := &u.phrases[k-1]
	if who.to != i || who.from-2 < from || !u.toks[who.to-1].capital || u.toks[who.from-1].low != "with" && u.toks[who.from-1].low != "by" {
		return false
	}
	w := u.beforeDay(who.from-2, from)
	return u.toks[w].in(talks) && u.spokenIn(from, w) && !u.ownedByOther(w, c)
}

// talks are nouns for occasions on which somebody answers a journalist.
var talks = wordSet(`interview conversation discussion sit-down appearance`)

// putUp are participles before the platform on which words were published, putWords nouns for these words.
var (
	putUp    = wordSet(`posted shared published uploaded released`)
	putWords = wordSet(`letter statement message note video comment comments remarks`)
)

// posting are verbs of people who put their words on a platform.
var posting = wordSet(`posted sent wrote issued published shared fired posting sending writing posts sends tweeted`)

// announced are the lemmas of verbs whose object may stand between them and the platform.
var announced = wordSet(`announce declare reveal praise disclose confirm`)

// particles stand between a verb and the preposition before a medium: "fired back on", "sat down with".
var particles = wordSet(`in back out off down up together`)

// pages are nouns for the parts of a medium in which words are printed or broadcast.
var pages = wordSet(`page pages edition issue cover column section episode broadcast`)

// reportedSpeech reports whether the participle at token i refers to words: "as first | reported by CNN", "remarks | reported by
// CNN".
func (u *unit) reportedSpeech(i, from int) bool {
	for i--; i > from && u.toks[i].adverb(); i-- {
	}
	return i >= from && (u.toks[i].low == "as" || u.toks[i].speech() && u.outside(i))
}

// ofMedium are prepositions between a person and the medium that employs them.
var ofMedium = wordSet(`of from with at`)

// carriers are words for what is said to, or published by, a medium, by the preposition before the medium.
var carriers = map[string]wordList{
	"with": wordSet(`interview interviews conversation conversations exchange call sit-down discussion appearance speaking talking q&a`),
	"to":   wordSet(`interview interviews remarks comments statement statements speaking talking email e-mail emails given taking`),
	"for":  wordSet(`interview column op-ed essay article commentary piece writing`),
	"in":   wordSet(`column op-ed essay article commentary piece interview comments remarks writing published report reports story stories`),
	"on":   wordSet(`appearance appearances interview interviews speaking appearing aired air airing broadcast carried statement post posts posting message remarks comments asked interviewed writing`),
	"by":   wordSet(`interviewed asked carried published broadcast aired reported quoted cited obtained pressed released translated hosted moderated contacted reached`),
	"from": wordSet(`question questions reporter`),
}

// behindCountry returns the token at which phrase k begins, or the country that owns it: "Norway’s | state television".
func (u *unit) behindCountry(k int) int {
	ph := &u.phrases[k]
	if k > 0 {
		if o := &u.phrases[k-1]; o.owner && o.to == ph.from-1 && o.kind == institutionPhrase && len(o.figures) == 0 && o.body.kind != outletForm {
			return o.from
		}
	}
	return ph.from
}

// finiteCarriers are verbs of people who go to a medium, by the preposition before it: "spoke to CNN", "took to Twitter", "sat
// down with ABC".
var finiteCarriers = map[string]wordList{
	"to":   wordSet(`spoke spoken speaks talked talks took taken turned`),
	"with": wordSet(`spoke spoken speaks talked talks sat sits`),
	"on":   wordSet(`spoke talked appeared appears went posted weighed chimed fired hit shot lashed sounded`),
	"by":   wordSet(`interviewed asked`),
}
