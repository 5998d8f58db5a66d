package main

import "strconv"

// count returns a number with what it counts: "1 article", "2 articles".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
