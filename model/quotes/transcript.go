package quotes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// speaking gives the speaker of one unit of a transcript.
type speaking struct {
	unit int // the unit whose label names the speaker, or -1 before the first label
	from int // token at which the words begin
	part part
}

// part is a role in a transcript.
type part byte

const (
	named    part = iota // the label tells the speaker
	asker                // "Q": somebody unnamed who asks
	answerer             // "A": the person interviewed
)

// transcript finds the speaker of each unit if the text is a transcript: paragraphs begin with the speaker's label ("MS. PSAKI:",
// "Vladimir Putin:") or "Q", or the label is on a line of its own, and paragraphs without one continue the turn. It returns nil
// for other texts.
func (p *page) transcript() []speaking {
	var seen evidence
	out := make([]speaking, len(p.units))
	last := -1
	lines := p.ownLines()
	for ui := range p.units {
		u := &p.units[ui]
		if lines != nil && lines[ui] != noLabel {
			out[ui].unit = -1
			switch lines[ui] {
			case nameLabel:
				p.head(u)
				out[ui], last = speaking{unit: ui, from: len(u.toks)}, ui
				seen.line(u)
			case otherLabel:
				last = -1
			}
			continue
		}
		if last >= 0 && out[last].part == answerer && u.label < 0 && p.reporters(u) {
			last = -1
		}
		out[ui] = speaking{unit: last}
		if last >= 0 {
			out[ui].part = out[last].part
		}
		if u.zone != bodyZone {
			out[ui].unit = -1
			continue
		}
		if from, part := p.turnStart(u); from > 0 {
			out[ui] = speaking{unit: ui, from: from, part: part}
			last = ui
			seen.turn(p, u, from, part)
		}
	}
	if !seen.transcript(p, out) {
		return nil
	}
	p.endTurns(out, last)
	if p.narrated(out, seen.labels) {
		for ui := range out {
			if out[ui].unit != ui || p.headline(&p.units[ui], out[ui].from) {
				out[ui].unit = -1
			}
		}
	}
	return out
}

// narrated reports whether the text is an article that contains some turns, so that a paragraph without a label is the
// reporter's: labels are rare, and the text between them has quotations of its own.
func (p *page) narrated(spoken []speaking, labels int) bool {
	quoting := 0
	for ui, s := range spoken {
		if s.unit != ui && len(p.units[ui].runs) > 0 {
			quoting++
		}
	}
	return labels*8 < len(p.units) && quoting*4 > len(p.units)
}

// endTurns ends the last turn, which begins in unit last, before a paragraph by a reporter.
func (p *page) endTurns(spoken []speaking, last int) {
	for ui := last + 1; last >= 0 && ui < len(spoken); ui++ {
		if spoken[ui].unit == last && p.reporters(&p.units[ui]) {
			for k := ui; k < len(spoken); k++ {
				spoken[k].unit = -1
			}
			return
		}
	}
}

// reporters reports whether a paragraph is a reporter's: nobody speaks in the form “…,” Orlov said, unless reading aloud.
func (p *page) reporters(u *unit) bool {
	for k := range u.runs {
		if f := p.frame(u, k); u.spokenBehind(f.last) {
			return true
		}
	}
	return false
}

// parts maps labels without a name to roles.
var parts = map[string]part{"q": asker, "question": asker, "a": answerer, "answer": answerer}

// turnStart returns the token at which the words of a labelled unit begin, or 0, and the role of its speaker.
func (p *page) turnStart(u *unit) (int, part) {
	if len(u.toks) < 2 || u.toks[0].run >= 0 {
		return 0, named
	}
	first := u.toks[0].In(p.a.Text)
	if part := parts[u.toks[0].low]; part != named && model.Capitalised(first) {
		if u.toks[1].low == ":" {
			return 2, part
		}
		gap := p.a.Text[u.toks[0].End:u.toks[1].Start]
		if part == asker && (first == "Q" && gap != "" || strings.ToUpper(first) == first && utf8.RuneCountInString(gap) > 1) {
			return 1, part
		}
	}
	if u.label >= 0 {
		return u.colonBehind(u.phrases[u.label].to) + 1, named
	}
	if len(u.phrases) > 0 {
		if ph := &u.phrases[0]; ph.from == 0 && (ph.kind == namedPhrase || u.asksAs(0)) && ph.to < len(u.toks) && u.toks[ph.to].low == ":" && !u.counted(ph.to) && !p.small(u, ph.to+1) {
			u.label = 0
			return ph.to + 1, named
		}
	}
	return 0, named
}

