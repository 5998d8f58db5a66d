package quotes

import (
	"strconv"

	"hotline/model"
)

// The place or occasion of speaking often stands between the verb and its day.

// ofOccasion reports whether the day in the tokens [at, next) belongs to the occasion of the words: "in a | May 20 | interview".
func (u *unit) ofOccasion(at, next int) bool {
	if at > 1 && (u.toks[at-1].low == "late" || u.toks[at-1].low == "early") {
		at--
	}
	return at > 1 && u.toks[at-1].is(definite|indefinite|owning) && placed[u.toks[at-2].low] && u.holdsOccasion(next, min(next+3, len(u.toks)))
}

// onProgramme reports whether only a programme stands between the verb and token at: "said on ABC’s “This Week” | Sunday".
func (u *unit) onProgramme(from, at int) bool {
	const longest = 12 // tokens, marks included
	if at-from > longest || at-from < 3 || u.toks[from].low != "on" || u.toks[at-1].run < 0 {
		return false
	}
	for i := from + 1; i < at; i++ {
		if t := &u.toks[i]; t.run < 0 && !t.capital && !t.is(definite) && t.Kind != model.Suffix || t.run >= 0 && t.run != u.toks[at-1].run {
			return false
		}
	}
	return true
}

// airedOn reports whether token at is the day on which the occasion of the words was broadcast, behind the statement: "called it
// a farce in an interview that aired | Sunday".
func (u *unit) airedOn(from, at int) bool {
	i := at - 1
	if i > from && u.toks[i].low == "on" {
		i--
	}
	if i <= from+1 || !aired[u.toks[i].low] || !u.outside(i) {
		return false
	}
	if i--; relatives[u.toks[i].low] {
		i--
	}
	return i >= from && (u.toks[i].speech() || pieces[u.toks[i].low]) && u.spokenIn(from, i)
}

// spokenIn reports whether the noun at token i follows a preposition that makes it an occasion or document in which somebody
// spoke, or follows none: "in an interview", but not "of the world order".
func (u *unit) spokenIn(from, i int) bool {
	for i--; i > from && !u.toks[i].is(prepositional) && u.outside(i); i-- {
	}
	return i >= from && (!u.toks[i].is(prepositional) || onWhich[u.toks[i].low] || u.toks[i].low == "on" || u.toks[i].low == "through" || u.toks[i].low == "via")
}

// onlyWhere reports whether the tokens [from, at) behind a verb only say where its subject spoke, and the day in [at, next) ends
// the clause: "as Orlov explained | on television on May 20,".
func (u *unit) onlyWhere(from, at, next int) bool {
	if at-from > nearVerb || from >= at || !onWhich[u.toks[from].low] && u.toks[from].low != "on" || next < len(u.toks) && u.toks[next].low != "," {
		return false
	}
	for i := from; i < at; i++ {
		if t := &u.toks[i]; t.run >= 0 || t.Kind != model.Word || t.is(openingClause|finiteVerb|pastVerb|ingVerb|pronominal) {
			return false
		}
	}
	return true
}

// yearOf returns the year in which the cue's subject spoke, if the text gives it without a day: "said in 2018 that", "In 2018,
// Orlov said".
func (u *unit) yearOf(c *cue) model.When {
	end := c.to
	if c.after {
		end = max(end, u.phrases[c.subject].to)
	}
	if y := u.yearAt(end + 1); y > 0 && u.at(end, "in") {
		if k := end + 2; k == len(u.toks) || u.toks[k].low == "that" || u.toks[k].Kind == model.Punct || u.toks[k].run >= 0 {
			return model.When{From: model.NewDay(y, 1, 1), To: model.NewDay(y, 12, 31), Basis: "stated"}
		}
	}
	from, _ := u.sentenceTokens(c.from)
	if s := u.phrases[c.subject].from; u.toks[from].low == "in" && s < c.from && (s == from+2 || s == from+3 && u.comma(from+2)) {
		if y := u.yearAt(from + 1); y > 0 {
			return model.When{From: model.NewDay(y, 1, 1), To: model.NewDay(y, 12, 31), Basis: "stated"}
		}
	}
	return model.When{}
}

// yearAt returns the year that token i stands for, or 0.
func (u *unit) yearAt(i int) int {
	const digits = 4
	if i < 0 || i >= len(u.toks) || u.toks[i].run >= 0 || len(u.toks[i].low) != digits {
		return 0
	}
	if y, err := strconv.Atoi(u.toks[i].low); err == nil && y >= 1900 && y < 2100 {
		return y
	}
	return 0
}
