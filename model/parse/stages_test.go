package parse

import (
	"reflect"
	"testing"
)

// TestStages checks that each stage has a name of its own, says what it relies on and comes after that, and that no rule runs
// twice.
func TestStages(t *testing.T) {
	done, run := map[string]bool{}, map[uintptr]bool{}
	for n, s := range stages {
		if s.name == "" || s.why == "" || len(s.rules) == 0 || done[s.name] {
			t.Errorf("stage %d, %q: no name, reason or rules, or the name of another", n, s.name)
		}
		if n > 0 && len(s.after) == 0 {
			t.Errorf("stage %q does not say on which stages it relies", s.name)
		}
		for _, name := range s.after {
			if !done[name] {
				t.Errorf("stage %q relies on %q, which is not an earlier one", s.name, name)
			}
		}
		for k, rule := range s.rules {
			at := reflect.ValueOf(rule).Pointer()
			if run[at] {
				t.Errorf("rule %d of stage %q runs twice", k, s.name)
			}
			run[at] = true
		}
		done[s.name] = true
	}
}
