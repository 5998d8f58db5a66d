package corpus

import (
	"cmp"
	"encoding/binary"
	"slices"

	"hotline/model"
	"hotline/model/flat"
)

// encoder encodes a corpus into sections: first the readings, article by article, so that only one at a time is held as values;
// then what is derived from the encoded readings.
type encoder struct {
	sections [sectionCount][]byte
	texts    []string        // of the articles, not copied
	size     int             // total length of texts in bytes
	strings  model.Numbering // of the string table, without its first entry, the empty string
	topics   map[string]int  // by id
	lex      *model.Lexicon
	buffer   flat.Packer
	scratch  []int
	room     func(size int) []byte // as in Options
	settled  [sectionCount]bool
	bodies   bodies
}

func newEncoder(lex *model.Lexicon) *encoder {
	e := &encoder{topics: make(map[string]int, len(lex.Topics)), lex: lex, bodies: newBodies(lex)}
	for _, starts := range []int{
		secStringStarts, secArticlePeopleStarts, secArticleTopicStarts, secArticleRecordStarts, secQuoteSpeakerStarts, secQuoteAboutStarts,
		secQuoteTopicStarts, secQuoteRecordStarts, secPersonRecordStarts, secPersonFoldedStarts, secNameStarts, secNamePeopleStarts, secLooseStarts,
		secLoosePeopleStarts, secInstitutionFormStarts, secInstitutionFormOfStarts, secOftenStarts, secOftenQuotedStarts,
	} {
		e.put(starts, 0)
	}
	e.sections[secTextStarts] = make([]byte, 8)
	e.end(secStringStarts, 1) // for the empty string
	w := e.writer()
	write(&w, lex.Topics, func(t model.Topic) {
		e.topics[t.ID] = len(e.topics)
		w.string(t.ID)
		w.string(t.Name)
		w.Int(t.From)
		w.Int(t.To)
		w.texts(t.Patterns)
	})
	e.sections[secTopics] = slices.Clone(w.Packer)
	return e
}

