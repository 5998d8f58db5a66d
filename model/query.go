package model

// Query is the reader's question as one value: terms that must all hold. Its text form (String, ParseQuery)
// is what is typed, shown as chips, kept in history and passed as --query.
type Query []Term

// Term is one condition: any of Values in Field, or none of them when Not is set.
type Term struct {
	Field  Field
	Values []string
	Not    bool
}

// Field is what a Term looks at.
type Field byte

const (
	FieldWord   Field = iota // a word, or a phrase when it holds a space
	FieldBy                  // speaker
	FieldAbout               // person mentioned in the quote
	FieldIn                  // person mentioned in the article
	FieldTopic               //
	FieldSide                // us, ru, other: the speaker's side
	FieldOutlet              //
	FieldWire                //
	FieldPlace               //
	FieldKind                // direct, partial, indirect
	FieldSince               // a day, month or year: said (or else published) then or later
	FieldUntil               //
	FieldOn                  //
)
