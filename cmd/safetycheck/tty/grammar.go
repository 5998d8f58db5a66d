// Package tty knows what may reach a terminal, and what tries to: a grammar of the bytes that hotline may send, and payloads that
// no article may send. It uses the Unicode tables and shares no code with the cleaner that it checks. Only tests and safetycheck
// import it.
package tty

import (
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// control are the sequences that the program itself may send to a terminal, besides cursor movement. Anything else is a
// violation, whatever its origin.
var control = []*regexp.Regexp{
	regexp.MustCompile(`^\x1b\[((0|1|2|3|4|7|2[2-47]|3[0-79]|4[0-79]|9[0-7]|10[0-7]|[34]8;2;\d+;\d+;\d+|[34]8;5;\d+);?)*m`), // no blink, no conceal
	regexp.MustCompile(`^\x1b\[\?(7|25|1000|1002|1003|1006|1049|2004|2026|2027)[hl]`),                                       // cursor, mouse, screen, paste, synchronized output
	regexp.MustCompile(`^\x1b\[\?(2026|2027)\$p`),                                                                           // queries: synchronized output, grapheme widths
	regexp.MustCompile(`^\x1b\[\?5W`),                                                                                       // tab stops
	regexp.MustCompile(`^\x1b\[>4(;[0-2])?m`),                                                                               // keys
	regexp.MustCompile(`^\x1b\[([<>=]\d*(;\d+)?|\?)u`),                                                                      // keys
	regexp.MustCompile(`^\x1b\[[0-6]? q`),                                                                                   // shape of the cursor
	regexp.MustCompile(`^\x1bM`),                                                                                            // up a line
	regexp.MustCompile(`^\x1b\]2;(hotline)?\x07`),                                                                           // the title is a constant
	regexp.MustCompile(`^\x1b\]11;\?\x07`),                                                                                  // query: dark or light
	regexp.MustCompile(`^[\r\n\t\x08]`),
}

// clipboard matches the one sequence that carries text: what the reader copied.
var clipboard = regexp.MustCompile(`^\x1b\]52;c;([A-Za-z0-9+/=]*)\x07`)

// Breaks returns the places where the stream violates the grammar, at most ten.
func Breaks(stream string, yanked bool) (all []string) {
	marks := 0
	for i := 0; i < len(stream) && len(all) < 10; {
		rest := stream[i:]
		if n := sequence(rest); n > 0 {
			i += n
			marks = 0
			continue
		}
		if m := clipboard.FindStringSubmatch(rest); m != nil && yanked {
			if text, err := base64.StdEncoding.DecodeString(m[1]); err != nil || BadText(string(text)) != "" {
				all = append(all, fmt.Sprintf("the clipboard was given %q: %s", text, BadText(string(text))))
			}
			i += len(m[0])
			continue
		}
		r, w := utf8.DecodeRuneInString(rest)
		if unicode.Is(unicode.M, r) {
			marks++
		} else {
			marks = 0
		}
		if why := badRune(r, w); why != "" || marks > 4 {
			all = append(all, fmt.Sprintf("byte %d: %s in %q", i, strings.TrimSpace(why+tooMany(marks)), around(stream, i)))
		}
		i += w
	}
	return all
}

func tooMany(marks int) string {
	if marks > 4 {
		return " a fifth combining mark"
	}
	return ""
}

// sequence returns the length of the allowed control sequence at the beginning of s, or 0.
func sequence(s string) int {
	if s[0] > ' ' && s[0] < 0x7f {
		return 0
	}
	if n := moves(s); n > 0 {
		return n
	}
	for _, c := range control {
		if m := c.FindString(s[:min(len(s), 80)]); m != "" {
			return len(m)
		}
	}
	return 0
}

// moves returns the length of the sequence at the beginning of s if it moves the cursor, erases, scrolls or repeats a character,
// else 0.
func moves(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	end := 2
	for end < len(s) && ('0' <= s[end] && s[end] <= '9' || s[end] == ';') {
		end++
	}
	if end == len(s) || strings.IndexByte("ABCDGHJKLMPSTXZ`bdr@", s[end]) < 0 {
		return 0
	}
	return end + 1
}

// badRune says why a rune must not reach a terminal, or returns "". It uses the Unicode tables, not the cleaner that it checks.
func badRune(r rune, width int) string {
	switch {
	case r == utf8.RuneError && width == 1:
		return "a byte that is not UTF-8"
	case r == 0x1b:
		return "an escape that is not allowed"
	case unicode.Is(unicode.Cc, r):
		return fmt.Sprintf("control %U", r)
	case unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return fmt.Sprintf("invisible %U", r)
	case unicode.In(r, unicode.Zl, unicode.Zp, unicode.Noncharacter_Code_Point, unicode.Variation_Selector, unicode.Bidi_Control):
		return fmt.Sprintf("%U", r)
	}
	return ""
}

// BadText says why text cannot be printed as it is, or returns "". Line ends are allowed.
func BadText(s string) string {
	marks := 0
	for i, r := range s {
		if r == '\n' || r == '\r' && strings.HasPrefix(s[i:], "\r\n") {
			continue
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		if why := badRune(r, w); why != "" {
			return fmt.Sprintf("%s in %q", why, around(s, i))
		}
		if !unicode.Is(unicode.M, r) {
			marks = 0
		} else if marks++; marks > 4 {
			return fmt.Sprintf("a fifth combining mark in %q", around(s, i))
		}
	}
	return ""
}

// verdicts caches the result of badRune for every rune.
var verdicts = sync.OnceValue(func() *[unicode.MaxRune + 1]verdict {
	all := new([unicode.MaxRune + 1]verdict)
	for r := range rune(len(all)) {
		switch {
		case badRune(r, utf8.RuneLen(r)) != "":
			all[r] = bad
		case unicode.Is(unicode.M, r):
			all[r] = mark
		}
	}
	return all
})

type verdict byte

const (
	good verdict = iota
	mark         // at most four in a row
	bad
)

// Fine is a fast BadText: it reports whether text can be printed as it is, with line feeds if lines is set.
func Fine(s string, lines bool) bool {
	marks, of := 0, verdicts()
	for i, r := range s {
		switch v := of[r]; {
		case r == '\n' && lines:
			marks = 0
		case v == bad, r == utf8.RuneError && s[i] != 0xef:
			return false
		case v == mark:
			if marks++; marks > 4 {
				return false
			}
		default:
			marks = 0
		}
	}
	return true
}

func around(s string, i int) string { return s[max(0, i-20):min(len(s), i+20)] }
