package page

import (
	"encoding/json"
	"html"
	"strings"
)

// story is an article as described by JSON-LD.
type story struct {
	title, deck, published, outlet, url, language string

	authors []string
	body    string
	weak    bool // described as a page, not as an article
}

// kinds are the types of schema.org that describe an article; the weak ones describe the page around it.
var kinds = map[string]struct{ weak bool }{
	"article": {}, "newsarticle": {}, "reportagenewsarticle": {}, "opinionnewsarticle": {}, "analysisnewsarticle": {},
	"backgroundnewsarticle": {}, "reviewnewsarticle": {}, "blogposting": {}, "liveblogposting": {}, "report": {},
	"scholarlyarticle": {}, "socialmediaposting": {}, "webpage": {weak: true}, "itempage": {weak: true},
}

// maxStories and maxLevels limit what is read of one script.
const (
	maxStories = 50
	maxLevels  = 8
)

// readStories finds the articles in one script, at any level: newsrooms put them into lists and graphs.
func readStories(script string) []story {
	var value any
	script = strings.TrimSuffix(strings.TrimSpace(script), ";")
	if json.Unmarshal([]byte(script), &value) != nil && json.Unmarshal([]byte(oneLine(script)), &value) != nil {
		return nil
	}
	var found []story
	var walk func(v any, level int)
	walk = func(v any, level int) {
		if level > maxLevels || len(found) >= maxStories {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e, level+1)
			}
		case map[string]any:
			if s, ok := describe(v); ok {
				found = append(found, s)
			}
			for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"} {
				walk(v[key], level+1)
			}
		}
	}
	walk(value, 0)
	return found
}

// oneLine replaces raw line ends and tabs by blanks; JSON does not allow them in strings, but templates leave them there.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

func describe(v map[string]any) (story, bool) {
	var known, weak bool
	for _, t := range texts(v["@type"]) {
		if k, ok := kinds[strings.ToLower(t)]; ok {
			weak = !known && k.weak || known && weak && k.weak
			known = true
		}
	}
	if !known {
		return story{}, false
	}
	one := func(names ...string) string {
		for _, name := range names {
			for _, t := range texts(v[name]) {
				if t != "" {
					return t
				}
			}
		}
		return ""
	}
	return story{
		title: one("headline", "name", "alternativeHeadline"), deck: one("description"), published: one("datePublished", "dateCreated"),
		outlet: one("publisher", "sourceOrganization"), url: one("url", "@id"), language: one("inLanguage"),
		authors: texts(v["author"]), body: one("articleBody", "text"), weak: weak,
	}, true
}

// texts returns the texts of a value: the string itself, those of its elements, or its name.
func texts(v any) []string {
	switch v := v.(type) {
	case string:
		if s := squeeze(html.UnescapeString(v)); s != "" {
			return []string{s}
		}
	case []any:
		var all []string
		for _, e := range v {
			if _, list := e.([]any); !list {
				all = append(all, texts(e)...)
			}
		}
		return all
	case map[string]any:
		if name, ok := v["name"]; ok {
			if _, object := name.(map[string]any); !object {
				return texts(name)
			}
		}
		if s, ok := v["@value"].(string); ok {
			return texts(s)
		}
	}
	return nil
}
