// Package desk stores what lasts between two runs: saved queries, the session, and exported files. It handles bytes and lines;
// their meaning is up to the program.
package desk

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hotline/data/keep"
)

// largest is the maximum number of bytes read from any file here.
const largest = 4 << 20

// Config returns the path of the configuration file: $XDG_CONFIG_HOME/hotline/config.toml or its equivalent on this system.
func Config() (string, error) { return inConfig("config.toml") }

// Queries reads the saved queries, one per line. If the file does not exist, there are none.
func Queries() ([]string, error) {
	path, err := inConfig("queries")
	if err != nil {
		return nil, err
	}
	b, err := read(path)
	if err != nil {
		return nil, err
	}
	var all []string
	for l := range strings.Lines(string(b)) {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			all = append(all, l)
		}
	}
	return all, nil
}

// KeepQueries replaces the saved queries.
func KeepQueries(all []string) error {
	path, err := inConfig("queries")
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, q := range all {
		b.WriteString(strings.Join(strings.Fields(q), " ") + "\n")
	}
	return replace(path, []byte(b.String()))
}

// Session reads the session stored for the locations; nil if there is none.
func Session(locations []string) ([]byte, error) {
	path, err := sessionFile(locations)
	if err != nil {
		return nil, err
	}
	return read(path)
}

// KeepSession replaces the session of the locations.
func KeepSession(locations []string, session []byte) error {
	path, err := sessionFile(locations)
	if err != nil {
		return err
	}
	return replace(path, session)
}

// Export writes a new file in the folder and returns its path. If the name is taken, a number is added: nothing is ever
// overwritten.
func Export(folder, name string, content []byte) (string, error) {
	if name != filepath.Base(name) || !filepath.IsLocal(name) {
		return "", fmt.Errorf("%q is no file name", name)
	}
	ext := filepath.Ext(name)
	for n := 1; n < 1000; n++ {
		path := filepath.Join(folder, name)
		if n > 1 {
			path = filepath.Join(folder, fmt.Sprintf("%s-%d%s", strings.TrimSuffix(name, ext), n, ext))
		}
		switch err := keep.Create(path, 0o644, writing(content)); {
		case err == nil:
			return path, nil
		case !errors.Is(err, fs.ErrExist):
			return "", err
		}
	}
	return "", fmt.Errorf("%s and 998 numbered names after it are taken", name)
}

func inConfig(name string) (string, error) {
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", errors.New("no folder for configuration: set XDG_CONFIG_HOME")
	}
	return filepath.Join(dir, "hotline", name), nil
}

// sessionFile returns a path that depends on the set of locations as absolute paths.
func sessionFile(locations []string) (string, error) {
	state, err := keep.State()
	if err != nil {
		return "", err
	}
	where := make([]string, len(locations))
	for i, l := range locations {
		where[i] = l
		if abs, err := filepath.Abs(l); err == nil && l != "-" {
			where[i] = abs
		}
	}
	slices.Sort(where)
	sum := sha256.Sum256([]byte(strings.Join(where, "\x00")))
	return filepath.Join(state, "sessions", hex.EncodeToString(sum[:8])+".json"), nil
}

func read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() || info.Size() > largest:
		return nil, fmt.Errorf("%s: is no file of at most %d MB", path, largest>>20)
	}
	return os.ReadFile(path)
}

// replace writes the file atomically.
func replace(path string, content []byte) error {
	if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, content) {
		return nil
	}
	return keep.Replace(path, writing(content))
}

func writing(content []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	}
}
