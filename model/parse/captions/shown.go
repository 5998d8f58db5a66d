package captions

import (
	"strings"

	"hotline/model/parse/form"
)

// shown reports whether a short line says whom or what a picture shows: "Doe, pictured with his wife, …", "Doe is seen arriving
// …", "A plane is seen landing …".
func shown(line string) bool {
	if len(line) > form.ShortLine && (form.Closes(line) || len(line) > 2*form.ShortLine) || form.Quoting(line) {
		return false
	}
	if strings.Contains(line, "(pictured") && !form.Closes(line) && form.Words(line) > form.LinkedWords {
		return true
	}
	if !strings.Contains(line, "pictured ") && !strings.Contains(line, "seen ") {
		return false // every cue ends in one of these
	}
	for _, cue := range [...]string{", pictured ", ", seen ", " is seen ", " are seen ", " is pictured ", " are pictured "} {
		who, rest, ok := strings.Cut(line, cue)
		if !ok || form.Words(who) > shownWords {
			continue
		}
		word := strings.TrimRight(form.FirstWord(rest), ",.")
		if !form.TitleCase(who) {
			if articles[strings.ToLower(form.FirstWord(who))] && cue[1] != 'p' && cue[0] == ' ' && visible[word] && !strings.Contains(who, ",") {
				return true
			}
			continue
		}
		if strings.HasSuffix(cue, "pictured ") || strings.HasSuffix(word, "ing") || aside[word] {
			return true
		}
	}
	return false
}

const shownWords = 6 // words of the name of the person shown

// visible are participles for what can be seen, unlike those for opinions.
var visible = form.Set(`crashing walking standing sitting arriving leaving flying burning rising waving speaking holding carrying running lying boarding
	landing parked moored docked passing entering marching kneeling falling sailing sinking`)

// aside are words for where in a picture somebody is.
var aside = form.Set("here above left right center centre below")

// scaled reports whether a line ends in the scale of a map, whose legend it is: "… 50 miles 50 km".
func scaled(line string) bool {
	if !strings.HasSuffix(line, " km") && !strings.HasSuffix(line, " miles") {
		return false
	}
	list := strings.Fields(line)
	n := len(list)
	return n > 4 && (list[n-3] == "km" || list[n-3] == "miles") && form.Digits(list[n-2]+list[n-4])
}

// licensed reports whether a line offers the rights in a picture for sale, as on an agency's page after a credit.
func licensed(line string) bool { return strings.Contains(line, "Purchase Licensing Rights") }
