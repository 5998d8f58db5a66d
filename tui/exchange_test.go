package tui

import (
	"testing"

	"hotline/model"
)

// echoDrafts are a remark, its copies in other outlets, and the other side's answer.
var echoDrafts = []draft{
	{
		model.Article{
			ID: "interview", File: "interview.txt", Title: "Biden's interview", Outlet: "ABC", Published: day("2021-03-17"),
			Text: "Blinken was asked about Lavrov.\n\n“I do think that he is a dangerous opponent and that he will pay a price for what he did,” Blinken said.",
		},
		[]draftQuote{said("I do think that he is a dangerous opponent and that he will pay a price for what he did,", blinken, topics("summit"), about(lavrov), same(1),
			by(model.HowNamed, model.High, "Blinken", "said", "Blinken said"))},
	},
	{
		model.Article{
			ID: "copy", File: "copy.txt", Title: "A copy", Outlet: "TASS", Published: day("2021-03-18"),
			Text: "“I do think that he is a dangerous opponent,” Blinken told ABC.",
		},
		[]draftQuote{said("I do think that he is a dangerous opponent,", blinken, topics("summit"), about(lavrov), same(1), via("ABC"))},
	},
	{
		model.Article{
			ID: "changed", File: "changed.txt", Title: "A changed copy", Outlet: "Sputnik", Published: day("2021-03-18"),
			Text: "“I do believe that he is a dangerous enemy and that he will pay a price for what he did,” Blinken said.",
		},
		[]draftQuote{said("I do believe that he is a dangerous enemy and that he will pay a price for what he did,", blinken, same(1), kind(model.Partial))},
	},
	{
		model.Article{
			ID: "answer", File: "answer.txt", Title: "The answer", Outlet: "Interfax Daily", Published: day("2021-03-19"),
			Text: "“It takes one to know a dangerous man,” Lavrov said of Blinken.",
		},
		[]draftQuote{said("It takes one to know a dangerous man,", lavrov, topics("summit"), about(blinken))},
	},
}

func TestCopiesAreOneRow(t *testing.T) {
	storyOf(t, corpusOf(t, echoDrafts), 140, 30).see("3 Quotes 2, printed 4 times", "4 quotes in 4 articles").
		seeLine("Antony Blinken", "in 3 outlets")
}

func TestWordingsShowWhereTheyDiffer(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 12}} {
		s := storyOf(t, corpusOf(t, echoDrafts), size[0], size[1]).keys("3 =").frame().see("3 wordings")
		s.keys("k").seeLine("ABC", "compared with")
		s.keys("j j j")
		s.keys("enter").see("4 Reader").keys("esc").see("3 wordings").keys("esc").see("3 Quotes")
	}
	s := storyOf(t, corpusOf(t, echoDrafts), 120, 30).keys("3 =")
	s.seeLine("TASS", "confirmed, a cut: 9 of 20 words").seeLine("Sputnik", "partial", "suggested, differs: 2 words of its own, 2 left out")
	s.see("I do think that he is a dangerous opponent, [… 11 words cut …]", "{+believe+}", "[-think-]", "via ABC").golden("wordings-120x30")
	s.keys("=").seeLine("TASS", "compared with").seeLine("ABC", "longer by 11 words")
	story(t, 80, 24).keys("3 =").see("the only wording")
}

func TestReplyGoesToTheAnswerAndBack(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 14}} {
		s := storyOf(t, corpusOf(t, echoDrafts), size[0], size[1]).keys("3 r").frame()
		s.seeLine("›", "Sergey Lavrov").see("It takes one to know")
		s.keys("k r").seeLine("›", "Sergey Lavrov").keys("r").see("It may answer").keys("esc esc").see("3 Quotes")
	}
	storyOf(t, corpusOf(t, echoDrafts), 120, 30).keys("3 r").
		see("The statement", "It may be answered by", "guessed: both on the summit, names Antony Blinken", "“dangerous", "2 days later").golden("exchange-120x30")
	story(t, 80, 24).keys("3 r").see("No answer of the other side within 14 days")
}

func TestSourceShowsOffsetsAndFurniture(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 12}} {
		s := story(t, size[0], size[1]).keys(":").typing("by:lavrov on:2021-03-19").keys("enter 3 v").frame()
		s.see("Source ambassador-2021.txt").seeLine("›", "┃│“We did not want").see("verbatim · speaker pronoun")
		s.keys("gg").seeLine("0 f│Login").keys("v").see("3 Quotes")
	}
	story(t, 120, 30).keys("2 j j v").see("Source ambassador-2021.txt · 326 bytes").seeLine("f│Login", "‹furniture: login›").golden("source-120x30")
	story(t, 80, 24).keys("2 j j j j v").frame().keys("G").frame()
}

func TestColumnsChangePlaces(t *testing.T) {
	s := story(t, 120, 30).keys("s la ti").wait().seeLine("1 Sergey Lavrov", "2 Rex Tillerson")
	s.keys(">").seeLine("1 Rex Tillerson", "2 Sergey Lavrov").see("[1 pin by:tillerson] [2 pin by:lavrov]")
	s.keys(">").see("No column there").keys("<").seeLine("1 Sergey Lavrov", "2 Rex Tillerson").keys("u").seeLine("1 Rex Tillerson")
	s.keys("+ interfax").seeLine("3 Interfax Daily 1").wait().keys("l l x").notSee("3 Interfax")
}
