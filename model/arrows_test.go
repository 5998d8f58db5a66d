package model_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows lists, for each package, the packages of this module that it may import. A package without a row may not exist: a new
// package gets its row, and its dependencies are reviewed, before it gets its code.
var arrows = map[string][]string{
	"cmd": {"cmd/safetycheck/barrage", "cmd/safetycheck/tty", "tui", "data", "data/desk", "data/keep", "data/lexicon", "data/notebook", "data/page", "data/weights", "model", "model/cite", "model/corpus", "model/safe",
		"model/parse", "model/people", "model/quotes", "model/quotes/rank"}, // all commands; the single engines are for the trainer
	"cmd/safetycheck/barrage": {}, // the input side of the check
	"cmd/safetycheck/tty":     {}, // its output side

	"tui":                  {"model", "model/cite", "model/corpus", "model/search", "model/safe"},
	"data":                 {"data/corpus", "data/keep", "data/page", "model", "model/safe"},
	"data/corpus":          {},
	"data/desk":            {"data/keep"},
	"data/keep":            {},
	"data/lexicon":         {"data/weights", "model"},
	"data/notebook":        {"data/keep", "model", "model/safe"},
	"data/page":            {"model"},
	"data/weights":         {"model"},
	"model":                {},
	"model/safe":           {},
	"model/growth":         {}, // for tests
	"model/cite":           {"model", "model/corpus", "model/safe"},
	"model/parse":          {"model", "model/parse/authors", "model/parse/captions", "model/parse/facts", "model/parse/form", "model/parse/heads", "model/parse/links", "model/parse/lookup", "model/parse/pieces", "model/parse/repeats", "model/parse/site"},
	"model/parse/date":     {"model"},
	"model/parse/form":     {"model", "model/parse/date"},
	"model/parse/lookup":   {"model", "model/parse/form"},
	"model/parse/telling":  {"model", "model/parse/form", "model/parse/lookup"},
	"model/parse/pieces":   {"model", "model/parse/date", "model/parse/form", "model/parse/lookup"},
	"model/parse/facts":    {"model", "model/parse/date", "model/parse/form", "model/parse/pieces", "model/parse/telling"},
	"model/parse/site":     {"model", "model/parse/date", "model/parse/form", "model/parse/lookup", "model/parse/pieces", "model/parse/telling"},
	"model/parse/captions": {"model", "model/parse/date", "model/parse/form", "model/parse/lookup", "model/parse/pieces", "model/parse/telling"},
	"model/parse/repeats":  {"model", "model/parse/form", "model/parse/pieces", "model/parse/telling"},
	"model/parse/authors":  {"model", "model/parse/date", "model/parse/facts", "model/parse/form", "model/parse/lookup", "model/parse/pieces", "model/parse/telling"},
	"model/parse/heads":    {"model", "model/parse/authors", "model/parse/date", "model/parse/facts", "model/parse/form", "model/parse/lookup", "model/parse/pieces", "model/parse/repeats", "model/parse/telling"},
	"model/parse/links":    {"model", "model/parse/date", "model/parse/facts", "model/parse/form", "model/parse/heads", "model/parse/lookup", "model/parse/pieces", "model/parse/telling"},
	"model/parse/trial":    {"data/lexicon", "model", "model/parse"}, // for tests
	"model/people":         {"model"},
	"model/quotes":         {"model", "model/quotes/rank"},
	"model/quotes/rank":    {"model"},
	"model/search":         {"model", "model/flat"},
	"model/flat":           {},
	"model/corpus":         {"model", "model/flat", "model/institutions", "model/parse", "model/people", "model/quotes", "model/search"},

	"model/institutions": {"model"},
}

// row returns the package whose row in arrows applies to the files of a folder.
func row(folder string) string {
	if _, own := arrows[folder]; !own && strings.HasPrefix(folder, "cmd/") {
		return "cmd"
	}
	return folder
}

// terminal lists imports that belong to the screen: the model must not know that there is one.
var terminal = []string{"charm.land/", "github.com/charmbracelet/", "github.com/mattn/", "golang.org/x/term"}

// outside lists imports of the standard library that reach the outside world, which only data may do.
var outside = []string{"os", "net", "net/http", "os/exec", "io/ioutil", "syscall"}

func TestArrows(t *testing.T) {
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		allowed, known := arrows[row(path.Dir(name))]
		if !known {
			t.Errorf("%s: its package has no row in the table of arrows", name)
			return nil
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			target, _ := strconv.Unquote(spec.Path.Value)
			if why := forbidden(path.Dir(name), target, allowed); why != "" {
				t.Errorf("%s imports %s: %s", name, target, why)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// forbidden returns the reason why a package may not import target, or "".
func forbidden(pkg, target string, allowed []string) string {
	if ours, ok := strings.CutPrefix(target, "hotline/"); ok {
		if !slices.Contains(allowed, ours) {
			return "no arrow leads there"
		}
		return ""
	}
	inModel := pkg == "model" || strings.HasPrefix(pkg, "model/")
	screen := func(prefix string) bool { return strings.HasPrefix(target, prefix) }
	switch {
	case (inModel || strings.HasPrefix(pkg, "data")) && slices.ContainsFunc(terminal, screen):
		return "only tui and cmd know a terminal"
	case inModel && slices.Contains(outside, target):
		return "the model does no input and output"
	}
	return ""
}

// The table itself has no cycle.
func TestArrowsHaveNoCircle(t *testing.T) {
	var follow func(pkg string, under []string)
	follow = func(pkg string, under []string) {
		if slices.Contains(under, pkg) {
			t.Fatalf("a circle: %s", strings.Join(append(under, pkg), " → "))
		}
		for _, to := range arrows[pkg] {
			if _, ok := arrows[to]; !ok {
				t.Errorf("%s → %s: no such package in the table", pkg, to)
			}
			follow(to, append(under[:len(under):len(under)], pkg))
		}
	}
	for pkg := range arrows {
		follow(pkg, nil)
	}
}
