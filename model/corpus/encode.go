package corpus

import (
	"cmp"
	"encoding/binary"
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// encoder lays a corpus out in sections.
type encoder struct {
	sections [sectionCount][]byte
	strings  map[string]int
}

func (e *encoder) put(section int, numbers ...int) {
	b := e.sections[section]
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	e.sections[section] = b
}

// end writes where a list or text ends that is written into the section after starts.
func (e *encoder) end(starts, size int) {
	e.put(starts, len(e.sections[starts+1])/size)
}

// list writes a list and where it ends.
func (e *encoder) list(starts int, list []int) {
	e.put(starts+1, list...)
	e.end(starts, 4)
}

func (e *encoder) record(starts int, p flat.Packer) {
	e.sections[starts+1] = append(e.sections[starts+1], p...)
	e.end(starts, 1)
}

// string is the number of a text in the table of strings.
func (e *encoder) string(s string) int {
	n, known := e.strings[s]
	if !known {
		n = len(e.strings)
		e.strings[s] = n
		e.sections[secStrings] = append(e.sections[secStrings], s...)
		e.end(secStringStarts, 1)
	}
	return n
}

// encode lays out the values and what New derives from them, some sections at a time; what a corpus of the same articles in
// the same order, unless nil, knows of their words is copied. Cost: that of copying all text once, of folding it twice, and
// of sorting.
func encode(articles []Article, people []model.Person, quotes []Quote, lex *model.Lexicon, of *Corpus) *flat.File {
	e := &encoder{strings: make(map[string]int, len(articles)*4)}
	var place []int
	atOnce(
		func() { e.words(articles, of) },
		func() { e.quoted(articles, quotes, of) },
		func() { place = e.values(articles, people, quotes, lex) },
	)
	e.often(len(articles), len(quotes), place)
	return flat.Make(e.sections[:])
}

// values lays out articles, quotes, people and names, and who is in which. It returns the place of each quote in the
// order of answers.
func (e *encoder) values(articles []Article, people []model.Person, quotes []Quote, lex *model.Lexicon) (place []int) {
	for _, starts := range []int{
		secStringStarts, secArticlePeopleStarts, secArticleTopicStarts, secArticleRecordStarts, secQuoteSpeakerStarts, secQuoteAboutStarts,
		secQuoteTopicStarts, secQuoteRecordStarts, secWordingStarts, secStoryStarts, secPersonRecordStarts, secPersonFoldedStarts, secNameStarts,
		secNamePeopleStarts, secLooseStarts, secLoosePeopleStarts, secOftenStarts, secOftenQuotedStarts,
	} {
		e.put(starts, 0)
	}
	e.string("")
	topics := make(map[string]int, len(lex.Topics))
	for i, t := range lex.Topics {
		topics[t.ID] = i
	}
	var all flat.Packer
	all.Int(len(lex.Topics))
	for _, t := range lex.Topics {
		all.Int(e.string(t.ID))
		all.Int(e.string(t.Name))
		all.Int(t.From)
		all.Int(t.To)
		all.Ints(e.all(t.Patterns))
	}
	e.sections[secTopics] = all
	same := wordings(quotes)
	ofQuotes, ofArticles := owners(articles, quotes, same, lex)
	e.text(articles)
	for i := range articles {
		e.article(&articles[i], ofArticles[i], topics)
	}
	e.put(secArticleQuotes, len(quotes))
	e.sorted(secArticlesByID, len(articles), func(i int) string { return articles[i].ID })
	for i := range articles {
		e.put(secArticleStory, articles[i].Story)
	}
	for _, list := range copiesOf(articles) {
		e.list(secStoryStarts, list)
	}
	for i := range quotes {
		q := &quotes[i]
		when := q.Said
		if !when.Known() {
			when = articles[q.Article].Published
		}
		e.quote(q, when, ofQuotes[i], topics)
	}
	for _, list := range same {
		e.list(secWordingStarts, list)
	}
	place = e.order(len(quotes))
	e.best(quotes, same, place)
	e.traits(place)
	for i := range people {
		e.person(&people[i])
	}
	e.sorted(secPeopleByID, len(people), func(i int) string { return people[i].ID })
	e.names(people, lex)
	e.invert(secQuoteSpeakerStarts, secSaidStarts, len(people))
	e.invert(secQuoteAboutStarts, secMeantStarts, len(people))
	e.invert(secArticlePeopleStarts, secMetStarts, len(people))
	e.invert(secQuoteTopicStarts, secTopicQuoteStarts, len(lex.Topics))
	e.invert(secArticleTopicStarts, secTopicArticleStarts, len(lex.Topics))
	return place
}

// wordings are the quotes of each utterance, ascending.
func wordings(quotes []Quote) [][]int {
	last := 0
	for i := range quotes {
		last = max(last, quotes[i].Utterance)
	}
	same := make([][]int, last+1)
	for i := range quotes {
		u := quotes[i].Utterance
		same[u] = append(same[u], i)
	}
	return same
}

func (e *encoder) text(articles []Article) {
	total := 0
	for i := range articles {
		total += len(articles[i].Text)
	}
	text := make([]byte, 0, total)
	starts := make([]byte, 0, 8*(len(articles)+1))
	for i := range articles {
		starts = binary.LittleEndian.AppendUint64(starts, uint64(len(text)))
		text = append(text, articles[i].Text...)
	}
	e.sections[secTextStarts] = binary.LittleEndian.AppendUint64(starts, uint64(len(text)))
	e.sections[secText] = text
}

// order writes the order of answers: by day, then by number. It returns the place of each quote in it.
func (e *encoder) order(quotes int) (place []int) {
	from := flat.Make([][]byte{e.sections[secQuoteFrom], e.sections[secQuoteTo]})
	day := func(i int) model.Day { return sortDay(from.Uint32s(0).At(i), from.Uint32s(1).At(i)) }
	order := make([]int, quotes)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareDays(day(a), day(b)) })
	place = make([]int, quotes)
	for at, i := range order {
		place[i] = at
	}
	e.put(secByDay, order...)
	e.put(secPlace, place...)
	return place
}

// sorted writes the numbers [0, n) in the order of their keys.
func (e *encoder) sorted(section, n int, key func(int) string) {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(key(a), key(b)) })
	e.put(section, order...)
}

func (e *encoder) all(texts []string) []int {
	out := make([]int, len(texts))
	for i, s := range texts {
		out[i] = e.string(s)
	}
	return out
}
