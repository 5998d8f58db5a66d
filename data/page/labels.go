package page

import (
	"strings"
	"unicode"
)

var (
	labels  = lineSet(labelLines)
	endings = lineSet(endingLines)
)

func lineSet(list string) map[string]bool {
	m := map[string]bool{}
	for l := range strings.SplitSeq(list, "\n") {
		m[strings.TrimSpace(l)] = true
	}
	return m
}

// labelLines are lines between paragraphs that are never paragraphs, in the form that label returns.
const labelLines = `advertisement
	advertising
	article continues below advertisement
	story continues below advertisement
	story continues below
	article content
	continue reading
	current issue
	loading
	more about
	more on this story
	most read
	read also
	read more
	recommended
	recommended videos
	related
	related articles
	related stories
	save
	see also
	share
	share this article
	share this story
	show more
	sponsored
	table of contents
	topics
	trending
	watch
	watch more
	реклама
	читайте также
	читать далее
	поделиться
	реклама на сайте
	смотрите также
	по теме
	anzeige
	publicité`

// endingLines are lines after the end of the article, in the form that label returns, without numbers.
const endingLines = `comments
	all comments
	leave a comment
	leave a reply
	join the conversation
	view comments
	show comments
	related topics
	related content
	more from this section
	about the author
	about the authors
	sign up for our newsletter
	комментарии
	оставить комментарий
	материалы по теме
	kommentare`

// ends reports whether a line marks the end of an article.
func ends(line string) bool {
	return endings[strings.TrimSpace(strings.TrimFunc(label(line), func(r rune) bool { return !unicode.IsLetter(r) }))]
}

// label returns a line in lower case without the punctuation around it.
func label(s string) string { return strings.ToLower(strings.Trim(s, " :.…>»-–—•|")) }
