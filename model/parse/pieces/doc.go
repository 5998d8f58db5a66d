// Package pieces holds a document while it is being parsed: cut into pieces, each with its role and, if it is furniture, the
// reason; the questions that many rules ask about them; and the evidence met for outlet and day of publication.
package pieces
