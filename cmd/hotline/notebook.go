package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"

	"hotline/data/keep"
	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/cite"

	"github.com/spf13/cobra"
)

func notebookCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "notebook",
		Short: "Your marks, notes, tags and corrections: show, check, merge and export them",
		Long: "The notebook is a plain text file, one record a line, each with its checksum; it is only ever added to. " +
			"Notes hold to the words they are on: files may be moved and hotline updated.",
		Args: cobra.NoArgs,
	}
	cmd.AddCommand(notebookAdd(), notebookUndo(), notebookShow(), notebookCheck(), notebookMerge(), notebookExport())
	return cmd
}

// noteRecord is a note in the form that scripts read.
type noteRecord struct {
	ID      string      `json:"id"`
	At      string      `json:"at"`
	By      string      `json:"by"`
	Kind    string      `json:"kind"`
	Holds   bool        `json:"holds"` // false: taken back
	Text    string      `json:"text"`  // the fingerprint of the text it is on
	Start   int         `json:"start"`
	End     int         `json:"end"`
	Article string      `json:"article"`
	Words   string      `json:"words"`
	Person  string      `json:"person"`
	Value   string      `json:"value"`
	Range   *model.Span `json:"range,omitempty"`
	Of      string      `json:"of,omitempty"`
}

var noteSheet = sheet[noteRecord]{
	columns: []string{"id", "at", "by", "kind", "holds", "article", "start", "end", "words", "person", "value"},
	row: func(n noteRecord) []string {
		return []string{
			n.ID, n.At, n.By, n.Kind, fmt.Sprint(n.Holds), n.Article, fmt.Sprint(n.Start), fmt.Sprint(n.End), n.Words, n.Person, n.Value,
		}
	},
	text: noteText,
}

