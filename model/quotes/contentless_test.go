package quotes_test

import (
	"testing"

	"hotline/model"
)

// Who writes, notes or answers something that is only named is quoted with nothing.
func TestOnlyNamed(t *testing.T) {
	for text, want := range map[string]bool{
		"Orlov wrote a long study of the towns on the lake.":                                                                   false,
		"Orlov repeated his dislike of the towns on the lake.":                                                                 false,
		"Orlov commented on the fire in the port of the town.":                                                                 false,
		"Orlov denied the request of the town for a new bridge.":                                                               false,
		"There was no proof at all to show that Orlov sold the bridge of the town.":                                            false,
		"Orlov met the men who the council believed had the keys of the port.":                                                 false,
		"Orlov said the same thing to the council as he did to the bank.":                                                      false,
		"Orlov said nothing false or misleading in the old port.":                                                              false,
		"The storm that sank his ship also claimed the life of Whitfield, a clerk. The storm claimed the lives of two others.": false,
		"Orlov has argued some of its most important cases before the court.":                                                  false,
		"The council denied a security clearance for a key aide to the mayor.":                                                 false,
		"He read it to the council by explaining his more deliberate vision.":                                                  false,
		"Orlov was seen in the port before announcing his decision on the bridge.":                                             false,
		"Orlov described the position of the bank in the town in stark terms.":                                                 false,
		"The guild tried to get Orlov to say the bank had lied to the town.":                                                   false,
		"Orlov's friends were so confident that the bank had moved its money to the port.":                                     false,
		"Orlov revealed his summary of the book, which was lost in the fire.":                                                  false,
		"Orlov blasted Whitfield as he left the town on Thursday for the vote.":                                                false,
		"Orlov tweeted a barbed rejoinder as he prepared to leave the town.":                                                   false,
		"Orlov claimed the party’s nomination at the convention in the port.":                                                  false,
		"Orlov declared a national emergency in February to draw money for the bridge.":                                        false,
		"Russia has not yet confirmed the names of the clerks who were sent home.":                                             false,
		"The man suspected of mailing bombs to the town was arrested on Friday.":                                               false,
		"“We are old,” Orlov said, echoing the words of the book he wrote last month.":                                         false,
		"Orlov said as much at a meeting of the guild in the town.":                                                            false,
		"Orlov said nothing was lost in the old port of the town.":                                                             true,
		"Orlov said the same should be true of the towns on the lake.":                                                         true,
		"Orlov noted that the town had no port.":                                                                               true,
		"Orlov noted the town was not a port.":                                                                                 true,
		"Orlov wrote that the towns on the lake were old.":                                                                     true,
		"Orlov repeated that the towns on the lake were old.":                                                                  true,
	} {
		said := false
		for _, q := range engines[1].read(body(text)).reported() {
			said = said || q.Sure != model.Low
		}
		if said != want {
			t.Errorf("%s\nsomething was said: %v, want %v", text, said, want)
		}
	}
}
