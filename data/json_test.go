package data

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

func TestFieldsByTheirUsualNames(t *testing.T) {
	for _, c := range []struct {
		name, object string
		want         model.Document
	}{
		{"this program's own", `{"id":"1","title":"T","published":"2021-05-04","outlet":"O","url":"U","text":"X","byline":"B","language":"en"}`,
			model.Document{ID: "1", Title: "T", Published: "2021-05-04", Outlet: "O", URL: "U", Text: "X", Byline: "B", Language: "en"}},
		{"any case and joint", `{"_id":"1","Headline":"T","datePublished":"D","Site-Name":"O","LINK":"U","Article_Body":"X"}`,
			model.Document{ID: "1", Title: "T", Published: "D", Outlet: "O", URL: "U", Text: "X"}},
		{"a news service's", `{"source":{"id":null,"name":"AP"},"author":"A","publishedAt":"D","description":"short","content":"X"}`,
			model.Document{Outlet: "AP", Byline: "A", Published: "D", Text: "X"}},
		{"a database export's", `{"_id":{"$oid":"5f"},"date":{"$date":"2021-05-04T00:00:00Z"},"body":"X"}`,
			model.Document{ID: "5f", Published: "2021-05-04T00:00:00Z", Text: "X"}},
		{"lists", `{"authors":["A",{"name":"B"},null],"text":["one","two"]}`, model.Document{Byline: "A, B", Text: "one\n\ntwo"}},
		{"numbers", `{"id":17,"date":1620086400,"text":"X"}`, model.Document{ID: "17", Published: "2021-05-04T00:00:00Z", Text: "X"}},
		{"the best name wins, in any order", `{"summary":"s","description":"d","content":"c","body":"b","text":"X"}`, model.Document{Text: "X"}},
		{"a text within an object, under its name", `{"article":{"title":"no","text":"X"}}`, model.Document{Text: "X"}},
		{"a summary before an object of another kind", `{"description":"X","data":{"a":1}}`, model.Document{Text: "X"}},
		{"an empty name gives way", `{"text":" ","body":null,"content":[],"description":"X"}`, model.Document{Text: "X"}},
		{"null and false say nothing", `{"title":null,"outlet":false,"text":"X"}`, model.Document{Text: "X"}},
		{"the text is not trimmed, the rest is", `{"title":" T\n","text":" X\n"}`, model.Document{Title: "T", Text: " X\n"}},
		{"escapes", `{"text":"\u201cYes,\u201d \"she\" \ud83d\ude00 \\ \n"}`, model.Document{Text: "“Yes,” \"she\" 😀 \\ \n"}},
		{"unknown fields of every kind", `{"a":[1,{"text":"no"},[["}"]]],"b":{"title":"no"},"c":-1.5e3,"d":"}{\\\"","text":"X"}`, model.Document{Text: "X"}},
		{"white space", " { \"title\" : \"T\" ,\n \"text\" : \"X\" } ", model.Document{Title: "T", Text: "X"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := tree{"x.json": c.object}.write(t)
			docs, messages := readAll(t, folder, folder)
			c.want.File = filepath.Join(folder, "x.json")
			if c.want.ID == "" {
				c.want.ID = "x.json:1"
			}
			if !reflect.DeepEqual(docs, []model.Document{c.want}) {
				t.Errorf("%+v, want %+v; messages %q", docs, c.want, messages)
			}
		})
	}
}

func TestEveryNameHasItsRank(t *testing.T) {
	for f, names := range fieldNames {
		if len(names) > maxNames {
			t.Errorf("field %d goes by %d names, room is for %d", f, len(names), maxNames)
		}
		for _, name := range names {
			if p := places[name]; p.field != field(f) {
				t.Errorf("%q stands for two fields", name)
			}
			if plain := string(plainName(nil, name)); plain != name {
				t.Errorf("%q is never found: names are compared as %q", name, plain)
			}
		}
	}
}

