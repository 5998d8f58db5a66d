package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"
	"hotline/model/people"

	"github.com/spf13/cobra"
)

// noteForms has, for each kind of note that can be added, the flags of which one names what it is on, a further required flag,
// and an optional one.
var noteForms = map[model.NoteKind]struct {
	on           []string
	wants, takes string
}{
	model.NoteMark:      {[]string{"quote", "article"}, "", "value"},
	model.NoteText:      {[]string{"quote", "article"}, "value", ""},
	model.NoteTag:       {[]string{"quote"}, "value", ""},
	model.NoteCollect:   {[]string{"quote"}, "", "value"},
	model.NoteSpeaker:   {[]string{"quote"}, "", "value"},
	model.NoteSaid:      {[]string{"quote"}, "", "value"},
	model.NoteNoQuote:   {[]string{"quote"}, "", ""},
	model.NoteBoundary:  {[]string{"quote"}, "span", ""},
	model.NoteJoin:      {[]string{"quote"}, "with", ""},
	model.NoteSplit:     {[]string{"quote"}, "with", ""},
	model.NotePublished: {[]string{"article"}, "", "value"},
	model.NoteOutlet:    {[]string{"article"}, "", "value"},
	model.NoteFurniture: {[]string{"article"}, "span", "value"},
	model.NoteBody:      {[]string{"article"}, "span", ""},
	model.NoteSame:      {[]string{"person"}, "value", ""},
	model.NoteApart:     {[]string{"person"}, "value", ""},
}

func notebookAdd() *cobra.Command {
	var said noteFlags
	var sources sourceFlags
	cmd := &cobra.Command{
		Use:   "add KIND [LOCATION…]",
		Short: "Add a note or a correction, and print what it changes",
		Long: "KIND is mark or note (--quote or --article, --value), tag (--quote, --value), collect (--quote, --value: its number in the tray, " +
			"empty takes it out), or a correction:\n\n" +
			"speaker (--quote, --value: the person, empty for nobody), said (--quote, --value: days), no-quote (--quote), " +
			"boundary (--quote, --span: the right bytes), join and split (--quote, --with: are, or are not, one utterance), published and outlet (--article, --value), furniture and body " +
			"(--article, --span), same (--person is the person --value), apart (--person is not meant by the form --value).",
		Example: "hotline notebook add speaker --quote a17:230 --value sergey-lavrov news/\nhotline notebook add same --person anthony-brinken --value antony-blinken news/",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			kind := model.NoteKind(args[0])
			if err := errors.Join(said.check(kind), sources.check()); err != nil {
				return err
			}
			l := newLoading(args[1:], sources, cmd.InOrStdin())
			c, err := l.build(cmd.Context(), nil)
			if err != nil {
				return cancelled(err)
			}
			n, err := said.note(kind, c)
			if err != nil {
				return err
			}
			book, err := takeNotebook(cmd, args[1:])
			if err != nil {
				return failed("%w", err)
			}
			defer book.Close()
			does, err := change(c, book.Notes(), n)
			if err != nil {
				return err
			}
			kept, err := book.Add(n)
			if err != nil {
				return failed("%w", err)
			}
			if kind == model.NoteSpeaker && n.Value != "" && !c.Means(n.Value) {
				does += fmt.Sprintf("%s is a new person: nobody here is called so\n", cite.Line(n.Value))
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s\n%s", kept[0].ID, does)
			return l.tell(cmd.ErrOrStderr())
		},
	}
	sources.of(cmd)
	said.of(cmd)
	return cmd
}

// change returns a line about the effect of the note on the corpus, or "" if it is not a correction. It is an error if the
// correction has no effect.
func change(c *corpus.Corpus, others []model.Note, n model.Note) (string, error) {
	n.At = time.Now()
	for _, o := range others {
		if !o.At.Before(n.At) {
			n.At = o.At.Add(time.Millisecond)
		}
	}
	_, changes := c.Apply(append(others, n))
	for _, ch := range changes {
		switch {
		case ch.Note.ID != "":
		case ch.Missing:
			return "", fmt.Errorf("%s: %s; nothing is noted", n.Kind, ch.What)
		default:
			return cite.Line(ch.What) + "\n", nil
		}
	}
	return "", nil
}

// noteFlags are the flags for the place and the content of a note.
type noteFlags struct{ quote, with, article, person, value, span string }

func (f *noteFlags) of(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.quote, "quote", "", "the id of a quote, as `hotline quotes -f jsonl` prints it")
	flags.StringVar(&f.with, "with", "", "the id of the other quote, of join and split")
	flags.StringVar(&f.article, "article", "", "the id of an article")
	flags.StringVar(&f.person, "person", "", "the id of a person")
	flags.StringVar(&f.value, "value", "", "what the note says")
	flags.StringVar(&f.span, "span", "", "bytes of the article's text, such as 120-180")
}

