package tui

import (
	"fmt"
	"slices"
	"strings"

	"hotline/model"
)

// chip is one numbered part of the question: a filter or a pin.
type chip struct {
	text text
	pin  bool
}

// chips returns the terms of the Query in order, then the pins.
func (s *State) chips() []chip {
	var out []chip
	for _, t := range s.Query {
		out = append(out, chip{line(t.String()), false})
	}
	for _, p := range s.Pins {
		out = append(out, chip{line(p.String()), true})
	}
	return out
}

// topLines show the question as a sentence with the number of results, and as chips with the numbers that drop them. If there is
// only one row, it has the chips instead of the sentence.
func (v view) topLines() []string {
	chips := v.chips()
	if v.topRows() == 2 {
		return []string{v.sentenceLine(), v.chipLine(chips, "")}
	}
	if len(chips) > 0 {
		return []string{v.chipLine(chips, v.foundShort())}
	}
	return []string{v.sentenceLine()}
}

func (v view) sentenceLine() string {
	r := newRow(v.W, "")
	asked, found := v.sentence(), v.found()
	const name = "hotline"
	if len(name)+width(asked)+width(found)+6 <= v.W { // otherwise the question needs the room
		r.add(v.focus, name).add(v.rule, " · ")
	}
	if width(asked)+width(found)+3 > v.W {
		found = v.foundShort()
	}
	r.add("", cut(asked, v.W-r.used-width(found)-3)).add(v.dim, " — ").add(v.strong, found)
	return r.String()
}

// sentence returns the question in plain English, with the names of people and topics.
func (v view) sentence() text {
	if at := v.active(); (at == paneCompare || at == paneTimeline) && len(v.Pins) > 0 {
		names := make([]string, len(v.Pins))
		for i := range v.Pins {
			names[i] = string(v.pinName(i))
		}
		rest := drop(v.Query, model.FieldBy, model.FieldSide)
		return line(strings.Join(names, " beside ") + strings.TrimPrefix(": "+rest.Sentence(), ": all quotes"))
	}
	if len(v.Query) == 0 {
		return "everything"
	}
	q := slices.Clone(v.Query)
	for i, t := range q {
		q[i].Values = slices.Clone(t.Values)
		for j, value := range t.Values {
			if name, _ := speakerNamed(v.Corpus, t.Field, value); name != "" {
				q[i].Values[j] = name
			}
		}
	}
	return line(q.Sentence())
}

func (v view) chipLine(chips []chip, after text) string {
	line, _ := v.layChips(chips, after)
	return line
}

// layChips also returns the cell at which each visible chip ends.
func (v view) layChips(chips []chip, after text) (string, []int) {
	r := newRow(v.W, "")
	var ends []int
	for i, c := range chips {
		sign := say("%d ", i+1)
		if c.pin {
			sign = say("%d pin ", i+1)
		}
		if r.used > 0 {
			r.add("", " ")
		}
		if room := v.W - r.used - width(after) - 6; width(sign+c.text) > room && i > 0 {
			r.add(v.dim, say("+%d", len(chips)-i))
			break
		}
		r.add(v.rule, "[").add(v.key, sign).add(v.chip, cut(c.text, max(v.W-r.used-width(after)-8, 8))).add(v.rule, "]")
		ends = append(ends, r.used)
	}
	if after != "" {
		r.right(v.dim, after)
	}
	return r.String(), ends
}

// chipUnder returns the number of the chip under a cell of the screen, from 1, or 0.
func (v view) chipUnder(x, y int) int {
	chips := v.chips()
	if len(chips) == 0 || y != v.topRows()-1 {
		return 0
	}
	after := text("")
	if v.topRows() == 1 {
		after = v.foundShort()
	}
	_, ends := v.layChips(chips, after)
	for i, end := range ends {
		if x < end {
			return i + 1
		}
	}
	return 0
}

