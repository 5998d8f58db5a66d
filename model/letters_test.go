package model

import (
	"strings"
	"testing"
)

func TestAppendLower(t *testing.T) {
	for _, s := range []string{"", "March", "сентябрЯ", "ÀB-c1Z", "\xffA"} {
		if got := string(AppendLower([]byte("x"), s)); got != "x"+strings.ToLower(s) {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestHasPhrase(t *testing.T) {
	for s, want := range map[string]bool{"today": true, "Today’s": true, "today, they": true, "todays": false, "toDay": false, "tod": false, "": false} {
		if HasPhrase(s, "today") != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

func TestAlnumLen(t *testing.T) {
	for c := range 256 {
		for n := range 20 {
			s := strings.Repeat("aZ09", 5)[:n] + string([]byte{byte(c)}) + "\x00zé…Z9{@[`/:"
			want := 0
			for want < len(s) && AlnumASCII(s[want]) {
				want++
			}
			if got := AlnumLen(s); got != want {
				t.Errorf("%q: %d, want %d", s, got, want)
			}
		}
	}
}
