package data

import (
	"cmp"
	"fmt"
	"strings"
)

// doubt is why a file that was read may not be what it seems, and what the reader can do; the zero doubt is none.
type doubt struct{ what, remedy string }

const (
	convert  = "if its letters are wrong, convert it to UTF-8 (iconv)"
	complete = "look at it in a browser, and save the whole article"
)

func guessed(encoding fmt.Stringer) doubt {
	return doubt{"its encoding is guessed to be " + encoding.String(), convert}
}

// doubt tells a doubt about a file.
func (r *reading) doubt(file string, d doubt) {
	if d != (doubt{}) && r.source.Doubt != nil && r.ctx.Err() == nil {
		r.source.Doubt(newSkip(file, d.what, d.remedy))
	}
}

// fewWords is how many words a page has at least that shows its article and not the beginning of one.
const fewWords = 60

// short doubts a page that shows little.
func short(text string) doubt {
	if n := len(strings.Fields(text)); n < fewWords {
		return doubt{fmt.Sprintf("the page shows only %d words of text, perhaps not the whole article", n), complete}
	}
	return doubt{}
}

// garbled are what punctuation and Russian letters become when UTF-8 is read as a Western encoding: a lead
// byte as a letter, and a sign behind it that no language writes there.
var garbled = []string{"â€™", "â€œ", "â€\u009d", "â€�", "â€“", "â€”", "â€˜", "Ã©", "Ã¨", "Ã¼", "Ã¶", "Ã¤", "Â«", "Â»", "Ð¾", "Ð°", "Ðµ", "Ð¸", "Ñ€", "Ñ‚", "â\u0080\u0099", "â\u0080\u009c"}

// mojibake doubts a text that shows such signs more than once.
func mojibake(text string) doubt {
	if !strings.ContainsAny(text, "âÃÂÐÑ") {
		return doubt{}
	}
	n, example := 0, ""
	for _, g := range garbled {
		if found := strings.Count(text, g); found > 0 {
			n += found
			example = cmp.Or(example, g)
		}
	}
	if n < 2 {
		return doubt{}
	}
	return doubt{fmt.Sprintf("its text was decoded wrongly at some time (%s, %d places)", example, n), "hotline shows it as it is; fetch it again"}
}
