package quotes

import (
	"strings"

	"hotline/model"
)

// lexeme holds what the lexicon and the word lists say about one word; it is looked up once for each word.
type lexeme struct {
	flags   wordFlags
	verb    model.Verb // Lemma is empty if the word is no speech verb
	pronoun pronoun    // zero if the word is no subject pronoun
	party   party      // see partyWords
	nouns   wordList   // see carriers
	verbs   wordList   // see finiteCarriers
	alone   form       // the word as a form by itself; of kind noForm if it is none
	longest int        // greatest number of words in a form that begins with it, 0 if there is none
	seconds uint64     // see leadsTo: a bit for the number of each lexeme that follows it in a form
	begins  int32      // the node of the forms' tree that it leads to as a first word, or 0
	number  uint32     // in the forms' tree; 0 for a word that occurs in no form
}

// wordFlags hold what is known of a word by itself: the lists that contain it, and its ending.
type wordFlags uint64

const (
	endsNoun   wordFlags = 1 << iota // in notNoun
	definite                         // a definite determiner
	indefinite                       // another determiner
	prepositional
	finiteVerb
	adverbial // an auxiliary or an adverb between a subject and its verb
	pronominal
	openingClause
	dayName
	formInner  // occurs in a form after its first word
	endsReport // a statement may end before it
	beginsCue  // a cue of several words may begin with it
	pointing   // it may precede a span of time
	timely     // a span of time
	owning     // a possessive pronoun, in owners
	bare       // a determiner that may stand for people without a noun
	reportNoun
	claimNoun
	documentNoun
	anonymousNoun
	institutionNoun
	officeNoun    // a title of one word, or the plural of one
	cueing        // a cue may begin with it
	verbForm      // a form of a speech verb
	speechForm    // the same, but for "be"
	plainVerb     // in plainVerbs
	ingLead       // in ingLeads
	ingVerb       // a form of a verb in sayLemma
	modal         // in modals
	behindVerb    // in verbNext
	nounVerb      // in nounVerbs
	nounPast      // in nounPasts
	having        // in haves
	aloneForm     // a form by itself
	opensForm     // a form of several words begins with it
	opensLong     // a form of three or more words begins with it
	lyEnding      // it ends in -ly
	ingEnding     // in -ing
	lyWord        // in -ly, and is neither short nor a noun
	adjectival    // it ends like a demonym or an adjective
	pastVerb      // it looks like a past-tense verb, which would end a noun phrase
	monthName     // in months
	ingNoun       // in ingNouns
	subordinating // in subordinate
	settingWord   // in settings
	sideAdjective // with a capital, an adjective of a country or party: see sided
	parting       // a statement may end at it: see leaves
	notAlways     // in notAlwaysNouns: it ends a noun phrase in some places only
	objective     // in objects
	figured       // it begins with a digit
	partyShaped   // it looks like a party and a state: see partyTag
	distant       // "ago"
)

// endingOf returns the flags that follow from how a folded word ends, or begins.
func endingOf(low string) wordFlags {
	var f wordFlags
	switch {
	case strings.HasSuffix(low, "ly"):
		f |= lyEnding
		if len(low) > 5 && !lyNouns.has(low) {
			f |= lyWord
		}
	case strings.HasSuffix(low, "ing"):
		f |= ingEnding
	}
	if adjectiveLike(low) {
		f |= adjectival
	}
	if verbLike(low) {
		f |= pastVerb
	}
	if low[0] >= '0' && low[0] <= '9' {
		f |= figured
	}
	if partyLike(low) {
		f |= partyShaped
	}
	return f
}

// unknown is the lexeme of words about which nothing is known.
var unknown = &lexeme{}

// lexemes gathers everything known about words.
func lexemes(lex *model.Lexicon, f *forms) map[string]*lexeme {
	m := make(map[string]*lexeme, len(lex.Verbs)+len(f.longest))
	of := func(w string) *lexeme {
		l := m[w]
		if l == nil {
			l = &lexeme{}
			m[w] = l
		}
		return l
	}
	for _, set := range []struct {
		words wordList
		flag  wordFlags
	}{{notNoun, endsNoun}, {prepositions, prepositional}, {finite, finiteVerb}, {auxiliary, adverbial}, {clauseOpeners, openingClause}, {days, dayName},
		{endings, endsReport}, {phrasal, beginsCue},
		{pointers, pointing}, {spans, timely}, {bareDeterminers, bare}, {reportNouns, reportNoun}, {claimNouns, claimNoun}, {documents, documentNoun}, {anonymous, anonymousNoun},
		{institutions, institutionNoun}, {plainVerbs, plainVerb}, {ingLeads, ingLead}, {modals, modal}, {verbNext, behindVerb}, {nounVerbs, nounVerb},
		{nounPasts, nounPast}, {haves, having}, {months, monthName}, {ingNouns, ingNoun}, {subordinate, subordinating}, {settings, settingWord},
		{partings, parting}, {dashes, parting}, {prepositions, parting}, {subordinate, parting}, {shortCountries, sideAdjective},
		{notAlwaysNouns, notAlways}, {objects, objective}} {
		for w := range sources[set.words] {
			of(w).flags |= set.flag
		}
	}
	for w := range f.inner {
		of(w).flags |= formInner
	}
	for w, kind := range determiners {
		if kind == 'd' {
			of(w).flags |= definite
		} else {
			of(w).flags |= indefinite
		}
	}
	for w := range owners {
		of(w).flags |= owning
	}
	for title := range lex.Titles {
		if !strings.HasSuffix(title, "s") {
			of(title).flags |= officeNoun
		}
		of(title + "s").flags |= officeNoun
	}
	for w, says := range pronouns {
		of(w).flags |= pronominal
		of(w).pronoun = says
	}
	for w, nouns := range carriers {
		of(w).nouns = nouns
	}
	for w, verbs := range finiteCarriers {
		of(w).verbs = verbs
	}
	for w, party := range partyWords {
		of(w).party = party
		if !strings.HasSuffix(w, "s") {
			of(w).flags |= sideAdjective
		}
	}
	for w, v := range lex.Verbs {
		l := of(w)
		if l.verb = v; v.Lemma != "" {
			l.flags |= verbForm | cueing
		}
		if l.verb.Lemma != "" && v.Class != "be" {
			l.flags |= speechForm
		}
		if sayLemma.has(v.Lemma) {
			l.flags |= ingVerb
		}
	}
	for w, n := range f.longest {
		l := of(w)
		l.longest, l.alone = n, f.at[w]
		if l.alone.kind != noForm {
			l.flags |= aloneForm
			if l.alone.kind == demonymForm && !strings.HasSuffix(w, "s") {
				l.flags |= sideAdjective
			}
		}
		if n > 1 {
			l.flags |= opensForm
		}
		if n > 2 {
			l.flags |= opensLong
		}
	}
	f.grow(of)
	of("ago").flags |= distant
	of("according").flags |= cueing
	of("per").flags |= cueing
	for _, l := range m {
		if l.verb.Lemma != "" || l.flags&(beginsCue|reportNoun|claimNoun) != 0 {
			l.flags |= cueing
		}
	}
	return m
}
