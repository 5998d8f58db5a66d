package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// block is a run of text that is separate on the page: a paragraph, a heading, a list item, or the bare text of a box.
type block struct {
	text   string     // white space collapsed, single line breaks kept
	linked int        // bytes of it in links
	in     *html.Node // the innermost block-level element that contains it
	prose  int        // how much of it is running text, in bytes
}

// unseen are elements whose text is not visible, or that contain no prose.
var unseen = atoms(atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Math, atom.Iframe, atom.Object,
	atom.Select, atom.Button, atom.Textarea, atom.Head, atom.Canvas, atom.Audio, atom.Video, atom.Option, atom.Datalist)

// standing are block-level elements.
var standing = atoms(atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd, atom.Details,
	atom.Dialog, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1,
	atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Html, atom.Li, atom.Main, atom.Menu,
	atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th,
	atom.Thead, atom.Tr, atom.Ul, atom.Legend, atom.Caption)

var headings = atoms(atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6)

func atoms(list ...atom.Atom) map[atom.Atom]bool {
	m := make(map[atom.Atom]bool, len(list))
	for _, a := range list {
		m[a] = true
	}
	return m
}

// blocks returns the blocks of a page in document order.
func blocks(root *html.Node) []block {
	var c collector
	c.walk(root, root)
	c.flush(root)
	return c.found
}

// collector collects the text of the current block.
type collector struct {
	found  []block
	text   strings.Builder
	linked int
	links  int  // number of open links
	breaks int  // line breaks since the last text
	gap    bool // white space since the last text
}

func (c *collector) walk(n, in *html.Node) {
	for child := range n.ChildNodes() {
		switch child.Type {
		case html.TextNode:
			c.add(child.Data, in)
		case html.ElementNode:
			c.element(child, in)
		}
	}
}

func (c *collector) element(n, in *html.Node) {
	switch {
	case unseen[n.DataAtom]:
	case n.DataAtom == atom.Br, n.FirstChild == nil && isBreak(n):
		c.breaks++
	case standing[n.DataAtom]:
		c.flush(in)
		c.walk(n, n)
		c.flush(n)
	case n.DataAtom == atom.A && has(n, "href"):
		c.links++
		c.walk(n, in)
		c.links--
	default:
		c.walk(n, in)
	}
}

// isBreak reports whether an element is used as a line break, by its name.
func isBreak(n *html.Node) bool {
	return n.DataAtom == atom.Span && !words(attr(n, "class"), func(w string) bool { return w != "br" })
}

// add appends text to the current block. Two line breaks end it, because some pages separate paragraphs in this way.
func (c *collector) add(s string, in *html.Node) {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if unicode.IsSpace(r) {
			c.gap = true
			s = s[size:]
			continue
		}
		switch {
		case c.breaks > 1:
			c.flush(in)
		case c.text.Len() == 0:
		case c.breaks == 1:
			c.text.WriteByte('\n')
		case c.gap:
			c.text.WriteByte(' ')
			if c.links > 0 {
				c.linked++
			}
		}
		c.gap, c.breaks = false, 0
		end := strings.IndexFunc(s, unicode.IsSpace)
		if end < 0 {
			end = len(s)
		}
		c.text.WriteString(s[:end])
		if c.links > 0 {
			c.linked += end
		}
		s = s[end:]
	}
}

func (c *collector) flush(in *html.Node) {
	if c.text.Len() > 0 {
		b := block{text: c.text.String(), linked: c.linked, in: in}
		b.prose = weigh(b)
		c.found = append(c.found, b)
	}
	c.text.Reset()
	c.linked, c.gap, c.breaks = 0, false, 0
}

// shortest is the minimum length of prose in characters.
const shortest = 60

// weigh returns how much running text a block has, in bytes: 0 for a label, a menu or a notice.
func weigh(b block) int {
	if utf8.RuneCountInString(b.text) < shortest || b.linked*3 > len(b.text) || headings[b.in.DataAtom] || asksConsent(b.text) {
		return 0
	}
	return len(b.text) - b.linked
}
