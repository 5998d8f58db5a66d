package tui

import tea "charm.land/bubbletea/v2"

// jcuken is what each key of a Russian keyboard types on an American one, so that commands work without
// changing the layout.
var jcuken = func() map[rune]rune {
	const (
		russian = "йцукенгшщзхъфывапролджэячсмитьбюё" + "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
		latin   = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
	)
	m := map[rune]rune{}
	keys := []rune(latin)
	for i, r := range []rune(russian) {
		m[r] = keys[i]
	}
	return m
}()

// command is the key as the keymap writes it, whatever the keyboard's layout.
func command(k tea.KeyPressMsg) string {
	if r := []rune(k.Text); len(r) == 1 {
		if latin, ok := jcuken[r[0]]; ok {
			return string(latin)
		}
	}
	return k.String()
}
