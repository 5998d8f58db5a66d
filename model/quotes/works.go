package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// longestTitle is the greatest number of words in the title of a work.
const longestTitle = 14

// workNouns are nouns for kinds of works.
var workNouns = wordSet(`film book movie song show series documentary novel album play magazine program programme podcast segment memoir memoirs drama comedy sitcom musical
autobiography biography thriller anthem single ad commercial blog column essay poem op-ed bestseller`)

// workMakers are people or parts that precede "of" and a title: an author of “…”, the third season of “…”.
var workMakers = wordSet(`author co-author editor co-editor writer star co-star host co-host creator director producer anchor moderator cast episode episodes version season edition copy copies rendition screening`)

// airings are what is broadcast or printed once of a programme, whose title is nobody's words even before "Orlov said".
var airings = wordSet(`episode episodes edition broadcast`)

// onProgrammes are words before "on" and the title of a programme.
var onProgrammes = wordSet(`interview interviews appearance appearances appeared appearing`)

// workNamed are words between the kind of a work and its title.
var workNamed = wordSet(`called titled entitled named`)

// behindWork are nouns that follow the title of a work: the “…” podcast, a “…” hat.
var behindWork = wordSet(`film movie song show series documentary novel album magazine program programme podcast segment memoir drama comedy sitcom musical star host co-host anchor moderator
franchise trilogy column hat hats theme talk`)

// isWork reports whether the run is the title of a programme, book, film or song, judging by the words beside it: CBS’ “Face the
// Nation”, his memoir, “A Winter in Perm”, a co-author of “Red Lines”, the “Red Lines” podcast.
func (p *page) isWork(ui, k int) bool {
	u := &p.units[ui]
	run := u.runs[k]
	if p.countWords(run) > longestTitle {
		return false
	}
	capitals := p.titleCapitals(run)
	if capitals == 0 {
		return false
	}
	f := p.frame(u, k)
	switch {
	case p.ofMedium(u, &f), capitals > 1 && f.first-2 >= f.left && u.at(f.first-1, "of") && u.toks[f.first-2].in(airings):
		return true
	case u.spokenBehind(f.last):
		return false
	}
	return u.introducesWork(&f) || f.last < f.right && u.toks[f.last].in(behindWork) || capitals > 1 && (p.byAuthor(u, &f) || u.broadcasts(&f))
}

// broadcasts reports whether the words beside the run show that its title is that of a programme on which people speak: "asked him on |
// “Talk of the Town” Sunday whether", "in an interview with | “Elsk News Sunday”", "in a | “Talk of the Town” | appearance", "told | “Elsk &
// Friends” | last month that".
func (u *unit) broadcasts(f *frame) bool {
	i := f.first - 1
	if f.last < f.right && u.toks[f.last].in(onProgrammes) {
		return true
	}
	if i <= f.left {
		return false
	}
	switch u.toks[i].low {
	case "on":
		behind := f.last
		if behind < f.right {
			behind += max(u.dayAt(behind), u.timeAt(behind))
		}
		return u.cueFrom(f.left) < u.cueFrom(i) && (behind >= f.right || u.toks[behind].Kind != model.Word || u.toks[behind].in(openingContent))
	case "with":
		return u.toks[i-1].in(onProgrammes)
	case "told":
		k := f.last + max(u.dayAt(f.last), u.timeAt(f.last))
		return k > f.last && u.at(k, "that")
	}
	return false
}

// openingContent are words that begin what is said or asked behind the programme.
var openingContent = wordSet(`that if whether why how to about with`)

// ofMedium reports whether the title in the run belongs to a news medium.
func (p *page) ofMedium(u *unit, f *frame) bool {
	for i := range u.phrases {
		if ph := &u.phrases[i]; ph.owner && ph.body.kind == outletForm && ph.to < f.first && f.first-ph.to <= 2 {
			return true
		}
	}
	return false
}

// spokenBehind reports whether a cue or its subject begins at token i.
func (u *unit) spokenBehind(i int) bool {
	for c := range u.cues {
		if q := &u.cues[c]; q.from == i || u.phrases[q.subject].from == i {
			return true
		}
	}
	return false
}

// introducesWork reports whether the words before the run introduce the title of a work.
func (u *unit) introducesWork(f *frame) bool {
	i := f.first - 1
	if i >= f.left && u.toks[i].low == "of" {
		return i > f.left && u.toks[i-1].in(workMakers)
	}
	if i > f.left && (u.toks[i].low == "on" && u.toks[i-1].in(onProgrammes) || u.toks[i].low == "told" && (u.at(f.last, "that") || f.prev >= 0 && f.last == f.right)) {
		return true
	}
	for i > f.left && (u.toks[i].low == "," || u.toks[i].in(workNamed)) {
		i--
	}
	return i >= f.left && u.toks[i].in(workNouns)
}

// byAuthor reports whether an author is named right behind the run: “Red Lines,” by Viktor Orlov.
func (p *page) byAuthor(u *unit, f *frame) bool {
	i := f.last
	for i < f.right && u.toks[i].low == "," {
		i++
	}
	return i+1 < f.right && u.toks[i].low == "by" && u.toks[i+1].name
}

// titleCase reports whether at least two words of the run are capitalised as in a title.
func (p *page) titleCase(run int) bool { return p.titleCapitals(run) >= 2 }

// titleCapitals returns the number of capitalised words in the run, or 0 if a long word is in lower case, or if the run contains
// a question mark, a semicolon, or a full stop before its end.
func (p *page) titleCapitals(run int) int {
	text := strings.TrimRight(p.runs[run].In(p.a.Text), ".,")
	if strings.ContainsAny(text, ".?;") {
		return 0
	}
	capitals := 0
	for w := range strings.FieldsSeq(text) {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r) && len(w) > 3:
			return 0
		}
	}
	return capitals
}
