package parse

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const (
	pullMin      = 70       // bytes of a pull quote
	signedMin    = 24       // bytes of a quotation that is followed by its speaker
	pullLeast    = 60       // bytes of a whole sentence
	pulledWords  = 6        // words of a pull quote that closes no sentence
	pullReach    = 64 << 10 // bytes before and after it that are searched for its words
	titleWords   = 9        // words of a caption that closes no sentence
	titleLines   = 24       // such lines that are examined
	captionWords = 13       // words of a caption that repeats nothing
)

// echoes removes, among the paragraphs, lines that repeat the article: pull quotes and the highlights of a picture story; also
// captions that end without a full stop and describe what is seen.
func (pg *page) echoes() {
	looked := 0
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		p := &pg.pieces[i]
		if p.role != body || p.Len() > 2*shortLine {
			continue
		}
		line := pg.of(i)
		long := p.Len() >= pullMin
		signed := i+1 < len(pg.pieces) && pg.pieces[i+1].Len() < signedEnd && quoted(line) && pg.signatureUnder(i+1)
		if signed && (long && pg.repeats(i, strings.Trim(line, "\"“”")) || pg.quotedNear(i, line)) {
			pg.dropRepeat(i, "pull quote")
			pg.drop(i+1, "pull quote")
			continue
		}
		if p.Len() < pullMin/2 || p.Len() > shortLine || pg.announced(i) || takesTurn(line) || i > 0 && strings.HasPrefix(pg.of(i-1), "..") {
			continue
		}
		said, whose := signedQuote(line)
		if whose != "" && (long && pg.repeats(i, said) || len(said) >= signedMin && pg.pulled(i, strings.TrimRight(said, ".,!?"))) {
			pg.dropRepeat(i, "pull quote")
			continue
		}
		said = strings.Trim(line, "\"“”")
		partial := len(said) < len(line) && quoted(line) && !closes(line) // a quotation that closes no sentence
		if partial && !pg.headsQuoted(i, said) && (pg.pulledInside(i, said) || long && pg.repeats(i, said)) {
			pg.dropRepeat(i, "pull quote")
			continue
		}
		switch {
		case closes(line):
			if p.Len() >= pullLeast && words(line) > linkedWords && pg.pulledWhole(i, strings.TrimLeft(line, "> ")) {
				pg.dropRepeat(i, "pull quote")
			}
		case looked < titleLines && unmarkedLine(line) && pg.between(i):
			looked++
			heading := pg.heads(i) || pg.listedHere(i) || pg.announcesWords(i)
			taken := !heading && (pg.echoed(i) || pg.echoedBefore(i)) && (words(line) > crossheadWords || pg.inRow(i))
			if taken {
				pg.dropRepeat(i, "blurb")
			} else if words(line) >= captionWords && seen(line) && !recounted(line) && !asserted(line) {
				pg.drop(i, "caption")
			}
		}
	}
}

// unmarkedLine reports whether a line that closes no sentence is as long as one and consists of plain words.
func unmarkedLine(line string) bool {
	return words(line) >= titleWords && !strings.ContainsAny(line, ":@\n") && !linking[lastWord(line)] && !quoting(line) && plainEnd(line)
}

// asserted reports whether a line with a word of captions is a single statement about what is or was, like crossheads and prose
// that lost its full stop; statements about who is pictured do not count.
func asserted(line string) bool {
	return !strings.Contains(line, ". ") && line[len(line)-1] != ')' && !strings.Contains(line, "pictured") && tells(line)
}

// signatureUnder reports whether piece i, under a quotation, names its speaker after a dash: "— Jane Doe, mayor".
func (pg *page) signatureUnder(i int) bool {
	line := pg.of(i)
	name := strings.TrimLeft(line, "—– ")
	return len(name) < len(line) && pg.pieces[i].role != headline && len(name) < 80 && !closes(name) && letterFirst(name)
}

// quotedNear reports whether a paragraph near piece i quotes and contains the words, ignoring marks.
func (pg *page) quotedNear(i int, said string) bool {
	own := strings.Join(plainWords(said), " ")
	for j := range pg.near(i, largeReach, largeReach) {
		if pg.pieces[j].Len() > len(said)*5/4 && quoting(pg.of(j)) && strings.Contains(strings.Join(plainWords(pg.of(j)), " "), own) {
			return true
		}
	}
	return false
}

