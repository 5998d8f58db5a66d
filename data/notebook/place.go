package notebook

import (
	"errors"
	"os"
	"path/filepath"
)

// Folder is the folder within a corpus in which its own notebook is kept, for whoever makes one there.
const Folder = ".hotline"

const fileName = "notebook"

// Place is where the notebook for these locations lies: in the first of them that is a folder with a folder .hotline
// in it, else in the reader's state folder ($XDG_STATE_HOME/hotline, or ~/.local/state/hotline). A folder that was
// not made for notes is never written to.
func Place(locations []string) (string, error) {
	for _, l := range locations {
		beside := filepath.Join(l, Folder)
		if at, err := os.Lstat(beside); err == nil && at.IsDir() {
			return filepath.Join(beside, fileName), nil
		}
	}
	if state := os.Getenv("XDG_STATE_HOME"); filepath.IsAbs(state) {
		return filepath.Join(state, "hotline", fileName), nil
	}
	home, err := os.UserHomeDir()
	if err != nil || !filepath.IsAbs(home) {
		return "", errors.New("no home folder to keep notes in: set XDG_STATE_HOME, or name a notebook")
	}
	return filepath.Join(home, ".local", "state", "hotline", fileName), nil
}
