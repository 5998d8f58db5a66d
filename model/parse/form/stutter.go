package form

import (
	"strings"

	"hotline/model"
)

// Bytes by which repetitions are recognised.
const (
	stutterMin = 20  // bytes of a text that is repeated at once after a label
	stutterAll = 100 // the same without a label
	againLabel = 60  // bytes of a label before a colon, and of the blanks around it
	AgainProbe = 16  // bytes by which the repetition is looked for
)

// Stutter returns the repetition of a text at the beginning of a paragraph, after a label or alone: "Facts first: The minister
// The minister met".
func Stutter(text string, in model.Span) model.Span {
	line, least := in.In(text), stutterAll
	from := 0
	if at := strings.Index(line[:min(len(line), againLabel)], ": "); at > 0 {
		from, least = at+len(": "), stutterMin
	}
	said := line[from:]
	if len(said) < 2*least {
		return model.Span{}
	}
	n := strings.Index(said[AgainProbe:], said[:AgainProbe])
	if n < 0 {
		return model.Span{}
	}
	n += AgainProbe
	first := strings.TrimRight(said[:n], " \u00a0")
	if n < least || Closes(first) && n < stutterAll || len(first) == n || !strings.HasPrefix(said[n:], first) { // a speaker may say a sentence twice
		return model.Span{}
	}
	return model.Span{Start: in.Start + from, End: in.Start + from + n}
}
