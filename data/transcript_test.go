package data

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Transcripts are texts: they are read unchanged, with speaker labels at the beginnings of lines.
func TestTranscripts(t *testing.T) {
	folder := filepath.Join("testdata", "transcripts")
	for name, turns := range map[string][]string{
		"readout.txt": nil, "gaggle.txt": {"\nQ ", "SECRETARY YELLEN:"}, "remarks.txt": {"\nQ ", "THE PRESIDENT:"},
	} {
		path := filepath.Join(folder, name)
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		docs, messages := readAll(t, folder, path)
		if len(docs) != 1 || docs[0].Text != string(content) || len(messages) != 0 {
			t.Errorf("%s: %d documents, messages %q", name, len(docs), messages)
			continue
		}
		for _, turn := range turns {
			if !strings.Contains(docs[0].Text, turn) {
				t.Errorf("%s has no turn %q", name, turn)
			}
		}
	}
}
