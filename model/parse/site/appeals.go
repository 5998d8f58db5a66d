package site

import (
	"strings"
	"unicode"

	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/telling"
)

// appeal returns the reason why a line is furniture that asks the reader to do something, or "".
func appeal(line string) string {
	switch {
	case form.Pointer(line):
		return "pointer"
	case forMore(line):
		return "pointer"
	case moreOn(line), elsewhere(line), readMore(line), seeAlso(line):
		return "related"
	case numberedLink(line):
		return "box of links"
	case line[0] == '[' && line[len(line)-1] == ']' && (strings.Contains(line, ": Get ") || strings.Contains(line, ": Sign up ")):
		return "newsletter"
	case discusses(line), line[0] == '[' && sounds[line]:
		return "player"
	case strings.HasPrefix(line, "To ") && strings.Contains(line, ", click here") && strings.Contains(line, " sign up "):
		return "widget"
	case promotes(line):
		return "newsletter"
	case tunesIn(line):
		return "player"
	case sized(line), forecast(line):
		return "widget"
	}
	return ""
}

// sounds are descriptions of sounds in a programme, on lines of their own in its transcript.
var sounds = map[string]bool{"[music]": true, "[music playing]": true, "[theme music]": true, "[music break]": true, "[break]": true, "[chanting]": true}

// moreOn reports whether a line is the label of a list of other stories: "More on the summit:".
func moreOn(line string) bool {
	rest, ok := strings.CutPrefix(line, "More ")
	if !ok || form.Closes(line) || form.Words(line) > form.MenuWords+1 && (!strings.HasSuffix(line, ":") || form.Words(line) > form.LeadWords) {
		return false
	}
	word := form.FirstWord(rest)
	return word == "on" || word == "about" || word == "from"
}

// elsewhere reports whether a line that closes no sentence sends the reader to another page: "(See the full coverage)", "See:
// Some Calendar", "Related Ten things to know", "Read the Gazette for more on the summit".
func elsewhere(line string) bool {
	inner := strings.Trim(line, "()[] ")
	if form.Closes(inner) || form.Words(inner) > form.LeadWords {
		return false
	}
	first := form.FirstWord(inner)
	if strings.HasPrefix(line, "( ") && line[len(line)-1] == ')' || form.Pointers[first] && (line[0] == '(' && line[len(line)-1] == ')' || line[0] == '[' && line[len(line)-1] == ']') {
		return true
	}
	switch rest := strings.TrimPrefix(line, first); first {
	case "See":
		rest, ok := strings.CutPrefix(rest, ": ")
		return ok && form.Opens(rest)
	case "Related":
		rest, ok := strings.CutPrefix(rest, " ")
		return ok && form.Opens(rest) && form.Words(rest) >= form.SpreadWords
	case "Read":
		return strings.Contains(rest, " for more on ")
	}
	return false
}

// readMore reports whether a line is the label of other stories followed by their headlines: "Read More Ten things to know …".
func readMore(line string) bool {
	rest, ok := strings.CutPrefix(line, "Read More ")
	return ok && form.Opens(rest) && !form.Closes(line)
}

// numberedLink reports whether a line belongs to a numbered box of links: "list of 3 items", "list 2 of 3Ten things to know".
func numberedLink(line string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(line, form.Bullets), "list ")
	if !ok {
		return false
	}
	if n, ok := strings.CutPrefix(rest, "of "); ok {
		n, ok = strings.CutSuffix(n, " items")
		return ok && form.Digits(n)
	}
	n, rest, ok := strings.Cut(rest, " of ")
	return ok && n != "" && rest != "" && form.Digits(n) && '0' <= rest[0] && rest[0] <= '9' && !form.Closes(rest)
}

// forecast reports whether a line is a weather forecast: "Cloudy, then clearing. High 82F. Winds SSE at 10 to 20 mph."
func forecast(line string) bool {
	if !strings.Contains(line, "Winds ") { // with the rare byte first
		return false
	}
	at := max(strings.Index(line, " High "), strings.Index(line, " Low "))
	return at > 0 && strings.Contains(line[at:], " Winds ") && (strings.Contains(line[at:], " mph") || strings.Contains(line[at:], " km/h"))
}

// promotes reports whether a line asks the reader to subscribe to a newsletter: "Get the Gazette newsletter."
func promotes(line string) bool {
	if !form.Biddings[form.FirstWord(line)] || form.Words(line) > form.PromoWords || form.Quoting(line) {
		return false
	}
	folded := form.Fold(line)
	return strings.Contains(folded, "newsletter") || strings.Contains(folded, " by email") || strings.Contains(folded, "your inbox") || strings.Contains(folded, "our podcast")
}

// atHour reports whether a line contains a time of day: "at 11:00 a.m."
func atHour(line string) bool {
	_, rest, ok := strings.Cut(line, " at ")
	return ok && rest != "" && '0' <= rest[0] && rest[0] <= '9'
}

// beforeBreak reports whether a paragraph announces a break in a programme and what follows it.
func beforeBreak(line string) bool {
	if !strings.HasSuffix(line, " Stay with us.") && !strings.HasSuffix(line, "ll be back in a minute.") && !strings.HasSuffix(line, "ll be right back.") {
		return false
	}
	return strings.Contains(line, "hen we come back") || strings.Contains(line, "oming up") || strings.Contains(line, "going to break") || strings.Contains(line, "going to take a break")
}

const airsWords = 18 // words of a line that says when somebody is on a programme

