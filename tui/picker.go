package tui

import (
	"slices"
	"strings"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/sahilm/fuzzy"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/search"
)

// picker is an overlay that finds one of many choices by a few letters. Unless it is slow, it takes a choice as soon as two
// letters leave no other among the foremost.
type picker struct {
	asks    text
	choices []choice
	fuzzy   bool // letters in order anywhere, for the palette; else beginnings of words
	typed   string
	cursor  int
	take    func(a *App, c choice) tea.Cmd
	pick    func(a *App, i int) tea.Cmd // instead of take: by the index of the choice
	other   func(typed string) choice   // offers the typed text itself, or nil
	slow    bool                        // nothing is taken before Enter
	people  bool                        // the choices are people, and maybe institutions: only the foremost are taken early
	open    bool                        // stays open after a choice
	done    text                        // what was chosen while it stays open
}

// choice is one item of a picker.
type choice struct {
	label, note text
	value       string
	at          int      // its index among the picker's choices
	words       []string // folded; compared with the typed letters
	body        bool     // an institution among people
}

// The foremost choices are those that may be taken early: people who are hardly quoted must not get in the way of those whom the
// coverage is about. If there are not so many choices, all may be.
const (
	foremost     = 40
	manyChoices  = 250
	eagerLetters = 2
)

// tail is the rest of a word that a picker took early: if the reader goes on typing the name, the letters are not commands.
type tail struct {
	rest  string
	until time.Time
	enter time.Time // until then Enter confirms what was taken already, and does nothing
	on    bool      // some of it was typed
	held  string    // typed in the present word: what has opened gets it if the reader means another word
	none  bool      // nothing opened: letters that were meant for it go nowhere
}

const (
	tailTime  = 500 * time.Millisecond
	enterTime = 2 * time.Second
)

func (p *picker) title(view) text { return p.asks }

func (p *picker) hints(view) []hint {
	return []hint{{"Enter", "takes it"}, {"↓ ↑", "move"}, {"Esc", "closes"}, {"^u", "empties"}}
}

// matches returns the choices that match what was typed.
func (p *picker) matches() []choice {
	if p.typed == "" {
		for i := range p.choices {
			p.choices[i].at = i
		}
		return p.choices
	}
	var out []choice
	if p.fuzzy {
		for _, m := range fuzzy.FindFrom(p.typed, palettes(p.choices)) {
			out = append(out, p.choices[m.Index])
		}
		return out
	}
	for i, c := range p.choices {
		if c.at = i; c.begins(p.typed) != "" {
			out = append(out, c)
		}
	}
	if p.other != nil {
		out = append(out, p.other(p.typed))
	}
	return out
}

// begins returns the choice's word that begins with the letters, or "".
func (c choice) begins(letters string) string {
	letters = foldWord(letters)
	for _, w := range c.words {
		if strings.HasPrefix(w, letters) {
			return w
		}
	}
	return ""
}

func foldWord(s string) string { return strings.TrimSpace(string(search.Fold(s))) }

type palettes []choice

func (p palettes) String(i int) string { return string(p[i].label) + " " + string(p[i].note) }
func (p palettes) Len() int            { return len(p) }

func (p *picker) key(a *App, k tea.KeyPressMsg) tea.Cmd {
	found := p.matches()
	switch k.String() {
	case "esc", "ctrl+c":
		a.over = nil
	case "enter":
		if p.cursor < len(found) {
			return p.choose(a, found[p.cursor])
		}
		if p.open && p.typed == "" {
			a.over = nil
		}
	case "down", "ctrl+n", "tab":
		p.cursor = max(min(p.cursor+1, len(found)-1), 0)
	case "up", "ctrl+p", "shift+tab":
		p.cursor = max(p.cursor-1, 0)
	case "backspace":
		if r := []rune(p.typed); len(r) > 0 {
			p.typed, p.cursor = string(r[:len(r)-1]), 0
		}
	case "ctrl+u":
		p.typed, p.cursor = "", 0
	default:
		if k.Text == "" || k.Text == " " && p.typed == "" {
			return nil
		}
		p.typed += k.Text
		p.cursor = 0
		return p.early(a)
	}
	return nil
}

// paste narrows by a pasted text; nothing is taken before Enter.
func (p *picker) paste(s string) { p.typed, p.cursor = p.typed+string(line(s)), 0 }

