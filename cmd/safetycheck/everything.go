//go:build unix

package main

func (c *check) everything(quick bool) {
	c.cleaned(map[bool]int{true: 200_000, false: 20_000_000}[quick])
	c.afterFaults()
	c.whileStopped()
	c.onTheCommandLine()
	if quick {
		c.afterSignals(1)
		c.againstHazards(4)
		c.inEveryView([][2]int{{200, 400}}, 4, "jsonl", "html", "file names")
		return
	}
	c.afterSignals(len(screens))
	c.againstHazards(1)
	c.inEveryView([][2]int{{250, 1500}, {80, 24}, {40, 10}}, 60)
}
