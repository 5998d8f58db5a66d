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
	signedMin    = 24       // the same of the words of a quotation with its speaker behind it
	pullLeast    = 60       // the same of a whole sentence
	pulledWords  = 6        // words of one that closes no sentence
	pullReach    = 64 << 10 // bytes before and after it that are searched for its words
	titleWords   = 9        // words of a caption among the paragraphs that closes no sentence
	titleLines   = 24       // such lines that are looked at
	captionWords = 13       // words of a caption that repeats nothing
)

// echoes takes off, among the paragraphs, what says once more what the article says: a sentence of it set large, the
// highlights of a picture story; and captions that end without a full stop and tell what is seen.
func (pg *page) echoes() {
	looked := 0
	for i := pg.firstProse(); i < len(pg.pieces); i++ {
		p := &pg.pieces[i]
		if p.role != body || p.Len() > 2*shortLine {
			continue
		}
		line := pg.of(i)
		if i+1 < len(pg.pieces) && pg.pieces[i+1].Len() < signedEnd && quoted(line) && pg.signatureOf(i+1) && (p.Len() >= pullMin && pg.repeats(i, strings.Trim(line, "\"“”")) || pg.quotedNear(i, line)) {
			pg.drop(i, "pull quote")
			p.blurb = true
			pg.drop(i+1, "pull quote")
			continue
		}
		if p.Len() < pullMin/2 || p.Len() > shortLine || pg.announced(i) || takesTurn(pg.of(i)) {
			continue
		}
		if words, whose := signedQuote(line); whose != "" && (p.Len() >= pullMin && pg.repeats(i, words) || len(words) >= signedMin && pg.pulled(i, strings.TrimRight(words, ".,!?"))) {
			pg.drop(i, "pull quote")
			p.blurb = true
			continue
		}
		if words := strings.Trim(line, "\"“”"); len(words) < len(line) && quoted(line) && !closes(line) && !pg.headsQuoted(i, words) && (pg.pulledInside(i, words) || p.Len() >= pullMin && pg.repeats(i, words)) {
			pg.drop(i, "pull quote")
			p.blurb = true
			continue
		}
		switch {
		case closes(line):
			if p.Len() >= pullLeast && words(line) > linkedWords && pg.pulledWhole(i, strings.TrimLeft(line, "> ")) {
				pg.drop(i, "pull quote")
				p.blurb = true
			}
		case words(line) < titleWords || looked >= titleLines || strings.ContainsAny(line, ":@\n") || linking[lastWord(line)] || quoting(line) || !plainEnd(line) || !pg.between(i):
		default:
			looked++
			if !pg.heads(i) && !pg.listedHere(i) && !pg.announcesWords(i) && (pg.echoed(i) || pg.echoedBefore(i)) && (words(line) > crossheadWords || pg.inRow(i)) {
				pg.drop(i, "blurb")
				p.blurb = true
			} else if words(line) >= captionWords && seen(line) && !recounted(line) && !asserted(line) {
				pg.drop(i, "caption")
			}
		}
	}
}

// asserted reports whether a line that has a word of captions is one sentence that says what is or was, as crossheads do and prose whose
// stop was lost; who is pictured may be said so as well.
func asserted(line string) bool {
	return !strings.Contains(line, ". ") && line[len(line)-1] != ')' && !strings.Contains(line, "pictured") && tells(line)
}

// signatureOf reports whether piece i is, behind a dash, whose the words above are: "— Jane Doe, mayor".
func (pg *page) signatureOf(i int) bool {
	line := pg.of(i)
	name := strings.TrimLeft(line, "—– ")
	return len(name) < len(line) && pg.pieces[i].role != headline && len(name) < 80 && !closes(name) && letterFirst(name)
}

// quotedNear reports whether a paragraph near piece i holds the words, marks aside, and quotes.
func (pg *page) quotedNear(i int, said string) bool {
	own := strings.Join(plainWords(said), " ")
	for j := max(0, i-largeReach); j < min(len(pg.pieces), i+largeReach+1); j++ {
		if p := pg.pieces[j]; j != i && p.role == body && p.Len() > len(said)*5/4 && quoting(pg.of(j)) && strings.Contains(strings.Join(plainWords(pg.of(j)), " "), own) {
			return true
		}
	}
	return false
}

// pulled reports whether the line that is piece i, without the mark of a quotation, stands within a longer paragraph near it.
func (pg *page) pulled(i int, line string) bool {
	return pg.mayRecur(line) && pg.standsBeside(i, line, "")
}

// standsBeside reports whether a line stands within a longer paragraph near piece i, one of the ends behind it.
func (pg *page) standsBeside(i int, line string, ends ...string) bool {
	p := pg.pieces[i]
	from := max(0, p.Start-pullReach)
	return pg.within(model.Span{Start: from, End: p.Start}, line, ends) || pg.within(model.Span{Start: p.End, End: min(len(pg.text), p.End+pullReach)}, line, ends)
}

// pulledInside reports whether the words of a quotation stand within a longer paragraph near piece i, perhaps inside a sentence.
func (pg *page) pulledInside(i int, said string) bool {
	if words(said) < pulledWords {
		return false
	}
	r, w := utf8.DecodeRuneInString(said)
	return pg.pulled(i, said) || unicode.IsUpper(r) && pg.pulled(i, " "+string(unicode.ToLower(r))+said[w:])
}

// pulledWhole reports the same of a sentence, which may go on there.
func (pg *page) pulledWhole(i int, line string) bool {
	start, ok := strings.CutSuffix(line, ".")
	if !pg.mayRecur(start) {
		return false
	}
	if r, w := utf8.DecodeRuneInString(line); unicode.IsUpper(r) && pg.standsBeside(i, " "+string(unicode.ToLower(r))+line[w:], "") {
		return true // it begins in the middle of a sentence there
	}
	if ok && len(line) >= pullMin {
		return pg.standsBeside(i, start, ".", ", ", " — ", " and ")
	}
	return pg.standsBeside(i, line, "")
}

