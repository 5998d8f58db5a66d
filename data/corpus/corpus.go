// Package corpus contains the five bundled articles, byte for byte as they were found; SOURCES.md says where each is from.
package corpus

import (
	"embed"
	"io/fs"
)

//go:embed *.txt
var files embed.FS

// Files returns the bundled articles, one .txt file each.
func Files() fs.FS { return files }
