package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/date"
)

// frontMatter removes the header of Markdown files between two lines of three hyphens.
func (pg *page) frontMatter() {
	if len(pg.pieces) == 0 || pg.of(0) != "---" {
		return
	}
	for i := 1; i < len(pg.pieces) && i < 40; i++ {
		if pg.of(i) == "---" {
			for j := 0; j <= i; j++ {
				pg.drop(j, "front matter")
			}
			return
		}
	}
}

// scraper removes what a scraper wrote before the text: "date 2021-03-19 (@handle)".
func (pg *page) scraper() {
	i := pg.first()
	if i < 0 {
		return
	}
	p, text := pg.pieces[i], pg.of(i)
	rest, ok := strings.CutPrefix(text, "date ")
	if !ok {
		return
	}
	at := p.Start + len(text) - len(strings.TrimLeft(rest, " :"))
	c, end := date.At(pg.text, at, p.End)
	if end == 0 || c.Day() == 0 {
		return
	}
	pg.tell(c.Day(), "scraper date", trustScraper)
	rest = strings.TrimLeft(pg.text[end:p.End], " ")
	if strings.HasPrefix(rest, "(@") {
		if n := strings.IndexByte(rest, ')'); n > 0 && n < 60 {
			if pg.art.Byline == "" {
				pg.art.Byline = rest[1:n]
			}
			end = p.End - len(rest) + n + 1
		}
	}
	pg.cutHead(i, end, "scraper")
}

// shapes removes lines that are furniture by their form rather than by their words: clocks, dates of publication, copyright,
// tags, related headlines.
func (pg *page) shapes() {
	for i := range pg.pieces {
		p := &pg.pieces[i]
		if p.role != body {
			continue
		}
		line := pg.of(i)
		if p.Len() > shortLine {
			switch {
			case attribute(line):
				pg.drop(i, "player")
			case link(line):
				pg.drop(i, "link")
			case p.Len() <= noticeMax && readMore(line):
				pg.drop(i, "related")
			case p.Len() <= noticeMax && forMore(line):
				pg.drop(i, "pointer")
			case p.Len() <= noticeMax && bids(line):
				pg.drop(i, "advertisement")
			case p.Len() <= noticeMax && beforeBreak(line):
				pg.drop(i, "player")
			case p.Len() <= noticeMax && strings.Count(line, ",") >= tagMany && pg.tagLine(i, line):
				pg.drop(i, "tags")
				p.tag = true
			}
			continue
		}
		switch {
		case pg.dated(i, line):
		case ago(line):
			pg.drop(i, "age note")
		case copyright(line, pg.begin(i)):
			pg.drop(i, "copyright")
		case !closes(line) && strings.Contains(line, " ©"):
			pg.drop(i, "caption")
		case appeal(line) != "" && !(appeal(line) == "newsletter" && advises(line) && pg.announced(i)):
			pg.drop(i, appeal(line))
		case bids(line):
			pg.drop(i, "advertisement")
		case rule(line):
			pg.drop(i, "rule")
		case link(line):
			pg.drop(i, "link")
		case contact(line):
			pg.drop(i, "contact")
		case i < siteTop && siteLine(line):
			pg.drop(i, "outlet")
		case shortcode(line), attribute(line), line[0] == '{' && templated(line):
			pg.drop(i, "player")
		case i > 0 && (pg.tagLine(i, line) || unparted(line)):
			pg.drop(i, "tags")
			p.tag = true
		case i > 0 && listing(line):
			pg.drop(i, "event")
		}
	}
}

const siteTop = 8 // first lines among which the address of a site may be alone

// siteLine reports whether a line is nothing but the address of a site: "FactCheck.org".
func siteLine(line string) bool {
	name, rest, ok := strings.Cut(line, ".")
	return ok && (rest == "com" || rest == "org" || rest == "net") && len(name) > 2 && words(line) == 1 && opens(line)
}

// shortcode reports whether a line is a command to the content management system: "[player file="…"]".
func shortcode(line string) bool {
	name, rest, ok := strings.Cut(line, " ")
	key, _, set := strings.Cut(rest, "=\"")
	return ok && set && len(name) > 3 && name[0] == '[' && line[len(line)-1] == ']' && strings.Trim(name[1:], "abcdefghijklmnopqrstuvwxyz_-") == "" &&
		strings.Trim(key, "abcdefghijklmnopqrstuvwxyz_-") == ""
}

// attribute reports whether a line begins in the middle of a player's markup, with the address of its picture:
// "poster="https://…".
func attribute(line string) bool {
	name, rest, ok := strings.Cut(line[:min(len(line), 40)], "=\"")
	return ok && len(name) > 2 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz-") == "" && address(rest)
}

