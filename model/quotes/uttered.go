package quotes

import "strings"

// uttered reports whether the cue says that something was said, and not that it was wished, done, supposed or inferred: "wants to
// leave", "ordered them to leave", "if Orlov says", "the vote suggests that". If so, the tokens [from, to) are the words.
func (p *page) uttered(u *unit, c *cue, from, to int) bool {
	if c.that > 0 {
		return !p.unsaid(u, c, from, to)
	}
	first := &u.toks[from]
	behind := from > c.to && u.conjunction(from-1) // the clause begins behind "that", or else at "that" itself
	clause := behind || u.conjunction(from) || first.in(asking)
	thing := u.phrases[c.subject].kind == otherPhrase
	switch kind := leanings[c.lemma]; {
	case kind == refused, kind == willed && !clause, kind == acted && c.to == c.from+1 && (!clause || behind && u.toks[c.to].is(definite|indefinite|owning)) && !p.names(u, from, to):
		return false
	case kind == gathered && (thing || c.ing && !u.spoke(c)):
		return false
	case p.onlyNames(u, c, from, to), c.inf && (c.lemma == "show" || c.lemma == "indicate" || c.lemma == "prove" || kind == gathered && c.from > 1 && u.toks[c.from-2].in(proofs)):
		return false // "wrote a study", "no proof to show that"
	case c.ing && u.heralds(c), c.lemma == "refer", c.class == "think" && held.has(c.lemma), first.low == "nothing" && (u.at(from+1, "of") || u.at(from+1, "about")):
		return false // "is referring to the vote", "knew that it was over", "says nothing of it"
	case c.ing && u.comma(c.from-1) && (c.lemma == "echo" || c.lemma == "hint" && u.at(c.to, "at")):
		return false // "…, he said, echoing what he wrote in May"
	case c.lemma == "offer" && first.low == "what", c.class == "call" && (u.at(from-1, "over") || u.overWhat(from)), c.class == "think" && u.negates(max(c.from-3, 0), c.from):
		return false // "offered what seemed a way out", "blasted them over the report that", "did not believe that"
	case c.lemma == "consider" && (first.low == "when" || first.low == "before" || first.low == "after"), first.in(reflexive), from < c.from && first.low == "according", first.is(ingEnding) && from == c.to+1 && u.comma(c.to):
		return false // "considered when voting", "defended himself against", "said, holding up a photograph"
	case (c.class == "call" || c.class == "show" || c.class == "think" || first.low == "about" || from > c.to && u.toks[from-1].low == "about") && p.verbsIn(u, from, u.beforeWhich(c, from, u.backdropAt(from, to))) == 0:
		return false // "criticized the treaty", "tweeted about the vote": something is named, but nothing is said about it
	}
	for i := c.to; i < from; i++ {
		if u.toks[i].low == "no" {
			return false // "offered no judgment on whether"
		}
	}
	return !u.supposed(c) && !p.unsaid(u, c, from, to)
}

// proofs are what there may be or not be to show that something is so.
var proofs = wordSet(`evidence proof intelligence information nothing anything trail`)

// overWhat reports whether the words from token i on are the objects of "blast", and perhaps a day, followed by the reason: "the
// envoys Saturday | over a report".
func (u *unit) overWhat(i int) bool {
	s := u.phraseFrom(i)
	if s < 0 {
		return false
	}
	k := u.phrases[s].to
	if k < len(u.toks) && u.toks[k].is(dayName) {
		k++
	}
	return u.at(k, "over")
}

// backdropAt returns the token in [from, to) at which an adverbial clause of time begins, or to: "criticized the treaty | until
// it was signed".
func (u *unit) backdropAt(from, to int) int {
	for i := from + 1; i < to; i++ {
		switch u.toks[i].low {
		case "since", "until", "after", "before", "when", "while":
			return i
		case "as":
			if i+1 < to && u.toks[i+1].in(nominatives) {
				return i // "blasted the bank | as he left the town"
			}
		}
	}
	return to
}

// beforeWhich returns the token in [from, to) before a relative clause that ends there, or to: "slammed the treaty | , which was
// signed in May". What somebody is accused of or blamed for is said in any case.
func (u *unit) beforeWhich(c *cue, from, to int) int {
	if c.lemma == "accuse" || c.lemma == "blame" {
		return to
	}
	for i := from + 1; i+1 < to; i++ {
		if u.comma(i) && (u.toks[i+1].low == "which" || u.toks[i+1].low == "who") && u.endsWithout(i+1, to) {
			return i
		}
	}
	return to
}

// held are the lemmas of verbs of knowing or seeing, which imply no speaking.
var held = wordSet(`know see feel realize realise learn understand`)

var reflexive = wordSet(`himself herself itself themselves`)

// leaning says what a verb that may report words often expresses instead.
type leaning byte

const (
	refused  leaning = iota + 1 // a refusal to speak
	willed                      // a wish
	acted                       // an act
	gathered                    // an inference, by the writer or by anybody
)

// leanings are verbs that report words only in some of their uses.
var leanings = leaningsOf(map[leaning]string{
	refused:  `decline refuse`,
	willed:   `want hope plan seek intend prefer decide expect favor favour wonder worry`,
	acted:    `back endorse reject oppose support order publish discover defend question discuss press point underscore highlight hit offer retweet`,
	gathered: `suggest mean show indicate confirm prove reveal explain signal imply underline threaten`,
})

func leaningsOf(lists map[leaning]string) map[string]leaning {
	m := map[string]leaning{}
	for kind, list := range lists {
		for lemma := range strings.FieldsSeq(list) {
			m[lemma] = kind
		}
	}
	return m
}

// names reports whether a noun for what was said, and not for what was asked for, is among the first of the tokens: "rejected the
// claim".
func (p *page) names(u *unit, from, to int) bool {
	for i := from; i < min(to, from+subjectReach/10); i++ {
		if t := &u.toks[i]; t.is(reportNoun) && !t.is(documentNoun) && t.low != "request" && t.low != "demand" {
			return true
		}
	}
	return false
}

// spoke reports whether a participle says that its subject did something by speaking: "went further by suggesting that", "he
// said, suggesting that".
func (u *unit) spoke(c *cue) bool {
	if c.from > 0 && u.toks[c.from-1].is(prepositional) {
		return true
	}
	for k := u.cueFrom(c.from) - 1; k >= 0 && u.toks[u.cues[k].from].sent == u.toks[c.from].sent; k-- {
		if o := &u.cues[k]; o.subject == c.subject && (o.states() || o.class == "call") {
			return true
		}
	}
	return false
}

// asking are words that begin an indirect question.
var asking = wordSet(`whether how why who what when where which`)

// supposed reports whether the clause of the cue is hypothetical or says what ought to be: "should insist that", "if he
// believes".
func (u *unit) supposed(c *cue) bool {
	if from := u.phrases[c.subject].from; from > 0 && !c.after {
		switch u.toks[from-1].low {
		case "if", "whether", "unless":
			return true
		}
	}
	for i := c.from - 1; i >= 0; i-- {
		switch t := &u.toks[i]; {
		case t.in(unreal) && !t.name:
			return true
		case t.low == "to" && i > 0:
			return u.toks[i-1].in(due)
		case !t.is(adverbial | modal):
			return false
		}
	}
	return false
}

// unreal are modals for something that is not, or not known to be, the case.
var unreal = wordSet(`should would could may might must ought`)

// due are words before "to" for something that is not, or not yet, done.
var due = wordSet(`yet need needs needed have has had ought expected likely unlikely supposed set going able ready prepared due want wants wanted declined declines refused refuses appear appears appeared seem seems seemed`)
