package corpus

// numberLists gives room for lists of numbers, of which most are short, many of them at a time.
type numberLists struct{ free []int }

// fewNumbers is room for so many lists as an article has.
const fewNumbers = 128

// take is an empty list with room for n numbers, nil when that is none; no more than most numbers will be asked for.
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
