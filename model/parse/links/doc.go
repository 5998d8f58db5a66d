// Package links removes what leads elsewhere: menus, links and cards of other stories, boxes, lists below the article; and
// restores the headings and parts of sentences that looked like them.
package links
