package telling

// Tale is what a lower-case word says about its line: whether it reports, describes or states.
type Tale byte

const (
	RecountsIt Tale = 1 << iota // is in recounts
	statesIt                    // is in states
	SeesIt                      // is in sceneVerbs
)

// tellingOf has the words of these lists, and tellingLike a bit for the first two letters and the length of each: nearly all other
// words are told by them.
var tellingOf, tellingLike = func() (of map[string]Tale, like [1 << 8]uint64) {
	of = map[string]Tale{}
	for kind, list := range map[Tale]map[string]bool{RecountsIt: Recounts, statesIt: States, SeesIt: sceneVerbs} {
		for w := range list {
			of[w] |= kind
			at := tellingPlace([]byte(w))
			like[at/64] |= 1 << (at % 64)
		}
	}
	return of, like
}()

func tellingPlace(low []byte) int {
	second := 0
	if len(low) > 1 {
		second = int(low[1] & 31)
	}
	return int(low[0]&31)<<9 | second<<4 | min(len(low), 15)
}

// TellingIn returns what a lower-case word tells, 0 if it is in none of the lists.
func TellingIn(low []byte) Tale {
	if len(low) == 0 {
		return 0
	}
	if at := tellingPlace(low); tellingLike[at/64]>>(at%64)&1 == 0 {
		return 0
	}
	return tellingOf[string(low)]
}
