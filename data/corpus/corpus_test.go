package corpus

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"strings"
	"testing"
)

// Offsets in tests and in readers' notes refer to these bytes: changing a file would break them silently.
var sums = map[string]string{
	"000_b0602f454e6b9900.txt": "9794924659251f72b5b4a89f36cc28dd5a6cb9490327aa3bb711ec12f2c2869f",
	"001_7acf98f841eb518e.txt": "385a88a6139e57434363a0ce85e20c4206da141913514fa8046511729e224f97",
	"002_1dddb36903ad9802.txt": "3b685bc64a04ba60092138d762bb98c147c2a56a84efeb52493d10be4994c53f",
	"003_b5ebf28d0c89d505.txt": "376e51a91108553b5fd5e4203b4545dea3af1b8339cf0985916f11d07dc29755",
	"004_f86a7f35500bab8c.txt": "e4f48bf52be5cf049b99a29a4907845f6c38bd6ebc6fc3a108bc4c458e9fb4a0",
}

func TestFilesAreUnchanged(t *testing.T) {
	names, err := fs.Glob(Files(), "*")
	if err != nil || len(names) != len(sums) {
		t.Fatalf("%d files (%v), want %d", len(names), err, len(sums))
	}
	for name, want := range sums {
		content, err := fs.ReadFile(Files(), name)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(content)
		if got := hex.EncodeToString(sum[:]); got != want {
			t.Errorf("%s has changed: sha256 %s, want %s", name, got, want)
		}
	}
}

func TestSourcesNameEveryFile(t *testing.T) {
	for name := range sums {
		if !strings.Contains(sources, "`"+name+"`") {
			t.Errorf("SOURCES.md does not say where %s is from", name)
		}
	}
}
