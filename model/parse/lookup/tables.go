package lookup

import "hotline/model"

// Tables is the lexicon, with what is looked up in it most indexed once for all pages. It must not change afterwards.
type Tables struct {
	Lex     *model.Lexicon // as it was given
	Rows    Rows           // its furniture
	Offices Offices        // its office holders
}

// TablesOf indexes a lexicon.
func TablesOf(lex *model.Lexicon) *Tables {
	return &Tables{Lex: lex, Rows: index(lex.Furniture), Offices: indexOffices(lex)}
}
