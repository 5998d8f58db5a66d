package tui

import tea "charm.land/bubbletea/v2"

// jcuken maps each key of a Russian keyboard to that of an American one, so that commands work without switching the layout.
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

// command returns the key as the keymap writes it, whatever the keyboard layout.
func command(k tea.KeyPressMsg) string {
	if r := []rune(k.Text); len(r) == 1 {
		if latin, ok := jcuken[r[0]]; ok {
			return string(latin)
		}
	}
	return k.String()
}
