package people_test

import (
	"slices"
	"testing"

	"hotline/model"
	"hotline/model/people"
)

// TestAsides checks that people named only beside the article are in its cast, after those of the article, and in no mention of
// it.
func TestAsides(t *testing.T) {
	for _, tt := range []struct {
		name, text   string
		all, article []string
	}{
		{"a caption", "Yuri Belov spoke.\n[caption] Martin Hale shakes hands with Anna Karpin.", []string{"Yuri Belov", "Martin Hale", "Anna Karpin"}, []string{"Yuri Belov"}},
		{"who is in the article anyhow", "Yuri Belov spoke.\n[caption] Belov waits for Martin Hale.", []string{"Yuri Belov", "Martin Hale"}, []string{"Yuri Belov"}},
		{"above the article", "[caption] Martin Hale shakes hands with Belov.\nYuri Belov spoke.", []string{"Yuri Belov", "Martin Hale"}, []string{"Yuri Belov"}},
		{"no photographer", "Yuri Belov spoke.\n[caption] Belov waits. Anna Karpin/AP\n[photo credit] Oleg Karpin", []string{"Yuri Belov"}, []string{"Yuri Belov"}},
		{"a byline", "Yuri Belov spoke.\n[byline] By Anna Karpin and Oleg Roe", []string{"Yuri Belov", "Anna Karpin", "Oleg Roe"}, []string{"Yuri Belov"}},
		{"a reporter of a minister's name", "Anna Karpin spoke.\n[byline] Martin Hale", []string{"Anna Karpin", "Martin Hale"}, []string{"Anna Karpin"}},
		{"no elder of that name", "Yuri Belov spoke.\n[caption] Belov Jr. waits.", []string{"Yuri Belov"}, []string{"Yuri Belov"}},
		{"for whom the author worked", "Yuri Belov spoke.\n[author note] Anna Karpin was a speechwriter for Secretary of State Martin Hale.", []string{"Yuri Belov", "Anna Karpin", "Martin Hale"}, []string{"Yuri Belov"}},
		{"another story", "Yuri Belov spoke.\n[related] Hale Warns Moscow As Talks Stall Again", []string{"Yuri Belov", "Martin Hale"}, []string{"Yuri Belov"}},
		{"a menu names nobody", "Yuri Belov spoke.\n[navigation] Martin Hale", []string{"Yuri Belov"}, []string{"Yuri Belov"}},
		{"the article's surname stays whose it was", "Anna Karpin spoke.|Karpin left.\n[related] Oleg Karpin is tired of it", []string{"Anna Karpin", "Oleg Karpin"}, []string{"Anna Karpin"}},
	} {
		cast := people.New(world()).Cast(article(tt.text))
		equal(t, tt.name, names(cast.Figures), tt.all)
		equal(t, tt.name+", proper", names(cast.Proper().Figures), tt.article)
		for _, m := range cast.Proper().Mentions {
			if m.Kind == model.Aside {
				t.Errorf("%s: %q is beside the article", tt.name, m.Name.In(tt.text))
			}
		}
	}
}

func names(figures []model.Figure) []string {
	var out []string
	for _, f := range figures {
		out = append(out, f.Name)
	}
	return out
}

// TestAsidesDecideNothing checks that a namesake beside one article does not make a surname in another one ambiguous, is not
// counted, and does not take a known person's id.
func TestAsidesDecideNothing(t *testing.T) {
	persons, ids := joined("Oleg Karpin spoke.\n[byline] Anna Karpin", "Dr. Karpin spoke.", "[byline] Martin Hale\nIt rained.", "Martin Hale spoke.")
	equal(t, "ids", ids, []string{"oleg-karpin anna-karpin", "oleg-karpin", "martin-hale-2", "martin-hale"})
	i := slices.IndexFunc(persons, func(p model.Person) bool { return p.ID == "anna-karpin" })
	if p := persons[i]; p.Mentions != 0 || p.Articles != 0 || len(p.Forms) != 1 {
		t.Errorf("person %+v", p)
	}
	if i := slices.IndexFunc(persons, func(p model.Person) bool { return p.ID == "martin-hale" }); !persons[i].Known {
		t.Error("the reporter has the minister's id")
	}
}
