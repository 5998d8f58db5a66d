// Package institutions tells which governments, ministries, papers and other bodies speak in a quote: one name for "the Russian
// foreign ministry", "Russia's Foreign Ministry" and "Ministry of Foreign Affairs". They are not people, and what only describes
// somebody or something ("the government", "some Republicans", "court documents") is not one of them.
package institutions

import (
	"slices"
	"strings"
	"unicode"
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

// known returns the body, paper or country of the lexicon that the phrase names.
func (n *Namer) known(p phrase) (Institution, bool) {
	if one, ok := n.listed(p.String(), p); ok {
		return one, true
	}
	if p = p.bare(); p.a {
		return Institution{}, false
	}
	if one, ok := n.listed(p.String(), p); ok {
		return one, true
	}
	if len(p.words) > 1 && suffixes[p.last()] {
		return n.listed(p.without(1).String(), p)
	}
	if name, ok := n.shortened(p.words); ok {
		return n.listed(name, p)
	}
	return Institution{}, false
}

// listed returns the body, paper or country with the name; p is what the text says.
func (n *Namer) listed(name string, p phrase) (Institution, bool) {
	key, said := strings.ToLower(name), p.bare().String()
	if b := n.lex.Bodies[key]; b != nil && !common(name) {
		return listedBody(b, said), true
	}
	if o := n.lex.Outlets[key]; o != nil && (unicode.IsUpper(firstOf(strings.TrimPrefix(name, "the "))) || strings.Contains(name, ".")) {
		return listedOutlet(o, said), true
	}
	place, ok := n.lex.Places[key]
	if !ok || place.Kind == "demonym" || place.Kind == "landmark" || place.Country == "" || !unicode.IsUpper(firstOf(name)) {
		return Institution{}, false
	}
	if place.Capital || place.Kind == "country" {
		return n.government(place.Country, said), true
	}
	return Institution{Key: place.Name, Name: place.Name, Text: said, Side: place.Side, Listed: true}, true
}

func listedBody(b *model.Body, said string) Institution {
	return Institution{Key: b.Name, Name: b.Name, Text: said, Side: b.Side, Listed: true, Forms: b.Forms}
}

func listedOutlet(o *model.Outlet, said string) Institution {
	return Institution{Key: o.Name, Name: o.Name, Text: said, Side: model.Other, Listed: true, Forms: o.Forms}
}

func firstOf(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// common reports whether a name in one word is written like a common noun that is also a short name: "post", "house".
func common(name string) bool {
	return !strings.Contains(name, " ") && unicode.IsLower(firstOf(name))
}

// government returns the government of a country.
func (n *Namer) government(country, said string) Institution {
	if b := n.lex.Bodies[strings.ToLower(country)]; b != nil {
		return listedBody(b, said)
	}
	return Institution{Key: country, Name: country, Text: said, Side: n.lex.Places[strings.ToLower(country)].Side, Listed: true}
}

// shortened returns the name in the lexicon of a body that the text calls by the full name of its head: "Donald Trump's team",
// "the Hillary Clinton campaign".
func (n *Namer) shortened(words []string) (string, bool) {
	for i := 1; i < len(words)-1 && i < longestOwner; i++ {
		owner, possessive := strings.CutSuffix(words[i], "'s")
		if !unicode.IsUpper(firstOf(owner)) || !unicode.IsUpper(firstOf(words[i-1])) && !titles[strings.ToLower(words[i-1])] {
			continue
		}
		if !possessive && n.lex.Forenames[strings.ToLower(words[i-1])] == 0 && !titles[strings.ToLower(words[i-1])] {
			continue
		}
		rest := strings.Join(words[i+1:], " ")
		for _, name := range []string{owner + "'s " + rest, owner + " " + rest} {
			if n.lex.Bodies[strings.ToLower(name)] != nil {
				return name, true
			}
		}
	}
	if owner, ok := strings.CutSuffix(words[0], "'s"); ok && len(words) > 1 { // "Trump's administration"
		name := owner + " " + strings.Join(words[1:], " ")
		if n.lex.Bodies[strings.ToLower(name)] != nil {
			return name, true
		}
	}
	return n.ownedBy(words)
}

// ownedBy returns the name of a ministry or agency behind the one under whom it works: "Hillary Clinton's own State Department".
func (n *Namer) ownedBy(words []string) (string, bool) {
	for i := range words[:max(len(words)-1, 0)] {
		if owner, possessive := strings.CutSuffix(words[i], "'s"); possessive {
			_, place := n.lex.Places[strings.ToLower(owner)]
			if _, whole := n.lex.Places[strings.ToLower(strings.Join(append(slices.Clone(words[:i]), owner), " "))]; place || whole || !unicode.IsUpper(firstOf(owner)) || n.lex.Bodies[strings.ToLower(owner)] != nil {
				return "", false
			}
			rest := words[i+1:]
			if len(rest) > 1 && rest[0] == "own" {
				rest = rest[1:]
			}
			name := strings.Join(rest, " ")
			b := n.lex.Bodies[strings.ToLower(name)]
			return name, b != nil && len(rest) > 1 && (b.Kind == "ministry" || b.Kind == "agency") && unicode.IsUpper(firstOf(name))
		}
	}
	return "", false
}

const longestOwner = 6 // words

// spoken returns the body behind its words, or the paper behind its pages: "a White House statement", "a Washington Post report",
// "the AFP news agency", "Russia's state news agency TASS".
func (n *Namer) spoken(p phrase) (Institution, bool) {
	p = p.bare()
	count := len(p.words)
	if count > 1 && voices[p.last()] != 0 {
		body := p.without(1)
		body.a = false
		if one, ok := n.known(body); ok {
			_, paper := n.lex.Outlets[strings.ToLower(one.Name)]
			return one, paper == (voices[p.last()] == ofPaper)
		}
	}
	if p.a { // the rest of "a New York Times report"
		p.a = false
		one, ok := n.known(p)
		return one, ok && n.lex.Outlets[strings.ToLower(one.Name)] != nil
	}
	if count > 1 && media[p.last()] {
		for cut := 1; cut < count && cut < 4; cut++ {
			for from := range count - cut {
				name := strings.Join(p.words[from:count-cut], " ")
				if o := n.lex.Outlets[strings.ToLower(name)]; o != nil && unicode.IsUpper(firstOf(name)) {
					return listedOutlet(o, name), true
				}
			}
		}
	}
	for i := 1; i < count; i++ {
		if media[strings.ToLower(p.words[i-1])] {
			name := strings.Join(p.words[i:], " ")
			if o := n.lex.Outlets[strings.ToLower(name)]; o != nil && unicode.IsUpper(firstOf(name)) {
				return listedOutlet(o, name), true
			}
		}
	}
	return n.qualified(p)
}

// qualified returns the known institution behind words that say what it is or what the writer thinks of it: "the independent
// pollster Levada Center".
func (n *Namer) qualified(p phrase) (Institution, bool) {
	for i, w := range p.words {
		switch {
		case unicode.IsUpper(firstOf(w)):
			if !p.the || i == 0 {
				return Institution{}, false
			}
			return n.listed(strings.Join(p.words[i:], " "), phrase{words: p.words[i:]})
		case anyOf[w] || within[w] || len(n.lex.Titles[w]) > 0:
			return Institution{}, false
		}
	}
	return Institution{}, false
}

// ofCountry returns a country's body: "Syria's Foreign Ministry" and "the Syrian foreign ministry" are one.
func (n *Namer) ofCountry(p phrase) (Institution, bool) {
	for size := min(3, len(p.words)-1); size > 0; size-- {
		owner, possessive := strings.CutSuffix(strings.ToLower(strings.Join(p.words[:size], " ")), "'s")
		place, ok := n.lex.Places[owner]
		if !ok || place.Country == "" || !possessive && place.Kind != "demonym" && place.Kind != "country" {
			continue
		}
		if within[strings.ToLower(p.words[size])] {
			return Institution{}, false // "Russia and …"
		}
		rest := strings.ToLower(strings.Join(p.words[size:], " "))
		if rest == "government" || rest == "side" {
			return n.government(place.Country, p.String()), true
		}
		if b := n.lex.Bodies[rest]; b != nil && b.Side == place.Side && (b.Side == model.US || b.Side == model.Russia) {
			return listedBody(b, p.String()), true
		}
		if own := (phrase{words: p.words[size:]}); !stateBodies[p.last()] && !stateBodies[lastTwo(rest)] {
			if _, ok := n.unlisted(own); !ok || !possessive {
				return Institution{}, false
			}
		}
		rest = strings.ReplaceAll(rest, "defence", "defense")
		return Institution{Key: strings.ToLower(place.Country) + ": " + rest, Name: p.String(), Text: p.String(), Side: place.Side}, true
	}
	return Institution{}, false
}

func lastTwo(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[max(len(words)-2, 0):], " ")
}

// unlisted returns the body that the lexicon does not know, if the phrase is written as a name: "the Tax Policy Center".
func (n *Namer) unlisted(p phrase) (Institution, bool) {
	marked, generic := false, true // is written as no other word is; has no word but those for any body
	for i, w := range p.words {
		low := strings.ToLower(w)
		switch {
		case written(w):
			marked, generic = true, false
		case unicode.IsUpper(firstOf(w)) || unicode.IsDigit(firstOf(w)) && i < len(p.words)-1:
			if place, ok := n.lex.Places[low]; ok && len(p.words) == 1 && (place.Kind == "demonym" || place.Country == "") {
				return Institution{}, false
			}
			generic = generic && (heads[low] || general[low])
		case i == 0 || i == len(p.words)-1 || !within[low]:
			return Institution{}, false
		}
		if strings.HasSuffix(low, "'s") || strings.HasSuffix(low, "s'") {
			return Institution{}, false
		}
	}
	last := p.last()
	switch {
	case len(n.lex.Titles[strings.ToLower(p.words[0])]) > 0 || n.endsInTitle(p.words):
		return Institution{}, false
	case generic || things[last] || people[last]:
		return Institution{}, false
	case len(p.words) == 1 && (marked || !p.begins && !p.the):
	case len(p.words) > 1 && (marked || p.the || heads[last] || hasOf(p.words)):
	default:
		return Institution{}, false
	}
	name := p.String()
	return Institution{Key: key(name), Name: name, Text: name}, true
}

// key returns what the usual ways to name a department have in common: "U.S. Department of Labor", "the Labor Department".
func key(name string) string {
	low := strings.ToLower(name)
	for _, country := range []string{"us ", "u.s. ", "u.s "} {
		low = strings.TrimPrefix(low, country)
	}
	if of, ok := strings.CutPrefix(low, "department of "); ok {
		return of + " department"
	}
	return low
}

// endsInTitle reports whether the words end in the title of a person: "Federation of Teachers President", but not "Office of the Vice
// President" or "Institute for Justice".
func (n *Namer) endsInTitle(words []string) bool {
	for size := min(2, len(words)); size > 0; size-- {
		at := len(words) - size
		if len(n.lex.Titles[strings.ToLower(strings.Join(words[at:], " "))]) > 0 {
			return at == 0 || !within[strings.ToLower(words[at-1])]
		}
	}
	return false
}

// hasOf reports whether the words are those of a body and what it is for: "Office of Compliance".
func hasOf(words []string) bool {
	for i, w := range words[:len(words)-1] {
		if i > 0 && within[strings.ToLower(w)] && heads[strings.ToLower(words[i-1])] {
			return true
		}
	}
	return false
}

// written reports whether a word is written as only names are: "SANA", "BuzzFeed".
func written(w string) bool {
	capitals, letters := 0, 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			capitals++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return capitals > 1 && letters > 2 && w[0] != '@' && !strings.Contains(w, "-") && !strings.HasSuffix(w, "'S")
}

// named reports whether the first word of the phrase is none that only tells which, how many or whose.
func named(p phrase) bool {
	w := strings.ToLower(p.words[0])
	return !anyOf[w] && !strings.ContainsFunc(w, func(r rune) bool { return r == '$' || r == '%' }) && (w[0] < '0' || w[0] > '9' || len(p.words) > 2 && strings.HasSuffix(w, "th"))
}
