package people

import (
	"strconv"
	"testing"

	"hotline/model"
)

// TestFormIndex checks that forms are counted separately, for a figure with few of them and one with many.
func TestFormIndex(t *testing.T) {
	figures, forms := make([]model.Figure, 2), formIndex{}
	for _, n := range []int{3, 3 * fewForms} {
		for range 2 {
			for i := range n {
				for figure := range figures {
					forms.of(figures, figure, strconv.Itoa(i)).Count++
				}
			}
		}
	}
	for _, f := range figures {
		if len(f.Forms) != 3*fewForms {
			t.Errorf("%d forms", len(f.Forms))
		}
		for i, form := range f.Forms {
			want := 2
			if i < 3 {
				want = 4
			}
			if form.Text != strconv.Itoa(i) || form.Count != want {
				t.Errorf("form %d: %v", i, form)
			}
		}
	}
}
