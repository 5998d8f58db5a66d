//go:build !panicsites

package tui

// faultSite is where cmd/safetycheck makes a build of its own fail, to see whether the terminal is restored.
func faultSite(string) {}
