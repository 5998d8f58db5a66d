package search

import "math"

// NoUnit is what Next returns behind the last unit.
const NoUnit = math.MaxInt

// Cursor walks through the units that contain a word.
type Cursor struct {
	steps  []byte // of the units not yet reached
	unit   int    // the one reached, or -1
	beside []byte // of the units not yet reached; empty if it does not matter
	wanted Beside
}

// Cursor returns a Cursor on the units that UnitsBeside yields.
func (x Index) Cursor(word int, wanted Beside) Cursor {
	c := Cursor{steps: x.units.Bytes(word), unit: -1, wanted: wanted}
	if wanted != 0 {
		c.beside = x.besideOf(word)
	}
	return c
}

// Next returns the first unit from a number on, or NoUnit; from must not be smaller than in the call before. Cost: that of reading the
// postings up to there.
func (c *Cursor) Next(from int) int {
	unit, steps := c.unit, c.steps
	for unit < from {
		if len(steps) == 0 {
			unit = NoUnit
			break
		}
		step, n := stepAt(steps, 0)
		if steps = steps[n:]; step <= 0 {
			unit, steps = NoUnit, nil
			break
		}
		unit += step
		if len(c.beside) > 0 {
			b := Beside(c.beside[0])
			if c.beside = c.beside[1:]; unit >= from && !b.may(c.wanted) {
				from = unit + 1
			}
		}
	}
	c.unit, c.steps = unit, steps
	return unit
}
