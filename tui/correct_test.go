package tui

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hotline/data/lexicon"
	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/corpus"
)

// Two outlets print what Lavrov said, and one of them attributes to Ivanov what the other attributes to nobody.
var correctable = []model.Document{
	{ID: "one.txt", File: "one.txt", Outlet: "The Herald", Published: "2021-05-19", Title: "Talks in Reykjavik", Text: "" +
		"Sign up for our newsletter\n\n" +
		"REYKJAVIK (AP) — Russian Foreign Minister Sergey Lavrov met Secretary of State Antony Blinken on Wednesday.\n\n" +
		"“We are ready to discuss every question without any exception,” Lavrov said.\n\n" +
		"“There are serious differences between our two countries,” Blinken said after the talks.\n\n" +
		"Photo by our own reporter in the harbour of the town"},
	{ID: "two.txt", File: "two.txt", Outlet: "The Courier", Published: "2021-05-20", Title: "What was said in Iceland", Text: "" +
		"MOSCOW (Reuters) — Foreign Minister Sergey Lavrov spoke of his talks with Antony Blinken.\n\n" +
		"“We are ready to discuss every question without any exception,” Lavrov said.\n\n" +
		"“Nothing was agreed on the matter of the two embassies,” Lavrov said."},
}

func corrects(t *testing.T) *corpus.Corpus {
	t.Helper()
	docs := func(yield func(model.Document) bool) {
		for _, d := range correctable {
			if !yield(d) {
				return
			}
		}
	}
	c, err := corpus.Build(context.Background(), docs, lexicon.Default(), corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func correcting(t *testing.T, w, h int) (*telling, string) {
	path := filepath.Join(t.TempDir(), "notebook")
	return noting(t, w, h, corrects(t), path, Options{}), path
}

// One correction changes the speaker in every outlet; u undoes it, and the cursor stays on the words.
func TestASpeakerIsCorrectedEverywhere(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 14}} {
		s, path := correcting(t, size[0], size[1])
		s.keys("3 !").see("Correct: “We are ready", "speaker").frame()
		s.keys("sp").see("Who said it?").keys("bl enter").see("Saved: 2 quotes").frame()
		s.seeLine("›", "Antony Blinken !")
		if got := holding(t, path); len(got) != 1 || got[0] != model.NoteSpeaker {
			t.Fatalf("the notebook holds %v", got)
		}
		s.wait().keys("j k enter").see("speaker corrected by the").frame()
		s.keys("esc u").see("Taken back: 2 quotes").seeLine("›", "Sergey Lavrov").notSee("Blinken !")
		s.keys("u").see("Nothing to undo.")
	}
}

// A quote that was marked as no quotation is under the cursor again when that is undone.
func TestTheCursorIsOnWhatComesBack(t *testing.T) {
	s, _ := correcting(t, 120, 30)
	s.keys("3 !").see("Correct: “We are ready").keys("no").see("Saved: 1 quote taken out").wait().seeLine("›", "Antony Blinken")
	s.keys("u").see("Taken back: 1 quote taken out").seeLine("›", "Sergey Lavrov").keys("!").see("Correct: “We are ready")
}

func TestCorrectionsAndFiltersAreUndoneInOneOrder(t *testing.T) {
	s, _ := correcting(t, 120, 30)
	s.keys("p la").see("[1 by:lavrov]").keys("! no").see("Saved: 1 quote taken out: no quotation").wait()
	s.keys("t").see("Which topic?").keys("esc / embassies enter").see("[2 embassies]")
	s.keys("u").notSee("embassies]").see("[1 by:lavrov]").keys("u").see("Taken back: 1 quote taken out").keys("u").notSee("[1 by:lavrov]").keys("u").see("Nothing to undo.")
}

