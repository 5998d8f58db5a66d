package quotes

import "hotline/model"

// reasons say in words how a run is attributed to its speaker.
var reasons = [relations]string{
	rightCue:   "the words after it name the speaker",
	leftCue:    "the words before it name the speaker",
	sameChain:  "same sentence as the words beside it",
	colonName:  "named before the colon",
	signedBy:   "signed behind the words",
	spokenBy:   "the label before the words names the speaker",
	subjectOf:  "subject of the sentence; no speech verb",
	carriedOn:  "goes on in the same paragraph",
	sentBefore: "named in the sentence before",
	paraBefore: "goes on from the paragraph before",
	continued:  "the marks stay open over the paragraph break",
	sentAfter:  "named in the sentence after",
	paraAfter:  "named in the paragraph after",

	theirWording: "the words before it say whose wording it is",
}

// A link's score is ten times its probability. These are the least scores at which a speaker is shown as certain or likely; they
// were set by cross-validation so that "high" is right at least 97 times in 100 and "medium" 85.
const (
	certain = 9.7  // a name or a body beside the words
	beyond  = 9.95 // a pronoun or description beside the words, or words that continue
	likely  = 6.0
)

// beside holds the relations in which the text itself puts the speaker next to the words.
var beside = [relations]bool{rightCue: true, leftCue: true, sameChain: true, colonName: true, spokenBy: true, signedBy: true}

// certainty returns the least score of a link that is certain.
func certainty(r relation, k phraseKind) float64 {
	switch {
	case r == spokenBy || r == signedBy:
		return 9
	case beside[r] && k != pronounPhrase && k != describedPhrase:
		return certain
	case beside[r] || r == carriedOn:
		return beyond
	}
	return 11 // never
}

// trust fills in how certain the speaker is, and why.
func (p *page) trust(q *model.Quote, l link, ph *phrase) {
	q.Why = reasons[l.relation]
	if ph.kind == pronounPhrase || ph.kind == describedPhrase {
		if len(q.Speakers) > 0 {
			q.Why = q.Mention.Line(p.a.Text) + " → " + q.SpeakerText + "; " + q.Why
		}
	}
	switch l.relation {
	case carriedOn, sentBefore, paraBefore:
		q.How = model.HowCarried
	}
	switch {
	case ph.kind != otherPhrase && !(ph.kind == pronounPhrase && len(q.Speakers) == 0) && l.score >= certainty(l.relation, ph.kind):
		q.Sure = model.High // but the referent of "it" and "they" is never certain
	case l.score >= likely:
		q.Sure = model.Medium
	default:
		q.Sure = model.Low
	}
	if q.How != model.HowAnonymous && q.How != model.HowInstitution && len(q.Speakers) == 0 && ph.kind == pronounPhrase {
		q.Sure = model.Low
	}
	if u := &p.units[l.unit]; l.cue >= 0 && held.has(u.cues[l.cue].lemma) && u.cues[l.cue].lemma != "feel" && !ph.medium(u) {
		q.Sure = model.Low // "knows that it is “no threat”": the writer says so
	}
	if model.MixesAlphabets(q.SpeakerText) {
		q.Sure, q.Why = model.Low, "letters of two alphabets in the name; "+q.Why
	}
}
