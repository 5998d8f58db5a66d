package quotes_test

import "testing"

// "It" is an expletive in "it is likely", never a person, and no body if it shows something.
func TestImpersonal(t *testing.T) {
	const closed = "The ministry was closed in May. "
	checkSpeakers(t, []spoken{
		{"argued", closed + "It has often been argued that the banks of the town would not survive the plan.", nil},
		{"no secret", closed + "It was no secret that the talks had been “frank and open” all along.", nil},
		{"clear", closed + "It was becoming clear that the banks of the town would not survive the plan.", nil},
		{"unclear", closed + "It was unclear whether the talks had been “frank and open” at all.", nil},
		{"emerged", closed + "It emerged that the talks had been “frank and open” all along.", nil},
		{"taken as showing", closed + "It was hailed as signaling “the end of the road” for the banks.", nil},
		{"a body says", closed + "It said the talks had been “frank and open” all along.", []string{"ministry"}},
		{"in office", "The mayor was out of office for years. It said that the talks had been frank and open.", nil},
		{"no person", "A retired official was heard first. It said that the talks had been frank and open.", nil},
		{"what shows it", closed + "It shows that the banks of the town would not survive the plan.", nil},
		{"a document says it", "The report was read on Monday. It said that the banks of the town would not survive the plan.", []string{"report"}},
	})
	checkSpoken(t, []spoken{
		{"somebody put it", "As one German official put it: “We will not sign it this week.”", []string{"one German official: We will not sign it this week."}},
		{"a body puts it", closed + "As the White House puts it, “we will not sign it this week.”", []string{"the White House: we will not sign it this week."}},
	})
}
