package data

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// declaredUTF8 returns a page or feed as UTF-8. Valid UTF-8 is taken as such, whatever it declares; otherwise the declared
// encoding is used, unless it is missing or the Western one, which servers declare for anything: then the encoding is guessed,
// and that is a doubt.
func declaredUTF8(content, contentType string) (string, doubt) {
	content = strings.TrimPrefix(content, bomUTF8)
	if utf8.ValidString(content) {
		return content, doubt{}
	}
	e, western := declared(content, contentType)
	if e != nil {
		if decoded, err := e.NewDecoder().String(content); err == nil {
			return decoded, doubt{}
		}
	}
	decoded, unsure := toUTF8(content)
	if western && unsure == guessed(charmap.Windows1252) {
		unsure = doubt{}
	}
	return decoded, unsure
}

// declarationEnd is how far a declaration is searched for, in bytes: further than the 1,024 of the standard, because saved pages
// and long scripts exceed them.
const declarationEnd = 16 << 10

// declarations match what a server, an XML document and an HTML page declare. They are compiled for the first text that needs them:
// that takes half a millisecond, and a program that shows a snapshot needs none.
var declarations = sync.OnceValue(func() (d struct{ header, xml, meta *regexp.Regexp }) {
	d.header = regexp.MustCompile(`(?i)charset\s*=\s*["']?([a-z0-9_.:-]{1,40})`)
	d.xml = regexp.MustCompile(`^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']`)
	d.meta = regexp.MustCompile(`(?i)<meta[^>]{0,200}\scharset\s*=\s*["']?\s*([a-z0-9_.:-]{1,40})|<meta[^>]{0,200}content\s*=\s*["'][^"'>]{0,100}charset=([a-z0-9_.:-]{1,40})`)
	return d
})

// declared returns the encoding declared by content or the server if it is informative: not UTF-8, because content is not valid
// UTF-8, and not windows-1252 or its aliases, for which western is true.
func declared(content, contentType string) (meant encoding.Encoding, western bool) {
	start, in := content[:min(len(content), declarationEnd)], declarations()
	for _, found := range [...][]string{
		in.header.FindStringSubmatch(contentType), in.xml.FindStringSubmatch(start), in.meta.FindStringSubmatch(start),
	} {
		for _, label := range found[min(1, len(found)):] {
			switch e, name := charset.Lookup(label); {
			case name == "windows-1252":
				western = true
			case e != nil && name != "utf-8":
				return e, false
			}
		}
	}
	return nil, western
}
