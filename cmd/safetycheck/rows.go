//go:build unix

package main

import (
	"slices"

	"hotline/cmd/safetycheck/tty"
)

// row is a row of the table of figures: one check.
type row struct {
	name   string // used by -only
	what   string
	size   int  // at release size
	quick  int  // in the tests
	builds bool // needs the program
	run    func(c *check, n int) (figure string)

	elsewhere *elsewhere // the test in another package that is this check
}

var rows = slices.Concat(readerRows(), []row{
	{name: "cleaner", what: "random text through the cleaner: nothing bad left, cleaning twice is once",
		size: 100_000_000, quick: 2_000_000, run: (*check).cleaned},
	{name: "files", what: "hostile files: bombs, deep nests, FIFO, devices, loops, `../`, and payload × field × format",
		size: 1000, quick: 12, builds: true, run: (*check).againstHazards},
	{name: "output", what: "payloads × fields × formats on the command line, every form of output",
		size: len(formats), quick: 1, builds: true, run: (*check).onTheCommandLine},
	{name: "arguments", what: "payloads in arguments, queries, flags, names and settings",
		size: len(tty.Payloads), quick: 2, builds: true, run: (*check).inArguments},
	{name: "views", what: "payloads × fields × formats × views on a pty, every byte against a grammar",
		size: len(formats) * len(sizes), quick: 1, builds: true, run: (*check).inEveryView},
	{name: "tmux", what: "payloads × fields × formats × views in tmux, against an emulator of ours; nothing outside the pane changed",
		size: len(formats), quick: 1, builds: true, run: (*check).inTmux},
	{name: "signals", what: "signals on every screen, termios and modes compared",
		size: 4 * len(screens), quick: 4, builds: true, run: (*check).afterSignals},
	{name: "panics", what: "panics on every screen, termios and modes compared",
		size: 4 * len(screens), quick: 5, builds: true, run: (*check).afterFaults},
	{name: "stops", what: "SIGTSTP and ^Z, then SIGCONT: termios and modes compared while stopped and at the end",
		size: 10, quick: 1, builds: true, run: (*check).whileStopped},
	elsewhere{"hotline/tui", "TestFramesAtLarge", "HOTLINE_FRAMES"}.row("frames",
		"random keys, clicks, pastes and resizes: no panic, cursors inside their lists, lines and widths, every byte sent, Esc leads home", 1_000_000, 10_000),
	elsewhere{"hotline/tui", "TestResizesAtLarge", "HOTLINE_RESIZES"}.row("resizes",
		"resizes, 0×0 included: the last frame is that of a fresh terminal", 10_000, 600),
	elsewhere{"hotline/tui", "TestDamagedSessionsAtLarge", "HOTLINE_SESSIONS"}.row("sessions",
		"damaged session files: each is as good as none, or leads to a place that is there", 100_000, 1000),
	elsewhere{"hotline/cmd/hotline", "TestDamagedConfigurationsAtLarge", "HOTLINE_CONFIGS"}.row("configs",
		"damaged configurations are refused in words", 10_000_000, 5000),
	elsewhere{"hotline/cmd/hotline", "TestFlippedSnapshots", "HOTLINE_FLIPS"}.row("flips",
		"a bit of each byte of a snapshot flipped, and of a corrected one: refused, read anew, made again", 1_000_000, 500),
	elsewhere{"hotline/data/notebook", "TestKilledWhileSaving", "HOTLINE_KILLS"}.row("kills",
		"kill -9 while saving: no acknowledged note is lost", 10_000, 1000),
	elsewhere{"hotline/data/notebook", "TestEveryOperationFails", ""}.row("faults",
		"ENOSPC, EIO, EACCES at every operation, and a power cut there: nothing lost, each said", 1, 1),
})
