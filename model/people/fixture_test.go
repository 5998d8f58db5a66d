package people_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
	"hotline/model/people"
)

// world returns a lexicon of made-up people, so that a test shows what it depends on.
func world() *model.Lexicon {
	const from = model.Day(20200101)
	office := func(title string, side model.Side, class string) []model.Office {
		return []model.Office{{Title: title, Side: side, Class: class, From: from}}
	}
	lex := &model.Lexicon{
		People: []model.LexPerson{
			{ID: "yuri-belov", Name: "Yuri Belov", Gender: model.Male, Side: model.Russia, Variants: []string{"Yury Belov", "Юрий Белов"},
				Offices: office("Foreign Minister", model.Russia, "foreign-minister")},
			{ID: "martin-hale", Name: "Martin Hale", Gender: model.Male, Side: model.US,
				Offices: office("Secretary of State", model.US, "foreign-minister")},
			{ID: "arkady-sorokin", Name: "Arkady Sorokin", Gender: model.Male, Side: model.Russia, Epithets: []string{"Kremlin critic"}},
			{ID: "john-doyle", Name: "John Doyle", Gender: model.Male, Side: model.US, Offices: office("Ambassador to Russia", model.US, "ambassador")},
			{ID: "peter-doyle", Name: "Peter Doyle", Gender: model.Male, Side: model.US,
				Offices: []model.Office{{Title: "National Security Adviser", Side: model.US, Class: "security-adviser", From: 20100101, To: 20150101}}},
			{ID: "laura-stone", Name: "Laura Stone", Gender: model.Female, Side: model.US, Offices: office("Press Secretary", model.US, "spokesperson")},
			{ID: "chen-wei", Name: "Chen Wei", Gender: model.Male, Side: model.Other, Variants: []string{"Chen"}},
		},
		Titles: map[string][]string{
			"foreign minister": {"foreign-minister"}, "secretary of state": {"foreign-minister"}, "top diplomat": {"foreign-minister", "ambassador"},
			"ambassador": {"ambassador"}, "press secretary": {"spokesperson"}, "spokesman": {"spokesperson"}, "spokeswoman": {"spokesperson"},
			"gen.": {"soldier"}, "general": {"soldier"}, "col.": {"soldier"}, "mr.": {"honorific"}, "ms.": {"honorific"}, "mrs.": {"honorific"}, "dr.": {"honorific"}, "senator": {"senator"}, "sen.": {"senator"},
			"president": {"president"}, "analyst": nil, "mother": {"relative"}, "minister": {"foreign-minister"}, "prime minister": {"prime-minister"},
		},
		Forenames: map[string]model.Gender{},
		Places: map[string]model.Place{
			"russia":          {Name: "Russia", Kind: "country", Country: "Russia", Side: model.Russia, Capital: true},
			"moscow":          {Name: "Moscow", Kind: "city", Country: "Russia", Side: model.Russia, Capital: true},
			"russian":         {Name: "Russia", Kind: "demonym", Country: "Russia", Side: model.Russia},
			"u.s.":            {Name: "United States", Kind: "country", Country: "United States", Side: model.US, Capital: true},
			"us":              {Name: "United States", Kind: "country", Country: "United States", Side: model.US, Capital: true},
			"american":        {Name: "United States", Kind: "demonym", Country: "United States", Side: model.US},
			"nizhny novgorod": {Name: "Nizhny Novgorod", Kind: "city", Country: "Russia", Side: model.Russia},
			"chen bay":        {Name: "Chen Bay", Kind: "city", Country: "China", Side: model.Other},
			"santa clara":     {Name: "Santa Clara", Kind: "city", Country: "United States", Side: model.US},
		},
		Bodies: map[string]*model.Body{}, Outlets: map[string]*model.Outlet{}, Verbs: map[string]model.Verb{},
	}
	for name, g := range map[string]model.Gender{
		"yuri": 'm', "martin": 'm', "arkady": 'm', "john": 'm', "peter": 'm', "laura": 'f', "anna": 'f', "oleg": 'm', "robert": 'm', "maria": 'f',
		"william": 'm', "jan": 'm', "thomas": 'm', "sam": 0, "clara": 'f',
	} {
		lex.Forenames[name] = g
	}
	for _, b := range []model.Body{
		{Name: "State Department", Kind: "ministry", Side: model.US, Forms: []string{"state department", "the state department"}},
		{Name: "Kremlin", Kind: "government", Side: model.Russia, Forms: []string{"kremlin", "the kremlin"}},
		{Name: "Air Force", Kind: "agency", Side: model.US, Forms: []string{"air force", "u.s. air force"}},
		{Name: "Duma", Kind: "legislature", Side: model.Russia, Forms: []string{"duma"}},
	} {
		for _, f := range b.Forms {
			lex.Bodies[f] = &b
		}
	}
	lex.Bodies["belov foundation"] = &model.Body{Name: "Belov Foundation"}
	lex.Outlets["mother vremya"] = &model.Outlet{Name: "Mother Vremya"}
	lex.Outlets["novaya vremya"] = &model.Outlet{Name: "Novaya Vremya"}
	for _, form := range []string{"said", "says", "told", "added", "warned", "denied"} {
		lex.Verbs[form] = model.Verb{Lemma: form, Class: "say"}
	}
	return lex
}

// article returns an article with a body of one-line paragraphs, in which sentences end at each "|". The first line is the
// headline if it begins with "# "; a line of furniture begins with its reason in brackets.
func article(text string) *model.Article {
	a := &model.Article{ID: "a", Text: text, Published: model.On(20240601, "a test")}
	at := 0
	for _, line := range strings.SplitAfter(text, "\n") {
		span := model.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))}
		at += len(line)
		switch {
		case span.Empty():
		case strings.HasPrefix(line, "# "):
			span.Start += 2
			a.Headline = append(a.Headline, span)
		case strings.HasPrefix(line, "["): // furniture with its reason: "[caption] …"
			reason, _, _ := strings.Cut(line[1:], "]")
			span.Start += len(reason) + len("[] ")
			a.Furniture = append(a.Furniture, model.Furniture{Span: span, Reason: reason})
		case strings.HasPrefix(line, "Tags: "):
			a.Tags = append(a.Tags, span)
		default:
			a.Body = append(a.Body, model.Paragraph{Span: span, Sentences: sentences(text, span)})
		}
	}
	return a
}

// sentences cuts a line after each "|", with which a test marks the ends of sentences; without any, the line is one sentence.
func sentences(text string, in model.Span) []model.Span {
	var out []model.Span
	start := in.Start
	for i := in.Start; i < in.End; i++ {
		if text[i] == '|' {
			out = append(out, model.Span{Start: start, End: i})
			start = i + 1
		}
	}
	return append(out, model.Span{Start: start, End: in.End})
}

// who lists the mentions of a text, each as "name = figure", in text order.
func who(text string) []string {
	a := article(text)
	cast := people.New(world()).Cast(a)
	var out []string
	for _, m := range cast.Mentions {
		names := make([]string, len(m.Figures))
		for i, f := range m.Figures {
			names[i] = cast.Figures[f].Name
		}
		out = append(out, m.Name.In(text)+" = "+strings.Join(names, "+"))
	}
	return out
}

// figures returns the cast of a text.
func figures(text string) []model.Figure { return people.New(world()).Cast(article(text)).Figures }

func equal(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got %q\nwant %q", what, got, want)
	}
}
