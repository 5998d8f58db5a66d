package site

import "strings"

// templated reports whether a line is nothing but tags of the template from which a site was made, "{% post https://… %}",
// "{{ page.title }}", which a dump of its sources left in the text.
func templated(line string) bool {
	for rest := line; ; {
		var ok bool
		if _, rest, ok = strings.Cut(rest, templateEnd(rest)); !ok {
			return false
		}
		if rest = strings.TrimLeft(rest, " \u00a0"); rest == "" {
			return true
		}
	}
}

// templateEnd returns the mark that ends the tag with which a text begins; a text that begins with none does not contain the
// result, which is no mark of a tag.
func templateEnd(s string) string {
	switch {
	case strings.HasPrefix(s, "{%"):
		return "%}"
	case strings.HasPrefix(s, "{{"):
		return "}}"
	}
	return "\n\n"
}
