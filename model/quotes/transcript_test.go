package quotes_test

import (
	"slices"
	"strings"
	"testing"

	"hotline/model"
)

const briefing = `Press briefing in Geneva, June 4, 2024

MODERATOR: Good morning. We begin.

VIKTOR ORLOV: We will not sign it this week.

It is an insult, and I said “no” to them.

Q    Will you sign it next week?

MR. ORLOV: Not next week.

(Pause.)

QUESTION: What will Anna Whitfield say?

VIKTOR ORLOV: She said that Washington is ready.

[Applause]
`

// In a transcript the label names the speaker of its paragraphs: all words are the speaker's, whatever marks and verbs they
// contain, and a question without a name is a reporter's.
func TestTranscript(t *testing.T) {
	each(t, "briefing", func(t *testing.T, e engine) {
		p := e.read(briefing)
		want := []struct {
			said string
			how  model.How
			turn int
		}{
			{"MODERATOR: Good morning. We begin.", model.HowNamed, 1},
			{"ORLOV: We will not sign it this week.", model.HowNamed, 2},
			{"ORLOV: It is an insult, and I said “no” to them.", model.HowCarried, 2},
			{"a reporter: Will you sign it next week?", model.HowAnonymous, 3},
			{"ORLOV: Not next week.", model.HowNamed, 4},
			{"a reporter: What will Anna Whitfield say?", model.HowAnonymous, 5},
			{"ORLOV: She said that Washington is ready.", model.HowNamed, 6},
		}
		got := p.said(p.quotes)
		if len(got) != len(want) {
			t.Fatalf("%q, want %d turns", got, len(want))
		}
		for i, w := range want {
			q := p.quotes[i]
			if !strings.EqualFold(got[i], w.said) || q.How != w.how || q.Turn != w.turn || q.Kind != model.Direct {
				t.Errorf("%q, %s, turn %d, %s; want %q, %s, turn %d", got[i], q.How, q.Turn, q.Kind, w.said, w.how, w.turn)
			}
		}
		var about []string
		for _, f := range p.quotes[5].About {
			about = append(about, p.cast.Figures[f].Name)
		}
		if !slices.Equal(about, []string{"Anna Whitfield"}) {
			t.Errorf("the question is about %q, want Anna Whitfield", about)
		}
	})
}

// A closing mark at the end of a turn that nothing opens is none of the words; one with its partner is.
func TestStrayMarksAtTheEndOfATurn(t *testing.T) {
	each(t, "briefing", func(t *testing.T, e engine) {
		for said, want := range map[string]string{
			"Not next week.”": "Not next week.", "Not next week.\"": "Not next week.", "I said “wait.” Not next week.”": "I said “wait.” Not next week.",
			"\"Wait,\" I said. \"Not next week.\" Never.\"": "\"Wait,\" I said. \"Not next week.\" Never.\"",
			"Not “next week.”":                              "Not “next week.”", "Not \"next week.\"": "Not \"next week.\"",
		} {
			if p := e.read(strings.Replace(briefing, "Not next week.", said, 1)); p.said(p.quotes)[4] != "Orlov: "+want {
				t.Errorf("%q became %q", said, p.said(p.quotes)[4])
			}
		}
	})
}

