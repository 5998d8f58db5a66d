package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"

	"hotline/model"
)

func files(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		text := strings.ReplaceAll(pairs[i+1], " ; ", "\t")
		fsys[pairs[i]] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

const (
	peopleHead = "id ; name ; gender ; side ; variants ; epithets ; source\n"
	officeHead = "person ; title ; side ; class ; from ; to ; source\n"
	jane       = "jane-roe ; Jane Roe ; f ; US ; J. Roe|Roe ;  ; test\n"
)

func TestParse(t *testing.T) {
	lex, err := Parse(files(
		"people-us.tsv", "# a remark\n"+peopleHead+"\n"+jane,
		"people-ru.tsv", peopleHead+"ivan-doe ; Ivan Doe ; m ; RU ;  ; the critic ; test\r\n",
		"peoples.tsv", "not a table of ours",
		"offices.tsv", officeHead+"jane-roe ; Envoy ; US ; envoy ; 2016-02 ; 2016-02 ; test\njane-roe ; Mayor ; US ;  ; 2020 ;  ; test\n",
	))
	if err != nil {
		t.Fatal(err)
	}
	if len(lex.People) != 2 || lex.People[0].ID != "ivan-doe" || len(lex.People[1].Variants) != 2 || lex.People[1].Epithets != nil {
		t.Fatalf("people are %+v", lex.People)
	}
	want := []model.Office{
		{Title: "Envoy", Side: model.US, Class: "envoy", From: 20160201, To: 20160229},
		{Title: "Mayor", Side: model.US, From: 20200101},
	}
	got := lex.People[1].Offices
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("offices are %+v, want %+v", got, want)
	}
}

func TestErrorsNameFileLineAndColumn(t *testing.T) {
	tests := []struct {
		name string
		fsys fstest.MapFS
		want string
	}{
		{"header", files("people.tsv", "id ; name\n"), "people.tsv:1: wants the header id, name, gender"},
		{"cells", files("people.tsv", peopleHead+"jane-roe ; Jane Roe\n"), "people.tsv:2: wants 7 cells, not 2"},
		{"source", files("people.tsv", peopleHead+"jane-roe ; Jane Roe ; f ; US ;  ;  ; \n"), "people.tsv:2: column source: is empty"},
		{"side", files("people.tsv", peopleHead+"jane-roe ; Jane Roe ; f ; UK ;  ;  ; test\n"), "people.tsv:2: column side: wants one of"},
		{"gender", files("people.tsv", peopleHead+"jane-roe ; Jane Roe ;  ; US ;  ;  ; test\n"), "people.tsv:2: column gender: wants one of"},
		{"twice", files("people.tsv", peopleHead+jane+jane), `people.tsv:3: column id: "jane-roe" stands twice`},
		{"list", files("people.tsv", peopleHead+"jane-roe ; Jane Roe ; f ; US ; Roe| ;  ; test\n"), "column variants: holds an empty item"},
		{"person", files("offices.tsv", officeHead+"jane-roe ; Envoy ; US ; envoy ; 2016 ;  ; test\n"), "offices.tsv:2: column person: nobody"},
		{"day", files("people.tsv", peopleHead+jane, "offices.tsv", officeHead+"jane-roe ; Envoy ; US ; envoy ; 2016-13 ;  ; test\n"), "column from: wants a day"},
		{"order", files("people.tsv", peopleHead+jane, "offices.tsv", officeHead+"jane-roe ; Envoy ; US ; envoy ; 2016 ; 2015 ; test\n"), "column to: 2015-12-31 lies before 2016-01-01"},
		{"year", files("topics.tsv", "id ; name ; patterns ; from ; to ; source\nx ; X ; x ; soon ;  ; test\n"), "topics.tsv:2: column from: wants a year"},
		{"form", files("bodies.tsv", "name ; kind ; side ; forms ; source\nA ; company ; US ; B ; test\nC ; company ; US ; B ; test\n"), `bodies.tsv:3: column forms: "b" stands twice`},
		{"match", files("furniture.tsv", "match ; text ; reason ; source\nsomewhere ; x ; y ; test\n"), "furniture.tsv:2: column match: wants one of"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse(tt.fsys)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error is %v, want %q", err, tt.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add(strings.ReplaceAll(peopleHead+jane, " ; ", "\t"), strings.ReplaceAll(officeHead, " ; ", "\t"))
	f.Fuzz(func(t *testing.T, people, offices string) {
		lex, err := Parse(fstest.MapFS{
			"people.tsv":  &fstest.MapFile{Data: []byte(people)},
			"offices.tsv": &fstest.MapFile{Data: []byte(offices)},
		})
		if (lex == nil) == (err == nil) {
			t.Fatalf("lexicon %v, error %v", lex, err)
		}
	})
}
