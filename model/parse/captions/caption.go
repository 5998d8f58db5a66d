package captions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

// captionHeads begin a line that describes a picture; the rest of the line belongs to it.
var captionHeads = newBeginnings(
	"image copyright", "image caption", "media caption", "media playback is unsupported", "enlarge this image", "toggle caption",
	"image source", "image credit", "photo credit", "photo by", "photo:", "(photo", "photograph by", "photograph:", "file photo", "file –", "file -",
	"image:", "picture:", "photos:", "file picture", "pictured:", "credit:", "video caption", "watch:", "video:", "listen:",
)

// Captions removes captions and credits of pictures.
func Captions(pg *pieces.Page) {
	first, prose := pg.First(), pg.FirstProse()
	for i := range pg.Pieces {
		p := &pg.Pieces[i]
		if p.Reason == "caption" && i > prose && pg.Pieces[i-1].Role == pieces.Body && beheld(pg, i-1) && credit(pg.Of(i)) { // recognised by its last words
			pg.Drop(i-1, "caption")
		}
		if p.Role != pieces.Body {
			continue
		}
		line := pg.Of(i)
		if line[0] == 'Q' && form.TurnLabel(line) == "Q" {
			continue
		}
		if i == first && i <= prose && (described(line) && !captioned(pg, i) || clipTitled(line)) || embedded(line) {
			pg.Drop(i, "player")
			continue
		}
		if at := featured(line); at > 0 {
			pg.ClipTail(i, p.Start+at, "photo credit")
			continue
		}
		if at := creditTail(line); at > 0 {
			if p.Len() <= 2*form.ShortLine {
				pg.Drop(i, "caption")
			} else {
				pg.ClipTail(i, p.Start+at, "photo credit")
			}
			continue
		}
		if p.Len() > 2*form.ShortLine {
			if p.Len() <= glimpseLong && (strings.Contains(line[p.Len()-pieces.EndBytes:], "ORIG FILE ID:") || scaled(line) || licensed(line)) { // a caption as the agency archives it
				pg.Drop(i, "caption")
			}
			continue
		}
		switch lent := courtesy(line, pg.Begin(i)); {
		case lent != "":
			pg.Drop(i, lent)
		case credit(line), lender(pg, line), i > prose && form.Wires[line] && i+1 < len(pg.Pieces):
			pg.Drop(i, "photo credit")
			if i > 0 && pg.Pieces[i-1].Role == pieces.Body && (beheld(pg, i-1) || line[0] == '(' && agencyStart(line[1:]) && creditedBelow(pg, i-1)) {
				pg.Drop(i-1, "caption")
			}
		case highlights(pg, i):
		case captioned(pg, i), creditHead(pg, line), lentLine(pg, line), shown(line):
			pg.Drop(i, "caption")
			p.Blurb = form.Quoting(line) // a pull quote under the author's portrait
		case credited(line):
			pg.Drop(i, "caption")
			if i > 0 && pg.Pieces[i-1].Role == pieces.Body && (strings.HasPrefix(line, strings.TrimRight(pg.Of(i-1), ".")) || strings.HasPrefix(pg.Of(i-1), "View of ")) {
				pg.Drop(i-1, "caption") // the caption occurs alone and again before its credit
			}
		}
	}
	pg.Settle()
}

// described reports whether a line is the title of a film directly followed by its description: "A minister steps down from his
// post The minister said on Monday …".
func described(line string) bool {
	if len(line) > 2*form.ShortLine || form.Quoting(line) {
		return false
	}
	list := strings.Fields(line[:min(len(line), 160)])
	for k := 4; k+2 < len(list); k++ {
		w := list[k]
		if w != "The" && w != "A" && w != "An" || strings.ToLower(list[k-1]) != list[k-1] || form.SmallWords[list[k-1]] || strings.ToLower(list[k+1]) != list[k+1] || form.Graded[list[k-1]] {
			continue
		}
		if last := list[k-1]; unicode.IsLetter(rune(last[len(last)-1])) && !form.Linking[last] {
			return true
		}
	}
	return false
}

// clipTitled reports whether a line is the title of a film that quotes somebody, directly followed by the description of the
// film: "Doe: Talks alarm ministers 'I think that is so,' minister Jane Doe says."
func clipTitled(line string) bool {
	who, rest, ok := strings.Cut(line[:min(len(line), form.ShortLine)], ": ")
	if !ok || len(line) > 2*form.ShortLine || form.Words(who) > form.KickerWords || !form.TitleCase(who) || len(who) > clipName || !form.Stops(line) {
		return false
	}
	list := strings.Fields(rest)
	for k := 3; k+2 < len(list) && k < form.LeadWords; k++ {
		before, w := list[k-1], list[k]
		if form.Closes(before) && len(before) > len("Gen.") || strings.ContainsAny(before, ",;:") {
			return false
		}
		marked := strings.HasSuffix(before, "’") || strings.HasSuffix(before, "'") || strings.HasSuffix(before, "”")
		inner := strings.TrimLeft(w, "'‘“\"")
		if form.PlainEnd(before) && model.Capitalised(inner) && (marked && len(inner) == len(w) && quotingSingly(list[:k]) || !marked && len(inner) < len(w) && form.Small(before) && !form.Linking[before] && !speaking[before]) {
			return true
		}
	}
	return false
}

const clipName = 30 // bytes of the name before such a title

// speaking are verbs after which a quotation continues.
var speaking = form.Set("says say said adds argues calls asks tells writes warns declares insists tweets claims called asked told wrote warned declared insisted tweeted claimed")

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
	if len(line) > form.ShortLine || form.Closes(line) {
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
func captioned(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if strings.HasPrefix(line, "CLOSE ") { // the button of a video player, before the description of the video
		return true
	}
	if strings.Contains(line, "ORG XMIT:") || strings.Contains(line, "ORIG FILE ID:") || scaled(line) || licensed(line) {
		return true
	}
	begin := pg.Begin(i)
	if strings.HasPrefix(begin, "(") && strings.HasSuffix(pg.Folded(i), ")") && strings.Contains(pg.Folded(i), "photo:") || captionHeads.begin(begin) && !telling.Posted(line) {
		return true
	}
	if last := line[len(line)-1]; last != 'n' && last != 'N' && last < utf8.RuneSelf && form.FoldedASCII[last] != 0 {
		return false // it stays the last
	}
	end := pg.End(i)
	return strings.HasSuffix(end, "hide caption") || strings.HasSuffix(end, "toggle caption")
}

// screens are the sites from which a picture was taken, named alone after the caption.
var screens = form.Set("YouTube Twitter Facebook Instagram C-SPAN")

// beheld reports whether piece i, which precedes a credit, is a caption: it describes in the present tense what is seen, without
// a quotation, or opens with a place in capitals.
func beheld(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if len(line) > 2*form.ShortLine || form.Quoting(line) {
		return false
	}
	first, rest, ok := strings.Cut(line, ". ")
	return shows(line) || strings.HasPrefix(line, "View of ") || ok && len(first) <= 24 && rest != "" && first == strings.ToUpper(first) && !strings.Contains(first, ".")
}

// creditedBelow reports whether piece i, above an agency's picture credit in brackets, reports no statement and does not refer
// back to earlier text: the caption of that picture.
func creditedBelow(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	return i > pg.FirstProse() && len(line) <= form.ShortLine && form.Stops(line) && !form.Quoting(line) && !telling.Recounted(line) && pg.StopsAt(i-1) && !telling.Backward[strings.ToLower(form.FirstWord(line))]
}
