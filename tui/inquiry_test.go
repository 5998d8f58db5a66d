package tui

import (
	"fmt"
	"testing"
	"time"

	"hotline/model"
	"hotline/model/corpus"
)

// In tests each step of an answer comes separately, unless they set patience.
func init() { patience = 0 }

// atLength returns a corpus with n quotes of one phrase by one person, and another person's quote.
func atLength(t *testing.T, n int) *corpus.Corpus {
	d := draft{article: model.Article{ID: "m", File: "m.txt", Title: "So it goes", Published: day("2021-05-19")}}
	for i := range n {
		words := fmt.Sprintf("so it goes for time %04d", i)
		d.article.Text += "“" + words + ",” Lavrov said.\n\n"
		d.quotes = append(d.quotes, said(words, lavrov))
	}
	d.article.Text += "“No,” Blinken said."
	d.quotes = append(d.quotes, said("No,", blinken))
	return corpusOf(t, []draft{d})
}

// step asks the program a question and returns its first answer; nothing that follows is run yet.
func (s *telling) step(q string) answer {
	s.t.Helper()
	s.app.Query = query(s.t, q)
	return s.app.ask()().(answer)
}

// A phrase must be searched for: first the screen is filled, then come all results, then the counts.
func TestAnswersComeInSteps(t *testing.T) {
	s := storyOf(t, atLength(t, fewRows+100), 120, 30)
	first := s.step(`"it goes"`)
	rest := s.app.heard(first)
	s.app.settle()
	s.see("3 Quotes 120+", "2 Articles 1", "finding the rest…")
	whole := rest().(answer)
	count := s.app.heard(whole)
	s.see("3 Quotes 220", "220 quotes; 1 article has the words", "1 People 2")
	s.app.counted(count().(counted))
	s.see("1 People 1")
}

// Steps that take no time are combined: rows, all of them and their counts.
func TestWhatComesSoonComesAtOnce(t *testing.T) {
	defer func(was time.Duration) { patience = was }(patience)
	patience = time.Minute
	s := storyOf(t, atLength(t, fewRows+100), 120, 30)
	ans := s.step(`"it goes"`)
	if ans.cut || !ans.counted || ans.then != nil {
		t.Fatalf("cut %v, counted %v", ans.cut, ans.counted)
	}
	s.app.heard(ans)
	s.see("3 Quotes 220", "220 quotes; 1 article has the words", "1 People 1")
}

// Keys work meanwhile: the cursor can move through the first rows, and nothing jumps when the rest comes.
func TestFirstRowsCanBeWalked(t *testing.T) {
	s := storyOf(t, atLength(t, fewRows+100), 120, 30).keys("3")
	rest := s.app.heard(s.step(`"it goes"`))
	s.keys("7 j").seeLine("›", "Sergey Lavrov")
	before := s.screen()
	s.keys("k j")
	if s.app.Lists[paneQuotes].cursor != 7 || s.screen() != before {
		t.Fatalf("at %d:\n%s", s.app.Lists[paneQuotes].cursor, s.screen())
	}
	s.app.heard(rest().(answer))
	if s.app.Lists[paneQuotes].cursor != 7 {
		t.Errorf("the rest moved the reader to %d", s.app.Lists[paneQuotes].cursor)
	}
	s.keys("gg")
	rest = s.app.heard(s.step(`"it goes for"`))
	s.keys("G")
	s.app.heard(rest().(answer))
	if at := s.app.Lists[paneQuotes].cursor; at != fewRows+99 {
		t.Errorf("the end is %d", at)
	}
}

// A cursor that was not moved is at the top, even if a better wording of the first statement comes with the rest.
func TestAnUntouchedCursorStaysAtTheTopOfTheRest(t *testing.T) {
	d := draft{article: model.Article{ID: "m", File: "m.txt", Title: "So it goes", Published: day("2021-05-19")}}
	add := func(words string, opts ...func(*draftQuote)) {
		d.article.Text += "“" + words + ",” Lavrov said.\n\n"
		d.quotes = append(d.quotes, said(words, lavrov, opts...))
	}
	add("so it goes at first", kind(model.Partial), same(7))
	for i := range fewRows + 100 {
		add(fmt.Sprintf("so it goes for time %04d", i))
	}
	add("so it goes at first and in full", same(7))
	s := storyOf(t, corpusOf(t, []draft{d}), 120, 30).keys("3")
	rest := s.app.heard(s.step(`"it goes"`))
	if s.app.heard(rest().(answer)); s.app.Lists[paneQuotes].cursor != 0 {
		t.Errorf("the rest moved the reader to %d", s.app.Lists[paneQuotes].cursor)
	}
}

// Half an answer cannot be exported as if it were complete.
func TestFirstRowsAreNotExported(t *testing.T) {
	s := opening(t, 120, 30, Options{Export: func(string, []byte) (string, error) { t.Fatal("written"); return "", nil }})
	s.tell(read(atLength(t, fewRows+100)))
	s.keys("3")
	s.app.heard(s.step(`"it goes"`))
	s.keys("W").see("The rest is still being looked for")
}

// A question asked while another is being answered replaces it.
func TestAnotherQuestionEndsTheOneBefore(t *testing.T) {
	s := storyOf(t, atLength(t, fewRows+100), 120, 30)
	s.app.Query = query(t, `"it goes"`)
	before := s.app.ask()
	rest := before().(answer).then
	s.app.ask()
	if before() != nil || rest() != nil {
		t.Error("it is answered all the same")
	}
}

// A cursor far down a list, or one restored there, stays until the answer is complete.
func TestWhoStandsFarDownStays(t *testing.T) {
	s := storyOf(t, atLength(t, fewRows+100), 120, 30).keys("3 G")
	if ans := s.step(`"it goes"`); ans.cut || ans.rows.Len() != fewRows+100 {
		t.Fatalf("%d rows, cut %v", ans.rows.Len(), ans.cut)
	}
}
