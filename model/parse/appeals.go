package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/date"
)

// appeal returns the reason why a line is furniture that asks the reader to do something, or "".
func appeal(line string) string {
	switch {
	case pointer(line):
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

// pointer reports whether a line sends the reader elsewhere: "Read the full report of the commission.", "See all the results
// here."
func pointer(line string) bool {
	inner := strings.Trim(line, "()[] ")
	first := firstWord(inner)
	if (first == "Listen" || first == "Watch" || strings.HasPrefix(inner, "Catch up on ")) && strings.HasSuffix(line, ":") && words(line) >= spreadWords && words(line) <= 2*leadWords && !quoting(line) {
		return true
	}
	if _, where, ok := strings.Cut(inner, " here: "); ok && bareAddress(where) && words(inner) <= leadWords && !quoting(inner) {
		return true
	}
	if !pointers[first] || first == "More" || first == "Also" || words(inner) > leadWords || strings.Contains(inner, ". ") || quoting(inner) {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(inner, ".:"), " here") || first == "Read" && strings.HasPrefix(inner, "Read the ") && stops(inner) && words(inner) > spreadWords
}

// bareAddress reports whether a text is nothing but a web address without its scheme: "example.org/a1b2".
func bareAddress(s string) bool {
	host, _, ok := strings.Cut(s, "/")
	return ok && strings.IndexByte(s, ' ') < 0 && strings.IndexByte(host, '.') > 0 && !strings.HasSuffix(host, ".")
}

// sounds are descriptions of sounds in a programme, on lines of their own in its transcript.
var sounds = map[string]bool{"[music]": true, "[music playing]": true, "[theme music]": true, "[music break]": true, "[break]": true, "[chanting]": true}

// moreOn reports whether a line is the label of a list of other stories: "More on the summit:".
func moreOn(line string) bool {
	rest, ok := strings.CutPrefix(line, "More ")
	if !ok || closes(line) || words(line) > menuWords+1 && (!strings.HasSuffix(line, ":") || words(line) > leadWords) {
		return false
	}
	word := firstWord(rest)
	return word == "on" || word == "about" || word == "from"
}

const leadWords = 14 // words of a label or link that leads elsewhere

// elsewhere reports whether a line that closes no sentence sends the reader to another page: "(See the full coverage)", "See:
// Some Calendar", "Related Ten things to know", "Read the Gazette for more on the summit".
func elsewhere(line string) bool {
	inner := strings.Trim(line, "()[] ")
	if closes(inner) || words(inner) > leadWords {
		return false
	}
	first := firstWord(inner)
	if strings.HasPrefix(line, "( ") && line[len(line)-1] == ')' || pointers[first] && (line[0] == '(' && line[len(line)-1] == ')' || line[0] == '[' && line[len(line)-1] == ']') {
		return true
	}
	switch rest := strings.TrimPrefix(line, first); first {
	case "See":
		rest, ok := strings.CutPrefix(rest, ": ")
		return ok && opens(rest)
	case "Related":
		rest, ok := strings.CutPrefix(rest, " ")
		return ok && opens(rest) && words(rest) >= spreadWords
	case "Read":
		return strings.Contains(rest, " for more on ")
	}
	return false
}

// readMore reports whether a line is the label of other stories followed by their headlines: "Read More Ten things to know …".
func readMore(line string) bool {
	rest, ok := strings.CutPrefix(line, "Read More ")
	return ok && opens(rest) && !closes(line)
}

// numberedLink reports whether a line belongs to a numbered box of links: "list of 3 items", "list 2 of 3Ten things to know".
func numberedLink(line string) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(line, bullets), "list ")
	if !ok {
		return false
	}
	if n, ok := strings.CutPrefix(rest, "of "); ok {
		n, ok = strings.CutSuffix(n, " items")
		return ok && digits(n)
	}
	n, rest, ok := strings.Cut(rest, " of ")
	return ok && n != "" && rest != "" && digits(n) && '0' <= rest[0] && rest[0] <= '9' && !closes(rest)
}

// barred reports whether a line consists of links separated by bars: "The minister's letter | Full text".
func barred(line string) bool {
	if closes(line) || quoting(line) || words(line) > leadWords || !letterFirst(line) {
		return false
	}
	before, after, ok := strings.Cut(line, " | ")
	return ok && words(before) > 1 && words(after) > 1 && letterFirst(after) && !strings.ContainsAny(line, ".:0123456789")
}

// forecast reports whether a line is a weather forecast: "Cloudy, then clearing. High 82F. Winds SSE at 10 to 20 mph."
func forecast(line string) bool {
	if !strings.Contains(line, "Winds ") { // with the rare byte first
		return false
	}
	at := max(strings.Index(line, " High "), strings.Index(line, " Low "))
	return at > 0 && strings.Contains(line[at:], " Winds ") && (strings.Contains(line[at:], " mph") || strings.Contains(line[at:], " km/h"))
}

// pointers are the words that open a bracketed remark that leads elsewhere.
var pointers = set("See Read Watch Listen Also More Related View")

const promoWords = 30 // words of a line that asks the reader to subscribe

// promotes reports whether a line asks the reader to subscribe to a newsletter: "Get the Gazette newsletter."
func promotes(line string) bool {
	if !biddings[firstWord(line)] || words(line) > promoWords || quoting(line) {
		return false
	}
	folded := fold(line)
	return strings.Contains(folded, "newsletter") || strings.Contains(folded, " by email") || strings.Contains(folded, "your inbox") || strings.Contains(folded, "our podcast")
}

