package corpus

import "slices"

// How similar two sayings of one utterance must be. Weights are sums of the logarithms of the rarity of stems.
const (
	sameWithin   = 7    // days between two reports of one utterance
	fewWithin    = 2    // days, if they share only few words
	toldWithin   = 1    // day, if the words differ
	cutWords     = 5    // words from which equal words or a cut are sufficient evidence
	longCutWords = 8    // words from which they are, even if one speaker is unknown or not a person
	recallWords  = 13   // words from which they are, whatever the dates
	cutWeight    = 10.0 // of a shorter cut on one of the same days
	rareWeight   = 13.0 // of a shorter cut in the same week
	wordWeight   = 6.0  // of a few words printed alone
	fewStems     = 2    // minimum number of telling words for any comparison
	variantStems = 3    // telling words from which a variant is recognised
	variantShare = 0.75 // of the weight of the lesser saying, which a variant shares with the other
	runsShare    = 0.6  // of the runs of three words of the shorter saying, which a variant shares
	toldStems    = 4    // telling words from which a translation or paraphrase is recognised
	toldWeight   = 16.0
	toldShare    = 0.72
	copiedFrom   = 2 // long sayings in common that make articles copies
)

// strength orders similar pairs: the shared weight, reduced if the words differ.
type strength float64

const (
	cutStrength     strength = 1
	variantStrength strength = 0.9
	toldStrength    strength = 0.5
)

// near reports whether two sayings may be of the same time; an unknown day matches any.
func near(a, b *saying, days int) bool {
	if a.days.from == 0 || b.days.from == 0 {
		return true
	}
	return b.days.from <= a.days.to.Add(days) && a.days.from <= b.days.to.Add(days)
}

// nearKnown is near for words that are no evidence without their day.
func nearKnown(a, b *saying, days int) bool {
	return a.days.from != 0 && b.days.from != 0 && near(a, b, days)
}

// voices says whether two speakers may be the same.
type voices byte

const (
	apart   voices = iota
	perhaps        // one of them is unknown or not a person
	same
)

// spoken says whether two sayings may be of one speaker; what is denied is no wording of what is said.
func spoken(a, b *saying) voices {
	if a.against != b.against {
		return apart
	}
	return heard(a.who, b.who)
}

func heard(a, b speaker) voices {
	switch {
	case a == b && a != 0:
		return same
	case a.known() && b.known():
		return apart
	}
	return perhaps
}

// memorable reports whether the words are so many that a speaker does not say them twice: a later report recalls them. Reported
// speech contains the reporter's own phrases and must be longer.
func (s *saying) memorable() bool {
	return s.count() >= recallWords && s.marked || s.count() >= recallWords+3
}

// longEqual takes equal words for one utterance if they are too many to be said twice.
func longEqual(_ *matcher, a, b *saying) bool {
	if a.short() {
		return false
	}
	switch spoken(a, b) {
	case same:
		return near(a, b, sameWithin) || a.memorable() && b.memorable()
	case perhaps:
		return near(a, b, sameWithin) && (a.count() >= longCutWords || nobody(a, b))
	}
	return false
}

// nobody reports whether one of the speakers is completely unknown.
func nobody(a, b *saying) bool { return a.who == 0 || b.who == 0 }

// shortEqual takes a few equal words of one speaker for one utterance if the clauses that report them agree, if they are not a
// habit of the speaker, or if one article is a copy of the other.
func shortEqual(m *matcher, a, b *saying) bool {
	if !a.short() || spoken(a, b) != same {
		return false
	}
	if a.article == b.article || m.copies[[2]int32{a.article, b.article}] >= copiedFrom {
		return true
	}
	if !a.marked || !b.marked || len(a.stems()) == 0 {
		return false
	}
	if nearKnown(a, b, fewWithin) {
		if around, _ := m.words.shared(a.around(), b.around()); around >= len(a.stems())+fewStems {
			return true
		}
	}
	return !m.habit(a) &&
		(a.weight >= wordWeight && nearKnown(a, b, fewWithin) || a.weight >= cutWeight && nearKnown(a, b, sameWithin))
}

