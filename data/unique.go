package data

import "strconv"

// unique returns id, or id with "#2", "#3" … if it is taken.
func (r *reading) unique(id string) string {
	r.ids[id]++
	n := r.ids[id]
	if n == 1 {
		return id
	}
	for ; ; n++ {
		numbered := id + "#" + strconv.Itoa(n)
		if _, taken := r.ids[numbered]; !taken {
			r.ids[id], r.ids[numbered] = n, 1
			return numbered
		}
	}
}
