package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

// agencies are the words that end a photographer's credit.
var agencies = set(`reuters ap afp epa tass sputnik getty images image epa-efe efe/epa shutterstock alamy anadolu bloomberg xinhua nurphoto
	ritzau zuma upi imago dpa ukrinform istock adobe pool handout via file photo/ap kremlin twitter facebook instagram corbis flickr wikimedia
	commons mediapunch photo sipa polaris redux newscom abaca kyodo pixabay unsplash dreamstime depositphotos pa contributor stringer staff contributed youtube unicef unhcr wfp undp unocha`)

// credit reports whether the line is nothing but a credit: short, with names and agencies joined by slashes, bars, "via" or a
// dash.
func credit(line string) bool {
	if len(line) > 90 || words(line) > 9 {
		return false
	}
	line = strings.Trim(line, "()[]*_ ")
	joined := strings.ContainsAny(line, "/|") || strings.Contains(line, " via ") || strings.Contains(line, "—") || strings.Contains(line, "Getty Images")
	return joined && (agencyEnd(line) || agencyStart(line)) && titleCase(line)
}

// wires are agencies whose name alone on a line is the credit of a picture.
var wires = set("AP AFP EPA Reuters Getty")

// agencyStart reports whether s begins with the name of an agency and a slash: "REUTERS/Jane Doe".
func agencyStart(s string) bool {
	name, _, ok := strings.Cut(s, "/")
	return ok && agencies[strings.ToLower(name)]
}

// creditHead reports whether a line begins with a credit and goes on with the caption: "Jane Doe/AP/File The president arrives
// …".
func (pg *page) creditHead(line string) bool {
	line = strings.TrimPrefix(line, "Photo Illustration/")
	name, rest, ok := strings.Cut(line[:min(len(line), 80)], "/")
	if !ok || len(name) > 40 || words(name) < 2 || words(name) > 4 || !titleCase(name) || strings.ContainsAny(name, ".,:;[0123456789") {
		return false
	}
	word, more, ok := strings.Cut(rest, " ")
	word, _, _ = strings.Cut(word, "/")
	if agencies[strings.ToLower(word)] {
		return ok && opens(more)
	}
	for n, at := 1, 0; n <= 5 && at < len(rest); n++ {
		next := strings.IndexByte(rest[at:], ' ')
		if next < 0 {
			return false
		}
		at += next
		if pg.lex.Outlets[fold(rest[:at])] != nil {
			return opens(rest[at+1:])
		}
		at++
	}
	return false
}

// lent reports whether a line that closes no sentence is a caption with the provider of the picture before or after it: "Reuters
// Two ministers at the gate", "Getty - Contributor The gate", "The gate at night [Some News]", "The gate at night. | Jane Doe".
func (pg *page) lent(line string) bool {
	if closes(line) || words(line) < spreadWords || words(line) > 2*leadWords || quoting(line) {
		return false
	}
	if seen, name, ok := strings.Cut(line, " | "); ok && closes(seen) && nameList(name) {
		return true
	}
	if at := strings.LastIndex(line, " ["); at > 0 && strings.HasSuffix(line, "]") && pg.lex.Outlets[fold(line[at+2:len(line)-1])] != nil {
		return true
	}
	if rest, ok := strings.CutPrefix(line, "AFP or licensors "); ok {
		return opens(rest)
	}
	first, rest, _ := strings.Cut(line, " ")
	if !agencies[strings.ToLower(first)] || !model.Capitalised(first) {
		return false
	}
	if wires[first] && words(rest) > linkedWords && opens(rest) {
		return true
	}
	if who, more, ok := strings.Cut(strings.TrimPrefix(rest, "- "), " "); ok && len(rest) > 2 && rest[:2] == "- " && agencies[strings.ToLower(who)] {
		return opens(more)
	}
	next := firstWord(rest)
	return wires[first] && articles[strings.ToLower(next)] && model.Capitalised(next)
}

// creditHeads open the sentence that names the photographer.
var creditHeads = []string{"Photograph: ", "Photo: ", "Photos: ", "Photo by ", "Photos by ", "Photo Illustration: ", "Illustration: ", "Illustration by ",
	"Photo credit: ", "Photo Credit: ", "Image credit: ", "Credit... ", "Credit: ", "(Source: ", "(Credit: ",
	"Image: ", "Images: ", "Source: ", "Video: "}

// creditWords finds whether a text contains one of them.
var creditWords = newNeedles(creditHeads)

// stopless removes the full stops from initials within a name.
var stopless = initialStops()

