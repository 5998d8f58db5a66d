package people_test

import (
	"testing"

	"hotline/model"
	"hotline/model/people"
)

// TestNeighbours checks that words beside a name in capitals are not part of it.
func TestNeighbours(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a weekday", "Then Oleg Karpin Friday spoke.", []string{"Oleg Karpin = Oleg Karpin"}},
		{"a month", "Then Oleg Karpin March came.", []string{"Oleg Karpin = Oleg Karpin"}},
		{"a month that is a surname", "So Anna May spoke.| May was warm.| May said so.", []string{"Anna May = Anna May", "May = Anna May"}},
		{"an acronym behind", "So Oleg Karpin FISA papers came.", []string{"Oleg Karpin = Oleg Karpin"}},
		{"an acronym before", "So SAG Oleg Karpin spoke.", []string{"Oleg Karpin = Oleg Karpin"}},
		{"a party", "So Clara Democrat spoke.", nil},
		{"a name the lexicon knows, and more", "The Yuri Belov Papers came.| Papers came.", []string{"Yuri Belov = Yuri Belov"}},
		{"more, and a name the lexicon knows", "So Viewed Yuri Belov again.", []string{"Yuri Belov = Yuri Belov"}},
		{"a title without its dot", "So Gen Thomas Karras spoke.", []string{"Thomas Karras = Thomas Karras"}},
		{"a calling", "So Neuroscientist Anna Quint spoke.| Mr. Quint left, Ms. Quint stayed.", []string{"Anna Quint = Anna Quint", "Quint = Quint", "Quint = Anna Quint"}},
		{"no calling", "So Hurricane Anna Relief came.", nil},
		{"a particle before a hyphen", "So Oleg al-Karpi spoke.| Then al-Karpi left.", []string{"Oleg al-Karpi = Oleg al-Karpi", "al-Karpi = Oleg al-Karpi"}},
		{"a phrase", "So Maria More Quint came.", nil},
		{"a general's staff", "The General Staff of the General Assembly met.", nil},
		{"a chief who says", "By then, Minister Says was a headline.", nil},
		{"a compound under a title", "So President Chosen-led talks stalled.", nil},
		{"an acronym under a title", "So President OVER said so.", nil},
		{"a given name under a title", "So President Oleg spoke.", nil},
		{"a given name under an honorific", "So Mr. Thomas spoke.", []string{"Thomas = Thomas"}},
	} {
		t.Run(tt.name, func(t *testing.T) { equal(t, tt.text, who(tt.text), tt.want) })
	}
}

// TestCapitals checks that a line in capitals is a name if the lexicon or the article knows it, or if it is a label of a given
// name and a surname.
func TestCapitals(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a label", "ANNA QUINT: Good evening.", []string{"ANNA QUINT = Anna Quint"}},
		{"a label of many parts", "JAN O’NEILL-MCKAY: Good evening.", []string{"JAN O’NEILL-MCKAY = Jan O’Neill-McKay"}},
		{"a label that the article spells elsewhere", "ANNA MACQUINT: Good evening.\nAnna MacQuint spoke.",
			[]string{"ANNA MACQUINT = Anna MacQuint", "Anna MacQuint = Anna MacQuint"}},
		{"a person of the lexicon", "YURI BELOV: Good evening.", []string{"YURI BELOV = Yuri Belov"}},
		{"a line", "IN PROBE INTO KARPIN LEAKS PRESIDENT SEES NOTHING", nil},
		{"a line that names people", "INSIDE PROBE YURI BELOV SEES MARTIN HALE", []string{"YURI BELOV = Yuri Belov", "MARTIN HALE = Martin Hale"}},
	} {
		t.Run(tt.name, func(t *testing.T) { equal(t, tt.text, who(tt.text), tt.want) })
	}
}

// TestTitleCase checks that in a headline in title case, which is one run of capitalised words, only the people of the article
// and of the lexicon are found.
func TestTitleCase(t *testing.T) {
	const body = "\nYuri Belov met Martin Hale.| Anna Stone watched with Oleg Karpin."
	for _, tt := range []struct {
		headline string
		want     []string
	}{
		{"Belov Warns Hale As Talks In Moscow Stall", []string{"Belov = Yuri Belov", "Hale = Martin Hale"}},
		{"Russian Foreign Minister Belov Meets Secretary of State Hale", []string{"Belov = Yuri Belov", "Hale = Martin Hale"}},
		{"Minister Shuns Oleg Karpin Before Talks", []string{"Oleg Karpin = Oleg Karpin"}},
		{"Talks Of Belof Fail As Rolling Stone Reports", nil},
	} {
		got := who("# " + tt.headline + body)
		if len(got) < 4 {
			t.Fatalf("%s: %q lacks the body's four", tt.headline, got)
		}
		equal(t, tt.headline, got[:len(got)-4], tt.want)
	}
	a := article("# Envoys Expect Minister Belov Today" + body)
	m := people.New(world()).Cast(a).Mentions[0]
	if m.In(a.Text) != "Minister Belov" || m.Name.In(a.Text) != "Belov" || m.Kind != model.Named {
		t.Errorf("mention %q named %q of kind %d, want the title with the name", m.In(a.Text), m.Name.In(a.Text), m.Kind)
	}
}
