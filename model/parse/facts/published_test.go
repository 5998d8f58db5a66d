package facts_test

import (
	"slices"
	"testing"

	"hotline/model"
	"hotline/model/parse/trial"
)

func TestPublished(t *testing.T) {
	tests := []struct {
		name        string
		doc         model.Document
		want, basis string
	}{
		{"container", model.Document{Published: "2021-03-19T10:00:00Z", URL: "https://x.org/2021/03/18/a"}, "2021-03-19", "container"},
		{"container of another day", model.Document{Published: "2021-03-19T10:00:00Z", URL: "https://x.org/2020/01/02/a"}, "2020-01-02", "URL; the container says 2021-03-19"},
		{"picture's day in the container", model.Document{Published: "2019-06-28", URL: "https://x.org/a-2025-02-10/"}, "2025-02-10", "URL; the container says 2019-06-28"},
		{"container in words", model.Document{Published: "Fri, 19 Mar 2021 10:00:00 GMT"}, "2021-03-19", "container"},
		{"container without sense", model.Document{Published: "recently"}, "unknown", ""},
		{"container of the future", model.Document{Published: "2031-03-19"}, "unknown", ""},
		{"address", model.Document{URL: "https://x.org/news/2021/03/19/a.html"}, "2021-03-19", "URL"},
		{"address with the month alone", model.Document{URL: "https://x.org/story/2021/02/talks-190713?id=3", Text: "The Biden administration said no. " + trial.Lead}, "2021-02-01…2021-02-28", "URL"},
		{"address with the month, dateline with the day", model.Document{URL: "https://x.org/2021/03/talks", Text: "MOSCOW, March 19 (Reuters) - " + trial.Lead}, "2021-03-19", "dateline, the year by URL"},
		{"address with the month, a clock in it", model.Document{URL: "https://x.org/2021/05/talks", Text: "02:43 GMT08 May 2021\n" + trial.Lead}, "2021-05-01…2021-05-08", "URL; not after the site clock"},
		{"address with a month of the future", model.Document{URL: "https://x.org/2031/03/talks"}, "unknown", ""},
		{"scraper before address", model.Document{URL: "https://x.org/2021/03/20/a", Text: " date 2021-03-19 " + trial.Lead}, "2021-03-19", "scraper date"},
		{"date line", model.Document{Text: "March 19, 2021\n" + trial.Lead}, "2021-03-19", "date line"},
		{"file name", model.Document{ID: "a/2021-03-19_talks.txt", File: "news/a/2021-03-19_talks.txt"}, "2021-03-19", "file name, weak"},
		{"folder", model.Document{ID: "2021/03/19/talks.txt", File: "2021/03/19/talks.txt"}, "2021-03-19", "folder name, weak"},
		{"file name of the future", model.Document{ID: "20310319.txt", File: "20310319.txt"}, "unknown", ""},
		{"address before file name", model.Document{ID: "2021-03-20.txt", File: "2021-03-20.txt", URL: "https://x.org/2021/03/19/a"}, "2021-03-19", "URL"},
		{"file name that the text rules out", model.Document{ID: "2014-03-19.txt", File: "2014-03-19.txt", Text: "The Biden administration said no. " + trial.Lead}, "2021-01-20…2025-01-20", "offices named: Joe Biden, President"},
		{"clock is a bound", model.Document{Text: "02:43 GMT08 May 2021\n" + trial.Lead}, "until 2021-05-08", "not after the site clock"},
		{"clock and office", model.Document{Text: "02:43 GMT08 May 2021\nSecretary of State Anthony Blinken said so. " + trial.Lead}, "2021-01-26…2021-05-08",
			"offices named: Antony Blinken, Secretary of State; not after the site clock"},
		{"presidency", model.Document{Text: "The Biden administration said no. " + trial.Lead}, "2021-01-20…2025-01-20", "offices named: Joe Biden, President"},
		{"two presidents: the later", model.Document{Text: "President Barack Obama did it, President Trump's lawyer said. " + trial.Lead}, "since 2017-01-20", "offices named: Donald Trump, President"},
		{"the second term", model.Document{Text: "President Trump said that President Trump would undo what President Joe Biden did. " + trial.Lead}, "since 2025-01-20", "offices named: Donald Trump, President"},
		{"former", model.Document{Text: "Former President Barack Obama spoke. " + trial.Lead}, "unknown", ""},
		{"elect", model.Document{Text: "President-elect Joe Biden spoke, and so did a President Trump of the stage. " + trial.Lead}, "unknown", ""},
		{"elected as often as in office", model.Document{Text: "President-elect Joe Biden spoke. What President Joe Biden would do, Mr. Biden did not say. " + trial.Lead}, "unknown", ""},
		{"a predecessor, the successor without the office", model.Document{Text: "President Barack Obama had warned of it, and Trump laughed. " + trial.Lead}, "since 2009-01-20", "offices named: Barack Obama, President"},
		{"weekday and date in the lead", model.Document{Text: "Russia is ready, a spokesman said on Sunday, January 24, of the Biden administration. " + trial.Lead}, "2021-01-24…2021-01-31",
			"offices named: Joe Biden, President; soon after “Sunday, January 24”"},
		{"the last day stated", model.Document{Text: "They met on March 4, 2018, and again in May 2019. It ends in June 2021, by June 3, 2022. " + trial.Lead}, "since 2019-05-01", "not before “May 2019”"},
		{"a day after the office began", model.Document{Text: "On March 4, 2022, the Biden administration said no. " + trial.Lead}, "2022-03-04…2025-01-20",
			"offices named: Joe Biden, President; not before “March 4, 2022”"},
		{"nothing", model.Document{Text: trial.Lead}, "unknown", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.doc.Text == "" {
				tt.doc.Text = trial.Lead
			}
			if w := trial.Small.Article(tt.doc).Published; w.String() != tt.want || w.Basis != tt.basis {
				t.Errorf("published %s (%s), want %s (%s)", w, w.Basis, tt.want, tt.basis)
			}
		})
	}
}

