package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// previewing makes corrections have previews, also in a small corpus.
func previewing(t *testing.T) {
	was := longToNotice
	longToNotice = 2
	t.Cleanup(func() { longToNotice = was })
}

// TestACorrectionIsSeenBeforeItIsIn corrects a speaker in a corpus that takes long to correct: the quotes that it changes are
// shown at once, under the same cursor, with a message; then all effects are there.
func TestACorrectionIsSeenBeforeItIsIn(t *testing.T) {
	previewing(t)
	s, _ := correcting(t, 120, 30)
	s.keys("3").seeLine("›", "Sergey Lavrov")
	n := s.app.Corpus.NoteOnQuote(model.NoteSpeaker, s.app.quoteHere())
	n.ID, n.Value = "a", "antony-blinken"
	s.app.Notes = []model.Note{n}
	s.app.fresh = []written{{deed: &deed{notes: s.app.Notes}, kept: s.app.Notes}}
	p, ok := s.app.notice()().(previewed)
	if !ok || p.corpus == nil {
		t.Fatalf("no preview: %+v", p)
	}
	work := p.then
	p.then = nil
	read := s.app.Corpus
	s.tell(p)
	s.seeLine("›", "Antony Blinken !").see("Saved: 2 quotes now Antony Blinken’s")
	if s.app.Corpus == read || s.app.Corpus.Select(query(t, "by:blinken")).Quotes.Len() != read.Select(query(t, "by:blinken")).Quotes.Len() {
		t.Error("what is asked is not yet what it will be")
	}
	s.tell(work())
	s.seeLine("›", "Antony Blinken !").see("Saved: 2 quotes now Antony Blinken’s")
	if n := s.app.Corpus.Select(query(t, "by:blinken")).Quotes.Len(); n != 3 {
		t.Errorf("%d quotes by Blinken, want 3", n)
	}
}

// The final result is the same with and without a preview.
func TestCorrectionsWithAPreview(t *testing.T) {
	previewing(t)
	t.Run("a speaker", TestASpeakerIsCorrectedEverywhere)
	t.Run("undone", TestCorrectionsAndFiltersAreUndoneInOneOrder)
	t.Run("each", TestEveryCorrectionOfAQuote)
}

// A preview of a corpus that is no longer shown is dropped, and the work is done.
func TestALatePreviewIsLeftOut(t *testing.T) {
	s, _ := correcting(t, 120, 30)
	worked := false
	was := s.app.Corpus
	s.tell(previewed{of: corrects(t), corpus: corrects(t), then: func() tea.Msg { worked = true; return nil }})
	if s.app.Corpus != was || !worked {
		t.Error("it is shown, or nothing is done afterwards")
	}
}
