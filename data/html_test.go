package data

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hotline/model"

	"golang.org/x/text/encoding/charmap"
)

const pageText = "«Мы готовы к диалогу», — сказал министр в Москве во вторник после трёх часов переговоров с коллегой."

func encoded(t *testing.T, c *charmap.Charmap, s string) string {
	t.Helper()
	out, err := c.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestPageBecomesAnArticle(t *testing.T) {
	folder := tree{"a/page.html": `<!-- saved --><!DOCTYPE html><html lang=ru><title>Переговоры | Газета</title><meta property=og:site_name content=Газета>` +
		`<link rel=canonical href=https://example.org/1><meta name=author content="Анна Ли"><meta property=article:published_time content=2021-05-19T10:00:00Z>` +
		`<h1>Переговоры</h1><div><p>` + pageText + `</p></div>`}.write(t)
	docs, messages := readAll(t, folder, folder)
	want := model.Document{ID: "a/page.html", File: filepath.Join(folder, "a", "page.html"), Text: pageText, Title: "Переговоры",
		Outlet: "Газета", Byline: "Анна Ли", URL: "https://example.org/1", Language: "ru", Published: "2021-05-19T10:00:00Z"}
	if len(docs) != 1 || docs[0] != want || len(messages) != 0 {
		t.Errorf("read %+v\nwant %+v\nmessages %q", docs, want, messages)
	}
}

func TestPagesAreRecognisedByContent(t *testing.T) {
	for head, want := range map[string]bool{
		"<!DOCTYPE HTML><p>": true, "\ufeff \n<html>": true, "<?xml version='1.0'?>\n<!-- x --><html xmlns='x'>": true,
		"<div class=x>": true, "<!-- <rss> -->\n<body>": true,
		"<rss version='2.0'>": false, "<?xml version='1.0'?><feed>": false, "<b>ut it is prose": false, "< 5 people": false, "<!-- open": false,
	} {
		if got := isHTML(input{}, []byte(head)); got != want {
			t.Errorf("%q is HTML: %v, want %v", head, got, want)
		}
	}
}

func TestEncodingsOfPages(t *testing.T) {
	spoken := strings.NewReplacer("«", "", "»", "", "—", "-").Replace(pageText) // KOI8-R does not have these marks
	body := func(meta string) string { return "<html><head>" + meta + "</head><body><p>" + spoken + "</p>" }
	const meta1251, meta8 = "<meta charset=windows-1251>", `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">`
	for name, page := range map[string]string{
		"declared":              encoded(t, charmap.Windows1251, body(meta1251)),
		"declared KOI8-R":       encoded(t, charmap.KOI8R, body(`<meta http-equiv=content-type content='text/html; charset=koi8-r'>`)),
		"declared in XML":       encoded(t, charmap.Windows1251, `<?xml version="1.0" encoding="windows-1251"?>`+body("")),
		"not declared":          encoded(t, charmap.Windows1251, body("")),
		"UTF-8 called 1251":     body(meta1251),
		"1251 called UTF-8":     encoded(t, charmap.Windows1251, body(meta8)),
		"1251 called Western":   encoded(t, charmap.Windows1251, body("<meta charset=iso-8859-1>")),
		"declared far below":    encoded(t, charmap.Windows1251, body("<script>"+strings.Repeat("x", 4000)+"</script>"+meta1251)),
		"an unknown name":       encoded(t, charmap.Windows1251, body("<meta charset=wordperfect>")),
		"a byte order mark too": "\ufeff" + body(meta1251),
	} {
		folder := tree{"x": page}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) != 1 || docs[0].Text != spoken {
			t.Errorf("%s: read %+v, messages %q", name, docs, messages)
		}
	}
}

func TestPagesThatAreRefused(t *testing.T) {
	for _, c := range []struct{ name, page, message string }{
		{"100,000 nested elements", strings.Repeat("<div>", 100_000), "x: its elements are nested too deep (512); save it as text"},
		{"larger than 4 MB", "<html>" + strings.Repeat("<p>"+pageText, 4<<20/len(pageText)), "x: it is larger than 4 MB, too large for one article; split it, or make JSON lines of it"},
		{"a front page", "<html><body><ul>" + strings.Repeat("<li><a href=/x>A story among others</a>", 50), "x: there is no article in the page; look at it in a browser, and save it from there as text"},
	} {
		folder := tree{"x": c.page}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) != 0 || len(messages) != 1 || messages[0] != c.message {
			t.Errorf("%s: %d documents, messages %q, want %q", c.name, len(docs), messages, c.message)
		}
	}
}

// Every sample is read, or refused with a reason.
func TestSamplesAreReadOrRefused(t *testing.T) {
	samples := os.Getenv("HOTLINE_SAMPLES")
	if samples == "" {
		t.Skip("HOTLINE_SAMPLES names no folder of samples")
	}
	err := filepath.WalkDir(samples, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		docs, messages := readAll(t, samples, path)
		if len(docs) == 0 && len(messages) == 0 {
			t.Errorf("%s: nothing read and nothing said", path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func FuzzPage(f *testing.F) {
	for _, s := range []string{
		"<html><p>" + pageText, "<!doctype html><meta charset=koi8-r><p>\xcd\xc9\xc4", "<?xml encoding='utf-16'?><html>\xff",
		"<!--", "<div><p>x", "<html>\x00\x1b[31m",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, append([]byte("<html>"), content...)) })
}
