package data

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"hotline/data/corpus"
)

// inputs finds the files at the locations; done must be called when they have been read.
func (r *reading) inputs(locations []string) (found []input, done func()) {
	var roots []*os.Root
	if len(locations) == 0 {
		found = r.bundled()
	}
	for _, location := range locations {
		if location == "-" {
			found = append(found, r.stdin())
			continue
		}
		info, err := os.Stat(location)
		switch {
		case err != nil:
			r.skip(missing(location, err))
		case info.IsDir():
			root, err := os.OpenRoot(location)
			if err != nil {
				r.skip(faulty(location, err))
				continue
			}
			roots = append(roots, root)
			found = append(found, r.folder(location, root.FS(), func(name string) (fs.File, error) { return root.OpenFile(name, atOnce, 0) })...)
		case !info.Mode().IsRegular():
			r.skip(irregular(location, info.Mode()))
		default:
			found = append(found, input{
				id: filepath.Base(location), file: location, size: info.Size(), looks: looks{info.Size(), info.ModTime().UnixNano()},
				open: func() (io.ReadCloser, error) { return regular(os.OpenFile(location, atOnce, 0)) },
			})
		}
	}
	return found, func() {
		for _, root := range roots {
			root.Close()
		}
	}
}

// atOnce opens a file without blocking: what was a regular file when it was found may be a pipe by now, with no writer.
const atOnce = os.O_RDONLY | syscall.O_NONBLOCK

// folder finds the files in a folder and its subfolders, in order of name; hidden ones are ignored.
func (r *reading) folder(location string, tree fs.FS, open func(name string) (fs.File, error)) []input {
	var found []input
	silent := true
	skip := func(s Skip) {
		silent = false
		r.skip(s)
	}
	_ = fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		file := filepath.Join(location, filepath.FromSlash(name))
		switch {
		case r.ctx.Err() != nil:
			return fs.SkipAll
		case err != nil:
			skip(faulty(file, err))
			return fs.SkipDir
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
		case d.Type()&fs.ModeSymlink != 0:
			if !stays(location, file) {
				skip(newSkip(file, "it is a link out of the folder", "name its target as a location of its own"))
			}
		case !d.Type().IsRegular():
			skip(irregular(file, d.Type()))
		default:
			var seen looks
			if info, err := d.Info(); err == nil {
				seen = looks{info.Size(), info.ModTime().UnixNano()}
			}
			found = append(found, input{
				id: name, file: file, size: seen.size, looks: seen,
				open: func() (io.ReadCloser, error) { return regular(open(name)) },
			})
		}
		return nil
	})
	if len(found) == 0 && silent {
		r.skip(newSkip(location, "there is no file in this folder", "name a folder that holds articles"))
	}
	return found
}

// stays reports whether the target of the link file is within the folder, where it is found anyway.
func stays(folder, file string) bool {
	from, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return false
	}
	to, err := filepath.EvalSymlinks(file)
	if err != nil {
		return false
	}
	way, err := filepath.Rel(from, to)
	return err == nil && filepath.IsLocal(way)
}

// regular returns the opened file if it is regular, so that reading it ends.
func regular[F fs.File](f F, err error) (io.ReadCloser, error) {
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = errGone
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// bundled returns the corpus built into the program; its ids are the file names without extension.
func (r *reading) bundled() []input {
	found := r.folder("", corpus.Files(), corpus.Files().Open)
	for i := range found {
		found[i].id = strings.TrimSuffix(found[i].id, ".txt")
	}
	return found
}

// stdin returns standard input. It is copied through a pipe so that cancelling does not wait for the next byte.
func (r *reading) stdin() input {
	return input{id: "stdin", file: "-", open: func() (io.ReadCloser, error) {
		out, in := io.Pipe()
		go func() {
			_, err := io.Copy(in, r.source.stdin())
			in.CloseWithError(err)
		}()
		context.AfterFunc(r.ctx, func() { out.CloseWithError(context.Cause(r.ctx)) })
		return out, nil
	}}
}

func missing(location string, err error) Skip {
	if strings.Contains(location, "://") {
		return newSkip(location, "hotline does not use the network", "fetch it and name the file")
	}
	return faulty(location, err)
}

// kinds names what is neither a file nor a folder.
var kinds = []struct {
	mode fs.FileMode
	name string
}{
	{fs.ModeNamedPipe, "a named pipe"},
	{fs.ModeSocket, "a socket"},
	{fs.ModeDevice, "a device"},
}

func irregular(file string, mode fs.FileMode) Skip {
	name := "not a regular file"
	for _, k := range kinds {
		if mode&k.mode != 0 {
			name = k.name
			break
		}
	}
	return newSkip(file, "it is "+name, "to read a stream, pipe it in: … | hotline -")
}