func TestEveryCorrectionOfAQuote(t *testing.T) {
	for _, c := range []struct{ keys, typed, say, see string }{
		{"! un", "", "Saved: 2 quotes now nobody's", "unknown speaker !"},
		{"! sp", "Ivan Petrov", "Saved: 2 quotes now Ivan Petrov’s", "Ivan Petrov !"},
		{"! sp", "Angela Merkel", "Saved: 2 quotes now Angela Merkel’s", "Angela Merkel !"},
		{"! da ctrl+u", "2021-05-17", "Saved: 2 quotes said on 2021-05-17", "2021-05-17"},
		{"! da ctrl+u", "May", "wants a day such as", "said> May"},
		{"! pu ctrl+u", "2021-05-02", "Saved: published on 2021-05-02", ""},
		{"! ou", "The Daily Planet", "Saved: printed by The Daily Planet", ""},
		{"! sp", "Lamont Cranston", "Saved: 2 quotes now Lamont Cranston’s", "Lamont Cranston !"},
		{"! sa", "bl", "Saved: 4 quotes", "Antony Blinken !"},
	} {
		s, _ := correcting(t, 160, 40)
		s.keys("3 " + c.keys).typing(c.typed)
		if c.typed != "" {
			s.keys("enter")
		}
		s.see(c.say, c.see).frame()
	}
}

// What is typed on after a choice was taken is neither a command nor meant for what has opened, and the message stays.
func TestATypedActionIsNoCommand(t *testing.T) {
	open := func() *telling { s, _ := correcting(t, 100, 30); return s.keys("3") }
	open().keys("! day").see("said> ..2021-05-19  2021-05-19, ") // nothing is added to the value
	s := open().keys("!").typing("not a ").see("Saved: 1 quote taken out").notSee("Collected").typing("quot").see("Saved: 1 quote taken out")
	s.wait().keys("u").see("Taken back: 1 quote taken out")
	open().keys("!").typing("speaker bl").see("› Antony Blinken").keys("enter").see("Saved: 2 quotes")
	open().keys("!").typing("spear").see("Who said it?", "ear▏") // not the word that was taken
}

func TestBoundsAreMovedByWords(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 10}} {
		s, _ := correcting(t, size[0], size[1])
		s.keys("3 ! bo").see("Where do the words begin and en", "⟦We are ready").frame()
		s.keys("l l").see("⟦ready").keys("h").see("⟦are ready").keys("H H").frame()
		if size[0] > 40 {
			s.see("without any⟧ exception")
		}
		s.keys("h enter").see("Saved: 1 quote with other bounds")
		n := s.app.Corpus.QuotesOf(s.app.Corpus.FindArticle("one.txt"))[0]
		q := s.app.Corpus.Quote(n)
		if got := s.app.Corpus.Text(n); got != "We are ready to discuss every question without any" || !strings.Contains(q.Why, model.ByReader) {
			t.Errorf("the quote is %q, %s", got, q.Why)
		}
	}
	s, _ := correcting(t, 80, 24)
	s.keys("3 ! bo").wait().wait().wait().keys("enter").see("The bounds are as they were.").keys("! bo esc").notSee("⟦").keys("u").see("Nothing to undo.")
}

func TestPersonsAreCorrected(t *testing.T) {
	s, _ := correcting(t, 120, 30)
	s.keys("1 !").see("Correct: Sergey Lavrov", "same person", "apart").notSee("outlet that").keys("ap").see("Under which name", "times")
	s.keys("esc ! sa").see("is the same person as").notSee("› Sergey").keys("bl enter").see("Saved: 4 quotes and").wait().seeLine("›", "Antony Blinken")
	s.keys("u").see("Taken back").seeLine("›", "Lavrov")
	s.keys("l !").see("Nothing here to correct")
	r, _ := correcting(t, 120, 30)
	r.keys("2 enter i n").see("1 of 4: Sergey Lavrov").keys("!").see("Correct: ", "same person")
}

func TestParagraphsAreFurnitureOrArticle(t *testing.T) {
	for _, size := range [][2]int{{120, 30}, {40, 14}} {
		s, path := correcting(t, size[0], size[1])
		s.keys("2 ! fu").see("Which paragraph", "article").frame().typing("differences").keys("enter").see("Saved: 1 span of furnitur")
		s.wait().keys("3").notSee("serious differences").keys("B").see("Notebook 1", "furniture, not the article").frame()
		s.keys("x").see("Taken back").keys("esc").keys("3").see("serious").keys("u").see("Brought back").notSee("serious differences between")
		if got := holding(t, path); len(got) != 1 {
			t.Fatalf("the notebook holds %v", got)
		}
	}
	s, _ := correcting(t, 120, 30)
	s.keys("2 v").see("Source").keys("G !").see("Correct: ", "this is").keys("th").see("Saved: 1 span of").wait()
	s.keys("!").see("this is").keys("th").see("Saved: 1 span of")
}

