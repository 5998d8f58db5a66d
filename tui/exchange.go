package tui

import (
	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// Exchanges: a statement, possible answers of the other side, and statements that it may answer. All are guesses, each with its
// reasons.

var exchangePane = pane{
	name:   "exchange",
	title:  func(v view) text { return "Statement and answer: guesses, each with its reason" },
	count:  func(v view) int { return len(v.exchange()) },
	height: func(v view, i int, r Rect) int { return len(drawExchange(v, i, r)) },
	draw:   drawExchange,
	enter:  (*App).openHere,
	quote:  exchangeAt,
}

var noAnswer = say("No answer of the other side within %d days was found.", corpus.AnswerWithin)

// turnOfTalk is one item of the pane: a quote, and why it is there.
type turnOfTalk struct {
	quote int
	head  text // above the first of a group
	why   text
}

func (v view) exchange() []turnOfTalk {
	n := v.room().quote
	return v.memo.exchange.of(quoteKey{v.Corpus, n}, func() []turnOfTalk {
		if n < 0 {
			return nil
		}
		items := []turnOfTalk{{quote: n, head: "The statement"}}
		group := func(head text, found []corpus.Exchange) {
			for i, x := range found {
				t := turnOfTalk{quote: x.Quote, why: line("guessed: " + x.Why)}
				if i == 0 {
					t.head = head
				}
				items = append(items, t)
			}
		}
		answers := v.Corpus.Answers(n)
		if len(answers) == 0 {
			items[0].why = noAnswer
		}
		group("It may be answered by", answers)
		group("It may answer", v.Corpus.Answered(n))
		return items
	})
}

func exchangeAt(v view) int {
	all := v.exchange()
	if i := v.Lists[paneExchange].cursor; i < len(all) {
		return all[i].quote
	}
	return -1
}

func drawExchange(v view, i int, r Rect) []string {
	t := v.exchange()[i]
	q := v.Corpus.Quote(t.quote)
	base, sign := v.under(paneExchange, i)
	var lines []string
	if t.head != "" {
		row := newRow(r.W, "")
		row.add(v.rule, "──").add("", " ").add(v.strong, t.head).add("", " ")
		lines = append(lines, row.add(v.rule, repeat("─", r.W-row.used)).String())
	}
	lines = append(lines, v.quoteHead(t.quote, r.W, base, sign))
	lines = append(lines, v.spokenLines(q, r.W, max(v.cellRows()/2, 2), base)...)
	for _, sp := range wrap(t.why, r.W-4, 2) {
		lines = append(lines, newRow(r.W, base).add("", "  ").add(v.key, t.why[sp.Start:sp.End]).String())
	}
	return lines
}

// reply shows what may be the answer to the quote under the cursor; on the statement itself it moves to the answer.
func (a *App) reply(int) tea.Cmd {
	n := a.quoteHere()
	switch {
	case n < 0:
		a.toast = "No quote here to look for an answer to."
		return nil
	case a.active() == paneExchange && n == a.room().quote:
		a.Lists[paneExchange].cursor++
		return nil
	}
	a.Lists[paneExchange] = list{}
	cmd := a.turn(a.question, a.above(room{paneExchange, n, -1}))
	if len(a.Corpus.Answers(n)) > 0 {
		a.Lists[paneExchange].cursor = 1
	}
	return cmd
}
