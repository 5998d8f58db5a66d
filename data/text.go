package data

import (
	"bufio"
	"strings"

	"hotline/model"
)

// text reads an input that is one article. Its Text is the content of the file, unchanged if that is UTF-8, including front
// matter and byte order mark, so that offsets refer to the file.
func (r *reading) text(in input, body *bufio.Reader) bool {
	content, ok := r.whole(in, body, maxText)
	if !ok {
		return r.ctx.Err() == nil
	}
	text, unsure := toUTF8(content)
	if blank(text) {
		r.skip(newSkip(in.file, "it is empty", fetchAgain))
		return true
	}
	r.doubt(in.file, unsure)
	d := frontMatter(text)
	d.ID, d.File, d.Text = in.id, in.file, text
	return r.emit(d)
}

// blank reports whether text contains nothing to read.
func blank(text string) bool { return strings.TrimSpace(strings.TrimPrefix(text, bomUTF8)) == "" }

// frontMatter returns the fields in a block "--- … ---" at the beginning of text; it knows the simple forms that newsroom tools
// write: "key: value", "key: [a, b]" and a key with "- a" lines below it.
func frontMatter(text string) model.Document {
	block, ok := matter(text)
	if !ok {
		return model.Document{}
	}
	var said claims
	var key string
	var list []string
	keep := func() {
		if len(list) > 0 {
			said.claim(key, strings.Join(list, ", "))
		}
		list = nil
	}
	for line := range strings.Lines(block) {
		line = strings.TrimRight(line, "\r\n \t")
		if item, ok := strings.CutPrefix(strings.TrimLeft(line, " "), "- "); ok {
			list = append(list, scalar(item))
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok || name == "" || name[0] == ' ' || name[0] == '#' {
			continue
		}
		keep()
		key = name
		value = strings.TrimSpace(value)
		if inner, ok := strings.CutPrefix(value, "["); ok {
			for item := range strings.SplitSeq(strings.TrimSuffix(inner, "]"), ",") {
				list = append(list, scalar(item))
			}
			continue
		}
		if value := scalar(value); value != "" {
			list = []string{value}
		}
	}
	keep()
	return document(said.best)
}

// maxMatter is how far the end of front matter is searched for, in bytes.
const maxMatter = 64 << 10

// matter returns the text between the two lines "---".
func matter(text string) (block string, ok bool) {
	first, rest, _ := strings.Cut(strings.TrimPrefix(text, bomUTF8), "\n")
	if strings.TrimRight(first, "\r \t") != "---" {
		return "", false
	}
	rest = rest[:min(len(rest), maxMatter)]
	end := 0
	for line := range strings.Lines(rest) {
		if strings.TrimRight(line, "\r\n \t") == "---" {
			return rest[:end], true
		}
		end += len(line)
	}
	return "", false
}

// scalar returns a value without its quotes.
func scalar(s string) string {
	s = strings.TrimSpace(s)
	for _, q := range []string{`"`, `'`} {
		if len(s) >= 2 && strings.HasPrefix(s, q) && strings.HasSuffix(s, q) {
			return s[1 : len(s)-1]
		}
	}
	return s
}
