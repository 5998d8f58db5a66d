package model

// Kind says how much of a statement is between quotation marks.
type Kind byte

const (
	Direct   Kind = iota // one or more full clauses in marks
	Partial              // words in marks inside a reported clause
	Indirect             // reported without marks
)

var kindNames = [...]string{"direct", "partial", "indirect"}

func (k Kind) String() string { return kindNames[k] }

// How says how the speaker was identified.
type How byte

const (
	HowNone        How = iota // nobody: the text does not say
	HowNamed                  // a name next to the cue
	HowPronoun                // a pronoun next to the cue, resolved
	HowDescription            // "the diplomat", resolved
	HowCarried                // no cue of its own: the previous speaker goes on
	HowInstitution            // a government, ministry, paper or other body
	HowAnonymous              // "officials", "a person familiar with the matter"
	HowReader                 // set by the reader in the notebook
)

var howNames = [...]string{"none", "named", "pronoun", "description", "carried", "institution", "anonymous", "reader"}

func (h How) String() string { return howNames[h] }

// Sure is the confidence in the speaker.
type Sure byte

const (
	Low Sure = iota
	Medium
	High
)

var sureNames = [...]string{"low", "medium", "high"}

func (s Sure) String() string { return sureNames[s] }

// Quote is one quoted or reported span of one article and its speaker.
type Quote struct {
	Span
	Kind        Kind
	Statement   Span   // for Partial: the whole reported clause; zero if it is not known
	Speakers    []int  // the speaker; two or more for a joint statement; none when unknown or not a person
	SpeakerText string // the speaker in words: a name, "the ministry", "officials"; empty when unknown
	Side        Side   // the side for which the speaker speaks
	Mention     Span   // the words that name the speaker, zero if there are none
	Cue         Span   // the verb or "according to", with what turns it ("did not say", "refused to confirm"); zero if there is none
	Stance      Stance // how the words relate to the speaker, as the cue tells
	How         How
	Sure        Sure
	Why         string // the reason in a few words: "he → Lavrov, subject of the paragraph before"
	Turn        int    // equal for all quotes of the article that belong to one statement; counted from 1
	Said        When
	Via         []string // through whom it reached the reporter, outermost first: "Interfax"
	Topics      []string // topic ids
	About       []int    // persons mentioned in the quote
}

// Whole returns the statement if it is known, else the span of the quoted words.
func (q *Quote) Whole() Span {
	if q.Statement.Empty() {
		return q.Span
	}
	return q.Statement
}
