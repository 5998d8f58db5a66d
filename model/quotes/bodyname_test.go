package quotes_test

import "testing"

func TestNamesOfBodiesInFull(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"of", "The Office of Compliance said that the treaty was dead.", []string{"The Office of Compliance"}},
		{"for", "According to the Center for Responsive Politics, the treaty was dead.", []string{"the Center for Responsive Politics"}},
		{"on", "Last month, the National Institute on Drug Abuse said that the treaty was dead.", []string{"the National Institute on Drug Abuse"}},
		{"for one of several", "The treaty was dead, according to the US Attorney’s Office for the Eastern District of New York.", []string{"the US Attorney’s Office for the Eastern District of New York"}},
		{"on a day", "The Council on Monday said that the treaty was dead.", []string{"The Council"}},
		{"in front of a role and a name", "Ministry of External Affairs spokesman Oleg Karpin said that the treaty was dead.", []string{"Karpin"}},
	})
}

func TestHeadsOfLongSubjects(t *testing.T) {
	checkSpeakers(t, []spoken{
		{"on bodies with an apostrophe", "The top Democrats on Congress' intelligence committees said that the treaty was dead.", []string{"The top Democrats"}},
		{"two of several", "Two of the sources with ties to the White House said that the treaty was dead.", []string{"Two of the sources"}},
		{"all between subject and verb", "The lawyers inside the courtroom all say that the treaty was dead.", []string{"The lawyers"}},
		{"with a remark on the topic", "Critics of the story, which has filled the town, say that the treaty was dead.", []string{"Critics of the story"}},
		{"one in several", "About 1 in 8 voters say that the treaty was dead.", []string{"1 in 8 voters"}},
		{"close to something", "A source close to the investigations into the spill said that the treaty was dead.", []string{"A source close to the investigations"}},
		{"people in a body who", "That prompted new warnings from senior Republicans in Congress who said that the treaty was dead.", []string{"senior Republicans in Congress"}},
		{"the paper", "Orlov met the editors of the New York Times. The paper said that the treaty was dead.", []string{"The New York Times"}},
		{"a verb that is no part of the name", "Israel shut down the port, saying that the treaty was dead.", []string{"Israel"}},
	})
}
