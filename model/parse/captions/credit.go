package captions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
	"hotline/model/parse/pieces"
)

// credit reports whether the line is nothing but a credit: short, with names and agencies joined by slashes, bars, "via" or a
// dash.
func credit(line string) bool {
	if len(line) > 90 || form.Words(line) > 9 {
		return false
	}
	line = strings.Trim(line, "()[]*_ ")
	joined := strings.ContainsAny(line, "/|") || strings.Contains(line, " via ") || strings.Contains(line, "—") || strings.Contains(line, "Getty Images")
	return joined && (form.AgencyEnd(line) || agencyStart(line)) && form.TitleCase(line)
}

// agencyStart reports whether s begins with the name of an agency and a slash: "REUTERS/Jane Doe".
func agencyStart(s string) bool {
	name, _, ok := strings.Cut(s, "/")
	return ok && form.Agencies[strings.ToLower(name)]
}

// creditHead reports whether a line begins with a credit and goes on with the caption: "Jane Doe/AP/File The president arrives
// …".
func creditHead(pg *pieces.Page, line string) bool {
	line = strings.TrimPrefix(line, "Photo Illustration/")
	name, rest, ok := strings.Cut(line[:min(len(line), 80)], "/")
	if !ok || len(name) > 40 || form.Words(name) < 2 || form.Words(name) > 4 || !form.TitleCase(name) || strings.ContainsAny(name, ".,:;[0123456789") {
		return false
	}
	word, more, ok := strings.Cut(rest, " ")
	word, _, _ = strings.Cut(word, "/")
	if form.Agencies[strings.ToLower(word)] {
		return ok && form.Opens(more)
	}
	for n, at := 1, 0; n <= 5 && at < len(rest); n++ {
		next := strings.IndexByte(rest[at:], ' ')
		if next < 0 {
			return false
		}
		at += next
		if pg.Lex.Outlets[form.Fold(rest[:at])] != nil {
			return form.Opens(rest[at+1:])
		}
		at++
	}
	return false
}

// lentLine reports whether a line that closes no sentence is a caption with the provider of the picture before or after it: "Reuters
// Two ministers at the gate", "Getty - Contributor The gate", "The gate at night [Some News]", "The gate at night. | Jane Doe".
func lentLine(pg *pieces.Page, line string) bool {
	if form.Closes(line) || form.Words(line) < form.SpreadWords || form.Words(line) > 2*form.LeadWords || form.Quoting(line) {
		return false
	}
	if seen, name, ok := strings.Cut(line, " | "); ok && form.Closes(seen) && form.NameList(name) {
		return true
	}
	if at := strings.LastIndex(line, " ["); at > 0 && strings.HasSuffix(line, "]") && pg.Lex.Outlets[form.Fold(line[at+2:len(line)-1])] != nil {
		return true
	}
	if rest, ok := strings.CutPrefix(line, "AFP or licensors "); ok {
		return form.Opens(rest)
	}
	first, rest, _ := strings.Cut(line, " ")
	if !form.Agencies[strings.ToLower(first)] || !model.Capitalised(first) {
		return false
	}
	if form.Wires[first] && form.Words(rest) > form.LinkedWords && form.Opens(rest) {
		return true
	}
	if who, more, ok := strings.Cut(strings.TrimPrefix(rest, "- "), " "); ok && len(rest) > 2 && rest[:2] == "- " && form.Agencies[strings.ToLower(who)] {
		return form.Opens(more)
	}
	next := form.FirstWord(rest)
	return form.Wires[first] && articles[strings.ToLower(next)] && model.Capitalised(next)
}

// creditHeads open the sentence that names the photographer.
var creditHeads = []string{"Photograph: ", "Photo: ", "Photos: ", "Photo by ", "Photos by ", "Photo Illustration: ", "Illustration: ", "Illustration by ",
	"Photo credit: ", "Photo Credit: ", "Image credit: ", "Credit... ", "Credit: ", "(Source: ", "(Credit: ",
	"Image: ", "Images: ", "Source: ", "Video: "}

