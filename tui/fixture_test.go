package tui

import (
	"strconv"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
)

// The made-up corpus of the tests: six articles from five outlets, five people, seventeen quotes over four years; one article has
// no quotes, one has furniture, one is full of what breaks screens.

var fixturePeople = []model.Person{
	{ID: "sergey-lavrov", Name: "Sergey Lavrov", Side: model.Russia, Known: true},
	{ID: "antony-blinken", Name: "Antony Blinken", Side: model.US, Known: true},
	{ID: "rex-tillerson", Name: "Rex Tillerson", Side: model.US, Known: true},
	{ID: "maria-zakharova", Name: "Мария Захарова", Side: model.Russia, Known: true},
	{ID: "wang-yi", Name: "王毅 Wang Yi", Side: model.Other, Known: true},
}

const (
	lavrov = iota
	blinken
	tillerson
	zakharova
	wang
)

type draft struct {
	article model.Article
	quotes  []draftQuote
}

type draftQuote struct {
	words   string
	speaker int
	quote   model.Quote
	cue     string
	mention string
	same    int // the utterance, if others have it too
}

func day(s string) model.When { return model.On(model.ParseDay(s), "dateline") }

func said(words string, by int, opts ...func(*draftQuote)) draftQuote {
	q := draftQuote{words: words, speaker: by, quote: model.Quote{How: model.HowNamed, Sure: model.High}}
	for _, o := range opts {
		o(&q)
	}
	return q
}

func kind(k model.Kind) func(*draftQuote) { return func(q *draftQuote) { q.quote.Kind = k } }
func topics(ids ...string) func(*draftQuote) {
	return func(q *draftQuote) { q.quote.Topics = ids }
}
func on(date string) func(*draftQuote) {
	return func(q *draftQuote) { q.quote.Said = model.On(model.ParseDay(date), "the text says so") }
}

// saidBy is words of an institution.
func saidBy(body, words string, side model.Side) draftQuote {
	return draftQuote{words: words, speaker: -1, quote: model.Quote{SpeakerText: body, How: model.HowInstitution, Sure: model.High, Side: side}}
}

func via(names ...string) func(*draftQuote) { return func(q *draftQuote) { q.quote.Via = names } }

// same sets the number of the utterance.
func same(n int) func(*draftQuote) { return func(q *draftQuote) { q.same = n } }

// together makes several persons the speakers.
func together(people ...int) func(*draftQuote) {
	return func(q *draftQuote) { q.quote.Speakers = people }
}
func about(p int) func(*draftQuote) { return func(q *draftQuote) { q.quote.About = []int{p} } }
func by(how model.How, sure model.Sure, mention, cue, why string) func(*draftQuote) {
	return func(q *draftQuote) {
		q.quote.How, q.quote.Sure, q.quote.Why = how, sure, why
		q.mention, q.cue = mention, cue
	}
}

var fixtureDrafts = []draft{
	{
		model.Article{
			ID: "moscow-2017", File: "moscow-2017.txt", Title: "Tillerson and Lavrov meet in Moscow", Outlet: "The Daily Wire Room",
			Wire: "AP", Place: "Moscow", Published: day("2017-04-12"),
			Text: "Rex Tillerson met Sergey Lavrov in Moscow on Wednesday.\n\n" +
				"“There is a low level of trust between our countries,” Tillerson said. “The world's two foremost nuclear powers cannot have this kind of relationship.”\n\n" +
				"“We are open to a dialogue,” Lavrov said, adding that sanctions harm everyone.",
		},
		[]draftQuote{
			said("There is a low level of trust between our countries,", tillerson, by(model.HowNamed, model.High, "Tillerson", "said", "Tillerson said")),
			said("The world's two foremost nuclear powers cannot have this kind of relationship.", tillerson, by(model.HowCarried, model.High, "", "", "the turn goes on")),
			said("We are open to a dialogue,", lavrov, by(model.HowNamed, model.High, "Lavrov", "said", "Lavrov said")),
			said("sanctions harm everyone", lavrov, kind(model.Indirect), topics("sanctions")),
		},
	},
	{
		model.Article{
			ID: "call-2017", File: "call-2017.txt", Title: "Ministers speak by telephone", Outlet: "Interfax Daily", Wire: "Interfax",
			Place: "Moscow", Published: day("2017-05-02"),
			Text: "The ministers spoke by telephone on Tuesday.\n\nTillerson called the talk “constructive”.",
		},
		[]draftQuote{said("constructive", tillerson, kind(model.Partial), via("Interfax"))},
	},
	{
		model.Article{
			ID: "ambassador-2021", File: "ambassador-2021.txt", Title: "Moscow recalls its ambassador", Outlet: "UrduPoint", Wire: "Sputnik",
			Place: "Washington", Published: day("2021-03-19"),
			Text: "Login\nShare this page\nSaturday 8th May 2021\n\n" +
				"WASHINGTON (UrduPoint News / Sputnik) The ambassador was recalled on Wednesday. He spoke of sanctions.\n\n" +
				"“We did not want this,” he said. “The summit must not be lost to sanctions.”\n\n" +
				"Blinken said that the US would respond to the ambassador's recall.\n\n" +
				"Tags: Russia, Sanctions",
			Furniture: nil,
		},
		[]draftQuote{
			said("We did not want this,", lavrov, topics("summit"), by(model.HowPronoun, model.Medium, "he", "said", "he → Lavrov, subject of the paragraph before")),
			said("The summit must not be lost to sanctions.", lavrov, topics("summit", "sanctions"), by(model.HowCarried, model.Medium, "", "", "the turn goes on")),
			said("the US would respond to the ambassador's recall", blinken, kind(model.Indirect), topics("ambassador"), about(lavrov)),
		},
	},
	{
		model.Article{
			ID: "reykjavik-2021", File: "reykjavik-2021.txt", Title: "Blinken meets Lavrov at Reykjavik", Outlet: "Северный вестник",
			Place: "Reykjavik", Published: day("2021-05-20"),
			Text: "Антони Блинкен встретился с Лавровым в Рейкьявике.\n\n" +
				"“We seek a predictable, stable relationship with Russia,” Blinken said.\n\n" +
				"«Мы готовы обсуждать все вопросы без исключения», — сказал Лавров.\n\n" +
				"«Разговор был конструктивным», — отметила Захарова.",
		},
		[]draftQuote{
			said("We seek a predictable, stable relationship with Russia,", blinken, topics("summit"), on("2021-05-19")),
			said("Мы готовы обсуждать все вопросы без исключения", lavrov, topics("summit"), on("2021-05-19")),
			said("Разговор был конструктивным", zakharova, on("2021-05-19")),
		},
	},
	{
		model.Article{
			ID: "screens-2021", File: "screens\x1b[31m-2021.txt", Title: "会谈 👍🏽 talks\x1b]0;owned\a", Outlet: "Wide 新闻社", Published: model.When{To: 20210521, Basis: "site clock"},
			Text: "王毅在北京表示愿意对话。\n\n" +
				"“我们希望俄美双方通过对话解决分歧,维护全球战略稳定,这符合国际社会的共同利益。” Wang said 👍🏽.\n\n" +
				"“No\u202e words \x1b[2J\u009b31m should\u200b move the screen é̂̃̄̅̆,” Zakharova said.\n\n" +
				"“Averyveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutabreak,” Blinken said.",
		},
		[]draftQuote{
			said("我们希望俄美双方通过对话解决分歧,维护全球战略稳定,这符合国际社会的共同利益。", wang),
			said("No\u202e words \x1b[2J\u009b31m should\u200b move the screen é̂̃̄̅̆,", zakharova, by(model.HowNamed, model.Low, "Zakharova", "said", "")),
			said("Averyveryveryveryveryveryveryveryveryveryveryveryveryverylongwordwithoutabreak,", blinken),
		},
	},
	{
		model.Article{
			ID: "undated", File: "undated.txt", Title: "Nothing is said here", TitleMade: true, Text: "Nothing is said here at all.",
		},
		nil,
	},
}

