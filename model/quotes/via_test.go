package quotes_test

import (
	"strings"
	"testing"
)

// Each quotation in marks of a paragraph, or each statement if there are none, with the medium in which its words were said; "-"
// if the text names none.
func TestVenues(t *testing.T) {
	for _, tt := range []struct{ body, via string }{
		{"“We will not sign it,” Orlov tweeted.", "Twitter"},
		{"Orlov tweeted that Russia would not sign the treaty.", "Twitter"},
		{"In a tweet, Orlov called the offer “an insult to our people.”", "Twitter"},
		{"In a series of tweets, Orlov said that Russia would not sign the treaty.", "Twitter"},
		{"In Whitfield’s tweet, Orlov said, there was “an insult to our people.”", "-"},
		{"In a tweet late on Saturday, Orlov accused the council of doing nothing “when they had both.”", "Twitter"},
		{"Orlov called the report “an insult to our people” on Twitter.", "Twitter"},
		{"Tweeting earlier about the call, Orlov said: “We will not sign it.”", "Twitter"},
		{"In an interview with Norway’s Radio 9, Orlov said Russia would not sign the treaty.", "Radio 9"},
		{"“We will not sign it,” Orlov told Finland’s Radio 9.", "Radio 9"},
		{"In her “Evening Hour” interview, Whitfield said Russia would not sign the treaty.", "Evening Hour"},
		{"The treaty could be used “in case of a war,” Orlov said, notes the Financial Times.", "Financial Times"},
		{"Orlov took to Twitter to call the offer “an insult to our people.”", "Twitter"},
		{"Orlov had a ready retort, via tweet: “We will not sign it.”", "Twitter"},
		{"Belov, of the Associated Press, reported, via Twitter, “We got off the plane an hour ago.”", "Twitter"},
		{"“We will not sign it,” Orlov wrote in a Facebook post.", "Facebook"},
		{"“We will not sign it,” Orlov said on his Telegram channel.", "Telegram"},
		{"“We will not sign it,” Orlov posted on X.", "X"},
		{"“We will not sign it,” Orlov said in a post on Truth Social.", "Truth Social"},
		{"Senator Tom Lund wrote on Twitter that Russia would wait, adding that it was “dead.”", "Twitter"},
		{"No deal was made, and we will not sign it! — Viktor Orlov (@orlov) June 3, 2024", "Twitter"},
		{"“We will not sign it,” Orlov told Lee Stone of NBC News.", "NBC News"},
		{"“We should not sign it this year.” Lee Stone, Time", "Time"},
		{"Viktor Orlov states that “we should not sign it this year.” Lee Stone, Time", "Time"},
		{"“We will not sign it,” Orlov told ABC’s Lee Stone.", "ABC News"},
		{"“We will not sign it,” Orlov said Sunday on ABC.", "ABC News"},
		{"“We will not sign it,” said Sen. Tom Lund, D-Ill., on MSNBC.", "MSNBC"},
		{"“We will not sign it,” Orlov said on “The Evening Hour.”", "The Evening Hour"},
		{"“We will not sign it,” Orlov told the newspaper El Faro.", "El Faro"},
		{"“We will not sign it,” Orlov told the Helsinki Herald.", "Helsinki Herald"},
		{"“We will not sign it,” Orlov said in the TV interview.", "-"},
		{"On the syndicated television program Full Circle, Orlov said Russia would not sign the treaty.", "Full Circle"},
		{"In an interview with Radio 9, Orlov said Russia would not sign the treaty.", "Radio 9"},
		{"In an interview Sunday with CNN, Orlov said Russia would not sign the treaty.", "CNN"},
		{"In a Fox News Sunday interview, Orlov said Russia would not sign the treaty.", "Fox News"},
		{"In an interview with Hill.TV on Monday, Orlov said Russia would not sign the treaty.", "Hill.TV"},
		{"Orlov appeared on MSNBC on Monday and said that Russia would not sign the treaty.", "MSNBC"},
		{"Hours before Orlov appeared on MSNBC, Whitfield said that Russia would not sign the treaty.", "-"},
		{"In Orlov’s interview with CNN, Whitfield said, Russia was called “an insult to our people.”", "-"},
		{"NBC broke the news that Orlov had told the council that Russia would not sign the treaty.", "NBC News"},
		{"CNN published the story on Monday, citing two officials who said that Russia “would sign.”", "CNN"},
		{"Orlov said that Russia would not sign it “this year,” reports the Washington Post.", "The Washington Post"},
		{"Orlov said the treaty was “dead,” but in a later interview with NBC he said that it was “alive.”", "-; NBC News"},
		{"In an interview with NBC, Orlov said the treaty was “dead,” but Whitfield said that it was “alive.”", "NBC News; -"},
		{"In response to the Axios report, Orlov said that Russia “will not sign it.”", "-"},
		{"Whitfield said that she “knew nothing” of two other talks, reported by Reuters to have taken place in May.", "-"},
		{"Orlov said the envoy, who appeared on CNN, was wrong about the treaty.", "-"},
		{"“We will not sign it,” Orlov said in a May Fox News interview.", "Fox News"},
		{"Orlov, in a May 20 CNN appearance, called the offer “an insult to our people.”", "CNN"},
		{"The treaty is dead, according to two officials who spoke with NBC on condition of anonymity.", "NBC News"},
		{"Orlov, who has spoken to Reuters, said that Russia would not sign the treaty.", "Reuters"},
		{"The treaty is dead, according to reports in both the Washington Post and Politico.", "The Washington Post"},
		{"Orlov fired back on Twitter, calling the offer “an insult to our people.”", "Twitter"},
		{"On the front page of the Guardian, Senator Tom Lund wrote that the treaty was “dead and buried.”", "The Guardian"},
		{"On the last page of the treaty, Senator Tom Lund wrote that it was “dead and buried.”", "-"},
		{"“We will not sign it,” Orlov said in a letter the Guardian obtained on Friday.", "The Guardian"},
		{"“We will not sign it,” Orlov said in a statement the council published on Friday.", "-"},
		{"“We will not sign it,” Orlov told USA Today.", "USA Today"},
		{"Orlov told Poland today that Russia would not sign the treaty.", "-"},
		{"In an interview with WQRS, Orlov said Russia would not sign the treaty.", "WQRS"},
		{"In a meeting with WADA, Orlov said Russia would not sign the treaty.", "-"},
		{"Orlov said that Russia would not sign the treaty in an interview on the Full Circle podcast.", "Full Circle podcast"},
		{"ABC’s Lee Stone asked: “Will you ever sign the treaty?”", "ABC News"},
		{"“We will not sign it,” said Lee Stone, once of ABC News.", "-"},
		{"A source of CNN’s said that Russia would not sign the treaty.", "CNN"},
		{"ABC’s Lee Stone deserves a prize: “There is no treaty, there is no lake.”", "ABC News"},
		{"Whitfield pressed Orlov on the claim that he wrote a statement to the New York Times.", "-"},
		{"Orlov snarked on Twitter: “We will not sign it.”", "Twitter"},
		{"Orlov raged at the council on Twitter, accusing it of “bad manners.”", "Twitter"},
		{"In morning tweets, Orlov said Whitfield “would have signed it.”", "Twitter"},
		{"Two clerks described the treaty to Reuters as “loud and long.”", "Reuters"},
		{"Orlov did not answer, arguing instead on NBC that Whitfield “did a great job.”", "NBC News"},
		{"“We will not sign it,” said Orlov, in quotes carried on state news agency Tass.", "TASS"},
		{"During a Fox and Friends interview Monday morning, Orlov asserted that the treaty is “very bad.”", "Fox & Friends"},
		{"“We will not sign it,” Orlov told Playboy in 1989.", "Playboy"},
		{"Tom Lund, a professor of law, writes at Lawfare that Russia would not sign the treaty.", "Lawfare"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) { vias(t, e.read(body(tt.body)), tt.via) })
	}
}

