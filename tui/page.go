package tui

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"hotline/model"
	"hotline/model/corpus"
	"hotline/model/safe"
	"hotline/model/search"
)

// page is an article laid out in rows of a given width. It is made once and kept, see memo.
type page struct {
	whole  bool // with what a site put inside the paragraphs
	blocks []block
	rows   []pageRow
	hits   []hit
}

// block is one passage of a page and what it is.
type block struct {
	text   text
	role   role
	quotes []placed
	people []placed     // the names of persons
	topics []model.Span // words that the article's topics are known by
	from   model.Span   // where it stands in the article's text; empty where the program says it
}

// placed is a quote's span in a block's text.
type placed struct {
	model.Span
	n int
}

// hit is one place of the searched words.
type hit struct {
	model.Span
	block int
}

// pageRow is a span of a block's text, or a blank line when block is -1.
type pageRow struct {
	model.Span
	block int
}

// role is what a block is on the page.
type role byte

const (
	roleBody role = iota
	roleTitle
	roleFact // outlet, date, place: said by the program
	roleFurniture
)

func (r role) ink(v view) ink {
	return [...]ink{roleBody: "", roleTitle: v.strong, roleFact: v.dim, roleFurniture: v.dim}[r]
}

// gutter is the cells before a row's words and after them.
const gutter = 4

// layPage lays out the article: its headline, what is known of it, then body and furniture in the order of
// the text. Cost: linear in the text.
func layPage(c *corpus.Corpus, r reading, cells int) *page {
	p := &page{whole: r.Furniture}
	a := c.Article(r.Article)
	p.head(a, len(c.Copies(r.Article)), cells)
	pieces := piecesOf(a)
	for i := 0; i < len(pieces); {
		if pieces[i].reason == "" {
			p.lay(c, a, pieces[i].Span, roleBody, cells)
			i++
			continue
		}
		run := i
		for run < len(pieces) && pieces[run].reason != "" {
			run++
		}
		p.furniture(c, a, pieces[i:run], r.Furniture, cells)
		i = run
	}
	if len(p.rows) > 0 && p.rows[len(p.rows)-1].block < 0 {
		p.rows = p.rows[:len(p.rows)-1]
	}
	if r.Search != "" {
		p.search(r.Search)
	}
	return p
}

// piece is a body paragraph, or furniture when it has a reason.
type piece struct {
	model.Span
	reason string
}

func piecesOf(a *corpus.Article) []piece {
	pieces := make([]piece, 0, len(a.Body)+len(a.Furniture))
	for _, b := range a.Body {
		pieces = append(pieces, piece{b.Span, ""})
	}
	for _, f := range a.Furniture {
		pieces = append(pieces, piece{f.Span, f.Reason})
	}
	slices.SortFunc(pieces, func(x, y piece) int { return x.Start - y.Start })
	return pieces
}

func (p *page) head(a *corpus.Article, copies, cells int) {
	if a.TitleMade || len(a.Headline) == 0 {
		p.say(line(a.Title), roleTitle, cells)
	} else {
		for _, h := range a.Headline {
			p.say(line(h.In(a.Text)), roleTitle, cells)
		}
	}
	if a.TitleMade {
		p.say("(no headline: the first sentence stands for it)", roleFact, cells)
	}
	facts := []string{string(source(a)), "published " + withBasis(a.Published)}
	for _, f := range []string{a.Place, a.Byline, a.File} {
		if f != "" {
			facts = append(facts, f)
		}
	}
	if copies > 1 {
		facts = append(facts, string(say("%d copies (%s)", copies, keyOf("copies", inReader))))
	}
	if n := safe.Hidden(a.Text); n > 0 {
		facts = append(facts, string(plural(n, "hidden character", "hidden characters")+" left out"))
	}
	p.say(line(strings.Join(facts, " · ")), roleFact, cells)
	p.blank()
}

// say lays a block that is no span of the text's body.
func (p *page) say(s text, as role, cells int) {
	p.blocks = append(p.blocks, block{text: s, role: as})
	for _, sp := range wrap(s, cells-gutter, 0) {
		p.rows = append(p.rows, pageRow{sp, len(p.blocks) - 1})
	}
}

func (p *page) blank() { p.rows = append(p.rows, pageRow{block: -1}) }

// lay lays a span of the text with the quotes in it.
func (p *page) lay(c *corpus.Corpus, a *corpus.Article, sp model.Span, as role, cells int) {
	pass := passageIn(a, sp)
	if p.whole {
		pass = passageOf(a.Text, sp)
	}
	p.say(pass.text, as, cells)
	b := &p.blocks[len(p.blocks)-1]
	b.from = sp
	if as == roleBody {
		b.people, b.topics = named(a, pass, sp), topical(c, a, pass.text)
	}
	for n := a.Quotes[0]; n < a.Quotes[1]; n++ {
		if q := c.Quote(n).Span; q.Overlaps(sp) {
			b.quotes = append(b.quotes, placed{pass.span(q), n})
		}
	}
	p.blank()
}

