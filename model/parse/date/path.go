package date

import (
	"path"
	"strings"

	"hotline/model"
)

// InPath returns the day in the name of a file that holds one article, or in the names of its folders, and says where it was
// found. It is weak evidence, as it may be the day on which somebody saved the file. It is 0 if there is none, and for a file
// that holds many articles, whose id is not its path.
func InPath(doc model.Document) (day model.Day, where string) {
	if doc.ID == "" || !strings.HasSuffix(doc.File, doc.ID) {
		return 0, ""
	}
	folder, name := path.Split(doc.ID)
	if d := alone(name); d != 0 {
		return d, "file name, weak"
	}
	if d := alone(folder); d != 0 {
		return d, "folder name, weak"
	}
	return 0, ""
}

// alone returns a date in a path ("2021-03-19", "2021/03/19", "2021_03_19", "20210319") that has no letter or digit directly
// beside it: part of a hash is not a date.
func alone(name string) model.Day {
	name = strings.ReplaceAll(name, "_", "-")
	for i := 0; i+8 <= len(name); i++ {
		if i > 0 && alnum(name[i-1]) {
			continue
		}
		for _, n := range [...]int{10, 8} {
			if i+n > len(name) || i+n < len(name) && alnum(name[i+n]) {
				continue
			}
			part := strings.ReplaceAll(name[i:i+n], "/", "-")
			if n == 8 {
				if d := compactDate(part); d != 0 {
					return d
				}
			} else if d := model.ParseDay(part); d != 0 {
				return plausible(d.Year(), d.Month(), d.Dom())
			}
		}
	}
	return 0
}

func alnum(c byte) bool { return model.WordByte(c|0x20) || '0' <= c && c <= '9' }
