package authors_test

import (
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestEndSign puts the signature of an author or agency at the end of an article that is not in English.
func TestEndSign(t *testing.T) {
	const pl = "Ministrowie spotkali się w poniedziałek w Genewie i rozmawiali przez trzy godziny o porcie, który zamknięto wiosną."
	for end, off := range map[string]string{
		" (ab)":                      "(ab)",
		" (ł)":                       "(ł)",
		" (ava, čtk)":                "(ava, čtk)",
		" Jan Kowal (dpa)":           "Jan Kowal (dpa)",
		" (Nikt nie wie.)":           "",
		" (tak)?":                    "",
		" Powiedział to nam pan (s)": "",
	} {
		got := strings.Join(trial.Reasons(trial.ReadFull("Ministrowie rozmawiają o porcie\n\n"+pl+"\n\n"+pl+" Rozmawiali też o rybakach."+end)), "|")
		if _, cut, _ := strings.Cut(got, "credit line: "); cut != off {
			t.Errorf("%q: %q", end, got)
		}
	}
	if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Lead + " It was so. (sic)")); strings.Contains(strings.Join(got, ""), "credit line") {
		t.Errorf("English: %q", got)
	}
}
