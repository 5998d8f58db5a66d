package quotes_test

import (
	"slices"
	"testing"
)

func TestPosts(t *testing.T) {
	for _, tt := range []struct {
		name string
		body []string
		want []string
		said string
	}{
		{"signed in its paragraph", []string{"We will not sign it. They know why! — Viktor Orlov (@v_orlov) June 3, 2024"}, []string{"Orlov: We will not sign it. They know why!"}, "2024-06-03"},
		{"signed below", []string{"We will not sign it. They know why!", "— Viktor Orlov (@v_orlov) June 3, 2024"}, []string{"Orlov: We will not sign it. They know why!"}, "2024-06-03"},
		{"with the addresses of a page and a picture", []string{"We will not sign it! https://t.co/abc pic.twitter.com/def — Viktor Orlov (@v_orlov) June 3, 2024"}, []string{"Orlov: We will not sign it!"}, "2024-06-03"},
		{"two in a paragraph", []string{"We will not sign it! — Viktor Orlov (@v_orlov) June 3, 2024 There is nothing to sign. — Anna Whitfield (@whitfield) June 4, 2024"},
			[]string{"Orlov: We will not sign it!", "Whitfield: There is nothing to sign."}, "2024-06-03"},
		{"words in marks within", []string{"The “great” offer is an insult to our people. We will not sign it! — Viktor Orlov (@v_orlov) June 3, 2024"},
			[]string{"Orlov: The “great” offer is an insult to our people. We will not sign it!"}, "2024-06-03"},
		{"by somebody unknown", []string{"The roads are closed again, all of them. — Harbor Watch (@hwatch) June 3, 2024"}, []string{"Harbor Watch: The roads are closed again, all of them."}, "2024-06-03"},
		{"a handle in running text", []string{"The ministry - run by Orlov (@v_orlov) these days - was silent about it."}, nil, ""},
		{"nothing but an address", []string{"https://t.co/abc — Viktor Orlov (@v_orlov) June 3, 2024"}, nil, ""},
	} {
		each(t, tt.name, func(t *testing.T, e engine) {
			p := e.read(body(tt.body...))
			marked := p.marked()
			if got := p.said(marked); !slices.Equal(got, tt.want) {
				t.Fatalf("got %q, want %q", got, tt.want)
			}
			if len(marked) > 0 && marked[0].Said.String() != tt.said {
				t.Errorf("sent %s, want %s", marked[0].Said, tt.said)
			}
		})
	}
}

// A handle at the beginning of a text signs nothing.
func TestHandleAtTheBeginning(t *testing.T) {
	each(t, "begins", func(t *testing.T, e engine) {
		p := e.read("Viktor Orlov (@v_orlov) left the town for good, and nobody has seen him there again since that day.\n\n“We will not sign it,” Orlov said.\n")
		if got := p.said(p.marked()); !slices.Equal(got, []string{"Orlov: We will not sign it,"}) {
			t.Errorf("got %q", got)
		}
	})
}

// Somebody who passes on another person's words in a post is not their speaker.
func TestPostsThatQuote(t *testing.T) {
	each(t, "quoting", func(t *testing.T, e engine) {
		p := e.read(body("Orlov last night: “We will not sign it, whatever they may offer us.” — Harbor Watch (@hwatch) June 3, 2024"))
		if got := p.said(p.marked()); !slices.Equal(got, []string{"Orlov: We will not sign it, whatever they may offer us."}) {
			t.Errorf("got %q", got)
		}
		p = e.read(body("When he was asked about the offer of last week, Orlov said that it was “an insult.” — Harbor Watch (@hwatch) June 3, 2024"))
		if got := p.said(p.marked()); !slices.Equal(got, []string{"Orlov: an insult."}) {
			t.Errorf("got %q", got)
		}
	})
}
