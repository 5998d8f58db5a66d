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
		f, err := Open(out.Bytes(), nil, version, key, len(sections))
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
	m := &watched{whole: whole}
	f, err := Open(whole, m, version, key, 2)
	if err != nil {
		t.Fatal(err)
	}
	want := part{len(whole) - len(f.body), len(whole)}
	if err := f.Verify(); err != nil || !slices.Equal(joined(m.released), []part{want}) {
		t.Errorf("%v of %d bytes, %v", m.released, len(whole), err)
	}
}

// Only what is read is fetched, once, in whole blocks, and all that one access needs in one piece.
func TestWhatIsReadIsFetched(t *testing.T) {
	long := bytes.Repeat([]byte("text"), 5*block)
	whole := written(t, [][]byte{long, {1, 2, 3}})
	m := &watched{whole: whole}
	f, err := Open(whole, m, version, key, 2)
	if err != nil {
		t.Fatal(err)
	}
	head, body := int(headSize(2, int64(len(f.body)))), len(whole)-len(f.body)
	text := f.Bytes(0)
	text.Range(3*block-1, 6*block+1)
	text.Range(4*block, 5*block) // known
	text.Range(6*block, 7*block+1)
	f.Bytes(1).Range(0, 3)
	want := []part{{0, head}, {body + 2*block, body + 7*block}, {body + 7*block, body + 8*block}}
	if got := m.fetched[:len(want)]; !slices.Equal(got, want) {
		t.Errorf("fetched %v, want %v", got, want)
	}
	if last := m.fetched[len(want):]; len(last) != 1 || last[0] != (part{body + 20*block, len(whole)}) {
		t.Errorf("at last fetched %v", last)
	}
}

// part is the bytes [from, to) of a file.
type part struct{ from, to int }

// watched is memory that notes which parts of the whole were fetched and released.
type watched struct {
	whole             []byte
	fetched, released []part
}

func (w *watched) Fetch(b []byte)   { w.fetched = append(w.fetched, w.span(b)) }
func (w *watched) Release(b []byte) { w.released = append(w.released, w.span(b)) }

func (w *watched) span(b []byte) part {
	start := cap(w.whole) - cap(b)
	return part{start, start + len(b)}
}

// joined returns the spans with each that begins where the one before it ends joined to that.
func joined(spans []part) (out []part) {
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].to == s.from {
			out[n-1].to = s.to
			continue
		}
		out = append(out, s)
	}
	return out
}

// A truncated file is refused, and one with any byte changed is refused or found damaged.
func TestDamageIsFound(t *testing.T) {
	whole := written(t, [][]byte{{1, 2, 3, 4}, {}, bytes.Repeat([]byte("text"), 50)})
	for n := range whole {
		if _, err := Open(whole[:n], nil, version, key, 3); !errors.Is(err, ErrDamaged) {
			t.Fatalf("cut at %d: %v", n, err)
		}
	}
	for i := range whole {
		bad := bytes.Clone(whole)
		bad[i] ^= 0x41
		f, err := Open(bad, nil, version, key, 3)
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
		second(Open(whole, nil, version+1, key, 1)), second(Open(whole, nil, version, Key{9}, 1)), second(Open(whole, nil, version, key, 2)),
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
	f, err := Open(whole, nil, version, key, 2)
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
	f, err := Open(whole, nil, version, key, 1)
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
		opened, err := Open(out.Bytes(), nil, version, key, 3)
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

// What is read gradually is checked up to where it was read, and no further; from a damaged block on there is nothing.
func TestWhatIsReadGraduallyIsCheckedGradually(t *testing.T) {
	long := bytes.Repeat([]byte{7}, 5*block)
	whole := written(t, [][]byte{{1, 2, 3}, long})
	whole[len(whole)-block-9] ^= 1
	f, err := Open(whole, nil, version, key, 2)
	if err != nil {
		t.Fatal(err)
	}
	const from = 100
	g := f.Bytes(1).Gradually(from, len(long)-1)
	for n := 1; n < 3*block-2*from; n += block / 3 {
		if b := g.First(n); len(b) != len(long)-1-from || b[n-1] != 7 || f.Fault() != nil {
			t.Fatalf("of a sound part of %d bytes: %d, %v", n, len(b), f.Fault())
		}
	}
	if b := g.First(len(long)); len(b) > 0 || !errors.Is(f.Fault(), ErrDamaged) || len(g.First(1)) > 0 {
		t.Errorf("of a damaged part: %d bytes, %v", len(b), f.Fault())
	}
	last := f.Bytes(0).Gradually(1, 3)
	if !bytes.Equal(last.First(9), []byte{2, 3}) {
		t.Errorf("all of few: %v", last.First(9))
	}
	if outside := f.Bytes(0).Gradually(1, 4); len(outside.First(1)) > 0 {
		t.Error("bytes outside are handed out")
	}
}
