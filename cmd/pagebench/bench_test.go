package main

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
	"testing/fstest"
)

func TestFindersStandBesideEachOther(t *testing.T) {
	const words = "The minister said on Tuesday that the talks in the old hall had gone on for three hours without a word about the treaty."
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte("<html><title>Talks end</title><meta property=article:published_time content=2021-05-19><h1>Talks end</h1><p>" + words)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{
		"a.html.gz":  {Data: b.Bytes()},
		"truth.json": {Data: []byte(`{"a.html.gz": {"title": "Talks end", "published": "2021-05-19", "paragraphs": ["` + words + `"]}}`)},
	}
	other, err := results(strings.NewReader(`{"Finder":"half","Page":"a.html.gz","Title":"Talks","Text":"The minister said on Tuesday that the talks in the old hall","Took":2000000}`))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := bench(&out, folder, append([]finder{{"hotline", own(folder)}}, other...)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"hotline            1.000         0      1      1      1", "half               0.667         0      0      0      0       2ms", "of 1 pages"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
