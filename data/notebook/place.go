package notebook

import (
	"fmt"
	"os"
	"path/filepath"

	"hotline/data/keep"
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
	state, err := keep.State()
	if err != nil {
		return "", fmt.Errorf("%w, or name a notebook", err)
	}
	return filepath.Join(state, fileName), nil
}
