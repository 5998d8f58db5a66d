package parse

import "hotline/model"

// tables is the lexicon, with what is looked up in it most indexed once for all pages. It must not change afterwards.
type tables struct {
	lex     *model.Lexicon // as it was given
	rows    rows           // its furniture
	offices offices        // its office holders
}

// tablesOf indexes a lexicon.
func tablesOf(lex *model.Lexicon) *tables {
	return &tables{lex: lex, rows: index(lex.Furniture), offices: indexOffices(lex)}
}
