package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cyrillic brings the spellings of given names from the Cyrillic together, each step on what the one before left: what
// newsrooms write otherwise is not heard otherwise.
var cyrillic = []*strings.Replacer{
	strings.NewReplacer("ks", "x", "w", "v", "kh", "h", "ch", "h", "ss", "s", "nder", "ndr", "iou", "iu", "yu", "iu", "ju", "iu", "ya", "ia", "ja", "ia"),
	strings.NewReplacer("iy", "i", "yi", "i", "ii", "i", "ij", "i", "yj", "i", "ey", "i", "ei", "i", "ej", "i", "y", "i", "j", "i"),
	strings.NewReplacer("iia", "ia", "ii", "i"),
}

// fewestHeard is the length from which a name is long enough to be heard: Li and Lei are two.
const fewestHeard = 5

// sound is a folded given name as all its spellings give it: "alexi" for Alexei, Aleksey and Alexey. A short name is
// itself.
func sound(name string) string {
	if len(name) < fewestHeard {
		return name
	}
	for _, step := range cyrillic {
		name = step.Replace(name)
	}
	if strings.HasPrefix(name, "ie") { // Yevgeny, Evgeny
		return name[1:]
	}
	return name
}

// unmarked is the name without the marks over and under its letters, which some newsrooms leave out: "patino" for Patiño. Those
// of Cyrillic letters stay: й is no и.
func unmarked(name string) string {
	plain := true
	for i := 0; i < len(name) && plain; i++ {
		plain = name[i] < utf8.RuneSelf
	}
	if plain {
		return name
	}
	var b strings.Builder
	latin := false
	for _, r := range norm.NFD.String(name) {
		if !unicode.Is(unicode.Mn, r) {
			latin = unicode.Is(unicode.Latin, r)
		} else if latin {
			continue
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String())
}
