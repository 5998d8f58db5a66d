// Package institutions tells which governments, ministries, papers and other bodies speak in a quote: one name for "the Russian
// foreign ministry", "Russia's Foreign Ministry" and "Ministry of Foreign Affairs". They are not people, and what only describes
// somebody or something ("the government", "some Republicans", "court documents") is not one of them.
package institutions

import (
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// Institution is an institution as one text names it.
type Institution struct {
	Key    string     // the same however an institution is named
	Name   string     // that of the lexicon, or else Text
	Text   string     // the words of the text without article
	Side   model.Side // that of the lexicon; "" if the lexicon does not know it
	Listed bool       // the lexicon has the name
	Forms  []string   // other names in the lexicon; they are shared and must not be changed
}

// Namer names institutions by a lexicon. It is safe for concurrent use.
type Namer struct{ lex *model.Lexicon }

// New returns a Namer.
func New(lex *model.Lexicon) *Namer { return &Namer{lex} }

// Speaks reports whether a quote with such a speaker may be that of an institution.
func Speaks(q *model.Quote) bool {
	switch q.How {
	case model.HowInstitution, model.HowCarried, model.HowNamed:
		return len(q.Speakers) == 0
	}
	return false
}

// Of returns the institutions that speak in a quote of the text, those of a joint statement in their order; none if its speaker is
// a person or described only. Cost: a few look-ups.
func (n *Namer) Of(q *model.Quote, text string) []Institution {
	if !Speaks(q) || q.SpeakerText == "" {
		return nil
	}
	said := phrase{words: strings.Fields(strings.ReplaceAll(q.SpeakerText, "’", "'"))}
	if said.begins = begins(q, text); q.How != model.HowInstitution {
		one, ok := n.known(said)
		return only(one, ok)
	}
	if one, ok := n.sure(said); ok {
		return []Institution{one}
	}
	if all := n.joint(said, n.sure); all != nil {
		return all
	}
	all := n.joint(said, n.one)
	if slices.ContainsFunc(all, func(one Institution) bool { return one.Listed }) {
		return all
	}
	if one, ok := n.one(said); ok {
		return []Institution{one}
	}
	return all
}

func only(one Institution, ok bool) []Institution {
	if !ok {
		return nil
	}
	return []Institution{one}
}

// begins reports whether the capital of the speaker's first word may be that of a sentence.
func begins(q *model.Quote, text string) bool {
	if q.Mention.Start < 0 || q.Mention.End > len(text) || q.Mention.In(text) != q.SpeakerText {
		return true
	}
	before := strings.TrimRight(text[:q.Mention.Start], " \t\"'“‘«([")
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune(".!?:;—–-\n\r”’»)]*|•·", last)
}

// phrase is the words for a speaker.
type phrase struct {
	words  []string
	begins bool // they begin a sentence
	the    bool // "the" stood before them
	a      bool // "a" or "another" stood before them
}

// bare returns the phrase without its article.
func (p phrase) bare() phrase {
	if len(p.words) < 2 {
		return p
	}
	switch strings.ToLower(p.words[0]) {
	case "the":
		p.the, p.begins = true, false
	case "a", "an", "another":
		p.a, p.begins = true, false
	default:
		return p
	}
	p.words = p.words[1:]
	return p
}

func (p phrase) String() string { return strings.Join(p.words, " ") }

func (p phrase) last() string { return strings.ToLower(p.words[len(p.words)-1]) }

// without returns the phrase without its last words.
func (p phrase) without(last int) phrase {
	p.words = p.words[:len(p.words)-last]
	return p
}

// joint returns the institutions of "Russia and China". Each part must be one, but for "its allies".
func (n *Namer) joint(p phrase, one func(phrase) (Institution, bool)) []Institution {
	var all []Institution
	var part phrase
	end := func() bool {
		if p := part; len(p.words) > 0 {
			part = phrase{}
			if others[strings.ToLower(p.String())] {
				return true
			}
			one, ok := one(p)
			if !ok {
				return false
			}
			if !slices.ContainsFunc(all, func(o Institution) bool { return o.Key == one.Key }) {
				all = append(all, one)
			}
		}
		return true
	}
	ands := 0
	for i, w := range p.words {
		if low := strings.ToLower(w); low == "and" || low == "&" || i == 0 && low == "both" {
			if low != "both" {
				ands++
			}
			if !end() {
				return nil
			}
			continue
		}
		word, comma := strings.CutSuffix(w, ",")
		if part.words = append(part.words, word); comma && !end() {
			return nil
		}
	}
	if ands == 0 || !end() {
		return nil
	}
	return all
}

// sure returns the institution of the lexicon for which the phrase stands.
func (n *Namer) sure(p phrase) (Institution, bool) {
	if one, ok := n.known(p); ok {
		return one, true
	}
	return n.spoken(p)
}

// one returns the institution that the phrase names.
func (n *Namer) one(p phrase) (Institution, bool) {
	if one, ok := n.sure(p); ok {
		return one, true
	}
	p = p.bare()
	if p.a || !named(p) {
		return Institution{}, false
	}
	if one, ok := n.ofCountry(p); ok {
		return one, true
	}
	return n.unlisted(p)
}
