package quotes

import (
	"hotline/model"
	"strings"
)

// isCueForm reports whether token i is a form of a speech verb used as a verb. Many of these forms are also nouns ("claims",
// "report", "state"), so the neighbouring words decide.
func (p *page) isCueForm(u *unit, i int) bool {
	return u.toks[i].is(beginsCue|speechForm) && p.cueFormHere(u, i)
}

func (p *page) cueFormHere(u *unit, i int) bool {
	t := &u.toks[i]
	if t.is(beginsCue) && u.thatVerb(i) {
		return true
	}
	if !t.is(speechForm) || t.name || t.Kind != model.Word || u.thatSaid(i) {
		return false
	}
	prev, next, before := "", "", &nothingThere
	if i > 0 && u.toks[i-1].sent == t.sent && u.outside(i-1) {
		before = &u.toks[i-1]
		if prev = before.low; before.Kind == model.Suffix {
			prev = "'s"
		}
	}
	if i+1 < len(u.toks) {
		next = u.toks[i+1].low
	}
	if prev == "'s" && i > 1 && t.is(ingEnding) {
		return u.toks[i-2].is(pronominal) // "he’s claiming"
	}
	if prev == "'s" && u.doubleOwner(i-2) {
		prev, before = "", &nothingThere
	}
	if i > 1 && before.in(bygone) && u.outside(i-2) && u.toks[i-2].Kind == model.Suffix {
		return false // "Orlov’s earlier | boasts"
	}
	if prev == "'s" || before.is(definite|indefinite) && !before.is(bare) && prev != "that" && prev != "this" {
		return false
	}
	if t.capital && prev != "" && i > 0 && u.toks[i-1].Kind == model.Word && u.zone == bodyZone {
		return false
	}
	switch {
	case t.low == "emails" && i+2 < len(u.toks) && u.reduced(i+1, i+1) && u.showsAhead(i+2): // "emails obtained by the council"
		return false
	case t.low == "say" && prev == "," && next == ",":
		return false // "unlike, say, a bridge"
	case t.is(ingEnding):
		name := i > 0 && prev != "" && u.toks[i-1].capital && !before.is(endsNoun)
		if prev == "now" && u.beBefore(i-1, 0) {
			return true // "are now claiming"
		}
		behind := (before.is(anonymousNoun|bare) && t.is(ingVerb) || before.is(officeNoun) && t.low == "saying" || before.is(lyWord) && t.is(ingVerb) && i > 1 && prev != "merely" && prev != "simply" && (u.comma(i-2) || u.toks[i-2].run >= 0) || before.is(anonymousNoun|bare|documentNoun) && u.clauseAhead(i+1) && t.lex.verb.Class != "show") // "with officials warning", "a letter arguing that"
		return before.is(ingLead) || prev == "for" && (t.is(ingVerb) || next == "on") && u.clauseAhead(i+1) || (prev == "" || name) && t.is(ingVerb) || behind
	case t.low == t.lex.verb.Lemma:
		return before.is(modal) || pluralSubject(u, i) || next == "that" && u.jointBefore(i) || prev == "to" || t.low == "put" || t.low == "read" && u.readsOut(i, before) || t.is(plainVerb) && !before.is(adjectival|prepositional)
	case t.is(nounVerb) && strings.HasSuffix(t.low, "s") && !strings.HasSuffix(t.low, "ss"):
		if i > 0 && (u.toks[i-1].run >= 0 || u.comma(i-1)) && p.outletEnds(u, i+1) {
			return true
		}
		if before.is(prepositional|adjectival) || prev == "and" || prev == "" || next == "," && u.sourceAhead(i) {
			return false
		}
		return u.tellsOf(i) || passesOn.has(t.lex.verb.Lemma) && u.asSaying(i+1) > 0 || i+1 < len(u.toks) && u.toks[i+1].is(behindVerb) || i+1 < len(u.toks) && (u.toks[i+1].run >= 0 || next == ":" || next == "," || next == "out" && t.low == "points") || before.capital && before.lex.alone.kind == outletForm || u.last(i+1) && (u.behindRun(i) || u.closes(i))
	case before.is(prepositional) && prev != "than" && prev != "since" && prev != "as" && prev != "before" && prev != "after":
		return false
	}
	return !(t.is(nounPast) && before.is(adjectival|prepositional))
}

// outletEnds reports whether nothing but a medium stands between token i and the end of its sentence: "…, notes | the Northern Herald."
func (p *page) outletEnds(u *unit, i int) bool {
	if i >= len(u.toks) || !u.toks[i].is(definite) && !u.toks[i].capital {
		return false
	}
	f, n := p.forms.match(u.toks, i, len(u.toks))
	if n == 0 && u.toks[i].is(definite) {
		i++
		f, n = p.forms.match(u.toks, i, len(u.toks))
	}
	return n > 0 && f.kind == outletForm && u.last(i+n-1+int(flag(i+n < len(u.toks) && u.toks[i+n].Kind == model.Punct)))
}

