package form

// Measures of lines, by which rules of several packages tell labels, headlines, notes and prose apart.
const (
	ShortLine        = 280  // bytes; a longer line is prose, whatever it begins with, and is not looked up in the tables of furniture
	HeadlineMax      = 220  // bytes of the longest headline; a longer first line is prose
	KickerWords      = 3    // words of the longest kicker, the label above a headline
	StoryLabel       = 2    // words of the label before the headline of another story: "Long read: …"
	SpreadWords      = 4    // words of the shortest headline among links to other stories
	MenuWords        = 5    // words of the longest line of a menu
	LinkedWords      = 6    // words of a link that is a headline; shorter ones are parts of sentences
	HeadingWords     = 3    // words of a crosshead that may also be the name of a section: "Russia"
	TitleWords       = 9    // words of a caption that closes no sentence
	LoudWords        = 7    // words of a line in capitals that is a headline; crossheads are shorter
	LeadWords        = 14   // words of a label or link that leads elsewhere
	TailWords        = 14   // words of a headline after the label of a link, at the end of a paragraph
	TailName         = 3    // words of a signature, or of the label of a link, at the end of a paragraph
	PromoWords       = 30   // words of a line that asks the reader to subscribe
	AffiliationWords = 6    // words of the line under the authors that says for whom they write
	NameWords        = 4    // words of one person's name
	LabelMax         = 70   // bytes of a speaker's label
	InsertedMax      = 120  // bytes of the headline of another story between two paragraphs
	PullMin          = 70   // bytes of a pull quote
	SummaryMin       = 90   // bytes of the shortest paragraph that summarises another or is summarised
	HighlightLine    = 115  // bytes of a highlight after the first
	AuthorNoteMax    = 700  // bytes of a note on an author
	NoticeMax        = 1200 // bytes of the longest notice to the readers
	ListLines        = 3    // consecutive headlines that make a list of other stories
)
