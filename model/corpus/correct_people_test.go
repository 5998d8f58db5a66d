package corpus

import (
	"strings"
	"testing"

	"hotline/model"
)

// A correction that names somebody whose name several bear is not carried out, and says so.
func TestCorrectionsNameOnePerson(t *testing.T) {
	for value, want := range map[string]string{
		"Sullivan":       "2 persons are called “Sullivan”: name one by id",
		"jake-sullivan":  "2 quotes now",
		"Jake Sullivan":  "2 quotes now",
		"Lawrow":         "2 quotes now",
		"Anna Nobody":    "2 quotes now",
		"@john-sullivan": "2 quotes now",
	} {
		_, changes := fixtureCorpus(t).Apply([]model.Note{noted(t, model.NoteSpeaker, "b", inB, value)})
		if c := changes[0]; !strings.HasPrefix(c.What, want) || c.Missing != strings.Contains(want, "called") {
			t.Errorf("%s: %+v", value, c)
		}
	}
	same := model.Note{ID: "same", Kind: model.NoteSame, Person: "sergey-lavrov", Value: "Sullivan"}
	if _, changes := fixtureCorpus(t).Apply([]model.Note{same}); !changes[0].Missing {
		t.Errorf("the same as Sullivan: %+v", changes[0])
	}
}

// Whoever is made of a form taken apart is nobody who is here.
func TestFreeID(t *testing.T) {
	d := newDraft(fixtureCorpus(t))
	for _, want := range []string{"jane-roe", "jane-roe-apart", "jane-roe-apart-2", "jane-roe-apart-3"} {
		if got := d.freeID("jane-roe"); got != want {
			t.Errorf("%s, want %s", got, want)
		}
		d.add(model.Person{ID: want})
	}
}

// Bonds are packed in one order.
func TestPackChanges(t *testing.T) {
	bound := map[[2]int]bool{}
	for k := range 30 {
		bound[[2]int{k, 7*k + 1}] = k%2 == 0
	}
	first := string(packChanges(nil, bound))
	for range 5 {
		if string(packChanges(nil, bound)) != first {
			t.Fatal("the same bonds are packed otherwise")
		}
	}
}
