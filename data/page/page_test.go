package page

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// Three paragraphs, long enough to be prose.
const (
	lead   = "The foreign ministers of the two countries met on Tuesday for three hours and agreed to meet again next month."
	quoted = "“We had a frank and businesslike conversation, and we shall go on with it,” the minister told reporters afterwards."
	last   = "Relations between the two capitals had been at their lowest point in decades, diplomats on both sides have said."
)

const three = "<p>" + lead + "</p><p>" + quoted + "</p><p>" + last + "</p>"

var plain = strings.Join([]string{lead, quoted, last}, "\n\n")

func TestBody(t *testing.T) {
	teaser := "<div><a href=/x>Another story</a> <p>Eight hours ago a very long teaser told of something else that nobody had asked about at all.</p></div>"
	for _, c := range []struct{ name, html, want string }{
		{"paragraphs", "<body><div>" + three + "</div>", plain},
		{"no paragraphs, only line breaks", "<body><div>" + lead + "<br><br>" + quoted + "<br/>\n<br/>" + last + "</div>", plain},
		{"empty elements named for line breaks", "<body><div>" + lead + "<span class=br></span><span class='x br'></span>" + quoted + "</div>", lead + "\n\n" + quoted},
		{"one line break stays", "<div>" + three + "<p>Dear reader,<br>we wrote this by hand.</p></div>", plain + "\n\nDear reader,\nwe wrote this by hand."},
		{"menus, asides, footers, forms", "<nav><p>" + last + "</p></nav><div>" + three + "</div><aside><p>" + lead + "!</p></aside><footer><p>" + quoted + "</p></footer><form><p>Subscribe to our morning letter, which tells you everything you need to know.</p></form>", plain},
		{"named for what stands beside", "<div><div>" + three + "</div><div class='related-stories'><p>" + lead + " Or not.</p></div><div id=cookieBanner><p>We and our 812 partners store information on your device, as described in our policy.</p></div></div>", plain},
		{"the name of the whole page says nothing", "<body class='has-sidebar comments-open'><div class='ad-container'>" + three + "</div>", plain},
		{"an id made of a heading is no name", "<div>" + three + "<div id='minister-promotes-tags-and-shares-in-a-new-widget'><p>" + lead + " He went on.</p></div></div>", plain + "\n\n" + lead + " He went on."},
		{"hidden", "<div>" + three + "<div style='display: none'><p>" + lead + " Hidden.</p></div><div hidden><p>" + lead + "</p></div></div>", plain},
		{"a paragraph behind a wall is in the page", "<div>" + three + "<p class=paywall aria-hidden=true>" + lead + " Paid.</p></div>", plain + "\n\n" + lead + " Paid."},
		{"captions and scripts", "<div>" + three + "<figure><img><figcaption>The ministers shake hands before the cameras at the beginning of their talks.</figcaption></figure><script>var x = 'never shown to anybody, not even to a machine that reads';</script></div>", plain},
		{"links to other stories", "<div>" + three + "<p><a href=/a>Why the last summit failed</a></p><p>READ MORE: <a href=/b>How the ministers came to hate each other so</a></p></div>", plain},
		{"a sentence with a link is prose", "<div>" + three + "<p>He spoke <a href=/a>in an interview with state television on Monday night</a>.</p></div>", plain + "\n\nHe spoke in an interview with state television on Monday night."},
		{"subheadings stay, labels and numbers go", "<div><p>" + lead + "</p><h2>What comes next</h2><p>Advertisement</p><p>3</p><p>" + quoted + "</p><div>Реклама:</div></div>", lead + "\n\nWhat comes next\n\n" + quoted},
		{"teasers around an article marked as such", "<main><div class='article-body'>" + three + "</div><div>" + strings.Repeat(teaser, 3) + "</div></main>", plain},
		{"an introduction beside its parts", "<article><section><p>" + lead + "</p></section><div><p>" + quoted + "</p><p>" + last + "</p><p>" + quoted + " So he said.</p><p>" + last + " So they say.</p></div></article>", plain + "\n\n" + quoted + " So he said.\n\n" + last + " So they say."},
		{"lines that come again and again", "<div><p>" + lead + "</p><p>Remove these ads</p><p>" + quoted + "</p><p>Remove these ads</p><p>" + last + "</p><p>Remove these ads</p></div>", plain},
		{"a cookie wall without a name", "<div>" + three + "<p>We and our 812 partners store cookies on your device. You can accept them or read our privacy policy.</p></div>", plain},
		{"news of cookies", "<div>" + three + "<p>The minister said that browser cookies would be taxed from next year, and nobody in the hall applauded.</p></div>", plain + "\n\nThe minister said that browser cookies would be taxed from next year, and nobody in the hall applauded."},
		{"a quotation pulled out", "<div>" + three + "<p>" + quoted + "</p></div>", plain},
		{"what follows the end", "<div>" + three + "<h3>Comments (12)</h3><p>A reader wrote that he had never believed one word of all of this.</p></div>", plain},
		{"a heading that is called as an end is", "<div><h3>Comments</h3>" + three + "</div>", "Comments\n\n" + plain},
		{"the headline is not repeated", "<title>Ministers meet</title><div><h1>Ministers meet</h1>" + three + "</div>", plain},
		{"a deck that the page confirms", `<meta name=description content="Talks last three hours, no result"><header><h1>Ministers meet</h1><p>Talks last three hours, no result</p></header><div>` + three + "</div>", "Talks last three hours, no result\n\n" + plain},
		{"entities and white space", "<div><p>" + lead + "</p><p>AT&amp;T&nbsp;and \n\t others said:&#8239;“no”, which was &lt;all&gt; they had to say.</p></div>", lead + "\n\nAT&T and others said: “no”, which was <all> they had to say."},
		{"inline tags do not part words", "<div>" + three + "<p>W<b>ash</b>ington an<i>swe</i>red on the same evening, as it always does in such cases.</p></div>", plain + "\n\nWashington answered on the same evening, as it always does in such cases."},
		{"cut off within a tag", "<html><body><div>" + three + "<p class=\"sto", plain},
		{"beginning is missing", "lass=x>\n" + three, "lass=x>\n\n" + plain},
		{"nothing", "<html><body><nav><a href=/>Home</a></nav></body></html>", ""},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := Read(c.html)
			if err != nil || p.Text != c.want {
				t.Errorf("error %v, text\n%q, want\n%q", err, p.Text, c.want)
			}
		})
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct{ fragment, want string }{
		{"plain words", "plain words"},
		{"AT&amp;T said <b>no</b>", "AT&T said no"},
		{"<p>One.</p><p>Two.</p><p><a href=/x>Continue reading...</a></p>", "One.\n\nTwo."},
		{"<img src=x><p>One.</p><script>x</script>", "One."},
		{"", ""},
		{strings.Repeat("<div>", 600) + "deep", ""},
	} {
		if got := Text(c.fragment); got != c.want {
			t.Errorf("Text(%.60q) = %q, want %q", c.fragment, got, c.want)
		}
	}
	if got := Line(" <b>A</b> &amp;\n B "); got != "A & B" {
		t.Errorf("Line gives %q", got)
	}
}

