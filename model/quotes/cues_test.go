package quotes_test

import (
	"slices"
	"testing"
)

// A statement that somebody attributes to another person is also a quotation of its own; one attributed to a pronoun or a thing
// is not.
func TestNestedStatements(t *testing.T) {
	for text, want := range map[string][]string{
		"Orlov said that Whitfield told the council that the treaty was dead and gone.": {"Orlov: Whitfield told the council that the treaty was dead and gone", "Whitfield: the treaty was dead and gone"},
		"Officials warned that the Kremlin has said the bridge will never be built.":    {"Officials: the Kremlin has said the bridge will never be built", "the Kremlin: the bridge will never be built"},
		"Orlov said that he told the council that the treaty was dead and gone.":        {"Orlov: he told the council that the treaty was dead and gone"},
		"Orlov said that the vote suggests that the treaty is dead and gone.":           {"Orlov: the vote suggests that the treaty is dead and gone"},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A speaker is found despite words between subject and verb, and although the verb is elsewhere a noun.
func TestHiddenCues(t *testing.T) {
	for text, want := range map[string][]string{
		"Critics, however, allege that the treaty is dead and gone.":                               {"Critics: the treaty is dead and gone"},
		"Bankers, even the cautious ones, think it is far too late to build the bridge.":           {"Bankers: it is far too late to build the bridge"},
		"Some critics charge that the minister had bought the judges.":                             {"Some critics: the minister had bought the judges"},
		"The council assessed that the bridge was unsafe and had been for years.":                  {"The council: the bridge was unsafe and had been for years"},
		"The charge that the minister had bought the judges was old and forgotten.":                {},
		"Both the Harbour Bank and the Lake Foundation estimate that a third of the fish is gone.": {"the Harbour Bank and the Lake Foundation: a third of the fish is gone"},
		"As Orlov points out, there are many ways to build a bridge over the lake.":                {"Orlov: there are many ways to build a bridge over the lake"},
		"Orlov kept saying that the treaty was dead and gone.":                                     {"Orlov: the treaty was dead and gone"},
		"Orlov has been explicit that the treaty would never be signed.":                           {"Orlov: the treaty would never be signed"},
		"The vote was put off, with some saying the treaty was dead and gone.":                     {"some: the treaty was dead and gone"},
		"The session ended with lawmakers asking why the treaty had been signed at all.":           {"lawmakers: why the treaty had been signed at all"},
		"The paper printed an article arguing that the bridge was unsafe and old.":                 {"an article: the bridge was unsafe and old"},
		"The museum issued a statement saying that the painting was stolen in May.":                {"The museum: the painting was stolen in May"},
		"The paper printed a report that says that the bridge was unsafe.":                         {"a report: the bridge was unsafe"},
		"While insisting the treaty was dead and gone, Orlov on Monday left for Geneva.":           {"Orlov: the treaty was dead and gone"},
		"The bridge was closed, said Whitfield, adding that it would stay so all year.":            {"Whitfield: The bridge was closed", "Whitfield: it would stay so all year"},
		"The bridge was unsafe and old, as Orlov has repeatedly pointed out.":                      {"Orlov: The bridge was unsafe and old"},
		"The bridge was not that unsafe or old, as Orlov claimed.":                                 {},
		"Per the ministry, the bridge will be closed all year.":                                    {"the ministry: the bridge will be closed all year"},
		"The bridge carries ten trucks per lane on a good day.":                                    {},
		"Whitfield was scolded for saying that the treaty was dead.":                               {"Whitfield: the treaty was dead"},
		"The list, which Orlov said was drawn up in May, held many names.":                         {"Orlov: was drawn up in May"},
		"Though she said that the treaty was dead, she said that it would be signed.":              {"Whitfield: the treaty was dead", "Whitfield: it would be signed"},
		"Whitfield met Orlov, who called the treaty a farce and vowed to tear it up.":              {"Orlov: the treaty a farce", "Orlov: to tear it up"},
		"The council has said that the bridge was unsafe and now has closed it.":                   {"The council: the bridge was unsafe"},
		"Orlov voiced concerns to Whitfield that the bridge was unsafe.":                           {"Orlov: the bridge was unsafe"},
		"Orlov told the council that the treaty was dead, the ministry said.":                      {"the ministry: Orlov told the council that the treaty was dead", "Orlov: the treaty was dead"},
		"According to the Harbour Bank, when the bridge was built in May, ten men were hurt.":      {"the Harbour Bank: when the bridge was built in May, ten men were hurt"},
		"Men who authorities now say were old friends left the town.":                              {"authorities: were old friends left the town"},
		"Supporters who have viewed the plan related to the old bridge say it was never safe.":     {"Supporters: it was never safe"},
		"Orlov said the bridge was “a trap,” but that nobody would ever close it.":                 {"Orlov: nobody would ever close it"},
		"Orlov said the bridge was “a trap,” but Whitfield said that nobody would ever close it.":  {"Whitfield: nobody would ever close it"},
		"After answering questions about the treaty, Orlov left for Geneva.":                       {},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// A noun of speaking before "that" reports what its owner says, or the subject of the verb that governs it; the trained weights
// are not consulted.
func TestNounsThatReport(t *testing.T) {
	for text, want := range map[string][]string{
		"The raids went on despite the ministry’s insistence that the bridge was safe.":   {"the ministry: the bridge was safe"},
		"He repeats his view that the bridge was safe, including in the spring.":          {"Orlov: the bridge was safe, including in the spring"},
		"Whitfield left her earlier position that the treaty was dead.":                   {"Whitfield: the treaty was dead"},
		"Whitfield brushed off Democratic charges that the bank had bought the judges.":   {"Democrats: the bank had bought the judges"},
		"Orlov raised the point that the bridge was unsafe and old.":                      {"Orlov: the bridge was unsafe and old"},
		"The council issued a stern warning that the bridge was unsafe.":                  {"The council: the bridge was unsafe"},
		"Some fell back on the argument that the treaty was dead.":                        {"Some: the treaty was dead"},
		"Nothing came of a warning from Orlov that the bridge was unsafe.":                {"Orlov: the bridge was unsafe"},
		"Orlov never made the claim that the bridge was unsafe.":                          {},
		"Whitfield offered no hint that the bridge was unsafe.":                           {"Whitfield: no hint that the bridge was unsafe"},
		"The theory that the bridge was unsafe was old and forgotten.":                    {},
		"The bridge was unsafe and had been for years, Whitfield’s commission found.":     {"Whitfield’s commission: The bridge was unsafe and had been for years"},
		"His old friend would soon be coming home, Orlov told the Tribune’s Oleg Karpin.": {"Orlov: His old friend would soon be coming home"},
		"But as Orlov has pointed out, the bridge was unsafe and old.":                    {"Orlov: the bridge was unsafe and old"},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.reported()); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
