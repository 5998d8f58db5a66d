package links

import (
	"strings"

	"hotline/model/parse/form"
)

// barred reports whether a line consists of links separated by bars: "The minister's letter | Full text".
func barred(line string) bool {
	if form.Closes(line) || form.Quoting(line) || form.Words(line) > form.LeadWords || !form.LetterFirst(line) {
		return false
	}
	before, after, ok := strings.Cut(line, " | ")
	return ok && form.Words(before) > 1 && form.Words(after) > 1 && form.LetterFirst(after) && !strings.ContainsAny(line, ".:0123456789")
}

// skips returns the offset at which the button for skipping an embedded post ends, "Skip Twitter post 2 by @name ", or 0.
func skips(line string) int {
	rest, ok := strings.CutPrefix(line, "Skip ")
	if !ok {
		return 0
	}
	where, rest, ok := strings.Cut(rest, " post ")
	if !ok || strings.Contains(where, " ") {
		return 0
	}
	rest = strings.TrimLeft(rest, "0123456789 ")
	name, _, ok := strings.Cut(rest, " ")
	who, _, found := strings.Cut(strings.TrimPrefix(rest, name+" "), " ")
	if !ok || name != "by" || !strings.HasPrefix(who, "@") {
		return 0
	}
	if !found {
		return len(line)
	}
	return strings.Index(line, " "+who+" ") + len(who) + 2
}

// reportButton is the button below an embedded post, after its date.
const reportButton = " Report"
