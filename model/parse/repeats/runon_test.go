package repeats_test

import (
	"testing"

	"hotline/model/parse/trial"
)

// TestRunOn checks pull quotes with the speaker's name run on, and with single marks for double ones, between paragraphs.
func TestRunOn(t *testing.T) {
	const (
		said = "“If they can open the old harbour in winter, I am sure that they can do it in spring,” said Joe Roe, who was once its master. “Nobody told us why.”"
		told = "Joe Roe said what he had to say of it. “Nobody can be sure of the harbour, because its gates are closed.” He left at noon, and the ships with him."
	)
	for line, want := range map[string]int{
		"If they can open the old harbour in winter, I am sure that they can do it in spring Joe Roe":               1,
		"If they can sell the fish of the market at night, nobody of the board will hear of it Joe Roe":             0,
		"Joe Roe said what he had to say of it. ‘Nobody can be sure of the harbour, because its gates are closed.’": 1,
		"Joe Roe said what he had to say of it. ‘Nobody can be sure of the market, because its gates are closed.’":  0,
	} {
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + said + "\n\n" + trial.Other + "\n\n" + line + "\n\n" + trial.Third + "\n\n" + told + "\n\n" + trial.Fourth)); len(got) != want {
			t.Errorf("%q: taken off %q", line, got)
		}
	}
}
