package facts

import (
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

const (
	DatelineTop   = 8   // pieces that are searched for the dateline
	datelineMax   = 160 // bytes
	datelineInner = 70  // bytes between its brackets
)

// DatelineFound is what ReadDateline found.
type DatelineFound struct {
	span  model.Span // all of it
	End   int        // the offset behind it, 0 if there is none
	place string
	Names []string // of the agencies
	date  date.Calendar
}

// Dateline removes the dateline: place, agency, date and the dash after them.
func Dateline(pg *pieces.Page) {
	seen := 0
	for i := 0; i < len(pg.Pieces) && seen < DatelineTop; i++ {
		if pg.Pieces[i].Role != pieces.Body {
			continue
		}
		seen++
		d := ReadDateline(pg, pg.Pieces[i].Span)
		if d.End == 0 && seen == 1 && placeAlone(pg, i) {
			pg.Art.Dateline, pg.Art.Place = pg.Pieces[i].Span, placeName(pg, pg.Of(i))
			pg.Drop(i, "dateline")
			return
		}
		if at := InnerDateline(pg, i); d.End == 0 && at > 0 {
			i = pg.CutHead(i, at, "other story")
			d = ReadDateline(pg, pg.Pieces[i].Span)
		}
		if d.End == 0 || d.place == "" && i > 0 && pg.Pieces[i-1].Role == pieces.Body && strings.HasSuffix(pg.Of(i-1), ":") { // an item of a list of outlets
			continue
		}
		pg.CutHead(i, d.End, "dateline")
		a := pg.Art
		a.Dateline, a.Place = d.span, d.place
		for n, name := range d.Names {
			o := Outlet(pg, name)
			switch {
			case len(d.Names) > 1 && n == 0:
				pg.Outlets.Add(o.Name, false, pieces.ClueDateline)
			case o.Wire:
				pg.Outlets.Add(o.Name, true, pieces.ClueDateline)
			default:
				pg.Outlets.Add(o.Name, len(d.Names) > 1, pieces.ClueDateline)
			}
		}
		pg.Told = append(pg.Told, pieces.Told{Date: d.date, Basis: "dateline", Trust: pieces.TrustDateline})
		return
	}
}

// ReadDateline reads a dateline at the start of s:
//
//	KYIV, Ukraine (AP) —            WASHINGTON (UrduPoint News / Sputnik - 19th March, 2021)
//	(Reuters) -                     BRUSSELS, March 3 (Xinhua) --
//	GENEVA –                        MOSCOW, March 18. /TASS/.        Moscow. 12 May. INTERFAX.RU -
func ReadDateline(pg *pieces.Page, s model.Span) (d DatelineFound) {
	r := datelineReader{date.Reader{Text: pg.Text, Pos: s.Start, End: min(s.End, s.Start+datelineMax)}}
	r.Skip("*") // a place set in bold
	r.Skip("*")
	start := r.Pos
	var place string
	var capitals bool
	if c, end := date.At(r.Text, r.Pos, r.End); end > 0 && c.Dom != 0 && strings.HasPrefix(r.Text[end:r.End], " (") {
		d.date, r.Pos = c, end // "May 4 (Reuters) -" names no place
	} else {
		place, capitals = readPlace(&r)
	}
	known := place != "" && placeKnown(pg, place)
	r.Skip(",.*")
	r.Skip("*")
	if c, end := date.At(r.Text, r.Pos, r.End); end > 0 && c.Dom != 0 && place != "" {
		d.date, r.Pos = c, end
		r.Skip(",.")
	}
	inner, closed := r.bracket()
	if closed {
		d.Names = agencyNames(pg, inner, &d.date)
	} else if place != "" && d.date.Dom != 0 {
		d.Names = r.agencyBefore(pg, "-–—:")
	}
	if closed && place == "" && len(d.Names) > 0 { // "(AP) MOSCOW –"
		place, capitals = r.placeBehind()
		known = place != "" && placeKnown(pg, place)
	}
	if o := pg.Lex.Outlets[form.Fold(place)]; o != nil && !known && !closed && len(d.Names) == 0 {
		d.Names, place = []string{place}, "" // "CNN —"
	}
	dash := r.separator()
	if dash != noDash && d.date.Dom != 0 && len(d.Names) == 0 && !closed {
		d.Names = r.agencyBefore(pg, ".") // "МОСКВА, 12 мая - РИА Новости."
		r.Skip(".")
	}
	named := len(d.Names) > 0 && pg.Lex.Outlets[form.Fold(d.Names[0])] != nil
	if place == "" && d.date.Dom != 0 && (!named || dash == noDash) {
		return DatelineFound{}
	}
	switch {
	case closed && len(d.Names) == 0, closed && !named && !known && strings.HasSuffix(strings.TrimRight(r.Text[start:r.Pos], " "), ":"): // "JANE DOE (CO-HOST):"
		return DatelineFound{}
	case closed && (named || capitals && (known || dash != noDash)):
	case closed && place == "" && dash != noDash && form.TitleCase(inner) && form.Words(inner) <= 3:
	case closed && known && (dash != noDash || inner == strings.ToUpper(inner) && form.Words(inner) <= 2):
	case closed:
		return DatelineFound{}
	case named && d.date.Dom != 0, named && dash == longDash:
	case known && dash != noDash && (capitals || dash == longDash || d.date.Dom != 0):
	case capitals && dash == longDash && !shout[strings.ToLower(place)]:
	default:
		return DatelineFound{}
	}
	if r.Pos >= s.End {
		return DatelineFound{}
	}
	if strings.HasPrefix(r.Text[r.Pos:r.End], ",") && dash == noDash {
		return DatelineFound{} // "CNN (Cable News Network), one of the first …"
	}
	d.place = placeName(pg, place)
	d.End = r.Pos
	d.span = form.Trim(pg.Text, model.Span{Start: start, End: r.Pos})
	return d
}

// shout are words that occur in capitals before a dash or colon and are not places.
var shout = form.Set(`exclusive update updated breaking watch opinion analysis video correction explainer live editorial commentary note poll
	report read listen photos warning must-read advertisement factbox timeline insight column q a i
	thread new story developing advisory alert fact-check factcheck newsmaker special`)

// datelineReader reads the parts of a dateline one after the other; it does not advance over a part that is missing.
type datelineReader struct{ date.Reader }

// placeBehind reads a place in capitals that is followed by a dash, or returns "".
func (r *datelineReader) placeBehind() (place string, capitals bool) {
	ahead := *r
	ahead.Skip("")
	place, capitals = readPlace(&ahead)
	if !capitals {
		return "", false
	}
	behind := ahead
	if behind.separator() == noDash {
		return "", false
	}
	*r = ahead
	return place, true
}

// bracket reads "(…)" or "/…/" and returns the text inside.
func (r *datelineReader) bracket() (string, bool) {
	if r.Pos >= r.End {
		return "", false
	}
	mark := byte(')')
	switch r.Text[r.Pos] {
	case '(':
	case '/':
		mark = '/'
	default:
		return "", false
	}
	n := strings.IndexByte(r.Text[r.Pos+1:r.End], mark)
	if n <= 0 || n > datelineInner {
		return "", false
	}
	inner := r.Text[r.Pos+1 : r.Pos+1+n]
	r.Pos += n + 2
	return strings.TrimSpace(inner), true
}

// agencyBefore reads an agency's name without brackets that precedes one of the marks: "INTERFAX.RU -".
func (r *datelineReader) agencyBefore(pg *pieces.Page, marks string) []string {
	n := strings.IndexAny(r.Text[r.Pos:r.End], marks)
	if n <= 0 || n > 40 {
		return nil
	}
	name := strings.TrimSpace(r.Text[r.Pos : r.Pos+n])
	if pg.Lex.Outlets[form.Fold(name)] == nil && pg.Lex.Outlets[form.Fold(strings.Split(name, ".")[0])] == nil {
		return nil
	}
	r.Pos += len(strings.TrimRight(r.Text[r.Pos:r.Pos+n], " "))
	return []string{name}
}

// dash is the kind of separator between a dateline and the article.
type dash byte

const (
	noDash    dash = iota
	shortDash      // a hyphen or colon before a space
	longDash       // an en or em dash, or a double hyphen
)

// separator reads the dash, colon or full stop after a dateline.
func (r *datelineReader) separator() dash {
	r.Skip(".*")
	r.Skip("*")
	start, found := r.Pos, noDash
	for r.Pos < r.End {
		c, w := utf8.DecodeRuneInString(r.Text[r.Pos:r.End])
		if !strings.ContainsRune("-–—―:", c) {
			break
		}
		if found = shortDash; w > 1 || r.Pos > start {
			found = longDash
		}
		r.Pos += w
	}
	after := r.Pos
	if r.Skip(""); found == shortDash && r.Pos == after {
		r.Pos = start // "US-Russian"
		return noDash
	}
	return found
}

// agencyNames reads the text between the brackets of a dateline: names separated by slashes or commas and perhaps a date after a
// dash. It returns nil if the text is not a list of names.
func agencyNames(pg *pieces.Page, inner string, day *date.Calendar) []string {
	var list []string
	for _, part := range strings.FieldsFunc(strings.ReplaceAll(inner, " - ", " / "), func(r rune) bool {
		return r == '/' || r == '–' || r == '—' || r == '|' || r == ';'
	}) {
		part = strings.TrimSpace(part)
		if c, end := date.At(part, 0, len(part)); end > 0 && c.Dom != 0 {
			*day = c
			continue
		}
		if agency, on, ok := strings.Cut(part, " on "); ok && date.IsWeekday(strings.ToLower(on)) { // "(Reuters on Friday)"
			part = agency
		}
		if part == "" || form.Words(part) > 5 || !model.Capitalised(part) || strings.ContainsAny(part, "@!?") {
			return nil
		}
		if pg.Lex.Outlets[form.Fold(part)] == nil {
			if head, _, ok := strings.Cut(part, ","); ok {
				part = head
			}
		}
		list = append(list, part)
	}
	return list
}
