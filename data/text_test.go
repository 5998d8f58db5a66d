package data

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"hotline/model"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

func TestTextIsTheFileByteForByte(t *testing.T) {
	for _, text := range []string{
		"plain", "\ufeffwith a mark\r\nand\rline ends\n\n", "---\ntitle: T\n---\nbody", "\x1b[31mhostile\u202e\u0093text\u0094",
		"Лавров: «Да».", "[Update] not JSON", "{braces} are not JSON", "--- not front matter",
	} {
		folder := tree{"x.txt": text}.write(t)
		docs, messages := readAll(t, folder, filepath.Join(folder, "x.txt"))
		if len(docs) != 1 || docs[0].Text != text || docs[0].ID != "x.txt" {
			t.Errorf("%q is read as %+v, messages %q", text, docs, messages)
		}
	}
}

func TestTooLargeForOneArticle(t *testing.T) {
	large := strings.Repeat("a", maxText+1)
	for name, s := range map[string]*Source{
		"file":           {Locations: []string{filepath.Join(tree{"x": large}.write(t), "x")}},
		"standard input": {Locations: []string{"-"}, Stdin: strings.NewReader(large)},
	} {
		var messages []string
		s.Report = func(s Skip) { messages = append(messages, string(s.What)) }
		docs := slices.Collect(s.Documents(t.Context()))
		if want := []string{"it is larger than 64 MB, too large for one article"}; len(docs) != 0 || !slices.Equal(messages, want) {
			t.Errorf("%s: %d documents, messages %q", name, len(docs), messages)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       model.Document
	}{
		{"scalars", "---\ntitle: \"Talks: a start\"\ndate: 2021-05-19\nsource: 'Reuters'\nURL: https://example.org/a?b=c\nlang: en\n---\nbody\n",
			model.Document{Title: "Talks: a start", Published: "2021-05-19", Outlet: "Reuters", URL: "https://example.org/a?b=c", Language: "en"}},
		{"lists", "\ufeff---\r\nauthors: [Ann Lee, \"Bo Ek\"]\r\ntags:\r\n  - summit\r\n---\r\nbody", model.Document{Byline: "Ann Lee, Bo Ek"}},
		{"block list", "---\nauthor:\n  - Ann Lee\n  - Bo Ek\npub_date: May 4\n---\nbody", model.Document{Byline: "Ann Lee, Bo Ek", Published: "May 4"}},
		{"nested keys and comments are passed over", "---\n# title: no\nseo:\n  title: no\ntitle: yes\n---\nbody", model.Document{Title: "yes"}},
		{"not closed", "---\ntitle: T\nbody", model.Document{}},
		{"not at the beginning", "\n---\ntitle: T\n---\n", model.Document{}},
		{"does not replace id and text", "---\nid: x\nbody: y\ntext: z\n---\nbody", model.Document{}},
	} {
		got := frontMatter(c.text)
		got.ID, got.Text = "", ""
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	const western = "Le ministre a déclaré: «Ça suffit», a répété l’élysée à Genève"
	const russian = "МИД России заявил: «Мы готовы к диалогу», — сказал Сергей Лавров в Москве."
	encode := func(e encoding.Encoding, s string) string {
		out, err := encoding.ReplaceUnsupported(e.NewEncoder()).String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, c := range []struct{ name, in, want string }{
		{"windows-1252", encode(charmap.Windows1252, western), western},
		{"windows-1251", encode(charmap.Windows1251, russian), russian},
		{"KOI8-R", encode(charmap.KOI8R, "Сказал Лавров: да, мы готовы"), "Сказал Лавров: да, мы готовы"},
		{"UTF-16 with a mark", encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), western), western},
		{"UTF-16, big end first, with a mark", encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), russian), russian},
		{"UTF-16 without a mark", encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), western), western},
		{"UTF-16, big end first", encode(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), western), western},
		{"JSON in UTF-16", encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), `{"text":"“да”"}`), "“да”"},
		{"damaged UTF-8", "«Да» — “yes” \xff and", "«Да» — “yes” \uFFFD and"},
		{"UTF-8 cut off in a character", "plain and \xe2\x80", "plain and \uFFFD"},
	} {
		folder := tree{"x": c.in}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) != 1 || docs[0].Text != c.want {
			t.Errorf("%s: read %+v, messages %q", c.name, docs, messages)
		}
	}
}

// read reads content as a single input, as a fuzz target does: it must end, and soon.
func read(t *testing.T, content []byte) {
	t.Helper()
	for try := 1; ; try++ { // on a busy machine a reading may wait for a processor longer than it takes
		took := readOnce(t, content)
		if took <= 5*time.Second {
			return
		}
		if try == 3 {
			t.Errorf("took %v for %d bytes, and not less before", took, len(content))
			return
		}
	}
}

func readOnce(t *testing.T, content []byte) time.Duration {
	t.Helper()
	begin := time.Now()
	s := Source{Locations: []string{"-"}, Stdin: strings.NewReader(string(content)), Report: func(s Skip) {
		if strings.ContainsAny(s.String(), "\n\x1b") || s.What == "" || s.Remedy == "" {
			t.Errorf("message %q", s)
		}
	}}
	seen := map[string]bool{}
	for d := range s.Documents(t.Context()) {
		if !utf8.ValidString(d.Text) || blank(d.Text) {
			t.Errorf("text %q", d.Text)
		}
		if seen[d.ID] || d.ID == "" {
			t.Errorf("id %q", d.ID)
		}
		seen[d.ID] = true
	}
	return time.Since(begin)
}

func FuzzText(f *testing.F) {
	for _, s := range []string{
		"", "plain", "\ufeff---\ntitle: [a, \"b\"]\nauthor:\n- x\n---\n", "\xff\xfea\x00b\x00", "a\x00b\x00c\x00d\x00", "\xc4\xe0, \xef\xee",
		"«Да» \xff", "\xa0", "\x1f\x8b\x08", packed("words"), "<html>", "\xe2\x80",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, content) })
}