// Broadcasters add to the name a role and, in brackets, how the person is heard; a reporter's addition at the end is no turn.
func TestLabelsThatSayWho(t *testing.T) {
	each(t, "broadcast", func(t *testing.T, e engine) {
		p := e.read("ANNA WHITFIELD, NEWS HOST: Good evening to all.\n\nSEN. JOHN KARPIN, D-OHIO: We will not sign it.\n\n" +
			"VIKTOR ORLOV, DEPUTY MINISTER OF TRADE (through translator): We are ready.\n\nKARPIN (via phone): I doubt it.\n\nWHITFIELD: Good night.\n\n" +
			"“We are always ready,” Orlov said after the show, “and they are not.”\n\nThe minister left at noon.\n")
		want := []string{"Whitfield: Good evening to all.", "Karpin: We will not sign it.", "Orlov: We are ready.", "Karpin: I doubt it.", "Whitfield: Good night.",
			"Orlov: We are always ready,", "Orlov: and they are not."}
		if got := p.said(p.quotes); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

// A single blank behind "Q" is enough, and the time at the end is nobody's turn.
func TestQuestionsAndTheHour(t *testing.T) {
	each(t, "questions", func(t *testing.T, e engine) {
		p := e.read("VIKTOR ORLOV: We begin.\n\nQ Viktor, will you sign?\n\nMR. ORLOV: Not this week.\n\nQ And the next?\n\nVIKTOR ORLOV: No.\n\nEND 4:04 P.M. EST\n")
		want := []string{"Orlov: We begin.", "a reporter: Viktor, will you sign?", "Orlov: Not this week.", "a reporter: And the next?", "Orlov: No."}
		if got := p.said(p.quotes); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

// A few labels make no transcript: a report may print two lines of an exchange.
func TestTwoLabelsAreNoTranscript(t *testing.T) {
	each(t, "two labels", func(t *testing.T, e engine) {
		p := e.read(body("They met again at noon.", "ORLOV: “Good morning to you.”", "WHITFIELD: “Good morning, sir.”", "The talks took an hour, and nobody was told of what."))
		if got, want := p.said(p.quotes), []string{"Orlov: Good morning to you.", "Whitfield: Good morning, sir."}; !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

// Section headings and rows of tables also have names before a colon.
func TestHeadsAndRowsAreNoTranscript(t *testing.T) {
	each(t, "heads", func(t *testing.T, e engine) {
		for _, text := range []string{
			`Viktor Orlov, Anna Whitfield, Oleg Karpin and Dana Reyes run in the election.

Orlov: Win in a walk.

The mayor of the capital is known all over the country.

Whitfield: Keep it close.

The senator has visited every town in the north.

Karpin: Now or never.

The general has no money left.

Reyes: Just hang on.

The lawyer came late.
`,
			`Viktor Orlov and Anna Whitfield run in the election.

Orlov: 1,769.

Whitfield: 1,501.

These are delegates who can change their minds.

Orlov: 547.

Whitfield: 46.

The total is not known.
`,
		} {
			p := e.read(text)
			for _, q := range p.quotes {
				t.Errorf("%q is said by %s", q.In(text), q.SpeakerText)
			}
		}
	})
}

// Labels may be on lines of their own, initials, or two names of one family.
func TestShortLabels(t *testing.T) {
	each(t, "alone on their lines", func(t *testing.T, e engine) {
		p := e.read("Viktor Orlov speaks with Anna Whitfield.\n\nViktor Orlov:\n\nGood morning.\n\nAnna Whitfield:\n\nWill you sign?\n\nViktor Orlov:\n\nNot this week.\n\nAnna Whitfield:\n\nWhy not?\n")
		want := []string{"Orlov: Good morning.", "Whitfield: Will you sign?", "Orlov: Not this week.", "Whitfield: Why not?"}
		if got := p.said(p.quotes); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
	each(t, "initials", func(t *testing.T, e engine) {
		p := e.read("Viktor Orlov speaks with Anna Whitfield.\n\nVO: Good morning.\n\nAW: Will you sign?\n\nVO: Not this week.\n\nAW: Why not?\n")
		want := []string{"Orlov: Good morning.", "Whitfield: Will you sign?", "Orlov: Not this week.", "Whitfield: Why not?"}
		if got := p.said(p.quotes); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
	each(t, "one surname", func(t *testing.T, e engine) {
		p := e.read("Viktor Orlov and Maria Orlov speak.\n\nMARIA ORLOV: Good morning.\n\nVIKTOR ORLOV: We begin.\n\nMARIA ORLOV: Now.\n\nVIKTOR ORLOV: Yes.\n")
		var got []string
		for _, q := range p.quotes {
			got = append(got, p.cast.Figures[q.Speakers[0]].Name)
		}
		if want := []string{"Maria Orlov", "Viktor Orlov", "Maria Orlov", "Viktor Orlov"}; !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

// A label by office refers to the holder named in the title, and to nobody else with such an office.
func TestLabelByOfficeInTheTitle(t *testing.T) {
	const rest = ` in Geneva

Foreign Minister Viktor Orlov was there, too.

THE FOREIGN MINISTER: Good morning.

Q    Will you sign it?

THE FOREIGN MINISTER: Not next week.

Q    And after that?

THE FOREIGN MINISTER: We will see.
`
	for title, who := range map[string]string{
		`Remarks by Foreign Minister\_Orlov`: "Orlov", `Remarks by Foreign Minister\_Viktor Orlov`: "Orlov", `Remarks by Foreign Minister Doe`: "foreign minister", "Remarks by the Foreign Minister": "Orlov",
	} {
		each(t, title, func(t *testing.T, e engine) {
			p := e.read(title + rest)
			if got := p.said(p.quotes); len(got) != 5 || !strings.HasSuffix(strings.ToLower(strings.TrimSuffix(got[0], ": Good morning.")), strings.ToLower(who)) {
				t.Errorf("got %q, want %s", got, who)
			}
		})
	}
}

// In an interview "A" is the person introduced before the first question, if there is only one.
func TestInterview(t *testing.T) {
	const talk = "Q: Will you sign it this week?\n\nA: Not this week.\n\nQ: Will you sign it next week?\n\nA: Not next week, no."
	for _, tt := range []struct{ name, before, who string }{
		{"one person", "We spoke with Viktor Orlov about the treaty.", "ORLOV"},
		{"two persons", "Viktor Orlov met Anna Whitfield. We spoke with one of them.", "the person interviewed"},
		{"nobody", "We spoke about the treaty and the weather in the town.", "the person interviewed"},
	} {
		each(t, tt.name, func(t *testing.T, e engine) {
			p := e.read("An interview about the treaty\n\nGENEVA, June 4, 2024 —\n\n" + tt.before + "\n\n" + talk)
			got := p.said(p.marked())
			want := []string{"a reporter: Will you sign it this week?", tt.who + ": Not this week.", "a reporter: Will you sign it next week?", tt.who + ": Not next week, no."}
			if !slices.EqualFunc(got, want, strings.EqualFold) {
				t.Errorf("said %q, want %q", got, want)
			}
		})
	}
}

// A medium asks under its own name; names of media before colons alone are a press roundup.
func TestInterviewByAMedium(t *testing.T) {
	each(t, "interview", func(t *testing.T, e engine) {
		p := e.read(body("Orlov spoke to Sputnik about the treaty.", "Sputnik: Will you sign it this week?", "Viktor Orlov: Not this week. It is too early for that.", "It will take months.",
			"Sputnik: Will you sign it next week?", "Viktor Orlov: Not next week, no."))
		want := []string{"Sputnik: Will you sign it this week?", "Orlov: Not this week. It is too early for that.", "Orlov: It will take months.", "Sputnik: Will you sign it next week?", "Orlov: Not next week, no."}
		if got := p.said(p.marked()); !slices.Equal(got, want) {
			t.Errorf("said %q, want %q", got, want)
		}
	})
	each(t, "roundup", func(t *testing.T, e engine) {
		p := e.read(body("Reuters: The treaty will not be signed in the week that has just begun.", "CNN: Nobody knows who will sign the treaty in the end.", "Reuters: The town is full of reporters who know nothing.",
			"CNN: The lake has frozen over for the second time this year."))
		if got := p.said(p.marked()); len(got) > 0 {
			t.Errorf("said %q", got)
		}
	})
}

// A transcript has at least two voices, or labels in capitals: columnists ask themselves questions, papers explain in questions
// and answers, live reports begin their entries with who said what, lists say who people are, and words in marks need no label.
func TestOneVoiceIsNoTranscript(t *testing.T) {
	for name, paragraphs := range map[string][]string{
		"a columnist's questions": {"Question: Who gave the minister the list?", "Nobody in the capital will say.", "Question: Was it the envoy?", "The lake has no answer.", "Question: Was it her deputy?", "Time will tell.",
			"Question: Will there be a trial?", "That is all for this week."},
		"a paper that explains": {"Q: Why do prices fall in spring?", "A: The ships come back when the ice melts.", "There are more of them each year.", "Q: Who gains by it?", "A: The towns on the coast, above all.", "Q: And who loses?", "A: The farmers in the hills."},
		"who they are": {"Viktor Orlov: the minister who signed the treaty and left for the mountains a day later.", "Anna Whitfield: an envoy who has read every page of it and told nobody.",
			"Oleg Karpin: a former general whose farm lies on the border of both.", "Dana Reyes: a lawyer from the north, whom nobody has met so far.", "All four of them live by the lake."},
		"heads of a live report": {"Orlov: No treaty this year", "The talks ended at noon.", "Whitfield: Geneva talks go on", "The envoy left by train.", "Orlov: Trade comes first", "It rained.", "Whitfield: No date for a summit", "The lake was calm."},
	} {
		each(t, name, func(t *testing.T, e engine) {
			p := e.read(body(paragraphs...))
			for _, q := range p.marked() {
				t.Errorf("%q is said by %s", q.In(p.Text), q.SpeakerText)
			}
		})
	}
	each(t, "in marks", func(t *testing.T, e engine) {
		p := e.read(body("Orlov: “There are 40 ships in the lake, and all of them are ours.”", "There are 12.", "Whitfield: “Nobody has ever counted the ships before me.”", "Two have.",
			"Orlov: “The ice came early, and it was thicker than ever.”", "It was not.", "Whitfield: “I have never been to the lake in winter.”", "She has."))
		want := []string{"Orlov: There are 40 ships in the lake, and all of them are ours.", "Whitfield: Nobody has ever counted the ships before me.", "Orlov: The ice came early, and it was thicker than ever.",
			"Whitfield: I have never been to the lake in winter."}
		if got := p.said(p.quotes); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	})
	each(t, "remarks", func(t *testing.T, e engine) {
		p := e.read("VIKTOR ORLOV: Thank you all.\n\n(Applause.)\n\nVIKTOR ORLOV: Please sit down.\n\n(Laughter.)\n\nVIKTOR ORLOV: We have work to do.\n\n(Applause.)\n\nVIKTOR ORLOV: Good night.\n")
		if got := p.said(p.quotes); len(got) != 4 {
			t.Errorf("%q, want four turns", got)
		}
	})
}

// An article that contains a few turns of an interview is no transcript: the reporter's words between them are nobody's turn.
func TestTurnsInAnArticle(t *testing.T) {
	each(t, "turns in an article", func(t *testing.T, e engine) {
		turns := "VIKTOR ORLOV: We will not sign it.\n\nWHITFIELD: There is nothing to sign.\n\nVIKTOR ORLOV: Then we agree.\n\nWHITFIELD: We do.\n\n"
		told := strings.Repeat("The talks went on by the lake, and “the mood was good,” Whitfield said.\n\n", 36)
		p := e.read(body(turns + told))
		for _, q := range p.quotes {
			if strings.HasPrefix(q.In(p.Text), "The talks went on") {
				t.Fatalf("%q is taken for a turn of %s", q.In(p.Text), q.SpeakerText)
			}
		}
	})
}

const interview = `What comes next, by one who knows

Viktor Orlov met Anna Whitfield in Geneva. What follows has been cut.

Anna Whitfield

Will you sign it this week?

Viktor Orlov

We will not sign it. It is “an insult” to us all.

It will take months.

The talks in Geneva

Anna Whitfield

And next year?

Viktor Orlov

Not next year.
`

// In an interview the name may be on a line of its own, capitalised or not; other short lines are no labels, and nobody's words.
func TestNamesOnLinesOfTheirOwn(t *testing.T) {
	want := []string{
		"Whitfield: Will you sign it this week?", "Orlov: We will not sign it. It is “an insult” to us all.", "Orlov: It will take months.",
		"Whitfield: And next year?", "Orlov: Not next year.",
	}
	small := strings.NewReplacer("It will take months.\n", "archived recording The talks are over.\n\nIt will take months.\n", "\n\nAnna Whitfield", "\n\nanna whitfield", "\n\nViktor Orlov\n", "\n\nviktor orlov\n", "The talks in Geneva", "archived recording (Talks in Geneva)")
	for _, text := range []string{interview, small.Replace(interview)} {
		each(t, text[:10], func(t *testing.T, e engine) {
			p := e.read(text)
			if got := p.said(p.quotes); !slices.Equal(got, want) {
				t.Errorf("got %q\nwant %q", got, want)
			}
		})
	}
	checkSpoken(t, []spoken{
		{"heads that come once are no labels", "Viktor Orlov¶“We will not sign it,” said Whitfield.¶Anna Whitfield¶“It is an insult,” said Orlov.",
			[]string{"Whitfield: We will not sign it,", "Orlov: It is an insult,"}},
	})
}
