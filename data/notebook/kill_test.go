package notebook

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"hotline/model"
)

// The test program is its own writer: started with writerEnv it adds notes until it is killed, and prints the ID of each when it
// is acknowledged.
const writerEnv = "HOTLINE_TEST_WRITER"

func TestMain(m *testing.M) {
	if path := os.Getenv(writerEnv); path != "" {
		write(path)
	}
	os.Exit(m.Run())
}

func write(path string) {
	n, err := Open(path, "")
	if err == nil && n.ReadOnly() != "" {
		err = fmt.Errorf("read-only: %s", n.ReadOnly())
	}
	for i := 0; err == nil; i++ {
		var kept []model.Note
		kept, err = n.Add(model.Note{Kind: model.NoteText, Value: strings.Repeat("worth keeping ", i%40)})
		if err == nil {
			fmt.Println(kept[0].ID)
		}
	}
	fmt.Println("failed:", err)
	os.Exit(1)
}

// After being killed a thousand times while saving (HOTLINE_KILLS says how often), the notebook contains every note that was
// acknowledged.
func TestKilledWhileSaving(t *testing.T) {
	kills := 1000
	if testing.Short() {
		kills = 50
	}
	if n, err := strconv.Atoi(os.Getenv("HOTLINE_KILLS")); err == nil {
		kills = n
	}
	const writers, killsPerBook = 2, 25
	var all sync.WaitGroup
	var sum sync.Mutex
	saved, torn := 0, 0
	for w := range writers {
		all.Go(func() {
			chance := rand.New(rand.NewPCG(uint64(w), 7))
			for done := w * killsPerBook; done < kills; done += writers * killsPerBook {
				s, c := killSeries(t, filepath.Join(t.TempDir(), "notebook"), min(killsPerBook, kills-done), chance)
				sum.Lock()
				saved, torn = saved+s, torn+c
				sum.Unlock()
			}
		})
	}
	all.Wait()
	t.Logf("figure: %d kills, %d notes acknowledged, %d records torn: 0 lost", kills, saved, torn)
}

// killSeries kills writers of one notebook and returns how many notes they saved and how many records were truncated.
func killSeries(t *testing.T, path string, kills int, chance *rand.Rand) (saved, torn int) {
	var ids []string
	for range kills {
		ids = append(ids, killOne(t, path, time.Duration(chance.IntN(6000))*time.Microsecond)...)
	}
	n, err := Open(path, "")
	if err != nil {
		t.Error(err)
		return
	}
	defer n.Close()
	have := map[string]bool{}
	for _, note := range n.Notes() {
		have[note.ID] = true
	}
	for _, id := range ids {
		if !have[id] {
			t.Errorf("%s was acknowledged and is lost", id)
		}
	}
	for _, w := range n.Warnings() {
		if !strings.Contains(w, "cut off") {
			t.Errorf("after the kills: %s", w)
		}
	}
	if aside, err := os.ReadFile(path + damagedSuffix); err == nil {
		torn = strings.Count(string(aside), "\n")
	}
	return len(ids), torn
}

// killOne starts a writer, kills it some time after its first note and returns the notes that it acknowledged.
func killOne(t *testing.T, path string, after time.Duration) (ids []string) {
	self, err := os.Executable()
	if err != nil {
		t.Error(err)
		return nil
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), writerEnv+"="+path)
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Error(err)
		return nil
	}
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadString('\n')
		if err != nil { // a truncated ID was not acknowledged
			break
		}
		if len(ids) == 0 {
			time.AfterFunc(after, func() { cmd.Process.Kill() })
		}
		ids = append(ids, strings.TrimSpace(line))
	}
	_ = cmd.Wait() // killed, as intended
	if len(ids) == 0 || strings.HasPrefix(ids[len(ids)-1], "failed") {
		t.Errorf("the writer ended by itself: %q", ids)
	}
	return ids
}
