package data

import (
	"regexp"
	"strings"
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

// inXML matches the declaration of an XML document.
var inXML = regexp.MustCompile(`^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']`)

// inMeta matches the declaration of an HTML page.
var inMeta = regexp.MustCompile(`(?i)<meta[^>]{0,200}\scharset\s*=\s*["']?\s*([a-z0-9_.:-]{1,40})|<meta[^>]{0,200}content\s*=\s*["'][^"'>]{0,100}charset=([a-z0-9_.:-]{1,40})`)

// inHeader matches the declaration of a server.
var inHeader = regexp.MustCompile(`(?i)charset\s*=\s*["']?([a-z0-9_.:-]{1,40})`)

// declared returns the encoding declared by content or the server if it is informative: not UTF-8, because content is not valid
// UTF-8, and not windows-1252 or its aliases, for which western is true.
func declared(content, contentType string) (meant encoding.Encoding, western bool) {
	start := content[:min(len(content), declarationEnd)]
	for _, found := range [...][]string{
		inHeader.FindStringSubmatch(contentType), inXML.FindStringSubmatch(start), inMeta.FindStringSubmatch(start),
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
