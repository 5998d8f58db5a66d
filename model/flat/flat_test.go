package flat

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const version = 7

var key = Key{1, 2, 3}

func written(t testing.TB, sections [][]byte) []byte {
	t.Helper()
	var out bytes.Buffer
	n, err := Make(sections).WriteTo(&out, version, key)
	if err != nil || n != int64(out.Len()) {
		t.Fatalf("%d bytes of %d, %v", n, out.Len(), err)
	}
	return out.Bytes()
}

func TestWhatWasWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sections := rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 0, 300), 0, 5).Draw(t, "sections")
		if rapid.Bool().Draw(t, "long") {
			sections = append(sections, make([]byte, rapid.IntRange(0, 3*block).Draw(t, "size")))
		}
		var out bytes.Buffer
		if _, err := Make(sections).WriteTo(&out, version, key); err != nil {
			t.Fatal(err)
		}
		f, err := Open(out.Bytes(), version, key, len(sections))
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range sections {
			if got := f.Bytes(i).Range(0, len(want)); !slices.Equal(got, want) {
				t.Fatalf("section %d: %v, want %v", i, got, want)
			}
		}
		if err := f.Verify(); err != nil {
			t.Fatal(err)
		}
	})
}

// What Verify has read is released part by part, all of it and nothing twice.
func TestVerifyReleasesWhatItRead(t *testing.T) {
	whole := written(t, [][]byte{bytes.Repeat([]byte("text"), verifyPart/3), {1, 2, 3}})
	f, err := Open(whole, version, key, 2)
	if err != nil {
		t.Fatal(err)
	}
	body, released := f.body, 0
	f.Release = func(part []byte) {
		if &part[0] != &body[released] {
			t.Errorf("part %d does not begin at byte %d", len(part), released)
		}
		released += len(part)
	}
	if err := f.Verify(); err != nil || released != len(body) {
		t.Errorf("%d of %d bytes, %v", released, len(body), err)
	}
}

// A truncated file is refused, and one with any byte changed is refused or found damaged.
func TestDamageIsFound(t *testing.T) {
	whole := written(t, [][]byte{{1, 2, 3, 4}, {}, bytes.Repeat([]byte("text"), 50)})
	for n := range whole {
		if _, err := Open(whole[:n], version, key, 3); !errors.Is(err, ErrDamaged) {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
	for i := range whole {
		bad := bytes.Clone(whole)
		bad[i] ^= 0x41
		f, err := Open(bad, version, key, 3)
		if err == nil {
			err = f.Verify()
		}
		if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrStale) {
			t.Fatalf("byte %d: %v", i, err)
		}
	}
}

func TestAnotherKeyOrVersionIsStale(t *testing.T) {
	whole := written(t, [][]byte{{1}})
	for _, err := range []error{
		second(Open(whole, version+1, key, 1)), second(Open(whole, version, Key{9}, 1)), second(Open(whole, version, key, 2)),
	} {
		if !errors.Is(err, ErrStale) {
			t.Error(err)
		}
	}
}

func second(_ *File, err error) error { return err }

// A damaged block reads as zeros, and so does its section if the whole is requested; the rest is unchanged.
func TestDamagedSectionsAreZeros(t *testing.T) {
	long := bytes.Repeat([]byte{7, 0, 0, 0}, block)
	whole := written(t, [][]byte{long, {5, 0, 0, 0}})
	whole[len(whole)-len(long)/2] ^= 1
	f, err := Open(whole, version, key, 2)
	if err != nil {
		t.Fatal(err)
	}
	if f.Uint32s(1).At(0) != 5 || f.Fault() != nil {
		t.Error("a sound section is not read")
	}
	if b := f.Bytes(0).Range(0, 4); b[0] != 7 || f.Fault() != nil {
		t.Error("a sound block is not read")
	}
	numbers := f.Uint32s(0)
	if numbers.At(0) != 7 || f.Fault() != nil {
		t.Error("a sound number is not read")
	}
	if n := numbers.At(numbers.Len() / 2); n != 0 || !errors.Is(f.Fault(), ErrDamaged) {
		t.Errorf("a damaged block reads %d, %v", n, f.Fault())
	}
	if n := numbers.All().At(0); n != 0 || numbers.At(0) != 0 {
		t.Errorf("all of a damaged section reads %d", n)
	}
	if f.Bytes(1).Range(2, 9) != nil {
		t.Error("bytes outside are handed out")
	}
}

// A damaged block is not checked again: computing its sum for every number in it would be too slow.
func TestDamageIsMetOnce(t *testing.T) {
	whole := written(t, [][]byte{bytes.Repeat([]byte{7, 0, 0, 0}, 10)})
	whole[len(whole)-1] ^= 1
	f, err := Open(whole, version, key, 1)
	if err != nil {
		t.Fatal(err)
	}
	numbers := f.Uint32s(0)
	if n := numbers.At(0); n != 0 || f.Fault() == nil {
		t.Fatalf("a damaged block reads %d", n)
	}
	whole[len(whole)-1] ^= 1
	if n := numbers.At(0); n != 0 {
		t.Errorf("the second time it reads %d", n)
	}
}

func TestPacked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOf(rapid.IntRange(-1<<40, 1<<40)).Draw(t, "list")
		var p Packer
		p.Ints(list)
		p.Text("named")
		p.Int(42)
		ints := func(u *Unpacker) []int {
			got := make([]int, u.Count())
			for i := range got {
				got[i] = u.Int()
			}
			return got
		}
		u := Unpacker(p)
		if got := ints(&u); !slices.Equal(got, list) || u.Text() != "named" || u.Int() != 42 || u.Int() != 0 {
			t.Fatalf("%v, want %v", got, list)
		}
		cut := Unpacker(p[:rapid.IntRange(0, len(p)).Draw(t, "cut")])
		if got := ints(&cut); len(got) > len(list) {
			t.Fatalf("%d numbers of %d", len(got), len(list))
		}
	})
}

// Separate texts are read and written as if they were contiguous.
func TestApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := rapid.SliceOf(rapid.StringN(0, 9, -1)).Draw(t, "texts")
		all := strings.Join(texts, "")
		made := Make([][]byte{{1}, nil, {2}})
		made.Apart(1, texts)
		var out bytes.Buffer
		n, err := made.With(map[int][]byte{2: {3}}).WriteTo(&out, version, key)
		if err != nil || n != int64(out.Len()) {
			t.Fatalf("%d bytes of %d, %v", n, out.Len(), err)
		}
		opened, err := Open(out.Bytes(), version, key, 3)
		if err == nil {
			err = opened.Verify()
		}
		if err != nil {
			t.Fatal(err)
		}
		from := rapid.IntRange(0, len(all)).Draw(t, "from")
		to := rapid.IntRange(from, len(all)).Draw(t, "to")
		for _, f := range []*File{made, opened} {
			if b := f.Bytes(1); b.Len() != len(all) || b.Text(from, to) != all[from:to] || b.Range(from, len(all)+1) != nil {
				t.Fatalf("%q of %q: %q", all[from:to], texts, b.Text(from, to))
			}
		}
		if made.Bytes(2).Text(0, 1) != "\x02" || opened.Bytes(2).Text(0, 1) != "\x03" {
			t.Fatal("a section is not the other one")
		}
	})
}
