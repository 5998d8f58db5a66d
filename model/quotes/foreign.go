package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const (
	foreignWords = 4 // least number of words in marks that count as a quotation: fewer are mostly a title or a company
	foreignReach = 5 // greatest number of words between a verb of speech and the name beside it
)

// foreign finds the quotations of a text that is not in English: the words in marks. No rule of English syntax applies, so the
// speaker is found only in Russian, and only if a name stands beside a verb of speech: «…», — сказал Лавров; Лавров заявил: «…».
func (p *page) foreign() []model.Quote {
	var out []model.Quote
	for ui := range p.units {
		u := &p.units[ui]
		for _, r := range u.runs {
			run := p.runs[r]
			q := model.Quote{Span: run.Span, Kind: model.Partial, Sure: model.Low, Why: "found by its marks; who says it is read in English and Russian only where a name stands beside a verb"}
			if first, _ := utf8.DecodeRuneInString(run.In(p.a.Text)); unicode.IsUpper(first) {
				q.Kind = model.Direct
			}
			named := p.a.Language == "ru" && p.saidBeside(&q, u, r)
			if run.single || !run.opened || !named && p.countWords(r) < foreignWords {
				continue
			}
			q.Turn = len(out) + 1
			q.About = p.about(q)
			out = append(out, q)
		}
	}
	return out
}

// saidBeside fills in the speaker if a verb of speech and a name stand right behind the run, or right before it and a colon.
func (p *page) saidBeside(q *model.Quote, u *unit, r int) bool {
	after, before := -1, -1
	for i := range u.toks {
		t := &u.toks[i]
		if t.run == r {
			continue
		}
		if t.Start >= p.runs[r].End && after < 0 {
			after = i
		}
		if t.End <= p.runs[r].Start {
			before = i
		}
	}
	for after >= 0 && after < len(u.toks) && strings.ContainsAny(u.toks[after].In(p.a.Text), "»”\",—–-.") {
		after++
	}
	if after >= 0 && after < len(u.toks) && u.toks[after].in(russianVerbs) && p.nameNear(q, u, after, 1) {
		return true
	}
	colon := false
	for before >= 0 && strings.ContainsAny(u.toks[before].In(p.a.Text), ":«“\"") {
		colon = colon || u.toks[before].low == ":"
		before--
	}
	for i := before; colon && i >= 0 && before-i < foreignReach; i-- {
		if u.toks[i].in(russianVerbs) {
			return p.nameNear(q, u, i, -1)
		}
	}
	return false
}

// nameNear finds the name beside the verb at token i, in the direction of step, up to the first token that is no word.
func (p *page) nameNear(q *model.Quote, u *unit, i, step int) bool {
	for j := i + step; j >= 0 && j < len(u.toks) && (j-i)*step <= foreignReach; j += step {
		t := u.toks[j]
		if t.Kind != model.Word {
			return false
		}
		ms := p.cast.Mentions
		for k := p.mentionAt(t.Start); k < len(ms) && ms[k].Name.Start <= t.Start; k++ {
			if m := &ms[k]; m.Kind == model.Named && m.Name.Contains(t.Span) && len(m.Figures) == 1 {
				f := p.cast.Figures[m.Figures[0]]
				q.Speakers, q.SpeakerText, q.Side, q.Mention, q.Cue = m.Figures, f.Name, f.Side, m.Name, u.toks[i].Span
				q.How, q.Sure, q.Why = model.HowNamed, model.High, "the name stands beside “"+u.toks[i].In(p.a.Text)+"”"
				return true
			}
		}
	}
	return false
}

// russianVerbs are the verbs of speech, in the forms that Russian news uses beside a quotation.
var russianVerbs = wordSet(`сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет отметил отметила отметили
подчеркнул подчеркнула подчеркнули добавил добавила добавили сообщил сообщила сообщили пояснил пояснила объяснил объяснила уточнил уточнила
ответил ответила считает полагает напомнил напомнила указал указала написал написала признал признала предупредил предупредила
рассказал рассказала утверждает утверждал утверждала констатировал констатировала резюмировал спросил спросила`)
