package model

// Kind says how much of a statement stands between quotation marks.
type Kind byte

const (
	Direct   Kind = iota // one or more full clauses in marks
	Partial              // words in marks inside a reported clause
	Indirect             // reported without marks
)

var kindNames = [...]string{"direct", "partial", "indirect"}

func (k Kind) String() string { return kindNames[k] }

// How says what made the speaker known.
type How byte

const (
	HowNone        How = iota // nobody: the text does not tell
	HowNamed                  // a name beside the cue
	HowPronoun                // a pronoun beside the cue, resolved
	HowDescription            // "the diplomat", resolved
	HowCarried                // no cue of its own: the speaker of the words before goes on
	HowInstitution            // a government, ministry, paper or other body
	HowAnonymous              // "officials", "a person familiar with the matter"
	HowReader                 // the reader says so, in the notebook
)

var howNames = [...]string{"none", "named", "pronoun", "description", "carried", "institution", "anonymous", "reader"}

func (h How) String() string { return howNames[h] }

// Sure says how far the speaker can be trusted.
type Sure byte

const (
	Low Sure = iota
	Medium
	High
)

var sureNames = [...]string{"low", "medium", "high"}

func (s Sure) String() string { return sureNames[s] }

// Quote is one quoted (or reported) span of one article and who said it.
type Quote struct {
	Span                 // the words, without their marks
	Kind        Kind     //
	Statement   Span     // for Partial: the whole clause reported; zero where it is not known
	Speakers    []int    // the speaker; two or more for a joint statement; none when unknown or not a person
	SpeakerText string   // the speaker in words: a name, "the ministry", "officials"; empty when unknown
	Side        Side     // the side the speaker speaks for
	Mention     Span     // the words that name the speaker, zero when there are none
	Cue         Span     // the verb or "according to", zero when there is none
	How         How      //
	Sure        Sure     //
	Why         string   // the reason in a few words: "he → Lavrov, subject of the paragraph before"
	Turn        int      // quotes of one article with the same Turn are one statement; numbered from 1
	Said        When     //
	Via         []string // through whom it reached the reporter, outermost first: "Interfax"
	Topics      []string // topic ids
	About       []int    // persons mentioned in the words
}

// Whole is the statement where it is known, else the words of the quotation.
func (q *Quote) Whole() Span {
	if q.Statement.Empty() {
		return q.Span
	}
	return q.Statement
}