func (e *encoder) put(section int, numbers ...int) {
	b := e.sections[section]
	for _, n := range numbers {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	e.sections[section] = b
}

// set sets the i-th number of a section.
func (e *encoder) set(section, i, n int) {
	binary.LittleEndian.PutUint32(e.sections[section][4*i:], uint32(n))
}

// end appends to starts the end of the list or text just written to the section after it.
func (e *encoder) end(starts, size int) {
	e.put(starts, len(e.sections[starts+1])/size)
}

// list writes a list and its end.
func (e *encoder) list(starts int, list []int) {
	e.put(starts+1, list...)
	e.end(starts, 4)
}

func (e *encoder) record(starts int, p flat.Packer) {
	e.sections[starts+1] = append(e.sections[starts+1], p...)
	e.end(starts, 1)
	e.buffer = p
}

// string returns the number of a text in the string table, adding it if it is new.
func (e *encoder) string(s string) int {
	if s == "" {
		return 0
	}
	all := len(e.strings.Words())
	n := int(e.strings.Of(s))
	if n == all {
		e.sections[secStrings] = append(e.sections[secStrings], s...)
		e.end(secStringStarts, 1)
	}
	return n + 1
}

func (e *encoder) text(s string) {
	e.texts = append(e.texts, s)
	e.size += len(s)
	e.sections[secTextStarts] = binary.LittleEndian.AppendUint64(e.sections[secTextStarts], uint64(e.size))
}

// read ends the encoding of the readings by writing the people. In the returned corpus only the articles, quotes and people can
// be used.
func (e *encoder) read(people []model.Person) *Corpus {
	e.put(secArticleQuotes, len(e.sections[secQuoteArticle])/4)
	e.put(secSegments, len(e.sections[secSegmentSpans])/8)
	for i := range people {
		e.person(&people[i])
	}
	e.names(people)
	e.strings = model.Numbering{}
	e.settle()
	return e.corpus()
}

// corpus returns the corpus of the sections written so far.
func (e *encoder) corpus() *Corpus {
	f := flat.Make(e.sections[:])
	f.Apart(secText, e.texts)
	return over(f)
}

// each runs functions over everything that was read. Each of them uses all processors, but not all the time: for little text they
// run concurrently, for much text one after the other, because each needs memory.
func (e *encoder) each(do ...func()) {
	if e.size < eachFrom {
		atOnce(do...)
		return
	}
	for _, do := range do {
		do()
		e.settle()
	}
}

// derive encodes what follows from c, which has been read and indexed; place is the place of each quote in the order of answers.
func (e *encoder) derive(c *Corpus, place []int) *Corpus {
	e.settle()
	e.orders(c, place)
	e.often(c.NumQuotes())
	e.settle()
	out := e.corpus()
	out.lex = e.lex
	return out
}

// orders encodes the sort orders and groupings.
func (e *encoder) orders(c *Corpus, place []int) {
	e.sorted(secArticlesByID, c.NumArticles(), c.ArticleID)
	e.sorted(secPeopleByID, c.NumPeople(), c.personID)
	e.group(secArticleStory, secStoryStarts, 1)
	e.group(secQuoteUtterance, secWordingStarts, 0)
	e.agree(c)
	e.better(c, place)
	e.traits(place)
	e.dates(secArticleDates, c.NumArticles(), c.published)
	byDay, day := e.byDay().At, flat.Make([][]byte{e.sections[secQuoteDay]}).Uint32s(0).At
	e.dates(secQuoteDates, c.NumQuotes(), func(at int) model.When {
		if day := model.Day(day(byDay(at))); day != 0 {
			return model.When{From: day, To: day}
		}
		return c.AsPrinted(byDay(at))
	})
	e.invert(secQuoteSpeakerStarts, secSaidStarts, c.NumPeople(), byDay)
	e.voiced(place)
	e.invert(secQuoteAboutStarts, secMeantStarts, c.NumPeople(), byDay)
	e.invert(secArticlePeopleStarts, secMetStarts, c.NumPeople(), inOrder)
	e.invert(secQuoteTopicStarts, secTopicQuoteStarts, len(c.Topics), byDay)
	e.invert(secArticleTopicStarts, secTopicArticleStarts, len(c.Topics), inOrder)
}

// order writes the order of answers: by day, then by number. It returns the place of each quote in it.
func (e *encoder) order(c *Corpus) (place []int) {
	from, to, day := c.col.quotes.from.All(), c.col.quotes.to.All(), flat.Make([][]byte{e.sections[secQuoteDay]}).Uint32s(0).All()
	sorts := make([]model.Day, c.NumQuotes())
	for i := range sorts {
		if sorts[i] = model.Day(day.At(i)); sorts[i] == 0 {
			sorts[i] = sortDay(from.At(i), to.At(i))
		}
	}
	order := make([]int, c.NumQuotes())
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return compareDays(sorts[a], sorts[b])
	})
	place = make([]int, len(order))
	for at, i := range order {
		place[i] = at
	}
	e.put(secByDay, order...)
	e.put(secPlace, place...)
	return place
}

// byDay returns the quotes in the order of answers.
func (e *encoder) byDay() flat.Numbers {
	return flat.Make([][]byte{e.sections[secByDay]}).Uint32s(0).All()
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

// group writes, for each value of a column, the rows that have it; values below least are left out.
func (e *encoder) group(column, into, least int) {
	of := flat.Make([][]byte{e.sections[column]}).Uint32s(0).All()
	var starts []int
	kept := 0
	for i := range of.Len() {
		v := of.At(i)
		for len(starts) < v+2 {
			starts = append(starts, 0)
		}
		if v >= least {
			starts[v+1]++
			kept++
		}
	}
	if len(starts) == 0 {
		starts = make([]int, 2)
	}
	for i := 1; i < len(starts); i++ {
		starts[i] += starts[i-1]
	}
	e.put(into, starts...)
	out := make([]byte, 4*kept)
	for i := range of.Len() {
		if v := of.At(i); v >= least {
			binary.LittleEndian.PutUint32(out[4*starts[v]:], uint32(i))
			starts[v]++
		}
	}
	e.sections[into+1] = out
}
