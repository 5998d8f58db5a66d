package search

import (
	"encoding/binary"
	"math"

	"hotline/model/flat"
)

// NoUnit is what Next returns behind the last unit.
const NoUnit = math.MaxInt

// Cursor walks through the units that contain a word.
type Cursor struct {
	steps  steps        // of the units not yet reached
	unit   int          // the one reached, or -1
	beside flat.Gradual // of all units; empty if it does not matter
	passed int          // units
	wanted Beside
}

// Cursor returns a Cursor on the units that UnitsBeside yields.
func (x Index) Cursor(word int, wanted Beside) Cursor {
	c := Cursor{steps: stepsIn(x.units.Gradually(word)), unit: -1, wanted: wanted}
	if wanted != 0 && x.HasBeside(word) {
		c.beside = x.beside.Gradually(word)
	}
	return c
}

// Next returns the first unit from a number on, or NoUnit; from must not be smaller than in the call before. Cost: that of reading the
// postings up to there.
func (c *Cursor) Next(from int) int {
	unit := c.unit
	for unit < from {
		step := c.steps.next()
		if step == 0 {
			unit = NoUnit
			break
		}
		unit += step
		end := besideSize * (c.passed + 1)
		c.passed++
		if unit < from {
			continue
		}
		if kept := c.beside.First(end); end <= len(kept) && !Beside(binary.LittleEndian.Uint16(kept[end-besideSize:])).may(c.wanted) {
			from = unit + 1
		}
	}
	c.unit = unit
	return unit
}
