package captions

import (
	"strings"
	"unicode"

	"hotline/model/parse/form"
	"hotline/model/parse/lookup"
)

const featuredMax = 280 // bytes of the credits of the pictures above an article, at its end

// featuredLabels begin such a credit.
var featuredLabels = [...]string{"featured image", "feature image", "featured photo"}

// featuredWords finds whether a text may contain one of them.
var featuredWords = lookup.NewNeedles([]string{"eatured image", "eatured Image", "eature image", "eature Image", "eatured photo", "eatured Photo"})

// featured returns where the credit of the picture above an article begins at the end of a line that tells more, "… he said.
// Featured image via Jane Doe/Some Agency", or 0. In a dump without line ends it is glued to the last sentence, or to the words
// of a lost link: "Read more:Featured image …".
func featured(line string) int {
	from := max(0, len(line)-featuredMax)
	tail := line[from:]
	if !featuredWords.Any(tail) {
		return 0
	}
	low := strings.ToLower(tail)
	if len(low) != len(tail) {
		return 0
	}
	for _, label := range featuredLabels {
		at := strings.LastIndex(low, label)
		if at <= 0 || !sourced[strings.Trim(form.FirstField(tail[at+len(label):]), ":")] {
			continue
		}
		if strings.HasSuffix(strings.TrimRight(tail[:at], " "), "|") { // one of two
			at = strings.Index(low, label)
		}
		before := strings.TrimRight(tail[:at], " \u00a0")
		if rest := tail[at:]; before == "" || form.Words(rest) > 2*form.LeadWords || form.Closes(rest) && strings.Contains(rest, ". ") {
			continue
		}
		if last := before[len(before)-1]; !form.Closes(before) && last != ':' && (len(before) < at || !unicode.IsDigit(rune(last))) {
			continue
		}
		for _, lost := range [...]string{"Read more:", "Read More:", "Read more here:"} {
			before = strings.TrimSuffix(before, lost)
		}
		return from + len(before)
	}
	return 0
}

// sourced are the words with which such a credit goes on.
var sourced = form.Set("via by of is from courtesy credit Credit Credit: Photo Screenshot")