// statusLine returns the bottom row: the input line, progress, or the keys that work here. The second result is the column of the
// text cursor, or -1.
func (v view) statusLine() (string, int) {
	if v.prompt != nil {
		return v.promptLine()
	}
	r := newRow(v.W, "")
	switch {
	case v.over != nil:
		v.hintsOver(r)
	case v.noticing:
		r.add(v.warn, "• ").add("", "Saved; applying it to everything…")
	case v.Loading.last:
		r.add(v.warn, "• ").add("", v.Loading.line())
	case v.Loading.running():
		stops := " — " + keyOf("read on", anywhere) + " stops"
		said := v.Loading.line()
		if width(said)+width(stops)+2 > r.max {
			said = v.Loading.short("reading")
		}
		r.add(v.warn, "• ").add("", said)
		if more := stops + " and keeps what was read"; r.used+width(more) <= r.max {
			stops = more
		}
		r.add(v.dim, stops)
	default:
		v.keysHere(r)
	}
	return r.String(), -1
}

// hintsOver fills the row with the keys of the overlay that is open: those of the pane below do not work.
func (v view) hintsOver(r *row) {
	for i, h := range v.over.hints(v) {
		if i > 0 {
			r.add("", "  ")
		}
		r.add(v.key, h.key).add("", " ").add(v.dim, h.does)
	}
}

// messageRows is the maximum number of rows of a message.
const messageRows = 3

// message returns the current message in as many rows as it needs.
func (v view) message() []string { return v.wrapped(v.toast, messageRows) }

// wrapped returns a message in at most limit rows.
func (v view) wrapped(said text, limit int) []string {
	var lines []string
	for i, sp := range wrap(said, v.W-2, limit) {
		r := newRow(v.W, "")
		if i == 0 {
			r.add(v.warn, "• ")
		}
		r.to(2).add("", said[sp.Start:sp.End])
		if i == limit-1 && sp.End < len(said) {
			r.add(v.dim, "…")
		}
		lines = append(lines, r.String())
	}
	return lines
}

// coverWith replaces the last of lines.
func (v view) coverWith(lines, last []string) {
	copy(lines[max(len(lines)-len(last), 0):], last)
}

// keysHere fills the row with as many keys of this place as fit.
func (v view) keysHere(r *row) {
	where := in(v.active())
	switch {
	case v.renewal.running() && v.partial:
		r.add(v.warn, "• ").add("", v.renewal.short("reading on")).add("", " ").add(v.key, keyOf("read on", anywhere)).add("", " ").add(v.dim, "stops").add("", "  ")
	case v.renewal.running():
		r.add(v.warn, "• ").add("", v.renewal.short("reading anew")).add("", "  ")
	case v.partial:
		r.add(v.warn, "stopped").add("", " ").add(v.key, keyOf("read on", anywhere))
		if v.W >= twoPanes {
			r.add("", " ").add(v.dim, "reads on")
		}
		r.add("", "  ")
	}
	if len(v.Problems) > 0 {
		said := plural(v.unread(), "problem", "problems")
		if v.unread() == 0 {
			said = say("%s doubtful", grouped(v.doubtful()))
		}
		r.add(v.warn, said).add("", " ").add(v.key, keyOf("problems", anywhere)).add("", "  ")
	}
	if v.count > 0 {
		r.add(v.warn, say("%d", v.count)).add("", "  ")
	}
	always := []action{"help", "quit"} // the way to everything else, and the way out
	if v.W < twoPanes {
		always = []action{"escape", "help", "quit"} // and, before the place's own keys, the way back
	}
	room := r.max
	for _, do := range always {
		room -= width(keyOf(do, where)) + width(shortly(do)) + 3
	}
	for _, b := range byPlace(where) {
		if b.short == "" || slices.Contains(always, b.do) {
			continue
		}
		first, _, _ := strings.Cut(b.keys, " ")
		if first == "" || bound(first, where) != b {
			continue
		}
		key := keyOf(b.do, where)
		if r.used+width(key)+width(b.short)+1 > room {
			break
		}
		r.add(v.key, key).add("", " ").add(v.dim, b.short).add("", "  ")
	}
	for i, do := range always {
		if i > 0 {
			r.add("", "  ")
		}
		r.add(v.key, keyOf(do, where)).add("", " ").add(v.dim, shortly(do))
	}
}

