package tui

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/corpus"
)

// longDrafts repeats the made-up articles with long texts: a snapshot of them has several blocks.
func longDrafts() (all []draft) {
	for round := range 40 {
		for _, d := range fixtureDrafts {
			d.article.ID = fmt.Sprintf("%s-%d", d.article.ID, round)
			var more strings.Builder
			for line := range 20 {
				fmt.Fprintf(&more, "\n\nIn line %d of round %d nothing is said about the talks, and it goes on for a while all the same.", line, round)
			}
			d.article.Text += more.String()
			all = append(all, d)
		}
	}
	return all
}

// carrier is a story that records all that the reader noted, copied and exported.
type carrier struct {
	*telling
	again   int // how many times everything was read again
	carried []string
}

// carrying shows the first corpus; when it is read again, the result is the other one.
func carrying(t *testing.T, first, anew *corpus.Corpus) *carrier {
	s := &carrier{}
	carry := func(_ string, content []byte) (string, error) {
		s.carried = append(s.carried, string(content))
		return "a file", nil
	}
	s.telling = opening(t, 120, 40, Options{
		Notebook: &carriedNotes{carry: func(n model.Note) { _, _ = carry("", fmt.Appendf(nil, "%v %q", n.On, n.Words)) }},
		Export:   carry,
		Copy:     func(what string) error { _, err := carry("", []byte(what)); return err },
		Load: func(context.Context, func(corpus.Progress)) (*corpus.Corpus, []Problem, error) {
			s.again++
			return anew, nil, nil
		},
	})
	s.tell(read(first))
	return s
}

// carriedNotes is a notebook that reports what is written to it.
type carriedNotes struct {
	scratch
	carry func(model.Note)
}

func (c *carriedNotes) Add(notes ...model.Note) ([]model.Note, error) {
	for _, n := range notes {
		c.carry(n)
	}
	return c.scratch.Add(notes...)
}

// A snapshot is checked on access. Whichever of its blocks is damaged, every frame, and everything copied, exported and noted, is
// that of a sound one until the damage is found; then nothing of it is shown, everything is read again, and the reader is where
// he was.
func TestDamageIsNeverShown(t *testing.T) {
	var image bytes.Buffer
	if _, err := corpusOf(t, longDrafts()).WriteTo(&image, corpus.Key{}, nil, nil); err != nil {
		t.Fatal(err)
	}
	open := func(b []byte) *corpus.Corpus {
		c, err := corpus.Open(b, nil, corpus.Key{}, lexicon.Default)
		if err != nil {
			return nil
		}
		return c
	}
	scripts := []string{
		"2 j j enter pgdown v pgdown esc esc G enter G v", "3 j j enter enter n n esc esc G enter enter", "3 j = esc r", "3 y 9 9 j y Y m", "3 space 9 9 j space c W m",
		"3 W j", "3 e x enter 9 9 j e y enter 9 9 j # z enter", "T j j G enter", "1 j enter 3 G y", "S j j j n n", "/ t a l k enter 3 G", "3 9 9 j ! n o", "2 9 9 j m a ' a C", "f a",
	}
	const block = 64 << 10
	met := map[string]int{}
	for at := block / 2; at < image.Len(); at += 2 * block {
		bad := bytes.Clone(image.Bytes())
		bad[at] ^= 1
		if open(bad) == nil {
			continue // it is refused
		}
		for _, script := range scripts {
			sound, spoilt := carrying(t, open(image.Bytes()), nil), carrying(t, open(bad), open(image.Bytes()))
			for i, key := range append([]string{"start"}, strings.Fields(script)...) {
				where := fmt.Sprintf("byte %d, key %d of %s", at, i, script)
				if i > 0 {
					sound.keys(key)
					spoilt.keys(key)
				}
				if spoilt.again > 0 {
					met[key]++
					if c := spoilt.app.Corpus; spoilt.again > 1 || c.Fault() != nil || c.NumArticles() == 0 {
						t.Fatalf("%s: it is not read anew:\n%s", where, spoilt.screen())
					}
					if now, then := spoilt.app.spot(), sound.app.spot(); now.Query != then.Query || now.Focus != then.Focus || now.Article != then.Article {
						t.Errorf("%s: the reader is at %+v, and was at %+v", where, now, then)
					}
				} else if got, want := spoilt.app.View().Content, sound.app.View().Content; got != want {
					t.Fatalf("%s: another frame:\n%s\nwant\n%s", where, spoilt.screen(), sound.screen())
				}
				for k, what := range spoilt.carried {
					if k >= len(sound.carried) || sound.carried[k] != what {
						t.Fatalf("%s: carried away was %q, want %q", where, spoilt.carried, sound.carried)
					}
				}
				if spoilt.again > 0 {
					break
				}
			}
		}
	}
	if len(met) < 3 {
		t.Errorf("damage was met at %v alone, of %d bytes", met, image.Len())
	}
	t.Log(met)
}
