package quotes

import (
	"math"
	"sort"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// page holds one article while its quotations are found.
type page struct {
	*Finder
	*shelves
	lookedUp
	sheet    *model.Sheet
	a        *model.Article
	cast     model.Cast
	units    []unit
	runs     []run
	frames   []frame // by run
	links    []link  // by run: the link to its speaker
	out      []bool  // by run: whether it is nobody's words
	memory   memory
	round    int       // number of the last list of candidates
	spoken   []int     // by figure: number of cues of which it is the subject; nil until needed
	weighed  []weighed // by run: result of the first ranker
	facts    *articleFacts
	named    []int   // by figure: number of mentions; nil until needed
	parties  []party // by figure; nil until needed
	watch    bool    // keep examples for training
	keep     bool    // features are kept after their run is done
	examples []Example
	pronouns []Pronoun
	hosts    map[int]string // by figure: the medium that employs it; nil until needed
	items    []item         // of a list of one person's words, in text order
	lastCue  askedCue       // see cueAt
	capitals hashes         // words that are capitalised after another word of a sentence, or before a speech verb
}

// lookedUp caches what headlines, blurbs and labels need to know about the whole article; its fields are nil until needed.
type lookedUp struct {
	reports    []reportedBy
	statements *wordings       // what the cues in reports say
	signed     int             // 1 + number of paragraphs that end in a known medium; 0 until needed
	inHeadline []int           // figures named in the headline, each once
	officers   map[string]int  // by label: the figure that a label by office refers to
	bearers    map[string]int  // by folded surname: the first figure of that name
	initials   map[string]int  // by folded initials: the only figure that has them, or -1
	people     map[string]bool // names of the figures
}

type zoneKind byte

const (
	bodyZone zoneKind = iota
	headZone
	blurbZone
)

// unit is one paragraph (or headline, or blurb): its tokens and what was found outside its runs.
type unit struct {
	span         model.Span
	zone         zoneKind
	toks         []token
	runs         []int // indexes into page.runs, in text order
	phrases      []phrase
	label        int  // index in phrases of the speaker's label that begins the unit ("PESKOV:"), or -1
	signature    bool // it signs the words of the paragraph before it, inside the mark that closes both
	cues         []cue
	nextPhrase   []int32 // by token, and one more: the first phrase that begins there or later; nil until the phrases are found
	begins, ends []uint8 // by token: 1 + the kind of the phrase that begins or ends there; nil until needed
	verbs        []int32 // by token, and one more: number of verbs before it; nil until needed
	firsts       []int32 // by sentence, and one more: its first token
}

// token is a model.Token with what the rest of the package often needs to know about it.
type token struct {
	model.Token
	*known
	flags   wordFlags // this and capital are those of known, here because nearly every rule asks for them
	sent    int       // index of its sentence in the unit
	run     int       // index in page.runs of the run that contains it, marks included, or -1
	verb    uint8     // 0 not computed yet, 1 no verb, 2 a verb
	look    uint8     // cached shape + 1; 0 = not computed yet
	name    bool      // it belongs to a name of the cast, whatever else the word may mean: "Alfred", "May"
	capital bool
}

func (f *Finder) newPage(sheet *model.Sheet, cast model.Cast) *page {
	a, s := sheet.Article, f.shelvesOn(sheet)
	p := &s.page
	*p = page{Finder: f, shelves: s, sheet: sheet, a: a, cast: cast.Proper(), units: s.pageUnits, runs: s.pageRuns, frames: s.frames, memory: memory{entries: s.entries}, lastCue: askedCue{from: -1}}
	open := false
	for i, para := range a.Body {
		open = p.addUnit(para, sheet.Paragraph(i), bodyZone, open)
	}
	for k, lines := range [][]model.Span{a.Headline, a.Blurbs} {
		for i, s := range lines {
			line := model.Paragraph{Span: s, Sentences: lines[i : i+1]}
			p.cut = sheet.Cut(p.cut[:0], line)
			p.addUnit(line, p.cut, headZone+zoneKind(k), false)
		}
	}
	mention := 0
	for i := range p.units {
		if i > 0 && p.units[i].span.Start < p.units[i-1].span.Start {
			mention = 0
		}
		mention = p.findPhrases(&p.units[i], mention)
	}
	for i := range p.units {
		p.findCues(&p.units[i])
		for _, r := range p.units[i].runs {
			p.frames = append(p.frames, p.readFrame(&p.units[i], r))
		}
	}
	return p
}

// addUnit adds one paragraph and reports whether it leaves a run open.
func (p *page) addUnit(para model.Paragraph, toks []model.Token, zone zoneKind, open bool) bool {
	span, sents := para.Span, para.Sentences
	u := unit{span: span, zone: zone, label: -1}
	first := len(p.runs)
	if open && p.unmarked(para.Span) {
		p.runs = append(p.runs, run{Span: span.Trim(p.a.Text), outer: span})
	} else {
		p.runs = outside(marks(p.runs, p.a.Text, span, open), first, para.Holes)
	}
	if open && len(p.runs) == first+1 && p.signsInside(p.runs[first], span) {
		p.runs, u.signature = p.runs[:first], true
	}
	u.runs = p.runNumbers.take(len(p.runs) - first)
	for i := range u.runs {
		u.runs[i] = first + i
	}
	u.toks, u.firsts = p.tokens.take(len(toks)), p.counts.take(max(len(sents), 1)+1)
	u.lay(toks, p.known.On(p.sheet, p.know), sents)
	u.markRuns(p.runs)
	u.markNames(p.namesFrom(span.Start))
	if zone == bodyZone {
		p.capitals.meet(u.toks)
	}
	p.units = append(p.units, u)
	n := len(u.runs)
	return n > 0 && !p.runs[u.runs[n-1]].closed
}

// lay fills in what the tokens are by themselves, and assigns them to sentences.
func (u *unit) lay(toks []model.Token, known []known, sents []model.Span) {
	u.firsts[0] = 0
	sent, next := 0, nextStart(sents, 0)
	laid := u.toks[:len(toks)]
	for i := range toks {
		from, t := &toks[i], &laid[i]
		for from.Start >= next {
			sent++
			u.firsts[sent], next = int32(i), nextStart(sents, sent)
		}
		k := &known[from.Number]
		t.Token, t.known, t.flags, t.capital = *from, k, k.flags, k.capital // field by field: a literal would be copied twice
		t.sent, t.run = sent, -1
		t.verb, t.look, t.name = 0, 0, false
	}
	for sent++; sent < len(u.firsts); sent++ {
		u.firsts[sent] = int32(len(toks))
	}
}

// nextStart returns the byte offset at which the sentence behind sentence i begins; beyond every text if there is none.
func nextStart(sents []model.Span, i int) int {
	if i+1 < len(sents) {
		return sents[i+1].Start
	}
	return math.MaxInt
}

// markRuns marks the tokens that belong to runs.
func (u *unit) markRuns(runs []run) {
	next := 0
	for i := 0; i < len(u.toks) && next < len(u.runs); {
		t, r := &u.toks[i], &runs[u.runs[next]]
		switch {
		case t.Start >= r.outer.End:
			next++
			continue
		case t.Start >= r.outer.Start:
			t.run = u.runs[next]
		}
		i++
	}
}

// markNames marks the tokens that belong to names of the cast.
func (u *unit) markNames(names []model.Mention) {
	for i := 0; i < len(u.toks) && len(names) > 0 && names[0].Name.Start < u.span.End; {
		t := &u.toks[i]
		if names[0].Name.End <= t.Start {
			names = names[1:]
			continue
		}
		t.name = names[0].Name.Start <= t.Start
		i++
	}
}

// mostUnmarked is the greatest distance, in bytes, between a paragraph without marks and the end of the quotation that continues
// in it.
const mostUnmarked = 4000

// unmarked reports whether the paragraph, before which a quotation was left open, has no marks, and the next marks behind it
// close the quotation: some authors set marks only at the beginning and at the end.
func (p *page) unmarked(para model.Span) bool {
	behind := p.a.Text[para.Start:min(len(p.a.Text), para.End+mostUnmarked)]
	first := strings.IndexAny(behind, `"“”„«»`)
	return first >= para.Len() && strings.HasPrefix(behind[first:], "”") && !para.Empty()
}

// namesFrom returns the mentions of the cast that begin at or after the byte offset.
func (p *page) namesFrom(offset int) []model.Mention {
	ms := p.cast.Mentions
	return ms[sort.Search(len(ms), func(i int) bool { return ms[i].Start >= offset }):]
}

func (t *token) is(f wordFlags) bool { return t.flags&f != 0 }

// lexeme returns what is known about a folded word.
func (f *Finder) lexeme(low string) *lexeme {
	if l := f.words[low]; l != nil {
		return l
	}
	return unknown
}

// fold converts to lower case and straightens apostrophes.
func fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	s = strings.ToLower(s)
	if !ascii {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return s
}

// outside reports whether token i is outside all runs.
func (u *unit) outside(i int) bool { return u.toks[i].run < 0 }

// sentenceTokens returns the tokens [from, to) of the sentence that contains token i.
func (u *unit) sentenceTokens(i int) (from, to int) {
	sent := u.toks[i].sent
	return int(u.firsts[sent]), int(u.firsts[sent+1])
}

// tokenAt returns the first token that ends after the byte offset.
func (u *unit) tokenAt(offset int) int {
	lo, hi := 0, len(u.toks)
	for lo < hi {
		mid := (lo + hi) / 2
		if u.toks[mid].End > offset {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// unitAt returns the paragraph of the body that contains the byte offset, or -1.
func (p *page) unitAt(offset int) int {
	n := min(len(p.units), len(p.a.Body)) // the units of the headline come after those of the body
	for lo, hi := 0, n; ; {
		if lo >= hi {
			return -1
		}
		switch mid := (lo + hi) / 2; {
		case offset < p.units[mid].span.Start:
			hi = mid
		case offset >= p.units[mid].span.End:
			lo = mid + 1
		default:
			return mid
		}
	}
}
