package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

// agencies are the words that end a photographer's credit.
var agencies = set(`reuters ap afp epa tass sputnik getty images image epa-efe efe/epa shutterstock alamy anadolu bloomberg xinhua nurphoto
	ritzau zuma upi imago dpa ukrinform istock adobe pool handout via file photo/ap kremlin twitter facebook instagram corbis flickr wikimedia
	commons mediapunch photo sipa polaris redux newscom abaca kyodo pixabay unsplash dreamstime depositphotos pa contributor stringer staff contributed youtube unicef unhcr wfp undp unocha`)

// captionHeads begin a line that describes a picture; the rest of the line belongs to it.
var captionHeads = []string{
	"image copyright", "image caption", "media caption", "media playback is unsupported", "enlarge this image", "toggle caption",
	"image source", "image credit", "photo credit", "photo by", "photo:", "(photo", "photograph by", "photograph:", "file photo", "file –", "file -",
	"image:", "picture:", "photos:", "file picture", "pictured:", "credit:", "video caption", "watch:", "video:", "listen:",
}

// captions removes captions and credits of pictures.
func (pg *page) captions() {
	first, prose := pg.first(), pg.firstProse()
	for i := range pg.pieces {
		p := &pg.pieces[i]
		if p.reason == "caption" && i > prose && pg.pieces[i-1].role == body && pg.beheld(i-1) && credit(pg.of(i)) { // recognised by its last words
			pg.drop(i-1, "caption")
		}
		if p.role != body {
			continue
		}
		line := pg.of(i)
		if line[0] == 'Q' && turnLabel(line) == "Q" {
			continue
		}
		if i == first && i <= prose && (described(line) && !pg.captioned(i) || clipTitled(line)) || embedded(line) {
			pg.drop(i, "player")
			continue
		}
		if at := creditTail(line); at > 0 {
			if p.Len() <= 2*shortLine {
				pg.drop(i, "caption")
			} else {
				pg.clipTail(i, p.Start+at, "photo credit")
			}
			continue
		}
		if p.Len() > 2*shortLine {
			if p.Len() <= glimpseLong && (strings.Contains(line[p.Len()-endBytes:], "ORIG FILE ID:") || scaled(line) || licensed(line)) { // a caption as the agency archives it
				pg.drop(i, "caption")
			}
			continue
		}
		switch lent := courtesy(line, pg.begin(i)); {
		case lent != "":
			pg.drop(i, lent)
		case credit(line), pg.lender(line), i > prose && wires[line] && i+1 < len(pg.pieces):
			pg.drop(i, "photo credit")
			if i > 0 && pg.pieces[i-1].role == body && (pg.beheld(i-1) || line[0] == '(' && agencyStart(line[1:]) && pg.creditedBelow(i-1)) {
				pg.drop(i-1, "caption")
			}
		case pg.highlights(i):
		case pg.captioned(i), pg.creditHead(line), pg.lent(line), shown(line):
			pg.drop(i, "caption")
			p.blurb = quoting(line) // a pull quote under the author's portrait
		case credited(line):
			pg.drop(i, "caption")
			if i > 0 && pg.pieces[i-1].role == body && (strings.HasPrefix(line, strings.TrimRight(pg.of(i-1), ".")) || strings.HasPrefix(pg.of(i-1), "View of ")) {
				pg.drop(i-1, "caption") // the caption occurs alone and again before its credit
			}
		}
	}
	pg.settle()
}

// described reports whether a line is the title of a film directly followed by its description: "A minister steps down from his
// post The minister said on Monday …".
func described(line string) bool {
	if len(line) > 2*shortLine || quoting(line) {
		return false
	}
	list := strings.Fields(line[:min(len(line), 160)])
	for k := 4; k+2 < len(list); k++ {
		w := list[k]
		if w != "The" && w != "A" && w != "An" || strings.ToLower(list[k-1]) != list[k-1] || smallWords[list[k-1]] || strings.ToLower(list[k+1]) != list[k+1] || graded[list[k-1]] {
			continue
		}
		if last := list[k-1]; unicode.IsLetter(rune(last[len(last)-1])) && !linking[last] {
			return true
		}
	}
	return false
}

// clipTitled reports whether a line is the title of a film that quotes somebody, directly followed by the description of the
// film: "Doe: Talks alarm ministers 'I think that is so,' minister Jane Doe says."
func clipTitled(line string) bool {
	who, rest, ok := strings.Cut(line[:min(len(line), shortLine)], ": ")
	if !ok || len(line) > 2*shortLine || words(who) > kickerWords || !titleCase(who) || len(who) > clipName || !stops(line) {
		return false
	}
	list := strings.Fields(rest)
	for k := 3; k+2 < len(list) && k < leadWords; k++ {
		before, w := list[k-1], list[k]
		if closes(before) && len(before) > len("Gen.") || strings.ContainsAny(before, ",;:") {
			return false
		}
		marked := strings.HasSuffix(before, "’") || strings.HasSuffix(before, "'") || strings.HasSuffix(before, "”")
		inner := strings.TrimLeft(w, "'‘“\"")
		if plainEnd(before) && model.Capitalised(inner) && (marked && len(inner) == len(w) && quotingSingly(list[:k]) || !marked && len(inner) < len(w) && small(before) && !linking[before] && !telling[before]) {
			return true
		}
	}
	return false
}

