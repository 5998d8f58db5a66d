package corpus

import (
	"hotline/model/flat"
	"hotline/model/search"
)

// The sections of a corpus. What queries look at is in columns, with one number for each article, quote or person; the rest of
// each is in a record that is decoded on access. Strings are numbers in the string table.
const (
	secStringStarts = iota
	secStrings
	secTextStarts // of 64 bits
	secText

	secArticleID
	secArticleFile
	secArticleTitle
	secArticleOutlet
	secArticleWire
	secArticlePlace
	secArticleFrom // published
	secArticleTo
	secArticleBits
	secArticleQuotes // the first quote of each, and the number of quotes
	secArticlePeopleStarts
	secArticlePeople
	secArticleTopicStarts
	secArticleTopics
	secArticleRecordStarts
	secArticleRecords
	secArticlesByID
	secArticleStory
	secStoryStarts
	secStories

	secQuoteArticle
	secQuoteStart
	secQuoteLength
	secQuoteBits
	secQuoteUtterance
	secQuoteFrom // when it was said, or else published, as this printing tells
	secQuoteTo
	secQuoteSpeakerStarts
	secQuoteSpeakers
	secQuoteAboutStarts
	secQuoteAbout
	secQuoteTopicStarts
	secQuoteTopics
	secQuoteRecordStarts
	secQuoteRecords
	secQuoteDay // the day of its utterance, 0 if that is unknown
	secByDay    // the quotes in the order of answers
	secPlace    // of each quote in that order
	secWordingStarts
	secWordings
	secBest   // a bit for each place: whether the quote there is the best wording of its utterance
	secBetter // by place: the place of the next better wording, or itself if there is none

	secPersonName
	secPersonBits
	secPersonMentions
	secPersonHandle
	secPersonRecordStarts
	secPersonRecords
	secPeopleByID
	secPersonFoldedStarts
	secPersonFolded
	secNameStarts // folded names, ascending, and the persons with each
	secNames
	secNamePeopleStarts
	secNamePeople
	secLooseStarts
	secLoose
	secLoosePeopleStarts
	secLoosePeople

	secInstitutionName // most quoted first
	secInstitutionSide
	secInstitutionHandle
	secInstitutionMet        // by the order of meeting, which records use: the number
	secInstitutionFormStarts // folded names, ascending, and the institutions with each
	secInstitutionForms
	secInstitutionFormOfStarts
	secInstitutionFormOf

	secSegments     // the first segment of each article, and the number of segments (headline, decks, paragraphs)
	secSegmentSpans // of each the start in the text, noSegment for a headline from the container, and the length
	secWordStarts   // the words of segments
	secWords
	secWordSegmentStarts
	secWordSegments
	secWordBesideStarts // the neighbours of words of middling frequency
	secWordBeside
	secQuoteWordStarts // the words of quotes, by place
	secQuoteWords
	secWordQuoteStarts
	secWordQuotes
	secQuoteWordBesideStarts
	secQuoteWordBeside
	secOftenStarts // frequent words and prefixes, ascending
	secOften
	secOftenArticles // the bit set of each
	secOftenQuotedStarts
	secOftenQuoted
	secOftenQuotes // by place
	secPairStarts  // frequent words and pairs of them, in segments
	secPairs
	secPairSegmentStarts
	secPairSegments
	secQuotePairStarts // the same for quotes, by place
	secQuotePairs
	secPairQuoteStarts
	secPairQuotes
	secTraits     // sets of places
	secQuoteDates // sets of places: the kinds of dates that are not days
	secQuoteRangeEnds
	secArticleDates // the same of articles
	secArticleRangeEnds
	secSaidStarts // by person: the places of the quotes
	secSaid
	secVoicedStarts // by institution: the places of the quotes
	secVoiced
	secMeantStarts // by person: the places of the quotes
	secMeant
	secMetStarts // by person: the articles
	secMet
	secTopicQuoteStarts // by topic: the places of the quotes
	secTopicQuotes
	secTopicArticleStarts
	secTopicArticles

	secTopics
	secCounts // of the whole corpus; in snapshots
	secDays
	secExtra // an extra value of the caller of WriteTo
	secAgain // another, for when the inputs have changed

	sectionCount
)

// Version must be increased when the meaning of the sections changes.
const Version = 21

// noSegment is the start of a segment that is not in the text.
const noSegment = 1<<32 - 1

// columns are views of the sections.
type columns struct {
	strings                   flat.Texts
	textAt                    flat.Uint64s
	text                      flat.Bytes
	articles                  articleColumns
	quotes                    quoteColumns
	people                    personColumns
	names                     nameTable
	loose                     nameTable
	institutions              institutionColumns
	byDay                     flat.Uint32s
	place                     flat.Uint32s
	wordings                  flat.Lists
	stories                   flat.Lists
	segments                  segmentColumns
	segment                   search.Index // word → segments
	quoted                    search.Index // word → places of quotes
	segmentPairs, quotedPairs search.Index // pairs of frequent words
	traits                    flat.Bytes
	quoteDates, articleDates  dateColumns
	often                     often      // word → articles
	oftenSaid                 often      // word → places of quotes
	said                      flat.Lists // person → places of quotes
	meant                     flat.Lists // person → places of quotes
	met                       flat.Lists // person → articles
	onTopic                   flat.Lists // topic → places of quotes
	ofTopic                   flat.Lists // topic → articles
	best                      flat.Bytes
	better                    flat.Uint32s
	topicList                 flat.Bytes
	counts                    flat.Bytes
	days                      flat.Bytes
	extra, again              flat.Bytes
}

