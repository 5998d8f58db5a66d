package corpus

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"hotline/model"
)

// noted returns a note on the words of the fixture's article, or on the whole article if words is empty.
func noted(t *testing.T, kind model.NoteKind, article, words, value string) model.Note {
	t.Helper()
	for _, d := range fixture {
		if d.ID != article {
			continue
		}
		n := model.Note{ID: string(kind) + article + words + value, Kind: kind, Value: value, Article: d.ID, Words: words, On: model.Anchor{Text: model.Fingerprint(d.Text)}}
		if words == "" {
			n.Words = d.Title
			return n
		}
		at := strings.Index(d.Text, words)
		if at < 0 {
			t.Fatalf("%s does not hold %q", article, words)
		}
		n.On.Span = model.Span{Start: at, End: at + len(words)}
		return n
	}
	t.Fatalf("no article %s", article)
	return model.Note{}
}

func onPerson(kind model.NoteKind, person, value string) model.Note {
	return model.Note{ID: string(kind) + person + value, Kind: kind, Person: person, Value: value}
}

// speakers lists the speakers of the words, by article.
func speakers(c *Corpus, words string) string {
	var all []string
	for i := range c.NumQuotes() {
		if strings.Contains(c.Text(i), words) {
			all = append(all, c.Article(c.Quote(i).Article).ID+" "+c.SpeakerName(i))
		}
	}
	return strings.Join(all, ", ")
}

func TestApply(t *testing.T) {
	const ready = "We are ready to discuss all the issues without exception with Blinken."
	boundary := noted(t, model.NoteBoundary, "a", ready, "")
	boundary.Range = model.Span{Start: boundary.On.Span.Start, End: boundary.On.Span.Start + len("We are ready")}
	for _, tt := range []struct {
		name  string
		notes []model.Note
		want  func(c *Corpus) string
		is    string
		says  string
	}{
		{
			"a speaker, in every outlet that prints the words", []model.Note{noted(t, model.NoteSpeaker, "a", ready, "antony-blinken")},
			func(c *Corpus) string { return speakers(c, "discuss all the issues") },
			"c Sergey Lavrov, a Antony Blinken, b Antony Blinken", "2 quotes now Antony Blinken’s",
		},
		{
			"a speaker by name, and one of them otherwise", []model.Note{
				noted(t, model.NoteSpeaker, "b", "ready to discuss all the issues", "Macron"), noted(t, model.NoteSpeaker, "a", ready, "Antony Blinken"),
			},
			func(c *Corpus) string { return speakers(c, "discuss all the issues") },
			"c Sergey Lavrov, a Antony Blinken, b Emmanuel Macron", "2 quotes now Emmanuel Macron’s; 1 quote now Antony Blinken’s",
		},
		{
			"nobody", []model.Note{noted(t, model.NoteSpeaker, "d", "This is a reset of the relations between us and nobody else.", "")},
			func(c *Corpus) string { return speakers(c, "reset") }, "d ", "1 quote now nobody's",
		},
		{
			"someone new", []model.Note{noted(t, model.NoteSpeaker, "d", "This is a reset of the relations between us and nobody else.", "Jean Martin")},
			func(c *Corpus) string { return speakers(c, "reset") + c.PersonRecord(c.Persons("jean-martin")[0]).Name },
			"d Jean MartinJean Martin", "1 quote now Jean Martin’s",
		},
		{
			"one person, not two", []model.Note{onPerson(model.NoteSame, "john-sullivan", "jake-sullivan")},
			func(c *Corpus) string { return speakers(c, "a frank") + "; " + speakers(c, "arms control") },
			"b Jake Sullivan; b Jake Sullivan", "1 quote and 1 mention now Jake Sullivan’s",
		},
		{
			"a chain of sames", []model.Note{onPerson(model.NoteSame, "john-sullivan", "jake-sullivan"), onPerson(model.NoteSame, "jake-sullivan", "emmanuel-macron")},
			func(c *Corpus) string { return speakers(c, "arms control") }, "b Emmanuel Macron",
			"1 quote and 1 mention now Jake Sullivan’s; 2 quotes and 2 mentions now Emmanuel Macron’s",
		},
		{
			"no quotation", []model.Note{noted(t, model.NoteNoQuote, "c", "no comment from us", "")},
			func(c *Corpus) string { return speakers(c, "no comment") }, "", "1 quote taken out: no quotation",
		},
		{
			"other bounds", []model.Note{boundary},
			func(c *Corpus) string { return c.Text(2) + ": " + c.Quote(2).Why }, "We are ready: bounds corrected by the reader",
			"1 quote with other bounds",
		},
		{
			"said on a day", []model.Note{noted(t, model.NoteSaid, "a", ready, "2021-05-18")},
			func(c *Corpus) string { return c.Quote(2).Said.String() + " " + c.Quote(4).Said.String() }, "2021-05-18 2021-05-18",
			"2 quotes said on 2021-05-18",
		},
		{
			"published on a day", []model.Note{noted(t, model.NotePublished, "d", "", "2020-01")},
			func(c *Corpus) string { return c.Article(0).ID + " " + c.Article(0).Published.String() }, "d 2020-01-01…2020-01-31",
			"published 2020-01-01…2020-01-31; 0 quotes dated anew",
		},
		{
			"an outlet", []model.Note{noted(t, model.NoteOutlet, "d", "", "AFP")},
			func(c *Corpus) string { return c.Article(3).Outlet }, "AFP", "printed by AFP",
		},
		{
			"furniture, and article again", []model.Note{
				noted(t, model.NoteFurniture, "b", "John Sullivan: I return to Moscow for the arms control treaties.", "caption"),
				noted(t, model.NoteBody, "b", "John Sullivan: I return to Moscow for the arms control treaties.", ""),
			},
			func(c *Corpus) string { return speakers(c, "arms control") }, "b John Sullivan",
			"1 span of furniture; 1 quote taken out with it; 1 span of article; 1 quote found in it",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			before := fixtureCorpus(t)
			for i := range tt.notes {
				tt.notes[i].At = time.UnixMilli(int64(i))
			}
			after, changes := before.Apply(tt.notes)
			if got := tt.want(after); got != tt.is {
				t.Errorf("%q, want %q", got, tt.is)
			}
			var said []string
			for _, c := range changes {
				said = append(said, c.What)
				if c.Missing {
					t.Errorf("%s: missing", c.What)
				}
			}
			if got := strings.Join(said, "; "); got != tt.says {
				t.Errorf("said %q, want %q", got, tt.says)
			}
			if fresh := fixtureCorpus(t); !reflect.DeepEqual(all(before.NumQuotes(), before.Quote), all(fresh.NumQuotes(), fresh.Quote)) || !reflect.DeepEqual(all(before.NumPeople(), before.Person), all(fresh.NumPeople(), fresh.Person)) || !reflect.DeepEqual(all(before.NumArticles(), before.Article), all(fresh.NumArticles(), fresh.Article)) {
				t.Error("the corpus corrected was itself changed")
			}
			if undone, _ := after.Apply(nil); undone != before {
				t.Error("without notes the corrected corpus is not the one before")
			}
		})
	}
}

