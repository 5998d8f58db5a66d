package site

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hotline/model/parse/date"
	"hotline/model/parse/form"
	"hotline/model/parse/pieces"
)

// FrontMatter removes the header of Markdown files between two lines of three hyphens.
func FrontMatter(pg *pieces.Page) {
	if len(pg.Pieces) == 0 || pg.Of(0) != "---" {
		return
	}
	for i := 1; i < len(pg.Pieces) && i < 40; i++ {
		if pg.Of(i) == "---" {
			for j := 0; j <= i; j++ {
				pg.Drop(j, "front matter")
			}
			return
		}
	}
}

// Scraper removes what a scraper wrote before the text: "date 2021-03-19 (@handle)".
func Scraper(pg *pieces.Page) {
	i := pg.First()
	if i < 0 {
		return
	}
	p, text := pg.Pieces[i], pg.Of(i)
	rest, ok := strings.CutPrefix(text, "date ")
	if !ok {
		return
	}
	at := p.Start + len(text) - len(strings.TrimLeft(rest, " :"))
	c, end := date.At(pg.Text, at, p.End)
	if end == 0 || c.Day() == 0 {
		return
	}
	pg.Tell(c.Day(), "scraper date", pieces.TrustScraper)
	rest = strings.TrimLeft(pg.Text[end:p.End], " ")
	if strings.HasPrefix(rest, "(@") {
		if n := strings.IndexByte(rest, ')'); n > 0 && n < 60 {
			if pg.Art.Byline == "" {
				pg.Art.Byline = rest[1:n]
			}
			end = p.End - len(rest) + n + 1
		}
	}
	pg.CutHead(i, end, "scraper")
}

// Shapes removes lines that are furniture by their form rather than by their words: clocks, dates of publication, copyright,
// tags, related headlines.
func Shapes(pg *pieces.Page) {
	for i := range pg.Pieces {
		p := &pg.Pieces[i]
		if p.Role != pieces.Body {
			continue
		}
		line := pg.Of(i)
		if p.Len() > form.ShortLine {
			switch {
			case attribute(line):
				pg.Drop(i, "player")
			case link(line):
				pg.Drop(i, "link")
			case p.Len() <= form.NoticeMax && readMore(line):
				pg.Drop(i, "related")
			case p.Len() <= form.NoticeMax && forMore(line):
				pg.Drop(i, "pointer")
			case p.Len() <= form.NoticeMax && bids(line):
				pg.Drop(i, "advertisement")
			case p.Len() <= form.NoticeMax && beforeBreak(line):
				pg.Drop(i, "player")
			case p.Len() <= form.NoticeMax && strings.Count(line, ",") >= tagMany && tagLine(pg, i, line):
				pg.Drop(i, "tags")
				p.Tag = true
			}
			continue
		}
		switch {
		case dated(pg, i, line):
		case ago(line):
			pg.Drop(i, "age note")
		case copyright(line, pg.Begin(i)):
			pg.Drop(i, "copyright")
		case !form.Closes(line) && strings.Contains(line, " ©"):
			pg.Drop(i, "caption")
		case appeal(line) != "" && !(appeal(line) == "newsletter" && advises(line) && pg.Announced(i)):
			pg.Drop(i, appeal(line))
		case bids(line):
			pg.Drop(i, "advertisement")
		case rule(line):
			pg.Drop(i, "rule")
		case link(line):
			pg.Drop(i, "link")
		case contact(line):
			pg.Drop(i, "contact")
		case i < siteTop && siteLine(line):
			pg.Drop(i, "outlet")
		case shortcode(line), attribute(line), line[0] == '{' && templated(line):
			pg.Drop(i, "player")
		case i > 0 && (tagLine(pg, i, line) || unparted(line)):
			pg.Drop(i, "tags")
			p.Tag = true
		case i > 0 && listing(line):
			pg.Drop(i, "event")
		}
	}
}

const siteTop = 8 // first lines among which the address of a site may be alone

