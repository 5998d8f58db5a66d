package main

import (
	"testing"

	"hotline/model"
)

func TestReadPhrase(t *testing.T) {
	cases := []struct {
		source string
		want   phrase
	}{
		{"", phrase{}},
		{" “,” ", phrase{}},
		{"she", phrase{classPronoun, "she", ""}},
		{"they all", phrase{classPronoun, "they", ""}},
		{"who had been there", phrase{classPronoun, "who", ""}},
		{"He", phrase{classPronoun, "he", ""}},
		{"Orla Penhallow", phrase{classPerson, "penhallow", "Orla Penhallow"}},
		{"Orla Penhallow, the harbour minister", phrase{classPerson, "penhallow", "Orla Penhallow"}},
		{"Mr. Penhallow’s", phrase{classPerson, "penhallow", "Penhallow"}},
		{"Penhallow", phrase{classProper, "penhallow", "Penhallow"}},
		{"Russian President Vladimir Petrov", phrase{classPerson, "petrov", "Vladimir Petrov"}},
		{"Secretary of State Rhea Quintero", phrase{classPerson, "quintero", "Rhea Quintero"}},
		{"spokesman Bertil Osk of the harbour board", phrase{classPerson, "osk", "Bertil Osk"}},
		{"Felix Arden Jr.", phrase{classPerson, "arden", "Felix Arden"}},
		{"Ursula van der Meer", phrase{classPerson, "meer", "Ursula van der Meer"}},
		{"Yusuf al-Hadid", phrase{classPerson, "al-hadid", "Yusuf al-Hadid"}},
		{"the Ministry of Tides", phrase{classProper, "ministry", "Ministry"}},
		{"NATO", phrase{classProper, "nato", "NATO"}},
		{"The Harbour Times", phrase{classProper, "times", "Harbour Times"}},
		{"the president", phrase{classCommon, "president", ""}},
		{"The President", phrase{classCommon, "president", ""}},
		{"a hotel porter", phrase{classCommon, "porter", ""}},
		{"the minister, Orla Penhallow", phrase{classPerson, "penhallow", "Orla Penhallow"}},
		{"a man, who ran", phrase{classCommon, "man", ""}},
		{"officials in Oslo", phrase{classCommon, "officials", ""}},
	}
	for _, c := range cases {
		if got := readPhrase(c.source); got != c.want {
			t.Errorf("%q: %+v, want %+v", c.source, got, c.want)
		}
	}
}

func TestJudge(t *testing.T) {
	here, elsewhere := model.Span{Start: 10, End: 20}, model.Span{Start: 30, End: 40}
	felix := origin{class: classPerson, text: "Mr. Arden", span: here, head: "arden", full: "Felix Arden"}
	he := origin{class: classPronoun, text: "he", span: here, head: "he"}
	porter := origin{class: classCommon, text: "a hotel porter", span: here, head: "porter"}
	cases := []struct {
		name    string
		speaker string
		mention model.Span
		want    origin
		verdict verdict
	}{
		{"full name", "Felix Arden", elsewhere, felix, verdict{right: true, named: true, nameRight: true, gaveName: true}},
		{"surname", "Arden", elsewhere, felix, verdict{right: true, named: true, nameRight: true, gaveName: true}},
		{"the brother", "Conrad Arden", here, felix, verdict{named: true, gaveName: true}},
		{"the place, no name", "the brother", here, felix, verdict{right: true, named: true}},
		{"nobody", "", model.Span{}, felix, verdict{named: true}},
		{"pronoun in its place", "Felix Arden", here, he, verdict{right: true, gaveName: true}},
		{"pronoun nobody can resolve", "Felix Arden", elsewhere, he, verdict{gaveName: true, unknown: true}},
		{"another pronoun", "she", elsewhere, he, verdict{}},
		{"noun", "the porters", elsewhere, porter, verdict{right: true}},
		{"noun in its place", "Felix Arden", here, porter, verdict{right: true, gaveName: true}},
		{"another noun", "the cook", elsewhere, porter, verdict{}},
		{"no source, none given", "", model.Span{}, origin{}, verdict{right: true}},
		{"no source, one given", "Felix Arden", here, origin{}, verdict{gaveName: true}},
	}
	for _, c := range cases {
		if got := judge(answer{speaker: c.speaker, mention: c.mention}, c.want); got != c.verdict {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.verdict)
		}
	}
}

func TestSameName(t *testing.T) {
	cases := []struct {
		a, b string
		want bool
	}{
		{"Agda Rønne", "Prime Minister Agda Rønne", true},
		{"Rønne", "Agda Rønne", true},
		{"Piotr Wilk", "Ada Wilk", false},
		{"Mr. Wilk", "Ada Wilk", true},
		{"Lena Maria Voss", "Lena Voss", true},
		{"the Observer Offices", "Observer Office", true},
		{"Voss's office", "Voss", false},
		{"Voss Lena", "Lena Maria Voss", true},
		{"", "Voss", false},
		{"the minister", "Voss", false},
	}
	for _, c := range cases {
		if got := sameName(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
