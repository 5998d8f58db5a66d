// Package notebook stores the reader's notes: an append-only journal of plain text, one record per line, each with its checksum,
// written to disk before it is acknowledged.
//
//	hotline notebook 1
//	2021-05-19T12:03:04.125Z speaker 9f3a0c51d2e7b846:120-180 {"value":"sergey-lavrov","words":"We are ready"} 5be0…
//
// A record consists of the time, the kind, the place (the fingerprint of a text and a span of it in bytes, or "-"), the rest as
// JSON, and 64 bits of the SHA-256 of all that in hexadecimal, which is also the record's ID. Records are never changed or
// removed; another record can take one back.
package notebook