// noteText formats a note for people: when and by whom, what it says, and on what.
func noteText(n noteRecord) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s  %s", cite.Line(n.At), cite.Line(n.ID), cite.Line(n.Kind))
	for _, s := range []string{n.Person, n.Value, n.Of} {
		if s != "" {
			b.WriteString("  " + cite.Line(s))
		}
	}
	if n.Range != nil {
		fmt.Fprintf(&b, "  bytes %d-%d", n.Range.Start, n.Range.End)
	}
	if n.By != "" {
		b.WriteString("  by " + cite.Line(n.By))
	}
	if !n.Holds {
		b.WriteString("  (taken back)")
	}
	b.WriteByte('\n')
	if n.Text != "" {
		fmt.Fprintf(&b, "  %s:%d-%d", cite.Line(n.Article), n.Start, n.End)
		if n.Words != "" {
			b.WriteString("  “" + cite.Line(n.Words) + "”")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// noteRecords returns the notes in order of time: all of them, or only those in effect.
func noteRecords(notes []model.Note, all bool) []noteRecord {
	held := map[string]bool{}
	for _, n := range model.InEffect(notes) {
		held[n.ID] = true
	}
	model.SortNotes(notes)
	var out []noteRecord
	for _, n := range notes {
		if !all && !held[n.ID] {
			continue
		}
		r := noteRecord{
			ID: n.ID, At: n.At.Format(time.RFC3339), By: n.By, Kind: string(n.Kind), Holds: held[n.ID] || n.Kind == model.NoteUndo,
			Text: n.On.Text, Start: n.On.Span.Start, End: n.On.Span.End, Article: n.Article, Words: n.Words,
			Person: n.Person, Value: n.Value, Of: n.Of,
		}
		if n.Range != (model.Span{}) {
			r.Range = &n.Range
		}
		out = append(out, r)
	}
	return out
}

// openNotebook reads the notebook for the flags and locations, for a command that does nothing else.
func openNotebook(cmd *cobra.Command, locations []string) (string, notebook.Contents, error) {
	path, err := wantedNotebook(cmd, locations)
	if err != nil {
		return "", notebook.Contents{}, err
	}
	c, err := notebook.Load(path)
	if err != nil {
		return path, c, failed("%s", unreadNotebook(path, err))
	}
	return path, c, nil
}

// damaged reports the lines of a notebook that have no effect; it returns nil if there are none.
func damaged(w io.Writer, path string, c notebook.Contents) error {
	for _, d := range c.Damage {
		fmt.Fprintf(w, "hotline: %s: %s\n", cite.Line(path), cite.Line(d.String()))
	}
	if c.Torn() {
		fmt.Fprintf(w, "hotline: %s: its last record was cut off in writing; the next note mends it\n", cite.Line(path))
	}
	if len(c.Damage) > 0 || c.Torn() {
		return errTold
	}
	return nil
}

func notebookShow() *cobra.Command {
	var all bool
	var sources sourceFlags
	cmd := &cobra.Command{
		Use:     "show [LOCATION…]",
		Short:   "Print the notes that hold, and with a LOCATION what each correction changes there",
		Example: "hotline notebook show --all\nhotline notebook show news/",
		RunE: func(cmd *cobra.Command, locations []string) error {
			path, c, err := openNotebook(cmd, locations)
			if err != nil {
				return err
			}
			for _, r := range noteRecords(c.Notes(), all) {
				fmt.Fprint(cmd.OutOrStdout(), noteText(r))
			}
			trouble := damaged(cmd.ErrOrStderr(), path, c)
			if len(locations) == 0 {
				return trouble
			}
			if err := sources.check(); err != nil {
				return err
			}
			l := newLoading(locations, sources, cmd.InOrStdin())
			heap, err := l.build(cmd.Context(), nil)
			if err != nil {
				return cancelled(err)
			}
			_, changes := heap.Apply(c.Notes())
			for _, change := range changes {
				fmt.Fprintf(cmd.OutOrStdout(), "%s: %s\n", cite.Line(change.Note.ID), cite.Line(change.What))
			}
			return errors.Join(trouble, l.tell(cmd.ErrOrStderr()))
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "also those taken back")
	sources.of(cmd)
	return cmd
}

func notebookCheck() *cobra.Command {
	return &cobra.Command{
		Use:   "check [FILE]",
		Short: "Say whether every record of a notebook is whole",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, files []string) error {
			if len(files) == 1 {
				if err := cmd.Flags().Set("notebook", files[0]); err != nil {
					return err
				}
			}
			path, c, err := openNotebook(cmd, nil)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s: %s whole, %d in effect, %s damaged\n",
				cite.Line(path), count(len(c.Records), "record", "records"), len(model.InEffect(c.Notes())), count(len(c.Damage), "line", "lines"))
			return damaged(cmd.ErrOrStderr(), path, c)
		},
	}
}

func notebookMerge() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:     "merge A B [-o FILE]",
		Short:   "Make one notebook of two; neither loses a record, and where they contradict each other is said",
		Example: "hotline notebook merge mine theirs -o ours",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, files []string) error {
			var c [2]notebook.Contents
			var trouble error
			for i, path := range files {
				var err error
				if _, err = os.Stat(path); err == nil {
					c[i], err = notebook.Load(path)
				}
				if err != nil {
					return failed("%s", unreadNotebook(path, err))
				}
				trouble = errors.Join(trouble, damaged(cmd.ErrOrStderr(), path, c[i]))
			}
			records, conflicts := notebook.Merge(c[0], c[1])
			if err := writeNotebook(cmd.OutOrStdout(), out, records); err != nil {
				return failed("writing: %w", err)
			}
			for _, k := range conflicts {
				fmt.Fprintf(cmd.ErrOrStderr(), "hotline: conflict, the later holds:\n%s%s", indented(k.Earlier), indented(k.Later))
			}
			return trouble
		},
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", "a file to write, which must not be there yet (default: standard output)")
	return cmd
}

func indented(n model.Note) string {
	var b strings.Builder
	for l := range strings.Lines(noteText(noteRecords([]model.Note{n}, true)[0])) {
		b.WriteString("  " + l)
	}
	return b.String()
}

// writeNotebook writes a new notebook, which is on disk when it returns; it overwrites nothing.
func writeNotebook(w io.Writer, path string, records []notebook.Record) error {
	if path == "" {
		return notebook.Write(w, records)
	}
	err := keep.Create(path, 0o600, func(w io.Writer) error { return notebook.Write(w, records) })
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s: is there already, and nothing is overwritten; name a new file", path)
	}
	return err
}

func notebookExport() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:     "export [-f FORMAT] [LOCATION…]",
		Short:   "Print all notes for other programs, those taken back included",
		Example: "hotline notebook export -f csv > notes.csv",
		RunE: func(cmd *cobra.Command, locations []string) error {
			write, err := noteSheet.writer("notes", format)
			if err != nil {
				return err
			}
			path, c, err := openNotebook(cmd, locations)
			if err != nil {
				return err
			}
			if err := write(cmd.OutOrStdout(), noteRecords(c.Notes(), true)); err != nil {
				return failed("writing: %w", err)
			}
			return damaged(cmd.ErrOrStderr(), path, c)
		},
	}
	cmd.Flags().StringVarP(&format, "format", "f", "jsonl", "how to print: "+noteSheet.formats())
	return cmd
}
