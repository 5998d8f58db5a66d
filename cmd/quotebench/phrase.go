package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// phraseClass is the kind of phrase that names a source.
type phraseClass byte

const (
	classNone   phraseClass = iota
	classPerson             // a person's name: with a title, or of two words and not of an institution
	classProper             // another name
	classCommon             // a noun: "the officials"
	classPronoun
	numClasses
)

var classNames = map[string]phraseClass{
	"none": classNone, "person": classPerson, "proper": classProper, "common": classCommon, "pronoun": classPronoun,
}

// phrase is the part of a source's words that is compared.
type phrase struct {
	class phraseClass
	head  string // in lower case: the surname, the last word of another name, the noun, the pronoun; without 's
	name  string // the name without titles and other words around it
}

// edges is punctuation next to a name.
const (
	edges     = " ,.;:“”\""
	wordEdges = ".,()“”\""
)

var (
	// what follows the noun phrase at the head of a source
	following = regexp.MustCompile(` (?:for|from|with|at|in|on|to|by|who|whom|whose|which|that|about|against|near|inside|outside|` +
		`during|before|after|as|when|while|and|or|among|—|–|-) | ?[—–] ?| ?\(|: `)
	// an "of" that belongs to the title or the name
	ofTitle = regexp.MustCompile(`\b(?:Secretary|Director|Attorney General|Speaker|Chair[\p{L}\p{N}_]*|Minister|President|Chief|Leader|` +
		`Governor|Mayor|Archbishop|Bishop|Prince|Duke|Queen|King|Joint Chiefs|Department|Bureau|House|` +
		`University|Bank|Board|Institute|Center|Office|Court|Council|College|State) of (?:the )?(?:[A-Z][\p{L}\p{N}_.’']+ ?)+`)
	possessive = regexp.MustCompile(`(?:[’']s|s[’'])$`)
	nickname   = regexp.MustCompile(`^["“‘'].+["”’']$`)
)

// readPhrase parses the words for a source, whether they are gold's or ours.
func readPhrase(source string) phrase {
	source = strings.Trim(strings.Join(strings.Fields(source), " "), edges)
	if source == "" {
		return phrase{}
	}
	all := strings.Fields(source)
	if p := bare(strings.Trim(all[0], ",.")); isPronoun(p, all) {
		return phrase{class: classPronoun, head: p}
	}
	parts := commaParts(nounPhrase(source))
	for i, part := range parts[:min(2, len(parts))] {
		p, ok := readName(part, i > 0)
		switch {
		case ok:
			return p
		case i == 0 && len(parts) > 1 && !capital(strings.Fields(parts[1])[0]):
			return common(parts[0])
		}
	}
	return common(parts[0])
}

// isPronoun reports whether the words, which begin with first, are a pronoun.
func isPronoun(first string, all []string) bool {
	if pronouns[first] {
		if len(all) == 1 {
			return true
		}
		if second := bare(strings.Trim(all[1], ",.")); pronouns[second] || afterPronoun[second] {
			return true
		}
	}
	return relative[first] && len(all) <= 8 && !slices.ContainsFunc(all[1:], capital)
}

// nounPhrase cuts off what is said about the source after its name.
func nounPhrase(s string) string {
	if cut := following.FindStringIndex(s); cut != nil && cut[0] > 0 {
		s = s[:cut[0]]
	}
	titles := ofTitle.FindAllStringIndex(s, -1)
	for from := 0; ; {
		i := strings.Index(s[from:], " of ")
		if i < 0 {
			return s
		}
		i += from
		if !slices.ContainsFunc(titles, func(t []int) bool { return t[0] < i && i < t[1] }) {
			return s[:i]
		}
		from = i + len(" of ")
	}
}

// commaParts returns the parts between commas that are not blank, or all of s if there are none.
func commaParts(s string) []string {
	var parts []string
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	if parts == nil {
		return []string{s}
	}
	return parts
}

