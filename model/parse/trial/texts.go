package trial

// Other is a paragraph on what followed the lead.
const Other = "The talks, the third of the year, were held behind closed doors, and neither of the two ministers spoke to reporters."

// Third and Fourth are paragraphs on another subject.
const (
	Third  = "The harbour was closed for a week in spring, and nobody was told why it had to be so for the ships that waited outside."
	Fourth = "The mayor said on Tuesday that the harbour would open once more before the first of May."
)

// Prose is an article on one subject, in paragraphs, into which the tests insert lines.
var Prose = []string{
	"The two ministers met in the capital on Tuesday and spoke about a treaty that limits the number of warheads.",
	"Neither of them spoke to reporters who had waited at the gate of the mansion since the early morning.",
	"He had said last week that the treaty could be saved, and that his country was ready to go on with the inspections.",
	"The inspections were stopped two years ago, when both sides closed their airspace to the planes of the other.",
	"Experts say the number of warheads has not risen since then, as far as can be told from pictures taken by satellites.",
}
