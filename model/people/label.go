package people

import (
	"strings"
)

// formal are the classes of offices whose holders are called by their title in the label of a turn: "SENATOR DOE:", and not "MS.
// DOE:".
var formal = wordSet(`president vice-president prime-minister foreign-minister defence-minister justice-minister finance-minister interior-minister
	energy-minister economy-minister secretary speaker senator senate-leader representative legislator governor ambassador un-ambassador judge military`)

// inLabel reports whether a name with nothing but an honorific is the label of a turn: "MS. DOE:".
func (c *caster) inLabel(m *met) bool {
	return upper(m.bare.In(c.a.Text)) && strings.HasPrefix(c.a.Text[m.bare.End:], ":") && len(m.titles) > 0 && c.honorific(m.titles)
}

func (c *caster) honorific(titles []string) bool {
	for _, t := range titles {
		if !c.r.ofClass([]string{t}, "honorific") {
			return false
		}
	}
	return true
}

// informal returns the people except those who, on the article's day, hold an office by which a label would call them: an aide of
// the House has the congresswoman's surname, and a transcript does not call her "MS.".
func (c *caster) informal(people []int) []int {
	var out []int
	for _, i := range people {
		called := false
		for _, o := range c.r.lex.People[i].Offices {
			called = called || formal[o.Class] && c.r.heldWhen(o, c.a.Published) == now
		}
		if !called {
			out = append(out, i)
		}
	}
	return out
}
