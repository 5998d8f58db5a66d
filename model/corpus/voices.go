package corpus

import (
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/search"
)

// Voices returns one quote for each speaker to whom the printings of the utterance give the words, beginning with the given quote. What
// names nobody ("he", an unknown speaker) is no other speaker. Cost: that of reading all wordings.
func (c *Corpus) Voices(quote int) []int {
	all := c.Wordings(quote)
	voices := []int{quote}
	if len(all) == 1 {
		return voices
	}
	heard := []string{c.voiceOf(quote)}
	for _, i := range all {
		if key := c.voiceOf(i); key != "" && !slices.Contains(heard, key) {
			heard, voices = append(heard, key), append(voices, i)
		}
	}
	if heard[0] == "" && len(voices) == 2 {
		return voices[:1] // the others tell who it is
	}
	return voices
}

// voiceOf returns a key that is the same for the same speaker, or "" if nobody is named.
func (c *Corpus) voiceOf(quote int) string {
	q := c.Quote(quote)
	if len(q.Speakers) > 0 {
		return string(c.appendSpeakerKey(nil, quote))
	}
	if q.How == model.HowNone || q.How == model.HowPronoun {
		return ""
	}
	name := strings.TrimSpace(string(search.Fold(q.SpeakerText)))
	return strings.TrimPrefix(name, "the ")
}
