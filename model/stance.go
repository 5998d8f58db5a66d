package model

// Stance says how the words of a quotation relate to its speaker: most are said, but what is reported as denied, refused or not said is
// not what the speaker says.
type Stance byte

const (
	Says      Stance = iota
	Denies           // "denied that", "rejected claims that"
	Opposes          // "opposed lifting it"
	Doubts           // "questioned whether", "doubts that"
	Refuses          // "declined to comment on", "refused to say whether"
	Withholds        // "did not say that", "has not confirmed that", "without telling"
	Asks             // "asked whether"
)

// StanceNames are the names of all stances, by number.
var StanceNames = [...]string{"says", "denies", "opposes", "doubts", "refuses", "withholds", "asks"}

func (s Stance) String() string { return StanceNames[s] }

// Against reports whether the speaker does not say the words, so that they are no wording of a statement in which he does.
func (s Stance) Against() bool { return s != Says && s != Asks }