// named are the places in a passage that name a person.
func named(a *corpus.Article, pass passage, sp model.Span) []placed {
	var out []placed
	for _, m := range a.Mentions {
		if m.Kind == model.Named && len(m.Figures) > 0 && sp.Contains(m.Span) {
			out = append(out, placed{pass.span(m.Name), m.Figures[0]})
		}
	}
	return out
}

// topical are the words by which the article's topics are known, in order.
func topical(c *corpus.Corpus, a *corpus.Article, s text) []model.Span {
	var out []model.Span
	for _, t := range c.Topics {
		if !slices.Contains(a.Topics, t.ID) {
			continue
		}
		for _, p := range t.Patterns {
			for _, at := range search.Compile(strings.TrimSuffix(p, "*")).Spans(string(s), model.Span{End: len(s)}) {
				rest := strings.IndexFunc(string(s[at.End:]), func(r rune) bool { return !unicode.IsLetter(r) })
				if at.End += rest; rest < 0 {
					at.End = len(s)
				}
				out = append(out, at)
			}
		}
	}
	slices.SortFunc(out, func(x, y model.Span) int { return cmp.Or(x.Start-y.Start, y.End-x.End) })
	return slices.CompactFunc(out, model.Span.Contains)
}

// stops are the places that n and N go over when it is people or topics.
func (p *page) stops(what walk) []hit {
	var out []hit
	for b := range p.blocks {
		if what == overPeople {
			for _, m := range p.blocks[b].people {
				out = append(out, hit{m.Span, b})
			}
		} else {
			for _, sp := range p.blocks[b].topics {
				out = append(out, hit{sp, b})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y hit) int { return cmp.Or(x.block-y.block, x.Start-y.Start) })
	return out
}

// furniture lays a run of it: one line that says how much there is, or all of it with the reasons.
func (p *page) furniture(c *corpus.Corpus, a *corpus.Article, run []piece, show bool, cells int) {
	if !show {
		lines := 0
		for _, f := range run {
			lines += 1 + strings.Count(strings.TrimSpace(f.In(a.Text)), "\n")
		}
		p.say("["+plural(lines, "line", "lines")+" of furniture — F shows]", roleFact, cells)
		p.blank()
		return
	}
	for _, f := range run {
		p.say(say("[furniture: %s]", f.reason), roleFact, cells)
		p.lay(c, a, f.Span, roleFurniture, cells)
	}
}

// rowOf is the row that shows the byte of the block's text.
func (p *page) rowOf(block, at int) int {
	found := -1
	for i, r := range p.rows {
		if r.block == block && (found < 0 || r.Start <= at) {
			found = i
		}
	}
	return found
}

// rowOfQuote is the row where the quote begins, or -1 when it is not on the page.
func (p *page) rowOfQuote(n int) int {
	for b := range p.blocks {
		for _, q := range p.blocks[b].quotes {
			if q.n == n && q.Start < q.End {
				return p.rowOf(b, q.Start)
			}
		}
	}
	return -1
}

// search finds the words in every block, whatever their case and alphabet.
func (p *page) search(words string) {
	pattern := search.Compile(words)
	for b := range p.blocks {
		s := string(p.blocks[b].text)
		for _, at := range pattern.Spans(s, model.Span{End: len(s)}) {
			p.hits = append(p.hits, hit{at, b})
		}
	}
}

// memo keeps what was laid out last, by what it depends on.
type memo struct {
	page     kept[pageKey, *page]
	raw      kept[rawKey, *raw]
	wordings kept[quoteKey, []likeWording]
	exchange kept[quoteKey, []turnOfTalk]
	periods  kept[periodKey, []period]
	highest  kept[periodKey, int]
	choices  [sectionCount]kept[choiceKey, []choice]
}

// kept is the value made last and what it was made for.
type kept[K comparable, V any] struct {
	key  K
	held V
	made bool
}

func (k *kept[K, V]) of(key K, make func() V) V {
	if !k.made || k.key != key {
		k.key, k.held, k.made = key, make(), true
	}
	return k.held
}

// choiceKey is what the choices of a picker depend on: the corpus, and what is selected of it.
type choiceKey struct {
	corpus  *corpus.Corpus
	rev     int
	counted bool
}

type quoteKey struct {
	corpus *corpus.Corpus
	quote  int
}

type pageKey struct {
	corpus         *corpus.Corpus
	article, cells int
	furniture      bool
	search         string
}
