package corpus

// numberLists allocates lists of numbers, many at a time, because most are short.
type numberLists struct{ free []int }

// fewNumbers is the number of ints allocated at a time, enough for the lists of a typical article.
const fewNumbers = 128

// take returns an empty list with capacity n, nil if n is 0; most is an upper bound for all numbers still needed.
func (l *numberLists) take(n, most int) []int {
	if n == 0 {
		return nil
	}
	if n > len(l.free) {
		l.free = make([]int, max(n, min(fewNumbers, most)))
	}
	list := l.free[:0:n]
	l.free = l.free[n:]
	return list
}
