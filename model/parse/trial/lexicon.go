package trial

import (
	"sort"
	"strings"

	"hotline/data/lexicon"
	"hotline/model"
	"hotline/model/parse"
)

// table returns a small lexicon made by hand, with enough of each table for the tests of this package.
func table() *model.Lexicon {
	agency := func(name, country string) *model.Outlet {
		return &model.Outlet{Name: name, Wire: true, Country: country}
	}
	outlet := func(name, country string) *model.Outlet { return &model.Outlet{Name: name, Country: country} }
	reuters, ap, tass := agency("Reuters", "United Kingdom"), agency("Associated Press", "United States"), agency("TASS", "Russia")
	sputnik, interfax, xinhua := agency("Sputnik", "Russia"), agency("Interfax", "Russia"), agency("Xinhua", "China")
	cnn, rappler, urdu, bbc := outlet("CNN", "United States"), outlet("Rappler", "Philippines"), outlet("UrduPoint", "Pakistan"), outlet("BBC News", "United Kingdom")
	return &model.Lexicon{
		People: []model.LexPerson{
			{ID: "joe-biden", Name: "Joe Biden", Side: model.US, Offices: []model.Office{
				{Title: "President", Side: model.US, Class: "president", From: 20210120, To: 20250120},
				{Title: "Vice President", Side: model.US, Class: "vice-president", From: 20090120, To: 20170120}}},
			{ID: "donald-trump", Name: "Donald Trump", Side: model.US, Offices: []model.Office{
				{Title: "President", Side: model.US, Class: "president", From: 20170120, To: 20210120},
				{Title: "President", Side: model.US, Class: "president", From: 20250120}}},
			{ID: "barack-obama", Name: "Barack Obama", Side: model.US, Offices: []model.Office{
				{Title: "President", Side: model.US, Class: "president", From: 20090120, To: 20170120}}},
			{ID: "antony-blinken", Name: "Antony Blinken", Side: model.US, Variants: []string{"Anthony Blinken"}, Offices: []model.Office{
				{Title: "Secretary of State", Side: model.US, Class: "foreign-minister", From: 20210126, To: 20250120}}},
		},
		Titles:    map[string][]string{"president": {"president"}, "top diplomat": {"foreign-minister"}, "secretary of state": {"foreign-minister"}},
		Forenames: map[string]model.Gender{"joe": model.Male, "anthony": model.Male},
		Places: map[string]model.Place{
			"washington": {Name: "Washington", Kind: "city", Country: "United States"}, "moscow": {Name: "Moscow", Kind: "city", Country: "Russia"},
			"kyiv": {Name: "Kyiv", Kind: "city", Country: "Ukraine"}, "geneva": {Name: "Geneva", Kind: "city", Country: "Switzerland"},
			"russian": {Name: "Russia", Kind: "demonym", Country: "Russia"},
		},
		Outlets: map[string]*model.Outlet{
			"reuters": reuters, "reuters.com": reuters, "ap": ap, "the associated press": ap, "tass": tass, "sputnik": sputnik, "interfax": interfax,
			"риа новости": agency("RIA Novosti", "Russia"), "interfax.ru": interfax, "xinhua": xinhua, "cnn": cnn, "cnn.com": cnn, "rappler": rappler, "rappler.com": rappler,
			"urdupoint": urdu, "urdupoint news": urdu, "bbc news": bbc, "bbc.co.uk": bbc,
		},
		Verbs: map[string]model.Verb{"said": {Lemma: "say", Class: "say"}},
		Furniture: []model.FurnitureRule{
			{Match: "line", Text: "add a comment", Reason: "comments"},
			{Match: "line", Text: "world", Reason: "section"},
			{Match: "line", Text: "related", Reason: "related"},
			{Match: "prefix", Text: "sign up for", Reason: "newsletter"},
			{Match: "prefix", Text: "read more:", Reason: "related"},
			{Match: "inside", Text: "contributed to this report", Reason: "credit line"},
			{Match: "suffix", Text: "political news", Reason: "section"},
			{Match: "suffix", Text: "read more", Reason: "related"},
			{Match: "suffix", Text: ": npr", Reason: "outlet"},
		},
	}
}

// Small parses with the small lexicon.
var Small = parse.New(table(), parse.Today(20260301))

// Read parses a text without any metadata.
func Read(text string) *model.Article { return Small.Article(model.Document{ID: "t", Text: text}) }

// Bodies returns the paragraphs verbatim.
func Bodies(a *model.Article) []string {
	var list []string
	for _, p := range a.Body {
		list = append(list, p.In(a.Text))
	}
	return list
}

// Reasons returns the pieces of furniture, each as "reason: text".
func Reasons(a *model.Article) []string {
	var list []string
	for _, f := range a.Furniture {
		list = append(list, f.Reason+": "+f.In(a.Text))
	}
	return list
}

// Lead is a paragraph that every rule takes for prose.
const Lead = "The two ministers met for three hours on the margins of a conference and agreed to go on talking, officials on both sides said."

// Full parses with the lexicon of the program.
var Full = parse.New(lexicon.Default(), parse.Today(20260301))

// ReadFull parses a text with the full lexicon.
func ReadFull(text string) *model.Article {
	return Full.Article(model.Document{ID: "t", Text: text})
}

// Partition describes a violation of the guarantee that everything in the text except white space is in exactly one of Headline,
// Body and Furniture, and that tags and blurbs are furniture; it returns "" if the guarantee holds.
func Partition(a *model.Article) string {
	var all []model.Span
	isFurniture := map[model.Span]bool{}
	all = append(all, a.Headline...)
	for _, p := range a.Body {
		all = append(all, p.Span)
		if len(p.Sentences) == 0 || p.Sentences[0].Start != p.Start || p.Sentences[len(p.Sentences)-1].End != p.End {
			return "a paragraph's sentences do not cover it"
		}
		at := p.Start
		for _, h := range p.Holes {
			if h.Start < at || h.Empty() || h.End > p.End {
				return "a hole out of order or outside its paragraph"
			}
			at = h.End
		}
	}
	for _, f := range a.Furniture {
		all = append(all, f.Span)
		isFurniture[f.Span] = true
		if f.Reason == "" {
			return "furniture without a reason"
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Start < all[j].Start })
	at := 0
	for _, s := range all {
		if s.Start < at || s.Empty() || s.End > len(a.Text) {
			return "spans overlap or are empty"
		}
		if strings.TrimFunc(a.Text[at:s.Start], model.White) != "" {
			return "lost: " + a.Text[at:s.Start]
		}
		at = s.End
	}
	if strings.TrimFunc(a.Text[at:], model.White) != "" {
		return "lost: " + a.Text[at:]
	}
	for _, s := range append(append([]model.Span{}, a.Tags...), a.Blurbs...) {
		if !isFurniture[s] {
			return "a tag line or blurb that is not furniture"
		}
	}
	last := 0
	for _, d := range a.Dates {
		if d.Start < last || d.Empty() || d.End > len(a.Text) || !d.Known() || d.Basis == "" {
			return "a date out of order, outside the text or without a meaning"
		}
		last = d.End
	}
	return ""
}

// Kept reports whether the body of an article has a paragraph equal to the line.
func Kept(text, line string) bool {
	a := ReadFull(text)
	for _, p := range a.Body {
		if p.In(a.Text) == line {
			return true
		}
	}
	return false
}
