package model_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
)

// Only model/safe makes text for the terminal. Elsewhere, only what is safe already may be converted to the type: a constant, or
// pieces of text that the functions listed here cut or join.
var remade = map[string]bool{
	"strings.Repeat": true, "strings.ReplaceAll": true, "ansi.Truncate": true, "strings.Join": true, "strings.TrimSpace": true,
}

func TestOnlySafeMakesText(t *testing.T) {
	root := os.DirFS("..")
	converted := 0
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || path.Dir(name) == "model/safe" {
			return nil
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, name, src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 1 || !makesText(call.Fun, path.Dir(name)) {
				return true
			}
			converted++
			if !safeByItself(call.Args[0]) {
				t.Errorf("%s converts to safe.Text what may come from a source: use safe.Line or safe.Clean", files.Position(call.Pos()))
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if converted == 0 {
		t.Error("no conversion was found: the test looks past them")
	}
}

// makesText reports whether a call is a conversion to safe.Text, which tui calls text.
func makesText(fun ast.Expr, dir string) bool {
	switch f := fun.(type) {
	case *ast.Ident:
		return f.Name == "text" && dir == "tui"
	case *ast.SelectorExpr:
		pkg, ok := f.X.(*ast.Ident)
		return ok && pkg.Name == "safe" && f.Sel.Name == "Text"
	}
	return false
}

func safeByItself(arg ast.Expr) bool {
	switch a := arg.(type) {
	case *ast.BasicLit:
		return true
	case *ast.CallExpr:
		f, ok := a.Fun.(*ast.SelectorExpr)
		if !ok {
			return false
		}
		pkg, ok := f.X.(*ast.Ident)
		return ok && remade[pkg.Name+"."+f.Sel.Name] && len(a.Args) > 0 && remadeFromText(a.Args[0])
	}
	return false
}

// remadeFromText reports whether the first argument is a constant or the conversion string(…) of a text.
func remadeFromText(arg ast.Expr) bool {
	switch a := arg.(type) {
	case *ast.BasicLit:
		return true
	case *ast.CallExpr:
		f, ok := a.Fun.(*ast.Ident)
		return ok && f.Name == "string"
	}
	return false
}
