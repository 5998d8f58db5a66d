package data

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Debouncing: changes come in bursts, because files arrive together and each is written in pieces.
const (
	settled  = 300 * time.Millisecond // after the last change
	atLatest = 3 * time.Second        // after the first
)

// Polling intervals without and with notifications from the system; the latter do not cover changes that other machines make to a
// network folder.
const (
	unaided = 2 * time.Second
	aided   = time.Minute
)

// Watcher notices changes of the inputs of a Source. It is not safe for concurrent use.
type Watcher struct {
	source *Source
	last   Stamp
	events *fsnotify.Watcher // nil if the system has no notifications
	told   chan struct{}
}

// Watch starts watching the inputs of s until ctx ends; Next reports the changes from now on. Cost: that of Stamp.
func (s *Source) Watch(ctx context.Context) *Watcher {
	w := &Watcher{source: s, told: make(chan struct{}, 1)}
	if events, err := fsnotify.NewWatcher(); err == nil {
		if err := watchAll(events, s.Locations); err != nil {
			events.Close()
		} else {
			w.events = events
			context.AfterFunc(ctx, func() { events.Close() })
			go w.follow()
		}
	}
	w.last, _ = s.Stamp(ctx)
	return w
}

// Next waits until files are added, changed or removed since Watch, or since the last Next; false means that ctx ended.
func (w *Watcher) Next(ctx context.Context) bool {
	every := aided
	if w.events == nil {
		every = unaided
	}
	poll := time.NewTicker(every)
	defer poll.Stop()
	for {
		if now, ok := w.source.Stamp(ctx); ok && now != w.last {
			w.last = now
			return true
		}
		select {
		case <-ctx.Done():
			return false
		case <-poll.C:
		case <-w.told:
			w.settle(ctx)
		}
	}
}

// settle waits until there have been no events for a while.
func (w *Watcher) settle(ctx context.Context) {
	latest := time.After(atLatest)
	for {
		select {
		case <-w.told:
			continue
		case <-time.After(settled):
		case <-latest:
		case <-ctx.Done():
		}
		return
	}
}

// Watchable returns nil if all locations can be watched, else the reason why not.
func (s *Source) Watchable() error {
	switch {
	case len(s.Locations) == 0:
		return errors.New("there is nothing to watch; name a file or folder")
	case slices.Contains(s.Locations, "-"):
		return errors.New("standard input cannot be watched; name a file or folder")
	}
	return nil
}

// watchAll subscribes to changes at the locations: of a folder and its subfolders, and of the folder that contains a file.
func watchAll(events *fsnotify.Watcher, locations []string) error {
	for _, location := range locations {
		var err error
		if info, gone := os.Stat(location); gone == nil && info.IsDir() {
			err = watchBelow(events, location)
		} else {
			err = events.Add(filepath.Dir(location))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func watchBelow(events *fsnotify.Watcher, folder string) error {
	return filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || !d.IsDir():
			return nil
		case path != folder && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		}
		return events.Add(path)
	})
}

// follow passes on every event, and watches new folders.
func (w *Watcher) follow() {
	for {
		select {
		case e, more := <-w.events.Events:
			if !more {
				return
			}
			if info, err := os.Lstat(e.Name); err == nil && info.IsDir() && e.Has(fsnotify.Create) && !strings.HasPrefix(filepath.Base(e.Name), ".") {
				_ = watchBelow(w.events, e.Name) // if that fails, polling finds the changes
			}
		case _, more := <-w.events.Errors: // events were lost
			if !more {
				return
			}
		}
		select {
		case w.told <- struct{}{}:
		default: // a change is already signalled
		}
	}
}