var fixtureLexicon = &model.Lexicon{Topics: []model.Topic{
	{ID: "sanctions", Name: "sanctions", Patterns: []string{"sanction*"}}, {ID: "summit", Name: "the summit"}, {ID: "ambassador", Name: "ambassador recall"},
}}

// storyNumbers has the Story of the articles with copies.
var storyNumbers = map[string]int{"wire": 1, "daily": 1, "late": 1}

// fixture returns the made-up corpus.
func fixture(t testing.TB) *corpus.Corpus { return corpusOf(t, fixtureDrafts) }

// corpusOf returns a corpus of the drafts.
func corpusOf(t testing.TB, drafts []draft) *corpus.Corpus {
	t.Helper()
	var articles []corpus.Article
	var quotes []corpus.Quote
	people := make([]model.Person, len(fixturePeople))
	copy(people, fixturePeople)
	for n, d := range drafts {
		a := d.article
		layOut(&a)
		first := len(quotes)
		seen := map[string]bool{}
		var ids []string
		for _, dq := range d.quotes {
			q := dq.quote
			q.Span = find(t, a.Text, dq.words, 0)
			if dq.speaker >= 0 {
				if q.Speakers == nil {
					q.Speakers = []int{dq.speaker}
				}
				q.Side = people[dq.speaker].Side
				q.SpeakerText = people[dq.speaker].Name
				people[dq.speaker].Quotes++
			}
			if dq.cue != "" {
				q.Cue = find(t, a.Text, dq.cue, q.End)
				q.Mention = find(t, a.Text, dq.mention, q.End)
			}
			for _, id := range q.Topics {
				if !seen[id] {
					seen[id] = true
					ids = append(ids, id)
				}
			}
			utterance := len(quotes) + 1
			if dq.same > 0 {
				utterance = 1000 + dq.same
			}
			quotes = append(quotes, corpus.Quote{Quote: q, ID: a.ID + ":" + strconv.Itoa(q.Start), Article: n, Utterance: utterance})
		}
		articles = append(articles, corpus.Article{Article: &a, Quotes: [2]int{first, len(quotes)}, Topics: ids, Story: storyNumbers[a.ID]})
	}
	return corpus.New(articles, people, quotes, fixtureLexicon)
}

func find(t testing.TB, text, words string, from int) model.Span {
	t.Helper()
	i := strings.Index(text[from:], words)
	if i < 0 {
		t.Fatalf("the fixture's text does not hold %q", words)
	}
	return model.Span{Start: from + i, End: from + i + len(words)}
}

// layOut takes each paragraph for body, and the head and foot of the scraped article for furniture.
func layOut(a *model.Article) {
	at := 0
	for p := range strings.SplitSeq(a.Text, "\n\n") {
		sp := model.Span{Start: at, End: at + len(p)}
		at = sp.End + 2
		switch {
		case strings.HasPrefix(p, "Login"):
			a.Furniture = append(a.Furniture, model.Furniture{Span: sp, Reason: "login"})
		case strings.HasPrefix(p, "Tags:"):
			a.Furniture = append(a.Furniture, model.Furniture{Span: sp, Reason: "tags"})
		default:
			a.Body = append(a.Body, model.Paragraph{Span: sp, Sentences: []model.Span{sp}})
		}
	}
}
