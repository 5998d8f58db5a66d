package quotes

import (
	"hotline/model"
)

// relation says how a run is linked to the phrase that names its speaker. Linking chooses among these.
type relation byte

const (
	unlinked     relation = iota
	rightCue              // "…," he said
	leftCue               // he said: "…"
	sameChain             // said "…" and "…": like the run before it in the sentence
	colonName             // Peskov: "…"
	spokenBy              // PESKOV: …
	signedBy              // “…” — Dmitry Peskov
	subjectOf             // no cue, but the subject of the sentence: Trump's plan is a "joke"
	carriedOn             // a sentence of its own: like the run before it in the paragraph
	sentBefore            // a sentence of its own: the speaker of the sentence before
	paraBefore            // a paragraph of its own: the speaker of the paragraph before
	continued             // the run before was left open and continues here
	sentAfter             // the speaker of the sentence after
	paraAfter             // the speaker of the paragraph after
	theirWording          // Trump’s use of the word “joke”
	relations             // the number of relations
)

// link gives the speaker of a run as a phrase of a unit, with the cue, if any.
type link struct {
	relation relation
	score    float64
	unit     int
	phrase   int // index in units[unit].phrases, or -1
	cue      int // index in units[unit].cues, or -1
	from     int // the run that the link was carried over from, or -1
}

var none = link{phrase: -1, cue: -1, from: -1}

// attribute links every run. It takes the units in text order, because a pronoun refers back.
func (p *page) attribute() {
	p.links = append(p.shelves.links[:0], make([]link, len(p.runs))...)
	p.weighed = append(p.shelves.weighed[:0], make([]weighed, len(p.runs))...)
	p.shelves.links, p.shelves.weighed = p.links, p.weighed
	for ui := range p.units {
		p.resolve(ui)
		u := &p.units[ui]
		for k := range u.runs {
			if p.watch {
				p.observe(ui, k)
			}
			if l, ok := p.closing(ui, k); ok && !p.isWork(ui, k) {
				p.links[u.runs[k]] = l
			} else if p.rank != nil {
				p.links[u.runs[k]] = p.rankRun(ui, k)
			} else {
				p.links[u.runs[k]] = p.linkRun(ui, k)
			}
		}
		if p.rank == nil {
			p.chainBack(ui)
		}
	}
	if p.rank != nil {
		p.weighAgain()
	}
	p.continueRuns()
}

// linkRun returns the best link to a speaker for run k of the unit.
func (p *page) linkRun(ui, k int) link {
	best := none
	for _, l := range p.options(ui, k) {
		if l.score > best.score {
			best = l
		}
	}
	return best
}

// frame is the part of a run's sentence that lies outside the runs.
type frame struct {
	first, last int // tokens of the run, marks included: [first, last)
	left        int // tokens [left, first) stand before it
	right       int // tokens [last, right) stand behind it
	prev, next  int // neighbouring runs in the same sentence, or -1
}

// frame returns the frame of run k of the unit.
func (p *page) frame(u *unit, k int) frame { return p.frames[u.runs[k]] }

func (p *page) readFrame(u *unit, r int) frame {
	f := frame{prev: -1, next: -1}
	f.first = u.tokenAt(p.runs[r].outer.Start)
	f.last = f.first
	for f.last < len(u.toks) && u.toks[f.last].run == r {
		f.last++
	}
	if f.first >= len(u.toks) {
		f.first, f.last = len(u.toks)-1, len(u.toks)
	}
	f.left = f.first
	for f.left > 0 && u.toks[f.left-1].sent == u.toks[f.first].sent && u.toks[f.left-1].run < 0 {
		f.left--
	}
	if f.left > 0 && u.toks[f.left-1].sent == u.toks[f.first].sent && u.toks[f.left-1].run >= 0 {
		f.prev = u.toks[f.left-1].run
	}
	end := max(f.last-1, f.first)
	f.right = f.last
	for f.right < len(u.toks) && u.toks[f.right].sent == u.toks[end].sent && u.toks[f.right].run < 0 {
		f.right++
	}
	if f.right < len(u.toks) && u.toks[f.right].sent == u.toks[end].sent {
		f.next = u.toks[f.right].run
	}
	if f.right == f.last && f.last < len(u.toks) && u.toks[f.last].run < 0 {
		f.right = p.looseTail(u, f.last)
	}
	return f
}

// looseTail reads the sentence behind a run that ended with a full stop: `….” Putin said.` It belongs to the run if it is nothing
// but a subject and its verb.
func (p *page) looseTail(u *unit, i int) int {
	_, to := u.sentenceTokens(i)
	for _, c := range u.cues {
		if c.from < i || c.from >= to || c.class == "think" || c.class == "noun" || c.class == "deny" {
			continue
		}
		end := max(c.to, u.phrases[c.subject].to)
		begin := min(c.from, u.phrases[c.subject].from)
		if begin == i && (end >= to || u.toks[end].Kind == model.Punct && u.toks[end].run < 0 && u.toks[end].low != ":" && u.toks[end].low != ",") {
			return to
		}
		break
	}
	return i
}
