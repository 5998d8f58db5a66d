package main

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"hotline/model"
)

// measure is a figure that can be computed from any tally.
type measure struct {
	key    string
	part   string // its heading in the report
	label  string
	values func(*tally) []float64 // one share; or precision, recall and F1
	counts func(*tally) string
}

// figure is a measure of a gold set.
type figure struct {
	measure
	Values   []float64
	Interval [2]float64 // 95 %, of the last value; zero without samples
	Counts   string
}

// figures returns the measures of all articles, with intervals from bootstrap samples of the articles.
func (b bench) figures(samples int, seed uint64) []figure {
	all := sum(b.rows, nil)
	figures := make([]figure, len(b.measures))
	for i, m := range b.measures {
		figures[i] = figure{measure: m, Values: m.values(&all), Counts: m.counts(&all)}
	}
	if samples == 0 {
		return figures
	}
	drawn := make([][]float64, len(b.measures))
	random := rand.New(rand.NewPCG(seed, 0))
	for range samples {
		t := sum(b.rows, random)
		for i, m := range b.measures {
			v := m.values(&t)
			drawn[i] = append(drawn[i], v[len(v)-1])
		}
	}
	for i, d := range drawn {
		slices.Sort(d)
		figures[i].Interval = [2]float64{d[samples*25/1000], d[max(0, samples*975/1000-1)]}
	}
	return figures
}

// sum adds up the rows, or a bootstrap sample of them.
func sum(rows []tally, random *rand.Rand) tally {
	var t tally
	for i := range rows {
		if random != nil {
			i = random.IntN(len(rows))
		}
		t.add(&rows[i])
	}
	return t
}

// share returns part divided by whole, or 0 if whole is 0.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// fscore returns precision, recall and their harmonic mean.
func fscore(oursRight, ours, goldFound, gold int) []float64 {
	p, r := share(oursRight, ours), share(goldFound, gold)
	if p+r == 0 {
		return []float64{p, r, 0}
	}
	return []float64{p, r, 2 * p * r / (p + r)}
}

// groupNames has the keys and names of the groups.
var groupNames = [numGroups][2]string{
	{"dm", "direct and mixed"}, {"direct", "direct"}, {"mixed", "mixed"}, {"ind", "indirect"}, {"run", "runs"}, {"run5", "runs of 5+ words"},
}

// quoteMeasures returns the figures for gold with whole attributions.
func quoteMeasures() []measure {
	all := []measure{foundRuns(allRuns), foundRuns(longRuns)}
	for g := anyMarks; g <= noMarks; g++ {
		all = append(all, foundSpans(g, 1), foundSpans(g, 0))
	}
	for _, g := range []group{allRuns, longRuns, anyMarks, noMarks} {
		all = append(all, speakerMeasures(g)...)
	}
	for _, g := range []group{allRuns, longRuns, anyMarks, noMarks} {
		all = append(all, endToEnd(g), endToEndNamed(g))
	}
	return append(append(all, trustMeasures(runClaims)...), trustMeasures(reportClaims)...)
}

// runMeasures returns the figures for gold with runs and names of speakers.
func runMeasures() []measure {
	all := []measure{foundRuns(allRuns), foundRuns(longRuns), speaker(allRuns), speaker(longRuns), endToEnd(allRuns), endToEnd(longRuns)}
	return append(all, trustMeasures(runClaims)...)
}

const (
	partFound   = "found"
	partSpeaker = "speaker right, of what is found"
	partBoth    = "found and speaker right"
)

// foundSpans measures the detection of segments: ours that are in gold, and gold's that are in ours.
func foundSpans(g group, exact int) measure {
	how := [2][2]string{{"o80", "80 % of the words"}, {"exact", "first and last word"}}[exact]
	return measure{
		key: "det." + groupNames[g][0] + "." + how[0], part: partFound, label: groupNames[g][1] + ", " + how[1],
		values: func(t *tally) []float64 {
			n := &t.spans[exact][g]
			return fscore(n.oursRight, n.ours, n.goldFound, n.gold)
		},
		counts: func(t *tally) string {
			n := &t.spans[exact][g]
			return fmt.Sprintf("gold %d, ours %d", n.gold, n.ours)
		},
	}
}

