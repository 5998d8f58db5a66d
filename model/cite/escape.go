package cite

import (
	"bytes"
	"encoding/json"
	"strings"

	"hotline/model/safe"
)

// JSONLine encodes v on one line. Characters that could control a terminal or are invisible are written as \u escapes, so that
// the value is exact and the line is harmless.
func JSONLine(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return append([]byte(safe.Escape(strings.TrimSuffix(b.String(), "\n"))), '\n'), nil
}

// Cell returns a CSV cell that no spreadsheet takes for a formula. A single hyphen, the name of standard input, is none.
func Cell(s string) string {
	if s != "" && s != "-" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 {
		s = "'" + s
	}
	return string(safe.Clean(s))
}

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;",
	"#", `\#`, "|", `\|`, "~", `\~`, "!", `\!`,
)

// Markdown returns s on one line, with everything escaped that Markdown or HTML would read as markup.
func Markdown(s string) string {
	s = markdownEscapes.Replace(Line(s))
	if s != "" && (strings.IndexByte("-+=", s[0]) >= 0 || orderedItem(s)) {
		return `\` + s
	}
	return s
}

// orderedItem reports whether s would begin a numbered list.
func orderedItem(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	return len(rest) < len(s) && rest != "" && (rest[0] == '.' || rest[0] == ')')
}

var texEscapes = strings.NewReplacer(
	`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "$", `\$`, "&", `\&`, "#", `\#`, "_", `\_`, "%", `\%`,
	"~", `\textasciitilde{}`, "^", `\textasciicircum{}`, `"`, "{''}",
)

// TeX returns s on one line, with everything escaped that TeX or BibTeX would read as a command.
func TeX(s string) string { return texEscapes.Replace(Line(s)) }

// Line returns s as one line that is safe for any terminal, without white space around it.
func Line(s string) string { return strings.Join(strings.Fields(string(safe.Line(s))), " ") }