type articleColumns struct {
	id, file, title, outlet, wire, place, from, to, bits, quotes, byID, story flat.Uint32s
	people, topics                                                            flat.Lists
	records                                                                   flat.Texts
}

type quoteColumns struct {
	article, start, length, bits, utterance, from, to, day flat.Uint32s
	speakers, about, topics                                flat.Lists
	records                                                flat.Texts
}

type personColumns struct {
	name, bits, mentions, handle, byID flat.Uint32s
	records, folded                    flat.Texts
}

// nameTable is folded names, ascending, and the persons (or institutions) with each.
type nameTable struct {
	keys   flat.Texts
	people flat.Lists
}

func view(f *flat.File) columns {
	n := f.Uint32s
	lists := func(starts int) flat.Lists { return flat.Lists{Starts: n(starts), Of: n(starts + 1)} }
	texts := func(starts int) flat.Texts { return flat.Texts{Starts: n(starts), Of: f.Bytes(starts + 1)} }
	none := flat.Texts{Starts: flat.Make([][]byte{nil}).Uint32s(0)}
	return columns{
		strings: texts(secStringStarts), textAt: f.Uint64s(secTextStarts), text: f.Bytes(secText),
		articles: articleColumns{
			id: n(secArticleID), file: n(secArticleFile), title: n(secArticleTitle), outlet: n(secArticleOutlet), wire: n(secArticleWire),
			place: n(secArticlePlace), from: n(secArticleFrom), to: n(secArticleTo), bits: n(secArticleBits), quotes: n(secArticleQuotes),
			byID: n(secArticlesByID), story: n(secArticleStory), people: lists(secArticlePeopleStarts), topics: lists(secArticleTopicStarts),
			records: texts(secArticleRecordStarts),
		},
		quotes: quoteColumns{
			article: n(secQuoteArticle), start: n(secQuoteStart), length: n(secQuoteLength), bits: n(secQuoteBits),
			utterance: n(secQuoteUtterance), from: n(secQuoteFrom), to: n(secQuoteTo), day: n(secQuoteDay), speakers: lists(secQuoteSpeakerStarts),
			about: lists(secQuoteAboutStarts), topics: lists(secQuoteTopicStarts), records: texts(secQuoteRecordStarts),
		},
		people: personColumns{
			name: n(secPersonName), bits: n(secPersonBits), mentions: n(secPersonMentions), handle: n(secPersonHandle),
			byID: n(secPeopleByID), records: texts(secPersonRecordStarts), folded: texts(secPersonFoldedStarts),
		},
		names: nameTable{texts(secNameStarts), lists(secNamePeopleStarts)},
		loose: nameTable{texts(secLooseStarts), lists(secLoosePeopleStarts)},
		institutions: institutionColumns{
			name: n(secInstitutionName), side: n(secInstitutionSide), handle: n(secInstitutionHandle), met: n(secInstitutionMet),
			forms: nameTable{texts(secInstitutionFormStarts), lists(secInstitutionFormOfStarts)}, voiced: lists(secVoicedStarts),
		},
		byDay:        n(secByDay),
		place:        n(secPlace),
		segments:     segmentColumns{n(secSegments), n(secSegmentSpans)},
		segment:      search.IndexOf(texts(secWordStarts), texts(secWordSegmentStarts), texts(secWordBesideStarts)),
		quoted:       search.IndexOf(texts(secQuoteWordStarts), texts(secWordQuoteStarts), texts(secQuoteWordBesideStarts)),
		segmentPairs: search.IndexOf(texts(secPairStarts), texts(secPairSegmentStarts), none),
		quotedPairs:  search.IndexOf(texts(secQuotePairStarts), texts(secPairQuoteStarts), none),
		traits:       f.Bytes(secTraits),
		quoteDates:   dateColumns{f.Bytes(secQuoteDates), n(secQuoteRangeEnds)},
		articleDates: dateColumns{f.Bytes(secArticleDates), n(secArticleRangeEnds)},
		often:        often{texts(secOftenStarts), f.Bytes(secOftenArticles)}, oftenSaid: often{texts(secOftenQuotedStarts), f.Bytes(secOftenQuotes)},
		said: lists(secSaidStarts), meant: lists(secMeantStarts), met: lists(secMetStarts),
		onTopic: lists(secTopicQuoteStarts), ofTopic: lists(secTopicArticleStarts),
		wordings: lists(secWordingStarts), stories: lists(secStoryStarts), best: f.Bytes(secBest), better: n(secBetter),
		topicList: f.Bytes(secTopics), counts: f.Bytes(secCounts), days: f.Bytes(secDays), extra: f.Bytes(secExtra), again: f.Bytes(secAgain),
	}
}