// sourceAhead reports whether the word at token i ends the source that a sentence gives first: "According to news | reports,".
func (u *unit) sourceAhead(i int) bool {
	from, _ := u.sentenceTokens(i)
	return i-from < longestInset && u.toks[from].low == "according"
}

// tellsOf reports whether a name and what its bearer did follow the word at token i, so that it is a verb in the singular and no noun in
// the plural: "The report, published in May, | claims Orlov told".
func (u *unit) tellsOf(i int) bool {
	if i == 0 || i+2 >= len(u.toks) || !u.toks[i+1].capital {
		return false
	}
	if before := &u.toks[i-1]; before.run >= 0 || before.low != "," && (strings.HasSuffix(before.low, "s") && !before.capital || before.sided() || !before.capital && !before.is(documentNoun|anonymousNoun|officeNoun)) {
		return false // "some | questions Orlov asked"
	}
	k := i + 1
	for k < len(u.toks)-1 && u.toks[k].capital && u.toks[k].run < 0 && k <= i+longestInset {
		k++
	}
	return k > i+1 && u.toks[k].run < 0 && u.toks[k].is(pastVerb|finiteVerb|speechForm) && u.toks[k].sent == u.toks[i].sent
}

// clauseAhead reports whether the word at token i may begin a statement or a question.
func (u *unit) clauseAhead(i int) bool {
	return i < len(u.toks) && (u.toks[i].is(behindVerb|pronominal) || u.toks[i].capital || u.toks[i].in(asking) || u.toks[i].low == "if" || u.toks[i].run >= 0)
}

// doubleOwner reports whether the name that ends at token i is a double possessive of a noun before it: "a friend of | Orlov's
// told".
func (u *unit) doubleOwner(i int) bool {
	for i > 0 && u.toks[i].capital && u.toks[i].Kind == model.Word {
		i--
	}
	return i > 0 && u.toks[i].low == "of" && u.outside(i) && u.toks[i-1].is(anonymousNoun|officeNoun)
}

// nothingThere stands for the token before the first word of a sentence.
var nothingThere = token{known: &known{lex: unknown}}

// behindRun reports whether words in marks end shortly before token i, with only words between: “…,” the AP reports.
func (u *unit) behindRun(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if u.toks[k].run >= 0 {
			return true
		}
		if u.toks[k].Kind != model.Word {
			return false
		}
	}
	return false
}

// closes reports whether only a name stands between a comma and the word at token i: "…, NBC News | reports".
func (u *unit) closes(i int) bool {
	k := i - 1
	for k > 0 && u.toks[k].capital && u.toks[k].Kind == model.Word {
		k--
	}
	return k < i-1 && u.comma(k) && !u.toks[i-1].is(adjectival)
}

// adjectiveLike reports whether the word looks like a demonym or another adjective.
func adjectiveLike(w string) bool {
	return strings.HasSuffix(w, "ian") || strings.HasSuffix(w, "ish") || strings.HasSuffix(w, "ese") || strings.HasSuffix(w, "can") && len(w) > 4 ||
		strings.HasSuffix(w, "ous") || strings.HasSuffix(w, "ful") || strings.HasSuffix(w, "ial") || strings.HasSuffix(w, "ive") ||
		w == "new" || w == "such" || w == "public" || w == "false" || w == "recent" || w == "latest"
}

func pluralSubject(u *unit, i int) bool {
	if i == 0 {
		return false
	}
	k := i - 1
	for k > 0 && u.toks[k].adverb() {
		k--
	}
	if u.comma(k) && i+1 < len(u.toks) && u.toks[i+1].is(behindVerb) { // "Officials, however, | claim that"
		k = u.beforeInset(k)
	}
	t := &u.toks[k]
	if t.is(pronominal) {
		pr := t.lex.pronoun
		return pr.plural || pr.first
	}
	return t.low == "you" || t.low == "who" || t.low == "people" || t.is(bare) && !t.in(single) ||
		strings.HasSuffix(t.low, "s") && !strings.HasSuffix(t.low, "ss") && !t.in(singular) && t.Kind == model.Word && !t.is(endsNoun|definite)
}

// singular are nouns that only look like plurals.
var singular = wordSet(`news series politics economics`)

// beforeInset returns the token before a short parenthesis between commas that ends at token i, or i.
func (u *unit) beforeInset(i int) int {
	for k := i - 1; k > 0 && k >= i-longestInset && u.toks[k].run < 0 && u.toks[k].sent == u.toks[i].sent; k-- {
		if u.comma(k) {
			return k - 1
		}
	}
	return i
}

// longestInset is the greatest number of words between commas behind a subject.
const longestInset = 8

// jointBefore reports whether the word at token i follows two names joined by "and", so that it is their common verb: "Gridpol
// and the Harbour Trust | estimate that".
func (u *unit) jointBefore(i int) bool {
	for k := i - 1; k > 0 && k >= i-longestInset && u.toks[k].sent == u.toks[i].sent && u.toks[k].run < 0; k-- {
		switch t := &u.toks[k]; {
		case t.low == "and" && k < i-1:
			return u.toks[k-1].capital
		case !t.capital && t.low != "the":
			return false
		}
	}
	return false
}