// pulled reports whether a line, piece i without its quotation marks, occurs within a longer paragraph nearby.
func (pg *page) pulled(i int, line string) bool {
	return pg.mayRecur(line) && pg.standsBeside(i, line, "")
}

// beyond returns the parts of the text before and after piece i that are searched for its words.
func (pg *page) beyond(i int) (above, below model.Span) {
	p := pg.pieces[i].Span
	return model.Span{Start: max(0, p.Start-pullReach), End: p.Start}, model.Span{Start: p.End, End: min(len(pg.text), p.End+pullReach)}
}

// standsBeside reports whether a line, followed by one of ends, occurs within a longer paragraph near piece i.
func (pg *page) standsBeside(i int, line string, ends ...string) bool {
	above, below := pg.beyond(i)
	return pg.within(above, line, ends) || pg.within(below, line, ends)
}

// pulledInside reports whether the words of a quotation occur within a longer paragraph near piece i, possibly inside a sentence.
func (pg *page) pulledInside(i int, said string) bool {
	if words(said) < pulledWords {
		return false
	}
	r, w := utf8.DecodeRuneInString(said)
	return pg.pulled(i, said) || unicode.IsUpper(r) && pg.pulled(i, " "+string(unicode.ToLower(r))+said[w:])
}

// pulledWhole reports the same for a whole sentence, which may continue there.
func (pg *page) pulledWhole(i int, line string) bool {
	start, ok := strings.CutSuffix(line, ".")
	if !pg.mayRecur(start) {
		return false
	}
	if r, w := utf8.DecodeRuneInString(line); unicode.IsUpper(r) && pg.standsBeside(i, " "+string(unicode.ToLower(r))+line[w:], "") {
		return true // there it begins in the middle of a sentence
	}
	if ok && len(line) >= pullMin {
		return pg.standsBeside(i, start, ".", ", ", " — ", " and ")
	}
	return pg.standsBeside(i, line, "")
}

// within reports whether line, followed by one of ends, occurs in a part of the text as part of a longer line; for each of ends
// only the first occurrence counts. The longer line must belong to the body, as a caption may repeat the article, or to a link
// whose words the line contains.
func (pg *page) within(in model.Span, line string, ends []string) bool {
	text := in.In(pg.text)
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
			if (from > 0 && text[from-1] != '\n' || behind != "" && behind[0] != '\n' && behind[0] != '\r') && pg.readAt(in.Start+from) {
				return true
			}
			met[k] = true
		}
	}
}

// readAt reports whether the byte at an offset belongs to the body or to a link.
func (pg *page) readAt(at int) bool {
	i := pg.pieceAt(at)
	return i >= 0 && (pg.pieces[i].role == body || pg.pieces[i].reason == "link")
}

// pieceAt returns the piece that contains the byte at an offset, or -1.
func (pg *page) pieceAt(at int) int {
	i := sort.Search(len(pg.pieces), func(i int) bool { return pg.pieces[i].End > at })
	if i == len(pg.pieces) || pg.pieces[i].Start > at {
		return -1
	}
	return i
}

// soughtBytes is the length of the prefix that is searched before the rest is compared: longer needles would be searched byte by
// byte.
const soughtBytes = 32

// plainEnd reports whether a line that closes no sentence ends in a word.
func plainEnd(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(line)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == ')' || r == '’' || r == '\''
}

// between reports whether the paragraphs beside piece i are complete: the one before it closes a sentence, and the one after it
// begins one and does not have the line as its heading. Lists after a colon and parts of a sentence do not count.
func (pg *page) between(i int) bool {
	above, below, line := pg.before(i), pg.behind(i), pg.of(i)
	if above >= 0 && !closes(pg.of(above)) && pg.pieces[above].Len() > pullMin {
		return false
	}
	return letterFirst(line) && (below == len(pg.pieces) || opens(pg.of(below)) && !contentWords(line).mostlyIn(pg.of(below)))
}

// letterFirst reports whether a line begins with a capital letter.
func letterFirst(line string) bool {
	if line != "" && model.AlnumASCII(line[0]) {
		return 'A' <= line[0] && line[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, openers))
	return unicode.IsUpper(r)
}

const crossheadWords = 14 // words of the longest crosshead

