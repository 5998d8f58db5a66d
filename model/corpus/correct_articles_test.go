package corpus

import (
	"slices"
	"testing"

	"hotline/model"
)

func TestWithout(t *testing.T) {
	type spans = []model.Span
	body := []model.Paragraph{{Span: model.Span{Start: 0, End: 100}, Holes: spans{{Start: 20, End: 30}, {Start: 40, End: 50}}}}
	tests := []struct {
		name  string
		cut   model.Span
		holes spans
	}{
		{"between the holes", model.Span{Start: 32, End: 35}, spans{{Start: 20, End: 30}, {Start: 32, End: 35}, {Start: 40, End: 50}}},
		{"over both", model.Span{Start: 25, End: 45}, spans{{Start: 20, End: 50}}},
		{"within one", model.Span{Start: 22, End: 25}, spans{{Start: 20, End: 30}, {Start: 40, End: 50}}},
		{"the beginning, into a hole", model.Span{Start: 0, End: 25}, spans{{Start: 25, End: 30}, {Start: 40, End: 50}}},
		{"the end", model.Span{Start: 45, End: 100}, spans{{Start: 20, End: 30}, {Start: 40, End: 45}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := without(body, tt.cut); len(got) != 1 || !slices.Equal(got[0].Holes, tt.holes) {
				t.Errorf("%v", got)
			}
		})
	}
}
