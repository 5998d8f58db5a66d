package links_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestDoubleHeads puts headings directly above others, twice and once, and on pages where that proves nothing.
func TestDoubleHeads(t *testing.T) {
	const (
		link     = "Why is the old harbour closed?"
		question = "What did the mayor say next?"
		again    = "The harbour board: Who sits on it"
		further  = "Who signed the order in May?"
		alone    = "What is to come in June?"
	)
	for _, tt := range []struct {
		name  string
		lines [][]string // before each paragraph
		want  []string
	}{
		{"title and subtitle of each part", [][]string{{}, {link, question}, {}, {again, further}}, nil},
		{"twice", [][]string{{}, {link, question}, {alone}, {again, further}}, []string{"other story: " + link, "other story: " + again}},
		{"twice, under a paragraph without a stop", [][]string{{}, {"The mayor spoke of the old harbour twice in his talk to the captains of all the ships that were there. Nobody of the board knows to this day what he may have meant by that word", link, question}, {alone}, {again, further}},
			[]string{"other story: " + link, "other story: " + again}},
		{"once", [][]string{{}, {link, question}, {alone}, {further}}, nil},
		{"names of those who speak", [][]string{{}, {link, "Jane Doe"}, {alone}, {again, "Joe Roe"}}, nil},
		{"questions on end", [][]string{{}, {link, question, further}, {alone}, {again, further, question}}, nil},
		{"a headline over a crosshead", [][]string{{}, {}, {"Mayor rebuffs board as harbour closes", "‘No word’"}}, []string{"other story: Mayor rebuffs board as harbour closes"}},
		{"two headlines, of which one is weak", [][]string{{}, {}, {"Mayor puts seal on old warehouse", "Pier: The 'lost' years of the old warehouse"}}, []string{"other story: Mayor puts seal on old warehouse", "other story: Pier: The 'lost' years of the old warehouse"}},
		{"a programme and its day", [][]string{{}, {}, {"Some Evening News with Jane Doe", "November 7, 2014"}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var text []string
			for i, p := range trial.Prose {
				if i < len(tt.lines) {
					text = append(text, tt.lines[i]...)
				}
				text = append(text, p)
			}
			if got := trial.Reasons(trial.Read(strings.Join(text, "\n\n"))); !slices.Equal(got, tt.want) {
				t.Errorf("taken off %q, want %q", got, tt.want)
			}
		})
	}
}