// siteLine reports whether a line is nothing but the address of a site: "FactCheck.org".
func siteLine(line string) bool {
	name, rest, ok := strings.Cut(line, ".")
	return ok && (rest == "com" || rest == "org" || rest == "net") && len(name) > 2 && form.Words(line) == 1 && form.Opens(line)
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
	return ok && len(name) > 2 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz-") == "" && form.Address(rest)
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
	switch first := form.FirstWord(line); first {
	case "Follow", "Write", "Email", "E", "Contact", "Send", "Reach", "Tweet":
		for _, where := range [...]string{"@", "Twitter", "twitter", "Facebook", "Instagram", "LinkedIn"} {
			if strings.Contains(line, where) {
				return !form.Quoting(line) || form.TitlesQuoted(line)
			}
		}
	}
	return false
}

const noteNumber = 10 // bytes of the brackets and the number of a note, which may be Roman

// link reports whether a line consists of addresses, Markdown links, or both, with or without a bullet.
func link(line string) bool {
	if n, rest, ok := strings.Cut(line, "]]("); ok && strings.HasPrefix(n, "[[") && len(n) <= noteNumber {
		if _, rest, ok = strings.Cut(rest, ") "); ok && form.Address(rest) {
			return true // the same with a link back
		}
	}
	if n, rest, ok := strings.Cut(strings.TrimPrefix(line, "["), "] "); ok && form.Address(rest) && form.Digits(n) {
		return true // the target of a numbered note in the text
	}
	line = strings.TrimLeft(line, form.Bullets+"|[")
	if !strings.Contains(line, "](") && !form.Address(line) {
		return false
	}
	if form.Address(line) && strings.Contains(line, "](http") && strings.HasSuffix(line, ")") {
		return true // an address, with or without blanks, that is its own link text
	}
	found := false
	for line != "" {
		if n := strings.IndexAny(line, " \u00a0"); form.Address(line) {
			found = true
			if n < 0 {
				return true
			}
			line = strings.TrimLeft(line[n:], form.Bullets+"|,;&\u00a0")
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
		line = strings.TrimLeft(line[mid+end+1:], form.Bullets+"|,;)")
	}
	return found
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
var tagless = form.NewMarks("?!;:")

// tagLine reports whether the line is not a sentence but a list of names: three or more short parts separated by commas, each
// capitalised, and no verb that a sentence would need.
func tagLine(pg *pieces.Page, i int, line string) bool {
	if i < len(pg.Pieces)*3/4 && i < len(pg.Pieces)-8 || strings.HasPrefix(line, "By ") || tagless.In(line) || form.Quoting(line) || form.Closes(line) {
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
		if n := form.Words(part); n == 0 || n > 5 || strings.IndexFunc(part, unicode.IsDigit) == 0 || strings.Count(line, part) > 1 && n > 1 {
			return false
		}
		for j, w := range strings.Fields(part) {
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsUpper(r) && !unicode.IsDigit(r) && (j == 0 || !form.SmallWords[w]) {
				return false
			}
		}
	}
	return true
}

// unparted reports whether a line is a list of subjects that lost its separators: capitalised throughout, no full stop, and "&"
// more than once ("Conflict Europe & Eurasia Politics & Diplomacy").
func unparted(line string) bool {
	return strings.Count(line, " & ") >= 2 && form.Words(line) >= form.MenuWords && !strings.ContainsAny(line, ",.:;?!\"“”()") && form.TitleCase(strings.ReplaceAll(line, " & ", " "))
}

// listing reports whether a line announces an event: parts separated by bullets, one of them a time, and no full stop.
func listing(line string) bool {
	at := strings.Index(line, " • ")
	if at < 0 || form.Closes(line) || form.Quoting(line) {
		return false
	}
	hour, _, ok := strings.Cut(line[at+len(" • "):], " ")
	return ok && form.RunningTime(hour) && strings.IndexFunc(line[:at], unicode.IsDigit) > 0
}