// biddings are the words that open such a line.
var biddings = set("Get Sign Subscribe Join Receive Register Want")

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
	first := firstWord(line)
	if wires[first] {
		who, _, ok := strings.Cut(line, " reports on ")
		if ok && words(who) <= kickerWords+2 && strings.HasPrefix(who[len(firstWord(who)):], " correspondent ") {
			return true
		}
	}
	if beforeBreak(line) {
		return true
	}
	if tuning[first] && !strings.HasPrefix(line, "Watch for ") && words(line) <= leadWords && zones[strings.ToLower(strings.Trim(lastWord(line), ".()"))] && atHour(line) {
		return true
	}
	if len(line) <= 16*airsWords && (strings.Contains(line, " will appear on ") || strings.Contains(line, " airs ")) && (quoting(line) || strings.Contains(line, " Channel")) && words(line) <= airsWords && zones[strings.ToLower(strings.Trim(lastWord(line), ".()"))] && atHour(line) && !reports(line) {
		return true
	}
	if !tuning[first] || words(line) > promoWords || strings.HasPrefix(line, "Watch for ") {
		return false
	}
	list := strings.Fields(strings.ToLower(line))
	for k := 1; k+2 < len(list); k++ {
		if (every[list[k]] && k < leadWords || date.IsWeekday(list[k]) && zones[strings.Trim(list[len(list)-1], ".()")]) && list[k+1] == "at" && '0' <= list[k+2][0] && list[k+2][0] <= '9' {
			return true
		}
	}
	return false
}

var (
	tuning = set("Watch Tune Catch Listen")
	zones  = set("et est edt ct pt gmt p.m a.m pm am")
	every  = set("weeknights weekdays weekends mornings evenings sundays mondays tuesdays wednesdays thursdays fridays saturdays")
)

// discusses reports whether a line says who talks about the story in a film and ends by asking the reader to watch it: "Some
// News' Jane Doe discusses the talks. Watch below:".
func discusses(line string) bool {
	if !strings.HasSuffix(line, ":") {
		return false
	}
	at := strings.LastIndex(line, ". Watch ")
	return at > 0 && !strings.Contains(line[at+2:], ". ") && (strings.Contains(line[:at], " discuss") || strings.Contains(line[:at], " talks with ")) && !quoting(line)
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
	return at > 0 && len(end)-at <= longestBidding && biddingEnds[strings.TrimSpace(fold(end[at+1:]))]
}

// longestBidding is the length of the longest of biddingEnds, in bytes, with anything that may precede it.
const longestBidding = 40

var biddingEnds = map[string]bool{"register now": true, "register here": true, "register today": true, "sign up now": true, "sign up today": true,
	"subscribe now": true, "subscribe today": true, "click to subscribe": true, "click here to subscribe": true, "click here to register": true,
	"buy tickets": true, "buy tickets here": true, "get tickets": true, "get your tickets": true, "book now": true, "donate now": true, "apply now": true}

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

// courtesy returns "photo credit" if a line only names who provided a picture, "Illustration courtesy of Jane Doe", "Chart by
// Jane Doe"; "caption" if it also says what is seen; and "" otherwise. begin is the folded start of the line.
func courtesy(line, begin string) string {
	name, ok := strings.CutPrefix(begin, "courtesy of ")
	switch {
	case !ok && pictures[firstWord(line)] && !closes(line) && words(line) <= leadWords:
		by, whom, found := strings.Cut(line, " by ")
		if found && !strings.Contains(by, " ") && nameList(whom) || strings.Contains(begin[:min(len(begin), 60)], " courtesy of ") {
			return "photo credit"
		}
	case ok && !closes(line) && words(line) <= leadWords, strings.HasPrefix(begin, "data is from ") && !closes(line) && words(line) <= menuWords:
		return "photo credit"
	case ok && name != "" && len(line) <= shortLine && shownAfter(line[len("courtesy of "):]):
		return "caption"
	}
	return ""
}

// pictures are kinds of work that a credit names together with their maker.
var pictures = set("Transcript Audio Illustration Photo Photos Photograph Photographs Image Images Picture Graphic Graphics Chart Charts Map Maps Video Animation Infographic")

// shownAfter reports whether a line begins with a name that runs directly into a sentence: "Jane Doe Jane Doe (left) with her
// sons.", "Joe Roe A girl runs.", "THE DOE LIBRARY Joe Doe dances."
func shownAfter(line string) bool {
	list := strings.Fields(line)
	loud := len(list) > 0 && len(list[0]) > 1 && list[0] == strings.ToUpper(list[0])
	for k := 1; k < len(list) && k < 10; k++ {
		r, _ := utf8.DecodeRuneInString(list[k])
		if strings.ContainsAny(list[k-1], ",.") || !unicode.IsUpper(r) && list[k] != "of" && list[k] != "the" && list[k] != "and" {
			return false
		}
		switch {
		case k > 1 && (list[k] == list[0] || list[k] == "A" || list[k] == "An" || list[k] == "The"):
			return true
		case loud && k > 1 && list[k] != strings.ToUpper(list[k]):
			return true
		}
	}
	return false
}
