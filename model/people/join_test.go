package people_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/people"

	"pgregory.net/rapid"
)

// joined reads the texts as a corpus and lists, for each, the ids of its figures.
func joined(texts ...string) ([]model.Person, []string) {
	r := people.New(world())
	var casts []model.Cast
	for _, text := range texts {
		casts = append(casts, r.Cast(article(text)))
	}
	persons, of := r.Join(slices.All(casts))
	ids := make([]string, len(of))
	for i := range of {
		for _, p := range of[i] {
			ids[i] = strings.TrimSpace(ids[i] + " " + persons[p].ID)
		}
	}
	return persons, ids
}

func TestJoin(t *testing.T) {
	for _, tt := range []struct {
		name  string
		texts []string
		want  []string
	}{
		{"full names agree", []string{"Oleg Karpin spoke.", "Russian President Oleg Karpin spoke."}, []string{"oleg-karpin", "oleg-karpin"}},
		{"a given name in two spellings", []string{"President Aleksei Karpin spoke.", "President Alexey Karpin spoke."}, []string{"aleksei-karpin", "aleksei-karpin"}},
		{"marks over letters", []string{"Mr. Oleg Patiño spoke.", "Oleg Patino spoke."}, []string{"oleg-patiño", "oleg-patiño"}},
		{"two short names", []string{"President Lei Karpin spoke.", "President Li Karpin spoke."}, []string{"lei-karpin", "li-karpin"}},
		{"an initial makes nobody else", []string{"Oleg P. Karpin spoke.", "Oleg Karpin spoke."}, []string{"oleg-p-karpin", "oleg-p-karpin"}},
		{"a surname that one person bears", []string{"Mr. Karpin spoke.", "Oleg Karpin spoke."}, []string{"oleg-karpin", "oleg-karpin"}},
		{"a surname that two people bear is neither", []string{"Oleg Karpin spoke.", "Anna Karpin spoke.", "Dr. Karpin spoke."}, []string{"oleg-karpin", "anna-karpin", "karpin"}},
		{"a title tells a woman from a man", []string{"Oleg Karpin spoke.", "Anna Karpin spoke.", "Mr. Karpin met Ms. Karpin."}, []string{"oleg-karpin", "anna-karpin", "oleg-karpin anna-karpin"}},
		{"she is not the man of that surname", []string{"Oleg Karpin spoke.", "Ms. Karpin spoke.", "Mr. Karpin spoke."}, []string{"oleg-karpin", "karpin", "oleg-karpin"}},
		{"two of a surname alone", []string{"Ms. Karpin met Mr. Karpin.", "Mr. Karpin spoke.", "Ms. Karpin spoke."}, []string{"karpin karpin-2", "karpin-2", "karpin"}},
		{"a surname alone, twice", []string{"Mr. Karpin spoke.", "Mr. Karpin spoke."}, []string{"karpin", "karpin"}},
		{"a son is not his father", []string{"Oleg Karpin Jr. spoke.", "Oleg Karpin spoke."}, []string{"oleg-karpin-jr", "oleg-karpin"}},
		{"the lexicon's person in any spelling", []string{"Yuri Belov spoke.", "Юрий Белов.", "Belov said so.", "Russian Foreign Minister Yuri Belof spoke."},
			[]string{"yuri-belov", "yuri-belov", "yuri-belov", "yuri-belov"}},
		{"a namesake by likeness is somebody else", []string{"Yuri Belov spoke.", "Yuri Belof, a carpenter, spoke."}, []string{"yuri-belov", "yuri-belof"}},
		{"one slug, two people", []string{"Oleg Karpin spoke.", "Mr. Oleg-Karpin spoke."}, []string{"oleg-karpin", "oleg-karpin-2"}},
		{"two people in one article", []string{"Oleg Karpin met Yuri Belov.", "Belov met Ms. Quint."}, []string{"oleg-karpin yuri-belov", "yuri-belov quint"}},
		{"nobody", []string{"Nothing happened.", ""}, []string{"", ""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, got := joined(tt.texts...)
			equal(t, strings.Join(tt.texts, " / "), got, tt.want)
		})
	}
}

