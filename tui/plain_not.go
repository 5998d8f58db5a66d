package tui

import (
	"slices"
	"strings"
)

// What the screen has and the conversation has not. Who types such a word, or a key of the screen, gets an answer instead of a search
// for it.

// instead says what does in --plain, or on the command line, what an action of the screen does.
var instead = map[action]text{
	"export":         "`hotline quotes -q QUERY -f csv` (or md, bibtex, jsonl) prints what is selected",
	"note":           "`hotline notebook add note` takes it",
	"tags":           "`hotline notebook add tag` takes it",
	"correct":        "`hotline notebook add` takes corrections",
	"mark":           "`hotline notebook add mark` takes it",
	"collect":        "`hotline notebook add collect` fills the tray",
	"tray":           "`hotline notebook add collect` fills it",
	"notebook":       "`hotline notebook show` prints it",
	"compare":        "type by:lavrov,blinken for both in the order of days",
	"sides":          "type side:us,ru for both in the order of days",
	"copies":         "articles that print one text are one line of “articles”",
	"yank":           "“cite” prints the citation",
	"copy as":        "“cite Chicago” and so on print it",
	"date":           "type since:2021-05, until:2021-05-19, on:2021 or dated:day",
	"person":         "type by:lavrov, or “people” and a number",
	"topic":          "type “topics” and a number",
	"outlet":         "type “outlets” and a number",
	"wording":        "type kind:direct, kind:partial or kind:indirect",
	"media":          "type media:state, media:public or media:private",
	"about":          "type about:lavrov",
	"query":          "type it as it is",
	"narrow":         "“also” adds words to the query",
	"search":         "“source” prints the article",
	"enter":          "a number reads that line",
	"proof":          "a number reads that line",
	"escape":         "“drop” drops the last filter",
	"help":           "type “help”",
	"first":          "“quotes” begins the list anew",
	"saved queries":  "an earlier query is typed again",
	"previous place": "“undo” undoes the last change",
	"furniture":      "`hotline articles -f jsonl` prints it",
	"read on":        "--plain reads everything first",
	"palette":        "“help” lists the words",
	"suspend":        "^z works here, too",
	"next article":   "“articles” lists them",
	"half down":      "Enter alone goes on",
	"page down":      "Enter alone goes on",
	"down":           "Enter alone goes on",
	"since here":     "type since:2021-05",
	"until here":     "type until:2021-05",
	"timeline":       "type “timeline”",
	"reply":          "type “reply”",
	"wordings":       "type “wordings”",
	"source":         "type “source”",
	"problems":       "type “problems”",
	"undo":           "type “undo”",
	"clear":          "type “clear”",
	"drop":           "type “drop”, with a number or alone",
	"articles":       "type “articles”",
	"quotes":         "type “quotes”",
	"people":         "type “people”",
	"reader":         "a number of “articles” reads one",
	"open with":      "“source” prints the article",
	"confirm":        "`hotline notebook add join` takes it",
	"reject":         "`hotline notebook add split` takes it",
	"pin":            "type by:lavrov,blinken for both",
	"add column":     "type by:lavrov,blinken for both",
}

// otherNames are words by which an action of the screen is called besides its name.
var otherNames = map[string]action{
	"side by side": "compare", "beside": "compare", "columns": "compare", "tag": "tags", "write": "export", "save": "export", "copy": "yank",
	"correction": "correct", "exchange": "reply", "answer": "reply", "marks": "mark", "filter": "query",
}

// takesMore are the actions that are also meant if something follows: "note look at this".
var takesMore = []string{"note", "tag", "tags", "correct", "export", "compare", "beside", "collect", "yank"}

// ofTheScreen returns the action that a line names, by a word or by its key. Words that a reader may well look for are answered, too:
// the answer says how.
func ofTheScreen(s string) (do action, key bool, ok bool) {
	first, rest, _ := strings.Cut(strings.ToLower(s), " ")
	if rest != "" && !slices.Contains(takesMore, first) || strings.Contains(s, ":") && len(s) > 1 {
		first = strings.ToLower(s)
	}
	for i := range keymap {
		b := &keymap[i]
		if string(b.do) == first {
			return b.do, false, true
		}
		if len([]rune(s)) <= 2 && (b.has(s) || string(b.shown()) == s) {
			return b.do, true, true
		}
	}
	do, ok = otherNames[first]
	return do, false, ok
}

// answer says that the line names something of the screen, and what there is instead; false if it does not.
func (t *talk) answer(s string) bool {
	do, key, ok := ofTheScreen(s)
	if !ok {
		return false
	}
	what := say("“%s” is a word of the screen", s)
	if key {
		what = say("“%s” is a key of the screen (%s)", s, string(do))
	}
	if does := instead[do]; does != "" {
		what += "; here " + does
	} else {
		what += ", not of --plain; “help” lists the words there are"
	}
	t.say(what + ". The query is as it was. In quotation marks the word is looked for: " + line(`"`+s+`"`) + ".")
	return true
}
