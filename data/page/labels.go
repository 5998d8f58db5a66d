package page

import "strings"

// labels are lines that pages put between paragraphs and that are never one, as label writes them.
var labels = func() map[string]bool {
	m := map[string]bool{}
	for l := range strings.SplitSeq(labelLines, "\n") {
		m[strings.TrimSpace(l)] = true
	}
	return m
}()

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

// label is a line without the marks around it, in lower case.
func label(s string) string { return strings.ToLower(strings.Trim(s, " :.…>»-–—•|")) }
