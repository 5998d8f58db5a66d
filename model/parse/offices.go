package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// officeIndex finds the lexicon's office holders by the last word of any of their names.
type officeIndex struct {
	holders map[string][]int  // folded surname → indexes into Lexicon.People
	parts   []map[string]bool // of each person: the folded words of all names
}

func indexOffices(lex *model.Lexicon) officeIndex {
	x := officeIndex{holders: map[string][]int{}, parts: make([]map[string]bool, len(lex.People))}
	for i, p := range lex.People {
		if len(p.Offices) == 0 {
			continue
		}
		x.parts[i] = map[string]bool{}
		for _, name := range append([]string{p.Name}, p.Variants...) {
			list := strings.Fields(fold(name))
			for _, w := range list {
				x.parts[i][w] = true
			}
			if len(list) == 0 {
				continue
			}
			last := list[len(list)-1]
			if !slices.Contains(x.holders[last], i) {
				x.holders[last] = append(x.holders[last], i)
			}
		}
	}
	return x
}

// held is one office that the text names as held.
type held struct {
	person, label string
	from, to      model.Day
	count         int
}

// beforeName is how many bytes before a name are searched for its title.
const beforeName = 72

// officesNamed intersects the terms of the offices that the text names beside their holders: an article that speaks
// of "Secretary of State Antony Blinken" was written while he was. The offices named most often come first; one that
// contradicts those is passed over, for it belongs to another time.
func (pg *page) officesNamed() model.When {
	var list []held
	for _, p := range pg.art.Body {
		list = pg.officesIn(list, p.Span)
	}
	for _, s := range pg.art.Headline {
		list = pg.officesIn(list, s)
	}
	slices.SortStableFunc(list, func(a, b held) int { return b.count - a.count })
	var w model.When
	var names []string
	for _, h := range list {
		from, to := max(w.From, h.from), h.to
		if to == 0 || w.To != 0 && w.To < to {
			to = w.To
		}
		if to != 0 && from > to || from == w.From && to == w.To {
			continue
		}
		w.From, w.To = from, to
		names = append(names, h.person+", "+h.label)
	}
	if len(names) > 0 {
		w.Basis = "offices named: " + strings.Join(names, "; ")
	}
	return w
}

// officesIn adds the offices named in s to list.
func (pg *page) officesIn(list []held, s model.Span) []held {
	text := pg.text
	for i := s.Start; i < s.End; {
		r, w := utf8.DecodeRuneInString(text[i:s.End])
		if !unicode.IsUpper(r) {
			i += w
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				i = wordStop(text, i, s.End)
			}
			continue
		}
		end := wordStop(text, i, s.End)
		if people := pg.offices.holders[strings.ToLower(text[i:end])]; len(people) > 0 {
			before := fold(text[max(s.Start, i-beforeName):i])
			rest := text[end:min(s.End, end+24)]
			for _, n := range people {
				if h, ok := pg.heldBy(n, before, rest); ok {
					list = counted(list, h)
					break
				}
			}
		}
		i = end
	}
	return list
}

// wordStop is the offset where the word that i is in ends.
func wordStop(text string, i, end int) int {
	for i < end {
		r, w := utf8.DecodeRuneInString(text[i:end])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
			break
		}
		i += w
	}
	return i
}

func counted(list []held, h held) []held {
	for i := range list {
		if list[i].person == h.person && list[i].label == h.label {
			list[i].count++
			return list
		}
	}
	h.count = 1
	return append(list, h)
}

// notNow are words before a title that put the office in another time.
var notNow = set("former then then- ex ex- late ousted retired onetime one-time incoming designate candidate nominee future fired previous predecessor successor")

// heldBy reads the title before a name (folded) and returns the term of person n's office that it names. A title that
// fits several terms gives the time from the first to the last.
func (pg *page) heldBy(n int, before, rest string) (held, bool) {
	person := pg.lex.People[n]
	if at := strings.LastIndexAny(before, ",.;:()\"“”"); at >= 0 && !strings.HasSuffix(strings.TrimRight(before, " "), ".") {
		before = before[at+1:]
	}
	list := strings.Fields(before)
	for len(list) > 0 {
		w := strings.Trim(list[len(list)-1], ".")
		if !pg.offices.parts[n][w] && pg.lex.Forenames[w] == 0 && len(w) > 1 {
			break
		}
		list = list[:len(list)-1]
	}
	if strings.HasPrefix(rest, "-elect") || slices.ContainsFunc(list, func(w string) bool {
		return notNow[w] || strings.HasPrefix(w, "ex-") || strings.HasPrefix(w, "then-") || strings.HasSuffix(w, "-elect")
	}) {
		return held{}, false
	}
	classes := pg.titleClasses(list)
	if administration(rest) {
		classes = append(classes, "president")
	}
	best, h := -1, held{person: person.Name}
	window := " " + strings.Join(list, " ") + " "
	for _, o := range person.Offices {
		named := strings.HasSuffix(window, " "+fold(o.Title)+" ")
		if !named && (o.Class == "" || !slices.Contains(classes, o.Class)) {
			continue
		}
		score := 0
		for w := range strings.FieldsSeq(fold(o.Title)) {
			if strings.Contains(window, " "+w+" ") {
				score++
			}
		}
		switch {
		case score > best:
			best, h.label, h.from, h.to = score, o.Title, o.From, o.To
		case score == best:
			h.from = min(h.from, o.From)
			if h.to != 0 && (o.To == 0 || o.To > h.to) {
				h.to = o.To
			}
		}
	}
	return h, best >= 0
}

// titleClasses are the classes of the longest title that the words end in.
func (pg *page) titleClasses(list []string) []string {
	for n := min(len(list), 6); n > 0; n-- {
		if c := pg.lex.Titles[strings.Join(list[len(list)-n:], " ")]; len(c) > 0 {
			return slices.Clone(c)
		}
	}
	return nil
}

// administration reports whether a name is followed by the word for a presidency.
func administration(rest string) bool {
	for _, s := range [...]string{"’s", "'s"} {
		rest = strings.TrimPrefix(rest, s)
	}
	return strings.HasPrefix(rest, " administration") || strings.HasPrefix(rest, " Administration")
}
