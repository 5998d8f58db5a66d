package quotes

import "hotline/model"

// What was said long before the article has no day, only a year or a distance: "said in a 2013 speech", "told NPR in 2013", "Three weeks
// ago, Orlov said".

// longAgo returns the year, or the span of time at a distance from the article, in which the cue's subject spoke, if the text gives it
// without a day. content is the span of the statement.
func (p *page) longAgo(u *unit, c *cue, content model.Span) model.When {
	from, to := u.around(c)
	for i := from; i < to; i++ {
		t := &u.toks[i]
		switch {
		case !t.is(figured | distant):
		case t.run >= 0 || content.Contains(t.Span) && i != c.to+1 && !u.at(i+1, "that") && !(c.class == "call" && i > 1 && u.toks[i-2].run >= 0):
		case t.is(figured):
			if y := u.yearAt(i); y > 0 && p.datesCue(u, c, from, i, content) {
				return model.When{From: model.NewDay(y, 1, 1), To: model.NewDay(y, 12, 31), Basis: "stated"}
			}
		case i >= from+2: // "ago"
			if w := p.timeAgo(&u.toks[i-2], &u.toks[i-1]); w.Known() && p.datingPlace(u, c, from, i-2, i+1, content) {
				return w
			}
		}
	}
	return model.When{}
}

// datesCue reports whether the year at token i, in a sentence that begins at token from, says when the cue's subject spoke.
func (p *page) datesCue(u *unit, c *cue, from, i int, content model.Span) bool {
	if u.at(i-1, "in") {
		return p.datingPlace(u, c, from, i-1, i+1, content)
	}
	if i < from+2 || !u.toks[i-1].is(definite|indefinite|owning) || !u.toks[i-2].in(onWhich) || u.toks[i-2].low == "after" {
		return false
	}
	end := u.nounEnd(i + 1)
	return u.holdsOccasion(i+1, end) && p.datingPlace(u, c, from, i-2, end, content)
}

// nounEnd returns the end of the words from token i on that may be nouns and adjectives before a noun: "House floor speech |".
func (u *unit) nounEnd(i int) int {
	for k := i; k < min(len(u.toks), i+longestInset); k++ {
		if t := &u.toks[k]; t.Kind != model.Word || t.run >= 0 || t.is(endsNoun|prepositional|finiteVerb|pastVerb) {
			return k
		}
	}
	return min(len(u.toks), i+longestInset)
}

// datingPlace reports whether the time in the tokens [at, next), in a sentence that begins at token from, stands where it can only date the
// cue: before its subject at the beginning of the sentence, between commas behind the subject, behind the verb and its hearers, or
// behind the words in marks at the end.
func (p *page) datingPlace(u *unit, c *cue, from, at, next int, content model.Span) bool {
	s, end := &u.phrases[c.subject], c.to
	if c.after {
		end = max(end, s.to)
	}
	switch {
	case at < min(s.from, c.from):
		if c.relative > 0 {
			return false // "In 2016, Orlov praised those who feared"
		}
		behind := next
		if u.comma(behind) {
			behind++
		}
		if u.toks[next-1].low == "ago" && at > from+1 {
			return false // "In the report since his election just a year ago, Orlov listed"
		}
		lead := at == from || u.toks[at-1].is(openingClause) && at-1 == from || u.toks[from].low == "in" && u.unbroken(from, at) && u.holdsOccasion(from, at)
		return lead && (behind == s.from || u.comma(next) && u.leadsTo(behind, s.from))
	case at == s.to+1 && at < c.from:
		return u.comma(s.to) && u.comma(next) && u.adverbs(next+1, c.from)
	case at < end || c.ing && c.from < at && u.toks[c.from].capital:
		return false
	case at == end || c.class == "tell" && at == u.behindAddressee(end):
		return next == len(u.toks) || u.toks[next].low == "that" || u.toks[next].Kind == model.Punct || u.toks[next].run >= 0
	}
	return u.toks[at-1].run >= 0 && content.Overlaps(p.runs[u.toks[at-1].run].Span) && (c.class == "call" || c.states()) && u.closesDay(next) && u.onlyRun(end, at)
}

// leadsTo reports whether the tokens [from, to) between the time and the subject only add to the time: "when | Orlov", "during the war,
// | Orlov", "just after the vote, | Orlov".
func (u *unit) leadsTo(from, to int) bool {
	return to == from+1 && u.at(from, "when") || to > from && u.comma(to-1) && (u.toks[from].low == "during" && u.onlyDuring(from+1, to) || u.toks[from].is(subordinating|settingWord) && u.endsWithout(from, to-1) && to-from < longestLeadIn)
}

// onlyRun reports whether no words in marks but one piece, which ends there, stand in the tokens [from, to).
func (u *unit) onlyRun(from, to int) bool {
	for i := from; i < to; i++ {
		if r := u.toks[i].run; r >= 0 && r != u.toks[to-1].run {
			return false
		}
	}
	return true
}

// timeAgo returns the time so many days, weeks, months or years before the article, with what such a distance leaves open.
func (p *page) timeAgo(number, unit *token) model.When {
	day := p.a.Published.Day()
	n := smallNumbers[number.low]
	if day == 0 || n == 0 {
		return model.When{}
	}
	const week, month = 7, 30
	w := model.When{Basis: "relative to the published date"}
	switch unit.low {
	case "day", "days":
		w.From, w.To = day.Add(-n-1), day.Add(-n)
	case "week", "weeks":
		w.From, w.To = day.Add(-week*n-week/2), day.Add(-week*n+week/2)
	case "month", "months":
		w.From, w.To = day.Add(-month*n-month/2), day.Add(-month*n+month/2)
	case "year", "years":
		y := day.Year() - n
		w.From, w.To = model.NewDay(y, 1, 1), model.NewDay(y, 12, 31)
	default:
		return model.When{}
	}
	return w
}

// smallNumbers are the numbers that are written in words.
var smallNumbers = map[string]int{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
