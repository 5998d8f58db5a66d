package quotes

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"hotline/model"
)

// post is a post on a social network as pages embed it: the words without marks, and behind a dash the name, the handle and the
// day: "No deal was made! — Viktor Orlov (@orlov) May 1, 2018".
type post struct {
	words model.Span
	name  model.Span // the name in the signature, without the handle
	sent  model.When // zero if no day follows the handle
	end   int        // byte offset behind the day
}

// longestPoster bounds the name in a signature, in bytes.
const longestPoster = 60

// posts lists the posts embedded in the paragraphs of an article.
func (p *page) posts() []post {
	var out []post
	for ui := range p.units {
		u := &p.units[ui]
		if u.zone != bodyZone {
			continue
		}
		at := u.span.Start
		for at < u.span.End {
			s, ok := p.signedPost(model.Span{Start: at, End: u.span.End})
			if !ok {
				break
			}
			words := model.Span{Start: at, End: s.words.End}
			if at == u.span.Start && !hasLetter(words.In(p.a.Text)) && ui > 0 && p.units[ui-1].zone == bodyZone && !slices.ContainsFunc(out, func(o post) bool { return o.end > p.units[ui-1].span.Start }) {
				words = p.units[ui-1].span // the signature has a line of its own
			}
			if s.words = p.withoutAddresses(words); len(strings.Fields(s.words.In(p.a.Text))) > 1 {
				out = append(out, s)
			}
			at = s.end
		}
	}
	return out
}

// signedPost finds the first signature in a span; the words of the post end at the dash.
func (p *page) signedPost(in model.Span) (post, bool) {
	text := in.In(p.a.Text)
	for from := 0; ; {
		i := strings.Index(text[from:], "(@")
		if i < 0 {
			return post{}, false
		}
		i += from
		from = i + 2
		shut := strings.IndexByte(text[i:], ')')
		if shut < 0 || strings.ContainsFunc(text[i+2:i+shut], notInHandle) {
			continue
		}
		dash, width := lastDash(text[:i])
		if dash < 0 {
			continue
		}
		name := model.Span{Start: in.Start + dash + width, End: in.Start + i}.Trim(p.a.Text)
		if name.Empty() || name.Len() > longestPoster {
			continue
		}
		end := in.Start + i + shut + 1
		day := p.dayFrom(end, in.End)
		if !day.When.Known() && strings.TrimSpace(p.a.Text[end:in.End]) != "" {
			continue // a handle in running text
		}
		return post{words: model.Span{Start: in.Start, End: in.Start + dash}, name: name, sent: day.When, end: max(end, day.End)}, true
	}
}

func notInHandle(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// lastDash returns the offset of the last dash in a text that may begin a signature, or -1, and its width in bytes.
func lastDash(text string) (at, width int) {
	at = -1
	for _, dash := range []string{"—", "–", "―", " - "} {
		if i := strings.LastIndex(text, dash); i > at {
			at, width = i, len(dash)
		}
	}
	return at, width
}

// dayFrom returns the date behind an offset, after optional blanks, or none.
func (p *page) dayFrom(at, end int) model.Dated {
	i := sort.Search(len(p.a.Dates), func(i int) bool { return p.a.Dates[i].Start >= at })
	if i < len(p.a.Dates) && p.a.Dates[i].End <= end && strings.TrimSpace(p.a.Text[at:p.a.Dates[i].Start]) == "" {
		return p.a.Dates[i]
	}
	return model.Dated{}
}

// withoutAddresses trims the words of a post, and removes addresses of pages and pictures at their end.
func (p *page) withoutAddresses(s model.Span) model.Span {
	s = s.Trim(p.a.Text)
	for {
		text := s.In(p.a.Text)
		i := strings.LastIndexFunc(text, unicode.IsSpace)
		last := text[i+1:]
		if !strings.HasPrefix(last, "http") && !strings.HasPrefix(last, "pic.twitter.com") || i < 0 {
			return s
		}
		s = model.Span{Start: s.Start, End: s.Start + i}.Trim(p.a.Text)
	}
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// posted adds the posts of an article to its quotations. If a post contains words in marks, only the post is kept, unless the
// words are most of it, or have another speaker while the author of the post is unknown: then the post passes on what another
// person said.
func (p *page) posted(quotes []model.Quote) []model.Quote {
	posts := p.posts()
	if len(posts) == 0 {
		return quotes
	}
	over := func(q model.Quote) int { // the post that the quotation stands in, or -1
		whole := q.Whole()
		i := sort.Search(len(posts), func(i int) bool { return posts[i].words.End > whole.Start })
		if i == len(posts) || !posts[i].words.Overlaps(whole) {
			return -1
		}
		return i
	}
	turn := 0
	for _, q := range quotes {
		turn = max(turn, q.Turn)
	}
	signed := make([]model.Quote, len(posts))
	for i := range posts {
		signed[i] = p.postQuote(posts[i])
		signed[i].Turn = turn + 1 + i
	}
	marked := make([]int, len(posts))
	for _, q := range quotes {
		if i := over(q); i >= 0 && q.Kind != model.Indirect {
			marked[i] += q.Len()
			if q.Sure > model.Low && !slices.Equal(q.Speakers, signed[i].Speakers) && !p.prominent(signed[i].Speakers) {
				marked[i] = posts[i].words.Len()
			}
		}
	}
	relayed := func(i int) bool { return 2*marked[i] >= posts[i].words.Len() }
	quotes = slices.DeleteFunc(quotes, func(q model.Quote) bool {
		i := over(q)
		return i >= 0 && !relayed(i)
	})
	for i := range posts {
		if !relayed(i) {
			quotes = append(quotes, signed[i])
		}
	}
	return quotes
}

// prominent reports whether the lexicon knows the figure.
func (p *page) prominent(figures []int) bool {
	return len(figures) == 1 && p.cast.Figures[figures[0]].ID != ""
}

// postQuote builds the quotation of a post.
func (p *page) postQuote(s post) model.Quote {
	q := model.Quote{Span: s.words, Kind: model.Direct, Mention: s.name, SpeakerText: strings.Join(strings.Fields(s.name.In(p.a.Text)), " "),
		How: model.HowNamed, Via: []string{platforms["twitter"]}, Sure: model.High, Why: "signed with the name and handle of who sent it"}
	for _, m := range p.namesFrom(s.name.Start) {
		if m.Start >= s.name.End {
			break
		}
		if len(m.Figures) == 1 {
			figure := p.cast.Figures[m.Figures[0]]
			q.Speakers, q.SpeakerText, q.Side = m.Figures, figure.Name, figure.Side
			break
		}
	}
	if model.MixesAlphabets(q.SpeakerText) {
		q.Sure, q.Why = model.Low, "letters of two alphabets in the name; "+q.Why
	}
	if q.Said = s.sent; q.Said.Known() {
		q.Said.Basis = "the day of the post"
	}
	q.About = p.about(q)
	return q
}
