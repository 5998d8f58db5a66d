package corpus

import (
	"strings"

	"hotline/model"
	"hotline/model/flat"
)

// owner says who owns the media that an article appeared in: "state", "public" or "private", or "" where that is not known.
func (e *encoder) owner(a *model.Article) string {
	return gravest(e.ownership(a.Outlet, a.Published), e.ownership(a.Wire, a.Published))
}

func (e *encoder) ownership(name string, at model.When) string {
	if o := e.lex.Outlets[strings.ToLower(name)]; o != nil {
		return o.Owner(at)
	}
	return ""
}

// agree takes the owner of the media from quotes of which one wording came through media of which that is not known, or
// wordings came through different ones.
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

// gravest is the owner who counts when words passed through two hands: what a state agency told a private paper reached
// us through the state.
func gravest(a, b string) string {
	for _, o := range []string{"state", "public", "private"} {
		if a == o || b == o {
			return o
		}
	}
	return ""
}