func TestHostilePagesEndSoon(t *testing.T) {
	repeated := func(s string) string { return strings.Repeat(s, MaxBytes/8/len(s)) }
	for _, c := range []struct {
		name, html string
		want       error
	}{
		{"100,000 nested elements", strings.Repeat("<div>", 100_000) + three, ErrTooDeep},
		{"5 MB", strings.Repeat("<p>words</p>", 5<<20/12), errTooLarge},
		{"paragraphs", repeated("<p>Short words.</p>"), nil},
		{"open paragraphs", repeated("<p>a<br>"), nil},
		{"headings", repeated("<h1>One of them</h1>"), nil},
		{"dates", repeated("<time datetime=2021-05-04>x</time>"), nil},
		{"authors", repeated("<a rel=author>One of them</a>"), nil},
		{"stories", "<script type=application/ld+json>[" + strings.Repeat(`{"@type":"Article","headline":"x"},`, 50_000) + "1]</script>", nil},
		{"nested stories", "<script type=application/ld+json>" + strings.Repeat(`{"@type":"Article","mainEntity":`, 50_000) + "</script>", nil},
		{"formatting left open", repeated("<b><p>x"), nil},
		{"one long word", "<p>" + repeated("x"), nil},
		{"one long class", "<div class='" + strings.Repeat("a-", MaxBytes/8) + "'>" + three, nil},
		{"attributes", "<p " + strings.Repeat("a=1 ", MaxBytes/8) + ">x", nil},
		{"tables", repeated("<table><tr><td>x"), ErrTooDeep},
		{"comments", repeated("<!-- -->"), nil},
	} {
		begin := time.Now()
		if _, err := Read(c.html); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v", c.name, err, c.want)
		}
		if took := time.Since(begin); took > 4*time.Second {
			t.Errorf("%s: took %v", c.name, took)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", "<p>" + lead, "<html lang=en><title>A | B</title><h1>A</h1>" + three,
		`<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"A","author":[{"name":"B"}],"datePublished":"2021-05-04"}]}</script>`,
		`<meta property="article:published_time" content="1762513252000"><time datetime="2021">`, "<table><p>x<td><nav><a href=x>",
		"<br><br>\xff\x00<span class=br></span><svg><title>x</title></svg><template><p>y</template>", "<plaintext><p>x", "<frameset><frame>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := Read(source)
		if err != nil {
			return
		}
		for _, paragraph := range strings.Split(p.Text, "\n\n") {
			if p.Text != "" && strings.TrimSpace(paragraph) == "" {
				t.Errorf("a blank paragraph in %q", p.Text)
			}
		}
		if utf8.ValidString(source) && !utf8.ValidString(p.Text+p.Title+p.Byline+p.Outlet+p.Published+p.URL+p.Language) {
			t.Errorf("invalid UTF-8 in %+q", p)
		}
		if p.URL != "" && !strings.HasPrefix(p.URL, "http://") && !strings.HasPrefix(p.URL, "https://") {
			t.Errorf("URL %q", p.URL)
		}
	})
}
