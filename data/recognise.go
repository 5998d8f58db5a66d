package data

import (
	"bufio"
	"bytes"
	"path/filepath"
	"strings"
)

// reader reads an input of one format; false means that no more documents are wanted.
type reader func(*reading, input, *bufio.Reader) bool

// recognise returns the reader for an input that begins with head. The content decides; the name does so only if the content is
// ambiguous, as in a dump whose first line is damaged. Anything unrecognised is a text.
func recognise(in input, head []byte) reader {
	for _, f := range [...]struct {
		fits func(input, []byte) bool
		read reader
	}{
		{isJSON, (*reading).json},
		{isFeed, (*reading).feed},
		{isHTML, (*reading).html},
		{isTable, (*reading).table},
	} {
		if f.fits(in, head) {
			return f.read
		}
	}
	switch extension(in.file) {
	case ".json", ".jsonl", ".ndjson", ".jsonlines":
		return (*reading).json
	case ".html", ".htm", ".xhtml", ".shtml":
		return (*reading).html
	case ".csv", ".tsv", ".tab":
		return (*reading).table
	}
	return (*reading).text
}

// foreign lists formats that are not read, by their beginnings in lower case.
var foreign = []struct{ magic, what, remedy string }{
	{"#!/", "it is a program", "name the article files, or a folder without it"},
	{"%pdf-", "it is a PDF", "turn it into text (pdftotext) first"},
	{"{\\rtf", "it is an RTF document", "save it as text"},
	{"bzh", "it is compressed with bzip2", "unpack it (bunzip2) first"},
	{"\xfd7zxz\x00", "it is compressed with xz", "unpack it (unxz) first"},
	{"sqlite format 3\x00", "it is a database", "export it as JSON lines"},
}

// unreadable says why an input that begins with head is not read; it returns "" if it is.
func unreadable(head []byte) (what, remedy string) {
	body := opening(head)
	if len(head) < sniffed && len(body) == 0 {
		return "it is empty", fetchAgain
	}
	if isCompressed(body) {
		return "it is compressed twice", "unpack it once"
	}
	for _, f := range foreign {
		if beginsWith(body, f.magic) {
			return f.what, f.remedy
		}
	}
	if isBinary(head) {
		return "it is not text", "name the article files, or a folder without it"
	}
	return "", ""
}

// extension returns the extension of a file name in lower case, without that of compression.
func extension(file string) string {
	file = strings.ToLower(file)
	for _, packed := range []string{".gz", ".zst"} {
		file = strings.TrimSuffix(file, packed)
	}
	return filepath.Ext(file)
}

// opening returns the beginning of an input after its byte order mark and white space.
func opening(head []byte) []byte {
	return bytes.TrimLeft(bytes.TrimPrefix(head, []byte(bomUTF8)), " \t\r\n")
}

// beginsWith compares ASCII letters ignoring case, and all other bytes exactly.
func beginsWith(body []byte, magic string) bool {
	if len(body) < len(magic) {
		return false
	}
	for i := range len(magic) {
		c := body[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != magic[i] {
			return false
		}
	}
	return true
}

// isBinary reports whether head contains a NUL or so many control characters that it cannot be prose, even damaged.
func isBinary(head []byte) bool {
	controls := 0
	for _, b := range head {
		switch {
		case b == 0:
			return true
		case b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v':
			controls++
		}
	}
	return controls*10 > len(head)
}

// isJSON reports whether head is the beginning of objects or an array of objects.
func isJSON(_ input, head []byte) bool {
	rest := opening(head)
	if len(rest) == 0 {
		return false
	}
	next := bytes.TrimLeft(rest[1:], " \t\r\n")
	switch rest[0] {
	case '{':
		return len(next) > 0 && (next[0] == '"' || next[0] == '}')
	case '[':
		return len(next) > 0 && (next[0] == '{' || next[0] == ']' && len(bytes.TrimSpace(next)) == 1)
	}
	return false
}
