//go:build unix

package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"strings"

	"github.com/klauspost/compress/zstd"
)

func everyByte() string {
	var b strings.Builder
	for range 400 {
		for c := range 256 {
			b.WriteByte(byte(c))
		}
	}
	return b.String()
}

func laughs() string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a0 "ha">`)
	for i := 1; i < 12; i++ {
		fmt.Fprintf(&b, `<!ENTITY a%d "%s">`, i, strings.Repeat(fmt.Sprintf("&a%d;", i-1), 10))
	}
	return b.String() + `]><rss><channel><item><title>a</title><description>&a11;</description></item></channel></rss>`
}

func entries(n int) map[string]string {
	all := make(map[string]string, n)
	for i := range n {
		all[fmt.Sprintf("%05d.txt", i)] = "He said no."
	}
	return all
}

func packed(files map[string]string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range files {
		if w, err := z.Create(name); err == nil {
			_, _ = io.WriteString(w, content) // into memory: no error
		}
	}
	_ = z.Close()
	return b.String()
}

// gzipped returns s compressed with gzip.
func gzipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = io.WriteString(z, s) // into memory: no error
	_ = z.Close()
	return b.String()
}

// zstandard returns s compressed with zstd.
func zstandard(s string) string {
	z, err := zstd.NewWriter(nil)
	if err != nil {
		return ""
	}
	defer z.Close()
	return string(z.EncodeAll([]byte(s), nil))
}

// nested returns an article in the given number of nested archives.
func nested(deep int) string {
	s := packed(map[string]string{"a.txt": "He said no."})
	for range deep {
		s = packed(map[string]string{"a.zip": s})
	}
	return s
}

// lying returns a zip archive whose entry claims to contain nearly 4 GB.
func lying() string {
	b := []byte(packed(map[string]string{"a.txt": "He said no."}))
	if i := bytes.LastIndex(b, []byte("PK\x01\x02")); i >= 0 {
		binary.LittleEndian.PutUint32(b[i+24:], 0xfffffff0)
	}
	return string(b)
}

func tarred(names ...string) string {
	const content = "He said no."
	var b bytes.Buffer
	t := tar.NewWriter(&b)
	for _, name := range names {
		_ = t.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(content))}) // into memory: no error
		_, _ = io.WriteString(t, content)
	}
	_ = t.Close()
	return b.String()
}