// early takes the only choice among the foremost.
func (p *picker) early(a *App) tea.Cmd {
	if p.fuzzy || p.slow || p.other != nil || len([]rune(p.typed)) < eagerLetters { // the letters may begin the name of someone new
		return nil
	}
	for _, body := range []bool{false, true} { // a person has priority over institutions
		only, first := p.foremost(body)
		switch {
		case len(only) == 0:
			continue
		case len(only) > 1:
			only = first // a surname, or the first word of a subject, has priority over later words
		}
		if len(only) != 1 {
			return nil
		}
		a.tail = tail{rest: only[0].after(p.typed), until: a.now().Add(tailTime), enter: a.now().Add(enterTime)}
		return p.choose(a, only[0])
	}
	return nil
}

// foremost returns the choices that match among the foremost people (or other values), or institutions, and those of them of which
// the first word matches.
func (p *picker) foremost(body bool) (only, first []choice) {
	most := foremost
	if len(p.choices) <= manyChoices && !p.people {
		most = len(p.choices)
	}
	for i, c := range p.choices {
		if c.body != body {
			continue
		}
		if most--; most < 0 {
			break
		}
		if c.at = i; c.begins(p.typed) != "" {
			only = append(only, c)
			if strings.HasPrefix(c.words[0], foldWord(p.typed)) {
				first = append(first, c)
			}
		}
	}
	return only, first
}

// after returns what follows the letters in the label: the rest of their word, and the words behind it.
func (c choice) after(letters string) string {
	letters = foldWord(letters)
	label := string(search.Fold(string(c.label)))
	if _, rest, ok := strings.Cut(label, " "+letters); ok {
		return strings.TrimSpace(rest)
	}
	return strings.TrimPrefix(c.begins(letters), letters)
}

func (p *picker) choose(a *App, c choice) tea.Cmd {
	p.typed, p.cursor = "", 0
	if !p.open {
		a.over = nil
	}
	if p.pick != nil {
		return p.pick(a, c.at)
	}
	return p.take(a, c)
}

// swallow reports whether the key only continues words that were taken early, or ends them.
func (a *App) swallow(k tea.KeyPressMsg) bool {
	was := a.tail
	a.tail = tail{}
	letter, now := foldWord(k.Text), a.now()
	again := tail{until: now.Add(tailTime), enter: now.Add(enterTime), on: true}
	switch {
	case k.Code == tea.KeyEnter && now.Before(was.enter):
		return true
	case now.After(was.until):
		return false
	case was.none && (was.on && k.Text == " " || k.Text != "" && unicode.IsLetter([]rune(k.Text)[0])):
		a.tail = tail{until: now.Add(tailTime), none: true, on: true}
		return true
	case k.Text == " " && (was.on || strings.HasPrefix(was.rest, " ")):
		again.rest = strings.TrimPrefix(was.rest, " ")
		a.tail = again
		return true
	case letter == "" || !strings.HasPrefix(was.rest, letter):
		a.giveBack(was.held)
		return false
	}
	again.rest = was.rest[len(letter):]
	if again.rest != "" && again.rest[0] != ' ' {
		again.held = was.held + k.Text
	}
	a.tail = again
	return true
}

// refuse says why a key opens nothing to type in. What is typed at once, for an input line that is not there, is no command.
func (a *App) refuse(why text) tea.Cmd {
	a.toast = why
	a.tail = tail{until: a.now().Add(tailTime), none: true}
	return nil
}

// giveBack types the letters into what has opened: they were not the rest of the word that was taken early.
func (a *App) giveBack(letters string) {
	if p, ok := a.over.(*picker); ok {
		p.typed += letters
	} else if a.prompt != nil && letters != "" {
		a.prompt.input.SetValue(a.prompt.input.Value() + letters)
		a.prompt.input.CursorEnd()
	}
}

// first returns the first choice that is drawn.
func (p *picker) first(r Rect) int { return max(0, p.cursor-(r.H-3)) }

func (p *picker) click(a *App, row int) tea.Cmd {
	found := p.matches()
	if i := p.first(a.overlayRect()) + row - 1; row > 0 && i < len(found) {
		return p.choose(a, found[i])
	}
	return nil
}

func (p *picker) wheel(_ *App, by int) { p.cursor = max(min(p.cursor+by, len(p.matches())-1), 0) }

