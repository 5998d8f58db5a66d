package corpus

import "runtime/debug"

// There does what reads corpora, and reports whether all that it read was there: of a snapshot that is cut while it is mapped
// the rest is memory that must not be touched. It is for the goroutine that it is called in, and for those that set their own
// debug.SetPanicOnFault and hand on their panics.
func There(do func()) (all bool) {
	debug.SetPanicOnFault(true)
	defer func() {
		switch said := recover().(type) {
		case nil:
		case interface{ Addr() uintptr }: // as SetPanicOnFault has it
		default:
			panic(said)
		}
	}()
	do()
	return true
}
