package repeats

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
	"hotline/model/parse/telling"
)

const (
	signedMin    = 24       // bytes of a quotation that is followed by its speaker
	pullLeast    = 60       // bytes of a whole sentence
	pulledWords  = 6        // words of a pull quote that closes no sentence
	pullReach    = 64 << 10 // bytes before and after it that are searched for its words
	titleLines   = 24       // such lines that are examined
	captionWords = 13       // words of a caption that repeats nothing
)

// Echoes removes, among the paragraphs, lines that repeat the article: pull quotes and the highlights of a picture story; also
// captions that end without a full stop and describe what is seen.
func Echoes(pg *pieces.Page) {
	looked := 0
	for i := pg.FirstProse(); i < len(pg.Pieces); i++ {
		p := &pg.Pieces[i]
		if p.Role != pieces.Body || p.Len() > 2*form.ShortLine {
			continue
		}
		line := pg.Of(i)
		long := p.Len() >= form.PullMin
		signed := i+1 < len(pg.Pieces) && pg.Pieces[i+1].Len() < SignedEnd && form.Quoted(line) && signatureUnder(pg, i+1)
		if signed && (long && repeats(pg, i, strings.Trim(line, "\"“”")) || quotedNear(pg, i, line)) {
			pg.DropRepeat(i, "pull quote")
			pg.Drop(i+1, "pull quote")
			continue
		}
		if p.Len() < form.PullMin/2 || p.Len() > form.ShortLine || pg.Announced(i) || pieces.TakesTurn(line) || i > 0 && strings.HasPrefix(pg.Of(i-1), "..") {
			continue
		}
		said, whose := signedQuote(line)
		if whose != "" && (long && repeats(pg, i, said) || len(said) >= signedMin && pulled(pg, i, strings.TrimRight(said, ".,!?"))) {
			pg.DropRepeat(i, "pull quote")
			continue
		}
		said = strings.Trim(line, "\"“”")
		partial := len(said) < len(line) && form.Quoted(line) && !form.Closes(line) // a quotation that closes no sentence
		if partial && !headsQuoted(pg, i, said) && (pulledInside(pg, i, said) || long && repeats(pg, i, said)) {
			pg.DropRepeat(i, "pull quote")
			continue
		}
		switch {
		case form.Closes(line):
			if p.Len() >= pullLeast && form.Words(line) > form.LinkedWords && pulledWhole(pg, i, strings.TrimLeft(line, "> ")) {
				pg.DropRepeat(i, "pull quote")
			}
		case looked < titleLines && unmarkedLine(line) && pg.Between(i):
			looked++
			heading := heads(pg, i) || pg.ListedHere(i) || announcesWords(pg, i)
			taken := !heading && (Echoed(pg, i) || echoedBefore(pg, i)) && (form.Words(line) > crossheadWords || inRow(pg, i))
			if taken {
				pg.DropRepeat(i, "blurb")
			} else if form.Words(line) >= captionWords && telling.Seen(line) && !telling.Recounted(line) && !asserted(line) {
				pg.Drop(i, "caption")
			}
		}
	}
}

// unmarkedLine reports whether a line that closes no sentence is as long as one and consists of plain words.
func unmarkedLine(line string) bool {
	return form.Words(line) >= form.TitleWords && !strings.ContainsAny(line, ":@\n") && !form.Linking[form.LastWord(line)] && !form.Quoting(line) && form.PlainEnd(line)
}

// asserted reports whether a line with a word of captions is a single statement about what is or was, like crossheads and prose
// that lost its full stop; statements about who is pictured do not count.
func asserted(line string) bool {
	return !strings.Contains(line, ". ") && line[len(line)-1] != ')' && !strings.Contains(line, "pictured") && telling.Tells(line)
}

// signatureUnder reports whether piece i, under a quotation, names its speaker after a dash: "— Jane Doe, mayor".
func signatureUnder(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	name := strings.TrimLeft(line, "—– ")
	return len(name) < len(line) && pg.Pieces[i].Role != pieces.Headline && len(name) < 80 && !form.Closes(name) && form.LetterFirst(name)
}

