package data

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

func TestDoubtsAreToldAndTheTextIsRead(t *testing.T) {
	page := "<html><p>" + strings.Repeat("The two ministers spoke for an hour about the treaty. ", 20)
	for _, c := range []struct{ name, content, doubt string }{
		{"nothing to doubt", "“Plain,” she said in a café.", ""},
		{"a guessed encoding", "He said \x93yes\x94.", "x: its encoding is guessed to be Windows 1252; if its letters are wrong, convert it to UTF-8 (iconv)"},
		{"damaged UTF-8", "“Yes,” he said \xff.", "x: some of its bytes are not UTF-8; they are shown as \uFFFD; fetch it again if they matter"},
		{"decoded wrongly", "â€œYes,â€\u009d he said. It wasnâ€™t.", "x: its text was decoded wrongly at some time (â€œ, 3 places); --repair shows it as it was written, or fetch it again"},
		{"Russian decoded wrongly", "РњРёРЅРёСЃС‚СЂ СЃРєР°Р·Р°Р»: В«Р”Р°В».", "x: its text was decoded wrongly at some time (Рњ, 17 places); --repair shows it as it was written, or fetch it again"},
		{"French is no mojibake", "«Â» is not, nor «Âge», «â€» or a château.", ""},
		{"a whole page", page, ""},
		{"a page in windows-1252 that says so", "<html><meta charset=iso-8859-1><p>\x93" + page, ""},
		{"a page in windows-1252 that says UTF-8", "<html><meta charset=utf-8><p>\x93" + page, "x: its encoding is guessed to be Windows 1252; if its letters are wrong, convert it to UTF-8 (iconv)"},
		{"a page with a few words", "<html><p>The two ministers spoke for an hour about the treaty that both want.", "x: the page shows only 13 words of text, perhaps not the whole article; look at it in a browser, and save the whole article"},
		{"a feed of summaries", "<rss><channel><item><description>One.</description></item></channel></rss>", "x: the feed carries only summaries of 1 of its 1 articles; open their links and save the pages for the rest"},
		{"a table in windows-1251", encoded(t, charmap.Windows1251, "title,text\nДа,\""+pageText+"\"\n"), "x: its encoding is guessed to be Windows 1251; if its letters are wrong, convert it to UTF-8 (iconv)"},
	} {
		var doubts []string
		s := Source{Locations: []string{"-"}, Stdin: strings.NewReader(c.content),
			Report: func(s Skip) { t.Errorf("%s: said %q", c.name, s) },
			Doubt:  func(s Skip) { doubts = append(doubts, strings.Replace(s.String(), "-:", "x:", 1)) },
		}
		docs := slices.Collect(s.Documents(t.Context()))
		if got := strings.Join(doubts, "\n"); len(docs) != 1 || got != c.doubt {
			t.Errorf("%s: %d documents, doubts\n%q, want\n%q", c.name, len(docs), got, c.doubt)
		}
	}
}

func TestRussianEncodingsAreGuessed(t *testing.T) {
	for _, text := range []string{
		"МИД России заявил: мы готовы к диалогу, - сказал Сергей Лавров в Москве.", "Да, сказал он", "ПРЕЗИДЕНТ РОССИИ ВЛАДИМИР ПУТИН", "Ёлки-палки",
	} {
		for _, c := range cyrillic {
			in := encoded(t, c, text)
			if got, _ := toUTF8(in); got != text {
				t.Errorf("%s: %q", c, got)
			}
		}
	}
}

func TestDumpInAnotherEncoding(t *testing.T) {
	for name, content := range map[string]string{
		"JSON lines": `{"title":"Да","text":"` + pageText + `"}`, "CSV": "title,text\nДа,\"" + pageText + "\"\n",
	} {
		folder := tree{"x": encoded(t, charmap.Windows1251, content)}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs) != 1 || docs[0].Title != "Да" || docs[0].Text != pageText || len(messages) != 0 {
			t.Errorf("%s: read %+v, messages %q", name, docs, messages)
		}
	}
}