// A second instance opens the notebook read-only, says so, and offers nothing that would not be stored.
func TestASecondInstanceOnlyReads(t *testing.T) {
	s, path := correcting(t, 120, 30)
	s.keys("3 ! sp bl enter").see("Saved: 2 quotes")
	again := noting(t, 120, 30, corrects(t), path, Options{})
	again.see("The notebook is only read: another hotline has it open")
	again.keys("3").seeLine("›", "Antony Blinken !").keys("!").see("The notebook is only read: another hotline has it open").notSee("Correct: ")
	again.keys("e").see("only read").keys("#").see("only read").keys("space").see("Collected", "Not kept: another hotline has it open. It is kept once that one has quit").keys("q").see("again quits")
	again.keys("m a").see("Marked: 'a", "Not kept")

	// When the first has quit, the second has the notebook at the next note, with what the first wrote and what was noted here.
	s.wait().keys("j e").typing("from the first").keys("enter").see("Noted.").closes()
	again.keys("e").see("note>").notSee("only read").typing("from the second").keys("enter").see("Noted.", "✎ from the first").notSee("Not kept")
	again.keys("c").see("Collected 1").keys("q").notSee("again quits")
	kinds := holding(t, path)
	for _, k := range []model.NoteKind{model.NoteSpeaker, model.NoteText, model.NoteCollect, model.NoteMark} {
		if !slices.Contains(kinds, k) {
			t.Errorf("the notebook holds %v", kinds)
		}
	}
	if again.closes(); len(kinds) != 5 {
		t.Errorf("the notebook holds %v", kinds)
	}
}

func TestWhatIsNotSavedChangesNothing(t *testing.T) {
	book := &scratch{fails: notebook.ErrStopped}
	s := opening(t, 120, 30, Options{Notebook: book})
	s.tell(loaded{corpus: corrects(t)})
	s.keys("3 ! sp bl enter").see("Not saved, and nothing was changed: the notebook has stopped").wait().seeLine("›", "Sergey Lavrov").notSee("!  ").keys("u").see("Nothing to undo.")
}

// A correction may remove the quote from the reader's own filter.
func TestTheCursorStaysWhereItIsWhenTheQuoteGoes(t *testing.T) {
	s, _ := correcting(t, 120, 30)
	s.keys("p la 3 j").seeLine("›", "The Courier").keys("! sp bl enter").see("Saved: 1 quote now Antony Blinken’s").wait().seeLine("›", "Sergey Lavrov")
	s.keys("X 3 enter enter").see("4 Reader").keys("! no").see("Saved").see("4 Reader").frame()
}

// On a large corpus a correction takes a while: the screen says that it is stored, and the reader can go on.
func TestALongCorrectionIsSaid(t *testing.T) {
	s, path := correcting(t, 120, 30)
	s.keys("3 ! sp bl")
	_, save := s.app.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	if got := holding(t, path); len(got) != 0 {
		t.Fatalf("written by Update: %v", got)
	}
	_, apply := s.app.Update(save())
	s.see("Saved; applying it to everything…").seeLine("›", "Sergey Lavrov")
	s.tell(tea.KeyPressMsg{Code: tea.KeyDown})
	s.seeLine("›", "Antony Blinken") // the reader goes on meanwhile
	s.tell(apply())
	s.see("Saved: 2 quotes now Antony Blinken’s")
}

// If a name begins like another, it can be typed to its end, and Enter after a name that was taken early belongs to the name.
func TestEnterEndsAName(t *testing.T) {
	s := story(t, 120, 30)
	s.keys("p").typing("lavr").keys("enter").see("[1 by:lavrov]").notSee("bytes ")
	s.wait().keys("3 enter").see("bytes ")
}

// A person whom the reader merged is not offered as a name that means someone else: the merge can be undone.
func TestJoinedNamesAreNotSetApart(t *testing.T) {
	s, _ := correcting(t, 120, 30)
	s.keys("1 j ! sa la enter").see("Saved: 1 quote and").wait().keys("! ap").see("Under which name").notSee("Blinken  ").keys("esc")
}
