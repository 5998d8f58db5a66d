package main

import (
	"hotline/data"

	"github.com/spf13/cobra"
)

// sourceFlags say how the locations are read.
type sourceFlags struct {
	columns map[string]string
	repair  bool
	anew    bool // neither use nor write a snapshot
}

func (s *sourceFlags) of(cmd *cobra.Command) {
	cmd.Flags().StringToStringVar(&s.columns, "columns", nil, "the columns of a table whose names say little: text=body,date=pub")
	cmd.Flags().BoolVar(&s.repair, "repair", false, "make good what was decoded wrongly (â€™ for ’); offsets refer to the repaired text")
	cmd.Flags().BoolVar(&s.anew, "no-snapshot", false, "read everything anew, and keep nothing for a faster start")
}

func (s *sourceFlags) check() error { return data.CheckColumns(s.columns) }
