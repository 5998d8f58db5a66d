package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"hotline/model"
)

// faultClass says what is wrong with an answer, or with a missing one.
type faultClass string

const (
	wrongPerson faultClass = "wrong-person"  // a name, but another person's
	wrongSource faultClass = "wrong-source"  // the source is not a person, and another one is given
	madeUp      faultClass = "invented"      // the words have no source
	falseAlarm  faultClass = "false-alarm"   // the words in marks are not a statement
	falseReport faultClass = "false-report"  // the words without marks are not a statement
	noSpeaker   faultClass = "no-speaker"    // nobody, although there is a source
	noName      faultClass = "no-name"       // a pronoun or a description, although the name is known
	missed      faultClass = "missed"        // words in marks that are a statement and are not found
	boundary    faultClass = "boundary"      // the statement begins or ends elsewhere
	unreported  faultClass = "unreported"    // a statement without marks, no part of which is found
	unverified  faultClass = "cannot-verify" // a name, although the article does not tell whom the pronoun means
)

// classes lists all classes, the gravest first, with the gravity of each, from 0: nothing misleads a reader more than a wrong
// name.
var classes = []struct {
	class   faultClass
	gravity int
}{
	{wrongPerson, 0}, {wrongSource, 0}, {madeUp, 0}, {falseAlarm, 0}, {falseReport, 1}, {noSpeaker, 1}, {noName, 1}, {missed, 1},
	{boundary, 2}, {unreported, 2}, {unverified, 3},
}

// gravity returns the gravity of the class, or -1 if there is no such class.
func gravity(class faultClass) int {
	for _, c := range classes {
		if c.class == class {
			return c.gravity
		}
	}
	return -1
}

// classList returns the names of the classes, separated by commas.
func classList() string {
	var names []string
	for _, c := range classes {
		names = append(names, string(c.class))
	}
	return strings.Join(names, ", ")
}

// fault is one error, with what is needed to understand it.
type fault struct {
	Class   faultClass `json:"class"`
	Article string     `json:"article"`
	At      model.Span `json:"at"`   // bytes
	Gold    string     `json:"gold"` // the source as written in the text
	Full    string     `json:"gold_name,omitempty"`
	Speaker string     `json:"speaker"` // hotline's, as are the following fields
	Mention string     `json:"mention,omitempty"`
	Kind    string     `json:"kind,omitempty"`
	How     string     `json:"how,omitempty"`
	Sure    string     `json:"sure,omitempty"`
	Why     string     `json:"why,omitempty"`
	Content string     `json:"content,omitempty"` // for a statement found elsewhere: hotline's span of it
	Context string     `json:"context"`           // the words at fault are in ⟦ ⟧

	words int
	sure  int // -1 without an answer
}

// fault returns the class of the error in the speaker, "" if there is none.
func (v verdict) fault(want origin, a *answer) faultClass {
	silent := strings.TrimSpace(a.speaker) == ""
	switch {
	case v.named && v.nameRight, !v.named && v.right:
		return ""
	case want.class == classNone:
		return madeUp
	case silent:
		return noSpeaker
	case v.unknown:
		return unverified
	case v.named && !v.gaveName:
		return noName
	case v.named:
		return wrongPerson
	}
	return wrongSource
}

// faulty records an error; a is hotline's answer, or nil.
func (c *count) faulty(class faultClass, at model.Span, want origin, a *answer) {
	f := newFault(class, c.id, c.text, at, a)
	f.Gold, f.Full = want.text, want.full
	c.faults = append(c.faults, f)
}

func newFault(class faultClass, id, text string, at model.Span, a *answer) fault {
	f := fault{Class: class, Article: id, At: at, Context: inContext(text, at), words: len(starts(text, at)), sure: -1}
	if a == nil {
		return f
	}
	f.sure = int(a.sure)
	f.Speaker, f.Mention, f.Kind, f.How, f.Sure, f.Why = a.speaker, a.mention.In(text), a.kind, a.how, a.sure.String(), a.why
	if class == boundary {
		f.Content = a.content.In(text)
	}
	return f
}

// around is how many bytes of context are shown on either side.
const around = 160

// inContext returns the span with its context, with line breaks as " / ".
func inContext(text string, at model.Span) string {
	from, to := max(0, at.Start-around), min(len(text), at.End+around)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	s := text[from:at.Start] + "⟦" + at.In(text) + "⟧" + text[at.End:to]
	var parts []string
	for l := range strings.Lines(s) {
		if l = strings.TrimSpace(l); l != "" {
			parts = append(parts, l)
		}
	}
	return strings.Join(parts, " / ")
}

// worst returns the n gravest errors of the class, "" for any: by gravity, then the surest, then the longest.
func worst(all []fault, class string, n int) []fault {
	all = slices.DeleteFunc(slices.Clone(all), func(f fault) bool { return class != "" && string(f.Class) != class })
	slices.SortStableFunc(all, func(a, b fault) int {
		return cmp.Or(
			cmp.Compare(gravity(a.Class), gravity(b.Class)), cmp.Compare(b.sure, a.sure), cmp.Compare(b.words, a.words),
		)
	})
	return all[:min(n, len(all))]
}

// countClasses counts the errors of each class.
func countClasses(all []fault) map[faultClass]int {
	n := map[faultClass]int{}
	for _, f := range all {
		n[f.Class]++
	}
	return n
}

func (f fault) lines() []string {
	gold := "nobody"
	if f.Gold != "" {
		gold = fmt.Sprintf("%q", f.Gold)
	}
	if f.Full != "" && f.Full != f.Gold {
		gold += fmt.Sprintf(" = %s", f.Full)
	}
	ours := "nothing"
	if f.sure >= 0 {
		ours = fmt.Sprintf("%q (%s, %s, sure %s", f.Speaker, f.Kind, f.How, f.Sure)
		if f.Mention != "" {
			ours += fmt.Sprintf(", at %q", f.Mention)
		}
		ours += "): " + f.Why
	}
	l := []string{
		fmt.Sprintf("%s  %s:%d-%d", f.Class, f.Article, f.At.Start, f.At.End),
		"  people   " + gold,
		"  hotline  " + ours,
	}
	if f.Content != "" {
		l = append(l, "  found    "+f.Content)
	}
	return append(l, "  "+f.Context)
}
