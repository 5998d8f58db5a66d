// Command hotline reads US–Russia news and shows who said what, when, through whom and in which words.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"hotline/model/safe"

	"charm.land/fang/v2"
)

// The exit statuses: done, some input could not be read but the rest was, and wrong usage.
const (
	done = iota
	unread
	usage
)

// status is an error that says how the program exits.
type status struct {
	code int
	err  error
}

func (s status) Error() string { return s.err.Error() }
func (s status) Unwrap() error { return s.err }

// failed is the status of a run that could not finish for a reason that is not the reader's wording.
func failed(format string, args ...any) error { return status{unread, fmt.Errorf(format, args...)} }

func main() {
	os.Exit(run())
}

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program whatever it is about
	root := rootCommand()
	var err error
	keepErrors(root, &err)
	if unkept := fang.Execute(ctx, root, fang.WithVersion(version()), fang.WithoutManpage(), fang.WithErrorHandler(complain)); err == nil {
		err = unkept
	} else {
		complain(os.Stderr, fang.Styles{}, err)
	}
	var s status
	switch {
	case err == nil || errors.Is(err, syscall.EPIPE): // whoever read our output has seen enough
		return done
	case errors.As(err, &s):
		return s.code
	}
	return usage
}

// errTold is the error of a run whose troubles are on stderr already.
var errTold error = status{unread, errors.New("some input could not be read")}

// complain writes the error as one line that is safe on any terminal.
func complain(w io.Writer, _ fang.Styles, err error) {
	if errors.Is(err, errTold) || errors.Is(err, syscall.EPIPE) {
		return
	}
	fmt.Fprintln(w, "hotline: "+string(safe.Line(err.Error())))
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "built from source"
}
