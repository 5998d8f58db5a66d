package people

import "strings"

// introducePaired makes a figure of a given name that shares the surname of the full name behind it: "Khalid and Amina Noor".
func (c *caster) introducePaired(i int) {
	m := &c.met[i]
	if i+1 == len(c.met) || len(m.words) != 1 || m.modifies || c.met[i+1].paragraph != m.paragraph || c.met[i+1].bare.Start < m.bare.End {
		return
	}
	next := &c.met[i+1]
	words := core(next.words)
	if len(words) != 2 || next.span.Start != next.bare.Start || strings.TrimSpace(c.a.Text[m.bare.End:next.bare.Start]) != "and" {
		return
	}
	next.human = next.human || c.kinBefore(m)
	w := m.words[0]
	if facts := m.facts[0]; !facts.is(forename) && !c.kinBefore(m) || facts.is(thingName|opener) || len(facts.bearers) > 0 || len(c.bySurname[w]) > 0 {
		return
	}
	full := *m
	full.words, full.facts = []string{w, words[1]}, []*word{m.facts[0], essentials(next.facts)[1]}
	lex, reason, ok := c.r.identify(&full, c.a)
	if !ok && !c.kinBefore(m) {
		return
	}
	m.figure, m.reason = c.figure(&full, lex), reason
	if f := &c.figures[m.figure]; f.lex < 0 && f.Name == c.written(m) {
		written := strings.Fields(c.written(next))
		f.Name += " " + written[len(written)-1]
	}
}

// kinBefore reports whether a noun for relatives precedes the name: "his parents, | Khalid and Amina Noor".
func (c *caster) kinBefore(m *met) bool {
	before := strings.Fields(c.a.Text[max(0, m.bare.Start-longestWord):m.bare.Start])
	return len(before) > 0 && relatives[strings.ToLower(strings.TrimRight(before[len(before)-1], ","))]
}

// relatives are nouns for several members of a family.
var relatives = wordSet(`parents brothers sisters siblings twins couple sons daughters spouses grandparents cousins`)