func (p *picker) draw(v view, r Rect) []string {
	head := newRow(r.W, v.box)
	head.add("", " ").add(v.strong, line(p.typed)).add(v.key, "▏").add("", "  ").add(v.dim, p.done)
	lines := []string{head.String()}
	found := p.matches()
	first := p.first(r)
	for i := first; i < len(found) && len(lines) < r.H-1; i++ {
		base, sign := v.box, text(" ")
		if i == p.cursor {
			base, sign = v.cursor, "›"
		}
		row := newRow(r.W, base)
		label := found[i].label
		note := cut(found[i].note, max(r.W-width(label)-5, r.W/3)) // the label has priority over the note, except for a third of the row
		row.add("", sign).add("", " ").add("", cut(label, r.W-width(note)-5))
		lines = append(lines, row.right(v.dim, note+" ").String())
	}
	if len(found) == 0 {
		none := newRow(r.W, v.box)
		lines = append(lines, none.add(v.dim, "  Nobody and nothing begins like this — Backspace.").String())
	}
	return lines
}

// pick opens the picker of a section; the choice becomes the filter.
func (a *App) pick(section int) tea.Cmd {
	if a.stillReading() {
		return nil
	}
	s := sections[section]
	a.over = a.filtering(say("Which %s? Two letters, or Enter", s.one), s.field, a.choicesOf(section))
	return nil
}

// filtering returns a picker whose choice becomes the filter.
func (a *App) filtering(asks text, f model.Field, choices []choice) *picker {
	return &picker{asks: asks, choices: choices, take: func(a *App, c choice) tea.Cmd {
		return a.toQuotes(a.changeQuery(toggle(a.Query, f, c.value)))
	}}
}

// toQuotes moves the focus from the sidebar to the quotes after a filter was chosen, so that its results can be read. Other panes
// keep the focus.
func (a *App) toQuotes(cmd tea.Cmd) tea.Cmd {
	if len(a.Full) == 0 && a.Focus == paneSidebar {
		a.focusOn(paneQuotes)
	}
	return cmd
}

// stillReading reports whether there are no names to pick from yet, and says so.
func (a *App) stillReading() bool {
	if a.nothingYet() {
		a.toast = say("Still reading: names can be picked when that is done. %s stops it and keeps what was read.", keyOf("read on", anywhere))
	}
	return a.nothingYet()
}

// choicesOf lists the values of a section in the whole corpus, those of the present selection first.
func (a *App) choicesOf(section int) []choice {
	made := a.memo.choices[section].of(choiceKey{a.Corpus, a.Answer.rev, a.Answer.counted}, func() []choice { return a.makeChoices(section) })
	return slices.Clone(made) // a picker may change the values
}

func (a *App) makeChoices(section int) []choice {
	return a.choicesFrom(slices.Concat(a.facet(section), a.whole(section)), section == sectionPeople)
}

// choicesFrom lists values, each once; with people those who are only mentioned follow, and what is no person is an institution.
func (a *App) choicesFrom(counts []corpus.Count, people bool) []choice {
	var out []choice
	quoted, seen := map[string]bool{}, map[string]bool{}
	for _, c := range counts {
		body := people && c.Person < 0
		before := quoted
		if body {
			before = seen
		}
		switch {
		case before[c.Value]:
			continue
		case body:
			out = append(out, bodyChoice(c))
		default:
			out = append(out, choice{label: flagged(c.Label), note: line(grouped(c.N)), value: c.Value, words: wordsOf(c.Label, c.Person >= 0)})
		}
		before[c.Value] = true
	}
	if people {
		out = append(out, a.spokenOf(quoted)...)
	}
	return out
}

// spokenOf lists the people who are not quoted, most mentioned first: a query may ask what was said about them.
func (a *App) spokenOf(quoted map[string]bool) []choice {
	var rest []int
	for n := range a.Corpus.NumPeople() {
		if a.Corpus.MentionsOf(n) > 0 && !quoted[a.Corpus.Handle(n)] {
			rest = append(rest, n)
		}
	}
	slices.SortStableFunc(rest, func(x, y int) int { return a.Corpus.MentionsOf(y) - a.Corpus.MentionsOf(x) })
	out := make([]choice, len(rest))
	for i, n := range rest {
		p := a.Corpus.Person(n)
		out[i] = choice{label: flagged(p.Name), note: say("named %s×", grouped(p.Mentions)), value: a.Corpus.Handle(n), words: wordsOf(p.Name, true)}
	}
	return out
}

// wordsOf returns the words by which a label is found, for a person beginning with the surname.
func wordsOf(label string, person bool) []string {
	words := strings.FieldsFunc(foldWord(label), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if person {
		slices.Reverse(words)
		return append(words, foldWord(label))
	}
	if len(words) > 1 && words[0] == "the" {
		words = append(words[1:], words[0])
	}
	if len(words) == 0 {
		words = []string{foldWord(label)}
	}
	return words
}
