package parse_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestFurniture puts lines around or under a paragraph of prose and checks which become furniture, and for what reason.
func TestFurniture(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a line of the table", trial.Lead + "\nAdd a comment", []string{"comments: Add a comment"}},
		{"its punctuation aside", trial.Lead + "\nADD A COMMENT…", []string{"comments: ADD A COMMENT…"}},
		{"the start of a short line", trial.Lead + "\nSign up for our daily letter.", []string{"newsletter: Sign up for our daily letter."}},
		{"not when it reports", trial.Lead + "\nSign up for the mission was slow, officials said on Tuesday.", nil},
		{"not when it tells what would be", trial.Lead + "\nSign up for the mission and you would see the planet, he added.", nil},
		{"the words of a short line", trial.Lead + "\nJane Doe of AP contributed to this report.", []string{"credit line: Jane Doe of AP contributed to this report."}},
		{"the last sentence of a paragraph", trial.Lead + " Jane Doe of AP contributed to this report.", []string{"credit line: Jane Doe of AP contributed to this report."}},
		{"not within a paragraph", trial.Lead + " Add a comment, he said, and " + trial.Lead, nil},
		{"site clock", "02:43 GMT08 May 2021\n" + trial.Lead, []string{"site clock: 02:43 GMT08 May 2021"}},
		{"updated", trial.Lead + "\n—Updated at 3:58 p.m. ET", []string{"updated: —Updated at 3:58 p.m. ET"}},
		{"date line", "Published March 3, 2021 at 10:15 AM EST\n" + trial.Lead, []string{"published: Published March 3, 2021 at 10:15 AM EST"}},
		{"not a sentence with a date", trial.Lead + "\nHe was born on March 3, 1951.", nil},
		{"copyright", trial.Lead + "\n©2018 Some Times", []string{"copyright: ©2018 Some Times"}},
		{"the end of a short line", trial.Lead + "\nTen things to know about it Read more", []string{"related: Ten things to know about it Read more"}},
		{"link", trial.Lead + "\n- [About us](https://example.org/about)", []string{"link: - [About us](https://example.org/about)"}},
		{"not a sentence with a link", trial.Lead + "\n[The paper](https://example.org) said no.", nil},
		{"contact", trial.Lead + "\nFollow Jane on Twitter", []string{"contact: Follow Jane on Twitter"}},
		{"label glued to a headline", trial.Lead + "\nRead more:Ten things to know", []string{"related: Read more:Ten things to know"}},
		{"rule", trial.Lead + "\n———", []string{"rule: ———"}},
		{"tags", trial.Lead + "\n" + "Joe Biden, Vladimir Putin, New START, US", []string{"tags: Joe Biden, Vladimir Putin, New START, US"}},
		{"not a list that a sentence closes", trial.Lead + "\nFrance, Germany, Poland.", nil},
		{"scraper", " date 2021-03-19 (@ChaudhryMAli88)\n" + trial.Lead, []string{"scraper: date 2021-03-19 (@ChaudhryMAli88)"}},
		{"scraper glued on", " date 2021-03-05 " + trial.Lead, []string{"scraper: date 2021-03-05"}},
		{"caption and credit", "RUSSIA. The president attends a meeting outside Moscow.\nSputnik/Jane Doe/Kremlin via Reuters\n" + trial.Lead,
			[]string{"caption: RUSSIA. The president attends a meeting outside Moscow.", "photo credit: Sputnik/Jane Doe/Kremlin via Reuters"}},
		{"caption with its credit", trial.Lead + "\nA tank on display in Odesa. Jane Doe—Global Images Ukraine/Getty Images",
			[]string{"caption: A tank on display in Odesa. Jane Doe—Global Images Ukraine/Getty Images"}},
		{"caption by its words", "Image copyright AP Image caption The two leaders met\n" + trial.Lead, []string{"caption: Image copyright AP Image caption The two leaders met"}},
		{"credit in brackets", "The inspector testifies on Wednesday. (AP Photo/Jane Doe)\n" + trial.Lead, []string{"caption: The inspector testifies on Wednesday. (AP Photo/Jane Doe)"}},
		{"age of the page", "6 years ago\n" + trial.Lead, []string{"age note: 6 years ago"}},
		{"reporter by a forename", "Ministers agree to go on with the talks\nJoe Doe and Jane Roe\n" + trial.Lead, []string{"byline: Joe Doe and Jane Roe"}},
		{"no reporter but the one in the picture", "Joe Biden\n" + trial.Lead, nil},
		{"hide caption", trial.Lead + "\nThe president speaks. **Jane Doe/AP** ****hide caption****", []string{"caption: The president speaks. **Jane Doe/AP** ****hide caption****"}},
		{"not a sentence that ends in an agency", trial.Lead + "\nHe had never spoken to AFP or Reuters.", nil},
		{"related label and headline", trial.Lead + "\nRelated\nTen things to know about the treaty\n" + trial.Lead, []string{"related: Related", "related: Ten things to know about the treaty"}},
		{"other headlines at the end", trial.Lead + "\n" + trial.Lead + "\n" + trial.Lead + "\n* One headline here\n* Two headlines here\n* Three headlines here",
			[]string{"related: * One headline here", "related: * Two headlines here", "related: * Three headlines here"}},
		{"menu", trial.Lead + "\nArts\nBooks\nFood\nTravel\nStyle", []string{"navigation: Arts", "navigation: Books", "navigation: Food", "navigation: Travel", "navigation: Style"}},
		{"reporters under the article", trial.Lead + "\n— Jane Doe and John Roe", []string{"byline: — Jane Doe and John Roe"}},
		{"sign-off", trial.Lead + "\u00a0– Rappler.com", []string{"sign-off: – Rappler.com"}},
		{"a running time", trial.Lead + "\nJUST SEEN Two ministers meet Replay 02:41\n" + trial.Lead, []string{"player: JUST SEEN Two ministers meet Replay 02:41"}},
		{"an hour of the day is none", trial.Lead + "\nThe plane is to land at 02:41", nil},
		{"a gallery", trial.Lead + "\nPhotos: A summit The two meet. Hide Caption 1 of 2 Photos: A summit They part. Hide Caption 2 of 2\n" + trial.Lead,
			[]string{"caption: Photos: A summit The two meet. Hide Caption 1 of 2 Photos: A summit They part. Hide Caption 2 of 2"}},
		{"the heading of a box", trial.Lead + "\nQ&A Who is Jane Doe? Show Hide Jane Doe was born in 1960 and has been a minister ever since she left school.\n" + trial.Lead,
			[]string{"explainer: Q&A Who is Jane Doe? Show Hide Jane Doe was born in 1960 and has been a minister ever since she left school."}},
		{"a headline glued to its label", trial.Lead + "\nThe report:What it says and what it leaves out\n" + trial.Lead, []string{"other story: The report:What it says and what it leaves out"}},
		{"not a speaker's name", trial.Lead + "\nDOE:What did you say to them then?\n" + trial.Lead, nil},
		{"headlines in capitals", trial.Lead + "\n" + trial.Lead + "\nTWO MINISTERS MEET ON THE MARGINS OF A CONFERENCE\n" + trial.Lead + "\n" + trial.Lead,
			[]string{"other story: TWO MINISTERS MEET ON THE MARGINS OF A CONFERENCE"}},
		{"a crosshead in capitals stays", trial.Lead + "\n" + trial.Lead + "\nLOOKING AHEAD\n" + trial.Lead, nil},
		{"a credit before what is shown", trial.Lead + "\nJane Doe/AP/File The minister walks to a meeting in Geneva.\n" + trial.Lead, []string{"caption: Jane Doe/AP/File The minister walks to a meeting in Geneva."}},
		{"a credit that begins with the agency", trial.Lead + "\nThe minister walks to a meeting, Geneva, May 4, 2018. REUTERS/Jane Doe\n" + trial.Lead,
			[]string{"caption: The minister walks to a meeting, Geneva, May 4, 2018. REUTERS/Jane Doe"}},
		{"a byline between paragraphs", trial.Lead + "\nBy Jane Doe, BBC News, Moscow\n" + trial.Lead, []string{"byline: By Jane Doe, BBC News, Moscow"}},
		{"who is quoted above stays", trial.Lead + "\n“It is so, and it was always so.”\nJoe Doe, Reuters\n" + trial.Lead, nil},
		{"the note on the author", trial.Lead + "\n— Joe Doe is a columnist and the author of two books.", []string{"author note: — Joe Doe is a columnist and the author of two books."}},
		{"not on somebody of whom the article speaks", trial.Lead + "\nMs. Doe had been there before.\nJoe Doe is a lawyer and the author of two books.", nil},
		{"a pull quote", trial.Lead + "\nThe two met for three hours on the margins of a conference and agreed to talk.\nThe two met for three hours on the margins of a conference and agreed to talk. Nobody else was there, and nothing was written down.",
			[]string{"pull quote: The two met for three hours on the margins of a conference and agreed to talk."}},
		{"endnotes", trial.Lead + "\n[[1]](https://example.org/a) https://example.org/b ; https://example.org/c", []string{"link: [[1]](https://example.org/a) https://example.org/b ; https://example.org/c"}},
		{"a heading three times the same", trial.Lead + "\nRussia, Russia, Russia\n" + trial.Lead, nil},
		{"many tags", trial.Lead + "\nRussia, Russia and Eurasia, Ukraine, Ukraine War, Geopolitics, International Security, Defense and Security, Defense Strategy, Intelligence, Transnational Threats, Technology and Innovation, Artificial Intelligence, Cybersecurity and Governance, Economic Security, Trade and Business, Sanctions",
			[]string{"tags: Russia, Russia and Eurasia, Ukraine, Ukraine War, Geopolitics, International Security, Defense and Security, Defense Strategy, Intelligence, Transnational Threats, Technology and Innovation, Artificial Intelligence, Cybersecurity and Governance, Economic Security, Trade and Business, Sanctions"}},
		{"a day as a page prints it", trial.Lead + "\nTue, November 8, 2016\n" + trial.Lead, []string{"published: Tue, November 8, 2016"}},
		{"a day that heads a part", trial.Lead + "\nNovember 8, 2016\n" + trial.Lead, nil},
		{"a label with two colons", trial.Lead + "\nThe report::What it says and what it leaves out\n" + trial.Lead, []string{"other story: The report::What it says and what it leaves out"}},
		{"what the writer does, under the portrait", trial.Lead + "\n[](https://example.org/authors/joe-doe/)\nAs bureau chief, Joe runs coverage of the country, and before that he ran that of others.",
			[]string{"link: [](https://example.org/authors/joe-doe/)", "author note: As bureau chief, Joe runs coverage of the country, and before that he ran that of others."}},
		{"a quotation set large by its mark", trial.Lead + "\n> The number of warheads has never been as high as it is today, says one expert.\nExperts warn. The number of warheads has never been as high as it is today, says one expert. Nobody has counted them since.",
			[]string{"pull quote: > The number of warheads has never been as high as it is today, says one expert."}},
		{"the label of other stories", trial.Lead + "\nMore on the summit:\n" + trial.Lead, []string{"related: More on the summit:"}},
		{"not a sentence that begins so", trial.Lead + "\nMore on that was not known on Tuesday.\n" + trial.Lead, nil},
		{"a letter to subscribe to", trial.Lead + "\nGet the Gazette newsletter.\n" + trial.Lead, []string{"newsletter: Get the Gazette newsletter."}},
		{"not one that is told of", trial.Lead + "\nThey get the newsletter by email.\n" + trial.Lead, nil},
		{"a heading in capitals that tells what comes", trial.Lead + "\n" + trial.Lead + "\n" + trial.Lead + "\nWHAT YOU NEED TO KNOW\n" + trial.Lead, nil},
		{"the number of a box", trial.Lead + "\n190712081713100\n" + trial.Lead, []string{"widget: 190712081713100"}},
		{"front matter", "---\ntitle: x\n---\n" + trial.Lead, []string{"front matter: ---", "front matter: title: x", "front matter: ---"}},
		{"English rules leave other languages alone", "Министры встретились в Москве и договорились продолжать переговоры, сообщили официальные лица.\nМосква, Вашингтон, Киев, США", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := trial.Reasons(trial.Read(tt.text)); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("furniture of %q\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestTagsAndBlurbs(t *testing.T) {
	a := trial.Read("A deck that says 'the part where our relations are getting closer'\n" + trial.Lead +
		"\n“It is the part where our relations are getting closer,” he said.\nJoe Biden, Vladimir Putin, Russia")
	if len(a.Tags) != 1 || a.Tags[0].In(a.Text) != "Joe Biden, Vladimir Putin, Russia" {
		t.Errorf("tags %v", a.Tags)
	}
	b := trial.Read("Ministers agree to talk\n\nA deck that says 'the part where our relations are getting closer'\n\n" + trial.Lead +
		"\n“It is the part where our relations are getting closer,” he said.")
	if len(b.Blurbs) != 0 || len(b.Headline) != 2 || b.Title != "Ministers agree to talk" { // only the quoted words are the same
		t.Errorf("blurbs %v, headline %v, title %q", b.Blurbs, b.Headline, b.Title)
	}
	c := trial.Read("Ministers agree to talk\n\nIt is the part where our relations are getting closer\n\n" + trial.Lead +
		"\n“It is the part where our relations are getting closer,” he said.")
	if len(c.Blurbs) != 1 || c.Title != "Ministers agree to talk" {
		t.Errorf("blurbs %v, title %q", c.Blurbs, c.Title)
	}
}
