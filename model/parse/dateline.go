package parse

import (
	"strings"
	"unicode/utf8"

	"hotline/model"
	"hotline/model/parse/date"
)

const (
	datelineTop   = 8   // pieces that are searched for the dateline
	datelineMax   = 160 // bytes
	datelineInner = 70  // bytes between its brackets
)

// datelineFound is what readDateline found.
type datelineFound struct {
	span  model.Span // all of it
	end   int        // the offset behind it, 0 if there is none
	place string
	names []string // of the agencies
	date  date.Calendar
}

// dateline removes the dateline: place, agency, date and the dash after them.
func (pg *page) dateline() {
	seen := 0
	for i := 0; i < len(pg.pieces) && seen < datelineTop; i++ {
		if pg.pieces[i].role != body {
			continue
		}
		seen++
		d := pg.readDateline(pg.pieces[i].Span)
		if d.end == 0 && seen == 1 && pg.placeAlone(i) {
			pg.art.Dateline, pg.art.Place = pg.pieces[i].Span, pg.placeName(pg.of(i))
			pg.drop(i, "dateline")
			return
		}
		if at := pg.innerDateline(i); d.end == 0 && at > 0 {
			i = pg.cutHead(i, at, "other story")
			d = pg.readDateline(pg.pieces[i].Span)
		}
		if d.end == 0 || d.place == "" && i > 0 && pg.pieces[i-1].role == body && strings.HasSuffix(pg.of(i-1), ":") { // an item of a list of outlets
			continue
		}
		pg.cutHead(i, d.end, "dateline")
		a := pg.art
		a.Dateline, a.Place = d.span, d.place
		for n, name := range d.names {
			o := pg.outlet(name)
			switch {
			case len(d.names) > 1 && n == 0:
				pg.outlets.add(o.Name, false, clueDateline)
			case o.Wire:
				pg.outlets.add(o.Name, true, clueDateline)
			default:
				pg.outlets.add(o.Name, len(d.names) > 1, clueDateline)
			}
		}
		pg.told = append(pg.told, told{date: d.date, basis: "dateline", trust: trustDateline})
		return
	}
}

// readDateline reads a dateline at the start of s:
//
//	KYIV, Ukraine (AP) —            WASHINGTON (UrduPoint News / Sputnik - 19th March, 2021)
//	(Reuters) -                     BRUSSELS, March 3 (Xinhua) --
//	GENEVA –                        MOSCOW, March 18. /TASS/.        Moscow. 12 May. INTERFAX.RU -
func (pg *page) readDateline(s model.Span) (d datelineFound) {
	r := datelineReader{date.Reader{Text: pg.text, Pos: s.Start, End: min(s.End, s.Start+datelineMax)}}
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
	known := place != "" && pg.placeKnown(place)
	r.Skip(",.*")
	r.Skip("*")
	if c, end := date.At(r.Text, r.Pos, r.End); end > 0 && c.Dom != 0 && place != "" {
		d.date, r.Pos = c, end
		r.Skip(",.")
	}
	inner, closed := r.bracket()
	if closed {
		d.names = pg.agencyNames(inner, &d.date)
	} else if place != "" && d.date.Dom != 0 {
		d.names = r.agencyBefore(pg, "-–—:")
	}
	if closed && place == "" && len(d.names) > 0 { // "(AP) MOSCOW –"
		place, capitals = r.placeBehind()
		known = place != "" && pg.placeKnown(place)
	}
	if o := pg.lex.Outlets[fold(place)]; o != nil && !known && !closed && len(d.names) == 0 {
		d.names, place = []string{place}, "" // "CNN —"
	}
	dash := r.separator()
	if dash != noDash && d.date.Dom != 0 && len(d.names) == 0 && !closed {
		d.names = r.agencyBefore(pg, ".") // "МОСКВА, 12 мая - РИА Новости."
		r.Skip(".")
	}
	named := len(d.names) > 0 && pg.lex.Outlets[fold(d.names[0])] != nil
	if place == "" && d.date.Dom != 0 && (!named || dash == noDash) {
		return datelineFound{}
	}
	switch {
	case closed && len(d.names) == 0:
		return datelineFound{}
	case closed && (named || capitals && (known || dash != noDash)):
	case closed && place == "" && dash != noDash && titleCase(inner) && words(inner) <= 3:
	case closed && known && (dash != noDash || inner == strings.ToUpper(inner) && words(inner) <= 2):
	case closed:
		return datelineFound{}
	case named && d.date.Dom != 0, named && dash == longDash:
	case known && dash != noDash && (capitals || dash == longDash || d.date.Dom != 0):
	case capitals && dash == longDash && !shout[strings.ToLower(place)]:
	default:
		return datelineFound{}
	}
	if r.Pos >= s.End {
		return datelineFound{}
	}
	if strings.HasPrefix(r.Text[r.Pos:r.End], ",") && dash == noDash {
		return datelineFound{} // "CNN (Cable News Network), one of the first …"
	}
	d.place = pg.placeName(place)
	d.end = r.Pos
	d.span = trim(pg.text, model.Span{Start: start, End: r.Pos})
	return d
}

// shout are words that occur in capitals before a dash or colon and are not places.
var shout = set(`exclusive update updated breaking watch opinion analysis video correction explainer live editorial commentary note poll
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
func (r *datelineReader) agencyBefore(pg *page, marks string) []string {
	n := strings.IndexAny(r.Text[r.Pos:r.End], marks)
	if n <= 0 || n > 40 {
		return nil
	}
	name := strings.TrimSpace(r.Text[r.Pos : r.Pos+n])
	if pg.lex.Outlets[fold(name)] == nil && pg.lex.Outlets[fold(strings.Split(name, ".")[0])] == nil {
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
func (pg *page) agencyNames(inner string, day *date.Calendar) []string {
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
		if part == "" || words(part) > 5 || !model.Capitalised(part) || strings.ContainsAny(part, "@!?") {
			return nil
		}
		if pg.lex.Outlets[fold(part)] == nil {
			if head, _, ok := strings.Cut(part, ","); ok {
				part = head
			}
		}
		list = append(list, part)
	}
	return list
}
