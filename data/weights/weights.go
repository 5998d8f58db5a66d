// Package weights stores what the engines have learned in one small file, embedded in the program. MODEL.md in the same folder
// says from what, how, and how well.
package weights

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"sync"

	"hotline/model"
)

//go:embed speakers.weights
var speakers []byte

// Speakers returns the built-in weights of the speaker ranker. It panics if the embedded file is damaged.
var Speakers = sync.OnceValue(func() *model.Weights {
	w, err := Read(bytes.NewReader(speakers))
	if err != nil {
		panic("built-in weights: " + err.Error())
	}
	return w
})

// magic begins every file of weights; its last digit is the version of the format.
const magic = "hotline weights 2\n"

// Write writes weights: the magic line, a line of text that describes them, their number, and for each weight in ascending order
// of feature the difference from the previous feature as a varint and the weight in steps of 1/model.WeightSteps as a signed
// varint; then the forests (forests.go).
func Write(w io.Writer, weights *model.Weights) error {
	keys := make([]uint32, 0, len(weights.At))
	for k, v := range weights.At {
		if quantise(v) != 0 {
			keys = append(keys, k)
		}
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	buf := []byte(magic)
	buf = append(buf, weights.Version...)
	buf = append(buf, '\n')
	buf = binary.AppendUvarint(buf, uint64(len(keys)))
	last := uint32(0)
	for _, k := range keys {
		buf = binary.AppendUvarint(buf, uint64(k-last))
		buf = binary.AppendVarint(buf, quantise(weights.At[k]))
		last = k
	}
	for _, f := range weights.Forests {
		buf = appendForest(buf, f)
	}
	_, err := w.Write(buf)
	return err
}

func quantise(v float32) int64 { return int64(math.Round(float64(v) * model.WeightSteps)) }

// Read reads what Write wrote. It returns an error for another format, a damaged number, or features out of order.
func Read(r io.Reader) (*model.Weights, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	rest, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok {
		return nil, errors.New("weights: not a file of weights of this version")
	}
	version, rest, ok := bytes.Cut(rest, []byte("\n"))
	if !ok {
		return nil, errors.New("weights: cut off in the head")
	}
	n, size := binary.Uvarint(rest)
	if size <= 0 || n > uint64(len(rest)) {
		return nil, errors.New("weights: damaged number of features")
	}
	rest = rest[size:]
	w := &model.Weights{Version: string(version), At: make(map[uint32]float32, n)}
	key := uint64(0)
	for range n {
		step, a := binary.Uvarint(rest)
		if a <= 0 {
			return nil, errors.New("weights: cut off")
		}
		value, b := binary.Varint(rest[a:])
		if b <= 0 {
			return nil, errors.New("weights: cut off")
		}
		rest = rest[a+b:]
		if key += step; key > math.MaxUint32 {
			return nil, errors.New("weights: a feature out of range")
		}
		w.At[uint32(key)] = float32(value) / model.WeightSteps
	}
	for i := range w.Forests {
		if w.Forests[i], rest, err = forest(rest); err != nil {
			return nil, err
		}
	}
	if len(rest) > 0 {
		return nil, errors.New("weights: more bytes than it says")
	}
	return w, nil
}
