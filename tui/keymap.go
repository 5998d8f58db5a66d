package tui

import (
	"strings"
)

// scope is a set of panes in which a key works.
type scope uint16

const (
	inSidebar  = scope(1) << paneSidebar
	inArticles = scope(1) << paneArticles
	inQuotes   = scope(1) << paneQuotes
	inReader   = scope(1) << paneReader
	inCompare  = scope(1) << paneCompare

	inLists  = inSidebar | inArticles | inQuotes
	atQuotes = inQuotes | inReader | inCompare | scope(1)<<paneWordings | scope(1)<<paneExchange | scope(1)<<paneSource | scope(1)<<paneTray | scope(1)<<paneBook
	anywhere = scope(1)<<paneCount - 1
)

// in returns the scope of one pane.
func in(p paneID) scope { return 1 << p }

// action is the name of what a key does.
type action string

// binding is one row of the keymap: the table from which keys are dispatched and from which the help, the palette, the status
// line and the README's key table are generated.
type binding struct {
	do    action
	keys  string // in Bubble Tea's notation, separated by blanks; "g g" is written "gg"
	where scope
	short text // for the status line; if empty, it is not shown there
	help  text
}

// keymap is searched from the top: the first row with the key and place applies.
var keymap = []binding{
	{"enter", "enter", inSidebar, "filter", "filter by what is under the cursor; again takes the filter back"},
	{"enter", "enter", inArticles | inCompare | in(paneCopies) | in(paneWordings) | in(paneExchange) | in(paneTray) | in(paneBook), "read", "open the article in the reader"},
	{"enter", "enter", in(paneTimeline), "go there", "go to the first quote of this row"},
	{"enter", "enter", inQuotes, "proof", "unfold the quote's paragraph and why it is trusted; again opens the article at the span"},
	{"escape", "esc", anywhere, "back", "one step back: fold, close, drop the last filter"},
	{"confirm", "+", in(paneWordings), "same", "the wording under the cursor is the same statement: your word for it, kept in your notebook"},
	{"reject", "-", in(paneWordings), "another", "it is another statement: they are two from now on, everywhere"},
	{"compare", "s", anywhere, "side by side", "lay two speakers side by side: two letters of each; Enter alone takes those that are pinned"},
	{"sides", "S", anywhere, "", "lay the two governments side by side"},
	{"collect", "space", atQuotes, "collect", "put the quote in the tray, or take it out"},
	{"pin", "space", inSidebar | inArticles, "pin", "pin what is under the cursor as a column of side by side, or unpin it"},
	{"add column", "+", inCompare, "add", "pick one more column: a person, an institution, an outlet or a side"},
	{"wordings", "=", atQuotes | inSidebar, "wordings", "all wordings of this utterance, and where they differ"},
	{"reply", "r", atQuotes | inSidebar, "reply", "what may be the other side's answer, with the reason; again goes on from there"},
	{"copies", "C", inArticles | inReader | in(paneCopies), "copies", "every article that prints the same text, cut or updated: the articles list one of them"},
	{"source", "v", atQuotes | inLists | in(paneCopies), "source", "the source as it was read, with byte offsets and what was taken for furniture"},
	{"drop", "x", inCompare, "drop", "drop the column under the cursor"},
	{"drop", "x", in(paneTray), "take out", "take the quote out of the tray"},
	{"drop", "x", in(paneBook), "take back", "take back what is under the cursor"},
	{"drop", "x", anywhere, "", "drop the pin under the cursor; else x and a number, or 2x, drop that chip, as a click does"},
	{"person", "p", anywhere, "person", "pick a speaker by two letters, a person or an institution"},
	{"topic", "t", anywhere, "topic", "pick a topic"},
	{"outlet", "O", anywhere, "", "pick an outlet"},
	{"wording", "w", anywhere, "", "pick a wording: direct, partial (words in a clause), indirect (no marks)"},
	{"media", "H", anywhere, "", "pick who owns the media that all wordings came through: state, public, private"},
	{"about", "a", anywhere, "", "turn the filter on speakers into one on persons spoken about, and back"},
	{"date", "d", anywhere, "", "filter by date: since:2021-05, until:2021-05-19, on:2021, dated:day"},
	{"search", "/", inReader, "search", "find words in this article"},
	{"narrow", "/", anywhere, "narrow", "narrow everything to words, as you type"},
	{"timeline", "T", anywhere, "timeline", "how much each column, or each side, said over time"},
	{"since here", "{", in(paneTimeline), "from here", "narrow everything to this row and later"},
	{"until here", "}", in(paneTimeline), "to here", "narrow everything to this row and before"},
	{"query", ":", anywhere, "query", "type the whole query"},
	{"saved queries", "Q", anywhere, "", "ask a saved query, save this one, or forget one"},
	{"clear", "X", anywhere, "", "drop all filters; when there are none, all pins"},
	{"undo", "u", anywhere, "", "undo the last change of filters or pins"},
	{"previous place", "[", anywhere, "", "go back to the place before: query, cursor and scroll"},
	{"next place", "]", anywhere, "", "go forward again"},
	{"next", "n", inReader, "next", "next quote, name or topic, or next hit of a search"},
	{"previous", "N", inReader, "", "previous quote, name or topic, or previous hit"},
	{"go over", "i", inReader, "", "what n and N go over: quotes, people or topics"},
	{"next day together", "n", inCompare, "together", "next day on which more than one of them speaks"},
	{"previous day together", "N", inCompare, "", "the day before on which more than one of them speaks"},
	{"right", "l right", inCompare, "column", "column to the right; h to the left"},
	{"move column left", "<", inCompare, "move", "move the column under the cursor to the left"},
	{"move column right", ">", inCompare, "", "move it to the right"},
	{"next article", "J", inReader, "article", "next article of what is selected"},
	{"previous article", "K", inReader, "", "previous article of what is selected"},
	{"furniture", "F", inReader, "", "show or fold what was taken for furniture, with the reasons"},
	{"yank", "y", atQuotes | inSidebar, "cite", "copy the quote as a citation"},
	{"copy as", "Y", atQuotes | inSidebar, "", "copy the quote, in the tray all of them, as Markdown, Chicago footnote, BibTeX, CSV or JSON"},
	{"export", "W", in(paneTray), "export", "write the collected quotes into a new file"},
	{"export", "W", in(paneTray) | inQuotes, "export", "write the collected quotes, in the quotes all that are selected, into a new file"},
	{"tray", "c", anywhere, "", "the quotes collected"},
	{"correct", "!", anywhere, "correct", "correct the quote, person or article under the cursor, everywhere at once; it is kept in your notebook"},
	{"notebook", "B", anywhere, "", "your notebook: what you noted and corrected, and what it changed; x takes back"},
	{"note", "e", atQuotes, "note", "write a note beside the quote, or change it; it goes along into citations and exports"},
	{"tags", "#", atQuotes, "", "give the quote words of your own to find it by"},
	{"move up", "K", in(paneTray), "move up", "move the collected quote up"},
	{"move down", "J", in(paneTray), "", "move it down"},
	{"right", "l right", in(paneTimeline), "shorter", "shorter rows: from years down to days; h longer ones"},
	{"left", "h left", anywhere, "", "list to the left in the sidebar, column to the left side by side, longer rows in the timeline, else the pane to the left"},
	{"right", "l right", anywhere, "", "the same to the right"},
	{"down", "j down", anywhere, "", "down; a number before it repeats it (5j, 60j): its first digit is 5 to 9, 1 to 4 go to a pane"},
	{"up", "k up", anywhere, "", "up"},
	{"first", "gg home", anywhere, "", "to the beginning"},
	{"last", "G end", anywhere, "", "to the end"},
	{"half down", "ctrl+d", anywhere, "", "half a screen down"},
	{"half up", "ctrl+u", anywhere, "", "half a screen up"},
	{"page down", "pgdown ctrl+f", anywhere, "", "a screen down"},
	{"page up", "pgup ctrl+b", anywhere, "", "a screen up"},
	{"next pane", "tab", anywhere, "", "next pane"},
	{"previous pane", "shift+tab", anywhere, "", "previous pane"},
	{"people", "1", anywhere, "", "people, topics, institutions, outlets, sides, places, wordings, media"},
	{"articles", "2", anywhere, "", "articles"},
	{"quotes", "3", anywhere, "", "quotes"},
	{"reader", "4", anywhere, "", "reader"},
	{"problems", "E", anywhere, "", "list unread and doubtful inputs"},
	{"read on", "R", anywhere, "", "stop reading and keep what was read; again reads on"},
	{"jump", "f", anywhere, "jump", "put a letter on everything on the screen and go to the one typed"},
	{"mark", "m", anywhere, "", "mark this place with a letter; the mark stays for the next start"},
	{"go to mark", "'", anywhere, "", "go to the mark of a letter; twice goes back to where you were"},
	{"open with", "o", inArticles | atQuotes | in(paneCopies), "", "open the article in your editor or pager at the line, or its address in a browser"},
	{"mouse", "M", anywhere, "", "leave the mouse to the terminal, for selecting text, and take it back"},
	{"palette", "ctrl+p", anywhere, "", "find an action by its name"},
	{"help", "?", anywhere, "help", "the keys that work here"},
	{"suspend", "ctrl+z", anywhere, "", "leave for the shell, also from a prompt or picker; fg comes back"},
	{"quit", "q ctrl+c", anywhere, "quit", "quit; in a prompt, picker or page ^c closes that"},
}

