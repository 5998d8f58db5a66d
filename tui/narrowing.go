package tui

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

// Narrowing: what is typed after `/`. A plain word stays a word, whatever characters it has; a phrase in quotation marks, a field
// with a colon and a leading minus are what they are in a Query.

var narrowPrompt = promptKind{
	label: "narrow to", hint: `words, or a phrase in "…"; Enter keeps, Esc takes them back`,
	completes: func(value string) bool {
		last := value[lastTerm(value):]
		return strings.Contains(last, ":") && asks(last)
	},
	change: func(a *App, value string) tea.Cmd {
		q, _ := narrowed(a.prompt.before.Query, value, a.meansSomething)
		return a.set(question{q, a.Pins})
	},
	accept: func(a *App, value string) (tea.Cmd, error) {
		q, err := narrowed(a.prompt.before.Query, value, nil)
		if err != nil {
			return nil, err
		}
		if err := q.Possible(); err != nil {
			return nil, err
		}
		a.restore()
		return a.toQuotes(a.changeQuery(q)), nil
	},
}

// meansSomething reports whether all names in the term are of this corpus: one that is being typed is not yet.
func (a *App) meansSomething(t model.Term) bool { return len(a.Corpus.Unknown(model.Query{t})) == 0 }

// narrowed returns the query with the typed terms added, all of which must hold. The last term is left out if ready, unless it is
// nil, does not accept it; the error is that of the first term that is none.
func narrowed(q model.Query, value string, ready func(model.Term) bool) (model.Query, error) {
	out := slices.Clone(q)
	var wrong error
	for typed, rest := cutTerm(value); typed != ""; typed, rest = cutTerm(rest) {
		terms := model.Query{{Field: model.FieldWord, Values: []string{typed}}}
		if asks(typed) {
			var err error
			if terms, err = model.ParseQuery(closed(typed)); err != nil {
				if wrong == nil {
					wrong = err
				}
				continue
			}
		}
		for _, t := range terms {
			if ready == nil || strings.TrimSpace(rest) != "" || ready(t) {
				out = out.With(t)
			}
		}
	}
	return out, wrong
}

// asks reports whether what was typed is a term of a Query rather than a plain word.
func asks(typed string) bool {
	if after, ok := strings.CutPrefix(typed, "-"); ok {
		first, _ := utf8.DecodeRuneInString(after)
		return asks(after) || unicode.IsLetter(first) || unicode.IsDigit(first)
	}
	first, _ := utf8.DecodeRuneInString(typed)
	if _, quoted := marks[first]; quoted {
		return true
	}
	name, _, isField := strings.Cut(typed, ":")
	return isField && slices.ContainsFunc(model.Fields(), func(f model.Field) bool { return f.String() == strings.ToLower(name) })
}

// marks maps the quotation marks that begin a phrase to those that end it.
var marks = map[rune]string{'"': `"`, '“': `”`, '„': `“”`, '«': `»`}

// cutTerm returns the first term of what was typed, with the blanks inside its quotation marks, and the rest.
func cutTerm(s string) (typed, rest string) {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	open, before := "", ' '
	for i, r := range s {
		switch {
		case open != "":
			if strings.ContainsRune(open, r) {
				open = ""
			}
		case unicode.IsSpace(r):
			return s[:i], s[i:]
		case strings.ContainsRune(" -:,", before): // where a value begins
			open = marks[r]
		}
		before = r
	}
	return s, ""
}

// closed closes the phrase at the end of a term that is still being typed.
func closed(typed string) string {
	open, before := "", ' '
	for _, r := range typed {
		switch {
		case open != "" && strings.ContainsRune(open, r):
			open = ""
		case open == "" && strings.ContainsRune(" -:,", before):
			open = marks[r]
		}
		before = r
	}
	if open == "" {
		return typed
	}
	last, _ := utf8.DecodeLastRuneInString(open)
	return typed + string(last)
}
