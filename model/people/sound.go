package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cyrillic unifies the transliterations of given names from the Cyrillic alphabet; each step is applied to the result of the one
// before. Spellings that differ only by newsroom get the same sound.
var cyrillic = []*strings.Replacer{
	strings.NewReplacer("ks", "x", "w", "v", "kh", "h", "ch", "h", "ss", "s", "nder", "ndr", "iou", "iu", "yu", "iu", "ju", "iu", "ya", "ia", "ja", "ia"),
	strings.NewReplacer("iy", "i", "yi", "i", "ii", "i", "ij", "i", "yj", "i", "ey", "i", "ei", "i", "ej", "i", "y", "i", "j", "i"),
	strings.NewReplacer("iia", "ia", "ii", "i"),
}

// fewestHeard is the length from which a name is long enough for its sound to be compared: Li and Lei are different names.
const fewestHeard = 5

// sound returns a form of a folded given name that is the same for all its spellings: "alexi" for Alexei, Aleksey and Alexey. A
// short name is returned unchanged.
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

// unmarked returns the name without the diacritics, which some newsrooms omit: "patino" for Patiño. Those of Cyrillic letters are
// kept: й is not и.
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
