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

// The exit statuses: success; some input could not be read but the rest was; wrong usage.
const (
	done = iota
	unread
	usage
)

// status is an error with an exit status.
type status struct {
	code int
	err  error
}

func (s status) Error() string { return s.err.Error() }
func (s status) Unwrap() error { return s.err }

// failed returns the status of a run that could not finish for another reason than wrong usage.
func failed(format string, args ...any) error { return status{unread, fmt.Errorf(format, args...)} }

func main() {
	os.Exit(run())
}

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
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
	case err == nil || errors.Is(err, syscall.EPIPE): // the reader of our output has closed it
		return done
	case errors.As(err, &s):
		return s.code
	}
	return usage
}

// errTold is the error of a run whose problems have already been written to stderr.
var errTold error = status{unread, errors.New("some input could not be read")}

// complain writes the error on one line that is safe for any terminal.
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
