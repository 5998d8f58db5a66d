package repeats

import (
	"strings"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	attributedWords = 8   // words of a pull quote directly followed by its speaker
	attributedMax   = 360 // bytes of such a line
	attributedNames = 5   // words of the longest name
	attributedRole  = 9   // words of the description of the speaker
)

// Attributed removes, among the paragraphs, a pull quote directly followed by its speaker, without a dash: "We shall go on
// talking until it is done Jane Doe, minister". Either another paragraph quotes most of it, or it is in quotation marks; and the
// article names the speaker. It also removes a quotation in marks with blanks inside, which only pull quotes have.
func Attributed(pg *pieces.Page) {
	for i := pg.FirstProse() + 1; i < len(pg.Pieces); i++ {
		p := &pg.Pieces[i]
		if p.Role == pieces.Body && pg.Pieces[i-1].Reason == "pull quote" && signatureLine(pg.Of(i)) {
			pg.Drop(i, "pull quote")
			continue
		}
		if p.Role != pieces.Body || p.Len() < form.PullMin/2 || p.Len() > attributedMax || pg.Announced(i) {
			continue
		}
		if line := pg.Of(i); roomy(line) || says(pg, i, line) {
			pg.DropRepeat(i, "pull quote")
		}
	}
}

// signatureLine reports whether a line names, after a dash, the speaker of the pull quote above it: "— Jane Doe, mayor".
func signatureLine(line string) bool {
	name := strings.TrimLeft(line, "> _*")
	bare := strings.TrimLeft(name, "—–- ")
	return len(bare) < len(name) && len(bare) < form.LabelMax && form.Words(bare) <= attributedRole && !form.Closes(bare) && form.LetterFirst(bare) && !form.Quoting(bare)
}

// says reports whether piece i is a quotation followed by the speaker's name: the words are quoted elsewhere or in quotation
// marks.
func says(pg *pieces.Page, i int, line string) bool {
	if form.Closes(line) || strings.ContainsAny(line, "@#|\n") {
		return false
	}
	said, name := speakerBehind(line)
	if name == "" || form.Words(said) < attributedWords || form.Linking[strings.ToLower(form.LastWord(said))] || !pg.Mentioned(form.LastWord(name), i, 0) {
		return false
	}
	return marked(said) || !form.Quoting(line) && (quotes(pg, i, said) && !heads(pg, i) || pulled(pg, i, said))
}

// speakerBehind splits a line before the speaker's name, which either precedes a comma and a description of the speaker or ends
// the line.
func speakerBehind(line string) (said, name string) {
	list := strings.Fields(line)
	for k := max(1, len(list)-1-attributedRole); k < len(list); k++ {
		if k < len(list)-1 && !strings.HasSuffix(list[k], ",") {
			continue
		}
		first := k
		for first > 0 && k-first < attributedNames && model.Capitalised(list[first]) && !strings.ContainsAny(list[first-1], ",.’”'\"") {
			first--
		}
		if !model.Capitalised(list[first]) || k-first > 1 && first > 0 && form.Linking[strings.ToLower(list[first-1])] { // "talk with Trump Jane Doe"
			first++
		}
		if k > first && first > 0 {
			return strings.Join(list[:first], " "), strings.TrimRight(strings.Join(list[first:k+1], " "), ",")
		}
	}
	return "", ""
}

// quotes reports whether a paragraph near piece i contains quotation marks and most of the words.
func quotes(pg *pieces.Page, i int, said string) bool {
	want := form.ContentWords(said)
	if want.N < 4 {
		return false
	}
	for j := range pg.Near(i, echoBefore/2, EchoBehind/2) {
		if (form.Quoting(pg.Of(j)) || strings.ContainsAny(pg.Of(j), "‘’'")) && pg.MostlyAt(want, j) {
			return true
		}
	}
	return false
}

// marked reports whether the whole text is enclosed in quotation marks of one kind; a single closing mark must follow the end of
// a sentence.
func marked(said string) bool {
	for _, marks := range [...][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"'", "'"}} {
		if inner, ok := strings.CutPrefix(said, marks[0]); ok && strings.HasSuffix(inner, marks[1]) {
			inner = strings.TrimSuffix(inner, marks[1])
			return !strings.Contains(inner, marks[0]) && (marks[0] != "'" && marks[0] != "‘" || form.Closes(inner))
		}
	}
	return false
}

// roomy reports whether a line is in quotation marks with blanks inside: "“ We shall go on talking. ”".
func roomy(line string) bool {
	for _, marks := range [...][2]string{{"“ ", " ”"}, {"\" ", " \""}} {
		if rest, ok := strings.CutPrefix(line, marks[0]); ok {
			at := strings.Index(rest, marks[1])
			return at > 0 && form.Words(rest[:at]) >= attributedWords && len(rest)-at < form.LabelMax+len(marks[1])
		}
	}
	return false
}
