package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"hotline/data"
	"hotline/model"
)

// parts lists what runs in a process of its own, on the given snapshot.
var parts = map[string]func(snapshot string) error{
	"browse": reside,
	"open":   openOnce,
	"show":   show,
	"least":  runLeast,
}

// alone runs a part in another process and reads its output.
func alone(part, snapshot string, values ...any) error {
	out, err := exec.Command(os.Args[0], "-as", part, snapshot).Output()
	if err != nil {
		return fmt.Errorf("%s: %w", part, err)
	}
	_, err = fmt.Sscan(string(out), values...)
	return err
}

// openOnce prints how many milliseconds it takes from a snapshot to its first screen.
func openOnce(path string) error {
	began := time.Now()
	c, err := open(data.Snapshot{Path: path})
	if err != nil {
		return err
	}
	first(c)
	fmt.Println(ms(time.Since(began)))
	return nil
}

// putCold measures openOnce for a snapshot that is not in the page cache; GNU dd makes the system drop it from there.
func putCold(t *table, path string) error {
	took := make([]float64, 5)
	for i := range took {
		if exec.Command("dd", "of="+path, "oflag=nocache", "conv=notrunc,fdatasync", "count=0").Run() != nil {
			t.say("opening from the disk: there is no dd that drops what is cached of a file")
			return nil
		}
		if err := alone("open", path, &took[i]); err != nil {
			return err
		}
	}
	slices.Sort(took)
	t.put("open it from the disk alone, ms", took[len(took)/2])
	return nil
}

// reside prints the resident memory of this process after browsing the snapshot, how much of that is not mapped from files, and
// the resident memory after reading everything. Browsing means the first screen, the first screen of quotes of 50 persons, and
// one article of each, ten persons a second.
func reside(path string) error {
	c, err := open(data.Snapshot{Path: path})
	if err != nil {
		return err
	}
	first(c)
	a := &asker{Rand: rand.New(rand.NewPCG(1, 2)), c: c}
	for range 50 {
		time.Sleep(100 * time.Millisecond)
		r, _ := c.Find(context.Background(), model.Query{a.by()})
		for i := range min(r.Quotes.Len(), screen) {
			c.Text(r.Quotes.At(i))
		}
		if n := r.Articles.Len(); n > 0 {
			strings.Count(c.Article(r.Articles.At(a.IntN(n))).Text, "\n")
		}
	}
	browsing, own := resident("VmRSS:"), resident("RssAnon:")
	if err := c.Verify(); err != nil {
		return err
	}
	fmt.Println(browsing, own, resident("VmRSS:"))
	return nil
}

// resident returns the memory of this process in bytes, total or of a kind, or 0 if the system does not tell.
func resident(kind string) (bytes int64) {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), kind)
	_, _ = fmt.Sscan(rest, &bytes)
	return bytes << 10
}
