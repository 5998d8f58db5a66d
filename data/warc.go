package data

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
)

// readableMedia are the content types of responses that may contain an article.
var readableMedia = []string{"text/html", "application/xhtml", "text/plain", "application/rss", "application/atom", "application/xml",
	"text/xml", "application/json", "application/feed", "application/ld+json"}

// warc reads a web archive: an article for each response with a page. Pictures, scripts and the crawler's own records are
// ignored.
func (r *reading) warc(in input, body *bufio.Reader) bool {
	found := 0
	for n := 1; ; n++ {
		head, err := warcHead(body)
		if err != nil {
			switch {
			case r.ctx.Err() != nil:
				return false
			case !errors.Is(err, io.EOF):
				r.skip(warcFault(in.file, n, err))
			case found == 0:
				r.skip(newSkip(in.file, "there is no page in the web archive", fetchAgain))
			}
			return true
		}
		length, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
		if err != nil || length < 0 {
			r.skip(newSkip(in.file, fmt.Sprintf("record %d does not say how long it is", n), fetchRest))
			return true
		}
		content := &io.LimitedReader{R: body, N: length}
		if kept := response(head, content); kept != nil {
			found++
			inner := in
			inner.id, inner.size, inner.at = fmt.Sprintf("%s:%d", in.id, n), 0, nil
			inner.address, inner.media = strings.Trim(head.Get("WARC-Target-URI"), "<>"), kept.media
			inner.file = in.file + ":" + strconv.Itoa(n)
			if !r.stream(inner, bufio.NewReaderSize(kept.body, bufferSize)) {
				return false
			}
		}
		if _, err := io.Copy(io.Discard, content); err != nil || content.N > 0 {
			if r.ctx.Err() != nil {
				return false
			}
			if err == nil {
				err = io.ErrUnexpectedEOF
			}
			r.skip(warcFault(in.file, n, err))
			return true
		}
	}
}

func warcFault(file string, n int, err error) Skip {
	switch {
	case errors.Is(err, errNotRecord):
		return newSkip(file, fmt.Sprintf("something that is not a record follows in the web archive (record %d)", n), fetchRest)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return newSkip(file, fmt.Sprintf("the web archive is cut off in record %d", n), fetchRest)
	}
	return faulty(file, err)
}

var errNotRecord = errors.New("no record begins here")

// maxBlankLines is the maximum number of empty lines between two records; the standard says two.
const maxBlankLines = 16

// warcHead reads the head of the next record. The error is io.EOF after the last one.
func warcHead(body *bufio.Reader) (textproto.MIMEHeader, error) {
	for range maxBlankLines {
		line, err := body.ReadSlice('\n')
		line = bytes.TrimSpace(line)
		switch {
		case bytes.HasPrefix(line, []byte("WARC/")):
			return mimeHead(body)
		case len(line) > 0:
			return nil, errNotRecord
		case err != nil:
			return nil, err
		}
	}
	return nil, errNotRecord
}

// maxHead is the maximum size of the head of a record or response, in bytes.
const maxHead = 256 << 10

// mimeHead reads "Name: value" lines up to an empty one.
func mimeHead(body *bufio.Reader) (textproto.MIMEHeader, error) {
	head := textproto.MIMEHeader{}
	for size := 0; size < maxHead; {
		line, err := body.ReadSlice('\n')
		size += len(line)
		text := strings.TrimRight(string(line), "\r\n")
		switch {
		case errors.Is(err, io.EOF):
			return nil, io.ErrUnexpectedEOF
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		case text == "":
			return head, nil
		}
		if name, value, ok := strings.Cut(text, ":"); ok {
			head.Add(strings.TrimSpace(name), strings.TrimSpace(value))
		}
	}
	return nil, errNotRecord
}

// payload is the body that a server sent.
type payload struct {
	media string
	body  io.Reader
}

// response returns the payload of a record that may contain an article, else nil.
func response(head textproto.MIMEHeader, content io.Reader) *payload {
	media := head.Get("Content-Type")
	switch strings.ToLower(head.Get("WARC-Type")) {
	case "response":
		if !strings.HasPrefix(media, "application/http") {
			return nil
		}
	case "resource", "conversion":
		return readable(media, content)
	default:
		return nil
	}
	buffered := bufio.NewReaderSize(content, bufferSize)
	status, err := buffered.ReadString('\n')
	if err != nil || !strings.HasPrefix(status, "HTTP/") {
		return nil
	}
	if fields := strings.Fields(status); len(fields) < 2 || !strings.HasPrefix(fields[1], "2") {
		return nil
	}
	http, err := mimeHead(buffered)
	if err != nil {
		return nil
	}
	var body io.Reader = buffered
	if strings.EqualFold(http.Get("Transfer-Encoding"), "chunked") {
		body = unchunk(buffered)
	}
	return readable(http.Get("Content-Type"), body)
}

func readable(media string, body io.Reader) *payload {
	kind := strings.ToLower(strings.TrimSpace(media))
	for _, m := range readableMedia {
		if strings.HasPrefix(kind, m) {
			return &payload{media, body}
		}
	}
	return nil
}