// byPlace returns the rows that apply in a place: first Enter and what works nowhere else, then the others.
func byPlace(where scope) []*binding {
	var own, rest []*binding
	for i := range keymap {
		switch b := &keymap[i]; {
		case b.where&where == 0:
		case b.do == "enter", b.where == where:
			own = append(own, b)
		default:
			rest = append(rest, b)
		}
	}
	return append(own, rest...)
}

// Key is a row of the keymap in the form that documents show.
type Key struct{ Keys, Where, Help string }

// Keys returns the keymap, in its order, without actions that have no key.
func Keys() []Key {
	var all []Key
	for _, b := range keymap {
		if b.keys != "" {
			all = append(all, Key{string(b.shown()), b.where.String(), string(b.help)})
		}
	}
	return all
}

// bound returns the row for a key in a place, or nil.
func bound(key string, where scope) *binding {
	for i := range keymap {
		if b := &keymap[i]; b.where&where != 0 && b.has(key) {
			return b
		}
	}
	return nil
}

func (b *binding) has(key string) bool {
	for k := range strings.FieldsSeq(b.keys) {
		if k == key {
			return true
		}
	}
	return false
}

// keyNames has the names of keys without a character of their own, for the screen and the README.
var keyNames = map[string]string{
	"enter": "Enter", "esc": "Esc", "space": "Space", "tab": "Tab", "shift+tab": "Shift+Tab",
	"left": "←", "right": "→", "up": "↑", "down": "↓", "home": "Home", "end": "End",
	"pgdown": "PgDn", "pgup": "PgUp",
}

// shown returns the row's keys for display: "j ↓", "^d".
func (b *binding) shown() text {
	var out []string
	for k := range strings.FieldsSeq(b.keys) {
		if name := keyNames[k]; name != "" {
			k = name
		}
		out = append(out, strings.Replace(k, "ctrl+", "^", 1))
	}
	return line(strings.Join(out, " "))
}

// keyOf returns the first key of an action in a place, for messages that say which key helps.
func keyOf(do action, where scope) text {
	for i := range keymap {
		if b := &keymap[i]; b.do == do && b.where&where != 0 {
			first, _, _ := strings.Cut(string(b.shown()), " ")
			return line(first)
		}
	}
	return ""
}

// String returns the places in words, as in the README's table.
func (s scope) String() string {
	if s == anywhere {
		return "everywhere"
	}
	var names []string
	for id := range panes {
		if s&in(paneID(id)) != 0 {
			names = append(names, panes[id].name)
		}
	}
	return strings.Join(names, ", ")
}
