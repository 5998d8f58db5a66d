package quotes

import (
	"strings"

	"hotline/model"
)

// medium reports whether the phrase is a news medium: by name, or by more than a bare noun ("state television", but not "the
// newspaper", which may be any).
func (ph *phrase) medium(u *unit) bool {
	if ph.body.kind == outletForm {
		return true
	}
	said := ph.from
	if u.toks[said].is(definite | indefinite) {
		said++
	}
	if ph.kind != institutionPhrase || ph.to-said < 2 {
		return false
	}
	return media.has(ph.head) || agencies.has(ph.head) && u.toks[ph.to-2].low == "news" && ph.to-said > 2
}

// platforms maps words to the site they refer to, on which people publish their own words.
var platforms = map[string]string{
	"twitter": "Twitter", "tweet": "Twitter", "tweets": "Twitter", "tweetstorm": "Twitter", "retweet": "Twitter", "x": "X", "x.": "X", "facebook": "Facebook",
	"telegram": "Telegram", "instagram": "Instagram", "youtube": "YouTube", "vkontakte": "VKontakte", "vk": "VKontakte", "linkedin": "LinkedIn",
	"tiktok": "TikTok", "snapchat": "Snapchat", "reddit": "Reddit", "weibo": "Weibo", "periscope": "Periscope", "gab": "Gab", "parler": "Parler",
}

// truthSocial is the one platform of two words.
const truthSocial = "Truth Social"

// platformIn returns the site that the phrase names or mentions, or "": "Twitter", "a series of tweets", "his Telegram channel".
func (u *unit) platformIn(ph *phrase) string {
	for i := ph.from; i < ph.to; i++ {
		t := &u.toks[i]
		if name := platforms[t.low]; name != "" && (t.capital || name == "Twitter") {
			return name
		}
		if t.capital && t.low == "truth" && i+1 < len(u.toks) && u.toks[i+1].low == "social" {
			return truthSocial
		}
	}
	return ""
}

// mediumIn returns the name of the medium that the phrase is, or names among other words, "the Times reporters"; or of the site
// on which people publish their own words; or "".
func (p *page) mediumIn(u *unit, k, ui int) string {
	ph := &u.phrases[k]
	if name := u.platformIn(ph); name != "" {
		return name
	}
	if ph.medium(u) || p.outletIn(u, ph).kind == outletForm {
		return p.inFull(p.relayer(u, k), ui)
	}
	return p.titled(u, ph, ui)
}

// titled returns the medium named by the phrase that the lexicon does not know, or "": a name behind a noun for media ("the
// program Full Day"), or one of a form that media have ("Radio 9", "the Northern Herald").
func (p *page) titled(u *unit, ph *phrase, ui int) string {
	if ph.kind == namedPhrase || ph.kind == pronounPhrase || ph.kind == anonymousPhrase || ph.kind == describedPhrase {
		return ""
	}
	from := ph.from
	if dot := ph.to; dot+1 < len(u.toks) && u.toks[dot].low == "." && u.toks[dot+1].in(domains) && u.toks[dot+1].Start == u.toks[dot-1].End+1 && u.toks[dot-1].capital {
		return (model.Span{Start: u.toks[dot-1].Start, End: u.toks[dot+1].End}).Line(p.a.Text) // "Hill.TV"
	}
	for i := from; i+1 < ph.to; i++ {
		if u.toks[i].in(mediaNouns) && !u.toks[i].capital && u.toks[i+1].capital && (i+2 < ph.to || u.toks[i+1].lex.alone.kind == noForm) {
			return (model.Span{Start: u.toks[i+1].Start, End: u.toks[ph.to-1].End}).Line(p.a.Text)
		}
	}
	if u.toks[from].is(definite) {
		from++
	}
	if from+1 < ph.to && u.toks[from].in(newsNames) && u.toks[from].capital && !u.toks[from+1].capital && !isNumber(u.toks[from+1].low) {
		short := "The " + u.toks[from].In(p.a.Text) // "in the Times | interview"
		if name := p.inFull(short, ui); name != short {
			return name
		}
		return ""
	}
	if from+1 == ph.to && from > ph.from && u.toks[from].in(newsNames) && u.toks[from].capital {
		short := "The " + u.toks[from].In(p.a.Text) // "told the Journal"
		if name := p.inFull(short, ui); name != short {
			return name
		}
	}
	if from+1 == ph.to && p.callSign(&u.toks[from]) {
		return u.toks[from].In(p.a.Text)
	}
	if last := &u.toks[ph.to-1]; last.in(programmes) && !last.capital && from+2 < ph.to && from > ph.from && u.capitals(from, ph.to-1) {
		return (model.Span{Start: u.toks[from].Start, End: u.toks[ph.to-2].End}).Line(p.a.Text) // "told the Morning Lake | program"
	}
	if from+1 >= ph.to || !u.toks[from].in(newsNames) && !newsNames.has(ph.head) {
		return ""
	}
	if last := &u.toks[ph.to-1]; last.in(broadcasting) && !last.capital && u.ofState(from, ph.to-1) {
		return (model.Span{Start: u.toks[from].Start, End: last.End}).Line(p.a.Text)
	}
	if last := &u.toks[ph.to-1]; last.in(shows) && !last.capital && p.allNames(u, from, ph.to-1) {
		return (model.Span{Start: u.toks[from].Start, End: last.End}).Line(p.a.Text)
	}
	for i := from; i < ph.to; i++ {
		if t := &u.toks[i]; !t.capital && !(isNumber(t.low) && u.toks[from].in(airwaves)) {
			return ""
		}
	}
	return (model.Span{Start: u.toks[from].Start, End: u.toks[ph.to-1].End}).Line(p.a.Text)
}

