package corpus

import (
	"strings"

	"hotline/model"
	"hotline/model/search"

	"github.com/xrash/smetrics"
)

// Nearest returns the term with the name in this corpus that is spelt almost like a value that names nobody and nothing here; ok is
// false if none is. Cost: that of reading all names.
func (c *Corpus) Nearest(f model.Field, value string) (near model.Term, ok bool) {
	n := nearness{to: foldedName(value)}
	if n.most = lettersOff(n.to); n.most == 0 {
		return near, false
	}
	switch f {
	case model.FieldBy, model.FieldAbout, model.FieldIn:
		for i := range c.col.names.keys.Len() {
			if n.closer(c.col.names.keys.At(i)) {
				n.name = c.Handle(c.col.names.people.Slice(i)[0])
			}
		}
		if f == model.FieldBy {
			forms := &c.col.institutions.forms
			for i := range forms.keys.Len() {
				if n.closer(forms.keys.At(i)) {
					n.name = c.InstitutionHandle(forms.people.Slice(i)[0])
				}
			}
		}
	case model.FieldTopic:
		for _, t := range c.Topics {
			n.any(t.Name, t.ID)
			n.any(t.ID, t.ID)
		}
	case model.FieldOutlet, model.FieldWire, model.FieldPlace:
		for _, name := range c.labels(labelOf[f]).names[1:] {
			n.any(name, name)
		}
	}
	return model.Term{Field: f, Values: []string{n.name}}, n.name != ""
}

// labelOf has the fields whose values are names of articles.
var labelOf = map[model.Field]label{model.FieldOutlet: labelOutlet, model.FieldWire: labelWire, model.FieldPlace: labelPlace}

// nearness is the nearest name so far.
type nearness struct {
	to   string
	most int // letters in which a nearer name may differ
	name string
}

// lettersOff returns in how many letters a misspelt name may differ: of a short one any other would be near.
func lettersOff(name string) int {
	switch n := len(name); {
	case n < 4:
		return 0
	case n < 7:
		return 1
	}
	return 2
}

// closer reports whether a folded name is nearer than the nearest so far, and then counts it as that.
func (n *nearness) closer(name string) bool {
	if d := len(name) - len(n.to); n.most == 0 || d > n.most || -d > n.most {
		return false
	}
	d := smetrics.WagnerFischer(n.to, name, 1, 1, 1)
	if d > n.most {
		return false
	}
	n.most = d - 1
	return true
}

// any makes value the nearest if the name, or a word of it, is closer.
func (n *nearness) any(name, value string) {
	folded := strings.TrimSpace(string(search.Fold(name)))
	if n.closer(folded) {
		n.name = value
	}
	for word := range strings.FieldsSeq(folded) {
		if len(word) < len(folded) && n.closer(word) {
			n.name = value
		}
	}
}
