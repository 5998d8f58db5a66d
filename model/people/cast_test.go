package people_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/people"
)

func TestNames(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a full name, then the surname", "Yuri Belov arrived.| Belov said little.", []string{"Yuri Belov = Yuri Belov", "Belov = Yuri Belov"}},
		{"a stranger to the lexicon", "Oleg Karpin arrived.| Karpin said little.", []string{"Oleg Karpin = Oleg Karpin", "Karpin = Oleg Karpin"}},
		{"a stranger under a title alone", "Mr. Zhukovsky, 54, said so.", []string{"Zhukovsky = Zhukovsky"}},
		{"a surname that only the lexicon explains", "However, Belov said so.", []string{"Belov = Yuri Belov"}},
		{"the name an article repeats may be the first", "Chen Wei spoke.| Chen said so.", []string{"Chen Wei = Chen Wei", "Chen = Chen Wei"}},
		{"a stranger with a surname that the lexicon knows", "They met Zorvan Hale there.| Hale said so.", []string{"Zorvan Hale = Zorvan Hale", "Hale = Zorvan Hale"}},
		{"a surname of two words", "Oleg Van Karpin spoke.| Then Van Karpin left.", []string{"Oleg Van Karpin = Oleg Van Karpin", "Van Karpin = Oleg Van Karpin"}},
		{"a surname of two words without a particle", "Maria Lopez Quint spoke.| Lopez Quint left.", []string{"Maria Lopez Quint = Maria Lopez Quint", "Lopez Quint = Maria Lopez Quint"}},
		{"an initial between", "Robert J. Lindqvist spoke.| Lindqvist said so.", []string{"Robert J. Lindqvist = Robert J. Lindqvist", "Lindqvist = Robert J. Lindqvist"}},
		{"an initial for the given name", "R. Lindqvist spoke.| Robert Lindqvist said so.", []string{"R. Lindqvist = Robert Lindqvist", "Robert Lindqvist = Robert Lindqvist"}},
		{"a comma before Jr.", "Robert Lindqvist, Jr. spoke.", []string{"Robert Lindqvist, Jr. = Robert Lindqvist, Jr."}},
		{"a nickname between marks", "William “Billy” Torrance spoke.| Torrance said so.", []string{"William “Billy” Torrance = William “Billy” Torrance", "Torrance = William “Billy” Torrance"}},
		{"hyphens and marks over letters", "Jan Müller-Brandt spoke.| Müller-Brandt said so.", []string{"Jan Müller-Brandt = Jan Müller-Brandt", "Müller-Brandt = Jan Müller-Brandt"}},
		{"apostrophes of both kinds", "Thomas O'Neill spoke.| O’Neill said so.", []string{"Thomas O'Neill = Thomas O'Neill", "O’Neill = Thomas O'Neill"}},
		{"a possessive ending is no part of the name", "Yuri Belov’s aide left.| Belov's car waited.", []string{"Yuri Belov = Yuri Belov", "Belov = Yuri Belov"}},
		{"another spelling that the lexicon gives", "Yury Belov said so.", []string{"Yury Belov = Yuri Belov"}},
		{"a given name alone", "Maria Quint spoke to Anna Karpin and Anna Belov.| Then Maria said so, and Anna left.", []string{"Maria Quint = Maria Quint", "Anna Karpin = Anna Karpin", "Anna Belov = Anna Belov", "Maria = Maria Quint"}},
		{"the namesake named just before", "Anna Karpin spoke.| Karpin left. Karpin slept.| Oleg Karpin came.| Karpin sat.",
			[]string{"Anna Karpin = Anna Karpin", "Karpin = Anna Karpin", "Karpin = Anna Karpin", "Oleg Karpin = Oleg Karpin", "Karpin = Oleg Karpin"}},
		{"a thing named for somebody", "# Talks With Belov Foundation Stall\nIt rained.", []string{"Belov = Yuri Belov"}},
		{"what a reader is told to do", "Follow Maria Quint on the air.", []string{"Maria Quint = Maria Quint"}},
		{"what follows a link", "A story of Maria Quint Read of it.", []string{"Maria Quint = Maria Quint"}},
		{"two people side by side", "Maria Quint and Oleg Karpin spoke.", []string{"Maria Quint = Maria Quint", "Oleg Karpin = Oleg Karpin"}},
		{"where somebody is from", "South Korean-born Zorvan Quint spoke.| Quint left.", []string{"Zorvan Quint = Zorvan Quint", "Quint = Zorvan Quint"}},
		{"where somebody works", "New York-based Oleg Karpin spoke.| Karpin left.", []string{"Oleg Karpin = Oleg Karpin", "Karpin = Oleg Karpin"}},
		{"where a firm is", "Boston-based Quint Zorvan grew.", nil},
		{"an outlet's reporter who wrote", "It grew, noted Novaya Vremya’s Zorvan Tukaba.| Tukaba left.", []string{"Zorvan Tukaba = Zorvan Tukaba", "Tukaba = Zorvan Tukaba"}},
		{"an outlet's reporter before the verb", "Novaya Vremya’s Zorvan Tukaba said that it grew.", []string{"Zorvan Tukaba = Zorvan Tukaba"}},
		{"an outlet's programme", "They saw it on Novaya Vremya’s Evening Hour.", nil},
		{"two with one surname", "Maria and Oleg Karpin spoke.| Then Maria said so.", []string{"Maria = Maria Karpin", "Oleg Karpin = Oleg Karpin", "Maria = Maria Karpin"}},
		{"relatives with strange names", "His parents, Zorvan and Tukaba Quint, spoke.| Mr. Quint sat, and Ms. Quint stood.| Mr. Quint left.",
			[]string{"Zorvan = Zorvan Quint", "Tukaba Quint = Tukaba Quint", "Quint = Zorvan Quint", "Quint = Tukaba Quint", "Quint = Zorvan Quint"}},
		{"a surname beside a full name", "Karpin and Maria Quint spoke.| Oleg Karpin left.", []string{"Karpin = Oleg Karpin", "Maria Quint = Maria Quint", "Oleg Karpin = Oleg Karpin"}},
		{"the title of the next one", "Maria Quint, and Mr. Karpin, spoke.| Ms. Quint left.", []string{"Maria Quint = Maria Quint", "Karpin = Karpin", "Quint = Maria Quint"}},
		{"a weekday before the name", "Thursday Belov said no.", []string{"Belov = Yuri Belov"}},
		{"a hard space", "Oleg\u00a0Karpin spoke.", []string{"Oleg\u00a0Karpin = Oleg Karpin"}},
		{"the third of the name", "Yuri Belov III spoke.", []string{"Yuri Belov III = Yuri Belov"}},
		{"tag lines spell names", "Tags: Yuri Belov, Moscow, Martin Hale\nNothing more.", []string{"Yuri Belov = Yuri Belov", "Martin Hale = Martin Hale"}},
	} {
		t.Run(tt.name, func(t *testing.T) { equal(t, tt.text, who(tt.text), tt.want) })
	}
}

