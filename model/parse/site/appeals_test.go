package site_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"hotline/model/parse/trial"
)

// TestAppeals puts a line that addresses the reader between two paragraphs and checks whether it is furniture, and for what
// reason.
func TestAppeals(t *testing.T) {
	for _, tt := range []struct{ line, why string }{
		{"Watch \"Some Show\" weeknights at 6:30pm ET on Some Channel", "player"},
		{"Tune in Sundays at 9 a.m.", "player"},
		{"Doe will appear on \"Some Show\" on Friday at 8 p.m. ET.", "player"},
		{"Doe will appear on Capitol Hill on Friday at 8 a.m. ET.", ""},
		{"Some News' Jane Doe discusses the talks at the harbour. Watch below:", "player"},
		{"The ministers discuss the talks. They said so.", ""},
		{"AP correspondent Jane Doe reports on the talks at the harbour in Geneva.", "player"},
		{"A correspondent, Jane Doe, reports on the talks at the harbour in Geneva.", ""},
		{"Watch what the minister does on weekdays, they say at the ministry.", ""},
		{"Watch the second half of the talk on Some News’ “Doe Hour” Tuesday at 10 p.m. ET.", "player"},
		{"Watch for the ministers to speak of the treaty Tuesday at 2 p.m.", ""},
		{"JANE DOE: When we come back, two ministers speak of the harbour. Stay with us.", "player"},
		{"They asked the ministers to come to the harbour. Stay with us.", ""},
		{"Data is from Somechart.com", "photo credit"},
		{"Data is from the ministry, which counts the ships.", ""},
		{"27.02.2026 - Update : 28.02.2026", "updated"},
		{"Ida Emre Harrow \u00a0|", "byline"},
		{"( See the full coverage of the summit)", "related"},
		{"[Also from this week: what the treaty says]", "related"},
		{"(See the minister run, he said.)", ""},
		{"See: Some Economic Calendar", "related"},
		{"See: the treaty binds both of them.", ""},
		{"Related 3 winners and 3 losers of the summit", "related"},
		{"Related to that is the question of the missiles.", ""},
		{"Read the Trade Tracker for more on the outlook for demand", "related"},
		{"More about the conclusion of the special counsel's long investigation:", "related"},
		{"Fetch the full report ‘Arms 2022 to 2026’ (347 KB , PDF)", "widget"},
		{"The file, he said, was small (347 KB).", ""},
		{"Join us at the Some Summit on May 19–20 in Geneva. The leaders of the trade will tell how everything is to be redefined, and what remains as it was, now that nobody knows what will be. You will meet whom you have always wanted to meet, and have lunch with them beside the lake, on two days in the spring of the year. Register now.", "advertisement"},
		{"In each episode of the weekly show Jane Doe will tell more of the world of politics. Click to subscribe!", "advertisement"},
		{"He told the crowd that there was no time to lose. “Register now.”", ""},
		{"Subscribe on Some Podcasts, or wherever you listen to podcasts.", "podcast"},
		{"Subscribe, rate, and review our podcast.", "newsletter"},
		{"Let our news meet your inbox. What matters, each morning.", "newsletter"},
		{"Some Letter Sign up for the newsletter Some Letter Email (required) By signing up, you agree to what we want.", "newsletter"},
		{"Continue Reading Below", "advertisement"},
		{"Story continues", "advertisement"},
		{"Story continues to be told, they say", ""},
		{"Illustration courtesy of Jane Doe and Joe Roe", "photo credit"},
		{"Courtesy of Jane Doe of the School of Everything", "photo credit"},
		{"Courtesy of Jane Doe Jane Doe (left) with members of the family.", "caption"},
		{"COURTESY OF THE DOE LIBRARY Joe Doe dances with a guest at a dinner of 1983.", "caption"},
		{"Courtesy of Joe Roe A girl celebrates her fifth birthday on the porch.", "caption"},
		{"Courtesy of the channel's library, we've made a clip of the entire speech.", ""},
		{"Courtesy of the Foreign Office is what they live on.", ""},
		{"Chart by Jane Doe", "photo credit"},
		{"Map by map, they went through the border.", ""},
		{"AP Photo/Jane Doe", "photo credit"},
		{"Map: The region", "caption"},
		{"The president and his wife at a ceremony on the fourth anniversary (Getty)", "caption"},
		{"The talks (Reuters) went on and on, he told the agency.", ""},
		{"On Monday a writer posted a film called “In Doe We Trust,” and spoke against all others. YouTube", "caption"},
		{"He posted it on his own site, on Facebook, and on YouTube.", ""},
		{"Read More Two Countries Turn a Harvest Into a Football The capital is using the wheat to boost its name. Report | Jane Doe", "related"},
		{"Read more than the first page, and you see that it is a lie.", ""},
		{"WHO IS TO BLAME?", ""},
		{"Doe, seen campaigning on Friday, said once more what he believes", "caption"},
		{"The minister, pictured with his wife, has not spoken since the news broke", "caption"},
		{"Doe is seen arriving in Geneva on Friday to spend the weekend there.", "caption"},
		{"Prices rise, and the cuts are seen driving them higher.", ""},
		{"As he is chased, Mr Doe is seen turning around.", ""},
		{"The treaty is seen as a step towards peace by both of them.", ""},
		{"WATCH THE TWO MINISTERS TALK FOR HOURS ABOUT NOTHING AT ALL:", "player"},
		{"“We live in a time in which nobody knows how what he reads is made, and who has made it for him”", ""},
		{"( SOME PAPER’s 2014 race ratings)", "related"},
		{"(The first of the two, that is)", ""},
		{"One job for 2020:Why the treaty is worth its price to all of them", "other story"},
		{"It began at 10:30 Monday, they say, and ended at noon", ""},
		{"By Jane Doe, Staff writer", "byline"},
		{"If you appreciate our work, you might like to know who pays for it: nobody but our readers, who have kept us going for all these years without a single line of advertising, and who write to us every day to say what they think of what we write, of how we write it and of those of whom we write. We would like to go on like that for as long as we can, and for that we ask you for your help.", "appeal"},
		{"We have sent a verification code to your email address. Enter it below.", "login"},
		{"APRIL 16: Joe Doe arrives at the courthouse. ORG XMIT: 775154122 ORIG FILE ID: 947159344", "caption"},
		{"Areas of control Army Other forces Rivertown iraq syria 50 miles 50 km", "caption"},
		{"They walked for 50 miles, or 80 km", ""},
		{"The report becomes public:Here are six things to look for.", "other story"},
		{"He had said so:The treaty, he went on, was of no use to either side of the table, and never had been.", ""},
		{"By BBC diplomatic correspondent Jane Doe, Moscow", "byline"},
		{"Analysis: Jane Doe, BBC diplomatic correspondent", "byline"},
		{"Catch up on the strikes:", "pointer"},
		{"[Mapping the storm: Get daily updates on the harbour and learn how it is.]", "newsletter"},
		{"[The mayor: He got daily updates on the harbour.]", ""},
		{"Analysis by BBC defence and diplomatic correspondent Jane Doe", "byline"},
		{"By the end of the week", ""},
		{"Every day at Some Site, we aim to answer your questions. Our brand of explanatory journalism takes resources. Your financial contribution will not constitute a donation, but it will enable our staff to continue to offer free articles, and to keep what they offer as good as this moment asks of all of us.", "appeal"},
		{"Yes, I agree to receive exclusive content, offers and updates.", "privacy"},
	} {
		want := []string(nil)
		if tt.why != "" {
			want = []string{tt.why + ": " + tt.line}
		}
		if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + tt.line + "\n\n" + trial.Other)); !reflect.DeepEqual(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestAppealAfterProse checks that a sentence addressing the reader is cut off and the text before it kept.
func TestAppealAfterProse(t *testing.T) {
	text := trial.Lead + "\n\nThe two will meet again in May. Sign up to receive our biggest stories as soon as they are published.\n\n" + trial.Other
	if got := trial.Bodies(trial.ReadFull(text)); len(got) != 3 || got[1] != "The two will meet again in May." {
		t.Errorf("body %q", got)
	}
}

// TestQuestionInCapitals checks that a link in capitals that asks a question is removed and a crosshead that does so is kept.
func TestQuestionInCapitals(t *testing.T) {
	const link, head = "DOE'S PAPER TRAIL: WHY DID THE DIRECTOR KEEP WHAT HE KNEW IN HIS DRAWER?", "WHO IS TO BLAME?"
	const loud = "TWO MINISTERS MEET ON THE MARGINS OF A CONFERENCE"
	for line, want := range map[string][]string{link: {"other story: " + loud, "other story: " + link}, head: {"other story: " + loud}} {
		text := slices.Concat(trial.Prose[:2], []string{loud}, trial.Prose[2:], []string{line}, trial.Prose)
		if got := trial.Reasons(trial.ReadFull(strings.Join(text, "\n\n"))); !reflect.DeepEqual(got[:len(want)], want) {
			t.Errorf("furniture %q", got)
		}
	}
}

// TestQuestionsThatAreHeads checks that the headings of a list are kept if they are questions in capitals.
func TestQuestionsThatAreHeads(t *testing.T) {
	text := slices.Concat(trial.Prose[:2], []string{"CAN THE PARTY WIN ANY SEAT IN THE NORTH?"}, trial.Prose[2:4], []string{"WHAT ARE THE SIGNS OF A STRONG NIGHT?"}, trial.Prose[4:])
	if got := trial.Reasons(trial.ReadFull(strings.Join(text, "\n\n"))); got != nil {
		t.Errorf("furniture %q", got)
	}
}

// TestQuotationSetLarge checks that a quotation alone on a line, without a full stop, is removed if a paragraph contains it.
func TestQuotationSetLarge(t *testing.T) {
	const words = "We live in a time in which nobody knows how what he reads is made, and who has made it for him"
	within := "“" + words + ", and that is new,” the writer said. “It was not always so.”"
	if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n“" + words + "”\n\n" + trial.Other + "\n\n" + within)); !reflect.DeepEqual(got, []string{"pull quote: “" + words + "”"}) {
		t.Errorf("furniture %q", got)
	}
}

