package quotes

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"hotline/model"
)

// A list prints what one person said, item by item: “3. “We will win.” (May 4 on Twitter)”, “May 4, 2018: “We will win.””. The
// speaker is named only once, in the headline or in the line before the first item.

// fewestItems is the least number of items in a list.
const fewestItems = 3

// fewestWords is the least number of words in an item: fewer may be a term that is explained.
const fewestWords = 3

// longestSource is the greatest length in bytes of the words that say where and when an item was said.
const longestSource = 160

// item is one quotation of a list, with where and when it was said: in brackets or behind a dash after it, or before its colon.
type item struct {
	unit   int
	words  model.Span // without marks
	head   model.Span // before the colon
	source model.Span // behind the words
}

// listed adds the quotations of a list of one person's words, in place of those that the other rules found there.
func (p *page) listed(quotes []model.Quote) []model.Quote {
	var items []item
	sourced := 0
	for ui := range p.units {
		if it, ok := p.itemOf(ui); ok {
			items = append(items, it)
			if !it.head.Empty() || !it.source.Empty() {
				sourced++
			}
		}
	}
	if len(items) < fewestItems || sourced*2 < len(items) && !p.announced(items[0].unit) {
		return quotes
	}
	figure, name := p.listOwner(items[0].unit)
	all := len(items)
	items = slices.DeleteFunc(items, func(it item) bool { return figure >= 0 && p.signedByOther(it, figure) })
	if figure < 0 || len(items)*4 < all*3 {
		return quotes // a list of several people's words
	}
	p.items = items
	turn := 0
	for i := range quotes {
		turn = max(turn, quotes[i].Turn)
	}
	quotes = slices.DeleteFunc(quotes, func(q model.Quote) bool { return p.inList(q.Whole()) })
	for _, it := range items {
		turn++
		quotes = append(quotes, p.itemQuote(it, figure, name, turn))
	}
	return quotes
}

// inList reports whether the span lies in an item of the list.
func (p *page) inList(s model.Span) bool {
	i := sort.Search(len(p.items), func(i int) bool { return p.units[p.items[i].unit].span.End > s.Start })
	return i < len(p.items) && p.units[p.items[i].unit].span.Contains(s)
}

// itemQuote builds the quotation of an item.
func (p *page) itemQuote(it item, figure int, name model.Span, turn int) model.Quote {
	f := &p.cast.Figures[figure]
	q := model.Quote{Span: it.words, Kind: model.Direct, Turn: turn, Speakers: []int{figure}, SpeakerText: f.Name, Side: f.Side, Mention: name,
		How: model.HowCarried, Sure: model.High, Why: "an item of a list of one person's words"}
	if it.head.Empty() && it.source.Empty() {
		q.Sure = model.Medium
	}
	for _, s := range [...]model.Span{it.source, it.head} {
		if medium := p.mediumAmong(it.unit, s); medium != "" && len(q.Via) == 0 {
			q.Via = []string{medium}
		}
		for i := p.dateFrom(s.Start); i < len(p.a.Dates) && p.a.Dates[i].Start < s.End && !q.Said.Known(); i++ {
			q.Said = p.printed(p.a.Dates[i].When)
		}
	}
	q.About = p.about(q)
	return q
}

// mediumAmong returns the medium named by a few words of a paragraph, or "". A short remark in brackets has no phrases.
func (p *page) mediumAmong(ui int, words model.Span) string {
	if words.Empty() {
		return ""
	}
	u := &p.units[ui]
	whole := phrase{from: u.tokenAt(words.Start), to: u.tokenAt(words.End-1) + 1}
	if name := u.platformIn(&whole); name != "" {
		return name
	}
	if f := p.outletIn(u, &whole); f.kind == outletForm {
		return p.inFull(f.name, ui)
	}
	for k := u.phraseIndex(whole.from); k < len(u.phrases) && u.phrases[k].from < whole.to; k++ {
		if name := p.titled(u, &u.phrases[k], ui); name != "" {
			return name
		}
	}
	return ""
}

