package parse

import "hotline/model"

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

// parser parses with the small lexicon.
var parser = New(table(), Today(20260301))

// read parses a text without any metadata.
func read(text string) *model.Article { return parser.Article(model.Document{ID: "t", Text: text}) }

// bodies returns the paragraphs verbatim.
func bodies(a *model.Article) []string {
	var list []string
	for _, p := range a.Body {
		list = append(list, p.In(a.Text))
	}
	return list
}

// reasons returns the pieces of furniture, each as "reason: text".
func reasons(a *model.Article) []string {
	var list []string
	for _, f := range a.Furniture {
		list = append(list, f.Reason+": "+f.In(a.Text))
	}
	return list
}

// lead is a paragraph that every rule takes for prose.
const lead = "The two ministers met for three hours on the margins of a conference and agreed to go on talking, officials on both sides said."
