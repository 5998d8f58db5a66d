package parse

import (
	"strings"
	"unicode"
)

const (
	largeMin    = 40  // bytes of a sentence set large out of the text
	largeMax    = 420 // the same, at most
	largeWords  = 10  // its words, if the paragraph holds them as they stand
	largeLoose  = 12  // its words, if it says some of them otherwise
	largeNear   = 8   // its words, if it has no stop and the paragraph is near
	largeBeside = 3   // lines between them
	largeTwice  = 60  // bytes of one that is its paragraph
	largeReach  = 14  // lines before and after it among which the paragraph is that it was taken from
	largeLabel  = 40  // bytes of a label in front of a line
)

// setLarge takes off, among the paragraphs, the sentences that were set large out of a longer paragraph near them and say a word or two
// otherwise, a name for a pronoun, or end where it goes on.
func (pg *page) setLarge() {
	for i := pg.firstProse() + 1; i < len(pg.pieces); i++ {
		p := &pg.pieces[i]
		if p.role != body || p.Len() < largeMin || p.Len() > largeMax {
			continue
		}
		line := strings.TrimLeft(pg.of(i), "> ")
		if quoting(line) || !letterFirst(line) || line[0] == '\'' || strings.HasPrefix(line, "‘") || strings.HasSuffix(line, "?") || strings.HasSuffix(line, "…") || strings.HasSuffix(line, "..") || strings.Contains(line[:min(len(line), largeLabel)], ":") || strings.Contains(line, "\n") {
			continue
		}
		if first, _, _ := strings.Cut(line, " "); joining[first] {
			continue // it goes on from the sentence before it
		}
		if pg.takenFrom(i, line) || p.Len() >= largeTwice && closes(line) && pg.saidAgain(i) {
			pg.drop(i, "pull quote")
			p.blurb = true
		}
	}
}

// joining are words with which a sentence goes on from another.
var joining = map[string]bool{"But": true, "And": true, "Yet": true, "So": true}

// saidAgain reports whether the line after next is the same sentence, so that the first was set large before its paragraph, and no
// dump has a run of lines twice.
func (pg *page) saidAgain(i int) bool {
	return i+2 < len(pg.pieces) && pg.of(i-1) != pg.of(i+1) && (i+3 == len(pg.pieces) || pg.of(i+3) != pg.of(i+1)) && pg.pieces[i+2].role == body && pg.pieces[i+1].Len() > pg.pieces[i].Len() && pg.of(i+2) == pg.of(i)
}

// takenFrom reports whether the line that is piece i was taken from a paragraph near it, longer than it, which does not quote the line unless
// that has the mark of a quotation.
func (pg *page) takenFrom(i int, line string) bool {
	var short [largeMax / 6]string
	list := short[:0]
	for w := range strings.FieldsSeq(line) {
		list = append(list, w)
	}
	if len(list) < largeWords-2 {
		return false
	}
	mid := len(list)/2 - 1
	probe := strings.TrimFunc(strings.Join(list[mid:mid+3], " "), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !pg.mayRecur(probe) && strings.Contains(line, probe) {
		return false
	}
	for j := max(0, i-largeReach); j < min(len(pg.pieces), i+largeReach+1); j++ {
		p := pg.pieces[j]
		if j == i || p.role != body || p.Len() < len(line)*5/4 {
			continue
		}
		if at := strings.Index(pg.of(j), probe); at >= 0 && (strings.HasPrefix(pg.of(i), ">") || balanced(pg.of(j)[:at])) && takenAt(line, probe, pg.of(j), at, max(i-j, j-i) <= largeBeside) {
			return true
		}
	}
	return false
}

// takenAt reports whether a line says what a paragraph says around the place at, where it holds the middle of the line.
func takenAt(line, middle, text string, at int, near bool) bool {
	own, all := plainWords(line), plainWords(text)
	ahead, _, has := strings.Cut(line, middle)
	k, m := len(plainWords(ahead)), len(plainWords(text[:at]))
	if !has || len(all)*5 < len(own)*7 || k >= len(own) || m >= len(all) || own[k] != all[m] {
		return false
	}
	from, to := k, k
	for from > 0 && m-(k-from) > 0 && own[from-1] == all[m-(k-from)-1] {
		from--
	}
	for to < len(own) && m+to-k < len(all) && own[to] == all[m+to-k] {
		to++
	}
	n, whole, reach := len(own), to-from, largeReach
	if strings.ContainsAny(line, "…") || strings.Contains(line, "...") { // it says itself that it leaves some words out
		reach = largeMax
	}
	if whole == n {
		return n >= largeWords && (closes(line) || !strings.ContainsAny(line, "'‘")) || near && n >= largeNear && !closes(line) && !titleCase(line)
	}
	if n < largeLoose || whole*5 < n*3 || !closes(line) {
		return false
	}
	held := whole + inOrder(own[to:], all[m+to-k:], reach)
	before, behind := own[:from], all[:m-(k-from)]
	held += inOrder(backwards(before), backwards(behind), reach)
	return held*25 >= n*23
}

// inOrder counts the words of a list that another holds in its order, each at most reach words behind the one before.
func inOrder(list, in []string, reach int) int {
	n := 0
	for _, w := range list {
		for k := 0; k < len(in) && k < reach; k++ {
			if in[k] == w {
				n, in = n+1, in[k+1:]
				break
			}
		}
	}
	return n
}

func backwards(list []string) []string {
	out := make([]string, len(list))
	for k, w := range list {
		out[len(list)-1-k] = w
	}
	return out
}

// plainWords are the words of a text in small letters, without their marks.
func plainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
