package corpus

import "runtime/debug"

// There calls do, which reads corpora, and reports whether all that it read was there: if a snapshot is truncated while it is
// mapped, accessing the missing memory faults. It covers the calling goroutine, and others that set debug.SetPanicOnFault
// themselves and pass on their panics.
func There(do func()) (all bool) {
	debug.SetPanicOnFault(true)
	defer func() {
		switch said := recover().(type) {
		case nil:
		case interface{ Addr() uintptr }: // the panics of SetPanicOnFault
		default:
			panic(said)
		}
	}()
	do()
	return true
}