func TestTitles(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		titles     []string // all of these must be found; others may be, too
		side       model.Side
	}{
		{"Russian Foreign Minister Yuri Belov arrived.", "Yuri Belov", []string{"foreign minister", "russian"}, model.Russia},
		{"Here came Secretary of State Martin Hale again.", "Martin Hale", []string{"secretary of state"}, model.US},
		{"U.S. Ambassador to Russia John Doyle spoke.", "John Doyle", []string{"ambassador"}, model.US},
		{"The U.S. ambassador to Russia Sam Weller spoke.", "Sam Weller", []string{"ambassador"}, model.US},
		{"Retired Air Force Gen. Thomas Karras spoke.", "Thomas Karras", []string{"gen."}, ""},
		{"Retired U.S. Air Force Gen. Thomas Karras spoke.", "Thomas Karras", []string{"gen."}, ""},
		{"Kremlin spokesman Oleg Karpin spoke.", "Oleg Karpin", []string{"spokesman", "kremlin"}, ""},
		{"Sen. Maria Quint, an analyst, spoke.", "Maria Quint", []string{"sen.", "analyst"}, ""},
		{"Maria Quint, a spokeswoman for the State Department, spoke.", "Maria Quint", []string{"spokeswoman"}, ""},
		{"Former Prime Minister Oleg Karpin spoke.", "Oleg Karpin", []string{"former", "prime minister"}, ""},
		{"Russian President Oleg Karpin spoke.", "Oleg Karpin", []string{"president", "russian"}, model.Russia},
	} {
		t.Run(tt.text, func(t *testing.T) {
			cast := figures(tt.text)
			if len(cast) != 1 || cast[0].Name != tt.name {
				t.Fatalf("cast %+v, want %s alone", cast, tt.name)
			}
			for _, want := range tt.titles {
				if !slices.Contains(cast[0].Titles, want) {
					t.Errorf("titles %q, want %q among them", cast[0].Titles, want)
				}
			}
			if cast[0].Side != tt.side {
				t.Errorf("side %q, want %q", cast[0].Side, tt.side)
			}
		})
	}
}

