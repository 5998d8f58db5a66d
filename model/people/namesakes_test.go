package people_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
	"hotline/model/people"
)

// reads parses texts, each with its day before a bar ("2018-05-01|…"), with the facts of the lexicon, and lists for each the ids
// of the persons in the article itself.
func reads(t *testing.T, texts ...string) ([]model.Person, []string) {
	t.Helper()
	lex := lexicon.Default()
	parser, reader := parse.New(lex), people.New(lex)
	var casts []model.Cast
	for _, text := range texts {
		day, body, _ := strings.Cut(text, "|")
		casts = append(casts, reader.Cast(parser.Article(model.Document{ID: "t", Text: body, Published: day})))
	}
	persons, of := reader.Join(slices.All(casts))
	ids := make([]string, len(casts))
	for i := range casts {
		var list []string
		for f := range casts[i].Proper().Figures {
			list = append(list, persons[of[i][f]].ID)
		}
		slices.Sort(list)
		ids[i] = strings.Join(list, " ")
	}
	return persons, ids
}

// TestNamesakes checks that two people with one surname stay two, and that a surname that may be either's is assigned to neither.
func TestNamesakes(t *testing.T) {
	const more = " The talks went on for three hours, and nobody would say what had been agreed on, officials of both countries said."
	for _, tt := range []struct {
		name  string
		texts []string
		want  []string
	}{
		{"two Clintons", []string{"1996-05-01|President Bill Clinton met Boris Yeltsin in Moscow." + more, "2010-05-01|Secretary of State Hillary Clinton met Sergey Lavrov." + more},
			[]string{"bill-clinton boris-yeltsin", "hillary-clinton sergey-lavrov"}},
		{"in one article", []string{"2010-05-01|Secretary of State Hillary Clinton and her husband, former President Bill Clinton, were in Moscow. Mrs. Clinton said so. Mr. Clinton said nothing." + more},
			[]string{"bill-clinton hillary-clinton"}},
		{"two Bushes", []string{"1991-07-31|President George H.W. Bush and Mikhail Gorbachev signed it." + more, "2002-05-24|President George W. Bush and Vladimir Putin signed it." + more},
			[]string{"george-h-w-bush mikhail-gorbachev", "george-w-bush vladimir-putin"}},
		{"father and son", []string{"2017-07-11|Donald Trump Jr. released the emails. President Donald Trump praised Trump Jr. for it." + more}, []string{"donald-trump donald-trump-jr"}},
		{"two Sullivans", []string{"2021-03-18|Ambassador to Russia John Sullivan flew home, and National Security Adviser Jake Sullivan met him." + more}, []string{"jake-sullivan john-sullivan"}},
		{"the Sullivan whose office it is", []string{"2021-03-18|National Security Adviser Sullivan said so. He said it twice." + more, "2021-03-18|Ambassador Sullivan said so in Moscow." + more}, []string{"jake-sullivan", "john-sullivan"}},
		{"two Ivanovs", []string{"2005-05-01|Defense Minister Sergei Ivanov met Donald Rumsfeld." + more, "2001-05-01|Foreign Minister Igor Ivanov met Colin Powell." + more},
			[]string{"donald-rumsfeld sergei-ivanov", "colin-powell igor-ivanov"}},
		{"a relative named once", []string{"2018-08-16|Trump said so on Monday. Lara Trump, a campaign official, was there too. Trump said it twice." + more}, []string{"donald-trump lara-trump"}},
		{"an office that is a given name", []string{"2017-05-07|Far-right candidate Marine Le Pen Sunday gave up. Mrs. Le Pen said so in Paris." + more}, []string{"marine-le-pen"}},
		{"spellings", []string{"2021-03-18|Foreign Minister Sergei Lavrov spoke." + more, "2021-03-18|Foreign Minister Sergey Lavrov spoke." + more, "2021-03-18|Министр иностранных дел Сергей Лавров выступил в Москве с заявлением о переговорах."},
			[]string{"sergey-lavrov", "sergey-lavrov", "sergey-lavrov"}},
		{"two romanizations", []string{"2022-03-18|President Volodymyr Zelensky spoke." + more, "2022-03-18|President Volodymyr Zelenskyy spoke." + more}, []string{"volodymyr-zelensky", "volodymyr-zelensky"}},
		{"Aleksey is Alexei", []string{"2021-01-20|Aleksey Navalny spoke." + more, "2021-01-20|Alexei Navalny spoke." + more}, []string{"alexei-navalny", "alexei-navalny"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, got := reads(t, tt.texts...)
			equal(t, strings.Join(tt.texts, " / "), got, tt.want)
		})
	}
}

// TestBareSurname checks that a bare surname means the namesake who is called by it, not the one who is named in full again and again.
func TestBareSurname(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"before the other is introduced", "Anna Karpin left.\nKarpin wept.\nOleg Karpin, who is married to her, stayed. Oleg Karpin did not weep.\nIt rained.\nKarpin said so.", "Anna Karpin"},
		{"named in full again and again", "Anna Karpin left.\nMr. Karpin wept.\nOleg Karpin stayed.\nAnna Karpin came. Anna Karpin went.\nIt rained.\nKarpin said so.", "Oleg Karpin"},
	} {
		got := who(tt.text)
		if last := got[len(got)-1]; last != "Karpin = "+tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

// TestNobodysSurname checks that a bare surname with several bearers, none of them currently in office, is assigned to none of
// them.
func TestNobodysSurname(t *testing.T) {
	persons, ids := reads(t, "1975-05-01|A certain Mr. Ivanov said in the market that it was so. Mr. Ivanov said it twice, and nobody asked him what he meant by that or who he was.")
	if ids[0] != "ivanov" || persons[0].Known {
		t.Errorf("Mr. Ivanov is %q", ids[0])
	}
}

// TestLabelOfATurn checks that a transcript calls an aide "MS.", and a member of Congress by her title.
func TestLabelOfATurn(t *testing.T) {
	_, ids := reads(t,
		"2024-08-01|MS. WATERS:  Morning, everybody.\n\nQ  Thank you for doing this.\n\nMS. WATERS:  Thanks.  And with that, we will open it up.\n\nQ  Thanks.\n",
		"2024-08-01|CONGRESSWOMAN WATERS:  Morning, everybody.\n\nQ  Thank you for doing this.\n\nCONGRESSWOMAN WATERS:  Thanks.\n\nQ  Thanks.\n",
		"2021-06-13|MS. PSAKI:  Morning, everybody.\n\nQ  Thank you for doing this.\n\nMS. PSAKI:  Thanks.\n\nQ  Thanks.\n")
	equal(t, "labels", ids, []string{"waters", "maxine-waters", "jen-psaki"})
}