// capitals reports whether all tokens [from, to) are capitalised words.
func (u *unit) capitals(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; !t.capital || t.Kind != model.Word || t.lex.alone.kind == placeForm || t.lex.alone.kind == demonymForm {
			return false
		}
	}
	return from < to
}

// ofState reports whether the tokens [from, to) are words for a country, perhaps for its state or public: "Icelandic state |
// television".
func (u *unit) ofState(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; t.lex.alone.kind != placeForm && t.lex.alone.kind != demonymForm && !(i > from && t.in(publicly)) {
			return false
		}
	}
	return from < to
}

var (
	programmes   = wordSet(`program programme show`)
	broadcasting = wordSet(`television tv radio`)
	publicly     = wordSet(`state public national state-run state-owned state-controlled`)
)

// callSign reports whether the token is the call sign of an American station: "WQRS", "KQRS-TV".
func (p *page) callSign(t *token) bool {
	const letters = 4
	sign, rest, _ := strings.Cut(t.In(p.a.Text), "-")
	if len(sign) != letters || sign[0] != 'W' && sign[0] != 'K' || rest != "" && rest != "TV" && rest != "FM" && rest != "AM" || t.lex.alone.kind != noForm {
		return false
	}
	return strings.Trim(sign, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// allNames reports whether all tokens [from, to) are capitalised and none is a place or person: "the Full Circle | podcast", but
// not "the Russian | podcast".
func (p *page) allNames(u *unit, from, to int) bool {
	for i := from; i < to; i++ {
		if t := &u.toks[i]; !t.capital || t.name || t.lex.alone.kind == placeForm || t.lex.alone.kind == demonymForm {
			return false
		}
	}
	return from < to
}

// shows are nouns behind the name of a broadcast.
var shows = wordSet(`podcast blog`)

// domains are the endings of names of sites.
var domains = wordSet(`tv com org net ru ua fm`)

// airwaves are words before the number of a station.
var airwaves = wordSet(`radio channel`)

// mediaNouns are nouns before the name of a medium or of a programme.
var mediaNouns = wordSet(`program programme podcast show newspaper newspapers magazine website site channel station network broadcaster agency daily weekly tabloid outlet blog newsletter`)

// newsNames are words that occur in the names of media.
var newsNames = wordSet(`radio tv television times post herald tribune gazette journal magazine news daily chronicle observer fm podcast blog`)

// outletIn returns the outlet that a phrase names among other words, "the TASS news agency", or a form of kind noForm.
func (p *page) outletIn(u *unit, ph *phrase) *form {
	if ph.body.kind == outletForm {
		return &ph.body
	}
	to := ph.to
	if to < len(u.toks) && u.at(to, "one") && u.toks[to].capital {
		to++ // "Channel | One"
	}
	for k := ph.from; k < ph.to; k++ {
		if t := &u.toks[k]; t.capital && t.lex.longest > 0 {
			if f, n := p.forms.match(u.toks, k, to); n > 0 && f.kind == outletForm {
				return f
			}
		}
	}
	return noWords
}

// inFull returns the name of the medium that a short name refers to in this article: "The Times" is the New York Times if that
// was named before, or published the article.
func (p *page) inFull(name string, unit int) string {
	short, ok := strings.CutPrefix(name, "The ")
	if !ok || strings.Contains(short, " ") {
		return name
	}
	for ; unit >= 0; unit-- {
		for k := range p.units[unit].phrases {
			if ph := &p.units[unit].phrases[k]; ph.body.kind == outletForm && strings.HasSuffix(ph.body.name, " "+short) && ph.body.name != name {
				return ph.body.name
			}
		}
	}
	if strings.HasSuffix(p.a.Outlet, " "+short) {
		return p.a.Outlet
	}
	return name
}

var (
	media    = wordSet(`media newspaper newspapers network networks outlet outlets channel channels television tv magazine broadcaster broadcasters website`)
	agencies = wordSet(`agency agencies service services`)
)

func (p *page) relayer(u *unit, phrase int) string {
	ph := &u.phrases[phrase]
	if ph.body.name != "" {
		return ph.body.name
	}
	if f := p.outletIn(u, ph); f.kind == outletForm {
		return f.name
	}
	if (ph.kind == namedPhrase || ph.kind == pronounPhrase) && len(ph.figures) == 1 {
		return p.cast.Figures[ph.figures[0]].Name
	}
	if ph.kind == pronounPhrase {
		return ""
	}
	if k := phrase + 1; k < len(u.phrases) && u.comma(ph.to) && u.phrases[k].from == ph.to+1 && u.phrases[k].body.kind == outletForm && ph.medium(u) {
		return u.phrases[k].body.name // "another state channel, | NTV"
	}
	text := ph.span(u).Line(p.a.Text)
	for _, article := range []string{"the ", "The ", "a ", "an ", "A ", "An "} {
		text = strings.TrimPrefix(text, article)
	}
	return text
}
