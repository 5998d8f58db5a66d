package main

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// newsboatItems is the maximum number of items in newsboat's feed.
const newsboatItems = 10000

// besideNewsboat compares our start with newsboat's on a feed of the first titles, which it has read before.
func besideNewsboat(t *table, ours program, titles, folder string) error {
	if _, err := exec.LookPath("newsboat"); err != nil {
		t.say("newsboat is not installed")
		return nil
	}
	feed, urls, config := filepath.Join(folder, "feed.xml"), filepath.Join(folder, "urls"), filepath.Join(folder, "config")
	if err := writeFeed(feed, titles); err != nil {
		return err
	}
	if err := os.WriteFile(urls, []byte("file://"+feed+"\n"), 0o600); err != nil {
		return err
	}
	if err := os.WriteFile(config, nil, 0o600); err != nil {
		return err
	}
	newsboat := program{[]string{"newsboat", "-u", urls, "-C", config, "-c", filepath.Join(folder, "newsboat.db")}, "Your feeds"}
	read := exec.Command(newsboat.argv[0], append(newsboat.argv[1:], "-x", "reload")...)
	if out, err := read.CombinedOutput(); err != nil {
		return fmt.Errorf("newsboat: %w: %s", err, out)
	}
	a, b, err := inTurn(ours, walk{}, newsboat, walk{})
	if err != nil {
		return err
	}
	slices.Sort(a.starts)
	slices.Sort(b.starts)
	t.put("start ÷ newsboat's with at most 10,000 titles", ratio(a.starts, b.starts, 50))
	return nil
}

func writeFeed(path, titles string) error {
	in, err := os.Open(titles)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	fmt.Fprint(w, `<rss version="2.0"><channel><title>titles</title><link>http://localhost/</link><description></description>`)
	lines := bufio.NewScanner(in)
	for i := 0; i < newsboatItems && lines.Scan(); i++ {
		fmt.Fprintf(w, "<item><guid>%d</guid><link>http://localhost/%d</link><title>", i, i)
		if err := xml.EscapeText(w, lines.Bytes()); err != nil {
			return err
		}
		fmt.Fprintln(w, "</title></item>")
	}
	fmt.Fprint(w, "</channel></rss>")
	if err := lines.Err(); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return out.Close()
}

// besideFzf compares typing a search, here in the full text, with fzf on the titles, and returns our frames.
func besideFzf(t *table, ours program, titles string) ([]frame, error) {
	if _, err := exec.LookPath("fzf"); err != nil {
		t.say("fzf is not installed")
		return nil, nil
	}
	n := t.sizes[len(t.sizes)-1]
	fzf := program{[]string{"sh", "-c", `exec fzf <"$0"`, titles}, fmt.Sprintf("%d/%d", n, n)}
	a, b, err := inTurn(ours, typing("/"), fzf, typing(""))
	if err != nil {
		return nil, err
	}
	took, theirs := timesOf(a.frames), timesOf(b.frames)
	t.spread("typing a search over full text", took)
	t.put("typing ÷ fzf over the titles, p99", ratio(took, theirs, 99))
	return a.frames, nil
}
