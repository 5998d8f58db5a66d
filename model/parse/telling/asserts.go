package telling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/form"
)

// Asserts reports whether a line contains a verb in the present tense after a name or noun: "Minister rebuffs warnings" is
// recognised by its form, "Two ministers meet" is not.
func Asserts(line string) bool {
	list := strings.Fields(line)
	for k := 1; k < len(list)-1; k++ {
		w := strings.TrimRight(list[k], ",")
		if len(w) < 4 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.Contains(w, "'") || strings.Contains(w, "’") {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(r) || form.SmallWords[list[k-1]] || form.Linking[strings.ToLower(list[k-1])] {
			continue
		}
		if next := strings.Trim(list[k+1], ",'‘’\""); tellsObject(next) {
			return true
		}
	}
	return false
}

// tellsObject reports whether a word may follow a verb but seldom follows a plural noun.
func tellsObject(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return !afterNoun[w] && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// afterNoun are words that follow a plural as often as a verb.
var afterNoun = form.Set("of to in on for and at by from with as or are were have had who that which into about between under over would could may will can should")

// Clipped reports whether a line leaves out articles and forms of "be", as headlines do.
func Clipped(line string) bool {
	for w := range form.Fields(line) {
		if leftOut[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// leftOut are the words that headlines leave out.
var leftOut = form.Set("the a an is are was were")