// TestEmbeddedPost checks that the buttons are removed from an embedded post and its words kept.
func TestEmbeddedPost(t *testing.T) {
	const post = "We stand by what we wrote, and by the sources who told it. — Jane Doe (@janedoe) January 19, 2019"
	for _, skip := range []string{"Skip Twitter post by @janedoe ", "Skip Twitter post 2 by @janedoe "} {
		a := trial.ReadFull(trial.Lead + "\n\n" + skip + post + " Report\n\n" + trial.Other)
		if got := trial.Bodies(a); len(got) != 3 || got[1] != post {
			t.Errorf("body %q, furniture %q", got, trial.Reasons(a))
		}
	}
	if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\nSkip the post by the minister, and you miss the point of the Mueller Report\n\n" + trial.Other)); got != nil {
		t.Errorf("furniture %q", got)
	}
}

// TestNotesOnAuthors checks the notes under an article that say who wrote it.
func TestNotesOnAuthors(t *testing.T) {
	for _, tt := range []struct {
		note string
		is   bool
	}{
		{"Janusz Doe is a senior fellow at a centre. His recent book is “The Wall.”", true},
		{"Trabian Doe is an author and the founder of a network.", true},
		{"Jane Doe covers state government and politics for the Some Network.", true},
		{"Kyle Doe is a writer who lives in Geneva and teaches there.", true},
		{"Jane Doe, a frequent contributor, writes often about education.", true},
		{"George Doe is a former federal and state prosecutor who practices law in Geneva.", true},
		{"*Cliff Doe has written two books on the treaty, and one on the United Nations.", true},
		{"• Jed Doe served as a deputy undersecretary of defence and is the author of five books including “In Other Words.”", true},
		{"Michael Doe, a member of the paper's Board of Contributors, was a federal prosecutor for 25 years.", true},
		{"Michael Doe has written to the minister about the book.", false},
		{"_Mykola Doe is a research fellow at an institute._", true},
		{"_Mykola Doe is a research fellow at an association named “Come On.” The views are his own, not those of the association._", true},
		{"Former Sen. Joe Doe, who left the chamber in 2013, represented Springland there for 18 years. He is now a senior adviser at a bank.", true},
		{"Joe A. Doe, a retired admiral, was commander of the fleet and a representative at the talks.", true},
		{"Joe A. Doe, a retired admiral, has questions of another kind about the fleet.", false},
		{"The Harbour Centre’s mission is to promote trade by sea, from the old ports in the west to those of the east.", true},
		{"The minister added that the mission is to promote trade by sea.", false},
		{"If you appreciate our work, please consider making a donation. We carry no advertising.", false},
		{"Jane Doe is a “fellow of the people,” said the prosecutor of the case.", false},
		{"Some Company is a member of the board.", false},
		{"Jane Doe, a columnist, writes that the treaty is dead.", false},
		{"Jane Doe is an author, the minister says, “of lies.”", false},
		{"The Gazette is an author of its own misery.", false},
		{"Jane Doe covers her face when the cameras come.", false},
	} {
		got := trial.Reasons(trial.ReadFull("Ministers agree to go on\n\n" + trial.Lead + "\n\nMany others did not.\n\n" + tt.note))
		if is := len(got) == 1 && got[0] == "author note: "+tt.note; is != tt.is {
			t.Errorf("%q: furniture %q", tt.note, got)
		}
	}
}

