package corpus

import (
	"slices"
	"testing"

	"hotline/model"
	"hotline/model/flat"

	"pgregory.net/rapid"
)

// Whatever is known of the dates (days, ranges, one end, ends in the wrong order, nothing), the sets are what looking at each gives.
func TestDatesInOrderAreTheScan(t *testing.T) {
	day := rapid.Custom(func(t *rapid.T) model.Day {
		return model.Day(rapid.SampledFrom([]int{0, 20200101, 20200131, 20200201, 20200630, 20201231, 20210101}).Draw(t, "day"))
	})
	rapid.Check(t, func(t *rapid.T) {
		dates := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) model.When {
			w := model.When{From: day.Draw(t, "from"), To: day.Draw(t, "to")}
			if rapid.Bool().Draw(t, "exact") {
				w.To = w.From
			}
			return w
		}), 0, 300).Draw(t, "dates")
		slices.SortStableFunc(dates, func(a, b model.When) int { return compareDays(a.Sort(), b.Sort()) })
		e := &encoder{}
		at := func(i int) model.When { return dates[i] }
		e.dates(0, len(dates), at)
		f := flat.Make(e.sections[:2])
		o := byDay{len(dates), at, dateColumns{f.Bytes(0), f.Uint32s(1)}}
		same := func(what any, got set, want func(model.When) bool) {
			t.Helper()
			for i := range 64 * len(got) {
				if got.has(i) != (i < len(dates) && want(dates[i])) {
					t.Fatalf("%v: date %d of %v", what, i, dates)
				}
			}
		}
		periods := []period{{day.Draw(t, "since"), day.Draw(t, "until")}, {day.Draw(t, "since"), day.Draw(t, "until")}}
		same(periods, dayIn(periods)(o), func(w model.When) bool {
			return slices.ContainsFunc(periods, func(p period) bool { return w.Within(p.from, p.to) })
		})
		same("day", knownAs([]string{"day"})(o), func(w model.When) bool { return w.Day() != 0 })
		same("range", knownAs([]string{"range"})(o), func(w model.When) bool { return w.Known() && w.Day() == 0 })
		same("no", knownAs([]string{"no"})(o), func(w model.When) bool { return !w.Known() })
	})
}
