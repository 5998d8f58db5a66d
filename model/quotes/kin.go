package quotes

import (
	"strings"

	"hotline/model"
)

// kin are words for relatives, with their gender.
var kin = map[string]model.Gender{
	"son": model.Male, "father": model.Male, "brother": model.Male, "husband": model.Male,
	"daughter": model.Female, "mother": model.Female, "sister": model.Female, "wife": model.Female,
}

var kinWords = wordSet(`son father brother husband daughter mother sister wife`)

// kinsman reports whether the head of the phrase is in kin. The head is mostly the last word of the phrase.
func (u *unit) kinsman(ph *phrase) bool {
	if last := &u.toks[ph.to-1]; last.low == ph.head {
		return last.in(kinWords)
	}
	return kinWords.has(ph.head)
}

// relative returns the only figure with the owner's surname and the right gender that "the president’s son" can refer to, or nil.
// owners are the referents of the words in front.
func (p *page) relative(head string, owners []int) []int {
	gender, ok := kin[head]
	if !ok || len(owners) != 1 {
		return nil
	}
	of := &p.cast.Figures[owners[0]]
	var found []int
	for i := range p.cast.Figures {
		if f := &p.cast.Figures[i]; i != owners[0] && of.Surname != "" && f.Surname == of.Surname && f.Gender == gender {
			found = append(found, i)
		}
	}
	if len(found) != 1 {
		return nil
	}
	if f := &p.cast.Figures[found[0]]; head == "father" && strings.HasPrefix(f.Name, of.Name) && strings.HasSuffix(f.Name, "Jr.") {
		return owners // the son has his father's name, and is the one who has a father here
	}
	return found
}

// ownersOf returns the referents of the words that own a phrase: "the president’s | son", "his | son".
func (p *page) ownersOf(u *unit, k int) []int {
	ph := &u.phrases[k]
	if k > 0 {
		if o := &u.phrases[k-1]; o.owner && ph.from-o.to <= 1 {
			return o.figures
		}
	}
	if pr, ok := possessives[u.toks[ph.from].low]; ok {
		if list := p.antecedents(pr); len(list) > 0 {
			return p.memory.entries[list[0].entry].figures
		}
	}
	return nil
}