// quotedNear reports whether a paragraph near piece i quotes and contains the words, ignoring marks.
func quotedNear(pg *pieces.Page, i int, said string) bool {
	own := strings.Join(form.PlainWords(said), " ")
	for j := range pg.Near(i, LargeReach, LargeReach) {
		if pg.Pieces[j].Len() > len(said)*5/4 && form.Quoting(pg.Of(j)) && strings.Contains(strings.Join(form.PlainWords(pg.Of(j)), " "), own) {
			return true
		}
	}
	return false
}

// pulled reports whether a line, piece i without its quotation marks, occurs within a longer paragraph nearby.
func pulled(pg *pieces.Page, i int, line string) bool {
	return pg.MayRecur(line) && standsBeside(pg, i, line, "")
}

// beyond returns the parts of the text before and after piece i that are searched for its words.
func beyond(pg *pieces.Page, i int) (above, below model.Span) {
	p := pg.Pieces[i].Span
	return model.Span{Start: max(0, p.Start-pullReach), End: p.Start}, model.Span{Start: p.End, End: min(len(pg.Text), p.End+pullReach)}
}

// standsBeside reports whether a line, followed by one of ends, occurs within a longer paragraph near piece i.
func standsBeside(pg *pieces.Page, i int, line string, ends ...string) bool {
	above, below := beyond(pg, i)
	return within(pg, above, line, ends) || within(pg, below, line, ends)
}

// pulledInside reports whether the words of a quotation occur within a longer paragraph near piece i, possibly inside a sentence.
func pulledInside(pg *pieces.Page, i int, said string) bool {
	if form.Words(said) < pulledWords {
		return false
	}
	r, w := utf8.DecodeRuneInString(said)
	return pulled(pg, i, said) || unicode.IsUpper(r) && pulled(pg, i, " "+string(unicode.ToLower(r))+said[w:])
}

// pulledWhole reports the same for a whole sentence, which may continue there.
func pulledWhole(pg *pieces.Page, i int, line string) bool {
	start, ok := strings.CutSuffix(line, ".")
	if !pg.MayRecur(start) {
		return false
	}
	if r, w := utf8.DecodeRuneInString(line); unicode.IsUpper(r) && standsBeside(pg, i, " "+string(unicode.ToLower(r))+line[w:], "") {
		return true // there it begins in the middle of a sentence
	}
	if ok && len(line) >= form.PullMin {
		return standsBeside(pg, i, start, ".", ", ", " — ", " and ")
	}
	return standsBeside(pg, i, line, "")
}

// within reports whether line, followed by one of ends, occurs in a part of the text as part of a longer line; for each of ends
// only the first occurrence counts. The longer line must belong to the body, as a caption may repeat the article, or to a link
// whose words the line contains.
func within(pg *pieces.Page, in model.Span, line string, ends []string) bool {
	text := in.In(pg.Text)
	met := make([]bool, len(ends))
	head := line[:min(len(line), soughtBytes)]
	for from := 0; ; from++ {
		n := strings.Index(text[from:], head)
		if n < 0 {
			return false
		}
		if from += n; !strings.HasPrefix(text[from:], line) {
			continue
		}
		for k, end := range ends {
			behind, ok := strings.CutPrefix(text[from+len(line):], end)
			if !ok || met[k] {
				continue
			}
			if (from > 0 && text[from-1] != '\n' || behind != "" && behind[0] != '\n' && behind[0] != '\r') && readAt(pg, in.Start+from) {
				return true
			}
			met[k] = true
		}
	}
}

// readAt reports whether the byte at an offset belongs to the body or to a link.
func readAt(pg *pieces.Page, at int) bool {
	i := pieceAt(pg, at)
	return i >= 0 && (pg.Pieces[i].Role == pieces.Body || pg.Pieces[i].Reason == "link")
}

// pieceAt returns the piece that contains the byte at an offset, or -1.
func pieceAt(pg *pieces.Page, at int) int {
	i := sort.Search(len(pg.Pieces), func(i int) bool { return pg.Pieces[i].End > at })
	if i == len(pg.Pieces) || pg.Pieces[i].Start > at {
		return -1
	}
	return i
}

// soughtBytes is the length of the prefix that is searched before the rest is compared: longer needles would be searched byte by
// byte.
const soughtBytes = 32

const crossheadWords = 14 // words of the longest crosshead