func TestOfficesThatTellTheTime(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"State Department spokesman Matthew Miller said so. ", "since 2023-04-01"},
		{"Campaign spokesman Matthew Miller said so. ", "unknown"},
		{"Democratic National Committee spokeswoman Adrienne Watson said so. ", "unknown"},
		{"White House spokeswoman Sarah Sanders said so. ", "unknown"},
		{"Deputy White House Press Secretary Sarah Sanders said so. ", "since 2017-01-20"},
		{"White House Press Secretary Sarah Sanders said so. ", "since 2017-07-26"},
		{"The White House press secretary, Sarah Sanders, said so. ", "since 2017-07-26"},
		{"The former White House press secretary, Sarah Sanders, said so. ", "unknown"},
		{"As White House press secretary, Sarah Sanders said so. ", "unknown"},
		{"California Gov. Gavin Newsom said so. ", "since 2019-01-07"},
		{"California Lt. Gov. Gavin Newsom said so. ", "unknown"},
		{"Vice President Joe Biden said so. ", "2009-01-20…2017-01-20"},
		{"Vice President Joe Biden said so, and Mike Pence laughed. ", "since 2009-01-20"},
		{"President Lyndon Johnson said so. ", "since 1963-11-22"},
		{"President Lyndon Johnson said so. President Johnson laughed. ", "1963-11-22…1969-01-20"},
		{"President Barack Obama said so. President Obama met Ukrainian President Viktor Yanukovych. ", "2010-02-25…2017-01-20"},
		{"Attorney General William Barr met special counsel Robert Mueller. ", "since 2019-02-14"},
		{"Ukrainian President Viktor Yanukovych fled, and Oleksandr Turchynov stood in. ", "since 2010-02-25"},
	} {
		if w := trial.Full.Article(model.Document{Text: tt.text + trial.Lead}).Published; w.String() != tt.want {
			t.Errorf("%s: published %s (%s), want %s", tt.text, w, w.Basis, tt.want)
		}
	}
}

// TestDatesOfRange resolves dates in an article of which only the presidency is known.
func TestDatesOfRange(t *testing.T) {
	a := trial.Read("The Biden administration met them. They talked on Tuesday. They met on Saturday, January 23, and on March 4.")
	var got []string
	for _, d := range a.Dates {
		got = append(got, d.In(a.Text)+" "+d.When.String()+" "+d.Basis)
	}
	if want := []string{"on Saturday, January 23 2021-01-23 weekday and date agree only in 2021"}; !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
