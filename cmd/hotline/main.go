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
	if unkept := root.ExecuteContext(ctx); err == nil {
		err = unkept
	}
	if err != nil {
		complain(os.Stderr, err)
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
func complain(w io.Writer, err error) {
	if errors.Is(err, errTold) || errors.Is(err, syscall.EPIPE) {
		return
	}
	fmt.Fprintln(w, "hotline: "+string(safe.Line(err.Error())))
}

// version returns the version of the module or, of a program built from its sources, their revision if it is known.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "built from source"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	said := "built from source"
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			said += ", revision " + s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			said += ", changed"
		}
	}
	return said + " with " + info.GoVersion
}