// asksAs reports whether the label is the name of a news medium, as the interviewer: "Sputnik:".
func (u *unit) asksAs(label int) bool { return label >= 0 && u.phrases[label].body.kind == outletForm }

// turnsOf makes one quotation of every unit of a transcript that has a speaker.
func (p *page) turnsOf(spoken []speaking) []model.Quote {
	var out []model.Quote
	turn := 0
	for ui, s := range spoken {
		if s.unit < 0 {
			continue
		}
		if s.unit == ui {
			turn++
		}
		u := &p.units[ui]
		span := p.turnWords(u, s.from)
		if span.Empty() {
			continue
		}
		q := model.Quote{Span: span, Kind: model.Direct, Turn: turn, Sure: model.High, Why: reasons[spokenBy]}
		p.nameTurn(&q, s)
		if alone := spoken[s.unit].from == len(p.units[s.unit].toks); s.unit != ui && !(alone && s.unit == ui-1) {
			q.How, q.Why = model.HowCarried, "goes on from the paragraph with the label"
		}
		if w := p.a.Published; w.Basis == model.TranscriptDate {
			q.Said = w
		}
		q.About = p.about(q)
		out = append(out, q)
	}
	return out
}

// turnWords returns the span of the words spoken in a unit from token from on; it is empty for a mere stage direction.
func (p *page) turnWords(u *unit, from int) model.Span {
	if from >= len(u.toks) {
		return model.Span{}
	}
	s := model.Span{Start: u.toks[from].Start, End: u.span.End}.Trim(p.a.Text)
	if u.inMarks(from) {
		s = p.runs[u.toks[from].run].Span
	} else {
		s = withoutStray(p.a.Text, s)
	}
	text := s.In(p.a.Text)
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") ||
		strings.IndexFunc(text, unicode.IsLetter) < 0 || clockLine(text) {
		return model.Span{}
	}
	return s
}

// withoutStray leaves out a closing mark at the end of a turn that no mark of the turn opens: it is a slip of whoever wrote it down,
// or of a scraper, and none of the words.
func withoutStray(text string, s model.Span) model.Span {
	said := s.In(text)
	if bare, ends := strings.CutSuffix(said, `"`); ends && !strings.Contains(bare, `"`) { // of several, nobody can tell which is the slip
		s.End = s.Start + len(bare)
	}
	if bare, ends := strings.CutSuffix(said, "”"); ends && strings.Count(bare, "“") == strings.Count(bare, "”") {
		s.End = s.Start + len(bare)
	}
	return s.Trim(text)
}

// clockWords are the words of a line that gives the time at the end of a transcript.
var clockWords = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("end a.m p.m am pm et est edt ct cst cdt pt pst pdt gmt utc cet cest eet eest bst local time") {
		m[w] = true
	}
	return m
}()

// clockLine reports whether the text is only a time of day with its zone: "END 4:04 P.M. EST".
func clockLine(text string) bool {
	const longest = 40
	if len(text) > longest {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		w = strings.Trim(w, "().,*_ \u00a0")
		if w != "" && !clockWords[w] && strings.Trim(w, "0123456789:") != "" {
			return false
		}
	}
	return true
}

