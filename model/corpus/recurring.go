package corpus

import "hotline/model/parse"

// recurring takes off what recurs in the articles of one outlet, which no article shows by itself, and understands anew
// those that held such a line.
func (r rooms) recurring(read heap, topics *topicMatcher) {
	known := parse.NewRecurring()
	for i := range read {
		known.Add(read[i].lines())
	}
	shares(len(read), func(from, to int) {
		marker := topics.marker()
		var packer packer
		for i := from; i < to; i++ {
			if read[i].failed != nil || !known.May(read[i].lines()) {
				continue
			}
			if a := read[i].article(); known.Drop(a) {
				read[i] = packer.pack(marker.marked(r.understood(a)))
			}
		}
	})
}
