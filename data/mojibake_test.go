package data

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"
)

// wrongly returns the UTF-8 of s decoded as c.
func wrongly(c *charmap.Charmap, s string) string {
	var b strings.Builder
	for i := range len(s) {
		r := c.DecodeByte(s[i])
		if s[i] >= 0x80 && r == '\uFFFD' {
			r = rune(s[i])
		}
		b.WriteRune(r)
	}
	return b.String()
}

func TestRepair(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"marks", "â€œYes,â€\u009d he said. It wasnâ€™t â€“ or was it â€” enoughâ€¦", "“Yes,” he said. It wasn’t – or was it — enough…"},
		{"marks through Latin-1", "â\u0080\u009cYes,â\u0080\u009d he said.", "“Yes,” he said."},
		{"the last byte of a mark is lost", "â€œYes,â€ he said. â€œNo,â€\ufffd she said. He left â€\" at last.", "“Yes,” he said. “No,” she said. He left — at last."},
		{"letters", "Le ministre a dÃ©clarÃ©: Â«Ã‡a suffitÂ», Ã  GenÃ¨ve, ZdenÄ›k Å\u00a0ichovskÃ½", "Le ministre a déclaré: «Ça suffit», à Genève, Zdeněk Šichovský"},
		{"Russian through windows-1252", wrongly(charmap.Windows1252, "МИД России заявил: «Мы готовы и к диалогу», — сказал Сергей Лавров."), "МИД России заявил: «Мы готовы и к диалогу», — сказал Сергей Лавров."},
		{"Russian through windows-1251", wrongly(charmap.Windows1251, "МИД России заявил: «Мы готовы и к диалогу», — сказал Сергей Лавров в СССР."), "МИД России заявил: «Мы готовы и к диалогу», — сказал Сергей Лавров в СССР."},
		{"English through windows-1251", "вЂњYes,вЂќ he said. It wasnвЂ™t.", "“Yes,” he said. It wasn’t."},
		{"twice", wrongly(charmap.Windows1252, wrongly(charmap.Windows1252, "“Yes,” he said. It wasn’t.")), "“Yes,” he said. It wasn’t."},
		{"a part of the text", "В СССР» и в\u00a0России. Гёте, газета «ТАСС»: вЂњYes,вЂќ he said.", "В СССР» и в\u00a0России. Гёте, газета «ТАСС»: “Yes,” he said."},
	} {
		if got, _ := repaired(c.in); got != c.want {
			t.Errorf("%s:\n%s, want\n%s", c.name, got, c.want)
		}
	}
}

func TestHonestTextIsNotRepaired(t *testing.T) {
	for _, s := range []string{
		"«Â» is not, nor «Âge», «â€» or a château: “café”—“thé”…", "IRMÃ”, disse. MAÇÃ… SÃ“ A“IRMÃ»", "Ð og Ñ eru stafir: Ðað “ESPAÑ”A.",
		"В\u00a0Москве и С\u00a0Петербурге: «СССР», СССР»… Гёте, Вѐ, «РФ» — США", "Ї РІК РІЧ СІЛ ЗРІС: «РІ»", "plain", "Straße in Ä„…“, Ångström", "東京",
	} {
		if got, changed := repaired(s); changed {
			t.Errorf("%s became %s", s, got)
		}
	}
	docs, _ := readAll(t, "")
	for _, d := range docs {
		if _, changed := repaired(d.Text); changed {
			t.Errorf("%s is changed", d.ID)
		}
	}
}

// Text from newsrooms is restored completely, whatever it was misread as.
func TestRepairBringsBackWhatWasWritten(t *testing.T) {
	words := rapid.SampledFrom([]string{
		"“We’re", "ready,”", "he", "said", "—", "café", "naïve", "€50", "Müller", "«Да»,", "сказал", "министр", "и", "в", "Россия", "Україна", "1990–1991…",
		"№", "5", "Ёлка", "à", "l’Élysée", "Δήμος",
	})
	rapid.Check(t, func(t *rapid.T) {
		text := "“It’s” " + strings.Join(rapid.SliceOfN(words, 1, 40).Draw(t, "words"), " ")
		through := rapid.SampledFrom([]*charmap.Charmap{charmap.Windows1252, charmap.Windows1251}).Draw(t, "through")
		if got, _ := repaired(wrongly(through, text)); got != text {
			t.Fatalf("%q came back as %q", text, got)
		}
	})
}

func TestRepairOnRequestOnly(t *testing.T) {
	lines := `{"title":"Itâ€™s on","text":"â€œYes,â€ he said. It wasnâ€™t."}` + "\n" + `{"text":"“No,” she said."}` + "\n" + `{"text":"Itâ€™s here."}`
	for _, c := range []struct {
		repair bool
		texts  []string
		doubt  string
	}{
		{false, []string{"â€œYes,â€ he said. It wasnâ€™t.", "“No,” she said.", "Itâ€™s here."}, "-: 2 of its articles were decoded wrongly at some time (â€œ, 3 places); --repair shows it as it was written, or fetch it again"},
		{true, []string{"“Yes,” he said. It wasn’t.", "“No,” she said.", "It’s here."}, "-: 2 of its articles were decoded wrongly at some time (â€œ, 3 places) and repaired; hotline articles -f jsonl prints the text that offsets refer to"},
	} {
		var doubts, texts []string
		s := Source{Locations: []string{"-"}, Stdin: strings.NewReader(lines), Repair: c.repair, Doubt: func(s Skip) { doubts = append(doubts, s.String()) }}
		for d := range s.Documents(t.Context()) {
			texts = append(texts, d.Text)
		}
		if !slices.Equal(texts, c.texts) || !slices.Equal(doubts, []string{c.doubt}) {
			t.Errorf("repair %v: %q\ndoubts %q", c.repair, texts, doubts)
		}
	}
}

func FuzzRepair(f *testing.F) {
	for _, s := range []string{"â€œYes,â€\u009d", "Р›Р°РІСЂРѕРІ", "Ã¢â‚¬â„¢", "ðŸ˜€", "ï»¿", "â€\""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once, changed := repaired(s)
		if !changed && once != s {
			t.Errorf("%q became %q unsaid", s, once)
		}
	})
}