// heads reports whether piece i is the heading of what follows: it is capitalised like a headline, precedes a time of day, or is
// about the same things as the next paragraphs and not the previous ones.
func (pg *page) heads(i int) bool {
	line := pg.of(i)
	if words(line) > crossheadWords {
		return false
	}
	if headCase(line) || i+1 < len(pg.pieces) && pg.pieces[i+1].role == body && clockOnly(fold(pg.of(i+1))) {
		return true
	}
	before, behind, _ := pg.around(i)
	own := contentWords(line)
	below := own.shared(behind)
	return below*2 >= own.n && below > own.shared(before)
}

// headCase reports whether all words of a line are capitalised, except those that are lower-case in headings too.
func headCase(line string) bool {
	for w := range fields(line) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) && !smallWords[w] && !linking[w] {
			return false
		}
	}
	return true
}

const (
	quotedHead = 8 // words of a crosshead that is a quotation
	listHere   = 3 // consecutive lines that make a list
	inRowLeast = 5 // consecutive words by which a line taken from the article is recognised
)

// headsQuoted reports whether piece i, a short quotation that closes nothing, is the crosshead of the part in which it is said.
func (pg *page) headsQuoted(i int, said string) bool {
	if words(said) > quotedHead || !letterFirst(said) || !pg.mayRecur(said) {
		return false
	}
	above, below := pg.beyond(i)
	return !strings.Contains(above.In(pg.text), said) && strings.Contains(below.In(pg.text), said)
}

// listedHere reports whether piece i is one of several consecutive lines that close no sentence.
func (pg *page) listedHere(i int) bool {
	n := 1
	for _, step := range [...]int{-1, 1} {
		for j := i + step; j >= 0 && j < len(pg.pieces) && n < listHere && pg.pieces[j].role == body && words(pg.of(j)) > 1 && letterFirst(strings.TrimLeft(pg.of(j), bullets)) && !closes(pg.of(j)); j += step {
			n++
		}
	}
	return n >= listHere
}

// announcesWords reports whether piece i introduces the speaker whom the next paragraph quotes: a sentence that lost its full
// stop.
func (pg *page) announcesWords(i int) bool {
	if i+1 >= len(pg.pieces) || pg.pieces[i+1].role != body {
		return false
	}
	next, who := pg.of(i+1), firstWord(pg.of(i))
	if next[0] != '"' && !strings.HasPrefix(next, "“") {
		return false
	}
	return strings.Contains(next, who+" said") || strings.Contains(next, who+" told") || strings.Contains(next, who+" added")
}

// inRow reports whether half of the words of piece i occur consecutively in a paragraph nearby: a line taken from the article
// does, while the words of a crosshead come from different places.
func (pg *page) inRow(i int) bool {
	list := strings.Fields(pg.of(i))
	n := max(len(list)/2, inRowLeast)
	above, below := pg.beyond(i)
	for k := 0; k+n <= len(list); k++ {
		row := strings.Join(list[k:k+n], " ")
		if strings.Contains(above.In(pg.text), row) || strings.Contains(below.In(pg.text), row) {
			return true
		}
	}
	return false
}

// echoedBefore reports whether a paragraph before piece i contains most of its words.
func (pg *page) echoedBefore(i int) bool {
	want := contentWords(pg.of(i))
	if want.n < 5 {
		return false
	}
	for j := range pg.near(i, echoBefore/2, 0) {
		if pg.pieces[j].Len() >= len(pg.of(i))/2 && pg.mostlyAt(want, j) {
			return true
		}
	}
	return false
}

const signedEnd = 80 // last bytes of a signed quotation that are searched for the speaker

// signedQuote splits a line that is a quotation followed, after a dash, by its speaker: "“…” — Jane Doe". whose is "" for other
// lines.
func signedQuote(line string) (words, whose string) {
	if line[0] != '"' && !strings.HasPrefix(line, "“") {
		return "", ""
	}
	from := max(0, len(line)-signedEnd)
	for _, mark := range [...]string{"” — ", "\" — ", "” – ", "\" – ", "\" -- ", "” -- ", "” - ", "\" - "} {
		if at := from + strings.LastIndex(line[from:], mark); at > from {
			return strings.Trim(line[:at], "\"“"), line[at+len(mark):]
		}
	}
	return "", ""
}

// repeats reports whether a paragraph near piece i contains most of the words, so that they are a pull quote.
func (pg *page) repeats(i int, words string) bool {
	want := contentWords(words)
	if want.n < 5 {
		return false
	}
	for j := range pg.near(i, echoBefore, echoBehind) {
		if pg.mostlyAt(want, j) {
			return true
		}
	}
	return false
}