func TestShapesOfDumps(t *testing.T) {
	const a, b = `{"id":"a","text":"one"}`, `{"id":"b","text":"two"}`
	indented := "{\n  \"id\": \"a\",\n  \"text\": \"one\"\n}"
	for name, content := range map[string]string{
		"lines":                   a + "\n" + b + "\n",
		"lines, no last end":      a + "\n" + b,
		"lines with CRLF":         a + "\r\n\r\n" + b + "\r\n",
		"byte order mark":         "\ufeff" + a + "\n" + b,
		"array on one line":       "[" + a + "," + b + "]",
		"array, one a line":       "[\n" + a + ",\n" + b + "\n]\n",
		"array, indented":         "[\n  {\n    \"id\": \"a\",\n    \"text\": \"one\"\n  },\n  " + b + "\n]",
		"objects one by one":      indented + "\n" + b,
		"one behind the other":    a + b,
		"wrapped":                 `{"status":"ok","articles":[` + a + "," + b + "]}",
		"a feed":                  `{"description":"of the feed","items":[` + a + "," + b + "]}",
		"wrapped over many lines": "{\n  \"data\": [\n    " + a + ",\n    " + b + "\n  ]\n}\n",
		"each wrapped":            `{"_index":"x","_source":` + a + "}\n" + `{"_index":"x","_source":` + b + "}\n",
	} {
		folder := tree{"x.json": content}.write(t)
		docs, messages := readAll(t, folder, folder)
		if !slices.Equal(ids(docs), []string{"a", "b"}) || len(messages) != 0 {
			t.Errorf("%s: read %q, messages %q", name, ids(docs), messages)
		}
	}
}

func TestDamagedLinesCostThemselvesAlone(t *testing.T) {
	const good = `{"id":"good","text":"words"}`
	for _, c := range []struct{ name, line, message string }{
		{"cut within a string", `{"id":"x","text":"half of`, "line 2 breaks off within a string; " + mend},
		{"cut between fields", `{"id":"x",`, "line 2 breaks off before its end; " + mend},
		{"cut within a list", `{"id":"x","authors":["A",`, "line 2 breaks off before its end; " + mend},
		{"cut behind a backslash", `{"id":"x","text":"\`, "line 2 breaks off within a string; " + mend},
		{"the second half", `of it","id":"x"}`, "line 2 is not a JSON object; " + mend},
		{"a comma too many", `{"id":"x","text":"X",}`, "line 2 is not valid JSON; " + mend},
		{"a value without quotes", `{"id":x,"text":"X"}`, "line 2 is not valid JSON; " + mend},
		{"text between", "plain words", "line 2 is not a JSON object; " + mend},
		{"no text", `{"id":"x","title":"T"}`, "line 2 has no text; " + wanting},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := tree{"x.jsonl": good + "\n" + c.line + "\n" + good + "\n"}.write(t)
			docs, messages := readAll(t, folder, folder)
			if !slices.Equal(ids(docs), []string{"good", "good#2"}) || !slices.Equal(messages, []string{"x.jsonl: " + c.message}) {
				t.Errorf("read %q, messages %q", ids(docs), messages)
			}
			folder = tree{"x.jsonl": c.line}.write(t)
			docs, messages = readAll(t, folder, folder)
			if len(docs) != 0 || len(messages) != 1 || !strings.HasPrefix(messages[0], "x.jsonl: line 1 ") {
				t.Errorf("alone: read %q, messages %q", ids(docs), messages)
			}
		})
	}
}

func TestManyDamagedLinesAreSummedUp(t *testing.T) {
	folder := tree{"x.jsonl": strings.Repeat("{\"a\":1}\n", 500) + `{"text":"X"}`}.write(t)
	docs, messages := readAll(t, folder, folder)
	if len(docs) != 1 || len(messages) != skipsPerFile+1 {
		t.Fatalf("%d documents, %d messages", len(docs), len(messages))
	}
	if want := "x.jsonl: 480 more records could not be read; see the messages before this one"; messages[skipsPerFile] != want {
		t.Errorf("%q, want %q", messages[skipsPerFile], want)
	}
}

func TestRecordTooLargeIsPassedOver(t *testing.T) {
	if testing.Short() {
		t.Skip("holds 64 MB")
	}
	folder := tree{"x.jsonl": `{"id":"a","text":"one"}` + "\n" + `{"text":"` + strings.Repeat("x", maxText) + `"}` + "\n" + `{"id":"b","text":"two"}`}.write(t)
	docs, messages := readAll(t, folder, folder)
	if !slices.Equal(ids(docs), []string{"a", "b"}) || len(messages) != 1 || !strings.Contains(messages[0], "line 2 is an article of more than 64 MB") {
		t.Errorf("read %q, messages %q", ids(docs), messages)
	}
}

