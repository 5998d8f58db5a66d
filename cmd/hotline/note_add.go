package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"hotline/data/notebook"
	"hotline/model"
	"hotline/model/cite"
	"hotline/model/corpus"

	"github.com/spf13/cobra"
)

// onWhat are the kinds of notes that a reader can take, and what each is on.
var onWhat = map[model.NoteKind]string{
	model.NoteMark: "quote", model.NoteText: "quote", model.NoteTag: "quote", model.NoteCollect: "quote",
	model.NoteSpeaker: "quote", model.NoteSaid: "quote", model.NoteNoQuote: "quote", model.NoteBoundary: "quote",
	model.NoteJoin: "quote", model.NoteSplit: "quote",
	model.NotePublished: "article", model.NoteOutlet: "article",
	model.NoteFurniture: "span", model.NoteBody: "span",
	model.NoteSame: "person", model.NoteApart: "person",
}

func notebookAdd() *cobra.Command {
	var quote, with, article, person, value, span string
	var sources sourceFlags
	cmd := &cobra.Command{
		Use:   "add KIND [LOCATION…]",
		Short: "Add a note or a correction, and print what it changes",
		Long: "KIND is mark, note or tag (with --value), collect (--value: its number in the tray, empty takes it out), or a correction:\n\n" +
			"speaker (--quote, --value: the person, empty for nobody), said (--quote, --value: days), no-quote (--quote), " +
			"boundary (--quote, --span: the right bytes), join and split (--quote, --with: are, or are not, one utterance), published and outlet (--article, --value), furniture and body " +
			"(--article, --span), same (--person is the person --value), apart (--person is not meant by the form --value).",
		Example: "hotline notebook add speaker --quote a17:230 --value sergey-lavrov news/\nhotline notebook add same --person anthony-brinken --value antony-blinken news/",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			n := model.Note{Kind: model.NoteKind(args[0]), Value: value, Person: person}
			on, known := onWhat[n.Kind]
			switch {
			case !known:
				return fmt.Errorf("%s: no kind of note; `hotline notebook add --help` lists them", args[0])
			case on == "person" && person == "", on == "quote" && quote == "" && article == "", (on == "article" || on == "span") && article == "":
				if on == "span" {
					on = "article"
				}
				return fmt.Errorf("%s: wants --%s", n.Kind, on)
			}
			if err := sources.check(); err != nil {
				return err
			}
			l := newLoading(args[1:], sources, cmd.InOrStdin())
			c, err := l.build(cmd.Context(), nil)
			if err != nil {
				return cancelled(err)
			}
			if err := anchor(&n, c, quote, article, span); err != nil {
				return err
			}
			if n.Kind == model.NoteJoin || n.Kind == model.NoteSplit {
				other := c.FindQuote(with)
				if other < 0 {
					return fmt.Errorf("--with %s: no quote here has this id; `hotline quotes -f jsonl` prints them", with)
				}
				n = c.NoteWith(n, other)
			}
			book, err := takeNotebook(cmd, args[1:])
			if err != nil {
				return failed("%w", err)
			}
			defer book.Close()
			all, err := book.Add(n)
			if err != nil {
				return failed("%w", err)
			}
			kept := all[0]
			fmt.Fprintf(cmd.OutOrStdout(), "%s\n", kept.ID)
			_, changes := c.Apply(book.Notes())
			for _, change := range changes {
				if change.Note.ID == kept.ID {
					fmt.Fprintf(cmd.OutOrStdout(), "%s\n", cite.Line(change.What))
				}
			}
			return l.tell(cmd.ErrOrStderr())
		},
	}
	sources.of(cmd)
	f := cmd.Flags()
	f.StringVar(&quote, "quote", "", "the id of a quote, as `hotline quotes -f jsonl` prints it")
	f.StringVar(&with, "with", "", "the id of the other quote, of join and split")
	f.StringVar(&article, "article", "", "the id of an article")
	f.StringVar(&person, "person", "", "the id of a person")
	f.StringVar(&value, "value", "", "what the note says")
	f.StringVar(&span, "span", "", "bytes of the article's text, such as 120-180")
	return cmd
}

// anchor finds in the corpus what the note is on.
func anchor(n *model.Note, c *corpus.Corpus, quote, article, span string) error {
	if onWhat[n.Kind] == "person" {
		if c.FindPerson(n.Person) < 0 {
			return fmt.Errorf("--person %s: nobody here has this id; `hotline people` lists them", n.Person)
		}
		return nil
	}
	var bytes model.Span
	if span != "" {
		if _, err := fmt.Sscanf(span, "%d-%d", &bytes.Start, &bytes.End); err != nil || bytes.Start < 0 || bytes.End <= bytes.Start {
			return fmt.Errorf("--span %s: wants bytes such as 120-180", span)
		}
	}
	at := -1
	if quote != "" {
		k := c.FindQuote(quote)
		if k < 0 {
			return fmt.Errorf("--quote %s: no quote here has this id; `hotline quotes -f jsonl` prints them", quote)
		}
		at, n.On.Span, n.Range = c.Quote(k).Article, c.Quote(k).Span, bytes
	} else {
		at = c.FindArticle(article)
		n.On.Span = bytes
	}
	if at < 0 {
		return fmt.Errorf("--article %s: no article here has this id; `hotline articles -f jsonl` prints them", article)
	}
	a := c.Article(at)
	if bytes.End > len(a.Text) {
		return fmt.Errorf("--span %s: the text has %d bytes", span, len(a.Text))
	}
	if wants := onWhat[n.Kind] == "span" || n.Kind == model.NoteBoundary; wants && bytes.Empty() {
		return fmt.Errorf("%s: wants --span", n.Kind)
	}
	on := c.NoteOn(n.Kind, at, n.On.Span)
	n.On, n.Article, n.Words = on.On, on.Article, on.Words
	if n.Kind == model.NotePublished || n.Kind == model.NoteSaid {
		_, err := model.NoteDays(n.Value)
		return err
	}
	return nil
}

// takeNotebook opens the notebook that the flags and locations name, to write in it.
func takeNotebook(cmd *cobra.Command, locations []string) (*notebook.Notebook, error) {
	path, err := notebookPath(cmd, locations)
	if err != nil {
		return nil, err
	}
	if path == "" {
		return nil, errors.New("--notebook off: name a notebook")
	}
	return notebook.Open(path, os.Getenv("USER"))
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