// A medium named once also holds for what the same speaker says next, until somebody else speaks or another time or place is
// named.
// A sentence that only says where somebody posted or spoke leaves the words to the next one.
func TestVenueAnnounced(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"In a series of tweets Monday, Orlov complained about the council. “The mayor thought that he would win,” Orlov said.", "Twitter"},
		{"Orlov took to Twitter Tuesday to criticize the vote. He argued that there were “so many other things.”", "Twitter"},
		{"Orlov answered the council, taking to Twitter after the vote. He blasted the hearing as a “witch hunt.”", "Twitter"},
		{"Orlov took part in a town hall hosted by MSNBC at his school. “I’m not in the business of gossip,” Orlov said.", "MSNBC"},
		{"Orlov took part in a breakfast hosted by the Lake Action Network. “I’m not in the business of gossip,” Orlov said.", "-"},
		{"Orlov talked to the Times’s Lee Stone on Monday.¶“I don’t think it changed enough votes,” he told Stone.", "The Times"},
		{"Orlov said in a tweet that the treaty was dead. “I’m not in the business of gossip,” Orlov said.", "-"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) {
			p := e.read(body(strings.Split(tt.body, "¶")...))
			got := p.marked()
			if last := got[len(got)-1]; strings.Join(last.Via, "; ") != strings.Trim(tt.want, "-") {
				t.Errorf("via %q, want %q", last.Via, tt.want)
			}
		})
	}
}