func TestDeepNestingEnds(t *testing.T) {
	deep := strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)
	for _, object := range []string{`{"text":` + deep + `}`, `{"x":` + deep[95_000:105_000] + `,"text":"X"}`} {
		folder := tree{"x.json": object}.write(t)
		docs, messages := readAll(t, folder, folder)
		if len(docs)+len(messages) != 1 {
			t.Errorf("read %q, messages %q", ids(docs), messages)
		}
	}
}

// TestDumpStreams reads a dump of 21 MB and checks how much of it is held in memory.
func TestDumpStreams(t *testing.T) {
	path := filepath.Join(t.TempDir(), "dump.jsonl")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	body := strings.Repeat("words and more words ", 500)
	for i := range 2000 {
		fmt.Fprintf(f, "{\"id\":\"%d\",\"text\":\"%s\"}\n", i, body)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	n := 0
	var most uint64
	for range Open(t.Context(), []string{path}, nil) {
		if n++; n%500 == 0 {
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
		}
	}
	if n != 2000 || most > 8<<20 {
		t.Errorf("%d documents, %d MB held", n, most>>20)
	}
}

// TestLibraryAgrees compares the reading of a dump with encoding/json for arbitrary texts and shapes.
func TestLibraryAgrees(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.json")
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.Custom(func(t *rapid.T) string {
			return rapid.String().Draw(t, "before") + "words" + rapid.String().Draw(t, "after")
		}).Filter(func(s string) bool { return !strings.Contains(s, "</") }) // otherwise it would be read as HTML
		texts := rapid.SliceOfN(text, 1, 5).Draw(t, "texts")
		var lines []string
		var all []any
		for i, text := range texts {
			v := map[string]any{"id": fmt.Sprint(i), "text": text, "extra": []any{text, map[string]any{text: i}}}
			all = append(all, v)
			line, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			lines = append(lines, string(line))
		}
		content := []byte(strings.Join(lines, "\n"))
		var err error
		switch rapid.IntRange(0, 2).Draw(t, "shape") {
		case 1:
			content, err = json.Marshal(all)
		case 2:
			content, err = json.MarshalIndent(map[string]any{"items": all}, "", " ")
		}
		if err == nil {
			err = os.WriteFile(file, content, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for d := range Open(t.Context(), []string{file}, func(s Skip) { t.Errorf("%s", s) }) {
			got = append(got, d.Text)
		}
		for i := range texts {
			texts[i] = strings.ToValidUTF8(texts[i], "\uFFFD")
		}
		if !slices.Equal(got, texts) {
			t.Errorf("read %q, want %q", got, texts)
		}
	})
}

func BenchmarkJSONLines(b *testing.B) {
	line, err := json.Marshal(map[string]any{"id": "x", "title": "T", "date": "2021-05-04",
		"text": strings.Repeat("“We are ready to talk,” Lavrov said in Moscow on Tuesday.\n\n", 80)})
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(b.TempDir(), "x.jsonl")
	if err := os.WriteFile(path, []byte(strings.Repeat(string(line)+"\n", 1000)), 0o644); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(line)+1) * 1000)
	for b.Loop() {
		for range Open(b.Context(), []string{path}, nil) {
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		`{"text":"a"}`, "[{\"text\":[\"a\",{\"name\":1}]},\n{\"text\":\"", `{"articles":[{"body":"x"},3,null]}`, `{"data":{"text":"x"}}`,
		"{\"a\":1}\n{\"text\":\"\\ud800\"}\n}{", `[[[`, "{\"text\":\"a\"\n{\"text\":\"b\"}", `{"_id":{"$oid":"x"},"text":-1}`, "{\"\":\"\xff\"}",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, content) })
}

// unquote agrees with encoding/json.
func TestUnquote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.SampledFrom([]string{`\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t`, `\u00e9`, `\u201C`, `\u0000`, `\ud83d`, `\ude00`, `\uFFFF`, "é", "x", " ", "\xff", "\xe2\x80"})
		value := []byte(`"` + strings.Join(rapid.SliceOf(part).Draw(t, "parts"), "") + `"`)
		var want string
		if err := json.Unmarshal(value, &want); err != nil {
			t.Fatal(err)
		}
		if got := unquote(value); got != want {
			t.Fatalf("%s: %q, want %q", value, got, want)
		}
	})
}
