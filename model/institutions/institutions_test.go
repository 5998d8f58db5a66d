package institutions

import (
	"strings"
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
)

// names returns what the institutions of a speaker are called, and the texts for them.
func names(how model.How, speaker, text string) (called, texts string) {
	q := &model.Quote{SpeakerText: speaker, How: how}
	if at := strings.Index(text, speaker); at >= 0 {
		q.Mention = model.Span{Start: at, End: at + len(speaker)}
	}
	var all, said []string
	for _, one := range New(lexicon.Default()).Of(q, text) {
		all, said = append(all, one.Name), append(said, one.Text)
	}
	return strings.Join(all, " + "), strings.Join(said, " + ")
}

func TestNames(t *testing.T) {
	for speaker, want := range map[string]string{
		"the Kremlin":                                 "Kremlin",
		"Moscow":                                      "Russian government",
		"Russia":                                      "Russian government",
		"Russia’s Foreign Ministry":                   "Russian Foreign Ministry",
		"the Russian foreign ministry":                "Russian Foreign Ministry",
		"Ministry of Foreign Affairs":                 "Russian Foreign Ministry",
		"the Post":                                    "The Washington Post",
		"Google Inc.":                                 "Google",
		"Donald Trump’s campaign":                     "Trump campaign",
		"Mr. Mueller's office":                        "Office of the Special Counsel",
		"President Barack Obama's administration":     "Obama administration",
		"Jane Doe’s own State Department":             "State Department",
		"a White House statement":                     "White House",
		"a Washington Post report":                    "The Washington Post",
		"the AFP news agency":                         "Agence France-Presse",
		"Russia's state news agency TASS":             "TASS",
		"the nonprofit Levada Center":                 "Levada Center",
		"Russia's State Duma":                         "State Duma",
		"Peru":                                        "Peru",
		"Baku":                                        "Azerbaijan",
		"the Peruvian government":                     "Peru",
		"Syria’s health ministry":                     "Syria's health ministry",
		"the Tax Review Board of Ohio":                "Tax Review Board of Ohio",
		"Fair Elections Institute":                    "Fair Elections Institute",
		"the XYZW":                                    "XYZW",
		"Russia and China":                            "Russian government + Chinese government",
		"Russia and the Syrian army":                  "Russian government + Syrian army",
		"the FTC and Facebook":                        "FTC + Facebook",
		"FBI and Air Force":                           "FBI + Air Force",
		"Office of the Vice President":                "Office of the Vice President",
		"Fair Elections Institute President":          "",
		"House Education and the Workforce Committee": "House Education and the Workforce Committee",
		"both CNN and MSNBC":                          "CNN + MSNBC",
		"the FBI, the CIA, and the NSA":               "FBI + CIA + National Security Agency",
		"The US and its allies":                       "United States government",
		"the Department of Health and Human Services": "Department of Health and Human Services",

		"the government":                      "",
		"some Republicans":                    "",
		"Two countries":                       "",
		"South Korea’s Joint Chiefs of Staff": "South Korea's Joint Chiefs of Staff",
		"court documents":                     "",
		"Reports":                             "",
		"the post":                            "",
		"the Committee":                       "",
		"the Mueller report":                  "",
		"Steele Dossier":                      "",
		"a KGB document":                      "",
		"the West":                            "",
		"Russians":                            "",
		"Democrats and some others at home":   "",
		"FBI and DOJ officials":               "",
		"chairman of the House Intelligence Committee": "",
		"a Moscow court": "",
		"":               "",
	} {
		if got, _ := names(model.HowInstitution, speaker, speaker+" said so."); got != want {
			t.Errorf("%q is %q, want %q", speaker, got, want)
		}
	}
}

// A single word is a name if its capital is not that of a sentence.
func TestASingleWord(t *testing.T) {
	for text, want := range map[string]string{
		"On Monday, Nordlicht said it would pay.":      "Nordlicht",
		"It will pay. Nordlicht said so.":              "",
		"It will pay,\nNordlicht said.":                "",
		"“It is late,” Nordlicht said in a statement.": "",
	} {
		if got, _ := names(model.HowInstitution, "Nordlicht", text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Of a speaker who goes on, or is only called by a name, the lexicon must know that he is an institution.
func TestOnlyKnownOnesGoOn(t *testing.T) {
	for _, one := range []struct {
		how           model.How
		speaker, want string
	}{
		{model.HowCarried, "the White House", "White House"},
		{model.HowNamed, "The White Helmets", "White Helmets"},
		{model.HowCarried, "the Fair Elections Institute", ""},
		{model.HowAnonymous, "Russian authorities", ""},
		{model.HowPronoun, "it", ""},
	} {
		if got, _ := names(one.how, one.speaker, ""); got != one.want {
			t.Errorf("%v %q: %q, want %q", one.how, one.speaker, got, one.want)
		}
	}
	q := &model.Quote{SpeakerText: "The Kremlin and Orlov", How: model.HowInstitution, Speakers: []int{0}}
	if New(lexicon.Default()).Of(q, "") != nil {
		t.Error("a person speaks")
	}
}

func TestDepartmentsHaveOneKey(t *testing.T) {
	keys := map[string]bool{}
	for _, speaker := range []string{"the Ocean Department", "The Department of Ocean", "the U.S. Department of Ocean", "US Ocean Department"} {
		for _, one := range New(lexicon.Default()).Of(&model.Quote{SpeakerText: speaker, How: model.HowInstitution}, "") {
			keys[one.Key] = true
		}
	}
	if len(keys) != 1 || !keys["ocean department"] {
		t.Errorf("%v", keys)
	}
}

func TestTextsHaveNoArticle(t *testing.T) {
	if _, got := names(model.HowInstitution, "The United States and the EU", ""); got != "United States + EU" {
		t.Error(got)
	}
}
