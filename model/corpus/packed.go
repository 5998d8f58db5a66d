package corpus

import (
	"cmp"
	"slices"
	"strings"

	"hotline/model"
	"hotline/model/flat"
	"hotline/model/parse"
)

// packed is a serialised reading, kept in this form until all others are read: as Go values, a reading takes three times as much
// as its text, packed less than half as much, and it gives the garbage collector nothing to scan.
type packed struct {
	day      model.Day
	file, id string
	text     string
	rest     []byte // the article, then the other parts
	at       places
	failed   error
}

// places are the offsets in a packed reading of the parts that are read separately, in their order.
type places struct{ lines, cast, speakers, quotes int }

func (p *places) list() []*int { return []*int{&p.lines, &p.cast, &p.speakers, &p.quotes} }

// packer serialises readings, one after the other.
type packer struct {
	met    met
	buffer flat.Packer
}

// pack serialises a reading.
func (k *packer) pack(r reading) packed {
	k.met.forget()
	a := r.article
	p := packed{day: a.Published.Sort(), file: a.File, id: a.ID, text: a.Text, failed: r.failed}
	w := writer{Packer: k.buffer[:0], met: &k.met}
	w.head(a)
	w.article(a)
	w.texts(r.topics)
	p.at.lines = w.part()
	w.lines(parse.LinesOf(a))
	p.at.cast = w.part()
	w.mentions(r.cast.Mentions)
	write(&w, r.cast.Figures, w.figure)
	p.at.speakers = w.part()
	write(&w, r.quotes, func(q model.Quote) { w.Ints(q.Speakers) })
	p.at.quotes = w.part()
	write(&w, r.quotes, func(q model.Quote) {
		w.span(q.Span)
		w.Int(quoteBits(&q, ""))
		w.when(q.Said)
		w.Ints(q.About)
		w.texts(q.Topics)
		w.quote(&q)
	})
	w.part()
	k.buffer = w.Packer
	p.rest = slices.Clip(slices.Clone([]byte(w.Packer)))
	return p
}

// part begins a part of the record that is read separately.
func (w *writer) part() (at int) {
	w.met.forget()
	w.at = 0
	return len(w.Packer)
}

func comparePacked(a, b packed) int {
	return cmp.Or(compareDays(a.day, b.day), strings.Compare(a.file, b.file), strings.Compare(a.id, b.id), strings.Compare(a.text, b.text))
}

// open returns the reading that was packed. Its strings share memory with the packed ones.
func (p *packed) open() reading {
	out := p.meant()
	out.cast = p.people()
	return out
}

// meant returns the reading without its figures.
func (p *packed) meant() reading {
	r := p.from(0)
	out := reading{article: p.head(r), failed: p.failed}
	r.article(out.article)
	out.topics = r.texts()
	out.cast.Mentions = p.from(p.at.cast).mentions()
	speakers := p.from(p.at.speakers)
	speakers.Count()
	r = p.from(p.at.quotes)
	out.quotes = listOf(r, func() model.Quote {
		q := model.Quote{Span: r.span(), Speakers: speakers.ints()}
		bits := r.Int()
		q.Kind, q.How, q.Sure, q.Side, q.Stance = kindOf(bits), howOf(bits), sureOf(bits), sideOf(bits), stanceOf(bits)
		q.Said = r.when()
		q.About, q.Topics = r.ints(), r.texts()
		r.quote(&q)
		return q
	})
	return out
}

// article returns the article of the reading.
func (p *packed) article() *model.Article {
	r := p.from(0)
	a := p.head(r)
	r.article(a)
	return a
}

// people returns the cast of the reading.
func (p *packed) people() model.Cast {
	r := p.from(p.at.cast)
	return model.Cast{Mentions: r.mentions(), Figures: listOf(r, r.figure)}
}

// speakers returns the speakers of each quote.
func (p *packed) speakers() [][]int {
	r := p.from(p.at.speakers)
	return listOf(r, r.ints)
}

// lines returns the lines of the article that may recur in others.
func (p *packed) lines() parse.Lines {
	r := p.from(p.at.lines)
	return parse.Lines{Outlet: r.hash(), Story: r.hash(), Body: listOf(r, r.hash), Beside: listOf(r, r.hash)}
}

func (w *writer) lines(l parse.Lines) {
	w.hash(l.Outlet)
	w.hash(l.Story)
	write(w, l.Body, w.hash)
	write(w, l.Beside, w.hash)
}

func (w *writer) hash(h uint64) { w.Int(int(h)) }
func (r reader) hash() uint64   { return uint64(r.Int()) }

func (p *packed) from(at int) reader {
	return reader{&rest{Unpacker: p.rest[at:]}, nil, len(p.text), new([]string)}
}

// head writes the fields of an article that a corpus keeps in columns.
func (w *writer) head(a *model.Article) {
	for _, s := range []string{a.Title, a.Outlet, a.Wire, a.Place} {
		w.string(s)
	}
	w.Bool(a.TitleMade)
	w.Int(int(a.Published.From))
	w.Int(int(a.Published.To))
}

func (p *packed) head(r reader) *model.Article {
	return &model.Article{
		ID: p.id, File: p.file, Text: p.text, Title: r.string(), Outlet: r.string(), Wire: r.string(), Place: r.string(),
		TitleMade: r.Bool(), Published: model.When{From: model.Day(r.Int()), To: model.Day(r.Int())},
	}
}

func (w *writer) figure(f model.Figure) {
	for _, s := range []string{f.Name, f.ID, string(f.Side), f.Surname} {
		w.string(s)
	}
	w.Int(int(f.Gender))
	w.texts(f.Titles)
	write(w, f.Forms, w.form)
}

func (r reader) figure() model.Figure {
	return model.Figure{
		Name: r.string(), ID: r.string(), Side: model.Side(r.string()), Surname: r.string(), Gender: model.Gender(r.Int()),
		Titles: r.texts(), Forms: listOf(r, r.form),
	}
}
