package corpus

import (
	"slices"

	"hotline/model"
)

// Change is the effect of one correction of the reader on the corpus.
type Change struct {
	Note    model.Note
	Quotes  int    // that changed
	What    string // in words: "23 quotes now Antony Blinken's"
	Missing bool   // it changed nothing because its target does not exist any more; What says so
}

// Apply returns the corpus as it was read, with those corrections and tags that are in effect among the notes, and the effect of
// each correction. Calls do not accumulate: the notes given are the only ones that apply, so leaving one out undoes it. Notes on
// texts and persons that are not in the corpus are ignored. The receiver does not change. If the snapshot is damaged (see Fault),
// no corrections are made. Cost: about that of numbering the whole corpus; less if no correction changes what is said, and
// nothing if there is nothing to correct or the receiver has the same corrections.
func (c *Corpus) Apply(notes []model.Note) (*Corpus, []Change) {
	base := c.asRead()
	effective := model.InEffect(notes)
	held := corrections(effective)
	switch {
	case len(held) == 0:
		return base.tagged(effective), nil
	case c.did != nil && slices.Equal(held, c.did.held):
		return c.tagged(effective), c.did.changes
	}
	if base.Verify() != nil {
		return base.tagged(effective), nil
	}
	base.wake()
	d := newDraft(base)
	var changes []Change
	for _, stage := range stages {
		for _, n := range held {
			correct := stage[n.Kind]
			if correct == nil {
				continue
			}
			d.note = n
			if sites := d.sites(n); len(sites) > 0 {
				d.asRead = d.asRead && leavesWhatWasSaid[n.Kind]
				quotes, what, ok := correct(d, sites)
				changes = append(changes, Change{n, quotes, what, !ok})
			}
		}
	}
	if len(changes) == 0 {
		return base.tagged(effective), nil
	}
	made := d.corpus()
	made.did = &applied{held, changes}
	return made.tagged(effective), changes
}

// applied holds the corrections of which a corpus is the result, and the effect of each.
type applied struct {
	held    []model.Note
	changes []Change
}

// Tagged returns the corpus with the tags among the notes but without their corrections. Cost: that of looking up the tags.
func (c *Corpus) Tagged(notes []model.Note) *Corpus { return c.asRead().tagged(model.InEffect(notes)) }

// correction carries out d.note and says what it did and how many quotes it changed; ok is false if its target does not exist.
type correction func(d *draft, sites []site) (quotes int, what string, ok bool)

// leavesWhatWasSaid has the corrections that change no quote's words, speaker or date.
var leavesWhatWasSaid = map[model.NoteKind]bool{model.NoteOutlet: true, model.NoteJoin: true, model.NoteSplit: true}

// stages lists the corrections in the order in which they build on each other: what belongs to the article and its outlet and
// date; then which words are quotations; which of them are one utterance; who is meant by a name; who said what, and when; and
// which persons are the same.
var stages = []map[model.NoteKind]correction{
	{
		model.NoteFurniture: (*draft).furniture, model.NoteBody: (*draft).body,
		model.NoteOutlet: (*draft).outlet, model.NotePublished: (*draft).published,
	},
	{model.NoteNoQuote: (*draft).noQuote, model.NoteBoundary: (*draft).boundary},
	{model.NoteJoin: (*draft).join, model.NoteSplit: (*draft).split},
	{model.NoteApart: (*draft).apart},
	{model.NoteSpeaker: (*draft).speaker, model.NoteSaid: (*draft).said},
	{model.NoteSame: (*draft).same},
}
