package notebook

import (
	"fmt"
	"os"
	"path/filepath"

	"hotline/data/keep"
)

// ownFolder is the folder inside a corpus in which its own notebook is stored, if somebody creates it.
const ownFolder = ".hotline"

const fileName = "notebook"

// Place returns the path of the notebook for these locations: in the first of them that is a folder containing a folder .hotline,
// else in the reader's state folder ($XDG_STATE_HOME/hotline, or ~/.local/state/hotline). Folders not made for notes are never
// written to.
func Place(locations []string) (string, error) {
	for _, l := range locations {
		beside := filepath.Join(l, ownFolder)
		if at, err := os.Lstat(beside); err == nil && at.IsDir() {
			return filepath.Join(beside, fileName), nil
		}
	}
	state, err := keep.State()
	if err != nil {
		return "", fmt.Errorf("%w, or name a notebook", err)
	}
	return filepath.Join(state, fileName), nil
}
