package tui

import (
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"hotline/model"
)

// wrap breaks text into lines of at most cells cells and returns them as byte spans of text, at most limit of them if limit > 0.
// Lines break at blanks and newlines, between wide graphemes (CJK), and inside a word only if the word alone is wider than a
// line. Blanks at a break belong to no line. Cost: linear; ASCII is not segmented into graphemes.
func wrap(s text, cells, limit int) []model.Span {
	if cells < 1 {
		cells = 1
	}
	var lines []model.Span
	start := skipBlank(s, 0)
	end, room := -1, -1 // the last place where the line may end, and where the next would begin
	used := 0
	for i := start; i < len(s); {
		if s[i] == '\n' {
			lines = append(lines, model.Span{Start: start, End: trimEnd(s, start, i)})
			start = i + 1
			i, used, end = start, 0, -1
		} else {
			size, w := grapheme(s[i:])
			if s[i] == ' ' {
				end, room = i, i+1
			} else if w > 1 && i > start {
				end, room = i, i
			}
			if used+w > cells && s[i] != ' ' && i > start {
				if end <= start {
					end, room = i, i
				}
				lines = append(lines, model.Span{Start: start, End: trimEnd(s, start, end)})
				start = skipBlank(s, room)
				i, used, end = start, 0, -1
			} else {
				used += w
				i += size
			}
		}
		if limit > 0 && len(lines) >= limit {
			return lines
		}
	}
	if start < len(s) {
		lines = append(lines, model.Span{Start: start, End: trimEnd(s, start, len(s))})
	}
	return lines
}

// grapheme returns the length in bytes and cells of the first grapheme of a non-empty text.
func grapheme(s text) (size, cells int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	if n := single(s); n > 0 && (len(s) == n || single(s[n:]) > 0) {
		return n, 1
	}
	g, w := ansi.FirstGraphemeCluster(string(s), ansi.GraphemeWidth)
	if len(g) == 0 {
		return 1, 1
	}
	return len(g), w
}

func skipBlank(s text, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

func trimEnd(s text, start, end int) int {
	for end > start && s[end-1] == ' ' {
		end--
	}
	return end
}
