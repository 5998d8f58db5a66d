//go:build panicsites

package tui

import "os"

func faultSite(name string) {
	if os.Getenv("HOTLINE_PANIC") == name {
		panic("a fault at " + name + ", as asked for")
	}
}
