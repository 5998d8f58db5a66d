//go:build unix

package data

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

func TestOnlyRegularFilesWithinTheFolder(t *testing.T) {
	outside := tree{"secret.txt": "outside"}.write(t)
	folder := tree{"a.txt": "inside"}.write(t)
	at := func(name string) string { return filepath.Join(folder, name) }
	for link, target := range map[string]string{
		"out.txt": filepath.Join(outside, "secret.txt"), "outdir": outside, "in.txt": "a.txt", "loop": ".", "dead": "nowhere",
	} {
		if err := os.Symlink(target, at(link)); err != nil {
			t.Skipf("no symbolic links here: %v", err)
		}
	}
	if err := syscall.Mkfifo(at("pipe"), 0o644); err != nil {
		t.Skipf("no named pipes here: %v", err)
	}
	docs, messages := readAll(t, folder, folder)
	if !slices.Equal(ids(docs), []string{"a.txt"}) {
		t.Errorf("read %q", ids(docs))
	}
	const link = ": it is a link out of the folder; name its target as a location of its own"
	want := []string{
		"dead" + link, "out.txt" + link, "outdir" + link,
		"pipe: it is a named pipe; to read a stream, pipe it in: … | hotline -",
	}
	if !slices.Equal(messages, want) {
		t.Errorf("messages\n%q, want\n%q", messages, want)
	}
	if _, messages := readAll(t, folder, at("pipe")); len(messages) != 1 {
		t.Errorf("the pipe as a location: %q", messages)
	}
	if docs, _ := readAll(t, folder, at("out.txt")); len(docs) != 1 {
		t.Error("a link that the reader names is followed")
	}
}
