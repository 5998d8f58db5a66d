package parse

import "strings"

// lender reports whether a line names only the provider of the picture above it: "[Some News]", "Obtained by Some News".
func (pg *page) lender(line string) bool {
	if inner, ok := strings.CutPrefix(line, "["); ok && strings.HasSuffix(inner, "]") {
		return pg.lex.Outlets[fold(inner[:len(inner)-1])] != nil || agencies[strings.ToLower(inner[:len(inner)-1])]
	}
	name, ok := strings.CutPrefix(line, "Obtained by ")
	return ok && pg.lex.Outlets[fold(name)] != nil
}
