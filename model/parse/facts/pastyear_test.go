package facts_test

import (
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

// TestPastYear reads years in sentences, which are past or may be to come.
func TestPastYear(t *testing.T) {
	for sentence, want := range map[string]model.Day{
		"The harbour was closed in 2016.":                                   20160101,
		"Nobody has seen the ship since 2018, the captain said.":            20180101,
		"In 2019, the mayor closed the last of the harbour's lamps.":        20190101,
		"The harbour was opened in 2009 and closed in 2016.":                20160101,
		"The mayor expects the harbour to be closed in 2027.":               0,
		"The mayor would have the harbour closed in 2020.":                  0,
		"The mayor wants to see his town saved in 2020.":                    0,
		"In 2020, the mayor is out of office.":                              0,
		"He was re-elected in 2014.":                                        0,
		"The harbour lost its lamps in 2016-17, and its pier in the 2010s.": 0,
		"The film was set in 2044.":                                         0,
	} {
		if a := trial.Read(trial.Lead + "\n\n" + sentence); a.Published.From != want || a.Published.To != 0 {
			t.Errorf("%q: %v, want from %v", sentence, a.Published, want)
		}
	}
	// An office that ended before is no bound.
	if a := trial.Read("“It is a port,” President Barack Obama said of it once.\n\n" + trial.Lead + "\n\nThe harbour was closed in 2018."); a.Published.From != 20180101 || a.Published.To != 0 {
		t.Errorf("published %v", a.Published)
	}
}
