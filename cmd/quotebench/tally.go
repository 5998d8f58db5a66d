package main

import "hotline/model"

// tally is the counts for one article, or the sum for several.
type tally struct {
	spans [2][numGroups]spanCount // loose, exact; by group of segments
	units [numGroups]unitCount
	trust [numClaims][model.High + 1]trustCount // by sureness
}

// group is a set of segments or runs that are counted together.
type group int

const (
	anyMarks group = iota // segments with marks, direct and mixed
	directOnly
	mixedOnly //
	noMarks   // indirect segments
	allRuns   // pairs of marks
	longRuns  // pairs of marks around fiveWords or more
	numGroups
	fiveWords = 5
)

// holds reports whether segments of the kind belong to the group.
func (g group) holds(k markKind) bool {
	switch g {
	case anyMarks:
		return k != indirect
	case directOnly:
		return k == direct
	case mixedOnly:
		return k == mixed
	}
	return k == indirect
}

// spanCount counts segments and those of them that have a match of any kind.
type spanCount struct{ gold, goldFound, ours, oursRight int }

// unitCount counts attributed units of gold, whether hotline has found them, and how often its speaker is right.
type unitCount struct {
	gold, found, right int
	extra              int // found by hotline without a corresponding attribution
	named              struct{ gold, found, right int }
	class              [numClasses]struct{ found, right int }
	pronoun            struct{ gaveName, known, knownRight int } // known: the article tells who it is
}

// claims are the kinds of results with a degree of sureness.
type claims int

const (
	runClaims    claims = iota // pairs of marks
	reportClaims               // indirect segments
	numClaims
)

// trustCount counts hotline's results at one degree of sureness.
type trustCount struct{ attributed, right, extra int }

func (t *tally) add(o *tally) {
	for i := range t.spans {
		for g := range t.spans[i] {
			a, b := &t.spans[i][g], &o.spans[i][g]
			a.gold += b.gold
			a.goldFound += b.goldFound
			a.ours += b.ours
			a.oursRight += b.oursRight
		}
	}
	for g := range t.units {
		t.units[g].add(&o.units[g])
	}
	for c := range t.trust {
		for s := range t.trust[c] {
			a, b := &t.trust[c][s], &o.trust[c][s]
			a.attributed += b.attributed
			a.right += b.right
			a.extra += b.extra
		}
	}
}

func (u *unitCount) add(o *unitCount) {
	u.gold += o.gold
	u.found += o.found
	u.right += o.right
	u.extra += o.extra
	u.named.gold += o.named.gold
	u.named.found += o.named.found
	u.named.right += o.named.right
	for c := range u.class {
		u.class[c].found += o.class[c].found
		u.class[c].right += o.class[c].right
	}
	u.pronoun.gaveName += o.pronoun.gaveName
	u.pronoun.known += o.pronoun.known
	u.pronoun.knownRight += o.pronoun.knownRight
}

// miss counts an attributed unit that hotline has not found.
func (u *unitCount) miss(want origin) {
	u.gold++
	u.named.gold += one(want.class == classPerson || want.class == classPronoun && want.full != "")
}

// have counts an attributed unit that hotline has found, with the verdict on its speaker.
func (u *unitCount) have(want origin, v verdict) {
	u.miss(want)
	u.found++
	u.right += one(v.right)
	u.named.found += one(v.named)
	u.named.right += one(v.nameRight)
	u.class[want.class].found++
	u.class[want.class].right += one(v.right)
	if want.class == classPronoun {
		u.pronoun.gaveName += one(v.gaveName)
		u.pronoun.known += one(v.named)
		u.pronoun.knownRight += one(v.nameRight)
	}
}

// one returns 1 for true and 0 for false.
func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