// TestJoinedPerson checks that the information in the articles on a person is kept: counts, forms with the most frequent first,
// gender and side.
func TestJoinedPerson(t *testing.T) {
	persons, _ := joined("Oleg Karpin spoke.| Karpin left.| Karpin slept.", "Russian President Oleg Karpin spoke.", "Anna Karpin spoke.")
	i := slices.IndexFunc(persons, func(p model.Person) bool { return p.ID == "oleg-karpin" })
	if i < 0 {
		t.Fatalf("persons %+v", persons)
	}
	p := persons[i]
	if p.Name != "Oleg Karpin" || p.Side != model.Russia || p.Gender != model.Male || p.Known || p.Mentions != 4 || p.Articles != 2 {
		t.Errorf("person %+v", p)
	}
	if want := []model.Form{{Text: "Karpin", Count: 2}, {Text: "Oleg Karpin", Count: 2}}; !slices.Equal(p.Forms, want) {
		t.Errorf("forms %v, want %v", p.Forms, want)
	}
}

// TestJoinedKnown checks that the lexicon's facts apply to its people, whatever an article calls them.
func TestJoinedKnown(t *testing.T) {
	persons, _ := joined("Russian Foreign Minister Yuri Belof spoke.", "Юрий Белов.")
	if len(persons) != 1 {
		t.Fatalf("persons %+v", persons)
	}
	p := persons[0]
	if p.Name != "Yuri Belov" || !p.Known || p.Side != model.Russia || len(p.Offices) != 1 || p.Offices[0].Title != "Foreign Minister" {
		t.Errorf("person %+v", p)
	}
	i := slices.IndexFunc(p.Forms, func(f model.Form) bool { return f.Text == "Yuri Belof" })
	if i < 0 || !strings.Contains(p.Forms[i].Reason, "Foreign Minister") {
		t.Errorf("forms %v: the misspelt one says why it was taken for him", p.Forms)
	}
}

// TestJoinHolds checks that every figure has a person, ids are unique, counts add up, and nothing depends on the order of a map.
func TestJoinHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOfN(anyText(), 0, 6).Draw(t, "texts")
		r := people.New(world())
		articles := make([]*model.Article, len(texts))
		casts := make([]model.Cast, len(texts))
		mentions := 0
		for i, text := range texts {
			articles[i] = article(text)
			casts[i] = r.Cast(articles[i])
			mentions += len(casts[i].Mentions)
		}
		persons, of := r.Join(slices.All(casts))
		for i := range casts {
			if len(of[i]) != len(casts[i].Figures) {
				t.Fatalf("article %d has %d figures, %d persons", i, len(casts[i].Figures), len(of[i]))
			}
			for _, p := range of[i] {
				if p < 0 || p >= len(persons) {
					t.Fatalf("figure of article %d is person %d of %d", i, p, len(persons))
				}
			}
		}
		ids, sum := map[string]bool{}, 0
		for _, p := range persons {
			if p.ID == "" || p.Name == "" || ids[p.ID] {
				t.Fatalf("person %+v: id empty or met before", p)
			}
			ids[p.ID] = true
			sum += p.Mentions
			forms := 0
			for _, f := range p.Forms {
				forms += f.Count
			}
			if forms != p.Mentions || p.Articles == 0 || p.Articles > len(texts) {
				t.Fatalf("person %+v: %d forms for %d mentions in %d of %d articles", p, forms, p.Mentions, p.Articles, len(texts))
			}
		}
		if sum != mentions {
			t.Fatalf("%d mentions of persons, %d of figures", sum, mentions)
		}
		again, ofAgain := r.Join(slices.All(casts))
		if fmt.Sprint(again, ofAgain) != fmt.Sprint(persons, of) {
			t.Fatal("joined twice, and not the same")
		}
	})
}

// TestNamesakesHaveTheirIDs checks that however many persons have one name, each has its own id.
func TestNamesakesHaveTheirIDs(t *testing.T) {
	var cast model.Cast
	for k := range 15 {
		name := "Jane Roe" + strings.Repeat(".", k)
		cast.Figures = append(cast.Figures, model.Figure{Name: name, Surname: "roe"})
		cast.Mentions = append(cast.Mentions, model.Mention{Figures: []int{k}})
	}
	cast.Figures = append(cast.Figures, model.Figure{Name: "Jane Roe 2", Surname: "2"})
	cast.Mentions = append(cast.Mentions, model.Mention{Figures: []int{15}})
	persons, _ := people.New(world()).Join(slices.All([]model.Cast{cast}))
	ids := map[string]bool{}
	for _, p := range persons {
		ids[p.ID] = true
	}
	if len(ids) != len(persons) || len(persons) < 12 {
		t.Errorf("%d persons have %d ids", len(persons), len(ids))
	}
}
