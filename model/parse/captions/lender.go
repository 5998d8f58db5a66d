package captions

import (
	"strings"

	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// lender reports whether a line names only the provider of the picture above it: "[Some News]", "Obtained by Some News".
func lender(pg *pieces.Page, line string) bool {
	if inner, ok := strings.CutPrefix(line, "["); ok && strings.HasSuffix(inner, "]") {
		return pg.Lex.Outlets[form.Fold(inner[:len(inner)-1])] != nil || form.Agencies[strings.ToLower(inner[:len(inner)-1])]
	}
	name, ok := strings.CutPrefix(line, "Obtained by ")
	return ok && pg.Lex.Outlets[form.Fold(name)] != nil
}
