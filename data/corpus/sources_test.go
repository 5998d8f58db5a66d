package corpus

import _ "embed"

//go:embed SOURCES.md
var sources string
