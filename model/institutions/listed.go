package institutions

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// The bodies, papers and countries that the lexicon lists, under whatever of their names.

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
