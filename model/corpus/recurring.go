package corpus

import "hotline/model/parse"

// recurring removes lines that recur in the articles of one outlet, which cannot be recognised in a single article, and analyses
// again the articles that contained such a line.
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