func TestTheMediumOfThePassage(t *testing.T) {
	for _, tt := range []struct{ body, via string }{
		{"In an interview with CNN, Orlov said Russia would wait. “It began badly,” he said.", "CNN"},
		{"In an interview with CNN, Orlov said Russia would wait.¶“It began badly,” he said.¶Whitfield disagreed. “It began well,” she said.¶“We will wait,” Orlov said.", "CNN; -; -"},
		{"Orlov spoke to CNN on Monday. “We will not sign it,” he said.", "CNN"},
		{"Whitfield spoke to CNN on Monday. “We will not sign it,” Orlov said.", "-"},
		{"Orlov was interviewed by CNN on Monday.¶“We will not sign it,” he said.", "CNN"},
		{"In an interview with CNN, Orlov said Russia would wait. “It began badly,” he told reporters later.", "-"},
		{"In an interview with CNN, Orlov said Russia would wait. “It began badly,” he said in a statement.", "-"},
		{"In an interview with CNN, Orlov said Russia would wait. He had said earlier that it “began badly.”", "-"},
		{"“We will not sign it,” Orlov told CNN. “It began badly,” he told the network.", "CNN; CNN"},
		{"“We will not sign it,” Orlov told CNN.¶“We will,” Whitfield said.¶Orlov told the network that it “began badly.”", "CNN; -; CNN"},
		{"“We will not sign it,” Orlov told CNN.¶“We will,” Whitfield said.¶“It began badly,” Orlov said in the interview.", "CNN; -; CNN"},
		{"“We will not sign it,” Orlov told CNN. “It began badly,” he said in the memo.", "CNN; -"},
		{"ABC’s Lee Stone asked: “Will you sign it?” Orlov replied: “We will not sign it.”", "ABC News; ABC News"},
		{"“We will not sign it,” Orlov told CNN in a text. “It began badly,” he added in the text.", "CNN; CNN"},
		{"The Guardian, May 4, 2024: One official said that Russia would not sign the treaty.", "The Guardian"},
		{"The Guardian on May 4: Orlov said that Russia would not sign the treaty.", "The Guardian"},
		{"The Guardian has more on the treaty:¶One official said that Russia would not sign the treaty.", "The Guardian"},
		{"The Guardian, the council and the envoy: One official said that Russia would not sign the treaty.", "-"},
		{"The Guardian closed in May.¶One official said that Russia would not sign the treaty.", "-"},
		{"Orlov tweeted: “We will not sign it.” A few hours later, he added, “It is an insult to our people.”", "Twitter; Twitter"},
		{"Orlov tweeted: “We will not sign it.” “It is an insult to our people,” he said.", "Twitter; -"},
		{"Orlov took to Twitter on Monday. “We will not sign it,” he wrote.", "Twitter"},
		{"Whitfield told CNN’s Lee Stone that the treaty was “dead.”¶Orlov told Stone that it was “alive.”", "CNN; CNN"},
	} {
		each(t, tt.body, func(t *testing.T, e engine) { vias(t, e.read(body(strings.Split(tt.body, "¶")...)), tt.via) })
	}
}

func vias(t *testing.T, p page, want string) {
	t.Helper()
	var got []string
	list := p.marked()
	if len(list) == 0 {
		list = p.reported()
	}
	for _, q := range list {
		if q.Start < len(lead) {
			continue
		}
		via := strings.Join(q.Via, ", ")
		if via == "" {
			via = "-"
		}
		got = append(got, via)
	}
	if strings.Join(got, "; ") != want {
		t.Errorf("%q via %q, want %q", p.said(p.quotes), got, want)
	}
}
