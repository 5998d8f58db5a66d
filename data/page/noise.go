package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// beside are elements that are not part of an article by their meaning.
var beside = atoms(atom.Nav, atom.Aside, atom.Footer, atom.Figure, atom.Figcaption, atom.Form, atom.Dialog, atom.Header, atom.Menu, atom.Address, atom.Table)

// besideRoles are the same as roles.
var besideRoles = set("navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar tablist form note")

// besideWords are words for what is not part of an article, in the names of classes, ids and components.
var besideWords = set(`ad ads advert adverts advertisement advertising adv promo promos promotion promoted sponsor sponsored sponsorship
	related recommended recommendation recommendations recirc recirculation readmore trending popular mostread
	newsletter newsletters subscribe subscription subscribers signup signin login register registration membership donate donation
	share sharing social socials comment comments disqus cookie cookies consent gdpr privacy
	sidebar breadcrumb breadcrumbs nav navbar navigation menu menus footer masthead toolbar
	tags tag topics caption captions credit credits copyright figcaption byline bylines author authors bio biography contributor
	modal popup overlay lightbox tooltip dropdown notification toast banner
	pullquote pullquotes twitter tweet instagram tiktok facebook youtube teaser teasers widget widgets carousel slider poll quiz player playlist
	bookmark bookmarks print rating ratings reactions follow disclaimer audio outbrain taboola infobox factbox`)

// hiddenNames are the names of hidden elements; "label-hidden" hides only a label.
var hiddenNames = set("hidden is-hidden visually-hidden visuallyhidden sr-only screen-reader-text d-none hide invisible")

func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// naming are the attributes whose words tell what an element is for.
var naming = map[string]bool{
	"class": true, "id": true, "data-component": true, "data-testid": true, "data-block": true, "data-type": true,
	"data-module": true, "data-name": true,
}

// stands reports whether an element is outside the article, by its tag, role, name or style. Headings and paragraphs are often
// named for their looks, and hidden until somebody pays; so for headings only style and role count, and for paragraphs also the
// name.
func stands(n *html.Node) bool {
	if beside[n.DataAtom] {
		return true
	}
	box := n.DataAtom != atom.P && !headings[n.DataAtom]
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden" && box, a.Key == "aria-hidden" && a.Val == "true" && box, a.Key == "role" && besideRoles[strings.ToLower(a.Val)]:
			return true
		case a.Key == "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		case naming[a.Key] && !headings[n.DataAtom]:
			if namesBeside(a.Val) {
				return true
			}
		}
	}
	return false
}

// maxNameWords is the maximum number of words in a name: longer ids are made from the text of a heading.
const maxNameWords = 5

// namesBeside reports whether one of the names in an attribute contains a word of besideWords, or hides.
func namesBeside(names string) bool {
	for name := range strings.FieldsSeq(names) {
		if hiddenNames[name] {
			return true
		}
		count, hit := 0, false
		words(name, func(w string) bool {
			count++
			hit = hit || besideWords[w]
			return count <= maxNameWords
		})
		if hit && count <= maxNameWords {
			return true
		}
	}
	return false
}

// wallTerms are words of consent notices; each also occurs in the news. The first one is in all of them.
var wallTerms = strings.Split("cookie|consent|accept|partners|your device|privacy policy|browser|personalis|personaliz|legitimate interest|preferences|we and our"+
	"|этот сайт|продолжая|соглас|персональных данных|файлы"+
	"|zustimm|einwillig|datenschutz|technologien|partnern|geräte|consentement|accepter|partenaires|appareil|consentimiento|aceptar|dispositivo", "|")

const (
	wallEnough = 3    // minimum number of terms in a notice
	wallLength = 1200 // maximum length of a notice in bytes
)

// asksConsent reports whether a block is a notice that asks for consent to cookies.
func asksConsent(text string) bool {
	if len(text) > wallLength {
		return false
	}
	lower, n := strings.ToLower(text), 0
	if !strings.Contains(lower, wallTerms[0]) {
		return false
	}
	for _, term := range wallTerms {
		if strings.Contains(lower, term) {
			n++
		}
	}
	return n >= wallEnough
}
