package tui

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hotline/model"
)

func TestLabelsJump(t *testing.T) {
	for _, size := range [][2]int{{200, 50}, {80, 24}, {40, 10}} {
		s := story(t, size[0], size[1]).keys("f").see("Jump where?").frame()
		onlyStyles(t, s.app.View().Content)
		s.keys("esc").notSee("Jump where?").frame()
	}
	story(t, 40, 10).keys("f").seeLine("j", "Antony Blinken").keys("j").seeLine("›", "Antony Blinken")
	s := story(t, 80, 24).keys("f")
	var to target
	for _, g := range s.app.jump.targets {
		if g.pane == paneQuotes && g.item == 3 {
			to = g
		}
	}
	s.keys(to.label).see("━ 3 Quotes")
	if s.app.Lists[paneQuotes].cursor != 3 {
		t.Fatalf("%q led to quote %d", to.label, s.app.Lists[paneQuotes].cursor)
	}
	story(t, 41, 13).keys("2 j j j j enter").seeLine("王", "我们希望").keys("f").seeLine("f", "“我们希望").frame()
	story(t, 120, 30).keys("f").resize(60, 20).frame().resize(120, 30).frame()
	story(t, 100, 30).keys("2 j j enter f").see("Jump where?").frame()
	story(t, 100, 30).keys("s la ti").wait().keys("f d").see("1 Sergey Lavrov 2 of 5").frame()
}

func TestMarksBringBackThePlace(t *testing.T) {
	s := story(t, 120, 30).keys("p la 3 j j m q").see("Marked: 'q comes back here.")
	s.keys("X 1 ' q").see("[1 by:lavrov]", "━ 3 Quotes")
	if s.app.Lists[paneQuotes].cursor != 2 {
		t.Fatalf("the cursor is at %d", s.app.Lists[paneQuotes].cursor)
	}
	s.keys("X ' '").see("[1 by:lavrov]").keys("' z").see("There is no mark z.").keys("m 1").see("A mark is a letter.")
	again := opening(t, 120, 30, Options{Notebook: s.app.opts.Notebook})
	again.tell(loaded{corpus: fixture(t), own: ownOf(fixture(t), again.app.Notes, nil)})
	again.keys("X ' q").see("[1 by:lavrov]")
}

func TestTheMouseCanBeLeftToTheTerminal(t *testing.T) {
	s := story(t, 80, 24)
	if s.app.View().MouseMode == tea.MouseModeNone {
		t.Fatal("the mouse is off at the start")
	}
	if s.keys("M").see("The mouse is the terminal's"); s.app.View().MouseMode != tea.MouseModeNone {
		t.Fatal("M left the mouse on")
	}
	if s.keys("M").see("works here again"); s.app.View().MouseMode == tea.MouseModeNone {
		t.Fatal("M again left the mouse off")
	}
}

func TestQuittingAsksWhenSomethingWouldBeLost(t *testing.T) {
	s := opening(t, 120, 24, Options{NoNotebook: "--notebook off"})
	s.tell(loaded{corpus: fixture(t)})
	s.keys("3 space").see("Collected: c shows the 1 quote. Not kept: --notebook off.").keys("e").see("There is no notebook to write in: --notebook off.").wait()
	s.keys("q").see("is not kept (--notebook off): again quits.")
	story(t, 120, 24).keys("3 space q").notSee("again quits")
}

func TestOtherProgramsGetTheFileAsAnArgument(t *testing.T) {
	const file = "/tmp/a file; rm -rf $(x).txt"
	for _, c := range []struct {
		editor string
		want   []string
	}{
		{"vim", []string{"vim", "+7", file}},
		{"/usr/bin/nvim -n", []string{"/usr/bin/nvim", "-n", "+7", file}},
		{"code -w", []string{"code", "-w", "--goto", file + ":7"}},
		{"unheard-of", []string{"unheard-of", file}},
		{"", []string{"vi", "+7", file}},
	} {
		t.Setenv("VISUAL", "")
		t.Setenv("EDITOR", c.editor)
		if got := programOn("editor", file, 7).Args; !slices.Equal(got, c.want) {
			t.Errorf("EDITOR=%q: %q, want %q", c.editor, got, c.want)
		}
	}
	for in, want := range map[string]string{
		"https://example.org/a b": "https://example.org/a%20b", "javascript:alert(1)": "", "file:///etc/passwd": "", "https://u:p@example.org": "",
		"--version": "", "http://": "", "https://example.org/\x1b]0;x": "",
	} {
		if got := address(in); got != want {
			t.Errorf("address(%q) = %q, want %q", in, got, want)
		}
	}
	linked := fixtureDrafts[0]
	linked.article.URL = "https://пример.example/a b?q=\u202e"
	storyOf(t, corpusOf(t, []draft{linked}), 80, 24).keys("3 o").seeLine("browser", "%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.example")
	story(t, 80, 24).keys("3 o").see("Open in what?", "editor", "pager").notSee("browser").keys("esc 1 o").see("o does nothing here")
}

func TestTheArticlesOwnFileIsOpenedAndElseACopy(t *testing.T) {
	c := fixture(t)
	a := c.Article(0)
	path, done, err := fileOf(a)
	if err != nil || done == nil {
		t.Fatalf("a copy: %q, %v", path, err)
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != a.Text {
		t.Fatalf("the copy holds %q, %v", b, err)
	}
	if done(); dirExists(filepath.Dir(path)) {
		t.Error("the copy was left behind")
	}
	own := filepath.Join(t.TempDir(), "-own.txt")
	if err := os.WriteFile(own, []byte(a.Text), 0o600); err != nil {
		t.Fatal(err)
	}
	a.File = own
	if path, done, err := fileOf(a); err != nil || done != nil || path != own {
		t.Fatalf("its own file: %q, %v", path, err)
	}
}

func dirExists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func TestRebindNamesWhatIsWrong(t *testing.T) {
	whole := keymap
	defer func() { keymap = whole }()
	for _, c := range []struct {
		do, keys, want string
	}{
		{"dance", "z", `"dance" is no action`},
		{"compare", "hyper+x", `"hyper+x" is no key`},
		{"compare", "ctrl+ю", `"ctrl+ю" is no key`},
		{"compare", "j", `j would be both "compare" and "down"`},
	} {
		err := Rebind(map[string]string{c.do: c.keys})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s = %q: %v, want %q", c.do, c.keys, err, c.want)
		}
	}
	if err := Rebind(map[string]string{"compare": "z f2", "timeline": ""}); err != nil {
		t.Fatal(err)
	}
	story(t, 120, 30).keys("z la ti").see("1 Sergey Lavrov 5").keys("?").see("z f2").notSee("over time").keys("esc").keys("T").see("T does nothing here")
}

// A name that only looks like another's has a sign before it wherever it is shown.
func TestForgedNamesAreFlagged(t *testing.T) {
	forged := understood(t, model.Document{ID: "a", Text: "MOSCOW (Reuters) — Talks went on.\n\n“We want war,” Russian Foreign Minister Sergey L\u0430vrov said on Wednesday."})
	storyOf(t, forged, 140, 30).seeLine("‼ Sergey", "1").keys("p").see("‼ Sergey")
	story(t, 140, 30).notSee("‼")
}
