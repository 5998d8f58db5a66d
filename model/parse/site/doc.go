// Package site removes what a site, a newsletter or a scraper says in its own voice: clocks, labels, buttons, appeals,
// notices, calendars, templates, and what is inserted into paragraphs.
package site
