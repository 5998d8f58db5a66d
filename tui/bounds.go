package tui

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
	"hotline/model/corpus"
)

// bounds is an overlay in which the ends of a quote are moved word by word.
type bounds struct {
	note         model.Note
	source       string
	within       model.Span // the paragraph
	span         model.Span
	starts, ends []int // of the words in the paragraph, ascending
	atEnd        bool  // the end was moved last: it is kept visible
}

func newBounds(n model.Note, a *corpus.Article, span model.Span) *bounds {
	b := &bounds{note: n, source: a.Text, within: widen(a, paragraphOf(a, span)), span: span}
	b.starts, b.ends = wordEnds(a.Text, b.within)
	return b
}

// wordEnds returns where the words of a span begin and end, without the quotation marks and brackets around them. A full stop or
// comma may belong to a quotation, so a word before one has two ends.
func wordEnds(s string, in model.Span) (starts, ends []int) {
	at := in.Start
	for at < in.End {
		r, size := utf8.DecodeRuneInString(s[at:in.End])
		if unicode.IsSpace(r) {
			at += size
			continue
		}
		end := at
		for end < in.End {
			r, size := utf8.DecodeRuneInString(s[end:in.End])
			if unicode.IsSpace(r) {
				break
			}
			end += size
		}
		word := strings.TrimRightFunc(strings.TrimLeftFunc(s[at:end], enclosing), enclosing)
		if word != "" {
			from := at + strings.Index(s[at:end], word)
			starts = append(starts, from)
			bare := strings.TrimRight(word, ".,;:!?…")
			if bare != "" && bare != word {
				ends = append(ends, from+len(bare))
			}
			ends = append(ends, from+len(word))
		}
		at = end
	}
	return starts, ends
}

// enclosing reports whether a rune encloses quoted words.
func enclosing(r rune) bool {
	return strings.ContainsRune("“”„‟«»‹›\"‘’'()[]—–-", r)
}

func (b *bounds) title(view) text { return "Where do the words begin and end?" }

func (b *bounds) hints(view) []hint {
	return []hint{{"h l", "begin"}, {"H L", "end"}, {"Enter", "takes it"}, {"Esc", "closes"}}
}

func (b *bounds) key(a *App, k tea.KeyPressMsg) tea.Cmd {
	switch command(k) {
	case "esc", "q", "ctrl+c":
		a.over = nil
	case "h", "left":
		b.begin(-1)
	case "l", "right":
		b.begin(1)
	case "H", "shift+left":
		b.end(-1)
	case "L", "shift+right":
		b.end(1)
	case "enter":
		a.over = nil
		if b.span == b.note.On.Span {
			a.toast = "The bounds are as they were."
			return nil
		}
		b.note.Range = b.span
		return saving(b.note)(a)
	}
	return nil
}

// begin moves the beginning one word to the left or right, never past the end.
func (b *bounds) begin(by int) {
	b.atEnd = false
	if to := beside(b.starts, b.span.Start, by); to >= b.within.Start && to < b.span.End {
		b.span.Start = to
	}
}

// end moves the end.
func (b *bounds) end(by int) {
	b.atEnd = true
	if to := beside(b.ends, b.span.End, by); to > b.span.Start && to <= b.within.End {
		b.span.End = to
	}
}

// beside returns the next of the ascending places before (by < 0) or after at, or -1.
func beside(places []int, at, by int) int {
	i := sort.SearchInts(places, at)
	if by < 0 {
		i--
	} else if i < len(places) && places[i] == at {
		i++
	}
	if i < 0 || i >= len(places) {
		return -1
	}
	return places[i]
}

func (b *bounds) click(*App, int) tea.Cmd { return nil }
func (b *bounds) wheel(*App, int)         {}

func (b *bounds) draw(v view, r Rect) []string {
	part := func(from, to int) text { return passageOf(b.source, model.Span{Start: from, End: to}).text }
	before := part(b.within.Start, b.span.Start)
	quoted := "⟦" + part(b.span.Start, b.span.End) + "⟧"
	all := before + quoted + part(b.span.End, b.within.End)
	in := mark{model.Span{Start: len(before), End: len(before) + len(quoted)}, v.strong}
	look := in.Span
	if b.atEnd {
		look.Start = look.End - len("⟧")
	}
	head := newRow(r.W, v.box)
	for _, k := range []struct{ key, does text }{{"h l", "beginning"}, {"H L", "end"}, {"Enter", "save"}, {"Esc", "leave"}} {
		head.add("", " ").add(v.key, k.key).add("", " ").add(v.dim, k.does).add("", " ")
	}
	lines := []string{head.String()}
	for _, at := range around(wrap(all, r.W-2, 0), look, r.H-1) {
		row := newRow(r.W, v.box)
		row.add("", " ").paint(all, at, "", []mark{in})
		lines = append(lines, row.String())
	}
	return lines
}
