//go:build !panicsites

package tui

import tea "charm.land/bubbletea/v2"

// faultSite marks a place where cmd/safetycheck makes its own build panic, to test whether the terminal is restored.
func faultSite(string) {}

// faultCommand does the same for commands.
func faultCommand(cmd tea.Cmd) tea.Cmd { return cmd }
