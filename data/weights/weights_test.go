package weights

import (
	"bytes"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"hotline/model"

	"pgregory.net/rapid"
)

// biggest is the maximum size in bytes of the weights built into the program.
const biggest = 2 << 20

func TestSpeakersAreBuiltIn(t *testing.T) {
	if len(speakers) > biggest {
		t.Errorf("the built-in weights have %d bytes, more than %d", len(speakers), biggest)
	}
	w := Speakers()
	if len(w.At) == 0 || w.Version == "" {
		t.Errorf("%d features of version %q are built in", len(w.At), w.Version)
	}
	for f, v := range w.At {
		if v == 0 || math.Abs(float64(v)) > 100 {
			t.Fatalf("feature %d weighs %v", f, v)
		}
	}
	if w != Speakers() {
		t.Error("the file is read twice")
	}
}

func anyWeights(t *rapid.T) *model.Weights {
	return &model.Weights{
		Version: rapid.StringMatching(`[ -~а-я]{0,40}`).Draw(t, "version"),
		At:      rapid.MapOf(rapid.Uint32(), rapid.Float32Range(-900, 900)).Draw(t, "weights"),
		Forests: [model.NumRankers]model.Forest{model.BorderRanker: rapid.SliceOfN(rapid.Custom(anyTree), 0, 4).Draw(t, "forest")},
	}
}

// anyTree returns a random tree of a few nodes.
func anyTree(t *rapid.T) model.Tree {
	value := rapid.Float32Range(-900, 900)
	var grow func(deep int, tree model.Tree) model.Tree
	grow = func(deep int, tree model.Tree) model.Tree {
		tree = append(tree, model.Node{Value: value.Draw(t, "value")})
		if at := len(tree) - 1; deep > 0 && rapid.Bool().Draw(t, "splits") {
			tree[at].Fact = rapid.Byte().Draw(t, "fact")
			tree = grow(deep-1, tree)
			tree[at].Right = uint8(len(tree))
			tree = grow(deep-1, tree)
		}
		return tree
	}
	return grow(3, nil)
}

func write(t rapid.TB, w *model.Weights) []byte {
	t.Helper()
	var buf bytes.Buffer
	if err := Write(&buf, w); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// Weights survive Write and Read with an error below a thousandth; features with less weight than that are dropped.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := anyWeights(t)
		file := write(t, w)
		got, err := Read(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if got.Version != w.Version {
			t.Errorf("version %q, want %q", got.Version, w.Version)
		}
		for f, v := range w.At {
			if d := math.Abs(float64(got.At[f]) - float64(v)); d > 0.6/model.WeightSteps {
				t.Errorf("feature %d weighs %v, want %v", f, got.At[f], v)
			}
		}
		for f := range got.At {
			if _, ok := w.At[f]; !ok {
				t.Errorf("feature %d was never written", f)
			}
		}
		if got, want := got.Forests[model.BorderRanker], w.Forests[model.BorderRanker]; !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("the forest %v, want %v", got, want)
		}
		if again := write(t, got); !bytes.Equal(again, file) {
			t.Error("what was read is written otherwise")
		}
	})
}

// The same weights give the same file, whatever the order of map iteration.
func TestWriteIsStable(t *testing.T) {
	w := &model.Weights{Version: "of a test", At: map[uint32]float32{}}
	for i := range uint32(500) {
		w.At[i*2654435761] = float32(i)/7 - 30
	}
	if a, b := write(t, w), write(t, &model.Weights{Version: w.Version, At: maps.Clone(w.At)}); !bytes.Equal(a, b) {
		t.Error("two files of the same weights differ")
	}
}

func TestCutOff(t *testing.T) {
	file := write(t, &model.Weights{Version: "of a test", At: map[uint32]float32{0: 1, 7: -2.5, 300: 0.25, 4_000_000_000: 88, math.MaxUint32: -0.001},
		Forests: [model.NumRankers]model.Forest{{{{Fact: 3, Right: 2, Value: 0.5}, {Value: -1}, {Value: 1}}, {{Value: 2}}}}})
	if _, err := Read(bytes.NewReader(file)); err != nil {
		t.Fatal(err)
	}
	for n := range len(file) {
		if w, err := Read(bytes.NewReader(file[:n])); err == nil {
			t.Errorf("the first %d of %d bytes are read as %d features", n, len(file), len(w.At))
		}
	}
}

func TestDamaged(t *testing.T) {
	for _, tt := range []struct{ name, file, says string }{
		{"empty", "", "not a file of weights"},
		{"another file", "PK\x03\x04 a zip", "not a file of weights"},
		{"an earlier version", "hotline weights 1\nof a test\n\x00", "not a file of weights"},
		{"no version line", magic + "of a test", "head"},
		{"no number", magic + "\n", "number of features"},
		{"a number that never ends", magic + "\n" + strings.Repeat("\xff", 11), "number of features"},
		{"more features than bytes", magic + "\n\xff\xff\xff\xff\x7f\x01\x02", "number of features"},
		{"a feature too far", magic + "\n\x01\xff\xff\xff\xff\x7f\x02", "out of range"},
		{"no forests", magic + "\n\x01\x05\x02", "number of trees"},
		{"more trees than bytes", magic + "\n\x00\xff\x7f", "number of trees"},
		{"a tree cut off", magic + "\n\x00\x01\x02abcdef", "cut off"},
		{"a tree without nodes", magic + "\n\x00\x01\x00\x00\x00", "damaged tree"},
		{"a branch that leads back", magic + "\n\x00\x01\x01\x00\x01\x00\x00\x00\x00\x00\x00", "damaged tree"},
		{"a value that is no number", magic + "\n\x00\x01\x01\x00\x00\x00\x00\xc0\x7f\x00\x00", "damaged tree"},
		{"more than it says", magic + "\n\x01\x05\x02\x00\x00\x00\x00\x02", "more bytes"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(strings.NewReader(tt.file))
			if err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("error %v, want one that says %q", err, tt.says)
			}
		})
	}
}

// FuzzRead: no file makes Read panic, and one that it accepts has as many features as it says.
func FuzzRead(f *testing.F) {
	f.Add([]byte(magic + "of a test\n\x02\x05\x02\x01\x03\x00\x00\x00\x00"))
	f.Add([]byte(magic + "of a test\n\x00\x01\x01\x00\x00\x00\x00\x00\x40\x00\x00\x00"))
	f.Add([]byte(magic + "\n\x00\x00\x00\x00\x00"))
	f.Add([]byte(magic + "\n\x01\xff\xff\xff\xff\x0f\x02"))
	f.Add([]byte("hotline weights"))
	f.Fuzz(func(t *testing.T, file []byte) {
		w, err := Read(bytes.NewReader(file))
		if err != nil {
			return
		}
		if len(w.At) > len(file) {
			t.Errorf("%d features from %d bytes", len(w.At), len(file))
		}
		if _, err := Read(bytes.NewReader(write(t, w))); err != nil {
			t.Errorf("what was read cannot be read again: %v", err)
		}
	})
}
