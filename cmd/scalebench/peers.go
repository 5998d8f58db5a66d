package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// peers runs other installed programs that search texts on the same texts: one run each for a common and a rare word.
func peers(t *table, titles, texts, folder string) error {
	db := filepath.Join(folder, "fts.db")
	_ = os.Remove(db)
	if _, err := exec.LookPath("sqlite3"); err == nil {
		load := fmt.Sprintf("create virtual table a using fts5(t);\n.mode tabs\n.import %s a\n", texts)
		cmd := exec.Command("sqlite3", db)
		cmd.Stdin = strings.NewReader(load)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("sqlite3: %w: %s", err, out)
		}
	}
	for _, p := range []struct {
		what string
		argv []string
	}{
		{"rg, a common word in all texts", []string{"rg", "-c", "-i", `\brussia`, texts}},
		{"fzf, a word in all titles", []string{"fzf", "-i", "+s", "-f", "russia"}},
		{"SQLite FTS5, a common word, count", []string{"sqlite3", db, "select count(*) from a where a match 'russia'"}},
		{"SQLite FTS5, one letter, count", []string{"sqlite3", db, "select count(*) from a where a match 's*'"}},
	} {
		if _, err := exec.LookPath(p.argv[0]); err != nil {
			t.say(p.what + ": " + p.argv[0] + " is not installed")
			continue
		}
		cmd := exec.Command(p.argv[0], p.argv[1:]...)
		in, err := os.Open(titles)
		if err != nil {
			return err
		}
		cmd.Stdin = in
		began := time.Now()
		err = cmd.Run()
		in.Close()
		if err != nil && cmd.ProcessState.ExitCode() != 1 { // 1: nothing found
			return fmt.Errorf("%s: %w", p.argv[0], err)
		}
		t.put(p.what+", ms (whole process)", ms(time.Since(began)))
	}
	return nil
}
