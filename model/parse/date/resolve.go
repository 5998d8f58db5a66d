package date

import (
	"strings"
	"time"

	"hotline/model"
)

// Resolve appends the days that the expressions of a text, which are in text order, mean in an article published on p; those that
// cannot be resolved are left out. If p is a range, both its ends must be known, and only results that are the same at both are
// kept. Cost: linear in the expressions.
func Resolve(dates []model.Dated, text string, list []Expression, p model.When) []model.Dated {
	var before model.Day
	for _, e := range list {
		w := e.resolve(p.To, before)
		if p.From != p.To && w.Known() && w != e.resolve(p.From, before) {
			w = model.When{}
		}
		if !w.Known() && e.WithWeekday() && p.From != 0 {
			if days := e.DaysIn(p); len(days) == 1 {
				w = model.On(days[0], "weekday and date agree only in "+days[0].String()[:4])
			}
		}
		if !w.Known() {
			continue
		}
		if d := w.Day(); d != 0 {
			before = d
		}
		dates = append(dates, model.Dated{Span: e.Span, When: e.narrowed(text, w)})
	}
	return dates
}

// resolve returns the days that e means in an article published on p, and the reasoning, or the zero When if that cannot be
// determined. before is the day named last before e.
func (e Expression) resolve(p, before model.Day) model.When {
	switch e.meaning {
	case date:
		if d := e.Day(); d != 0 {
			return model.On(d, "stated")
		}
		if e.Year != 0 || p == 0 {
			return model.When{}
		}
		return e.nearest(p)
	case month:
		return e.monthOf(p)
	case sameDay:
		if before == 0 {
			return model.When{}
		}
		return model.On(before, "the day named before")
	}
	if p == 0 {
		return model.When{}
	}
	const relative = "relative to the published date"
	first := func(year, month int) model.Day {
		return model.DayOf(time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC))
	}
	switch e.meaning {
	case weekday, lastDay, nextDay:
		return e.byWeekday(p)
	case today:
		return model.On(p, relative)
	case yesterday:
		return model.On(p.Add(-1), relative)
	case thisWeek:
		return model.When{From: week(p), To: week(p).Add(6), Basis: relative}
	case weekend:
		if e.Future {
			return model.When{}
		}
		from := p.Add(-(int(p.Weekday()-time.Saturday+7) % 7))
		return model.When{From: from, To: min(from.Add(1), p), Basis: relative}
	case lastWeek:
		return model.When{From: week(p).Add(-7), To: week(p).Add(-1), Basis: relative}
	case thisMonth:
		return model.When{From: first(p.Year(), p.Month()), To: first(p.Year(), p.Month()+1).Add(-1), Basis: relative}
	case lastMonth:
		return model.When{From: first(p.Year(), p.Month()-1), To: first(p.Year(), p.Month()).Add(-1), Basis: relative}
	case thisYear:
		return model.When{From: model.NewDay(p.Year(), 1, 1), To: model.NewDay(p.Year(), 12, 31), Basis: relative}
	case lastYear:
		return model.When{From: model.NewDay(p.Year()-1, 1, 1), To: model.NewDay(p.Year()-1, 12, 31), Basis: relative}
	}
	return model.When{}
}

// nearest returns the day of a date without its year: the last one not later than the day after publication or, if the clause is
// about the future, the next one within ten months.
func (e Expression) nearest(p model.Day) model.When {
	basis := "the last such day before the published date"
	if e.Named {
		basis = "weekday and date agree"
	}
	var past, next model.Day
	for y := p.Year() + 1; y >= p.Year()-6; y-- {
		d := e.in(y)
		switch {
		case d == 0:
		case d > p.Add(1):
			next = d
		case past == 0:
			past = d
		}
	}
	if e.Future && next != 0 && next <= p.Add(300) {
		return model.On(next, "the next such day after the published date")
	}
	if past == 0 {
		return model.When{}
	}
	return model.On(past, basis)
}

// byWeekday returns the last such day of the week, which may be the day of publication, or the next one if the clause is about
// the future.
func (e Expression) byWeekday(p model.Day) model.When {
	back := (int(p.Weekday()) - int(e.Weekday) + 7) % 7
	switch {
	case e.Future && back > 0 || e.meaning == nextDay:
		return model.On(p.Add(7-back), "weekday after the published date")
	case e.meaning == lastDay && back == 0:
		back = 7
	}
	return model.On(p.Add(-back), "weekday before the published date")
}

// monthOf returns the range of a month; without its year, the last such month not after publication.
func (e Expression) monthOf(p model.Day) model.When {
	y, basis := e.Year, "stated"
	if y == 0 {
		if p == 0 || e.Future {
			return model.When{}
		}
		if y, basis = p.Year(), "the last such month before the published date"; e.Month > p.Month() {
			y--
		}
	}
	from := model.NewDay(y, e.Month, 1)
	to := model.DayOf(time.Date(y, time.Month(e.Month)+1, 0, 0, 0, 0, 0, time.UTC))
	return model.When{From: from, To: to, Basis: basis}
}

// week returns the first day of the week of d; weeks begin on Sunday, as newsrooms count them.
func week(d model.Day) model.Day { return d.Add(-int(d.Weekday() - time.Sunday)) }

// narrowed returns the part of a month that the text names: its beginning, middle or end.
func (e Expression) narrowed(text string, w model.When) model.When {
	if e.meaning != month {
		return w
	}
	before := text[max(0, e.End-40):e.End]
	if n := strings.LastIndexAny(before, ".;"); n >= 0 {
		before = before[n:]
	}
	switch before = strings.ToLower(before); {
	case strings.Contains(before, "early ") || strings.Contains(before, "beginning of "):
		w.To = w.From.Add(9)
	case strings.Contains(before, "mid-"):
		w.From, w.To = w.From.Add(9), w.From.Add(19)
	case strings.Contains(before, "late ") || strings.Contains(before, " end of "):
		w.From = w.To.Add(-9)
	}
	return w
}
