package tui

import (
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"hotline/model/corpus"
)

// Other programs: the article in an editor or pager at the line of the quote, its address in a browser. File names and addresses
// are passed as arguments, never through a shell.

// ready is a program that can be run, and the cleanup after it.
type ready struct {
	cmd  *exec.Cmd
	done func()
	err  error
}

// openWith asks in which program to open the article.
func (a *App) openWith(int) tea.Cmd {
	n, row := a.articleHere()
	if n < 0 {
		a.toast = "No article here to open."
		return nil
	}
	art := a.Corpus.Article(n)
	p := &picker{asks: "Open in what?"}
	for _, w := range []string{"editor", "pager", "browser"} {
		host := ""
		if w == "browser" {
			if host = hostOf(address(art.URL)); host == "" {
				continue
			}
		}
		p.choices = append(p.choices, choice{label: line(w), note: line(host), value: w, words: []string{w}})
	}
	p.take = func(_ *App, c choice) tea.Cmd {
		return func() tea.Msg {
			if c.value == "browser" {
				return ready{cmd: withArgument(browser(), address(art.URL))}
			}
			path, done, err := fileOf(art)
			if err != nil {
				return ready{err: err}
			}
			return ready{programOn(c.value, path, row), done, nil}
		}
	}
	a.over = p
	return nil
}

// articleHere returns the article under the cursor and the line of its text, from 1, in which the quote begins.
func (a *App) articleHere() (article, line int) {
	if n := a.quoteHere(); n >= 0 {
		q := a.Corpus.Quote(n)
		return q.Article, 1 + strings.Count(a.Corpus.Article(q.Article).Text[:q.Start], "\n")
	}
	switch a.active() {
	case paneReader:
		return a.Reading.Article, 1
	case paneSource:
		return a.room().article, 1
	case paneArticles:
		return a.articleAt(), 1
	case paneCopies:
		if all, i := a.view().copies(), a.Lists[paneCopies].cursor; i < len(all) {
			return all[i], 1
		}
	}
	return -1, 0
}

// run starts the program on this terminal.
func (r ready) run() tea.Cmd {
	done := func(err error) tea.Msg {
		if r.done != nil {
			r.done()
		}
		if err != nil {
			return told(line("It could not be opened: " + err.Error()))
		}
		return told("")
	}
	if r.err != nil {
		return func() tea.Msg { return done(r.err) }
	}
	return tea.Exec(visitor{r.cmd}, done)
}

// fileOf returns a file that contains exactly the article's text: its own if there is one, else a copy whose name says that it is
// not the source.
func fileOf(a *corpus.Article) (path string, done func(), err error) {
	if b, err := os.ReadFile(a.File); err == nil && string(b) == a.Text {
		path, err := filepath.Abs(a.File) // an absolute path cannot be an option of the program
		return path, nil, err
	}
	dir, err := os.MkdirTemp("", "hotline-")
	if err != nil {
		return "", nil, err
	}
	path = filepath.Join(dir, "copy-of-the-article.txt")
	return path, func() { _ = os.RemoveAll(dir) }, os.WriteFile(path, []byte(a.Text), 0o400)
}

// programOn returns the command for the editor or pager on the file, at the line if the program is known to support it.
func programOn(what, path string, line int) *exec.Cmd {
	words := strings.Fields(os.Getenv("PAGER"))
	if what == "editor" {
		words = strings.Fields(os.Getenv("VISUAL"))
		if len(words) == 0 {
			words = strings.Fields(os.Getenv("EDITOR"))
		}
	}
	if len(words) == 0 {
		words = []string{map[string]string{"editor": "vi", "pager": "less"}[what]}
	}
	n := strconv.Itoa(line)
	var args []string
	switch name := filepath.Base(words[0]); name {
	case "code", "codium", "cursor", "zed":
		args = []string{"--goto", path + ":" + n}
	case "hx", "helix", "subl":
		args = []string{path + ":" + n}
	case "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "less", "more", "joe", "mg", "ne", "vis":
		args = []string{"+" + n, path}
	default:
		args = []string{path}
	}
	return exec.Command(words[0], append(words[1:len(words):len(words)], args...)...)
}

func browser() []string {
	if words := strings.Fields(os.Getenv("BROWSER")); len(words) > 0 {
		return words
	}
	if own := map[string]string{"darwin": "open", "windows": "explorer"}[runtime.GOOS]; own != "" {
		return []string{own}
	}
	return []string{"xdg-open"}
}

func withArgument(words []string, arg string) *exec.Cmd {
	return exec.Command(words[0], append(words[1:len(words):len(words)], arg)...)
}

// hostOf returns the host of an address, which is shown before it is opened.
func hostOf(address string) string {
	_, rest, _ := strings.Cut(address, "//")
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

// address returns the article's address if it is safe for a browser: http or https, with a host, percent-encoded; else "".
func address(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil {
		return ""
	}
	return u.String()
}
