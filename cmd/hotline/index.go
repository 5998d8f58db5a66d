package main

import (
	"errors"
	"fmt"
	"time"

	"hotline/data"
	"hotline/model/cite"
	"hotline/model/corpus"

	"github.com/spf13/cobra"
)

// indexCommand reads the locations in advance.
func indexCommand() *cobra.Command {
	var sources sourceFlags
	cmd := &cobra.Command{
		Use:     "index LOCATION…",
		Short:   "Read the articles ahead of time, so that hotline starts at once with the same locations",
		Example: "hotline index news/ && hotline news/",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, locations []string) error {
			if err := sources.check(); err != nil {
				return err
			}
			l := newLoading(locations, sources, cmd.InOrStdin())
			at, stamp, ok := l.snapshot(cmd.Context())
			if !ok {
				return errors.New("standard input cannot be indexed, nor anything with --no-snapshot; name files or folders")
			}
			began := time.Now()
			c := l.kept(at, stamp)
			said := "nothing has changed since it was read"
			if c == nil {
				var err error
				if c, err = l.read(cmd.Context(), nil); err != nil {
					return cancelled(err)
				}
				if c.NumArticles() == 0 {
					if err := l.tell(cmd.ErrOrStderr()); err != nil {
						return err
					}
					return failed("no articles were found; nothing is kept")
				}
				took := time.Since(began)
				size, err := l.keep(cmd.Context(), l.found(c), at, stamp)
				switch {
				case err != nil:
					return failed("the snapshot is not kept: %w", err)
				case size == 0:
					return failed("an input was changed while it was read; run `hotline index` again")
				}
				anew := ""
				if opened := l.source.Opened(); opened < stamp.N {
					anew = fmt.Sprintf("%d of %d files are new or changed; ", opened, stamp.N)
				}
				said = anew + fmt.Sprintf("read in %.1f s, snapshot of %.1f MB written in %.1f s", took.Seconds(), float64(size)/1e6, (time.Since(began)-took).Seconds())
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s; %s\n%s\n", indexed(c, stamp), said, cite.Line(at.Path))
			return l.tell(cmd.ErrOrStderr())
		},
	}
	sources.of(cmd)
	return cmd
}

func indexed(c *corpus.Corpus, stamp data.Stamp) string {
	return fmt.Sprintf("%s with %s by %s in %.1f MB of text, from %.1f MB", count(c.NumArticles(), "article", "articles"),
		count(c.NumQuotes(), "quote", "quotes"), count(c.NumPeople(), "person", "people"),
		float64(c.Bytes())/1e6, float64(stamp.Size)/1e6)
}
