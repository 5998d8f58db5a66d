package corpus

// manyInOne is the maximum number of wordings of one utterance.
const manyInOne = 96

// The share of the lesser of two wordings that must be in the other if both are in one chain.
const (
	cutHolds  = 0.2
	toldHolds = 0.5 // if the chain consists of paraphrases
)

// group is a chain of sayings that are one utterance.
type group struct {
	members []int
	days    reach
	who     speaker
}

func (m *matcher) group(root int) *group {
	if g := m.groups[root]; g != nil {
		return g
	}
	s := &m.sayings[root]
	return &group{[]int{root}, s.days, s.who}
}

// join merges the chains of a pair if the result is coherent: one speaker, one time, and every wording shares a telling word with
// every other. So two cuts of one long answer that have nothing in common stay two utterances, and the whole answer joins the one
// that covers more of it.
func (m *matcher) join(p pair) {
	a, b := m.find(p.a), m.find(p.b)
	if a == b {
		return
	}
	a, b = min(a, b), max(a, b)
	g, h := m.group(a), m.group(b)
	if len(g.members)+len(h.members) > manyInOne || heard(g.who, h.who) == apart {
		return
	}
	days := g.days.with(h.days)
	if wider := days != g.days && days != h.days; wider && !days.within(2*sameWithin) && !(m.sayings[p.a].memorable() && m.sayings[p.b].memorable()) {
		return
	}
	least := cutHolds
	if p.told {
		least = toldHolds
	}
	for _, i := range g.members {
		for _, j := range h.members {
			if !m.holds(&m.sayings[i], &m.sayings[j], least) {
				return
			}
		}
	}
	joined := &group{append(g.members, h.members...), days, g.who}
	if !g.who.known() {
		joined.who = h.who
	}
	m.parent[b], m.groups[a] = a, joined
	delete(m.groups, b)
}

func (m *matcher) holds(s, t *saying, least float64) bool {
	_, shared := m.words.shared(s.stems(), t.stems())
	return shared >= least*max(min(s.weight, t.weight), 1)
}
