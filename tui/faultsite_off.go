//go:build !panicsites

package tui

import tea "charm.land/bubbletea/v2"

// faultSite is where cmd/safetycheck makes a build of its own fail, to see whether the terminal is restored.
func faultSite(string) {}

// faultCommand is where it does so in a command.
func faultCommand(cmd tea.Cmd) tea.Cmd { return cmd }