// TestNoTitles checks that a noun that follows a comma and has its own verb is the next subject, not a title of the name before
// it.
func TestNoTitles(t *testing.T) {
	for _, text := range []string{
		"After a talk with Oleg Karpin, the president said no.",
		"With Oleg Karpin, the president has said all.",
		"It was about Oleg Karpin, an analyst said.",
		"In a talk on Oleg Karpin, the president’s aides were quiet.",
		"Always busy with Oleg Karpin, the president completely forgot.",
		"Now Oleg Karpin, according to a senator on the panel, has left.",
	} {
		if cast := figures(text); len(cast) != 1 || len(cast[0].Titles) > 0 {
			t.Errorf("%s: cast %+v, want one without titles", text, cast)
		}
	}
}

// TestMentionSpans checks that a mention spans the title and the name; Name is the name alone.
func TestMentionSpans(t *testing.T) {
	for _, tt := range []struct{ text, span, name string }{
		{"On arrival, Russian Foreign Minister Yuri Belov spoke.", "Russian Foreign Minister Yuri Belov", "Yuri Belov"},
		{"So spokesman Oleg Karpin spoke.", "spokesman Oleg Karpin", "Oleg Karpin"},
		{"Yuri Belov spoke.", "Yuri Belov", "Yuri Belov"},
	} {
		a := article(tt.text)
		m := people.New(world()).Cast(a).Mentions
		if len(m) != 1 || m[0].In(a.Text) != tt.span || m[0].Name.In(a.Text) != tt.name {
			t.Errorf("%s: %+v, want %q named %q", tt.text, m, tt.span, tt.name)
		}
	}
}

func TestMentionKinds(t *testing.T) {
	for _, tt := range []struct {
		text string
		want model.MentionKind // of the last mention
	}{
		{"Yuri Belov spoke.", model.Named},
		{"Yuri Belov spoke.| The Belov administration fell.", model.Attributed},
		{"Tags: Yuri Belov", model.Tagged},
	} {
		m := people.New(world()).Cast(article(tt.text)).Mentions
		if len(m) == 0 || m[len(m)-1].Kind != tt.want {
			t.Errorf("%s: %+v, want the last of kind %d", tt.text, m, tt.want)
		}
	}
}

func TestNobody(t *testing.T) {
	for _, text := range []string{
		"The State Department and the Kremlin talked in Nizhny Novgorod and Santa Clara.",
		"The Novaya Vremya wrote of it.| Duma members agreed.",
		"Black Sea ports and Red Square were closed.",
		"Thomas Memorial Hospital and Robert University closed.",
		"# Russian Minister And American Guest Agree On Nothing\nThe talks ended.",
		"A stone rolled down.| Stone was heavy.",
		"May came, and March was over.| Officials met on Sunday.",
		"Then she wrote in Mother Vremya of it.",
		"Play Minister Replay More soon.",
		"The minister Replay Said denied it.",
		"The president I’ve met and the general Dept. of it.",
		"Then came the general Yantar campaign.",
		"# Guests In Chen Bay Agree On Nothing\nThen Wei fell.",
		"ОБЩЕСТВО 2024 — — “”",
		"",
	} {
		if got := who(text); len(got) > 0 {
			t.Errorf("%s: %q, want nobody", text, got)
		}
	}
}

