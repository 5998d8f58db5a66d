package parse

// automaton finds many strings in one pass over a text, at a few nanoseconds a byte however many they are (Aho and
// Corasick, 1975).
type automaton struct {
	class   [256]uint8 // of a byte; 0 for one that no string holds
	classes int
	next    []int32 // by state and class: where that state's next begin, negated when strings end there
	ends    [][]int // by state: which strings end there
}

func newAutomaton(list []string) *automaton {
	a := &automaton{classes: 1}
	for _, s := range list {
		for i := range len(s) {
			if a.class[s[i]] == 0 {
				a.class[s[i]] = uint8(a.classes)
				a.classes++
			}
		}
	}
	a.state()
	for i, s := range list {
		at := int32(0)
		for k := range len(s) {
			to := int(at)*a.classes + int(a.class[s[k]])
			if a.next[to] == 0 {
				a.next[to] = a.state()
			}
			at = a.next[to]
		}
		a.ends[at] = append(a.ends[at], i)
	}
	a.link()
	for i, to := range a.next {
		a.next[i] = to * int32(a.classes)
		if len(a.ends[to]) > 0 {
			a.next[i] = -a.next[i]
		}
	}
	return a
}

// state adds one from which nothing leads on.
func (a *automaton) state() int32 {
	a.next = append(a.next, make([]int32, a.classes)...)
	a.ends = append(a.ends, nil)
	return int32(len(a.ends) - 1)
}

// link leads every state on for every class: where no string goes on, to where the longest end of what was read that
// begins a string does.
func (a *automaton) link() {
	fall := make([]int32, len(a.ends))
	queue := []int32{0}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for c := range a.classes {
			to := &a.next[int(at)*a.classes+c]
			back := a.next[int(fall[at])*a.classes+c]
			switch {
			case *to == 0:
				*to = back
				continue
			case at != 0:
				fall[*to] = back
				a.ends[*to] = append(a.ends[*to], a.ends[back]...)
			}
			queue = append(queue, *to)
		}
	}
}

// find calls found for every place of the text where one of the strings ends, until found returns false.
func (a *automaton) find(text string, found func(which int) bool) {
	at := int32(0)
	for i := range len(text) {
		if at = a.next[int(at)+int(a.class[text[i]])]; at >= 0 {
			continue
		}
		at = -at
		for _, which := range a.ends[int(at)/a.classes] {
			if !found(which) {
				return
			}
		}
	}
}

// any reports whether one of the strings stands in the text.
func (a *automaton) any(text string) (yes bool) {
	a.find(text, func(int) bool {
		yes = true
		return false
	})
	return yes
}
