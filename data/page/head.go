package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// head is the metadata of a page: from meta tags, JSON-LD, headings and microdata.
type head struct {
	root  *html.Node
	metas map[string]string // name, property or itemprop in lower case → content, the first of each
	names []string          // contents of the tags that name an author
	story story
	h1    []string
	tab   string // the page's <title>
	link  string // <link rel="canonical">
	lang  string
	times []stamp
}

// stamp is a date in an element.
type stamp struct {
	value     string
	published bool // the element is marked as the day of publication
	below     bool // below a heading: what is above may be today's date
}

// maxHeadings and maxStamps limit what is kept of a repetitive page.
const (
	maxHeadings = 50
	maxStamps   = 50
)

func readHead(root *html.Node) *head {
	h := &head{root: root, metas: map[string]string{}}
	var stories []story
	for n := range elements(root) {
		switch n.DataAtom {
		case atom.Html:
			h.lang = first(h.lang, attr(n, "lang"), attr(n, "xml:lang"))
		case atom.Meta:
			h.meta(n)
		case atom.Title:
			if h.tab == "" && n.Namespace == "" {
				h.tab = content(n)
			}
		case atom.Link:
			if h.link == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
				h.link = attr(n, "href")
			}
		case atom.H1:
			if t := content(n); t != "" && len(h.h1) < maxHeadings {
				h.h1 = append(h.h1, t)
			}
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
				stories = append(stories, readStories(n.FirstChild.Data)...)
			}
		default:
			h.marked(n)
		}
	}
	h.story = h.choose(stories)
	return h
}

// authorNames are the meta tags that name an author.
var authorNames = map[string]bool{
	"author": true, "article:author": true, "article:author_name": true, "dc.creator": true, "dcterms.creator": true,
	"parsely-author": true, "sailthru.author": true, "byl": true, "citation_author": true,
}

func (h *head) meta(n *html.Node) {
	value := squeeze(attr(n, "content"))
	if value == "" {
		return
	}
	for _, key := range [...]string{"property", "name", "itemprop"} {
		name := strings.ToLower(strings.TrimSpace(attr(n, key)))
		if name == "" {
			continue
		}
		if authorNames[name] {
			h.names = append(h.names, value)
		}
		if _, ok := h.metas[name]; !ok {
			h.metas[name] = value
		}
	}
}

// marked reads the microdata of an element, and its date.
func (h *head) marked(n *html.Node) {
	prop := strings.ToLower(attr(n, "itemprop"))
	if (n.DataAtom == atom.Time || prop == "datepublished") && len(h.times) < maxStamps && !commented(n) {
		value := first(attr(n, "datetime"), attr(n, "content"))
		if value == "" && n.DataAtom == atom.Time {
			value = content(n)
		}
		if value != "" {
			published := prop == "datepublished" || has(n, "pubdate")
			h.times = append(h.times, stamp{value, published, len(h.h1) > 0})
		}
	}
	if (prop == "author" || attr(n, "rel") == "author") && len(h.names) < maxHeadings {
		if name := content(n); name != "" && len(name) < maxName {
			h.names = append(h.names, name)
		}
	}
}

// commentWords are the names of readers' comments.
var commentWords = set("comment comments disqus reply replies")

// commented reports whether an element is in a reader's comment: its date is not the page's.
func commented(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.DataAtom == atom.Body { // the name of the whole page is no evidence
			return false
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "itemtype" && strings.HasSuffix(strings.ToLower(a.Val), "comment"):
				return true
			case a.Key == "class" || a.Key == "id":
				found := false
				words(a.Val, func(w string) bool { found = commentWords[w]; return !found })
				if found {
					return true
				}
			}
		}
	}
	return false
}

// choose returns the story that the page is about: the one whose headline is most like the page's own.
func (h *head) choose(stories []story) story {
	best, most := story{}, -1.0
	for _, s := range stories {
		rank := likeness(s.title, first(h.metas["og:title"], h.tab, firstOf(h.h1)))
		if s.weak {
			rank /= 2
		}
		if rank > most {
			best, most = s, rank
		}
	}
	return best
}

// decks returns the page's summaries of its article.
func (h *head) decks() []string {
	return []string{h.story.deck, h.metas["description"], h.metas["og:description"], h.metas["twitter:description"]}
}

func (h *head) outlet() string {
	return first(h.metas["og:site_name"], h.story.outlet, h.metas["application-name"], h.metas["dc.publisher"], h.metas["publisher"])
}

// address returns the canonical address, if it is a web address.
func (h *head) address() string {
	for _, a := range [...]string{h.link, h.metas["og:url"], h.story.url, h.metas["twitter:url"]} {
		u, err := url.Parse(strings.TrimSpace(a))
		if err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return u.String()
		}
	}
	return ""
}

func (h *head) language() string {
	return first(h.lang, h.story.language, h.metas["content-language"], h.metas["og:locale"])
}

func first(values ...string) string {
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" {
			return v
		}
	}
	return ""
}

func firstOf(values []string) string { return first(values...) }
