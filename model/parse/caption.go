package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

// captionHeads begin a line that describes a picture; the rest of the line belongs to it.
var captionHeads = newBeginnings(
	"image copyright", "image caption", "media caption", "media playback is unsupported", "enlarge this image", "toggle caption",
	"image source", "image credit", "photo credit", "photo by", "photo:", "(photo", "photograph by", "photograph:", "file photo", "file –", "file -",
	"image:", "picture:", "photos:", "file picture", "pictured:", "credit:", "video caption", "watch:", "video:", "listen:",
)

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
		if at := featured(line); at > 0 {
			pg.clipTail(i, p.Start+at, "photo credit")
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
	return ok && date.Any(day) != 0
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
	if strings.HasPrefix(begin, "(") && strings.HasSuffix(pg.folded(i), ")") && strings.Contains(pg.folded(i), "photo:") || captionHeads.begin(begin) && !posted(line) {
		return true
	}
	if last := line[len(line)-1]; last != 'n' && last != 'N' && last < utf8.RuneSelf && foldedASCII[last] != 0 {
		return false // it stays the last
	}
	end := pg.end(i)
	return strings.HasSuffix(end, "hide caption") || strings.HasSuffix(end, "toggle caption")
}

// posted reports whether a line is a post on a social network followed by its author: "WATCH: … — Jane Doe (@doe) May 4, 2018".
func posted(line string) bool {
	at := strings.LastIndex(line, " (@")
	return at > 0 && strings.Contains(line[:at], " — ")
}

// screens are the sites from which a picture was taken, named alone after the caption.
var screens = set("YouTube Twitter Facebook Instagram C-SPAN")

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
	for w := range fields(strings.ToLower(line)) {
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
