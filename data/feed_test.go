package data

import (
	"reflect"
	"strings"
	"testing"

	"hotline/model"

	"golang.org/x/text/encoding/charmap"
)

func TestFeeds(t *testing.T) {
	for _, c := range []struct {
		name, feed string
		want       []model.Document
	}{
		{"RSS", `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
			<channel><title>The Daily</title><language>en</language><image><title>Logo</title></image>
			<item><title><![CDATA[Talks & more]]></title><link> https://example.org/1 </link><guid>g1</guid><pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate>
			<dc:creator>Ann Lee</dc:creator><media:title>A picture</media:title><description>Short.</description>
			<content:encoded><![CDATA[<p>“Yes,” she said.</p><p>He &amp; she left.</p>]]></content:encoded></item>
			<item><title>Second</title><description>Only &lt;b&gt;a summary&lt;/b&gt;.</description></item></channel></rss>`,
			[]model.Document{
				{ID: "g1", Text: "“Yes,” she said.\n\nHe & she left.", Title: "Talks & more", Outlet: "The Daily", Byline: "Ann Lee", URL: "https://example.org/1", Language: "en", Published: "Tue, 04 May 2021 10:00:00 GMT"},
				{ID: "x:2", Text: "Only a summary.", Title: "Second", Outlet: "The Daily", Language: "en"},
			}},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title><link rel="self" href="https://example.org/feed"/>
			<entry><id>tag:1</id><title type="html">A &amp;lt;b&gt;</title><link rel="enclosure" href="https://example.org/sound"/><link href="https://example.org/1"/>
			<updated>2021-05-06T00:00:00Z</updated><published>2021-05-04T00:00:00Z</published><author><name>Ann Lee</name><email>ann@example.org</email></author>
			<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>word</b>.</p><p>Two.</p></div></content></entry></feed>`,
			[]model.Document{{ID: "tag:1", Text: "One word.\n\nTwo.", Title: "A <b>", Outlet: "The Daily", Byline: "Ann Lee", URL: "https://example.org/1", Published: "2021-05-04T00:00:00Z"}}},
		{"RDF", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily</title></channel>
			<item><title>A</title><link>https://example.org/1</link><dc:date>2021-05-04</dc:date><description>Text.</description></item></rdf:RDF>`,
			[]model.Document{{ID: "x:1", Text: "Text.", Title: "A", Outlet: "The Daily", URL: "https://example.org/1", Published: "2021-05-04"}}},
		{"JSON Feed", `{"version":"https://jsonfeed.org/version/1.1","title":"The Daily","language":"en","items":[{"id":"1","url":"https://example.org/1","title":"A","content_html":"<p>One.</p><p>Two.</p>","date_published":"2021-05-04T00:00:00Z","authors":[{"name":"Ann Lee"}]}]}`,
			[]model.Document{{ID: "1", Text: "One.\n\nTwo.", Title: "A", Outlet: "The Daily", Byline: "Ann Lee", URL: "https://example.org/1", Language: "en", Published: "2021-05-04T00:00:00Z"}}},
	} {
		s := Source{Locations: []string{"-"}, Stdin: strings.NewReader(c.feed), Report: func(s Skip) { t.Errorf("%s: said %q", c.name, s) }}
		var got []model.Document
		for d := range s.Documents(t.Context()) {
			d.File, d.ID = "", strings.Replace(d.ID, "stdin", "x", 1)
			got = append(got, d)
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s:\n%+v, want\n%+v", c.name, got, c.want)
		}
	}
}

func TestFeedInWindows1251(t *testing.T) {
	feed := `<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><description>` + pageText + `</description></item></channel></rss>`
	folder := tree{"x": encoded(t, charmap.Windows1251, feed)}.write(t)
	docs, messages := readAll(t, folder, folder)
	if len(docs) != 1 || docs[0].Text != pageText {
		t.Errorf("read %+v, messages %q", docs, messages)
	}
}

func TestDamagedFeedsKeepWhatCameBefore(t *testing.T) {
	const item = "<item><description>One.</description></item>"
	for _, c := range []struct {
		name, feed string
		read       int
		message    string
	}{
		{"of another XML", `<?xml version="1.1"?><rss><channel>` + item + `</channel></rss>`, 0, `x: the feed cannot be read further: unsupported version "1.1"; only version 1.0 is supported; what came before was read; save it as XML 1.0`},
		{"another XML behind it", "<rss><channel>" + item + "\n" + `<?xml version="1.1"?>` + item + "</channel></rss>", 1, `x: the feed cannot be read further: unsupported version "1.1"; only version 1.0 is supported; what came before was read; save it as XML 1.0`},
		{"half", "<rss><channel>" + item + "<item><descr", 1, "x: the feed is damaged at line 1; what came before was read; fetch it again for the rest"},
		{"two million nested elements", "<rss><channel>" + item + strings.Repeat("<a>", 2_000_000), 1, "x: its elements are nested too deep (100); what came before was read"},
		{"an item without text", "<rss><channel>" + item + "<item><title>A</title></item></channel></rss>", 1, "x: line 1 ends an item without text; open its link and save the page"},
		{"XML of another kind", "<?xml version='1.0'?><urlset><url/></urlset>", 0, "x: it is XML without articles; turn it into text or JSON lines first"},
		{"an entity that is not known", "<rss><channel>" + item + "<item><description>A &bogus; B</description></item></channel></rss>", 2, ""},
	} {
		folder := tree{"x": c.feed}.write(t)
		docs, messages := readAll(t, folder, folder)
		if got := strings.Join(messages, "\n"); len(docs) != c.read || got != c.message {
			t.Errorf("%s: %d documents, messages %q", c.name, len(docs), messages)
		}
	}
}

func FuzzFeed(f *testing.F) {
	for _, s := range []string{
		"<rss><channel><title>x</title><item><description>a &lt;p&gt;b</description></item>", "<feed><entry><content type=xhtml><div>x</div></content><link href=x /></entry>",
		"<rdf:RDF><item><title>x", "<rss><item><item></item><description>x</description></item>", "<rss>]]><![CDATA[", "<feed><entry><author><name>x</name></author></entry></feed></entry>",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, content []byte) { read(t, append([]byte("<?xml version='1.0'?>"), content...)) })
}
