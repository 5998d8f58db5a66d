package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"hotline/data/page"
)

// finder finds articles in pages.
type finder struct {
	name string
	find func(page string) (found, error)
}

// found is the result of a finder for a page.
type found struct {
	Finder, Page           string
	Title, Published, Text string
	Took                   time.Duration
}

// own returns hotline's finder for the pages of a folder.
func own(folder fs.FS) func(string) (found, error) {
	return func(name string) (found, error) {
		source, err := unpack(folder, name)
		if err != nil {
			return found{}, err
		}
		begin := time.Now()
		p, err := page.Read(source)
		return found{Title: p.Title, Published: p.Published, Text: p.Text, Took: time.Since(begin)}, err
	}
}

func unpack(folder fs.FS, name string) (string, error) {
	f, err := folder.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return "", err
	}
	all, err := io.ReadAll(z)
	return string(all), err
}

// others returns the finders of the neighbouring module, after they have read the folder.
func others(folder string) ([]finder, error) {
	at, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command("go", "run", ".", at)
	cmd.Dir = filepath.Join("cmd", "pagebench", "others")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		return nil, errors.Join(err, errors.New(strings.TrimSpace(said.String())))
	}
	return results(bytes.NewReader(out))
}

// results reads the results of the other finders, and returns a finder for each name.
func results(r io.Reader) ([]finder, error) {
	of := map[string]map[string]found{}
	for d := json.NewDecoder(r); ; {
		var f found
		if err := d.Decode(&f); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		if of[f.Finder] == nil {
			of[f.Finder] = map[string]found{}
		}
		of[f.Finder][f.Page] = f
	}
	var all []finder
	for name, pages := range of {
		all = append(all, finder{name, func(page string) (found, error) {
			f, ok := pages[page]
			if !ok {
				return f, fmt.Errorf("%s did not read it", name)
			}
			return f, nil
		}})
	}
	slices.SortFunc(all, func(a, b finder) int { return strings.Compare(a.name, b.name) })
	return all, nil
}
