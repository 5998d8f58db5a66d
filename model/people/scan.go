package people

import (
	"slices"
	"strings"

	"hotline/model"
)

// name is a run of capitalised words that may name somebody, with its context.
type name struct {
	span      model.Span // including the title, if there is one
	bare      model.Span // the name itself
	words     []string   // folded words of the name itself
	facts     []*word    // about each of the words
	titles    []string   // folded titles before and after it
	place     string     // folded place or demonym in the title: "russian"
	titled    bool       // a title directly precedes it
	modifies  bool       // it modifies a noun that is not a person: "the Biden administration"
	initial   bool       // it begins a sentence, where every word is capitalised
	beside    bool       // a speech verb is beside it
	human     bool       // it is followed by words used of people only
	label     bool       // it begins a paragraph and a colon follows
	shouted   bool       // several words, all in capitals
	former    bool
	paragraph int
}

// zone is a stretch of text to be searched for names: a sentence of a body paragraph, or a line outside the body (paragraph -1).
type zone struct {
	span      model.Span
	paragraph int
}

// scanner finds the names in the zones of one article. It is reused for one article after the other.
type scanner struct {
	r       *Reader
	sheet   *model.Sheet
	text    string
	known   model.Known[word]
	cut     []model.Token // buffer for the tokens of a line
	toks    []model.Token
	words   []*word // one for each token
	zone    zone
	names   []name
	parts   []string // the words of all names of the article
	facts   []*word  // about each of them
	key     []byte   // see join
	met     []met    // buffer for the names found by a caster
	figures []figure // and for its figures
	indexes indexes  // and for what it looks up
}

// scannerOn returns the scanner that is kept on the desk of the sheet.
func (r *Reader) scannerOn(sheet *model.Sheet) *scanner {
	s := model.Laid(sheet, func(s *scanner) bool { return s.r == r }, func() *scanner { return &scanner{r: r} })
	s.sheet, s.text, s.names, s.parts = sheet, sheet.Text, s.names[:0], s.parts[:0]
	s.facts = s.facts[:0]
	return s
}

// join writes the tokens [i, end) in the form used by the lexicon. The result is valid until the next call.
func (s *scanner) join(i, end int) []byte {
	s.key = append(s.key[:0], s.words[i].low...)
	for _, w := range s.words[i+1 : end] {
		s.key = append(append(s.key, ' '), w.low...)
	}
	return s.key
}

// form returns the result of join as a string that may be kept.
func (s *scanner) form(i, end int) string {
	if end == i+1 {
		return s.words[i].low
	}
	return string(s.join(i, end))
}

// scan reads one zone: a sentence of the body, a headline, a tag line.
func (s *scanner) scan(z zone) {
	s.zone = z
	if z.paragraph >= 0 {
		s.toks = s.sheet.Sentence(z.paragraph, z.span)
	} else {
		s.cut = s.sheet.Cut(s.cut[:0], model.Paragraph{Span: z.span})
		s.toks = s.cut
	}
	known := s.known.On(s.sheet, s.r.word)
	s.words = slices.Grow(s.words[:0], len(s.toks))[:len(s.toks)]
	for i := range s.words {
		s.words[i] = &known[s.toks[i].Number]
	}
	for i := 0; i < len(s.toks); {
		if !s.capital(i) {
			i++
			continue
		}
		end := s.runEnd(i)
		s.run(i, end)
		i = end
	}
}

// capital reports whether token i is a word capitalised like a name.
func (s *scanner) capital(i int) bool {
	return s.words[i].is(capitalised) && s.toks[i].Kind == model.Word
}

// runEnd returns the end of the run of capitalised words that begins at i: adjacent words, joined by lower-case particles, with
// no mark between them except the comma of "Jr.".
func (s *scanner) runEnd(i int) int {
	j := i + 1
	for j < len(s.toks) {
		switch {
		case s.toks[j].Kind == model.Word && s.capital(j):
			if !s.adjacent(j) {
				return j
			}
			j++
		case s.words[j].is(particle) && j+1 < len(s.toks) && s.capital(j+1) && s.adjacent(j) && s.adjacent(j+1):
			j += 2
		case s.words[j].low == "von" && j+2 < len(s.toks) && s.words[j+1].is(particle) && s.capital(j+2):
			j += 3
		case s.words[j].low == "," && j+1 < len(s.toks) && s.words[j+1].is(generationEnd):
			j += 2
		case j+2 < len(s.toks) && s.nickname(j):
			j += 3
		default:
			return j
		}
	}
	return j
}

// adjacent reports whether only one space is between tokens j-1 and j.
func (s *scanner) adjacent(j int) bool {
	gap := s.text[s.toks[j-1].End:s.toks[j].Start]
	return len(gap) <= 2 && strings.TrimSpace(gap) == ""
}

// nickname reports whether tokens j..j+2 are a nickname in marks between two parts of a name: William “Bill” Barr.
func (s *scanner) nickname(j int) bool {
	return s.toks[j].Kind == model.Punct && strings.ContainsAny(s.toks[j].In(s.text), "“\"'‘") &&
		s.capital(j+1) && s.toks[j+2].Kind == model.Punct && strings.ContainsAny(s.toks[j+2].In(s.text), "”\"'’") &&
		j+3 < len(s.toks) && s.capital(j+3) && s.toks[j+1].Start == s.toks[j].End
}