// TestLongNotices checks notices that are longer than a line.
func TestLongNotices(t *testing.T) {
	for _, notice := range []string{
		"Newsletter Sign Up Continue reading the main story Please verify you're not a robot by clicking the box. Invalid email address. Please re-enter. You must select a newsletter to subscribe to. Sign Up You will receive emails containing news, updates and promotions. You may opt-out at any time. Thank you for subscribing. An error has occurred. Please try again later.",
		"Editor's note: Jane Doe is a physician and journalist based in Geneva. She writes for a magazine, focusing on medical practice, health care policy and medical science, and practices at the shepherds' hospital, which is dedicated to what is serious and hard to heal. Follow her work there, and read what she has to say about it in the spring.",
		"Some Briefs are produced by the Centre for Everything, a private, tax-exempt institution focusing on public policy issues of all kinds. Its research is nonpartisan and nonproprietary. The Centre does not take specific policy positions. Accordingly, all views, positions, and conclusions expressed in this publication should be understood to be solely those of the author(s).",
	} {
		if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + notice)); len(got) != 1 {
			t.Errorf("%.40s: furniture %q", notice, got)
		}
	}
}

// TestPointedEnds checks that closing sentences about the page or the programme are cut off, and that sentences which merely
// begin like them are kept.
func TestPointedEnds(t *testing.T) {
	for line, want := range map[string][]string{
		"The board read all of it for these new facts. Check back for updates throughout the day.": {"updated: Check back for updates throughout the day."},
		"Here is how it went, all times local. Please refresh this page for updates.":              {"updated: Please refresh this page for updates."},
		"We’ll be right back. So, Jane, tell us what the board said of the harbour.":               {"player: We’ll be right back."},
		"We'll be right back.": {"player: We'll be right back."},
		"The captain left the room. We’ll be right back, he had said.":   nil,
		"He asked them to check. Check the board's letter for yourself.": nil,
	} {
		if got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + line + "\n\n" + trial.Other + "\n\n" + trial.Third)); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q", line, got)
		}
	}
}