// within reports whether line stands in a part of the text as part of a longer line, one of the ends behind it; with each of them only its
// first place counts. The longer line is of the body, as a caption may say what the article says, or a link, whose words the line has.
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

// readAt reports whether the byte at an offset is of the body or of a link.
func (pg *page) readAt(at int) bool {
	i := pg.pieceAt(at)
	return i >= 0 && (pg.pieces[i].role == body || pg.pieces[i].reason == "link")
}

// pieceAt is the piece that has the byte at an offset, or -1.
func (pg *page) pieceAt(at int) int {
	i := sort.Search(len(pg.pieces), func(i int) bool { return pg.pieces[i].End > at })
	if i == len(pg.pieces) || pg.pieces[i].Start > at {
		return -1
	}
	return i
}

// soughtBytes is how much of a line is looked for before the rest is compared: what is longer is looked for byte by byte.
const soughtBytes = 32

// plainEnd reports whether a line that closes no sentence ends in a word.
func plainEnd(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(line)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == ')' || r == '’' || r == '\''
}

// between reports whether the paragraphs beside piece i are whole: the one before it closes, and the one behind begins a
// sentence, and is not what the line is the heading of. A list after a colon and a sentence cut in two are not between.
func (pg *page) between(i int) bool {
	for j := i - 1; j >= 0; j-- {
		if pg.pieces[j].role == body {
			if !closes(pg.of(j)) && pg.pieces[j].Len() > pullMin {
				return false
			}
			break
		}
	}
	for j := i + 1; j < len(pg.pieces); j++ {
		if pg.pieces[j].role == body {
			return letterFirst(pg.of(i)) && opens(pg.of(j)) && !contentWords(pg.of(i)).mostlyIn(pg.of(j))
		}
	}
	return letterFirst(pg.of(i))
}

// letterFirst reports whether a line begins with a capital, not with a number.
func letterFirst(line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, openers))
	return unicode.IsUpper(r)
}

const crossheadWords = 14 // words of the longest crosshead

// heads reports whether piece i is the heading of what follows: set in capitals as headlines are, over an hour of the day, or speaking of
// what the next paragraphs speak of and not of what those before it do.
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

// headCase reports whether the words of a line have capitals, those aside that are small in headings too.
func headCase(line string) bool {
	for w := range strings.FieldsSeq(line) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) && !smallWords[w] && !linking[w] {
			return false
		}
	}
	return true
}

const (
	quotedHead = 8 // words of a crosshead that is a quotation
	listHere   = 3 // lines on end that make a list
	inRowLeast = 5 // words in a row by which a line is known that was taken out of the article
)

// headsQuoted reports whether piece i, a quotation of a few words that closes nothing, is the crosshead of the part in which it is said.
func (pg *page) headsQuoted(i int, said string) bool {
	if words(said) > quotedHead || !letterFirst(said) || !pg.mayRecur(said) {
		return false
	}
	p := pg.pieces[i]
	return !strings.Contains(pg.text[max(0, p.Start-pullReach):p.Start], said) && strings.Contains(pg.text[p.End:min(len(pg.text), p.End+pullReach)], said)
}

// listedHere reports whether piece i is one of several lines on end that close no sentence.
func (pg *page) listedHere(i int) bool {
	n := 1
	for _, step := range [...]int{-1, 1} {
		for j := i + step; j >= 0 && j < len(pg.pieces) && n < listHere && pg.pieces[j].role == body && words(pg.of(j)) > 1 && letterFirst(strings.TrimLeft(pg.of(j), bullets)) && !closes(pg.of(j)); j += step {
			n++
		}
	}
	return n >= listHere
}

// announcesWords reports whether piece i says of whom the next paragraph quotes what he said: a sentence whose stop was lost.
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

// inRow reports whether half of the words of piece i stand in a row in a paragraph near it: a line that was taken out of the article does
// so, while a crosshead has its words from all over.
func (pg *page) inRow(i int) bool {
	p := pg.pieces[i]
	list := strings.Fields(pg.of(i))
	n := max(len(list)/2, inRowLeast)
	before, behind := pg.text[max(0, p.Start-pullReach):p.Start], pg.text[p.End:min(len(pg.text), p.End+pullReach)]
	for k := 0; k+n <= len(list); k++ {
		row := strings.Join(list[k:k+n], " ")
		if strings.Contains(before, row) || strings.Contains(behind, row) {
			return true
		}
	}
	return false
}

// echoedBefore reports whether a paragraph before piece i holds most of its words.
func (pg *page) echoedBefore(i int) bool {
	want := contentWords(pg.of(i))
	if want.n < 5 {
		return false
	}
	for j := max(0, i-echoReach/2); j < i; j++ {
		if p := pg.pieces[j]; p.role == body && p.Len() >= len(pg.of(i))/2 && want.mostlyIn(pg.of(j)) {
			return true
		}
	}
	return false
}

const signedEnd = 80 // last bytes of a signed quotation, among which its speaker stands

// signedQuote cuts a line that is a quotation and, behind a dash, whose it is: "“…” — Jane Doe". whose is "" for any other.
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

// repeats reports whether a paragraph near piece i holds most of the words, so that a quotation was set large.
func (pg *page) repeats(i int, words string) bool {
	want := contentWords(words)
	if want.n < 5 {
		return false
	}
	for j := max(0, i-echoReach); j < min(len(pg.pieces), i+echoReach); j++ {
		if j != i && pg.pieces[j].role == body && want.mostlyIn(pg.of(j)) {
			return true
		}
	}
	return false
}
