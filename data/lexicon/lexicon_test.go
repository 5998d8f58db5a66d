package lexicon

import (
	"testing"
	"time"
)

func TestDefaultLoadsFast(t *testing.T) {
	start := time.Now()
	lex, err := Parse(tables)
	if err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	t.Logf("%v: %d people, %d titles, %d forenames, %d places, %d body forms, %d outlet forms, %d topics, %d events",
		took, len(lex.People), len(lex.Titles), len(lex.Forenames), len(lex.Places), len(lex.Bodies), len(lex.Outlets), len(lex.Topics), len(lex.Events))
	if took > 50*time.Millisecond {
		t.Errorf("loading took %v", took)
	}
}