// readName reads the name at the end of the part. A second part, after a comma, counts as a name only if it contains nothing
// else.
func readName(part string, second bool) (phrase, bool) {
	all := strings.Fields(part)
	name, begin := nameAtEnd(all)
	if !slices.ContainsFunc(name, capital) {
		return phrase{}, false
	}
	strange := func(w string) bool { return !capital(w) && !particles[strings.Trim(strings.ToLower(w), ".")] }
	if second && slices.ContainsFunc(all, strange) {
		return phrase{}, false
	}
	core := slices.DeleteFunc(slices.Clone(name), func(w string) bool { return suffixes[plain(w)] })
	if len(core) == 0 {
		core = name
	}
	last := len(core) - 1
	p := phrase{class: classProper, head: bare(strings.Trim(core[last], wordEdges))}
	if last == 0 && titles[strings.ToLower(core[0])] { // "the President"
		p.class = classCommon
		return p, true
	}
	words := make([]string, len(core))
	for i, w := range core {
		words[i] = strings.Trim(w, ",")
	}
	words[last] = unpossessed(strings.Trim(core[last], ",“”\""))
	p.name = strings.Join(words, " ")

	titled := slices.ContainsFunc(all[:len(all)-1], func(w string) bool { return titles[unpossessed(plain(w))] })
	body := bodies[p.head] || slices.ContainsFunc(core, func(w string) bool { return bodies[unpossessed(plain(w))] }) ||
		last == 0 && initials(core[0]) && !titled
	determined := determiners[strings.ToLower(all[0])] && len(all) > 1
	if !body && (titled || last > 0) && (titled || !determined || begin > 1) {
		p.class = classPerson
	}
	return p, true
}

// nameAtEnd returns the words of the name at the end of all, without titles, and the index where it begins including them.
func nameAtEnd(all []string) (name []string, begin int) {
	for begin = len(all); begin > 0; {
		w := strings.ToLower(all[begin-1])
		small := strings.Trim(unpossessed(w), ".")
		if !capital(all[begin-1]) && !particles[small] && !suffixes[small] && !nickname.MatchString(all[begin-1]) {
			break
		}
		begin--
		if begin > 0 && possessive.MatchString(all[begin-1]) {
			break
		}
	}
	name = all[begin:]
	for len(name) > 1 {
		if w := plain(name[0]); !titles[w] && !determiners[w] && (!particles[w] || leading[w]) {
			break
		}
		name = name[1:]
	}
	for i := len(name) - 2; i >= 0; i-- { // "Russian President Vladimir Putin"
		if titles[plain(name[i])] {
			return name[i+1:], begin
		}
	}
	return name, begin
}

// common returns the phrase of a source that is not a name.
func common(part string) phrase {
	all := strings.Fields(part)
	all = slices.DeleteFunc(all, func(w string) bool { return w == "”" || w == "“" })
	if len(all) == 0 {
		return phrase{class: classCommon}
	}
	return phrase{class: classCommon, head: bare(strings.Trim(all[len(all)-1], wordEdges))}
}

// unpossessed returns w without 's or ' at its end.
func unpossessed(w string) string {
	for _, end := range []string{"’s", "'s", "’", "'"} {
		if s, ok := strings.CutSuffix(w, end); ok {
			return s
		}
	}
	return w
}

func plain(w string) string { return strings.Trim(strings.ToLower(w), ".,") }
func bare(w string) string  { return unpossessed(strings.ToLower(w)) }

// capital reports whether w is capitalised like a name.
func capital(w string) bool {
	w = strings.TrimLeft(w, "“\"‘'(")
	r, _ := utf8.DecodeRuneInString(w)
	if unicode.IsUpper(r) {
		return true
	}
	article := strings.ToLower(w[:min(3, len(w))])
	if article != "al-" && article != "el-" {
		return false
	}
	r, _ = utf8.DecodeRuneInString(w[3:])
	return unicode.IsUpper(r)
}

// initials reports whether w consists of two or more capital letters.
func initials(w string) bool {
	return utf8.RuneCountInString(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w)
}
