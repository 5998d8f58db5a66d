package page

import (
	"strings"
	"testing"
)

func TestHead(t *testing.T) {
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	title := func(p Page) string { return p.Title }
	published := func(p Page) string { return p.Published }
	byline := func(p Page) string { return p.Byline }
	outlet := func(p Page) string { return p.Outlet }
	address := func(p Page) string { return p.URL }
	language := func(p Page) string { return p.Language }
	for _, c := range []struct {
		name, html string
		of         func(Page) string
		want       string
	}{
		{"the heading shown", "<title>Ministers meet | Daily</title><h1>Ministers meet</h1>", title, "Ministers meet"},
		{"not the heading of the site", "<title>Ministers meet at last</title><h1>The Daily</h1><h1>Ministers meet at last</h1>", title, "Ministers meet at last"},
		{"the wording of most", "<title>What it means: meeting | Daily</title><meta property=og:title content='Ministers meet'>" + ld(`{"@type":"Article","headline":"Ministers meet"}`), title, "Ministers meet"},
		{"no heading", "<meta property=og:site_name content='The Daily'><meta property=og:title content='Ministers meet - The Daily'>", title, "Ministers meet"},
		{"a dash in the headline stays", "<title>Moscow - Washington: talks resume</title>", title, "Moscow - Washington: talks resume"},
		{"only a heading", "<h1>Ministers <b>meet</b></h1>", title, "Ministers meet"},
		{"entities", ld(`{"@type":"NewsArticle","headline":"Ministers&#039; talks &amp; more"}`), title, "Ministers' talks & more"},
		{"the story of the page, not the one beside it", "<title>Ministers meet</title>" + ld(`[{"@type":"Article","headline":"Storm hits coast","datePublished":"2020-01-01"},{"@type":"Article","headline":"Ministers meet","datePublished":"2021-05-19"}]`), published, "2021-05-19"},

		{"JSON-LD before tags", ld(`{"@type":"NewsArticle","datePublished":"2021-05-19T10:00:00Z"}`) + "<meta property=article:published_time content=2021-05-20>", published, "2021-05-19T10:00:00Z"},
		{"in a graph, with line ends in strings", ld("{\"@graph\":[{\"@type\":[\"Report\"],\"description\":\"a\nb\",\"datePublished\":\"2021-05-19\"}]}"), published, "2021-05-19"},
		{"broken JSON-LD", ld(`{"@type":"NewsArticle","datePublished":`) + "<meta name=pubdate content='19 May 2021'>", published, "2021-05-19"},
		{"a count of milliseconds", "<meta property=article:published_time content=1762513252000>", published, "2025-11-07T11:00:52Z"},
		{"as a clock of Unix prints it", "<meta name=date content='Wed May 19 09:35:14 CEST 2021'>", published, "2021-05-19"},
		{"the marked time", "<time datetime=2026-01-01></time><time itemprop=datePublished datetime=2021-05-19T08:00></time>", published, "2021-05-19T08:00"},
		{"the first time", "<time datetime=soon></time><time datetime=2021-05-19></time>", published, "2021-05-19"},
		{"the time as people read it", "<time>May 19, 2021</time>", published, "2021-05-19"},
		{"not the clock above the headline", "<time datetime=2026-11-22></time><h1>A</h1><time datetime=2021-05-19></time>", published, "2021-05-19"},
		{"in words below the headline", "<p>Today is May 1, 2026</p><h1>A</h1><div>Daily PressMay 19th, 2021 GMT</div>" + three, published, "2021-05-19"},
		{"in Russian", "<h1>A</h1><div>Обновлено 2 июня 2021, опубликовано 19 мая 2021 в 10:00</div>" + three, published, "2021-05-19"},
		{"in figures", "<h1>A</h1><div>19.05.2021 10:00</div>" + three, published, "2021-05-19"},
		{"a date in the article is not its own", "<h1>A</h1>" + three + "<p>Another meeting was held on 4 May 2018.</p>", published, ""},
		{"changes are not publication", "<meta property=article:modified_time content=2021-05-19>", published, ""},
		{"a comment's time is not the page's", "<h1>A</h1>" + three + "<section id=comments-list><time datetime=2021-05-19></time></section>", published, ""},
		{"nor its mark", "<h1>A</h1>" + three + "<div itemscope itemtype='https://schema.org/Comment'><time itemprop=datePublished datetime=2021-05-19></time></div>", published, ""},
		{"a page that may be commented on", "<body class=comments-open><h1>A</h1><time datetime=2021-05-19></time>" + three, published, "2021-05-19"},
		{"nonsense", "<meta property=article:published_time content='{{date}}'>", published, ""},

		{"names of JSON-LD", ld(`{"@type":"Article","author":[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Ek"}]}`), byline, "Ann Lee, Bo Ek"},
		{"one name", ld(`{"@type":"Article","author":"By Ann Lee"}`), byline, "Ann Lee"},
		{"tags", "<meta name=author content='Ann Lee'><a rel=author>ann lee</a><a rel=author>Bo Ek</a>", byline, "Ann Lee, Bo Ek"},
		{"accounts and addresses are no names", "<meta name=author content='@annlee'><meta property=article:author content=https://example.org/ann>", byline, ""},

		{"site name", "<meta property=og:site_name content='The Daily'>" + ld(`{"@type":"Article","publisher":{"name":"Daily Media plc"}}`), outlet, "The Daily"},
		{"publisher", ld(`{"@type":"Article","publisher":{"@type":"Organization","name":"The Daily"}}`), outlet, "The Daily"},
		{"canonical", "<link rel=canonical href='https://example.org/a?b=c&amp;d'><meta property=og:url content=https://example.com/>", address, "https://example.org/a?b=c&d"},
		{"only the web", "<link rel=canonical href='javascript:alert(1)'>", address, ""},
		{"relative", "<link rel=canonical href='/a'>", address, ""},
		{"language", "<html lang=ru-RU>", language, "ru-RU"},
	} {
		p, err := Read(c.html)
		if got := c.of(p); err != nil || got != c.want {
			t.Errorf("%s: %q, want %q, error %v", c.name, got, c.want, err)
		}
	}
}

func TestWords(t *testing.T) {
	for identifier, want := range map[string]string{
		"relatedStories": "related stories", "related-stories": "related stories", "RELATED_stories2x": "related stories x",
		"": "", "--": "", "adUnit728": "ad unit",
	} {
		var got []string
		words(identifier, func(w string) bool { got = append(got, w); return true })
		if strings.Join(got, " ") != want {
			t.Errorf("%q has the words %q, want %q", identifier, got, want)
		}
	}
}
