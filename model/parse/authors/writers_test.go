package authors_test

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestTwoWhoWrote checks that the first line of a page is removed if it describes its two authors.
func TestTwoWhoWrote(t *testing.T) {
	const note = "Taylor Doe is an editorial researcher at Some Paper. Ida Roe-Bell is an editorial intern at Some Magazine."
	if got := trial.Reasons(trial.ReadFull("Ministers and what they said\n\n" + note + "\n\n" + trial.Lead + "\n\n" + trial.Other)); !reflect.DeepEqual(got, []string{"author note: " + note}) {
		t.Errorf("taken off: %q", got)
	}
}

// TestWhoWroteWhichPart checks that the names under the parts of a page with several authors are removed.
func TestWhoWroteWhichPart(t *testing.T) {
	part := "\n\n“It is so, and nobody can change that,” the minister said of it.\n\n"
	if got := trial.Reasons(trial.Read(trial.Lead + part + "- Ida Roe" + part + "- Joe Moor\n\n" + trial.Other + "\n\nHe said no more.\n\n--Ida Roe\n\nAll was said.")); len(got) != 3 {
		t.Errorf("taken off: %q", got)
	}
}

// TestSeveralWriters opens a page with a description of each of its authors.
func TestSeveralWriters(t *testing.T) {
	text := strings.Join(append([]string{"Debaters Jane Harrow is director of the Harbour Institute. She teaches at the School of Ships.", "Ida Moor, a senior fellow at the School of Ships, is the author of “Ships and Sirens.”"}, trial.Prose...), "\n\n")
	if got := trial.Reasons(trial.ReadFull(text)); len(got) != 2 || !strings.HasPrefix(got[1], "author note: Ida Moor") {
		t.Errorf("taken off %q", got)
	}
}
