package main

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/corpus"
)

// The README's JSON contract names every field that is written, and its table every field of a Query.
func TestReadmeContract(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for what, record := range map[string]any{
		"articles": corpus.ArticleRecord{}, "quotes": corpus.QuoteRecord{}, "people": corpus.PersonRecord{}, "timeline": corpus.BucketRecord{},
	} {
		_, item, found := strings.Cut(string(readme), "- `"+what+"`:")
		if !found {
			t.Fatalf("the README has no item for %s", what)
		}
		item, _, _ = strings.Cut(item, "\n- `")
		words := strings.FieldsFunc(item, func(r rune) bool { return !(r == '_' || r >= 'a' && r <= 'z') })
		for f := range reflect.TypeOf(record).NumField() {
			name, _, _ := strings.Cut(reflect.TypeOf(record).Field(f).Tag.Get("json"), ",")
			if !slices.Contains(words, name) {
				t.Errorf("the README does not name the field %q of %s", name, what)
			}
		}
	}
	for _, f := range model.Fields() {
		if !strings.Contains(string(readme), "`"+f.String()+":") {
			t.Errorf("the README does not name the term %s:", f)
		}
	}
}