// rule reports whether a line contains no letter or digit: a printed rule, a row of dots.
func rule(line string) bool {
	return strings.IndexFunc(line, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 &&
		!strings.ContainsAny(line, "\"“”«»")
}

// contact reports whether a line says how to reach or follow the author.
func contact(line string) bool {
	if _, item, ok := strings.Cut(line, " "); ok && len(line)-len(item) <= len("• ") {
		line = item
	}
	switch first := firstWord(line); first {
	case "Follow", "Write", "Email", "E", "Contact", "Send", "Reach", "Tweet":
		for _, where := range [...]string{"@", "Twitter", "twitter", "Facebook", "Instagram", "LinkedIn"} {
			if strings.Contains(line, where) {
				return !quoting(line) || titlesQuoted(line)
			}
		}
	}
	return false
}

const noteNumber = 10 // bytes of the brackets and the number of a note, which may be Roman

// link reports whether a line consists of addresses, Markdown links, or both, with or without a bullet.
func link(line string) bool {
	if n, rest, ok := strings.Cut(line, "]]("); ok && strings.HasPrefix(n, "[[") && len(n) <= noteNumber {
		if _, rest, ok = strings.Cut(rest, ") "); ok && address(rest) {
			return true // the same with a link back
		}
	}
	if n, rest, ok := strings.Cut(strings.TrimPrefix(line, "["), "] "); ok && address(rest) && digits(n) {
		return true // the target of a numbered note in the text
	}
	line = strings.TrimLeft(line, bullets+"|[")
	if !strings.Contains(line, "](") && !address(line) {
		return false
	}
	if address(line) && strings.Contains(line, "](http") && strings.HasSuffix(line, ")") {
		return true // an address, with or without blanks, that is its own link text
	}
	found := false
	for line != "" {
		if n := strings.IndexAny(line, " \u00a0"); address(line) {
			found = true
			if n < 0 {
				return true
			}
			line = strings.TrimLeft(line[n:], bullets+"|,;&\u00a0")
			continue
		}
		if found && line[0] != '[' && line[0] != '!' {
			return false
		}
		mid := strings.Index(line, "](")
		if mid < 0 || line[0] != '[' && line[0] != '!' && strings.Contains(line[:mid], "[") {
			return false
		}
		end := strings.IndexByte(line[mid:], ')')
		if end < 0 {
			return false
		}
		found = true
		line = strings.TrimLeft(line[mid+end+1:], bullets+"|,;)")
	}
	return found
}

// address reports whether a line begins with a web address.
func address(line string) bool {
	line = strings.TrimLeft(line, "<(")
	return strings.HasPrefix(line, "http://") || strings.HasPrefix(line, "https://") || strings.HasPrefix(line, "www.")
}

// copyright reports whether a line is a copyright notice. begin is the folded start of the line.
func copyright(line, begin string) bool {
	switch r, _ := utf8.DecodeRuneInString(line); {
	case r == '©', strings.HasPrefix(line, "(c) "), strings.HasPrefix(line, "(C) "):
		return true
	}
	rest, ok := strings.CutPrefix(begin, "copyright ")
	return ok && (strings.HasPrefix(rest, "©") || strings.HasPrefix(rest, "(c)") || strings.HasPrefix(rest, "20") || strings.HasPrefix(rest, "19"))
}

const tagMany = 8 // commas of a list of tags that is longer than a line

// tagless are marks that a list of tags does not have.
var tagless = newMarks("?!;:")

// tagLine reports whether the line is not a sentence but a list of names: three or more short parts separated by commas, each
// capitalised, and no verb that a sentence would need.
func (pg *page) tagLine(i int, line string) bool {
	if i < len(pg.pieces)*3/4 && i < len(pg.pieces)-8 || strings.HasPrefix(line, "By ") || tagless.in(line) || quoting(line) || closes(line) {
		return false
	}
	parts := strings.Split(line, ",")
	if len(parts) < 3 || strings.Count(line, strings.TrimSpace(parts[0])) == len(parts) { // "Russia, Russia, Russia" is a heading
		return false
	}
	for k, part := range parts {
		part = strings.TrimSpace(part)
		if k == len(parts)-1 && k >= tagMany {
			part = strings.TrimPrefix(part, "and ")
		}
		if n := words(part); n == 0 || n > 5 || strings.IndexFunc(part, unicode.IsDigit) == 0 || strings.Count(line, part) > 1 && n > 1 {
			return false
		}
		for j, w := range strings.Fields(part) {
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsUpper(r) && !unicode.IsDigit(r) && (j == 0 || !smallWords[w]) {
				return false
			}
		}
	}
	return true
}

// smallWords are lower-case within names and headlines.
var smallWords = set("of the and in for on de la von van der al bin to a")

// unparted reports whether a line is a list of subjects that lost its separators: capitalised throughout, no full stop, and "&"
// more than once ("Conflict Europe & Eurasia Politics & Diplomacy").
func unparted(line string) bool {
	return strings.Count(line, " & ") >= 2 && words(line) >= menuWords && !strings.ContainsAny(line, ",.:;?!\"“”()") && titleCase(strings.ReplaceAll(line, " & ", " "))
}

// listing reports whether a line announces an event: parts separated by bullets, one of them a time, and no full stop.
func listing(line string) bool {
	at := strings.Index(line, " • ")
	if at < 0 || closes(line) || quoting(line) {
		return false
	}
	hour, _, ok := strings.Cut(line[at+len(" • "):], " ")
	return ok && runningTime(hour) && strings.IndexFunc(line[:at], unicode.IsDigit) > 0
}
