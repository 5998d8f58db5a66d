package quotes_test

import (
	"slices"
	"strings"
	"testing"
)

// Programmes in marks, short names of media and what somebody posted; "-" for words without a medium.
func TestProgrammes(t *testing.T) {
	for _, tt := range []struct{ body, via string }{
		{"“We will not sign it,” Orlov said in an interview on “Lake News Sunday.”", "Lake News Sunday"},
		{"“We will not sign it,” Orlov said in an interview on ABC’s “The Evening Hour.”", "ABC News"},
		{"On “Lake & Friends” Tuesday, Orlov said: “We will not sign it.”", "Lake & Friends"},
		{"Orlov told “The Evening Hour” that it was “too late” to sign the treaty.", "The Evening Hour"},
		{"“We will not sign it,” Orlov told “The Evening Hour.”", "The Evening Hour"},
		{"Orlov told ABC’s “The Evening Hour” that it was “too late” to sign the treaty.", "ABC News"},
		{"In an interview set to air Wednesday on CNN’s “Lake Hour” program, Orlov said: “We will not sign it.”", "CNN"},
		{"“We will not sign it,” Orlov said during an appearance on MSNBC’s “Lake Hour” Monday.", "MSNBC"},
		{"“We will not sign it,” said Sen. Tom Lund, the top Republican on the Budget Committee, on “Lake the State.”", "Lake the State"},
		{"“We will not sign it,” said Sen. Tom Lund, the top Republican on the Budget Committee, on CNN.", "CNN"},
		{"Orlov posted a tweet asking whether the treaty was “dead.”", "Twitter"},
		{"“We will not sign it,” Orlov said, in a statement translated by TASS.", "TASS"},
		{"“We will not sign it,” said Viktor Orlov, an adviser to the council, the state-run Tass news service reported.", "TASS"},
		{"“We will not sign it,” Orlov is quoted as saying by Russia’s Tass news agency.", "TASS"},
		{"In a film broadcast on state-run channel Rossiya One, Orlov said: “We will not sign it.”", "Rossiya 1"},
		{"Commenting on the state-controlled Channel One, Orlov said: “We will not sign it.”", "Channel One"},
		{"According to the court documents, Orlov told the council that the treaty was “dead.”", "court documents"},
		{"“We will not sign it,” wrote Orlov on the Lake Security blog on Sunday.", "Lake Security blog"},
		{"“We will not sign it,” Tom Lund, director for lakes at the council, told CNN.", "CNN"},
		{"Over the weekend on CNN, Orlov praised the treaty, saying it was “alive.”", "CNN"},
		{"The Wall Street Journal asked him twice.¶“We will not sign it,” Orlov told the Journal.", "The Wall Street Journal"},
		{"Politico reported in May that the treaty was closed.¶“We will not sign it,” Orlov told the publication.", "Politico"},
		{"As the Washington Post’s Lee Stone and Tom Lund write:¶The treaty would “not be signed” this year, officials said.", "The Washington Post"},
		{"Orlov tweeted after the council met.¶“We will not sign it,” he said.", "Twitter"},
		{"Orlov announced the end of the treaty on Twitter. “We will not sign it,” Orlov wrote.", "Twitter"},
		{"In a recent _Economist_ op-ed, Orlov wrote: “We will not sign it.”", "The Economist"},
		{"“We will not sign it,” Orlov told the _Washington Post_ this month.", "The Washington Post"},
		{"The _Washington Post_ asked him twice.¶“We will not sign it,” Orlov told the _Post_.", "The Washington Post"},
		{"The talks failed. As the Washington Post’s Lee Stone and Tom Lund write:¶The treaty would “not be signed” this year, officials said.", "The Washington Post"},
		{"Orlov tweeted following the council’s vote.¶“We will not sign it,” he said.", "Twitter"},
		{"On Monday, Orlov posted a tweet indicating the treaty is dead.", "Twitter"},
		{"Orlov announced the end of the treaty on Twitter.", "Twitter"},
		{"Orlov and Whitfield appeared together on “ABC This Evening” to talk about the treaty.¶“We will not sign it,” Orlov said.", "ABC This Evening"},
		{"The treaty suggested that “we will not sign it,” Viktor Orlov, director for lakes at the council, told CNN.", "CNN"},
		{"Aides warned Orlov that the treaty would “paint him into a corner,” an unnamed official told CNN.", "CNN"},
		{"“We will not sign it,” Orlov told another state channel, NTV.", "NTV"},
		{"“We will not sign it,” Orlov told the Morning Lake program.", "Morning Lake"},
		{"Orlov said on Greet the Lake that “we will not sign it.”", "Greet the Lake"},
		{"“We will not sign it,” Orlov told Icelandic television.", "Icelandic television"},
		{"“We will not sign it,” Orlov told Icelandic state radio.", "Icelandic state radio"},
		{"In an interview with Anna Roe of Fox News, Orlov called the treaty “an insult to our people.”", "Fox News"},
		{"In a letter posted to Facebook Monday, Orlov called the treaty “an insult to our people.”", "Facebook"},
		{"In a statement shared on Telegram, Orlov called the treaty “an insult to our people.”", "Telegram"},
		{"Through a spokesman, Orlov called the treaty “an insult to our people.”", "spokesman"},
		{"Orlov said through his lawyer that the treaty was “an insult to our people.”", "lawyer"},
		{"The council had nothing to say, of course (via the Washington Post):¶The treaty would “not be signed” this year, officials said.", "The Washington Post"},
		{"The council had nothing to say, of course (via Axios):¶The treaty would “not be signed” this year, officials said.", "Axios"},
		{"The council said that it had not been asked and had “learned of it” from the tweet.", "-"},
		{"“We will not sign it,” wrote Facebook’s head of lakes.", "-"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) { vias(t, e.read(body(strings.Split(tt.body, "¶")...)), tt.via) })
	}
}

// A programme in marks is named, not quoted, wherever the sentence says that it was the place of the words.
func TestProgrammesInSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"Orlov asked Whitfield on “This Week” if the mayor himself had sold the bridge.":     {"Orlov: if the mayor himself had sold the bridge"},
		"Orlov called it “ridiculous” in an interview with “Elsk News Sunday.”":              {"Orlov: ridiculous"},
		"That contradicts comments by Orlov in a July 24 “State of the Port” appearance.":    {},
		"Orlov told “Elsk & Friends” last month that the bridge is “very bothersome.”":       {"Orlov: very bothersome."},
		"Orlov asked Whitfield on “This Week” Sunday if “the mayor plans to keep his word.”": {"Orlov: the mayor plans to keep his word."},
	} {
		p := engines[1].read(body(text))
		if got := p.said(p.quotes); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