// check returns an error for a flag that is missing for a note of the kind, or does not belong to it.
func (f *noteFlags) check(kind model.NoteKind) error {
	form, known := noteForms[kind]
	if !known {
		return fmt.Errorf("%s: no kind of note; `hotline notebook add --help` lists them", kind)
	}
	on := 0
	for _, flag := range []struct{ name, value string }{
		{"quote", f.quote}, {"article", f.article}, {"person", f.person}, {"with", f.with}, {"value", f.value}, {"span", f.span},
	} {
		own := slices.Contains(form.on, flag.name)
		switch {
		case flag.value == "" && flag.name == form.wants:
			return fmt.Errorf("%s: wants --%s", kind, flag.name)
		case flag.value == "":
		case own:
			on++
		case flag.name != form.wants && flag.name != form.takes:
			return fmt.Errorf("%s: takes no --%s", kind, flag.name)
		}
	}
	if on != 1 {
		return fmt.Errorf("%s: wants --%s", kind, strings.Join(form.on, " or --"))
	}
	return nil
}

// note returns a note of the kind on what the flags name in the corpus. check must have accepted the flags.
func (f *noteFlags) note(kind model.NoteKind, c *corpus.Corpus) (n model.Note, err error) {
	switch {
	case f.person != "":
		n = model.Note{Kind: kind, Person: f.person}
		if c.FindPerson(f.person) < 0 {
			return n, fmt.Errorf("--person %s: nobody here has this id; `hotline people` lists them", f.person)
		}
	case f.quote != "":
		n, err = f.onQuote(kind, c)
	default:
		n, err = f.onArticle(kind, c)
	}
	if err != nil {
		return n, err
	}
	switch n.Value = f.value; kind {
	case model.NoteSpeaker:
		err = someone(c, f.value)
	case model.NotePublished, model.NoteSaid:
		_, err = model.NoteDays(f.value)
	case model.NoteCollect:
		if at, bad := strconv.Atoi(f.value); f.value != "" && (bad != nil || at < 1) {
			err = fmt.Errorf("--value %s: wants a place in the tray, from 1", f.value)
		}
	}
	return n, err
}

// someone returns an error if the value is written like the id of a person, but nobody here and nobody known has it: it would make
// a new person of a typing error. A name, with capitals or blanks, may be that of someone new.
func someone(c *corpus.Corpus, value string) error {
	if value == "" || c.Means(value) || value != people.Slug(value) {
		return nil
	}
	return fmt.Errorf("--value %s: nobody has this id; `hotline people` lists them. Someone new is given by name: --value 'Jane Roe'", value)
}

func (f *noteFlags) onQuote(kind model.NoteKind, c *corpus.Corpus) (n model.Note, err error) {
	q, err := findQuote(c, "quote", f.quote)
	if err != nil {
		return n, err
	}
	n = c.NoteOnQuote(kind, q)
	if f.span != "" {
		n.Range, err = f.bytes(c.ArticleText(c.ArticleOf(q)))
		return n, err
	}
	if f.with == "" {
		return n, nil
	}
	other, err := findQuote(c, "with", f.with)
	switch {
	case err != nil:
		return n, err
	case other == q:
		return n, fmt.Errorf("--with %s: it is the quote itself", f.with)
	}
	return c.NoteWith(n, other), nil
}

func (f *noteFlags) onArticle(kind model.NoteKind, c *corpus.Corpus) (n model.Note, err error) {
	a := c.FindArticle(f.article)
	if a < 0 {
		return n, fmt.Errorf("--article %s: no article here has this id; `hotline articles -f jsonl` prints them", f.article)
	}
	var span model.Span
	if f.span != "" {
		if span, err = f.bytes(c.ArticleText(a)); err != nil {
			return n, err
		}
	}
	return c.NoteOn(kind, a, span), nil
}

// bytes returns the span of the text given by --span.
func (f *noteFlags) bytes(text string) (model.Span, error) {
	from, to, _ := strings.Cut(f.span, "-")
	start, err := strconv.ParseUint(from, 10, 31)
	end, err2 := strconv.ParseUint(to, 10, 31)
	switch {
	case err != nil || err2 != nil || end <= start:
		return model.Span{}, fmt.Errorf("--span %s: wants bytes such as 120-180", f.span)
	case int(end) > len(text):
		return model.Span{}, fmt.Errorf("--span %s: the text has %d bytes", f.span, len(text))
	}
	return model.Span{Start: int(start), End: int(end)}, nil
}

func findQuote(c *corpus.Corpus, flag, id string) (int, error) {
	q := c.FindQuote(id)
	if q < 0 {
		return q, fmt.Errorf("--%s %s: no quote here has this id; `hotline quotes -f jsonl` prints them", flag, id)
	}
	return q, nil
}

// takeNotebook opens the notebook for the flags and locations for writing.
func takeNotebook(cmd *cobra.Command, locations []string) (*notebook.Notebook, error) {
	path, err := wantedNotebook(cmd, locations)
	if err != nil {
		return nil, err
	}
	return writable(path)
}

func notebookUndo() *cobra.Command {
	return &cobra.Command{
		Use:   "undo ID",
		Short: "Take back a note, or bring back what an undo took",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, ids []string) error {
			_, c, err := openNotebook(cmd, nil)
			if err != nil {
				return err
			}
			if !slices.ContainsFunc(c.Records, func(r notebook.Record) bool { return r.ID == ids[0] }) {
				return fmt.Errorf("%s: no note has this id; `hotline notebook show --all` lists them", ids[0])
			}
			book, err := takeNotebook(cmd, nil)
			if err != nil {
				return failed("%w", err)
			}
			defer book.Close()
			kept, err := book.Undo(ids[0])
			if err != nil {
				return failed("%w", err)
			}
			fmt.Fprintln(cmd.OutOrStdout(), kept.ID)
			return nil
		},
	}
}
