package telling

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
)

// Seen reports whether a line without a quotation contains a word typical of captions.
func Seen(line string) bool {
	if len(line) > 2*form.ShortLine || form.Quoting(line) {
		return false
	}
	for w := range form.Fields(strings.ToLower(line)) {
		if pictureWords[strings.Trim(w, ".,")] {
			return true
		}
	}
	return false
}

// pictureWords describe what is seen: a caption is written in the present tense.
var pictureWords = form.Set(`attends attend speaks speak walks walk arrives arrive gestures gesture listens listen looks look meets meet shakes shake poses
	pose holds hold stands stand waves wave delivers sits sit addresses pictured seen left right shows leaves departs answers smiles boards greets
	reacts talks waits takes testifies enters chairs watches`)

// Posted reports whether a line is a post on a social network followed by its author: "WATCH: … — Jane Doe (@doe) May 4, 2018".
func Posted(line string) bool {
	at := strings.LastIndex(line, " (@")
	return at > 0 && strings.Contains(line[:at], " — ")
}

// Reports reports whether a line says what somebody says; the person whom it introduces then belongs to the article.
func Reports(line string) bool {
	return reporting.Any(line)
}

var reporting = lookup.NewNeedles([]string{" said", " told ", " says", " writes that ", " argues ", " believes "})
