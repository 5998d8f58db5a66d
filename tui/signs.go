package tui

// signs is the legend of the signs on the screen, shown below the keys in the help.
var signs = []struct{ sign, means text }{
	{"~ ?", "behind a speaker: likely, or uncertain; ? for an outlet: unknown"},
	{"‼", "before a name: letters of two alphabets in one word; joined with nobody"},
	{"“…”", "words that stand between quotation marks in the source"},
	{"…“…”…", "partial: marked words within a reported clause"},
	{"reported", "said without quotation marks in the source"},
	{"denied …", "the verb, if the words are denied, refused, doubted or not said: the speaker does not say them; or asked"},
	{"≤ ≥ …", "a day that is known only to one side, or as a range"},
	{"┃ ┊ AB", "the quote stood on; other quotes; where one begins, the speaker's initials"},
	{"✓ − 1–4", "in the sidebar: a filter, an exclusion, a column of side by side"},
	{"+", "before a speaker: collected in the tray"},
	{"!", "behind a speaker, before an outlet: corrected by the reader"},
	{"✎ #", "a note and tags of the reader's own"},
	{"*", "in the articles: open in the reader"},
}
