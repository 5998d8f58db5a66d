package tty

import (
	"fmt"
	"strings"
)

// Payload is a sequence of bytes that no article may send to a terminal.
type Payload struct {
	Name  string
	Bytes string
}

// Payloads are the ways in which text controls a terminal or deceives its reader.
var Payloads = []Payload{
	{"window title, BEL", "\x1b]0;owned\x07"},
	{"window title, ST", "\x1b]2;owned\x1b\\"},
	{"clipboard, BEL", "\x1b]52;c;b3duZWQ=\x07"},
	{"clipboard, ST", "\x1b]52;c;b3duZWQ=\x1b\\"},
	{"clipboard read", "\x1b]52;c;?\x07"},
	{"foreign link", "\x1b]8;;file:///etc/passwd\x1b\\here\x1b]8;;\x1b\\"},
	{"colour of the palette", "\x1b]4;1;?\x07"},
	{"unterminated OSC", "\x1b]0;owned"},
	{"DCS", "\x1bP1$r0m\x1b\\"},
	{"terminfo query", "\x1bP+q544e\x1b\\"},
	{"APC", "\x1b_Gowned\x1b\\"},
	{"PM", "\x1b^owned\x1b\\"},
	{"SOS", "\x1bXowned\x1b\\"},
	{"clear", "\x1b[2J"},
	{"home", "\x1b[H"},
	{"cursor report", "\x1b[6n"},
	{"device attributes", "\x1b[c"},
	{"title report", "\x1b[21t"},
	{"alternate screen", "\x1b[?1049l"},
	{"mouse", "\x1b[?1003h"},
	{"margins", "\x1b[1;2r"},
	{"blink", "\x1b[5mblink"},
	{"conceal", "\x1b[8mhidden"},
	{"reset", "\x1bc"},
	{"character set", "\x1b(0"},
	{"key strings", "\x1b[0;59;\"rm\"p"},
	{"carriage return", "\rowned"},
	{"backspace", "\b\b\b\b"},
	{"bell", "\a"},
	{"vertical tab, form feed", "\v\f"},
	{"null", "\x00"},
	{"delete", "\x7f"},
	{"shift out", "\x0e"},
	{"C1 CSI as UTF-8", "\u009b2J"},
	{"C1 OSC as UTF-8", "\u009d0;owned\u009c"},
	{"C1 CSI as a byte", "\x9b2J"},
	{"invalid UTF-8", "\xc0\x9b2J\xff"},
	{"bidi override", "\u202etxt.exe\u202c"},
	{"bidi isolate", "\u2066a\u2069\u200f"},
	{"zero width", "\u200b\u200d\u2060\ufeff"},
	{"tag characters", "\U000e0041\U000e0042\U000e007f"},
	{"line separators", "\u2028\u2029"},
	{"combining marks", "e" + strings.Repeat("\u0301", 40)},
	{"variation selectors", "a\ufe0f\U000e0100"},
	{"invisible fillers", "\u3164\u115f\u00ad"},
}

// Marked returns the payload after a word by which it can be found on the screen. The word consists of letters only and has a
// fixed length for each field.
func (p Payload) Marked(field string) string { return p.Mark(field) + p.Bytes }

func (p Payload) Mark(field string) string {
	for i := range Payloads {
		if Payloads[i].Name == p.Name {
			return fmt.Sprintf("Q%s%c%cq", field, 'a'+i/26, 'a'+i%26)
		}
	}
	return ""
}

// Passed returns the payloads that are unchanged in the stream after the mark of one of the fields.
func Passed(stream string, fields []string) (all []string) {
	for _, p := range Payloads {
		for _, f := range fields {
			if strings.Contains(stream, p.Marked(f)) {
				all = append(all, fmt.Sprintf("%s in field %s passed", p.Name, f))
			}
		}
	}
	return all
}

// Marks returns the marks of payloads in these fields that are in the stream: the payloads that were on the screen.
func Marks(stream string, fields []string) (all []string) {
	for _, p := range Payloads {
		for _, f := range fields {
			if m := p.Mark(f); strings.Contains(stream, m) {
				all = append(all, m)
			}
		}
	}
	return all
}
