package parse

import (
	"hotline/model/parse/authors"
	"hotline/model/parse/captions"
	"hotline/model/parse/facts"
	"hotline/model/parse/heads"
	"hotline/model/parse/links"
	"hotline/model/parse/pieces"
	"hotline/model/parse/repeats"
	"hotline/model/parse/site"
)

// stage is a group of rules with a common purpose. The order of the rules within a stage matters as well: each sees what those
// before it decided.
type stage struct {
	name    string
	after   []string // earlier stages on which it relies
	why     string   // what it needs of them
	english bool     // for English only, or if the language is unknown
	rules   []func(*pieces.Page)
}

// stages are the steps in which a page is parsed, in order. Most rules decide only about pieces that are still part of the body.
var stages = [...]stage{
	{
		name: "container",
		why:  "What file formats and scrapers added is no part of any line that later stages look at.",
		rules: []func(*pieces.Page){
			site.FrontMatter,
			site.Scraper,
			repeats.BegunAgain,
			site.BookAds,
		},
	},
	{
		name:  "known lines",
		after: []string{"container"},
		why:   "The title, without its authors, and the lexicon's rows are compared with whole lines; the title first, as a row may have the same words.",
		rules: []func(*pieces.Page){
			heads.SignedTitle,
			heads.Titled,
			site.Tabled,
			site.Tailed,
		},
	},
	{
		name:    "shapes and captions",
		after:   []string{"known lines"},
		why:     "A line beside a credit or a heading from the lexicon is judged by that neighbour.",
		english: true,
		rules: []func(*pieces.Page){
			links.Midway,
			site.Shapes,
			captions.Captions,
			captions.Scenes,
			links.Boxes,
			links.InfoBoxes,
		},
	},
	{
		name:  "headline",
		after: []string{"known lines", "shapes and captions"},
		why:   "Without a title from the container, the headline is one of the first lines that are neither labels nor captions.",
		rules: []func(*pieces.Page){
			captions.TopPicture,
			authors.Masthead,
			heads.Headline,
		},
	},
	{
		name:    "under the headline",
		after:   []string{"headline"},
		why:     "The head of a transcript and the note of a change are what directly follows the headline.",
		english: true,
		rules: []func(*pieces.Page){
			facts.Protocol,
			authors.HeadNote,
		},
	},
	{
		name:  "dateline",
		after: []string{"headline", "under the headline"},
		why:   "The dateline begins the first paragraph once a note before it has been cut off.",
		rules: []func(*pieces.Page){
			facts.Dateline,
		},
	},
	{
		name:    "bylines",
		after:   []string{"headline", "dateline"},
		why:     "Reporters are named near the headline and at the end; the place and agency of a dateline are no reporters.",
		english: true,
		rules: []func(*pieces.Page){
			authors.Bylines,
			authors.Writers,
			authors.Endorsements,
			authors.RepeatedCredits,
		},
	},
	{
		name:    "menus",
		after:   []string{"known lines", "shapes and captions", "bylines"},
		why:     "Lines recognised by themselves show whether a page has menus, and where its links lead.",
		english: true,
		rules: []func(*pieces.Page){
			links.Navigation,
			links.Consents,
			links.Showcase,
			links.SameTails,
			links.Polls,
			links.Linked,
		},
	},
	{
		name:    "mending",
		after:   []string{"menus"},
		why:     "A link that is still there would be joined to the sentence above it. All later stages read whole sentences.",
		english: true,
		rules: []func(*pieces.Page){
			links.Mend,
		},
	},
	{
		name:    "lists of links",
		after:   []string{"menus", "mending"},
		why:     "A headline without a label is a link because of the links beside it, and a mended sentence is none.",
		english: true,
		rules: []func(*pieces.Page){
			links.Related,
			links.Spread,
			links.Picks,
			links.Bulleted,
			links.BelowBlock,
			links.Trailing,
			captions.EndLinks,
			links.DashedTitles,
		},
	},
	{
		name:    "extent",
		after:   []string{"menus", "mending", "lists of links"},
		why:     "The menus and links found show whether a page was saved whole; the prose between them is the article.",
		english: true,
		rules: []func(*pieces.Page){
			links.Dense,
		},
	},
	{
		name:    "ends and authors",
		after:   []string{"bylines", "extent"},
		why:     "Notes on changes and authors are at the two ends of the article, which are now known.",
		english: true,
		rules: []func(*pieces.Page){
			authors.SignOffs,
			authors.Reaches,
			authors.Series,
			authors.Changes,
			links.StoryCards,
			authors.AuthorBoxes,
			authors.Biographies,
			authors.AuthorNotes,
			authors.NotedAuthor,
		},
	},
	{
		name:    "captions among paragraphs",
		after:   []string{"shapes and captions", "mending", "extent"},
		why:     "Captions without a credit are recognised by the complete paragraphs and the other captions beside them.",
		english: true,
		rules: []func(*pieces.Page){
			site.Calendars,
			captions.Films,
			captions.Charts,
			captions.OpenCopies,
			captions.Gallery,
			captions.Glimpses,
			captions.RollCalls,
		},
	},
	{
		name:    "repetitions",
		after:   []string{"captions among paragraphs"},
		why:     "A pull quote repeats a paragraph; captions must be gone, as they repeat the article, too.",
		english: true,
		rules: []func(*pieces.Page){
			repeats.ShortVersion,
			repeats.Summaries,
			repeats.Echoes,
			repeats.SetLarge,
			repeats.Attributed,
		},
	},
	{
		name:    "captions among captions",
		after:   []string{"captions among paragraphs", "repetitions"},
		why:     "On a page full of captions other lines are captions, too, unless they are pull quotes.",
		english: true,
		rules: []func(*pieces.Page){
			captions.AmidCaptions,
			captions.Album,
		},
	},
	{
		name:    "links among paragraphs",
		after:   []string{"lists of links", "repetitions", "captions among captions"},
		why:     "Only links and crossheads are left between the paragraphs, so that they can be compared with one another.",
		english: true,
		rules: []func(*pieces.Page){
			links.Inserted,
			links.DoubleHeads,
			links.Loose,
			links.LabelledToo,
			links.PointedEnds,
			links.StoryList,
			links.LeadOuts,
			links.ReadersBelow,
			captions.Capitals,
		},
	},
	{
		name:    "restored headings",
		after:   []string{"known lines", "menus", "links among paragraphs"},
		why:     "Headings of parts that were taken for furniture are recognised by those that were not.",
		english: true,
		rules: []func(*pieces.Page){
			links.Headings,
			links.Siblings,
			links.Contents,
		},
	},
	{
		name:  "decks",
		after: []string{"headline", "dateline", "extent", "repetitions"},
		why:   "Decks are what is left between the headline and the first paragraph; those that repeat the article go first.",
		rules: []func(*pieces.Page){
			heads.TwinDecks,
			repeats.Blurbs,
			heads.Decks,
			heads.AboveDecks,
		},
	},
	{
		name:    "deck under the picture",
		after:   []string{"shapes and captions", "decks"},
		why:     "The line between the caption and the first paragraph is a deck if it was not recognised as one before; highlights name the author.",
		english: true,
		rules: []func(*pieces.Page){
			heads.UnderPicture,
			links.Portraits,
		},
	},
	{
		name:  "remains",
		after: []string{"dateline", "decks"},
		why:   "Lines above the dateline, an agency's name below the article, second copies and notes on errors are looked for in what is left.",
		rules: []func(*pieces.Page){
			heads.Standfirst,
			heads.Untold,
			heads.OwnDecks,
			links.BelowLabel,
			authors.EndSign,
			authors.AgencyAlone,
			repeats.Twice,
			authors.Corrections,
		},
	},
	{
		name:  "article",
		after: []string{"remains"},
		why:   "The role of every piece is final.",
		rules: []func(*pieces.Page){
			compose,
		},
	},
	{
		name:  "facts",
		after: []string{"dateline", "bylines", "article"},
		why:   "Clues met by all stages decide on the outlet and the day, against which dates in headline and body are resolved.",
		rules: []func(*pieces.Page){
			facts.Source,
			facts.Published,
			facts.Dates,
		},
	},
}
