package data

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"hotline/model"
)

func TestTables(t *testing.T) {
	for _, c := range []struct {
		name, table string
		columns     map[string]string
		want        []model.Document
	}{
		{"commas", "\ufeffTitle,Date,Text\n\"Talks, again\",2021-05-04,\"“Yes,” she said.\n\n“\"\"No\"\",” he said.\"\nB,,two\n", nil, []model.Document{
			{ID: "x:2", Title: "Talks, again", Published: "2021-05-04", Text: "“Yes,” she said.\n\n“\"No\",” he said."}, {ID: "x:5", Title: "B", Text: "two"}}},
		{"tabs", "id\tbody\tsource\r\n7\tone, two\tReuters\r\n", nil, []model.Document{{ID: "7", Text: "one, two", Outlet: "Reuters"}}},
		{"semicolons", "headline;content\nA;one, two\n", nil, []model.Document{{ID: "x:2", Title: "A", Text: "one, two"}}},
		{"columns given", "ueberschrift,inhalt,text\nA,one,teaser\n", map[string]string{"text": "inhalt", "title": "ueberschrift"}, []model.Document{{ID: "x:2", Title: "A", Text: "one"}}},
		{"HTML in a column", "title,content\nA,<p>One.</p><p>Two.</p>\n", nil, []model.Document{{ID: "x:2", Title: "A", Text: "One.\n\nTwo."}}},
		{"rows of other lengths", "title,text\nA,one,more,and more\nB\nC,two\n", nil, []model.Document{{ID: "x:2", Title: "A", Text: "one"}, {ID: "x:4", Title: "C", Text: "two"}}},
		{"quotation marks out of place", "title,text\nA,5\" of rain\nB,\"said \"yes\" and left\"\n", nil, []model.Document{{ID: "x:2", Title: "A", Text: "5\" of rain"}, {ID: "x:3", Title: "B", Text: "said \"yes\" and left"}}},
	} {
		s := Source{Locations: []string{"-"}, Stdin: strings.NewReader(c.table), Columns: c.columns}
		var got []model.Document
		for d := range s.Documents(t.Context()) {
			d.File, d.ID = "", strings.Replace(d.ID, "stdin", "x", 1)
			got = append(got, d)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%+v, want\n%+v", c.name, got, c.want)
		}
	}
}

func TestProseIsNoTable(t *testing.T) {
	for _, s := range []string{
		"Title, text and date are three words.\nThis is prose.", "MOSCOW, May 4 — The minister, in a text, said no.\n", "title\ntext\n", "a,b,c\n1,2,3\n",
	} {
		if isTable(input{}, []byte(s)) {
			t.Errorf("%q is taken for a table", s)
		}
	}
}

func TestTableWithoutItsColumn(t *testing.T) {
	folder := tree{"x.csv": "headline,views\nA,7\n"}.write(t)
	docs, messages := readAll(t, folder, folder)
	want := []string{"x.csv: no column holds the text: there are headline, views; say which: --columns text=NAME"}
	if len(docs) != 0 || !slices.Equal(messages, want) {
		t.Errorf("%d documents, messages %q", len(docs), messages)
	}
}

func TestQuotationMarkThatIsNotClosed(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 64 MB")
	}
	folder := tree{"x": "title,text\nA,one\nB,\"" + strings.Repeat("two\n", maxText/4+bufferSize)}.write(t)
	docs, messages := readAll(t, folder, folder)
	want := []string{"x: a row is larger than 64 MB, or a quotation mark is not closed; what came before was read; mend it to have the rest"}
	if len(docs) != 1 || !slices.Equal(messages, want) {
		t.Errorf("%d documents, messages %q", len(docs), messages)
	}
}

func TestTableWhoseBytesEnd(t *testing.T) {
	whole := "title,text\n" + strings.Repeat("A,one two three\n", 4000)
	for name, content := range map[string]string{
		"x.gz":  packed(whole)[:60],
		"x.tar": tarred(t, file{"a.csv", whole})[:20_000],
	} {
		folder := tree{name: content}.write(t)
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		var messages []string
		n := 0
		for range Open(ctx, []string{folder}, func(s Skip) { messages = append(messages, string(s.What)) }) {
			n++
		}
		if ctx.Err() != nil || n == 0 || n >= 4000 || len(messages) == 0 || !strings.Contains(messages[0], "cut off") {
			t.Errorf("%s: %v, %d documents, messages %q", name, ctx.Err(), n, messages)
		}
	}
}

func FuzzTable(f *testing.F) {
	for _, s := range []string{"one,two\n", "\"a\n\nb\",c\n", "a\tb\n", "\"", "\xff\xfe,\x00\n", "\r,\r\n\"\"\"\n", "<p>a</p>,b"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, append([]byte("title,text\n"), content...)) })
}
