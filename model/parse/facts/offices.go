package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// held is an office that the text names beside its holder, with the holder's terms.
type held struct {
	person, label string
	class         string
	terms         []term
	count         int // number of times the holder is named with it
	elect         int // and as elected to it
}

// term is a period of office: to is the day on which the holder leaves, the successor's first; 0 means open.
type term struct{ from, to model.Day }

// overlap returns the part of t within o, and reports whether it is more than the day of succession.
func (t term) overlap(o term) (term, bool) {
	t.from = max(t.from, o.from)
	if t.to == 0 || o.to != 0 && o.to < t.to {
		t.to = o.to
	}
	return t, t.to == 0 || t.from < t.to
}

// beforeName is how many bytes before a name are searched for a title.
const beforeName = 72

// officesNamed narrows the time of writing by the offices that the text names beside their holders: an article that speaks of
// "Secretary of State Antony Blinken" was not written before he was in office. As past holders keep their title in print, the
// latest beginning is the bound on one side; on the other, the offices named most often take precedence, and an office that
// contradicts those, or ended before the day since, is ignored. If a successor is named as well, even by surname alone, the end
// of a term is not a bound: such a text may look back.
func officesNamed(pg *pieces.Page, since model.Day) model.When {
	var list []held
	for _, p := range pg.Art.Body {
		list = officesIn(pg, list, p.Span)
	}
	for _, s := range pg.Art.Headline {
		list = officesIn(pg, list, s)
	}
	list = slices.DeleteFunc(list, func(h held) bool { return h.elect >= h.count })
	slices.SortStableFunc(list, func(a, b held) int { return b.count - a.count })
	w := term{from: since}
	for _, h := range list {
		w.from = max(w.from, h.terms[0].from)
	}
	bounded := model.Day(0)
	var names []string
	for _, h := range list {
		possible := term{}
		for _, t := range h.terms {
			if t, ok := t.overlap(w); ok {
				if possible.from == 0 {
					possible = t
				}
				possible.to = t.to
			}
		}
		if possible.from == 0 || len(names) > 0 && possible == w && h.terms[0].from != w.from {
			continue
		}
		if possible.to != w.to && (h.count < 2 && (possible.to < web || w.to != 0) || succeeded(pg, h.class, possible.to)) {
			possible.to = w.to
		}
		w, bounded = possible, possible.from
		names = append(names, h.person+", "+h.label)
	}
	if bounded == 0 {
		return model.When{}
	}
	return model.When{From: w.from, To: w.to, Basis: "offices named: " + strings.Join(names[:min(len(names), 4)], "; ")}
}

// succeeded reports whether the text names one of the next successors, in turn, of the holder of an office of the class who left
// on the day.
func succeeded(pg *pieces.Page, class string, day model.Day) bool {
	for range successions {
		next := model.Day(0)
		for i := range pg.Lex.People {
			p := &pg.Lex.People[i]
			for _, o := range p.Offices {
				if o.Class != class || o.From < day || o.From > day.Add(interregnum) {
					continue
				}
				if next = o.To; form.HoldsWord(pg.Text, form.LastWord(p.Name)) {
					return true
				}
			}
		}
		if day = next; day == 0 {
			break
		}
	}
	return false
}

// web is about the day since which most of what is read was written: whoever held an office before is named once more often in looking
// back than in a text of that time.
const web model.Day = 20020101

// successions is the number of successors that are looked for, and interregnum the number of days for which an office may be
// vacant.
const (
	successions = 4
	interregnum = 7
)

// officesIn adds the offices named in s to list.
func officesIn(pg *pieces.Page, list []held, s model.Span) []held {
	text := pg.Text
	var low []byte
	for i := s.Start; i < s.End; {
		r, w := utf8.DecodeRuneInString(text[i:s.End])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += w
			continue
		}
		end := form.WordStop(text, i+w, s.End)
		if !unicode.IsUpper(r) {
			i = end
			continue
		}
		if !pg.Offices.Begin(text[i:end]) {
			i = end
			continue
		}
		low = model.AppendLower(low[:0], text[i:end])
		if people := pg.Offices.Holders[string(low)]; len(people) > 0 {
			before := form.Fold(text[max(s.Start, i-beforeName):i])
			rest := text[end:min(s.End, end+24)]
			for _, n := range people {
				if h, ok := heldBy(pg, n, before, rest); ok {
					list = counted(list, h)
					break
				}
			}
		}
		i = end
	}
	return list
}

func counted(list []held, h held) []held {
	for i := range list {
		if list[i].person == h.person && list[i].label == h.label {
			list[i].count += h.count
			list[i].elect += h.elect
			return list
		}
	}
	return append(list, h)
}

// notNow are words before a title that place the office at another time, and lesser those that make it a lower office.
var (
	notNow = form.Set("former then then- ex ex- late ousted retired onetime one-time incoming designate candidate nominee future fired previous predecessor successor")
	lesser = form.Set("deputy vice assistant associate lieutenant lt under shadow")
)

// manifold are classes of office that many bodies have. Only a title that names the body tells when the office was held; the same
// is true of a title that stands for several classes, "the Republican".
var manifold = form.Set("spokesperson adviser governor")

