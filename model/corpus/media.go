package corpus

import (
	"strings"

	"hotline/model"
	"hotline/model/flat"
)

// owner returns who owns the media in which an article appeared: "state", "public" or "private", or "" if it is unknown.
func (e *encoder) owner(a *model.Article) string {
	return gravest(e.ownership(a.Outlet, a.Published), e.ownership(a.Wire, a.Published))
}

func (e *encoder) ownership(name string, at model.When) string {
	if o := e.lex.Outlets[strings.ToLower(name)]; o != nil {
		return o.Owner(at)
	}
	return ""
}

// agree clears the owner of the media of all wordings of an utterance if their owners differ or some are unknown.
func (e *encoder) agree(c *Corpus) {
	same := flat.Make([][]byte{e.sections[secWordingStarts], e.sections[secWordings]})
	starts, of, bits := same.Uint32s(0).All(), same.Uint32s(1).All(), c.col.quotes.bits.All()
	for u := range starts.Len() - 1 {
		from, to := starts.At(u), starts.At(u+1)
		differ := false
		for k := from + 1; k < to; k++ {
			differ = differ || (bits.At(of.At(k))^bits.At(of.At(from)))&twoBits != 0
		}
		for k := from; k < to && differ; k++ {
			e.set(secQuoteBits, of.At(k), bits.At(of.At(k))&^twoBits)
		}
	}
}

// gravest returns the owner that counts if a text passed through two media: what a private paper took from a state agency came
// through the state.
func gravest(a, b string) string {
	for _, o := range []string{"state", "public", "private"} {
		if a == o || b == o {
			return o
		}
	}
	return ""
}
