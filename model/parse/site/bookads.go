package site

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	bookShop   = "Check Amazon for Pricing."
	bookPriced = " - Details)" // ends "(as of 09:30 EST - Details)"
	bookTitle  = 22            // letters after which a title or author is truncated: "The Long Road to the C..."
	bookWhole  = 80            // bytes of a title and author that were not truncated
	bookAsOf   = 32            // bytes from "(as of" to the end
)

// books finds advertisements for books that some pages put between or within sentences: title, author, price. Cost: two searches.
func books(text string, in model.Span) []model.Span {
	var list []model.Span
	for _, mark := range [...]string{bookShop, bookPriced} {
		from := in.Start
		for at := in.Start; at < in.End; {
			n := strings.Index(text[at:in.End], mark)
			if n < 0 {
				break
			}
			price, end := at+n, at+n+len(mark)
			at = end
			if mark == bookPriced {
				price = bookPrice(text, model.Span{Start: from, End: price})
			}
			if price > from {
				if start := bookStart(text, model.Span{Start: from, End: price}); start >= 0 {
					list = append(list, model.Span{Start: start, End: end})
				}
			}
			from = end
		}
	}
	slices.SortFunc(list, func(a, b model.Span) int { return a.Start - b.Start })
	return list
}

// bookPrice returns where the prices at the end of a text begin: "Best Price: $1.99 Buy New $2.99 (as of 09:30 EST", or -1.
func bookPrice(text string, in model.Span) int {
	low := max(in.Start, in.End-bookAsOf)
	n := strings.LastIndex(text[low:in.End], "(as of ")
	if n < 0 {
		return -1
	}
	end := in.Start + len(strings.TrimRight(text[in.Start:low+n], " "))
	at := -1
	for _, label := range [...]string{"Buy New", "Best Price:"} {
		sum := strings.LastIndexByte(text[max(in.Start, end-bookAsOf):end], '$')
		if sum < 0 {
			break
		}
		sum += max(in.Start, end-bookAsOf)
		if strings.Trim(text[sum+1:end], "0123456789.,") != "" {
			break
		}
		rest, ok := strings.CutSuffix(strings.TrimRight(text[in.Start:sum], " "), label)
		if !ok {
			continue
		}
		at = in.Start + len(rest)
		end = in.Start + len(strings.TrimRight(rest, " "))
	}
	return at
}

// bookStart returns where the title and author at the end of a text begin, or -1.
func bookStart(text string, in model.Span) int {
	const cut = "..."
	end := in.Start + len(strings.TrimRight(text[in.Start:in.End], " "))
	author := end
	if strings.HasSuffix(text[in.Start:end], cut) {
		author = max(in.Start, end-len(cut)-utf8.UTFMax*bookTitle)
		if n := strings.Index(text[author:end-len(cut)], cut); n >= 0 {
			end = author + n + len(cut)
		}
	}
	low := max(in.Start, end-bookWhole)
	if n := strings.LastIndex(text[low:end], cut); n >= 0 {
		if name := text[low+n+len(cut) : end]; utf8.RuneCountInString(name) <= 2*bookTitle && (strings.TrimSpace(name) == "" || form.TitleCase(name)) {
			at := low + n
			for letters := 0; letters < bookTitle && at > in.Start; letters++ {
				_, w := utf8.DecodeLastRuneInString(text[in.Start:at])
				at -= w
			}
			if titleAt(text, in.Start, at) {
				return at
			}
		}
	}
	// A title that was not truncated begins the line or follows the end of a sentence.
	for at := end; at > low; {
		n := strings.LastIndexByte(text[low:at], ' ')
		if at = low + n + 1; n < 0 {
			at = low
		}
		if titleAt(text, in.Start, at) && (at == in.Start || form.Closes(strings.TrimRight(text[in.Start:at], " "))) && at < end && form.TitleCase(text[at:end]) {
			return at
		}
		at--
	}
	return -1
}

// titleAt reports whether offset at is the beginning of a word that may begin a title; low is the beginning of the text.
func titleAt(text string, low, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return (at == low || text[at-1] == ' ') && (unicode.IsUpper(r) || unicode.IsDigit(r))
}

// BookAds removes books advertised between sentences. If one interrupts a sentence, the next line continues it, and the book
// becomes a hole in it.
func BookAds(pg *pieces.Page) {
	if pg.Books = strings.Contains(pg.Text, bookShop) || strings.Contains(pg.Text, bookPriced); !pg.Books {
		return
	}
	kept := make([]pieces.Piece, 0, len(pg.Pieces)+4)
	for i := 0; i < len(pg.Pieces); i++ {
		p := pg.Pieces[i]
		list := books(pg.Text, p.Span)
		for p.Role == pieces.Body && len(list) > 0 {
			ad := list[0]
			list = list[1:]
			before, behind := form.Trim(pg.Text, model.Span{Start: p.Start, End: ad.Start}), form.Trim(pg.Text, model.Span{Start: ad.End, End: p.End})
			if !before.Empty() && !form.Closes(before.In(pg.Text)) {
				if behind.Empty() && i+1 < len(pg.Pieces) && pg.Pieces[i+1].Role == pieces.Body {
					i++
					p.End = pg.Pieces[i].End
					list = books(pg.Text, pg.Pieces[i].Span)
				}
				continue
			}
			if !before.Empty() {
				prose := p
				prose.Span = before
				kept = append(kept, prose)
			}
			kept = append(kept, pieces.Piece{Span: ad, Role: pieces.Furniture, Reason: "advertisement"})
			p.Span = behind
		}
		if !p.Empty() {
			kept = append(kept, p)
		}
	}
	pg.Pieces = kept
}
