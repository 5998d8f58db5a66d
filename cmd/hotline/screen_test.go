package main

import (
	"os"
	"path/filepath"
	"testing"
)

// An export says in which folder its file is.
func TestAnExportNamesItsFolder(t *testing.T) {
	here := t.TempDir()
	t.Chdir(here)
	path, err := export("hotline-quotes.csv", []byte("a,b\n"))
	if err != nil || !filepath.IsAbs(path) || filepath.Base(filepath.Dir(path)) != filepath.Base(here) {
		t.Fatalf("%q %v", path, err)
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "a,b\n" {
		t.Errorf("%q %v", b, err)
	}
}
