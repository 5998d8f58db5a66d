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

// parts are what runs in a process of its own, over the snapshot that is named.
var parts = map[string]func(snapshot string) error{
	"browse": reside,
	"open":   openOnce,
	"show":   show,
	"least":  runLeast,
}

// alone runs a part and reads what it printed.
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

// putCold measures openOnce of a snapshot that is on the disk only; dd of GNU tells the system to forget what it holds of it.
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

// reside prints the memory that this process takes after it has browsed the snapshot, of it what is its own and not mapped,
// and what it takes after it has read all of it. To browse is to look at the first screen, at the screen of quotes of 50
// persons, and at one article of each, ten persons a second.
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

// resident is the memory of this process in bytes, all or of a kind, 0 where the system does not tell.
func resident(kind string) (bytes int64) {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), kind)
	_, _ = fmt.Sscan(rest, &bytes)
	return bytes << 10
}
