package main

import (
	"errors"
	"io/fs"
	"os"

	"hotline/data"
	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/safe"

	"github.com/spf13/cobra"
)

// noNotebook is the value of --notebook for reading without the reader's notes.
const noNotebook = "off"

func notebookFlag(cmd *cobra.Command) {
	cmd.PersistentFlags().String("notebook", "", "the file of your notes and corrections, or off (default: .hotline/notebook in a folder that has one, else your state folder)")
}

// notebookPath returns the path of the notebook for the locations; "" if the reader wants none.
func notebookPath(cmd *cobra.Command, locations []string) (string, error) {
	switch named, _ := cmd.Flags().GetString("notebook"); named {
	case noNotebook:
		return "", nil
	case "":
		return notebook.Place(locations)
	default:
		return named, nil
	}
}

// wantedNotebook is notebookPath for a command that needs a notebook; "off" is an error.
func wantedNotebook(cmd *cobra.Command, locations []string) (string, error) {
	path, err := notebookPath(cmd, locations)
	if err == nil && path == "" {
		err = errors.New("--notebook off: name a notebook")
	}
	return path, err
}

// writable opens a notebook for writing.
func writable(path string) (*notebook.Notebook, error) { return notebook.Open(path, os.Getenv("USER")) }

// notes reads the reader's notes. What cannot be read is reported with the inputs that cannot.
func (l *loading) notes(cmd *cobra.Command, locations []string) []model.Note {
	path, err := notebookPath(cmd, locations)
	if err != nil || path == "" {
		return nil // no home folder: no notes were ever stored
	}
	c, err := notebook.Load(path)
	if err != nil {
		l.skip(unreadNotebook(path, err))
		return nil
	}
	for _, d := range c.Damage {
		l.skip(unreadNotebook(path, errors.New(d.String())))
	}
	return c.Notes()
}

// notebook opens the reader's notebook for writing, or says why there is none. One that cannot be read is reported with the
// inputs that cannot.
func (l *loading) notebook(cmd *cobra.Command, locations []string) (*notebook.Notebook, string) {
	path, err := notebookPath(cmd, locations)
	if err != nil {
		return nil, err.Error()
	}
	if path == "" {
		return nil, "--notebook off"
	}
	book, err := writable(path)
	if err != nil {
		l.skip(unreadNotebook(path, err))
		return nil, "it cannot be read"
	}
	return book, ""
}

func unreadNotebook(path string, err error) data.Skip {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return data.Skip{File: safe.Line(path), What: safe.Line(err.Error()), Remedy: "`hotline notebook check` says more"}
}