// TestProgrammes checks what a programme says about itself.
func TestProgrammes(t *testing.T) {
	for line, want := range map[string]string{
		"[music]":                "player",
		"[He nods to the mayor]": "",
		"Watch Gazette News' harbour coverage and analysis at 11:00 a.m. EST.":                                    "player",
		"Watch for the harbour to open at 11:00 a.m. EST.":                                                        "",
		"This is The Harbour Hour. When we come back, we go to the mayor of it. We’ll be back in a minute.":       "player",
		"The board went home. We’ll be back in a minute, said the mayor, and we go on.":                           "",
		"To take the rest of our weekly harbour quiz, click here, or sign up to be told when a new one is there.": "widget",
		"The letter can be seen here: hrbr.example/2Ab9c":                                                         "pointer",
		"The letter is here: it was found yesterday/today.":                                                       "",
		"Transcript of the Doe interview, courtesy of the Joe Roe Show":                                           "photo credit",
	} {
		got := trial.Reasons(trial.Read(trial.Lead + "\n\n" + trial.Other + "\n\n" + line + "\n\n" + trial.Third))
		if want == "" && len(got) > 0 || want != "" && !reflect.DeepEqual(got, []string{want + ": " + line}) {
			t.Errorf("%q: %q", line, got)
		}
	}
}