// nameTurn fills in the speaker of a turn from its label.
func (p *page) nameTurn(q *model.Quote, s speaking) {
	u := &p.units[s.unit]
	switch s.part {
	case asker:
		q.SpeakerText, q.How, q.Mention = "a reporter", model.HowAnonymous, u.toks[0].Span
		return
	case answerer:
		p.nameAnswerer(q, s.unit)
		return
	}
	ph := &u.phrases[u.label]
	q.Mention = ph.span(u)
	if len(ph.figures) == 0 && u.toks[ph.from].low == "the" {
		if f := p.officer(u, ph); f >= 0 {
			ph.figures = []int{f}
		}
	}
	p.name(q, u, ph)
	if len(ph.figures) == 0 {
		q.SpeakerText, q.How, q.Sure = asName(q.SpeakerText), model.HowNamed, model.Medium
	}
}

// nameAnswerer fills in the person interviewed: the one figure named before the first question, if there is no other.
func (p *page) nameAnswerer(q *model.Quote, ui int) {
	q.Mention, q.SpeakerText, q.How, q.Sure = p.units[ui].toks[0].Span, "the person interviewed", model.HowAnonymous, model.Medium
	found := -1
	for i := range p.units {
		u := &p.units[i]
		if _, part := p.turnStart(u); u.zone != bodyZone || part != named {
			break
		}
		for k := range u.phrases {
			for _, f := range u.phrases[k].figures {
				if found >= 0 && found != f {
					return
				}
				found = f
			}
		}
	}
	if found < 0 {
		return
	}
	f := &p.cast.Figures[found]
	q.Speakers, q.SpeakerText, q.Side, q.How = []int{found}, f.Name, f.Side, model.HowDescription
}

// officer returns the figure that a label by office refers to, "THE PRESIDENT:", or -1. Among several who hold such an office it
// prefers one named in the headline, then the one named most often. If the title names the holder, "Remarks by Vice President
// Doe", it can be nobody else.
func (p *page) officer(u *unit, ph *phrase) int {
	label := ph.span(u).In(p.a.Text)
	if f, ok := p.officers[label]; ok {
		return f
	}
	if len(p.officers) == mostOfficers {
		return -1
	}
	if p.officers == nil {
		p.officers = map[string]int{}
	}
	p.officers[label] = p.findOfficer(u, ph)
	return p.officers[label]
}

// mostOfficers is the greatest number of different labels by office that are looked up for one transcript.
const mostOfficers = 100

// findOfficer is like officer, but does not cache its result.
func (p *page) findOfficer(u *unit, ph *phrase) int {
	d := p.describe(u, ph)
	holder := holdersIn(p.a.Title, u, ph)
	best, score := -1, 0.0
	for f := range p.cast.Figures {
		fit := p.fits(f, d)
		if fit == 0 || len(holder) > 0 && !slices.Contains(holder, p.cast.Figures[f].Surname) {
			continue
		}
		fit += 0.01 * float64(p.mentioned()[f])
		for _, h := range p.a.Headline {
			if p.namedIn(f, h) {
				fit += 5
			}
		}
		if fit > score {
			best, score = f, fit
		}
	}
	return best
}

// holdersIn returns the words, in lower case, of the name behind the office of a label in a title, or none. Pages converted to
// Markdown have "\_" for a blank.
func holdersIn(title string, u *unit, ph *phrase) (name []string) {
	title = strings.ReplaceAll(title, `\_`, " ")
	list := strings.Fields(title)
	office := u.toks[ph.from+1 : ph.to]
	for k := 0; k+len(office) < len(list); k++ {
		same := len(office) > 0 && (k == 0 || strings.ToLower(list[k-1]) != "vice")
		for n, t := range office {
			same = same && strings.ToLower(list[k+n]) == t.low
		}
		if !same {
			continue
		}
		for _, word := range list[k+len(office) : min(len(list), k+len(office)+2)] {
			r, _ := utf8.DecodeRuneInString(word)
			if !unicode.IsUpper(r) || len(name) == 0 && behindOffice.has(strings.ToLower(word)) {
				break
			}
			word = strings.TrimRight(strings.ToLower(word), ".,:;")
			name = append(name, strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"))
		}
		return name
	}
	return nil
}

// behindOffice are words of a title that begin no name, whether capitalised or not.
var behindOffice = wordSet("at in on to and for with before after during from by of the")
