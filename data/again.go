package data

import (
	"bytes"
	"encoding/json"
	"errors"
	"time"

	"github.com/klauspost/compress/zstd"

	"hotline/model"
)

// Input is what a file was like when it was read, and what came of it: while it is like that, it need not be read again.
type Input struct {
	File          string
	Size, Changed int64          // bytes, and the time of change in nanoseconds
	IDs           []string       // of its documents
	Asked         map[int]string `json:",omitempty"` // the id that a document asked for, where another had it
	Skips, Doubts []Skip         `json:",omitempty"`
}

// restless is how long after its last change a file may be changed once more with the same time: clocks of files are coarse.
const restless = 2 * time.Second

// Inputs are the inputs of the last reading, once Documents has been drawn to its end. Those are left out that could be
// another by now and look the same.
func (s *Source) Inputs() []Input { return s.inputs }

// Opened is how many inputs the last reading has opened: those of which nothing was known before, or that had changed. Safe to
// call at any time.
func (s *Source) Opened() int { return int(s.opened.Load()) }

// known are the inputs of an earlier reading by their names. A file that was named twice is read anew.
func known(inputs []Input) map[string]*Input {
	list := make(map[string]*Input, len(inputs))
	for i := range inputs {
		in := &inputs[i]
		if _, twice := list[in.File]; twice {
			in = nil
		}
		list[inputs[i].File] = in
	}
	return list
}

// read reads an input, or tells once more what came of it where it is as it was; false means that no more documents are wanted.
func (r *reading) read(in input) bool {
	if was := r.known[in.file]; was != nil && in.looks != (looks{}) && in.looks == (looks{was.Size, was.Changed}) {
		return r.again(in, was)
	}
	r.source.opened.Add(1)
	began := time.Now()
	noted := &Input{File: in.file}
	r.noted = noted
	more := r.input(in)
	r.tellGarbled()
	r.noted = nil
	if more && r.ctx.Err() == nil && noted.Changed != 0 && time.Unix(0, noted.Changed).Add(restless).Before(began) {
		r.source.inputs = append(r.source.inputs, *noted)
	}
	return more
}

// again tells once more what came of an input.
func (r *reading) again(in input, was *Input) bool {
	now := *was
	now.IDs, now.Asked = make([]string, 0, len(was.IDs)), nil
	r.source.read.Add(in.size)
	r.noted = &now
	defer func() { r.noted = nil }()
	for _, s := range was.Skips {
		tell(r, r.source.Report, s)
	}
	for i, id := range was.IDs {
		asked, other := was.Asked[i]
		if !other {
			asked = id
		}
		if !r.give(asked, model.Document{Again: id}) {
			return false
		}
	}
	for _, s := range was.Doubts {
		tell(r, r.source.Doubt, s)
	}
	if r.ctx.Err() == nil {
		r.source.inputs = append(r.source.inputs, now)
	}
	return true
}

// give hands on a document under an id of its own, and takes note of that; false means that no more are wanted.
func (r *reading) give(asked string, d model.Document) bool {
	d.ID = r.unique(asked)
	if n := r.noted; n != nil {
		if d.ID != asked {
			if n.Asked == nil {
				n.Asked = map[int]string{}
			}
			n.Asked[len(n.IDs)] = asked
		}
		n.IDs = append(n.IDs, d.ID)
	}
	return r.ctx.Err() == nil && r.yield(d)
}

// tell tells somebody who listens.
func tell(r *reading, whom func(Skip), s Skip) {
	if whom != nil && r.ctx.Err() == nil {
		whom(s)
	}
}

// PackInputs lays out inputs, and what else is to be kept with them, for UnpackInputs.
func PackInputs(inputs []Input, more []byte) ([]byte, error) {
	list, err := json.Marshal(inputs)
	if err != nil {
		return nil, err
	}
	w, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBetterCompression), zstd.WithEncoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer w.Close()
	return w.EncodeAll(append(append(list, '\n'), more...), nil), nil
}

// unpackedMax is how many bytes UnpackInputs returns at most.
const unpackedMax = 8 << 30

// UnpackInputs is what PackInputs laid out.
func UnpackInputs(b []byte) (inputs []Input, more []byte, err error) {
	r, err := zstd.NewReader(nil, zstd.WithDecoderMaxMemory(unpackedMax), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, nil, err
	}
	defer r.Close()
	all, err := r.DecodeAll(b, nil)
	if err != nil {
		return nil, nil, err
	}
	list, more, ok := bytes.Cut(all, []byte("\n"))
	if !ok {
		return nil, nil, errors.New("there is no list of inputs")
	}
	return inputs, more, json.Unmarshal(list, &inputs)
}
