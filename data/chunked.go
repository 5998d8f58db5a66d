package data

import (
	"bufio"
	"bytes"
	"io"
	"strconv"
)

// unchunk decodes chunked transfer encoding. Crawlers that decoded it often keep the header that announces it: then r is returned
// as it is.
func unchunk(r *bufio.Reader) io.Reader {
	head, _ := r.Peek(chunkHead)
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if _, ok := chunkSize(line); !whole || !ok {
		return r
	}
	return &chunks{r: r}
}

// chunkHead is the maximum length of the line with the size of a chunk, in bytes.
const chunkHead = 256

func chunkSize(line []byte) (int64, bool) {
	size, _, _ := bytes.Cut(line, []byte(";"))
	n, err := strconv.ParseInt(string(bytes.TrimSpace(size)), 16, 64)
	return n, err == nil && n >= 0
}

// chunks reads the chunks of r as one stream.
type chunks struct {
	r    *bufio.Reader
	left int64 // of the current chunk
	end  bool
}

func (c *chunks) Read(p []byte) (int, error) {
	for c.left == 0 && !c.end {
		line, err := c.r.ReadSlice('\n')
		if len(bytes.TrimSpace(line)) == 0 && err == nil {
			continue // the line end after the previous chunk
		}
		n, ok := chunkSize(line)
		if err != nil || !ok {
			return 0, errCut
		}
		c.left, c.end = n, n == 0
	}
	if c.end {
		return 0, io.EOF
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.left)])
	c.left -= int64(n)
	if err == io.EOF {
		err = errCut
	}
	return n, err
}
