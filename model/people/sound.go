package people

import "strings"

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
