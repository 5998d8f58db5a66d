package tui

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Rebind gives actions other keys, written as in the keymap: "s", "ctrl+s", "space", several separated by blanks; "" leaves an
// action without a key. It replaces the keymap for the whole process. The error names the action or key that is wrong, or the two
// actions that would share a key; the keymap is then unchanged.
func Rebind(keys map[string]string) error {
	if len(keys) == 0 {
		return nil
	}
	table := slices.Clone(keymap)
	for do, own := range keys {
		known := false
		for i := range table {
			if string(table[i].do) == do {
				known, table[i].keys = true, strings.Join(strings.Fields(own), " ")
			}
		}
		if !known {
			return fmt.Errorf("keys: %q is no action; the palette (%s) lists them", do, keyOf("palette", anywhere))
		}
		for k := range strings.FieldsSeq(own) {
			if !keyKnown(k) {
				return fmt.Errorf("keys: %s: %q is no key; write s, S, ctrl+s, space, enter, f2 …", do, k)
			}
		}
	}
	if err := clash(table); err != nil {
		return err
	}
	keymap = table
	return nil
}

// keyKnown reports whether a terminal can send the key.
func keyKnown(k string) bool {
	if rest, ok := strings.CutPrefix(k, "ctrl+"); ok {
		return len(rest) == 1 && rest[0] >= 'a' && rest[0] <= 'z'
	}
	var n int
	if c, _ := fmt.Sscanf(k, "f%d", &n); c == 1 && k == fmt.Sprintf("f%d", n) {
		return n >= 1 && n <= 12
	}
	_, named := keyNames[k]
	return named || k == "gg" || utf8.RuneCountInString(k) == 1
}

// clash returns an error if one key would do two things in one place, except that a specific binding may hide a general one.
func clash(table []binding) error {
	for p := range paneCount {
		var seen = map[string]*binding{}
		for i := range table {
			b := &table[i]
			if b.where&in(p) == 0 {
				continue
			}
			for k := range strings.FieldsSeq(b.keys) {
				if was := seen[k]; was != nil && was.do != b.do && (was.where == anywhere) == (b.where == anywhere) {
					return fmt.Errorf("keys: %s would be both %q and %q in the %s", k, was.do, b.do, panes[p].name)
				} else if was == nil {
					seen[k] = b
				}
			}
		}
	}
	return nil
}
