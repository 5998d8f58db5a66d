package people_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/people"
)

// families returns the world with people who share surnames.
func families() *model.Lexicon {
	lex := world()
	person := func(id, name string, g model.Gender, offices ...model.Office) {
		lex.People = append(lex.People, model.LexPerson{ID: id, Name: name, Gender: g, Side: model.US, Offices: offices})
	}
	held := func(class string, from, to model.Day) model.Office {
		return model.Office{Title: class, Side: model.US, Class: class, From: from, To: to}
	}
	person("victor-harlan", "Victor Harlan", model.Male, held("president", 20170120, 20210120))
	person("victor-harlan-jr", "Victor Harlan Jr.", model.Male)
	lex.People[len(lex.People)-1].Variants = []string{"Vic Jr."}
	person("nora-harlan", "Nora Harlan", model.Female, held("spouse", 20170120, 20210120))
	person("adam-vance", "Adam Vance", model.Male, held("president", 19930120, 20010120))
	person("ruth-vance", "Ruth Vance", model.Female, held("foreign-minister", 20090121, 20130201), held("senator", 20010103, 20090121))
	person("paula-vance", "Paula Vance", model.Female)
	person("george-pell", "George Pell", model.Male, held("senator", 20150103, 0))
	person("dora-pell", "Dora Pell", model.Female, held("senator", 20150103, 0))
	person("emil-thorne", "Emil Thorne", model.Male, held("national-security-adviser", 20090120, 20101008))
	person("lewis-thorne", "Lewis Thorne", model.Male)
	for _, name := range []string{"victor", "nora", "adam", "ruth", "paula", "george", "dora", "emil", "lewis"} {
		lex.Forenames[name] = 0
	}
	return lex
}

// TestBearers checks a surname that several people in the lexicon bear: the title counts, then the current office, then the
// higher office, then the leader who left last; if these do not decide, nobody is meant.
func TestBearers(t *testing.T) {
	r := people.New(families())
	for _, tt := range []struct {
		name, text string
		date       model.Day
		id         string // of the figure of the last mention
	}{
		{"who holds the highest office", "Harlan said so.", 20180601, "victor-harlan"},
		{"who held it", "Harlan said so.", 20220601, "victor-harlan"},
		{"who will hold it", "Harlan said so.", 20160601, "victor-harlan"},
		{"without a date", "Harlan said so.", 0, "victor-harlan"},
		{"her title", "Mrs. Harlan said so.", 20180601, "nora-harlan"},
		{"a son does not take his father's surname", "Victor Harlan Jr. left.| Harlan said so.", 20180601, "victor-harlan"},
		{"nor under a title", "Victor Harlan Jr. left.| President Harlan said so.", 20180601, "victor-harlan"},
		{"a son whom nobody knows keeps it", "Robert Pell Jr. left.| Pell said so.", 20180601, ""},
		{"whoever is introduced keeps it", "Nora Harlan left.| Harlan said so.", 20180601, "nora-harlan"},
		{"the elder of two", "Lewis Thorne left with Emil Thorne.| Ruth Vance met Adam Vance.| The elder Vance said so.", 20180601, "adam-vance"},
		{"no elder among strangers", "Lewis Thorne left with Emil Thorne.| The elder Thorne said so.", 20180601, "emil-thorne"},
		{"the son by his surname", "Victor Harlan left.| Harlan Jr. said so.", 20180601, "victor-harlan-jr"},
		{"the son, introduced", "Victor Harlan Jr. left with Victor Harlan.| Harlan Jr. said so.", 20180601, "victor-harlan-jr"},
		{"the son by a form that the lexicon gives", "Harlan left with Vic Jr. again.", 20180601, "victor-harlan-jr"},
		{"what is named for a leader", "Nora Harlan left.| The Harlan administration was over.", 20180601, "victor-harlan"},
		{"before she is introduced, it is his", "Harlan flew to Asia.| Nora Harlan went with him.", 20180601, "nora-harlan"},
		{"when he is out of office, hers", "Harlan flew to Asia.| Nora Harlan spoke of it.", 20220601, "nora-harlan"},
		{"and again behind it", "Harlan flew to Asia.| Harlan spoke of it.| Nora Harlan went with him.| Harlan said so.", 20180601, "victor-harlan"},
		{"but not under another's title", "Nora Harlan left.| President Harlan said so.", 20180601, "victor-harlan"},
		{"the leader who left last", "Vance said so.", 20180601, "ruth-vance"},
		{"a former title", "Former President Vance said so.", 20180601, "adam-vance"},
		{"two senators", "Then Pell said so.", 20180601, ""},
		{"two senators, one of them in full", "Dora Pell left.| Pell said so.", 20180601, "dora-pell"},
		{"an adviser not long ago", "Thorne said so.", 20120601, "emil-thorne"},
		{"an adviser long ago", "Thorne said so.", 20200601, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := article(tt.text)
			a.Published = model.When{}
			if tt.date != 0 {
				a.Published = model.On(tt.date, "a test")
			}
			cast := r.Cast(a)
			if len(cast.Mentions) == 0 {
				t.Fatal("nobody found")
			}
			last := cast.Mentions[len(cast.Mentions)-1]
			if got := cast.Figures[last.Figures[0]]; got.ID != tt.id {
				t.Errorf("%s means %s (%q), want %q", last.In(a.Text), got.Name, got.ID, tt.id)
			}
		})
	}
}

// TestBearersInHeadline checks that an ambiguous surname in a headline means nobody.
func TestBearersInHeadline(t *testing.T) {
	a := article("# Pell Says No To Harlan\nNothing else is known.")
	a.Published = model.On(20180601, "a test")
	cast := people.New(families()).Cast(a)
	var ids []string
	for _, f := range cast.Figures {
		ids = append(ids, f.ID)
	}
	if !slices.Equal(ids, []string{"victor-harlan"}) {
		t.Errorf("figures %s, want victor-harlan alone", strings.Join(ids, ", "))
	}
}

// TestWordForSurname checks that a surname that is also a word means a member of parliament only if the article introduces her.
func TestWordForSurname(t *testing.T) {
	lex := families()
	lex.People = append(lex.People,
		model.LexPerson{ID: "ida-hill", Name: "Ida Hill", Side: model.US, Offices: []model.Office{{Title: "Representative", Side: model.US, Class: "representative", From: 20150103}}},
		model.LexPerson{ID: "eva-power", Name: "Eva Power", Side: model.US, Offices: []model.Office{{Title: "Ambassador to the UN", Side: model.US, Class: "un-ambassador", From: 20150103}}})
	lex.Forenames["ida"], lex.Forenames["eva"] = model.Female, model.Female
	lex.Verbs["said"] = model.Verb{Lemma: "say", Class: "say"}
	r := people.New(lex)
	for text, want := range map[string]int{"Then Hill said so.": 0, "Ida Hill left.| Then Hill said so.": 2, "Then Power said so.": 1} {
		a := article(text)
		a.Published = model.On(20180601, "a test")
		if got := r.Cast(a).Mentions; len(got) != want {
			t.Errorf("%s: %d mentions, want %d", text, len(got), want)
		}
	}
}