// shortly names an action in a word or two.
func shortly(do action) text {
	for _, b := range keymap {
		if b.do == do && b.short != "" {
			return b.short
		}
	}
	return line(string(do))
}

// nothing returns the text of an empty pane: the reason and the key that helps.
func (v view) nothing(what text) []text {
	switch {
	case v.nothingYet():
		return []text{"Reading…"}
	case v.Corpus.NumArticles() == 0:
		said := []text{"No articles were read."}
		const few = 3
		switch n := v.unread(); {
		case n > 0 && n <= few:
			for _, p := range v.Problems {
				if !p.Doubtful {
					said = append(said, p.line())
				}
			}
		case n > few:
			said = append(said, plural(n, "input", "inputs")+" could not be read: "+keyOf("problems", anywhere)+" lists why.")
		}
		return append(said, "Quit with q and start with a file or a folder: hotline FOLDER. Without one the bundled corpus opens.")
	case len(v.Query) == 0:
		what = line(strings.Replace(string(what), " match", " here", 1))
	}
	switch {
	case len(v.Query) > 0 && v.active() == paneCompare:
		return []text{what, "X drops the filters, Esc closes side by side."}
	case len(v.Query) > 0:
		last := v.Query[len(v.Query)-1]
		said := []text{what, say("Esc drops “%s”, X drops all filters.", last.String())}
		said = append(said, v.loosenLines()...)
		switch who, near, keys := v.nobody(); {
		case near != "":
			said = append(said, who+". "+near+" "+keys)
		case who != "":
			said = append(said, who+": "+keys)
		}
		return said
	case v.Corpus.NumQuotes() == 0:
		return []text{what, say("Nothing is quoted in %s. %s lists the articles, %s there shows the source.",
			plural(v.Corpus.NumArticles(), "article", "articles"), keyOf("articles", anywhere), keyOf("source", inArticles))}
	case v.active() == paneSidebar:
		return []text{what, say("%s shows the next list.", keyOf("right", inSidebar))}
	}
	return []text{what}
}

// finders has what is said of a value that a field does not have here, and the key that finds others.
var finders = map[model.Field]struct {
	none, finds text
	find        action
}{
	model.FieldBy: {"No person or institution", "them", "person"}, model.FieldAbout: {"Nobody", "people", "person"}, model.FieldIn: {"Nobody", "people", "person"},
	model.FieldTopic: {"No topic", "topics", "topic"}, model.FieldOutlet: {"No outlet", "outlets", "outlet"},
	model.FieldWire: {"No agency", "", ""}, model.FieldPlace: {"No place", "", ""},
}

// nobody names a person, topic or outlet in the Query that is not in the corpus ; near asks for what is spelt almost like it, and
// keys says what helps.
func (v view) nobody() (said, near, keys text) {
	for _, t := range v.Query {
		f, named := finders[t.Field]
		for _, name := range t.Values {
			if !named || v.Corpus.Knows(t.Field, name) {
				continue
			}
			said, keys = say("%s here is called “%s”", f.none, name), "check the spelling."
			if to, ok := v.Corpus.Nearest(t.Field, name); ok {
				near, keys = say("Did you mean %s?", to.String()), ""
			}
			if f.find != "" {
				keys = say("%s finds %s by two letters.", keyOf(f.find, anywhere), f.finds)
			}
			return said, near, keys
		}
	}
	return "", "", ""
}

// tooSmallLines returns the screen for a terminal that is too small.
func (v view) tooSmallLines() []string {
	said := fmt.Sprintf("hotline needs %dx%d; this is %dx%d", minWidth, minHeight, v.W, v.H)
	lines := make([]string, 0, v.H)
	for _, sp := range wrap(line(said), v.W, v.H) {
		lines = append(lines, newRow(v.W, "").add("", line(said[sp.Start:sp.End])).String())
	}
	for len(lines) < v.H {
		lines = append(lines, string(spaces(v.W)))
	}
	return lines
}
