// Package repeats removes what repeats the article: pull quotes, summaries, highlights, second copies.
package repeats
