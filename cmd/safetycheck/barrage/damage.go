package barrage

import (
	"math/rand/v2"
	"strings"
)

// usual is the maximum length of inputs in bytes, unless a seed is longer: speed matters more than size here; the hostile files
// are large.
const usual = 8 << 10

// damage makes inputs: seeds that are cut, repeated, mixed and sprinkled with words.
type damage struct {
	chance       *rand.Rand
	seeds, words []string
	most         int // maximum length of an input in bytes
	b            []byte
}

func newDamage(t Target, seed, stream uint64) damage {
	d := damage{chance: rand.New(rand.NewPCG(seed, stream)), seeds: t.Seeds, words: t.Words, most: usual}
	for _, s := range t.Seeds {
		d.most = max(d.most, len(s))
	}
	return d
}

// next returns the next input.
func (d *damage) next() string {
	d.b = append(d.b[:0], d.seeds[d.chance.IntN(len(d.seeds))]...)
	for range 1 + d.chance.IntN(6) {
		damages[d.chance.IntN(len(damages))](d)
		d.b = d.b[:min(len(d.b), d.most)]
	}
	return string(d.b)
}

// damages are the kinds of damage.
var damages = [...]func(*damage){
	func(d *damage) { // change a byte
		if len(d.b) > 0 {
			d.b[d.chance.IntN(len(d.b))] = byte(d.chance.IntN(256))
		}
	},
	func(d *damage) { // flip a bit
		if len(d.b) > 0 {
			d.b[d.chance.IntN(len(d.b))] ^= 1 << d.chance.IntN(8)
		}
	},
	func(d *damage) { // remove a part
		i, k := d.part()
		d.b = append(d.b[:i], d.b[k:]...)
	},
	func(d *damage) { // cut off the rest
		d.b = d.b[:d.chance.IntN(len(d.b)+1)]
	},
	func(d *damage) { // repeat a part
		i, k := d.part()
		d.insert(d.at(), string(d.b[i:k]))
	},
	func(d *damage) { // repeat a part many times
		i, k := d.part()
		k = min(k, i+100)
		d.insert(d.at(), strings.Repeat(string(d.b[i:k]), 1+d.chance.IntN(60)))
	},
	func(d *damage) { d.insert(d.at(), d.word()) },
	func(d *damage) { d.insert(d.at(), d.word()) },
	func(d *damage) { d.insert(d.at(), strings.Repeat(d.word(), 1+d.chance.IntN(200))) },
	func(d *damage) { // replace a part by a word
		i, k := d.part()
		rest := string(d.b[k:])
		d.b = append(append(d.b[:i], d.word()...), rest...)
	},
	func(d *damage) { // insert a part of another seed
		other := d.seeds[d.chance.IntN(len(d.seeds))]
		i := d.chance.IntN(len(other) + 1)
		k := i + d.chance.IntN(len(other)-i+1)
		d.insert(d.at(), other[i:k])
	},
}

func (d *damage) at() int { return d.chance.IntN(len(d.b) + 1) }

// part returns a part of the input, usually a short one.
func (d *damage) part() (start, end int) {
	start = d.at()
	room := len(d.b) - start
	if d.chance.IntN(4) > 0 {
		room = min(room, 40)
	}
	return start, start + d.chance.IntN(room+1)
}

func (d *damage) word() string { return d.words[d.chance.IntN(len(d.words))] }

func (d *damage) insert(at int, s string) {
	rest := string(d.b[at:])
	d.b = append(append(d.b[:at], s...), rest...)
}
