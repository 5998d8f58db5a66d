package corpus

import (
	"slices"

	"hotline/model"
)

// Change is what one correction of the reader did to the corpus.
type Change struct {
	Note    model.Note
	Quotes  int    // that it changed
	What    string // in words: "23 quotes now Antony Blinken's"
	Missing bool   // it changed nothing, because what it corrects is not there any more; What says so
}

// Apply returns the corpus as it was read, corrected by those of the notes that are in effect and with their tags, and what
// each correction changed. Notes do not add up over several calls: those given are all that hold, so that fewer of them undo. Notes on
// texts and persons that are not here change nothing and are left out. The receiver stays as it is. Of a snapshot that is damaged, which
// Fault tells of then, nothing is corrected.
// Cost: about that of numbering the corpus anew, but for what is said, where no correction changes it; nothing when there is nothing to
// correct, or the receiver is so corrected already.
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

// applied is the corrections that made a corpus what it is, and what each changed.
type applied struct {
	held    []model.Note
	changes []Change
}

// Tagged returns the corpus with the tags among the notes and with none of their corrections. Cost: that of finding where the tags are.
func (c *Corpus) Tagged(notes []model.Note) *Corpus { return c.asRead().tagged(model.InEffect(notes)) }

// correction carries out d.note and says what it did, and to how many quotes; ok is false when what it corrects is not
// there.
type correction func(d *draft, sites []site) (quotes int, what string, ok bool)

// leavesWhatWasSaid are the corrections after which every quote has its words, its speaker and its day still.
var leavesWhatWasSaid = map[model.NoteKind]bool{model.NoteOutlet: true, model.NoteJoin: true, model.NoteSplit: true}

// stages are the corrections in the order in which they build on each other: what is article and what is not, and when
// it appeared; then which words are quotations; which of them are one utterance; who is who; who said what, and when;
// and who is the same as whom.
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