// showsAhead reports whether one of the next words from token i on shows something: "emails obtained | by the council show".
func (u *unit) showsAhead(i int) bool {
	for k := i; k < min(i+8, len(u.toks)) && u.outside(k) && u.toks[k].Kind != model.Punct; k++ {
		if u.toks[k].lex.verb.Class == "show" {
			return true
		}
	}
	return false
}

// thatVerb reports whether the word at token i reports speech only before "that", and is no noun there: "critics | charge that",
// but not "the charge that".
func (u *unit) thatVerb(i int) bool {
	if i == 0 || !u.toks[i].in(thatVerbs) || !u.at(i+1, "that") || u.beBefore(i, 0) {
		return false
	}
	before := &u.toks[i-1]
	switch {
	case before.sent != u.toks[i].sent || before.Kind == model.Suffix || before.is(definite|adjectival|prepositional) && !before.is(pronominal):
		return false
	case strings.HasSuffix(u.toks[i].low, "ed"):
		return true
	case strings.HasSuffix(u.toks[i].low, "s") && !strings.HasSuffix(u.toks[i].low, "ss"):
		return before.is(pronominal) || before.capital && !before.sided() || before.is(documentNoun) && !strings.HasSuffix(before.low, "s")
	}
	return before.is(modal) || pluralSubject(u, i)
}

var (
	plainVerbs = wordSet(`say argue believe insist agree contend acknowledge`)
	ingLeads   = wordSet(`keep keeps kept earlier previously repeatedly publicly falsely first later initially , and by as while in before after without is was are were be been also ; – — - when from then but`)
	sayLemma   = wordSet(`say add cite note write tell call describe accuse ask declare shout claim warn explain argue insist yell urge deny repeat reiterate stress acknowledge admit promise vow predict allege`)
	modals     = wordSet(`will would could can may might must should did do does didn't don't doesn't won't wouldn't not i we they you`)
	verbNext   = wordSet(`that the a an he she it they there his her its their to in on this these no not “ " ' ‘ we i you , : russia moscow washington`)
	auxiliary  = wordSet(`has had have also long later then was is are were been be will would could may might did does do not never just even still again once further repeatedly
recently previously reportedly earlier first`)
	nounVerbs = wordSet(`claims reports comments demands calls plans views posts states questions orders requests remarks promises warnings answers cries doubts fears hopes worries tweets texts notes attacks
charges offers supports contacts signals details complaints estimates forecasts pledges praises vows objects protests briefs talks quotes cites points regrets marks slams favors labels echoes reviews cautions hints`)
	nounPasts = wordSet(`read put hit held cast cited`)
)

// displays are nouns for what shows words to passers-by.
var displays = wordSet(`sign signs banner banners placard placards poster posters billboard billboards plaque inscription sticker stickers shirt shirts t-shirt t-shirts hat hats cap caps chyron subject`)

// readsOut reports whether the "read" at token i is the past tense of what a text does, and not of what a person does with it: “…,” the
// email read; “…,” read one sign.
func (u *unit) readsOut(i int, before *token) bool {
	if before.is(documentNoun) || before.in(displays) {
		return true
	}
	if i+2 >= len(u.toks) || i == 0 || u.toks[i-1].run < 0 || !u.toks[i+1].is(definite|indefinite) && u.toks[i+1].low != "one" && u.toks[i+1].low != "another" {
		return false
	}
	return u.toks[i+2].is(documentNoun) || u.toks[i+2].in(displays)
}

// adverb reports whether the word may stand between a subject and its verb.
func (t *token) adverb() bool { return t.is(adverbial | lyEnding) }

// present reports whether the verb of the cue is in the third person singular of the present.
func present(u *unit, c *cue) bool {
	w := u.toks[c.from].low
	return strings.HasSuffix(w, "s") && w != c.lemma
}

// bygone are adjectives between an owner and a noun for what he or she has said.
var bygone = wordSet(`earlier previous past repeated recent latest prior former frequent public initial own original early false many`)

var finite = wordSet(`is was are were has had have will would can could does did do may might`)

var days = wordSet(`monday tuesday wednesday thursday friday saturday sunday yesterday today`)

// thatSaid reports whether token i is the "said" of a phrase that leads on from what the writer has said: "All that | said,",
// "That being | said,".
func (u *unit) thatSaid(i int) bool {
	if u.toks[i].low != "said" || !u.comma(i+1) {
		return false
	}
	k := i - 1
	if u.at(k, "being") {
		k--
	}
	if !u.at(k, "that") && !u.at(k, "this") {
		return false
	}
	for k--; u.at(k, "all") || u.at(k, "with"); k-- {
	}
	from, _ := u.sentenceTokens(i)
	return k < from || k == from && (u.at(k, "but") || u.at(k, "and") || u.at(k, "still"))
}
