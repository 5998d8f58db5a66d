package quotes

import (
	"sort"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// page is one article while its quotations are found.
type page struct {
	*Finder
	*shelves
	lookedUp
	sheet    *model.Sheet
	a        *model.Article
	cast     model.Cast
	units    []unit
	runs     []run
	frames   []frame // one a run
	links    []link  // one a run: who said it
	out      []bool  // one a run: nobody's words
	memory   memory
	round    int       // of listing candidates
	spoken   []int     // one a figure: of how many cues it is the subject; nil until asked
	weighed  []weighed // one a run: what the first ranker made of it
	facts    *articleFacts
	named    []int   // one a figure: its mentions; nil until asked
	parties  []party // one a figure; nil until asked
	watch    bool    // keep examples for training
	keep     bool    // features outlive the run they are of
	examples []Example
	pronouns []Pronoun
	hosts    map[int]string // the medium that a figure works for; nil until asked
	items    []item         // of a list of one person's words, in the order of the text
	capitals hashes         // words that stand with a capital behind another word of a sentence, or before a speech verb
}

// lookedUp is what headlines, blurbs and labels ask of the whole article; nil until asked.
type lookedUp struct {
	reports    []reportedBy
	statements *wordings      // of reports
	inHeadline []int          // figures whom the headline names, each once
	officers   map[string]int // the figure that each label by office means
}

type zoneKind byte

const (
	bodyZone zoneKind = iota
	headZone
	blurbZone
)

// unit is one paragraph (or headline, or blurb): its tokens and what was seen outside its runs.
type unit struct {
	span         model.Span
	zone         zoneKind
	toks         []token
	runs         []int // indexes into page.runs, in text order
	phrases      []phrase
	label        int  // index in phrases of the speaker's label that begins the unit ("PESKOV:"), or -1
	signature    bool // it signs the words of the paragraph above, before the mark that closes both
	cues         []cue
	begins, ends []uint8 // one a token: 1 + the kind of the phrase that begins or ends there; nil until asked
	verbs        []int32 // one a token and one more: how many verbs stand before it; nil until asked
	firsts       []int32 // one a sentence and one more: its first token
}

// token is a token with what the rest of the package asks of it again and again.
type token struct {
	model.Token
	*known
	sent int   // sentence of the unit
	run  int   // index in page.runs of the run it lies in, marks included, or -1
	verb uint8 // 0 not asked, 1 no verb, 2 a verb
	look uint8 // 0 not asked, else 1 + its shape
	name bool  // it belongs to a name of the cast, whatever else the word may be: "Alfred", "May"
}

func (f *Finder) newPage(sheet *model.Sheet, cast model.Cast) *page {
	a, s := sheet.Article, f.shelvesOn(sheet)
	p := &s.page
	*p = page{Finder: f, shelves: s, sheet: sheet, a: a, cast: cast.Proper(), units: s.pageUnits, runs: s.pageRuns, frames: s.frames, memory: memory{entries: s.entries}}
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

// addUnit reads one paragraph and returns whether it leaves a run open.
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
	for i := first; i < len(p.runs); i++ {
		u.runs = append(u.runs, i)
	}
	u.toks, u.firsts = p.tokens.take(len(toks)), p.counts.take(max(len(sents), 1)+1)
	u.lay(toks, p.known.On(p.sheet, p.know))
	u.part(sents)
	u.markRuns(p.runs)
	u.markNames(p.namesFrom(span.Start))
	if zone == bodyZone {
		p.capitals.meet(u.toks)
	}
	p.units = append(p.units, u)
	n := len(u.runs)
	return n > 0 && !p.runs[u.runs[n-1]].closed
}

// lay fills in what the tokens are by themselves.
func (u *unit) lay(toks []model.Token, known []known) {
	for i := range u.toks {
		u.toks[i] = token{Token: toks[i], known: &known[toks[i].Number], run: -1}
	}
}

// part tells the tokens of the sentences apart.
func (u *unit) part(sents []model.Span) {
	u.firsts[0] = 0
	sent := 0
	for i := range u.toks {
		t := &u.toks[i]
		for sent+1 < len(sents) && t.Start >= sents[sent+1].Start {
			sent++
			u.firsts[sent] = int32(i)
		}
		t.sent = sent
	}
	for sent++; sent < len(u.firsts); sent++ {
		u.firsts[sent] = int32(len(u.toks))
	}
}

// markRuns marks the tokens that lie in runs.
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

// markNames marks the tokens that lie in names of the cast.
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

// mostUnmarked is how far behind a paragraph without marks, in bytes, a quotation may close that goes on in it.
const mostUnmarked = 4000

// unmarked reports whether the paragraph, before which a quotation was left open, has no marks, and the next ones behind it close
// the quotation: some set its marks only where it begins and ends.
func (p *page) unmarked(para model.Span) bool {
	behind := p.a.Text[para.Start:min(len(p.a.Text), para.End+mostUnmarked)]
	first := strings.IndexAny(behind, `"“”„«»`)
	return first >= para.Len() && strings.HasPrefix(behind[first:], "”") && !para.Empty()
}

// namesFrom are the mentions of the cast that begin at the byte offset or after it.
func (p *page) namesFrom(offset int) []model.Mention {
	ms := p.cast.Mentions
	return ms[sort.Search(len(ms), func(i int) bool { return ms[i].Start >= offset }):]
}

func (t *token) is(f wordFlags) bool { return t.flags&f != 0 }

// lexeme returns what is known of a folded word.
func (f *Finder) lexeme(low string) *lexeme {
	if l := f.words[low]; l != nil {
		return l
	}
	return unknown
}

// fold lowers case and straightens apostrophes.
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

// outside reports whether token i stands outside all runs.
func (u *unit) outside(i int) bool { return u.toks[i].run < 0 }

// sentenceTokens returns the tokens [from, to) of the sentence that token i stands in.
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

// unitAt is the paragraph of the body that holds the byte offset, or -1.
func (p *page) unitAt(offset int) int {
	n := min(len(p.units), len(p.a.Body)) // those of the headline stand behind them
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
