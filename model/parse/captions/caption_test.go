package captions_test

import (
	"testing"

	"hotline/model/parse/trial"
)

// TestCaptionsOnEnd checks a caption of two sentences without a full stop, one below it, and lines that continue under a caption.
func TestCaptionsOnEnd(t *testing.T) {
	const first = "President Jane Doe inspects the guards of the harbour before boarding a ferry at the old pier in April this year. She will send the ferry to the islands this week"
	const second = "Harbour Captain Joe Roe gestures while speaking during a meeting with the board of the harbour in Geneva yesterday"
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + first + "\n\n" + second + "\n\n" + trial.Third + "\n\n" + trial.Fourth)); len(got) != 2 {
		t.Errorf("%q", got)
	}
	const seen, more = "Doe is seen arriving at the harbour on Friday to spend the weekend on a ferry.", "She has not written or spoken to anybody since news of the ferry broke"
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + seen + "\n\n" + more + "\n\n" + trial.Third)); len(got) != 2 {
		t.Errorf("%q", got)
	}
	if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + more + "\n\n" + trial.Third)); len(got) != 0 {
		t.Errorf("%q", got)
	}
}
