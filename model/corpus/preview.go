package corpus

import (
	"maps"
	"reflect"
	"slices"

	"hotline/model"
)

// Preview quickly returns what the screen needs while Apply is at work: the corpus with the speakers and days that the notes with
// these ids give to quotes, in their turns and utterances, and the effect of each. Queries and counts are still answered as
// before, and a new person has a name only. The notes are all that are in effect; ok is false if one of the ids is not a note on
// a speaker or a day, or not on a quote of the corpus. Cost: that of reading the articles that print the quotes.
func (c *Corpus) Preview(notes []model.Note, ids []string) (made *Corpus, changes []Change, ok bool) {
	held := corrections(model.InEffect(notes))
	var fresh []model.Note
	for _, n := range held {
		if slices.Contains(ids, n.ID) {
			fresh = append(fresh, n)
		}
	}
	if len(fresh) == 0 || len(fresh) < len(ids) {
		return nil, nil, false
	}
	c.wake()
	d := &draft{
		base: c, read: c.asRead(), people: make([]model.Person, c.NumPeople()), byID: map[string]int{}, named: map[string][]int{},
		into: make([]int, c.NumPeople()),
	}
	var opened []int
	prints := map[string][]string{}
	d.bearers = func() map[string][]string { return prints }
	for _, n := range fresh {
		quote := d.read.quoteOf(n)
		if quote < 0 || n.Kind != model.NoteSpeaker && n.Kind != model.NoteSaid {
			return nil, nil, false
		}
		for _, k := range d.read.Wordings(quote) {
			article := c.FindArticle(d.read.ArticleID(d.read.ArticleOf(k)))
			if article < 0 || slices.Contains(opened, article) {
				continue
			}
			d.open(article)
			opened = append(opened, article)
			t := &d.texts[len(d.texts)-1]
			for i := range t.quotes {
				t.quotes[i].from = d.read.QuoteAt(d.read.ArticleOf(k), t.quotes[i].Span)
			}
			print := model.Fingerprint(t.article.Text)
			prints[print] = append(prints[print], t.article.ID)
		}
		if n.Kind == model.NoteSpeaker {
			d.meet(n.Value)
		}
	}
	for _, n := range held {
		if n.With.Text != "" && len(prints[n.On.Text])+len(prints[n.With.Text]) > 0 {
			return nil, nil, false // quotes that he joined change too
		}
		if n.Kind != model.NoteSpeaker || slices.Contains(ids, n.ID) {
			continue
		}
		for _, s := range d.sites(n) { // a quote with a correction of its own keeps its speaker
			if k := d.texts[s.text].quote(s.span); k >= 0 {
				d.texts[s.text].quotes[k].fixed = true
			}
		}
	}
	for _, n := range fresh {
		for _, stage := range stages {
			if correct := stage[n.Kind]; correct != nil {
				d.note = n
				quotes, what, ok := correct(d, d.sites(n))
				changes = append(changes, Change{n, quotes, what, !ok})
			}
		}
	}
	made = c.alike()
	made.did = nil
	made.ahead = maps.Clone(c.ahead)
	if made.ahead == nil {
		made.ahead = map[int]model.Quote{}
	}
	for i, article := range opened {
		t := &d.texts[i]
		for k := range t.quotes {
			number, q := c.QuotesOf(article)[0]+k, t.quotes[k].Quote
			if reflect.DeepEqual(c.Quote(number).Quote, q) {
				continue
			}
			q.About = about(&q, t.mentions, nil)
			q.Speakers = slices.DeleteFunc(q.Speakers, func(p int) bool { return p >= c.NumPeople() })
			made.ahead[number] = q
		}
	}
	return made, changes, true
}

// quoteOf returns the quote that the note is on, if its article has kept its id and its text; or -1.
func (c *Corpus) quoteOf(n model.Note) int {
	i := c.FindArticle(n.Article)
	if i < 0 || n.On.Text != model.Fingerprint(c.textOf(i)) {
		return -1
	}
	return c.QuoteAt(i, n.On.Span)
}

// meet adds the persons whom a name may mean to a draft that does not have all people.
func (d *draft) meet(name string) {
	who := d.base.find(name)
	if p := d.base.FindPerson(name); p >= 0 {
		who = append(who, p)
	}
	for _, p := range who {
		d.base.unpackPerson(p, &d.people[p])
		d.byID[d.people[p].ID] = p
	}
}
