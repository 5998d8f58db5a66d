package main

import (
	"strings"
	"unicode/utf8"
)

// verdict is the assessment of the speaker that hotline gives to an attribution.
type verdict struct {
	right     bool // the source itself, by name or by its place in the text
	named     bool // people know the person's name, so hotline must give it
	nameRight bool // it does
	gaveName  bool // hotline answers with a name, right or wrong
	unknown   bool // hotline gives a name although the article does not tell people whom the pronoun means
}

// judge compares the speaker with the source that people labelled:
//
//   - for a person, and for a pronoun that the article resolves, the surname must be right, and the first
//     letter of the given name if both have one; a mention in the right place suffices only if hotline does
//     not answer with a name at all;
//   - for another pronoun the mention must be in the right place;
//   - for other sources the last word must be right, or the mention in the right place;
//   - if there is no source, hotline must give none.
func judge(a answer, want origin) verdict {
	speaker := strings.TrimSpace(a.speaker)
	got := readPhrase(speaker)
	there := a.mention.Overlaps(want.span)
	v := verdict{
		gaveName: got.class == classPerson || got.class == classProper,
		named:    want.class == classPerson || want.class == classPronoun && want.full != "",
	}
	switch {
	case want.class == classNone:
		v.right = speaker == ""
	case v.named:
		v.nameRight = v.gaveName && surname(got.head, want) && !otherGivenName(got.name, want.full)
		v.right = v.nameRight || there && !v.gaveName
	case want.class == classPronoun:
		v.right = there
		v.unknown = !there && v.gaveName
	default:
		one := strings.TrimRight(got.head, "s") == strings.TrimRight(want.head, "s")
		v.right = got.head != "" && one || there
	}
	return v
}

// surname reports whether head is the surname of the person meant.
func surname(head string, want origin) bool {
	if want.class == classPerson && head == want.head {
		return true
	}
	names := strings.Fields(want.full)
	return len(names) > 0 && head == bare(names[len(names)-1])
}

// otherGivenName reports whether both names have a given name and these begin with different letters.
func otherGivenName(a, b string) bool {
	x, y := initial(a), initial(b)
	return x != "" && y != "" && x != y
}

// initial returns the first letter of a name of two or more words, in lower case.
func initial(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 {
		return ""
	}
	_, n := utf8.DecodeRuneInString(words[0])
	return strings.ToLower(words[0][:n])
}
