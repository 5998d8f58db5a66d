package corpus

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"hotline/model"
)

// Readings survive Pack and ReadingsOf, whether or not they can be reconstructed from the corpus; most can.
func TestReadingsComeBackFromTheirCorpus(t *testing.T) {
	docs := slices.Clone(fixture)
	for i := range 40 { // recurring lines are recognised in the corpus only
		docs = append(docs, model.Document{ID: fmt.Sprint("recurring-", i), Published: "2021-05-19", Text: fmt.Sprintf(
			"Lavrov spoke about matter %d.\n\n“We agreed on point %d,” Lavrov said.\n\nRead the newest reports of our correspondents", i, i)})
	}
	var read *Readings
	c := buildFixture(t, slices.Values(docs), Options{Keep: func(r *Readings) { read = r }})
	const other = "recurring-0" // changed by the joining
	changed := read.list[other]
	changed.text = c.ArticleText(c.FindArticle(other))
	one := changed.open()
	one.article.Byline = "By somebody else"
	changed = new(packer).pack(one)
	read.list[other] = packed{rest: changed.rest, at: changed.at}
	again := c.ReadingsOf(read.Pack(c))
	if len(again.list) != len(read.list) || len(read.list) < len(docs) {
		t.Fatalf("%d of %d readings came back, of %d documents", len(again.list), len(read.list), len(docs))
	}
	briefly := 0
	for id, was := range read.list {
		if now := again.list[id]; now.at != was.at || !bytes.Equal(now.rest, was.rest) {
			t.Errorf("%s came back as another", id)
		}
		if c.told(was, c.FindArticle(id)) != nil {
			briefly++
		}
	}
	if briefly < len(docs)/2 || briefly == len(read.list) {
		t.Errorf("the corpus tells %d of %d readings", briefly, len(read.list))
	}
}