// creditWords finds whether a text contains one of them.
var creditWords = lookup.NewNeedles(creditHeads)

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
	if !creditWords.Any(tail) {
		return 0
	}
	for _, head := range creditHeads {
		n := strings.LastIndex(tail, head)
		if n < 0 || from+n == 0 {
			continue
		}
		before, name := strings.TrimRight(line[:from+n], " \u00a0"), tail[n+len(head):]
		if name == "" || !form.Opens(name) && !strings.Contains(name, "/") || form.Words(name) > 12 || strings.Contains(stopless.Replace(strings.TrimRight(name, " .")), ". ") || form.Quoting(name) {
			continue
		}
		if form.Closes(before) || head[0] == '(' && strings.HasSuffix(name, ")") {
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
		return inner == "Getty Images" || (strings.Contains(inner, "/") || strings.Contains(inner, " via ")) && form.AgencyEnd(inner) && form.TitleCase(inner) || photo(inner) ||
			form.Wires[inner] && form.Words(before) >= form.TitleWords && !form.Closes(before) || strings.HasSuffix(before, ")") && agencyWords(inner)
	}
	at := strings.LastIndexAny(line, ".*")
	if at <= 0 || at+1 >= len(line) {
		return false
	}
	last := strings.TrimSpace(line[at+1:])
	return credit(last) || form.Wires[last] || screens[last] || strings.HasSuffix(last, " News Agency") && form.TitleCase(last) || dayEnd(line)
}

// agencyWords reports whether a bracketed remark is an agency, perhaps with the name of its archive: "PA Wire", "AP".
func agencyWords(inner string) bool {
	first, rest, _ := strings.Cut(inner, " ")
	return form.Agencies[strings.ToLower(first)] && first == strings.ToUpper(first) && form.Words(rest) <= 1 && form.TitleCase(rest)
}

// dayEnd reports whether a short line ends, after a full stop, in a day with its year and no verb, as captions do: "… of the
// site. Nov. 30 2018".
func dayEnd(line string) bool {
	if last := len(line) - strings.LastIndexFunc(line, unicode.IsSpace) - 1; last != 4 || len(line) > form.ShortLine {
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
	folded := form.Fold(inner)
	if folded == "file" || strings.HasSuffix(folded, " photo") && form.Words(inner) <= 3 && form.TitleCase(inner) {
		return true
	}
	for _, label := range [...]string{"photo", "image:", "picture:", "credit:", "pic:", "file photo", "file image"} {
		if strings.HasPrefix(folded, label) {
			return true
		}
	}
	return form.TitleCase(inner) && (strings.Contains(folded, " photo/") || strings.Contains(folded, " photo:"))
}

// courtesy returns "photo credit" if a line only names who provided a picture, "Illustration courtesy of Jane Doe", "Chart by
// Jane Doe"; "caption" if it also says what is seen; and "" otherwise. begin is the folded start of the line.
func courtesy(line, begin string) string {
	name, ok := strings.CutPrefix(begin, "courtesy of ")
	switch {
	case !ok && pictures[form.FirstWord(line)] && !form.Closes(line) && form.Words(line) <= form.LeadWords:
		by, whom, found := strings.Cut(line, " by ")
		if found && !strings.Contains(by, " ") && form.NameList(whom) || strings.Contains(begin[:min(len(begin), 60)], " courtesy of ") {
			return "photo credit"
		}
	case ok && !form.Closes(line) && form.Words(line) <= form.LeadWords, strings.HasPrefix(begin, "data is from ") && !form.Closes(line) && form.Words(line) <= form.MenuWords:
		return "photo credit"
	case ok && name != "" && len(line) <= form.ShortLine && shownAfter(line[len("courtesy of "):]):
		return "caption"
	}
	return ""
}

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

// pictures are kinds of work that a credit names together with their maker.
var pictures = form.Set("Transcript Audio Illustration Photo Photos Photograph Photographs Image Images Picture Graphic Graphics Chart Charts Map Maps Video Animation Infographic")
