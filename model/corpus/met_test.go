package corpus

import (
	"fmt"
	"testing"
)

// Texts are numbered in order of first appearance, also after forget.
func TestMet(t *testing.T) {
	var m met
	for _, texts := range []int{3, 1000, 0, 70} {
		for again := range 2 {
			for i := range texts {
				n, before := m.number(fmt.Sprint("text ", i))
				if n != i+1 || before != (again > 0) {
					t.Fatalf("text %d of %d is %d, met before %v", i, texts, n, before)
				}
			}
		}
		m.forget()
	}
}