// TestGivenNameThatIsAPlace checks that a place that is also a given name belongs to the name that it begins.
func TestGivenNameThatIsAPlace(t *testing.T) {
	equal(t, "mentions", who("Clara Whitfield lives in Santa Clara."), []string{"Clara Whitfield = Clara Whitfield"})
}

// TestHeadlines checks that headlines, which have capitals everywhere, repeat people but introduce only those whom the lexicon
// knows.
func TestHeadlines(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"# Karpin says no\nOleg Karpin spoke.", []string{"Karpin = Oleg Karpin", "Oleg Karpin = Oleg Karpin"}},
		{"# Belov says no\nNothing else is known.", []string{"Belov = Yuri Belov"}},
		{"# Anna Quint Says No\nNothing else is known.", nil},
	} {
		equal(t, tt.text, who(tt.text), tt.want)
	}
}

// TestOneSurname checks several people with one surname: the title's gender decides, then the absence of "Jr.", then the number
// of mentions.
func TestOneSurname(t *testing.T) {
	for _, tt := range []struct {
		text string
		last string // the last mention
	}{
		{"Oleg Karpin met Anna Karpin.| Mr. Karpin left, and so did Ms. Karpin.", "Karpin = Anna Karpin"},
		{"Oleg Karpin met Anna Karpin.| Ms. Karpin left, and so did Mr. Karpin.", "Karpin = Oleg Karpin"},
		{"Robert Lindqvist Jr. sat.| Robert Lindqvist stood.| Lindqvist said so.", "Lindqvist = Robert Lindqvist"},
		{"Navy spokesman Wu Qian sat.| In June, Wu said so.", "Wu = Wu Qian"},
		{"Robert Lindqvist Jr. sat.| Robert Lindqvist stood.| The younger Lindqvist said so.", "Lindqvist = Robert Lindqvist Jr."},
		{"Robert Lindqvist stood.| Robert Lindqvist Jr. sat.| Lindqvist said so.", "Lindqvist = Robert Lindqvist"},
		{"Peter Doyle left.| Doyle said so.", "Doyle = Peter Doyle"},
		{"Oleg Karpin spoke.| Ms. Karpin spoke.", "Karpin = Karpin"},
		{"Anna Karpin met Oleg Karpin.| Oleg Karpin smiled.| Karpin said so.", "Karpin = Oleg Karpin"},
	} {
		got := who(tt.text)
		if len(got) == 0 || got[len(got)-1] != tt.last {
			t.Errorf("%s\n got %q\nwant the last to be %q", tt.text, got, tt.last)
		}
	}
	for _, text := range []string{"Robert Lindqvist Jr. sat.| Robert Lindqvist Sr. stood.", "Oleg Karpin met Anna Karpina."} {
		if got := figures(text); len(got) != 2 {
			t.Errorf("%s: %d people, want 2", text, len(got))
		}
	}
}

// TestAmbiguousSurname checks that a surname that two people in the lexicon bear means the one who holds an office at the
// article's date, or whose title is beside it.
func TestAmbiguousSurname(t *testing.T) {
	for _, text := range []string{"Doyle said so.", "Ambassador Doyle spoke.", "# Doyle says no\nNothing else is known."} {
		got := who(text)
		if len(got) != 1 || !strings.HasSuffix(got[0], "= John Doyle") {
			t.Errorf("%s: %q, want John Doyle, who is ambassador at that date", text, got)
		}
	}
	a := article("Doyle said so.")
	a.Published = model.On(20130301, "a test")
	if cast := people.New(world()).Cast(a); len(cast.Figures) != 1 || cast.Figures[0].Name != "Peter Doyle" {
		t.Errorf("in 2013: %+v, want Peter Doyle, who was adviser then", cast.Figures)
	}
}

