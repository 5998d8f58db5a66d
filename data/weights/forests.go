package weights

import (
	"encoding/binary"
	"errors"
	"math"

	"hotline/model"
)

// nodeSize is the size of a node in bytes: the fact, the index of the right child, and four bytes for the value.
const nodeSize = 6

// appendForest appends the number of trees as a varint, and for each tree the number of its nodes in one byte and the nodes.
func appendForest(buf []byte, f model.Forest) []byte {
	buf = binary.AppendUvarint(buf, uint64(len(f)))
	for _, t := range f {
		buf = append(buf, byte(len(t)))
		for _, n := range t {
			buf = append(buf, n.Fact, n.Right)
			buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(n.Value))
		}
	}
	return buf
}

// forest reads a forest and returns the remaining bytes. In an accepted tree every walk ends in a leaf.
func forest(data []byte) (model.Forest, []byte, error) {
	n, size := binary.Uvarint(data)
	if size <= 0 || n > model.MostTrees {
		return nil, nil, errors.New("weights: damaged number of trees")
	}
	data = data[size:]
	var f model.Forest
	for range n {
		if len(data) == 0 || int(data[0])*nodeSize > len(data)-1 {
			return nil, nil, errors.New("weights: a tree is cut off")
		}
		t := make(model.Tree, data[0])
		data = data[1:]
		for i := range t {
			t[i] = model.Node{Fact: data[0], Right: data[1], Value: math.Float32frombits(binary.LittleEndian.Uint32(data[2:]))}
			data = data[nodeSize:]
		}
		if !sound(t) {
			return nil, nil, errors.New("weights: a damaged tree")
		}
		f = append(f, t)
	}
	return f, data, nil
}

// maxNodes is the maximum number of nodes in a tree.
const maxNodes = 2*model.MostLeaves - 1

// sound reports whether both children of every node come after it, and all values are numbers.
func sound(t model.Tree) bool {
	for i, n := range t {
		if n.Right != 0 && (int(n.Right) <= i+1 || int(n.Right) >= len(t)) {
			return false
		}
		if n.Value != n.Value {
			return false
		}
	}
	return len(t) > 0 && len(t) <= maxNodes
}