// tunesIn reports whether a line says when a programme is on, "Watch “Some Show” weeknights at 6:30pm ET", or who is on it, what comes after the
// break, or what an agency's film covers: "AP correspondent Jane Doe reports on the talks."
func tunesIn(line string) bool {
	first := form.FirstWord(line)
	if form.Wires[first] {
		who, _, ok := strings.Cut(line, " reports on ")
		if ok && form.Words(who) <= form.KickerWords+2 && strings.HasPrefix(who[len(form.FirstWord(who)):], " correspondent ") {
			return true
		}
	}
	if beforeBreak(line) {
		return true
	}
	if tuning[first] && !strings.HasPrefix(line, "Watch for ") && form.Words(line) <= form.LeadWords && zones[strings.ToLower(strings.Trim(form.LastWord(line), ".()"))] && atHour(line) {
		return true
	}
	if len(line) <= 16*airsWords && (strings.Contains(line, " will appear on ") || strings.Contains(line, " airs ")) && (form.Quoting(line) || strings.Contains(line, " Channel")) && form.Words(line) <= airsWords && zones[strings.ToLower(strings.Trim(form.LastWord(line), ".()"))] && atHour(line) && !telling.Reports(line) {
		return true
	}
	if !tuning[first] || form.Words(line) > form.PromoWords || strings.HasPrefix(line, "Watch for ") {
		return false
	}
	list := strings.Fields(strings.ToLower(line))
	for k := 1; k+2 < len(list); k++ {
		if (every[list[k]] && k < form.LeadWords || date.IsWeekday(list[k]) && zones[strings.Trim(list[len(list)-1], ".()")]) && list[k+1] == "at" && '0' <= list[k+2][0] && list[k+2][0] <= '9' {
			return true
		}
	}
	return false
}

var (
	tuning = form.Set("Watch Tune Catch Listen")
	zones  = form.Set("et est edt ct pt gmt p.m a.m pm am")
	every  = form.Set("weeknights weekdays weekends mornings evenings sundays mondays tuesdays wednesdays thursdays fridays saturdays")
)

// discusses reports whether a line says who talks about the story in a film and ends by asking the reader to watch it: "Some
// News' Jane Doe discusses the talks. Watch below:".
func discusses(line string) bool {
	if !strings.HasSuffix(line, ":") {
		return false
	}
	at := strings.LastIndex(line, ". Watch ")
	return at > 0 && !strings.Contains(line[at+2:], ". ") && (strings.Contains(line[:at], " discuss") || strings.Contains(line[:at], " talks with ")) && !form.Quoting(line)
}

// sized reports whether a line ends in the size of a file to download: "… (347 KB , PDF)".
func sized(line string) bool {
	open := strings.LastIndexByte(line, '(')
	if open <= 0 || !strings.HasSuffix(line, ")") || len(line)-open > 24 || !unicode.IsDigit(rune(line[open+1])) {
		return false
	}
	return strings.Contains(line[open:], " KB") || strings.Contains(line[open:], " MB")
}

// bids reports whether a paragraph ends in a call to action: "… in Geneva. Register now."
func bids(line string) bool {
	end := strings.TrimRight(line, ".! ")
	if end == line {
		return false
	}
	at := strings.LastIndexAny(end, ".!?")
	return at > 0 && len(end)-at <= longestBidding && biddingEnds[strings.TrimSpace(form.Fold(end[at+1:]))]
}

// longestBidding is the length of the longest of biddingEnds, in bytes, with anything that may precede it.
const longestBidding = 40

var biddingEnds = map[string]bool{"register now": true, "register here": true, "register today": true, "sign up now": true, "sign up today": true,
	"subscribe now": true, "subscribe today": true, "click to subscribe": true, "click here to subscribe": true, "click here to register": true,
	"buy tickets": true, "buy tickets here": true, "get tickets": true, "get your tickets": true, "book now": true, "donate now": true, "apply now": true}

// forMore reports whether a line says where there is more on the subject: "For more on the harbour, read our story on the ships and
// listen to the mayor."
func forMore(line string) bool {
	if !strings.HasPrefix(line, "For more ") && !strings.HasPrefix(line, "For more, ") || form.Words(line) > forMoreWords || strings.Count(line, ". ") > 1 {
		return false
	}
	for k, part := range strings.Split(line, ", ") {
		if k > 0 && forVerbs[form.FirstWord(part)] {
			return form.Words(line[:strings.Index(line, part)]) <= forMoreHead && !forMoreTime(line)
		}
	}
	return false
}

// forMoreTime reports whether the line begins with a measure: "For more than a year".
func forMoreTime(line string) bool { return strings.HasPrefix(line, "For more than ") }

// Sentences that lead the reader to something else of the outlet's, in the outlet's own words.

const (
	forMoreWords = 60 // words of a line that says where there is more
	forMoreHead  = 20 // words before it says so
)

// forVerbs bid the reader to turn to something.
var forVerbs = form.Set("read see listen watch check visit follow click subscribe")

// seeAlso reports whether a line is a card that a page inserts, with a label in small letters, a headline and the beginning of the
// story: "see also Ministers meet once more The two ministers met in Geneva on...".
func seeAlso(line string) bool {
	rest, ok := strings.CutPrefix(line, "see also ")
	return ok && form.Opens(rest) && (strings.HasSuffix(rest, "...") || strings.HasSuffix(rest, "…") || !form.Closes(rest))
}