// alike returns the similarity of two sayings in different words: 0 if they are not one utterance. told reports that they are a
// translation or paraphrase. A cut is possible only if all stems are shared.
func (m *comparison) alike(a, b *saying) (how strength, told bool) {
	who := spoken(a, b)
	if who == apart {
		return 0, false
	}
	short, long := a, b
	if short.count() > long.count() {
		short, long = long, short
	}
	shared, weight := m.words.shared(short.stems(), long.stems())
	of := strength(1 + weight)
	switch {
	case shared == len(short.stems()) && long.holds(short):
		if m.cut(short, long, who) {
			return cutStrength * of, false
		}
	case m.variant(short, long, who, shared, weight):
		return variantStrength * of, false
	case toldAnew(short, long, who, shared, weight):
		return toldStrength * of, true
	}
	return 0, false
}

// cut reports whether the short saying, whose words are in the long one, is a cut of it.
func (m *matcher) cut(short, long *saying, who voices) bool {
	switch {
	case who != same:
		enough := short.count() >= longCutWords && short.marked && long.marked || short.count() >= cutWords && nobody(short, long)
		return enough && len(short.stems()) >= fewStems && near(short, long, sameWithin)
	case short.memorable():
		return true
	case !short.short() && len(short.stems()) > 0:
		return near(short, long, sameWithin)
	case len(short.stems()) < fewStems, m.habit(short):
		return false
	case len(short.stems()) > fewStems:
		return near(short, long, sameWithin)
	}
	return short.weight >= cutWeight && nearKnown(short, long, fewWithin) || short.weight >= rareWeight && near(short, long, sameWithin)
}

// variant reports whether the sayings differ in a few words only: a slip, a correction, an omission.
func (m *comparison) variant(short, long *saying, who voices, shared int, weight float64) bool {
	most := weight >= variantShare*min(short.weight, long.weight)
	marked := short.marked && long.marked
	switch {
	case shared < variantStems:
		return shared == fewStems && shared == len(short.stems()) && marked && who == same && weight >= rareWeight && nearKnown(short, long, toldWithin)
	case marked && most && who == same && nearKnown(short, long, toldWithin):
		return true
	case short.count() < longCutWords, !near(short, long, sameWithin), who != same && !(marked && most):
		return false
	}
	return m.runShare(short, long) >= runsShare
}

// toldAnew reports whether the sayings are of one speaker and time and have the same content: two translations, or one reported.
// Institutions repeat set phrases day after day, so this holds for persons only.
func toldAnew(short, long *saying, who voices, shared int, weight float64) bool {
	return who == same && short.who.known() && nearKnown(short, long, toldWithin) &&
		shared >= toldStems && weight >= max(toldWeight, toldShare*min(short.weight, long.weight))
}

// runShare returns the share of the short saying's runs of three words that are in the long one.
func (m *comparison) runShare(short, long *saying) float64 {
	a, b := m.triples(short), m.triples(long)
	n := 0
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch {
		case a[i] == b[k]:
			n++
			i++
			k++
		case a[i] < b[k]:
			i++
		default:
			k++
		}
	}
	return float64(n) / float64(max(len(a), 1))
}

// triples returns the runs of three words, ascending, without repeats. They are valid until the next call for another saying;
// those of m.one are valid until the next one is compared.
func (m *comparison) triples(s *saying) []uint64 {
	kept := &m.kept[0]
	if s == m.one {
		kept = &m.kept[1]
	}
	if kept.of == s {
		return kept.runs
	}
	out := kept.runs[:0]
	ids := s.ids()
	for i := 2; i < len(ids); i++ {
		out = append(out, uint64(ids[i-2])<<42^uint64(ids[i-1])<<21^uint64(ids[i]))
	}
	slices.Sort(out)
	kept.of, kept.runs = s, slices.Compact(out)
	return kept.runs
}