// heads are the classes of office whose end is news enough for the title to pass to the successor at once. All others stay in
// print for months ("FBI Director James Comey"), so that they only give the earliest time.
var heads = form.Set("president vice-president")

// heldBy reads the folded title before a name and returns the office of the person that it names, with all its terms, the
// earliest first.
func heldBy(pg *pieces.Page, who int, before, rest string) (held, bool) {
	person := pg.Lex.People[who]
	clause := clauseEnd(before)
	list := strings.Fields(clause)
	for len(list) > 0 {
		w := strings.Trim(list[len(list)-1], ".")
		if !pg.Offices.Parts[who][w] && pg.Lex.Forenames[w] == 0 && len(w) > 1 {
			break
		}
		list = list[:len(list)-1]
	}
	if head, ok := strings.CutSuffix(before[:len(before)-len(clause)], ","); ok && len(list) == 0 {
		if list = strings.Fields(clauseEnd(head)); slices.Contains(list, "as") {
			return held{}, false // "As president, Trump ordered it", but "The US secretary of state, John Kerry"
		}
	}
	if strings.HasPrefix(rest, "-elect") || slices.ContainsFunc(list, func(w string) bool {
		return notNow[w] || strings.HasPrefix(w, "ex-") || strings.HasPrefix(w, "then-")
	}) {
		return held{}, false
	}
	h := held{person: person.Name, count: 1}
	for i, w := range list {
		if office, ok := strings.CutSuffix(w, "-elect"); ok {
			list[i], h.count, h.elect = office, 0, 1
		}
	}
	if next, ok := strings.CutPrefix(rest, " "); ok && model.Capitalised(next) && !form.Starter(form.FirstWord(next)) {
		return held{}, false // "Richard" of "Richard Burr"
	}
	classes, n := titleClasses(pg, list)
	if at := len(list) - n - 1; n > 0 && at >= 0 && list[at] == "a" {
		return held{}, false // "a President Trump" is hypothetical
	}
	if at := len(list) - n; n > 0 && (lesser[strings.Trim(list[at], ".")] || at > 0 && lesser[strings.Trim(list[at-1], ".")]) {
		classes = nil // a lower office is named
	}
	vague := len(classes) > 1 || len(classes) == 1 && manifold[classes[0]]
	if administration(rest) {
		classes = append(classes, "president")
	}
	best := -1
	window := " " + strings.Join(list, " ") + " "
	for i, o := range person.Offices {
		title := pg.Offices.Titles[who][i]
		above, named := strings.CutSuffix(window, " "+title+" ")
		named = named && !lesser[form.LastWord(above)]
		if !named && (o.Class == "" || !slices.Contains(classes, o.Class)) {
			continue
		}
		score, told := 0, true
		for w := range form.Fields(title) {
			if strings.Contains(window, " "+w+" ") {
				score++
			} else if w != "of" && !slices.Contains(pg.Lex.Titles[w], o.Class) {
				told = false
			}
		}
		if vague && !named && !told {
			continue // a spokesman of another body
		}
		if score > best {
			best, h.label, h.class, h.terms = score, o.Title, o.Class, nil
		}
		if score == best {
			h.terms = append(h.terms, term{o.From, o.To})
		}
	}
	slices.SortFunc(h.terms, func(a, b term) int { return int(a.from - b.from) })
	if !heads[h.class] {
		for k := range h.terms {
			h.terms[k].to = h.inPrint(k)
		}
	}
	return h, best >= 0
}

// inPrint returns until when the title of term k stays in print, or 0 if that is open, as it is for the last term.
func (h *held) inPrint(k int) model.Day {
	if k+1 == len(h.terms) || h.terms[k].to == 0 {
		return 0
	}
	return max(h.terms[k].to, min(h.terms[k].to.Add(stillCalled), h.terms[k+1].from))
}

// stillCalled is for how many days after a term somebody is called by its title whom a later term calls so again.
const stillCalled = 730

// clauseEnd returns the text after the last mark of a folded text that ends a clause; the full stop of "Sen." does not end one.
func clauseEnd(text string) string {
	end := len(text)
	for {
		at := strings.LastIndexAny(text[:end], ",.;:()\"“”")
		if at < 0 || text[at] != '.' || !form.TitleAbbreviations[form.LastWord(text[:at])] {
			return strings.TrimLeft(text[max(at, 0):], ",.;:()\"“”")
		}
		end = at
	}
}

// titleClasses returns the classes of the longest title in which the words end, and its number of words.
func titleClasses(pg *pieces.Page, list []string) (classes []string, n int) {
	for n = min(len(list), 6); n > 0; n-- {
		if c := pg.Lex.Titles[strings.Join(list[len(list)-n:], " ")]; len(c) > 0 {
			return slices.Clone(c), n
		}
	}
	return nil, 0
}

// administration reports whether a name is followed by the word for a presidency.
func administration(rest string) bool {
	for _, s := range [...]string{"’s", "'s"} {
		rest = strings.TrimPrefix(rest, s)
	}
	return strings.HasPrefix(rest, " administration") || strings.HasPrefix(rest, " Administration")
}