const clipName = 30 // bytes of the name before such a title

// telling are verbs after which a quotation continues.
var telling = set("says say said adds argues calls asks tells writes warns declares insists tweets claims called asked told wrote warned declared insisted tweeted claimed")

// quotingSingly reports whether one of the words begins with a quotation mark.
func quotingSingly(list []string) bool {
	for _, w := range list {
		if strings.IndexAny(w, "'\"") == 0 || strings.HasPrefix(w, "‘") || strings.HasPrefix(w, "“") {
			return true
		}
	}
	return false
}

// embedded reports whether a line is what a social network shows of a post: a title, the author, the day.
func embedded(line string) bool {
	if len(line) > shortLine || closes(line) {
		return false
	}
	_, by, ok := strings.Cut(line, " Posted by ")
	if !ok {
		return false
	}
	_, day, ok := strings.Cut(by, " on ")
	return ok && anyDate(day) != 0
}

// captioned reports whether piece i begins or ends as captions do, or opens with a country in capitals and a full stop ("RUSSIA.
// President …").
func (pg *page) captioned(i int) bool {
	line := pg.of(i)
	if strings.HasPrefix(line, "CLOSE ") { // the button of a video player, before the description of the video
		return true
	}
	if strings.Contains(line, "ORG XMIT:") || strings.Contains(line, "ORIG FILE ID:") || scaled(line) || licensed(line) {
		return true
	}
	begin := pg.begin(i)
	if strings.HasPrefix(begin, "(") && strings.HasSuffix(pg.folded(i), ")") && strings.Contains(pg.folded(i), "photo:") || begins(begin, captionHeads) && !posted(line) {
		return true
	}
	if last, _ := utf8.DecodeLastRuneInString(line); unicode.IsLetter(last) && last != 'n' && last != 'N' {
		return false
	}
	end := pg.end(i)
	return strings.HasSuffix(end, "hide caption") || strings.HasSuffix(end, "toggle caption")
}

// posted reports whether a line is a post on a social network followed by its author: "WATCH: … — Jane Doe (@doe) May 4, 2018".
func posted(line string) bool {
	at := strings.LastIndex(line, " (@")
	return at > 0 && strings.Contains(line[:at], " — ")
}

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

// screens are the sites from which a picture was taken, named alone after the caption.
var screens = set("YouTube Twitter Facebook Instagram C-SPAN")

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
	if !strings.Contains(tail, ": ") && !strings.Contains(tail, " by ") && !strings.Contains(tail, "Credit... ") {
		return 0 // every one of creditHeads ends in one of these
	}
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
		return (strings.Contains(inner, "/") || strings.Contains(inner, " via ")) && agencyEnd(inner) && titleCase(inner) || photo(inner) ||
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
		if unicode.IsUpper(r) && strings.HasSuffix(list[len(list)-n-1], ".") && anyDate(day) != 0 {
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

// titleCase reports whether every word of s is capitalised, ignoring small words.
func titleCase(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || r == '/' || r == '—' || r == '|' }) {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !smallWords[w] && !agencies[w] {
			return false
		}
	}
	return true
}

// beheld reports whether piece i, which precedes a credit, is a caption: it describes in the present tense what is seen, without
// a quotation, or opens with a place in capitals.
func (pg *page) beheld(i int) bool {
	line := pg.of(i)
	if len(line) > 2*shortLine || quoting(line) {
		return false
	}
	first, rest, ok := strings.Cut(line, ". ")
	return pg.shows(line) || strings.HasPrefix(line, "View of ") || ok && len(first) <= 24 && rest != "" && first == strings.ToUpper(first) && !strings.Contains(first, ".")
}

// creditedBelow reports whether piece i, above an agency's picture credit in brackets, reports no statement and does not refer
// back to earlier text: the caption of that picture.
func (pg *page) creditedBelow(i int) bool {
	line := pg.of(i)
	return i > pg.firstProse() && len(line) <= shortLine && stops(line) && !quoting(line) && !recounted(line) && pg.stopsAt(i-1) && !backward[strings.ToLower(firstWord(line))]
}

// seen reports whether a line without a quotation contains a word typical of captions.
func seen(line string) bool {
	if len(line) > 2*shortLine || quoting(line) {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(line)) {
		if pictureWords[strings.Trim(w, ".,")] {
			return true
		}
	}
	return false
}

// pictureWords describe what is seen: a caption is written in the present tense.
var pictureWords = set(`attends attend speaks speak walks walk arrives arrive gestures gesture listens listen looks look meets meet shakes shake poses
	pose holds hold stands stand waves wave delivers sits sit addresses pictured seen left right shows leaves departs answers smiles boards greets
	reacts talks waits takes testifies enters chairs watches`)