// run splits the run of tokens [i, end) into a title and a name and keeps the name.
func (s *scanner) run(i, end int) {
	n := name{paragraph: s.zone.paragraph, initial: i == 0 || s.opens(i-1)}
	from := i
	if n.initial && s.common(i) && !(s.words[i].is(monthName) && i+1 == end && s.speaks(end)) { // but "May said"
		i++
		from = i
	}
	if e, start, title := s.straddle(i, end); e > i {
		n.titles, n.titled = append(n.titles, title), true
		from, i = start, e
	}
	for i < end {
		k, what := s.lead(i, end)
		if k == 0 {
			break
		}
		switch what {
		case leadTitle:
			form := s.r.titleForm(s.form(i, i+k))
			n.titles = append(n.titles, form)
			n.titled = n.titled || !modifiers[form]
		case leadPlace:
			n.place = s.form(i, i+k)
			n.titled = false
		case leadBody:
			n.titles = append(n.titles, s.form(i, i+k))
			n.titled = false
		}
		i += k
	}
	if k := s.originEnd(i, end); k > i {
		n.human = !strings.HasSuffix(s.words[k-1].low, "-based") // firms are based somewhere too
		n.titled, i, from = false, k, k
	}
	if k, start, title := s.inner(i, end); k > i {
		n.titles, n.titled = append(n.titles, title), true
		from, i = min(from, start), k
	}
	if k, e := s.trim(i, end); k > i || e < end {
		if k > i && !n.titled {
			from = k
		}
		i, end = k, e
	}
	if i >= end {
		return
	}
	if !n.titled && s.calling(i, end) {
		i++
	}
	n.shouted = end-i > 1 && s.shouts(i, end)
	n.label = i == 0 && s.labels(end)
	from = s.before(&n, from, i)
	s.after(&n, end)
	n.human = n.human || s.reporting(i, end)
	first := len(s.parts)
	for k := i; k < end; k++ {
		if s.toks[k].Kind == model.Word {
			s.parts, s.facts = append(s.parts, s.words[k].low), append(s.facts, s.words[k])
		}
	}
	n.words, n.facts = s.parts[first:len(s.parts):len(s.parts)], s.facts[first:len(s.facts):len(s.facts)]
	n.bare = model.Span{Start: s.toks[i].Start, End: s.toks[end-1].End}
	n.span = model.Span{Start: s.toks[from].Start, End: n.bare.End}
	s.names = append(s.names, n)
}

// straddle finds an office that begins before the run and ends in it ("Secretary of | State Antony Blinken"), since "of"
// interrupts a run of capitalised words.
func (s *scanner) straddle(i, end int) (e, start int, title string) {
	if i == 0 || s.words[i-1].low != "of" && s.words[i-1].low != "the" && s.words[i-1].low != "for" && s.words[i-1].low != "and" {
		return 0, 0, ""
	}
	for k := i + 1; k < end && k <= i+4; k++ {
		if t, at := s.titleBefore(k); t != "" && at < i {
			e, start, title = k, at, t
		}
	}
	return e, start, title
}

// inner finds an office in the middle of a run, after words that are not part of the name: "Retired U.S. Air Force Gen. | Norman
// Ham".
func (s *scanner) inner(i, end int) (k, start int, title string) {
	if i >= end || s.zone.paragraph < 0 || s.words[i].is(gendered) || s.beginsKnown(i, end) || s.thing(i, end) {
		return 0, 0, ""
	}
	for k = end - 1; k > i; k-- {
		if s.words[k].is(generationEnd) || end-k > 4 {
			continue
		}
		if t, at := s.titleBefore(k); t != "" && at >= i {
			return k, at, t
		}
	}
	return 0, 0, ""
}

// originEnd returns the end of the words that tell somebody's origin at the beginning of the run, before a name of two words or
// more: "South Korean-born | Oleg Karpin". It returns i if there are none.
func (s *scanner) originEnd(i, end int) int {
	for k := end - 3; k >= i; k-- {
		if s.words[k].is(origin) {
			return k + 1
		}
	}
	return i
}

// surnamed reports whether the lexicon knows the run as a name, whatever its words.
func (s *scanner) surnamed(i, end int) bool {
	if end-i < 2 || !s.words[i].is(beginsName) || !s.words[end-1].is(endsName) {
		return false
	}
	_, ok := s.r.full[string(s.join(i, end))]
	return ok
}

// thing reports whether the lexicon knows the run as a place, body or outlet.
func (s *scanner) thing(i, end int) bool {
	if end-i == 1 {
		return s.words[i].is(thingName)
	}
	return s.words[i].things.join(s.words[end-1].things, end-i) && s.r.things[string(s.join(i, end))]
}

// opens reports whether token j can precede the first word of a sentence.
func (s *scanner) opens(j int) bool {
	return s.toks[j].Kind == model.Punct && strings.ContainsAny(s.toks[j].In(s.text), ".?!:;“\"‘«•*-–—…(")
}

// common reports whether token i is a word that, capitalised, begins a sentence but is nobody's name.
func (s *scanner) common(i int) bool {
	return s.words[i].is(opener | speechVerb)
}

// speaks reports whether there is a speech verb at token i, possibly after an auxiliary.
func (s *scanner) speaks(i int) bool {
	return i < len(s.toks) && (s.isVerb(i) || i+1 < len(s.toks) && s.isVerb(i+1) && auxiliaries[s.words[i].low])
}

func (s *scanner) isVerb(i int) bool { return s.words[i].is(speechVerb) }
