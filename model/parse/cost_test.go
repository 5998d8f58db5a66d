package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"hotline/model/growth"
	"hotline/model/parse/trial"
)

// each returns lines made from their number, with at least the given number of bytes in all. A line before them is longer than
// those of a text cut at a column.
func each(bytes int, sep string, line func(k int) string) string {
	var b strings.Builder
	b.WriteString(strings.Repeat(trial.Lead+" ", 3) + "\n" + trial.Other + "\n\n")
	for k := 0; b.Len() < bytes; k++ {
		b.WriteString(line(k) + sep)
	}
	return b.String()
}

// TestCost checks the documented cost of Article with texts that are expensive for its rules.
func TestCost(t *testing.T) {
	if testing.Short() {
		t.Skip("takes its time")
	}
	const words = "the harbour board sold the old ferry to the town in the north of the island where nobody wants"
	kinds := map[string]struct {
		sep  string
		line func(k int) string
	}{
		"lower case without stops":    {"\n", func(k int) string { return fmt.Sprint("and the ferry of number ", growth.Name(k), " that went out") }},
		"the same line over and over": {"\n", func(int) string { return "and the ferry that went out in the morning" }},
		"sentences mended at commas":  {"\n", func(k int) string { return fmt.Sprint("The ferry of number ", growth.Name(k), " that went out,") }},
		"names":                       {"\n\n", func(k int) string { return "Jane " + growth.Name(k) }},
		"names that share a part":     {"\n\n", func(k int) string { return "Jane " + growth.Name(k%97) + "-" + growth.Name(k/97) }},
		"one name":                    {"\n\n", func(int) string { return "Jane Doe" }},
		"names after sentences":       {"\n\n", func(k int) string { return fmt.Sprint("The ferry went out.\n\nJane ", growth.Name(k)) }},
		"names behind a dash":         {"\n\n", func(k int) string { return fmt.Sprint("The ferry went out.\n\n— Jane ", growth.Name(k)) }},
		"names under quotations":      {"\n\n", func(k int) string { return fmt.Sprint("“The ferry went out.”\n\n— Jane ", growth.Name(k)) }},
		"names and where they were":   {"\n\n", func(k int) string { return fmt.Sprint("Jane ", growth.Name(k), " reported from Moscow.") }},
		"quotations and then a name": {"\n\n", func(k int) string {
			return fmt.Sprint("“We shall go on talking to the other side until it is done” Jane ", growth.Name(k), ", minister")
		}},
		"what many are": {"\n\n", func(k int) string {
			return fmt.Sprint("Jane ", growth.Name(k), " is a fellow at the Harbour Institute.")
		}},
		"corrections": {"\n\n", func(k int) string {
			return fmt.Sprint("Correction: An earlier version of this story misstated the age of Jane ", growth.Name(k), " on May 4, 2018.")
		}},
		"sentences with and without a stop": {"\n\n", func(k int) string {
			return fmt.Sprint("The ferry of number ", growth.Name(k/2), " went out to sea on that very day in spring", strings.Repeat(".", k%2))
		}},
		"charts": {"\n\n", func(k int) string {
			return fmt.Sprint("Ferries ", growth.Name(k), strings.Repeat(" North 182 South 54", 7))
		}},
		"bylines": {"\n\n", func(k int) string { return "By Jane " + growth.Name(k) }},
		"headings with a reporter": {"\n\n", func(k int) string {
			return "Why did the board sell the ferry now? Jane " + growth.Name(k) + ", BBC News, Moscow"
		}},
		"lines begun again": {"\n\n", func(k int) string {
			return fmt.Sprint("May 4: ", growth.Name(k), " ", words, "\n\n", growth.Name(k), " ", words, " May 9: No more ferries ", growth.Name(k))
		}},
		"items begun again":         {"\n\n", func(k int) string { return fmt.Sprint(growth.Name(k), " x: ", growth.Name(k+1)) }},
		"short lines in lower case": {"\n", func(k int) string { return "and " + growth.Name(k) }},
		"pointed ends": {"\n\n", func(k int) string {
			return fmt.Sprint("The case of ", growth.Name(k), " was dropped on Friday by the judges. Read more about it here.")
		}},
		"credits at ends": {"\n\n", func(k int) string {
			return fmt.Sprint(strings.Repeat(words+". ", 5), growth.Name(k), " met them. (Photo by Jane Doe/Getty Images)")
		}},
		"skipped posts": {"\n\n", func(k int) string {
			return fmt.Sprint("Skip Twitter post by ", growth.Name(k), " The ferry went out in the morning. Report")
		}},
		"a line of skipped posts": {" ", func(k int) string { return fmt.Sprint("Skip Twitter post by ", growth.Name(k)) }},
		"a line off the air":      {" ", func(k int) string { return "We'll be right back." }},
		"recurring labels": {"\n", func(k int) string {
			return fmt.Sprint("and the ferry and the harbour and the ferry ", growth.Name(k%5000))
		}},
		"notices of one line": {" ", func(k int) string {
			return fmt.Sprint("Share this article. Advertisement. ", growth.Name(k), " went. Read more.")
		}},
		"one line of notices": {" ", func(int) string { return "Advertisement." }},
		"quotations": {"\n\n", func(k int) string {
			return fmt.Sprint("“The ferry of ", growth.Name(k), " went out in the morning,” said Jane ", growth.Name(k+1), ".")
		}},
		"large quotations": {"\n\n", func(k int) string {
			return fmt.Sprint("“The ferry of ", growth.Name(k%7), " went out in the morning of that day”")
		}},
		"dates": {"\n\n", func(k int) string {
			return fmt.Sprintf("On May %d, %d the ferry of %s went out.", k%28+1, 1990+k%30, growth.Name(k))
		}},
		"questions": {"\n\n", func(k int) string { return fmt.Sprint("What Does ", growth.Name(k), " Want From the Harbour?") }},
		"tags":      {"\n\n", func(k int) string { return fmt.Sprint("Harbour, ", growth.Name(k), ", Ferry, Island") }},
		"captions": {"\n\n", func(k int) string {
			return fmt.Sprint("Jane ", growth.Name(k), " stands in the harbour on Friday. Reuters")
		}},
		"summaries": {"\n\n", func(k int) string { return fmt.Sprint("- The ferry of ", growth.Name(k), " went out") }},
		"one paragraph": {" ", func(k int) string {
			return fmt.Sprint("The ferry of ", growth.Name(k), " went out, said Jane ", growth.Name(k+1), ".")
		}},
		"one word":             {" ", func(int) string { return "harbour" }},
		"one letter":           {"", func(int) string { return "a" }},
		"blanks":               {"", func(int) string { return " " }},
		"marks":                {"", func(int) string { return "“" }},
		"stops":                {"", func(int) string { return ". " }},
		"brackets":             {"\n", func(int) string { return "(((" }},
		"colons":               {"", func(int) string { return "a: " }},
		"dashes":               {"", func(int) string { return " - " }},
		"lines of one letter":  {"\n", func(int) string { return "a" }},
		"lines of one capital": {"\n\n", func(int) string { return "A" }},
		"capitals":             {"\n\n", func(k int) string { return "THE FERRY OF " + strings.ToUpper(growth.Name(k)) + " WENT OUT" }},
		"gaps":                 {"   ", func(k int) string { return fmt.Sprint("The ferry of ", growth.Name(k), " went out.") }},
		"carriage returns":     {"\r", func(k int) string { return fmt.Sprint("The ferry of ", growth.Name(k), " went out.") }},
		"links in paragraphs":  {"\n\n", func(k int) string { return fmt.Sprint("READ MORE: The ferry of ", growth.Name(k), " goes out") }},
	}
	for kind, k := range kinds {
		t.Run(kind, func(t *testing.T) {
			growth.Linear(t, 20_000, func(n int) func() {
				text := each(n, k.sep, k.line)
				return func() { trial.Read(text) }
			})
		})
	}
}