// foundRuns measures the detection of attributed runs among all words in marks.
func foundRuns(g group) measure {
	return measure{
		key: "det." + groupNames[g][0], part: partFound, label: groupNames[g][1],
		values: func(t *tally) []float64 {
			n := &t.units[g]
			return fscore(n.found, n.found+n.extra, n.found, n.gold)
		},
		counts: unitCounts(g),
	}
}

func unitCounts(g group) func(*tally) string {
	return func(t *tally) string {
		n := &t.units[g]
		return fmt.Sprintf("gold %d, found %d, extra %d", n.gold, n.found, n.extra)
	}
}

// endToEnd measures words and speaker together.
func endToEnd(g group) measure {
	return measure{
		key: "e2eA." + groupNames[g][0], part: partBoth, label: groupNames[g][1],
		values: func(t *tally) []float64 {
			n := &t.units[g]
			return fscore(n.right, n.found+n.extra, n.right, n.gold)
		},
		counts: unitCounts(g),
	}
}

// endToEndNamed measures words and name together, for sources that the article names; what hotline finds for other sources does
// not count.
func endToEndNamed(g group) measure {
	return measure{
		key: "e2eN." + groupNames[g][0], part: partBoth, label: groupNames[g][1] + ", by name",
		values: func(t *tally) []float64 {
			n := &t.units[g]
			return fscore(n.named.right, n.named.found+n.extra, n.named.right, n.named.gold)
		},
		counts: func(t *tally) string {
			n := &t.units[g]
			return fmt.Sprintf("gold %d, found %d, extra %d", n.named.gold, n.named.found, n.extra)
		},
	}
}

// rate returns a measure that is one share.
func rate(key, part, label string, of func(*tally) (right, all int)) measure {
	return measure{
		key: key, part: part, label: label,
		values: func(t *tally) []float64 { return []float64{share(of(t))} },
		counts: func(t *tally) string {
			right, all := of(t)
			return fmt.Sprintf("%d of %d", right, all)
		},
	}
}

// speaker measures how often the speaker is right.
func speaker(g group) measure {
	return rate("acc."+groupNames[g][0], partSpeaker, groupNames[g][1], func(t *tally) (int, int) { return t.units[g].right, t.units[g].found })
}

// speakerMeasures measure how often the speaker is right, by kind of source.
func speakerMeasures(g group) []measure {
	key := groupNames[g][0]
	all := []measure{speaker(g)}
	for _, class := range []string{"person", "proper", "common", "pronoun", "none"} {
		c := classNames[class]
		all = append(all, rate("acc."+key+"."+class, partSpeaker, "  "+class, func(t *tally) (int, int) {
			return t.units[g].class[c].right, t.units[g].class[c].found
		}))
	}
	return append(all,
		rate("pron."+key+".gave_name", partSpeaker, "  pronoun, a name is given", func(t *tally) (int, int) {
			return t.units[g].pronoun.gaveName, t.units[g].class[classPronoun].found
		}),
		rate("pron."+key+".derivable_acc", partSpeaker, "  pronoun, right name where it is known", func(t *tally) (int, int) {
			return t.units[g].pronoun.knownRight, t.units[g].pronoun.known
		}),
		rate("accN."+key, partSpeaker, "  right name, where it is known", func(t *tally) (int, int) {
			return t.units[g].named.right, t.units[g].named.found
		}))
}

// trustMeasures measure how often the speaker is right at each degree of sureness.
func trustMeasures(c claims) []measure {
	key := [...]string{runClaims: "sure.", reportClaims: "sure.reports."}[c]
	part := [...]string{runClaims: "speaker right, of runs claimed", reportClaims: "speaker right, of statements claimed"}[c]
	promise := [...]string{model.Medium: " (at least 85)", model.High: " (at least 97)"}
	if c == reportClaims {
		promise[model.High] = "" // few, most of them turns of transcripts
	}
	var all []measure
	for s := int(model.High); s >= 0; s-- {
		m := rate(key+model.Sure(s).String(), part, "sure "+model.Sure(s).String()+promise[s], func(t *tally) (int, int) {
			return t.trust[c][s].right, t.trust[c][s].attributed
		})
		right := m.counts
		m.counts = func(t *tally) string {
			return fmt.Sprintf("%s; %d more are nobody's statement", right(t), t.trust[c][s].extra)
		}
		all = append(all, m)
	}
	return all
}
