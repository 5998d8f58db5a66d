package telling

import (
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/parse/form"
)

// Tells reports whether a line says what was, is or will be, as captions without a day do not.
func Tells(line string) bool {
	var low [LongestTelling]byte
	for w := range form.Fields(line) {
		if w = form.NameMarks.Trim(w); len(w) > LongestTelling || w == "May" {
			continue
		}
		if TellingIn(model.AppendLower(low[:0], w))&(RecountsIt|statesIt) != 0 {
			return true
		}
	}
	return false
}

// States are forms of "be" and verbs of thought and speech, which captions leave out.
var States = form.Set("is are be been being isn't aren't isn’t aren’t it's it’s that's that’s says want wants need needs remain remains know knows think thinks")

// LongestTelling is the length of the longest of recounts and states, in bytes.
const LongestTelling = 9

// Moved reports whether a line contains a word with the form of a past tense.
func Moved(line string) bool {
	for w := range form.Fields(line) {
		if w = form.NameMarks.Trim(w); len(w) > 4 && strings.HasSuffix(w, "ed") && unicode.IsLower(rune(w[0])) {
			return true
		}
	}
	return false
}

// Recounted reports whether a line reports a statement.
func Recounted(line string) bool {
	for w := range form.Fields(line) {
		if w = strings.ToLower(form.WordMarks.Trim(w)); w == "said" || w == "told" || w == "says" {
			return true
		}
	}
	return false
}

// Recounts are words that report what happened or was said rather than what a picture shows.
var Recounts = form.Set(`said says told has have had was were will would could can may might but because if according reported announced called denied
	asked added although however did does do should must`)

// sceneVerbs say in the present tense what a picture shows; a caption uses it although it gives the day.
var sceneVerbs = form.Set(`attends attend speaks speak walks walk arrives arrive gestures gesture listens listen looks look meets meet shakes shake
	poses pose holds hold stands stand waves wave delivers deliver sits sit addresses address shows departs depart answers smiles smile boards board
	greets greet reacts react talks talk waits wait testifies testify enters enter chairs watches watch visits visit participates participate
	carries carry inspects inspect rides ride passes gather gathers celebrates celebrate installs install prepares prepare fires fire lights lays lay
	rises marches march runs run sleeps sleep flies fly digs dig searches search pray prays hug hugs embraces embrace applauds applaud
	joins join tours tour signs sign welcomes welcome hosts host kneels kneel salutes salute drives drive aims aim loads load patrol patrols
	bids unveils unveil clashes clash guards guard cleans clean removes remove lies lie pays pay plays play performs perform receives receive emerges explodes explode
	leaves leave takes take raises raise respond bid bids exits exit climbs climb leads lead examines examine demonstrate demonstrates protest protests
	steps step cries cry announces moves move scrolls scroll browse browses gather mourn mourns burns burn displays display appears appear works work stares stare points point`)

// Opening are words with which a sentence of prose begins, but not a caption.
var Opening = form.Set(`on at since after before when while as for despite under with during by until though it he she they we i you this that there here
	still now then also what who why how if but and`)

// Backward are the words with which a paragraph refers back to the one before it.
var Backward = form.Set("he she they it but and his her their that this these those also still however meanwhile both")
