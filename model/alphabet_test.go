package model

import "testing"

func TestMixesAlphabets(t *testing.T) {
	for s, want := range map[string]bool{
		"":                        false,
		"Sergey Lavrov":           false,
		"Сергей Лавров":           false,
		"Sergey Лавров":           false,
		"RT-Россия":               false,
		"Mariá Zakhárova":         false,
		"王毅 Wang Yi":              false,
		"Sergey L\u0430vrov":      true,
		"\u0405ergey Lavrov":      true,
		"Л\u0061вров":             true,
		"Bl\u0456nken":            true,
		"Pa\u0440\u0430ndreou":    true,
		"e\u0301\u0430":           true,
		"p\u03bfst":               true,
		"Lavrov\u2019s \u0430nd":  true,
		"µm":                      false,
		"Sergey.Лавров/Lavrov":    false,
		"the letter а and letter": false,
	} {
		if got := MixesAlphabets(s); got != want {
			t.Errorf("MixesAlphabets(%+q) = %v", s, got)
		}
	}
}