// itemOf reads a paragraph as an item of a list: a number, bullet or day, words in marks, and nothing behind them but their
// source.
func (p *page) itemOf(ui int) (item, bool) {
	u := &p.units[ui]
	if u.zone != bodyZone || len(u.runs) == 0 {
		return item{}, false
	}
	words, outer, ok := p.onlyWords(u)
	if !ok || wordsIn(words.In(p.a.Text)) < fewestWords {
		return item{}, false
	}
	head := model.Span{Start: u.span.Start, End: outer.Start}.Trim(p.a.Text)
	tail := model.Span{Start: outer.End, End: u.span.End}.Trim(p.a.Text)
	it := item{unit: ui, words: words}
	rest, marked := listMark(head.In(p.a.Text))
	head.Start = head.End - len(rest)
	switch {
	case head.Empty(), strings.HasPrefix(rest, "[") && strings.IndexByte(rest, ']') > 0 && !strings.Contains(rest, ":"):
	case p.dayHead(u, head):
		it.head, marked = head, true
	default:
		return item{}, false
	}
	if source, ok := sourceIn(tail.In(p.a.Text)); ok {
		it.source = model.Span{Start: tail.Start + source.Start, End: tail.Start + source.End}
		return it, true
	}
	return it, marked && tail.Empty()
}

// onlyWords returns the words in marks of a paragraph that has nothing outside them except in front and behind; if the marks are
// curly, those within them may be straight.
func (p *page) onlyWords(u *unit) (words, outer model.Span, ok bool) {
	first, last := &p.runs[u.runs[0]], &p.runs[u.runs[len(u.runs)-1]]
	if len(u.runs) == 1 {
		return first.Span, first.outer, first.closed
	}
	words, outer = model.Span{Start: first.Start, End: last.End}, model.Span{Start: first.outer.Start, End: last.outer.End}
	text := outer.In(p.a.Text)
	ok = strings.HasPrefix(text, "“") && strings.HasSuffix(text, "”") && strings.Count(text, "“") == 1 && strings.Count(text, "”") == 1
	return words, outer, ok
}

// listMark strips the number or bullet of an item from the text before its words: "6-7.", "(3)", "#12:", "•".
func listMark(head string) (rest string, ok bool) {
	for _, bullet := range []string{"•", "·", "●", "▪", "‣", "*", "–", "—", "-"} {
		if rest, ok := strings.CutPrefix(head, bullet); ok {
			return strings.TrimSpace(rest), true
		}
	}
	trimmed := strings.TrimLeft(head, "#(")
	end := strings.IndexFunc(trimmed, func(r rune) bool { return !unicode.IsDigit(r) && r != '-' && r != '–' })
	if end < 1 || end > 7 || !strings.ContainsRune(".):", rune(trimmed[end])) {
		return head, false
	}
	return strings.TrimSpace(strings.TrimLeft(trimmed[end:], ".):")), true
}

// dayHead reports whether the words before the marks are the day, perhaps with the place, and a colon or dash: "On May 4, 2018,
// in Ohio:".
func (p *page) dayHead(u *unit, head model.Span) bool {
	text := head.In(p.a.Text)
	if head.Len() > longestSource || !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, "—") && !strings.HasSuffix(text, "–") {
		return false
	}
	i := p.dateFrom(head.Start)
	if i == len(p.a.Dates) || p.a.Dates[i].End > head.End {
		return false
	}
	if before := strings.TrimSpace(p.a.Text[head.Start:p.a.Dates[i].Start]); before != "" && before != "On" && before != "In" {
		return false
	}
	end := u.tokenAt(head.End)
	for k := range u.cues {
		if u.cues[k].from < end {
			return false
		}
	}
	return !p.anyNamed(model.Span{Start: p.a.Dates[i].End, End: head.End})
}

// sourceIn returns the part of the text behind an item's marks that says where it was said: in brackets, or behind a dash.
func sourceIn(tail string) (model.Span, bool) {
	text := strings.TrimRight(tail, " .;,")
	if len(text) < 4 || len(text) > longestSource {
		return model.Span{}, false
	}
	if (text[0] == '(' || text[0] == '[') && (text[len(text)-1] == ')' || text[len(text)-1] == ']') {
		return model.Span{Start: 1, End: len(text) - 1}, true
	}
	for _, dash := range []string{"—", "–", "--", "-"} {
		if rest, ok := strings.CutPrefix(text, dash); ok {
			return model.Span{Start: len(text) - len(strings.TrimSpace(rest)), End: len(text)}, true
		}
	}
	return model.Span{}, false
}

// signedByOther reports whether the source of an item begins with the name of another person, who is then the speaker.
func (p *page) signedByOther(it item, figure int) bool {
	if it.source.Empty() {
		return false
	}
	names := p.namesFrom(it.source.Start)
	return len(names) > 0 && names[0].Start == it.source.Start && !slices.Contains(names[0].Figures, figure)
}

// anyNamed reports whether anybody is named in the span.
func (p *page) anyNamed(s model.Span) bool {
	names := p.namesFrom(s.Start)
	return len(names) > 0 && names[0].Start < s.End
}
