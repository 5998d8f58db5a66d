package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
)

const labelWords = 10 // words of a speaker's label

// NameList reports whether line consists of names only: two to twelve capitalised words, separated by commas and "and".
func NameList(line string) bool {
	n := 0
	for w := range Fields(line) {
		w = strings.Trim(w, ",|;*_")
		r, _ := utf8.DecodeRuneInString(w)
		if w != "and" && w != "for" && w != "in" && w != "of" && !unicode.IsUpper(r) && r != '@' {
			return false
		}
		if strings.HasSuffix(w, ".") && len(w) > 3 {
			return false
		}
		n++
	}
	return n >= 2 && n <= 14 && !strings.ContainsAny(line, "\"“”?!:")
}

// NameAlone reports whether each word of a name is capitalised, but not in capitals throughout, or a particle; an initial may have
// its full stop.
func NameAlone(name string) bool {
	if strings.IndexFunc(name, unicode.IsDigit) >= 0 || name == strings.ToUpper(name) {
		return false
	}
	for w := range Fields(name) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !Particles[w] || strings.HasSuffix(w, ".") && !heirs[w] && !Initials(strings.TrimSuffix(w, ".")) || strings.ContainsAny(w, "\"“”?!:;()|@/") {
			return false
		}
	}
	return !SmallWords[strings.ToLower(FirstWord(name))]
}

// NameJoints are what joins the names of authors.
var NameJoints = strings.NewReplacer(", and ", ",", " and ", ",", " & ", ",", " with ", ",")

// heirs are the abbreviations after a name.
var heirs = Set("Jr. Sr.")

// Particles are the lower-case words that names may contain.
var Particles = Set("de da di du del la le van von der den bin al")

// LeadingName cuts a full name off the start of a line: two to four capitalised words, the first of which is not a title.
func LeadingName(line string) (name, rest string) {
	at, n := 0, 0
	for n < 5 && at < len(line) {
		end := at
		for end < len(line) && line[end] != ' ' && line[end] != ',' {
			end++
		}
		word := line[at:end]
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) || n == 0 && strings.HasSuffix(word, ".") && len(word) > 2 && !InitialsDotted(word) {
			break
		}
		n++
		name = line[:end]
		at = end
		if at < len(line) && line[at] == ',' {
			break
		}
		at = min(at+1, len(line))
	}
	if n < 2 || n > 4 {
		return "", ""
	}
	return name, strings.TrimPrefix(line[len(name):], " ")
}

// Calls reports whether the beginning of rest contains one of the callings; covering something for a paper counts as one.
func Calls(rest string, callings map[string]bool) bool {
	if strings.HasPrefix(rest, "covers ") || strings.HasPrefix(rest, "has written ") {
		return true
	}
	for w := range strings.FieldsFuncSeq(rest[:min(len(rest), 200)], func(r rune) bool { return !unicode.IsLetter(r) }) {
		if callings[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// Callings are occupations of people who write for newspapers.
var Callings = Set(`editor columnist fellow professor author writer contributor correspondent reporter analyst director commentator lawyer attorney
	journalist historian host scholar lecturer president chairman founder executive researcher strategist consultant classicist novelist blogger
	partner codirector co-director member officer producer chair prosecutor chief ambassador economist specialist expert`)

// NoteMarks are the characters with which a note under an article may begin.
const NoteMarks = "—–-•⦁*·_ \u00a0"

// InitialsDotted reports whether a word consists of initials with their full stops: "J.R."
func InitialsDotted(word string) bool { return Initials(strings.TrimRight(word, ".")) }

// TurnLabel returns the speaker's label with which a line begins, or "": "MS. PSAKI:", "President of Russia Vladimir Putin:",
// "Q".
func TurnLabel(line string) string {
	if rest, ok := strings.CutPrefix(line, "Q"); ok && rest != "" && strings.TrimLeft(rest, " \t\u00a0") != rest {
		return "Q"
	}
	at := strings.IndexByte(line[:min(len(line), LabelMax)], ':')
	if at <= 0 || at+1 >= len(line) || Words(line[:at]) > labelWords || strings.HasPrefix(line[at:], "://") {
		return ""
	}
	label := line[:at]
	for w := range Fields(label) {
		if !model.Capitalised(w) && !SmallWords[w] {
			return ""
		}
	}
	return label
}

// Agencies are the words that end a photographer's credit.
var Agencies = Set(`reuters ap afp epa tass sputnik getty images image epa-efe efe/epa shutterstock alamy anadolu bloomberg xinhua nurphoto
	ritzau zuma upi imago dpa ukrinform istock adobe pool handout via file photo/ap kremlin twitter facebook instagram corbis flickr wikimedia
	commons mediapunch photo sipa polaris redux newscom abaca kyodo pixabay unsplash dreamstime depositphotos pa contributor stringer staff contributed youtube unicef unhcr wfp undp unocha`)

// AgencyEnd reports whether s ends in the name of an agency or another of the agencies' words.
func AgencyEnd(s string) bool {
	at := strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	last := strings.ToLower(s[at+1:])
	if at >= 0 {
		_, w := utf8.DecodeRuneInString(s[at:])
		last = strings.ToLower(s[at+w:])
	}
	return Agencies[last]
}

// Wires are agencies whose name alone on a line is the credit of a picture.
var Wires = Set("AP AFP EPA Reuters Getty")