// TestMisspelt checks that a misspelt name is recognised only if there is evidence besides its spelling.
func TestMisspelt(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       string // the last mention
		reason     bool   // the form has a reason
	}{
		{"by the office", "Russian Foreign Minister Yuri Belof spoke.", "Yuri Belof = Yuri Belov", true},
		{"by the office, both names", "Then Secretary of State Martyn Hail spoke.", "Martyn Hail = Martin Hale", true},
		{"by an epithet", "The Kremlin critic Arkadi Sorokan was freed.", "Arkadi Sorokan = Arkady Sorokin", true},
		{"a damaged surname that speaks", "Yuri Belov met Arkady Sorokin.| Soroken said he was tired.", "Soroken = Arkady Sorokin", true},
		{"a damaged surname that warns", "Yuri Belov spoke.| Belv warned of it.", "Belv = Yuri Belov", true},
		{"a carpenter is no minister", "Yuri Belof, a carpenter, said so.", "Yuri Belof = Yuri Belof", false},
		{"a Russian minister is no American one", "Russian Foreign Minister Martin Hail spoke.", "Martin Hail = Martin Hail", false},
		{"letters of another alphabet are no misspelling", "Russian Foreign Minister Yuri B\u0435lov spoke.", "Yuri B\u0435lov = Yuri B\u0435lov", false},
		{"a word that is nothing like it", "Yuri Belov spoke.| Belgrade said so.", "Yuri Belov = Yuri Belov", false},
		{"a word that begins sentences", "Yuri Belov spoke.| Below said so.", "Yuri Belov = Yuri Belov", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := who(tt.text)
			if len(got) == 0 || got[len(got)-1] != tt.want {
				t.Fatalf("%s\n got %q\nwant the last to be %q", tt.text, got, tt.want)
			}
			form, _, _ := strings.Cut(tt.want, " = ")
			for _, f := range figures(tt.text) {
				for _, has := range f.Forms {
					if has.Text == form && (has.Reason != "") != tt.reason {
						t.Errorf("form %q has the reason %q", has.Text, has.Reason)
					}
				}
			}
		})
	}
}

// TestMisspeltAtAnotherDate checks that an office that was not held at the article's date is no evidence.
func TestMisspeltAtAnotherDate(t *testing.T) {
	a := article("Russian Foreign Minister Yuri Belof spoke.")
	a.Published = model.On(20150601, "a test")
	if cast := people.New(world()).Cast(a); len(cast.Figures) != 1 || cast.Figures[0].ID != "" {
		t.Errorf("five years before he took office: %+v", cast.Figures)
	}
}

func TestGender(t *testing.T) {
	for _, tt := range []struct {
		text string
		want model.Gender
	}{
		{"Oleg Karpin spoke.", model.Male},
		{"Maria Quint spoke.", model.Female},
		{"Sam Weller spoke.", 0},
		{"Ms. Weller spoke.", model.Female},
		{"Spokesman Sam Weller spoke.", model.Male},
		{"Spokeswoman Sam Weller spoke.", model.Female},
		{"Then Stone said so.", model.Female},
	} {
		if got := figures(tt.text); len(got) != 1 || got[0].Gender != tt.want {
			t.Errorf("%s: %+v, want gender %q", tt.text, got, tt.want)
		}
	}
}

// TestOfficesOfOthers checks that an office behind a name and a comma is not taken from somebody else who is named with it.
func TestOfficesOfOthers(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"in the next clause", "At the request of Anna Karpin, he and President Belov spoke.", nil},
		{"of the one named next", "To Anna Karpin, President Belov said nothing.", nil},
		{"somebody’s lawyer", "Anna Karpin, President Belov's spokeswoman, left.", []string{"spokeswoman"}},
		{"of her own", "Anna Karpin, a spokeswoman, left.", []string{"spokeswoman"}},
	} {
		equal(t, tt.name, figures(tt.text)[0].Titles, tt.want)
	}
}