func TestApartMakesTwoOfOne(t *testing.T) {
	before := fixtureCorpus(t)
	lavrov := before.Persons("sergey-lavrov")[0]
	people := all(before.NumPeople(), before.Person)
	people[lavrov].Forms = []model.Form{{Text: "Lavrov", Count: 3}}
	before = New(all(before.NumArticles(), before.Article), people, all(before.NumQuotes(), before.Quote), lexicon)
	after, changes := before.Apply([]model.Note{onPerson(model.NoteApart, "sergey-lavrov", "lavrov")})
	if got := speakers(after, "discuss all the issues"); got != "c lavrov, a lavrov, b lavrov" {
		t.Error(got)
	}
	if len(after.Persons("sergey-lavrov")) != 0 || len(changes) != 1 || changes[0].What != "3 quotes and 3 mentions no longer Sergey Lavrov’s" {
		t.Errorf("%+v", changes)
	}
}

// Notes on other texts are ignored; corrections whose target no longer exists are reported.
func TestApplyElsewhereAndMissing(t *testing.T) {
	c := fixtureCorpus(t)
	elsewhere := model.Note{Kind: model.NoteSpeaker, On: model.Anchor{Text: "0123456789abcdef"}, Value: "Macron"}
	remark := noted(t, model.NoteText, "a", "", "worth reading")
	stranger := onPerson(model.NoteSame, "nobody-here", "sergey-lavrov")
	if after, changes := c.Apply([]model.Note{elsewhere, remark, stranger}); after != c || len(changes) > 0 {
		t.Errorf("%+v", changes)
	}
	gone := noted(t, model.NoteSpeaker, "a", "Nothing is said about", "Macron")
	if _, changes := c.Apply([]model.Note{gone}); len(changes) != 1 || !changes[0].Missing {
		t.Errorf("%+v", changes)
	}
}

// A text that was fetched again with a different header keeps the notes on its words.
func TestNotesFollowTheirWords(t *testing.T) {
	n := noted(t, model.NoteSpeaker, "d", "This is a reset of the relations between us and nobody else.", "Blinken")
	n.On.Text = model.Fingerprint("the text before")
	n.On.Span.Start, n.On.Span.End = n.On.Span.Start+100, n.On.Span.End+100
	after, changes := fixtureCorpus(t).Apply([]model.Note{n})
	if got := speakers(after, "reset"); got != "d Antony Blinken" || len(changes) != 1 {
		t.Errorf("%s, %+v", got, changes)
	}
}