// heads reports whether piece i is the heading of what follows: it is capitalised like a headline, precedes a time of day, or is
// about the same things as the next paragraphs and not the previous ones.
func heads(pg *pieces.Page, i int) bool {
	line := pg.Of(i)
	if form.Words(line) > crossheadWords {
		return false
	}
	if headCase(line) || i+1 < len(pg.Pieces) && pg.Pieces[i+1].Role == pieces.Body && form.ClockOnly(form.Fold(pg.Of(i+1))) {
		return true
	}
	before, behind, _ := pg.Around(i)
	own := form.ContentWords(line)
	below := own.Shared(behind)
	return below*2 >= own.N && below > own.Shared(before)
}

// headCase reports whether all words of a line are capitalised, except those that are lower-case in headings too.
func headCase(line string) bool {
	for w := range form.Fields(line) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) && !form.SmallWords[w] && !form.Linking[w] {
			return false
		}
	}
	return true
}

const (
	quotedHead = 8 // words of a crosshead that is a quotation
	inRowLeast = 5 // consecutive words by which a line taken from the article is recognised
)

// headsQuoted reports whether piece i, a short quotation that closes nothing, is the crosshead of the part in which it is said.
func headsQuoted(pg *pieces.Page, i int, said string) bool {
	if form.Words(said) > quotedHead || !form.LetterFirst(said) || !pg.MayRecur(said) {
		return false
	}
	above, below := beyond(pg, i)
	return !strings.Contains(above.In(pg.Text), said) && strings.Contains(below.In(pg.Text), said)
}

// announcesWords reports whether piece i introduces the speaker whom the next paragraph quotes: a sentence that lost its full
// stop.
func announcesWords(pg *pieces.Page, i int) bool {
	if i+1 >= len(pg.Pieces) || pg.Pieces[i+1].Role != pieces.Body {
		return false
	}
	next, who := pg.Of(i+1), form.FirstWord(pg.Of(i))
	if next[0] != '"' && !strings.HasPrefix(next, "“") {
		return false
	}
	return strings.Contains(next, who+" said") || strings.Contains(next, who+" told") || strings.Contains(next, who+" added")
}

// inRow reports whether half of the words of piece i occur consecutively in a paragraph nearby: a line taken from the article
// does, while the words of a crosshead come from different places.
func inRow(pg *pieces.Page, i int) bool {
	list := strings.Fields(pg.Of(i))
	n := max(len(list)/2, inRowLeast)
	above, below := beyond(pg, i)
	for k := 0; k+n <= len(list); k++ {
		row := strings.Join(list[k:k+n], " ")
		if strings.Contains(above.In(pg.Text), row) || strings.Contains(below.In(pg.Text), row) {
			return true
		}
	}
	return false
}

// echoedBefore reports whether a paragraph before piece i contains most of its words.
func echoedBefore(pg *pieces.Page, i int) bool {
	want := form.ContentWords(pg.Of(i))
	if want.N < 5 {
		return false
	}
	for j := range pg.Near(i, echoBefore/2, 0) {
		if pg.Pieces[j].Len() >= len(pg.Of(i))/2 && pg.MostlyAt(want, j) {
			return true
		}
	}
	return false
}

const SignedEnd = 80 // last bytes of a signed quotation that are searched for the speaker

// signedQuote splits a line that is a quotation followed, after a dash, by its speaker: "“…” — Jane Doe". whose is "" for other
// lines.
func signedQuote(line string) (words, whose string) {
	if line[0] != '"' && !strings.HasPrefix(line, "“") {
		return "", ""
	}
	from := max(0, len(line)-SignedEnd)
	for _, mark := range [...]string{"” — ", "\" — ", "” – ", "\" – ", "\" -- ", "” -- ", "” - ", "\" - "} {
		if at := from + strings.LastIndex(line[from:], mark); at > from {
			return strings.Trim(line[:at], "\"“"), line[at+len(mark):]
		}
	}
	return "", ""
}

// repeats reports whether a paragraph near piece i contains most of the words, so that they are a pull quote.
func repeats(pg *pieces.Page, i int, words string) bool {
	want := form.ContentWords(words)
	if want.N < 5 {
		return false
	}
	for j := range pg.Near(i, echoBefore, EchoBehind) {
		if pg.MostlyAt(want, j) {
			return true
		}
	}
	return false
}
