package data

import (
	"bytes"
	"encoding/json"
	"errors"
	"time"

	"github.com/klauspost/compress/zstd"

	"hotline/model"
)

// Input describes a file as it was read, and the result: as long as the file has not changed, it need not be read again.
type Input struct {
	File          string
	Size, Changed int64          // bytes, and the modification time in nanoseconds
	IDs           []string       // of its documents
	Asked         map[int]string `json:",omitempty"` // the id that a document asked for if another had it
	Skips, Doubts []Skip         `json:",omitempty"`
}

// restless is the resolution assumed of file times: a file changed more recently may change again without a new time.
const restless = 2 * time.Second

// Inputs returns the inputs of the last reading, once Documents has ended. It leaves out those that might have changed without a
// new modification time.
func (s *Source) Inputs() []Input { return s.inputs }

// Opened returns how many inputs the last reading has opened: those that were new or had changed. It may be called at any time.
func (s *Source) Opened() int { return int(s.opened.Load()) }

// known returns the inputs of an earlier reading by name. A file that was named twice maps to nil and is read again.
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

// read reads an input, or replays its stored result if it is unchanged; false means that no more documents are wanted.
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

// again replays the stored result of an input.
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

// give yields a document under a unique id, and records it; false means that no more are wanted.
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

// tell calls whom, unless it is nil or the reading was cancelled.
func tell(r *reading, whom func(Skip), s Skip) {
	if whom != nil && r.ctx.Err() == nil {
		whom(s)
	}
}

// PackInputs encodes inputs, and other data to be stored with them, for UnpackInputs.
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

// unpackedMax limits the memory of UnpackInputs, in bytes.
const unpackedMax = 8 << 30

// UnpackInputs decodes what PackInputs encoded.
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