func initialStops() *strings.Replacer {
	var list []string
	for r := 'A'; r <= 'Z'; r++ {
		list = append(list, " "+string(r)+". ", " "+string(r)+" ")
	}
	return strings.NewReplacer(list...)
}

// creditTail returns where the sentence that names the photographer begins at the end of a line, or 0.
func creditTail(line string) int {
	const longest = 110
	from := max(0, len(line)-longest)
	tail := line[from:]
	if !creditWords.any(tail) {
		return 0
	}
	for _, head := range creditHeads {
		n := strings.LastIndex(tail, head)
		if n < 0 || from+n == 0 {
			continue
		}
		before, name := strings.TrimRight(line[:from+n], " \u00a0"), tail[n+len(head):]
		if name == "" || !opens(name) && !strings.Contains(name, "/") || words(name) > 12 || strings.Contains(stopless.Replace(strings.TrimRight(name, " .")), ". ") || quoting(name) {
			continue
		}
		if closes(before) || head[0] == '(' && strings.HasSuffix(name, ")") {
			return from + n
		}
	}
	return 0
}

// credited reports whether a line of prose ends in a credit: "… in Odesa. Viacheslav Onyshchenko—Getty Images", "… in 2013.
// (Larry Downing/Reuters)".
func credited(line string) bool {
	line = strings.Trim(line, "*_ ")
	if strings.IndexByte(line, '|') > 0 {
		if at := strings.LastIndex(line, " | "); at > 0 && credit(line[at+3:]) {
			return true
		}
	}
	if strings.HasSuffix(line, ")") || strings.HasSuffix(line, "]") {
		open := strings.LastIndexAny(line, "([")
		if open <= 0 || len(line)-open > 70 {
			return false
		}
		inner, before := line[open+1:len(line)-1], strings.TrimRight(line[:open], " ")
		return inner == "Getty Images" || (strings.Contains(inner, "/") || strings.Contains(inner, " via ")) && agencyEnd(inner) && titleCase(inner) || photo(inner) ||
			wires[inner] && words(before) >= titleWords && !closes(before) || strings.HasSuffix(before, ")") && agencyWords(inner)
	}
	at := strings.LastIndexAny(line, ".*")
	if at <= 0 || at+1 >= len(line) {
		return false
	}
	last := strings.TrimSpace(line[at+1:])
	return credit(last) || wires[last] || screens[last] || strings.HasSuffix(last, " News Agency") && titleCase(last) || dayEnd(line)
}

// agencyWords reports whether a bracketed remark is an agency, perhaps with the name of its archive: "PA Wire", "AP".
func agencyWords(inner string) bool {
	first, rest, _ := strings.Cut(inner, " ")
	return agencies[strings.ToLower(first)] && first == strings.ToUpper(first) && words(rest) <= 1 && titleCase(rest)
}

// dayEnd reports whether a short line ends, after a full stop, in a day with its year and no verb, as captions do: "… of the
// site. Nov. 30 2018".
func dayEnd(line string) bool {
	if last := len(line) - strings.LastIndexFunc(line, unicode.IsSpace) - 1; last != 4 || len(line) > shortLine {
		return false
	}
	list := strings.Fields(line)
	for n := 2; n <= 3 && n < len(list); n++ {
		day := strings.Join(list[len(list)-n:], " ")
		r, _ := utf8.DecodeRuneInString(day)
		if unicode.IsUpper(r) && strings.HasSuffix(list[len(list)-n-1], ".") && date.Any(day) != 0 {
			return true
		}
	}
	return false
}

// photo reports whether a bracketed remark is the credit of a picture: "AP Photo/Jane Doe", "Reuters photo: Jane Doe".
func photo(inner string) bool {
	folded := fold(inner)
	if folded == "file" || strings.HasSuffix(folded, " photo") && words(inner) <= 3 && titleCase(inner) {
		return true
	}
	for _, label := range [...]string{"photo", "image:", "picture:", "credit:", "pic:", "file photo", "file image"} {
		if strings.HasPrefix(folded, label) {
			return true
		}
	}
	return titleCase(inner) && (strings.Contains(folded, " photo/") || strings.Contains(folded, " photo:"))
}

// agencyEnd reports whether s ends in the name of an agency or another of the agencies' words.
func agencyEnd(s string) bool {
	at := strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	last := strings.ToLower(s[at+1:])
	if at >= 0 {
		_, w := utf8.DecodeRuneInString(s[at:])
		last = strings.ToLower(s[at+w:])
	}
	return agencies[last]
}
