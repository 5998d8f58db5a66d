//go:build unix

package main

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// hazard is an input meant to crash, stall or exhaust the program, or to lead it out of its folder. make creates it in dir and
// returns what to open.
type hazard struct {
	name string
	make func(dir string) (location string, err error)
}

// file returns the make of a hazard that is one file with this content.
func file(name, content string) func(string) (string, error) {
	return func(dir string) (string, error) { return filepath.Join(dir, name), save(dir, name, content) }
}

const many = 100_000

var hazards = []hazard{
	{"an empty file", file("a.txt", "")},
	{"zeros", file("a.txt", strings.Repeat("\x00", 1<<20))},
	{"every byte", file("a.txt", everyByte())},
	{"a quotation every 47 bytes, 1 MB on one line", file("a.txt", strings.Repeat("The talks went on, and he said “no” again. ", 1<<20/47))},
	{"nothing but names and marks", file("a.txt", strings.Repeat("Lavrov said “no” ", 100<<10/19))},
	{"a word of 10 MB", file("a.txt", strings.Repeat("x", 10<<20))},
	{"a million lines", file("a.txt", strings.Repeat("“\n", 1_000_000))},
	{"quotation marks", file("a.txt", strings.Repeat("“‘", 500_000))},
	{"capitals", file("a.txt", strings.Repeat("Mr. Sergey Lavrov Jr. ", 100_000))},
	{"combining marks", file("a.txt", "e"+strings.Repeat("\u0301", 1_000_000))},
	{"bidi", file("a.txt", strings.Repeat("\u202e\u2066a", 300_000))},
	{"more than 64 MB", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		return name, errors.Join(save(dir, "a.txt", "words\n"), os.Truncate(name, 65<<20))
	}},
	{"a text of 65 MB", file("a.txt", strings.Repeat("He said nothing of it.\n", 65<<20/23))},
	{"deep JSON", file("a.json", `{"text":`+strings.Repeat(`{"a":[`, many))},
	{"deep JSON, closed", file("a.json", `{"text":"x","y":`+strings.Repeat("[", many)+strings.Repeat("]", many)+"}")},
	{"half a JSON line", file("a.jsonl", "{\"text\":\"He said no.\"}\n{\"text\":\"He sa")},
	{"a JSON string of 30 MB", file("a.jsonl", `{"text":"`+strings.Repeat("no ", 10<<20)+`"}`)},
	{"JSON with many keys", file("a.jsonl", "{"+strings.Repeat(`"k":1,`, many)+`"text":"He said no."}`)},
	{"deep HTML", file("a.html", "<html><body>"+strings.Repeat("<div>", many)+"He said no.")},
	{"unclosed HTML", file("a.html", "<html><body><p>“No,” he said."+strings.Repeat("<b><i>", many))},
	{"a page of 5 MB", file("a.html", "<html><body>"+strings.Repeat("<p>He said no.</p>", 5<<20/18))},
	{"an attribute of 3 MB", file("a.html", `<html><body><p title="`+strings.Repeat("x", 3<<20)+`">He said no.</p>`)},
	{"deep XML", file("a.xml", `<?xml version="1.0"?><rss><channel>`+strings.Repeat("<item>", many))},
	{"billion laughs", file("a.xml", laughs())},
	{"an entity from outside", file("a.xml", `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>a</title><description>&x;</description></item></channel></rss>`)},
	{"a table of many columns", file("a.csv", "title,text,"+strings.Repeat("c,", many)+"d\nx,He said no.\n")},
	{"an unclosed cell", file("a.csv", "title,text\nx,\""+strings.Repeat("He said no.\n", many))},
	{"WARC that lies of its length", file("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x")},
	{"WARC of negative length", file("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x")},
	{"a gzip bomb", file("a.txt.gz", gzipped(strings.Repeat("He said no.\n", 400<<20/12)))},
	{"a zstd bomb", file("a.txt.zst", zstandard(strings.Repeat("He said no.\n", 400<<20/12)))},
	{"zstd cut off", file("a.txt.zst", zstandard(strings.Repeat("He said no. ", 9999))[:20])},
	{"gzip in gzip", file("a.gz", gzipped(gzipped(gzipped("He said no."))))},
	{"gzip cut off", file("a.txt.gz", gzipped(strings.Repeat("He said no. ", 9999))[:200])},
	{"a zip bomb", file("a.zip", packed(map[string]string{"a.txt": strings.Repeat("He said no.\n", 100<<20/12)}))},
	{"a zip that climbs out", file("a.zip", packed(map[string]string{"../../owned.txt": "He said no.", "/owned.txt": "He said no."}))},
	{"many entries", file("a.zip", packed(entries(20_000)))},
	{"lying encoding", file("a.html", "<meta charset=utf-16le><p>He said no.")},
	{"odd UTF-16", file("a.txt", "\xff\xfeH\x00e\x00 ")},
	{"a PNG", file("a.txt", "\x89PNG\r\n\x1a\n"+everyByte())},
	{"a FIFO", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		return name, syscall.Mkfifo(name, 0o600)
	}},
	{"a FIFO in a folder", func(dir string) (string, error) { return dir, syscall.Mkfifo(filepath.Join(dir, "a.txt"), 0o600) }},
	{"/dev/zero", func(string) (string, error) { return "/dev/zero", nil }},
	{"/dev/zero by a link", func(dir string) (string, error) { return dir, os.Symlink("/dev/zero", filepath.Join(dir, "a.txt")) }},
	{"a loop of links", func(dir string) (string, error) { return dir, os.Symlink(dir, filepath.Join(dir, "loop")) }},
	{"a link to itself", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		return name, os.Symlink(name, name)
	}},
	{"a link out of the folder", func(dir string) (string, error) { return dir, os.Symlink("/etc/passwd", filepath.Join(dir, "a.txt")) }},
	{"deep folders", func(dir string) (string, error) {
		deep := filepath.Join(dir, strings.Repeat("d/", 300))
		return dir, errors.Join(os.MkdirAll(deep, 0o700), save(deep, "a.txt", "He said no."))
	}},
	{"nothing", func(dir string) (string, error) { return dir, nil }},
	{"no such file", func(dir string) (string, error) { return filepath.Join(dir, "none"), nil }},
	{"an address", func(string) (string, error) { return "https://example.org/a", nil }},
	{"a device", func(string) (string, error) { return "/dev/tty", nil }},
	{"lines of 64 KB", file("a.txt", strings.Repeat(strings.Repeat("he said no and ", 4400)+"\n", 20))},
	{"a line of 20 MB", file("a.txt", strings.Repeat("He said no. ", 20<<20/12))},
	{"nothing but line ends", file("a.txt", strings.Repeat("\r\n", 1<<20))},
	{"nothing but blanks", file("a.txt", strings.Repeat(" \u00a0\u3000", 1<<18))},
	{"nothing but joiners", file("a.txt", strings.Repeat("\u200d", 1<<18)+"a")},
	{"a family without end", file("a.txt", strings.Repeat("\U0001f468\u200d", 1<<17))},
	{"flags", file("a.txt", strings.Repeat("\U0001f1f7", 1<<17)+"\u201cNo,\u201d he said.")},
	{"wide letters", file("a.txt", strings.Repeat("\u6f22", 1<<18))},
	{"brackets", file("a.txt", strings.Repeat("([{", 1<<18))},
	{"commas", file("a.txt", "He said, "+strings.Repeat("no, ", 1<<17))},
	{"full stops", file("a.txt", strings.Repeat(".", 1<<20))},
	{"initials", file("a.txt", strings.Repeat("A. ", 1<<18))},
	{"apostrophes", file("a.txt", strings.Repeat("'s ' ", 1<<18))},
	{"dates", file("a.txt", strings.Repeat("May 5, 2021, 2021-05-05 Wednesday ", 1<<14))},
	{"a dateline without end", file("a.txt", "MOSCOW, "+strings.Repeat("MOSCOW, ", 1<<16)+"(Reuters) - He said no.")},
	{"bylines", file("a.txt", strings.Repeat("By Ann Porter\n\n", 1<<15))},
	{"said of said", file("a.txt", strings.Repeat("He said that she said that ", 1<<15)+"no.")},
	{"unclosed quotations", file("a.txt", strings.Repeat("\u201cHe said no.\n\n", 1<<15))},
	{"nested quotations", file("a.txt", strings.Repeat("\u201cHe said \u2018", 1<<15)+strings.Repeat("\u2019\u201d", 1<<15))},
	{"speakers of a transcript", file("a.txt", strings.Repeat("MR. PRICE: No.\n\nQUESTION: Why?\n\n", 1<<13))},
	{"addresses", file("a.txt", strings.Repeat("https://example.org/"+strings.Repeat("a", 300)+" ", 1<<11))},
	{"front matter without end", file("a.md", "---\n"+strings.Repeat("title: x\n", 1<<17))},
	{"front matter of lists", file("a.md", "---\nauthor:\n"+strings.Repeat("- x\n", 1<<12)+"---\nHe said no.")},
	{"front matter of brackets", file("a.md", "---\ntitle: "+strings.Repeat("[", 1<<15)+"\n---\nHe said no.")},
	{"JSON escapes", file("a.jsonl", `{"text":"`+strings.Repeat(`\ud800\u001b\u202e`, 1<<16)+`"}`)},
	{"a JSON number of 1 MB", file("a.jsonl", `{"id":`+strings.Repeat("9", 1<<20)+`,"text":"He said no."}`)},
	{"wrapped and wrapped", file("a.json", strings.Repeat(`{"articles":[`, 5000)+`{"text":"He said no."}`+strings.Repeat(`]}`, 5000))},
	{"JSON lines of nothing", file("a.jsonl", strings.Repeat("{}\n", 1<<18))},
	{"JSON of half braces", file("a.jsonl", strings.Repeat("{\"text\":{\n", 1<<16))},
	{"texts of one letter", file("a.jsonl", strings.Repeat("{\"text\":\"x\"}\n", 20_000))},
	{"the same id", file("a.jsonl", strings.Repeat("{\"id\":\"a\",\"text\":\"He said no.\"}\n", 20_000))},
	{"ids that climb", file("a.jsonl", `{"id":"../../owned","text":"He said no.","title":"../../owned"}`)},
	{"formulas", file("a.jsonl", `{"id":"=1+1","title":"@SUM(A1)","outlet":"+1","byline":"-1","text":"\u201c=cmd|' /C calc'!A0,\u201d he said."}`)},
	{"dates without end", file("a.jsonl", `{"text":"He said no.","date":"99999999999999999999-99-99T99:99:99Z"}`)},
	{"negative dates", file("a.jsonl", `{"text":"He said no.","date":-62135596801}`)},
	{"a feed in a feed", file("a.xml", strings.Repeat("<rss><channel><item>", 30)+"<title>a</title><description>He said no.</description>"+strings.Repeat("</item></channel></rss>", 30))},
	{"CDATA without end", file("a.xml", "<rss><channel><item><title>a</title><description><![CDATA["+strings.Repeat("He said no. ", 1<<16))},
	{"XML attributes", file("a.xml", "<rss "+strings.Repeat(`a="b" `, many)+"><channel><item><title>a</title><description>He said no.</description></item></channel></rss>")},
	{"comments", file("a.html", strings.Repeat("<!-- -->", many)+"<html><body><p>He said no.")},
	{"a comment without end", file("a.html", "<html><body><p>He said no.<!--"+strings.Repeat("-", 1<<20))},
	{"tables in tables", file("a.html", "<html><body>"+strings.Repeat("<table><tr><td>", 20_000)+"He said no.")},
	{"lists in lists", file("a.html", "<html><body>"+strings.Repeat("<ul><li>", 20_000)+"He said no.")},
	{"formatting without end", file("a.html", "<html><body>"+strings.Repeat("<p><b><i><u><a href=x>", 20_000)+"He said no.")},
	{"deep SVG", file("a.html", "<html><body><svg>"+strings.Repeat("<g>", 20_000)+"</svg><p>He said no.")},
	{"entities", file("a.html", "<html><body><p>"+strings.Repeat("&nbsp;&#x1b;&#155;&#8238;", 1<<14)+"He said no.")},
	{"metas", file("a.html", "<html><head>"+strings.Repeat(`<meta property="og:title" content="x">`, 1<<14)+"</head><body><p>He said no.")},
	{"deep JSON-LD", file("a.html", `<html><head><script type="application/ld+json">{"@graph":`+strings.Repeat("[", 50_000)+strings.Repeat("]", 50_000)+`}</script></head><body><p>He said no.`)},
	{"a script of 3 MB", file("a.html", "<html><body><script>"+strings.Repeat("</scrip", 3<<20/7)+"</script><p>He said no.")},
	{"a page without words", file("a.html", "<html><body>"+strings.Repeat("<p></p>", 1<<17))},
	{"a table of one column", file("a.csv", "text\n"+strings.Repeat("He said no.\n", 20_000))},
	{"quotes in cells", file("a.csv", "title,text\n"+strings.Repeat(`"a""b",c"d`+"\n", 1<<15))},
	{"separators", file("a.csv", "title,text\n"+strings.Repeat(",", 1<<20))},
	{"a head of 1 MB", file("a.csv", strings.Repeat("text", 1<<18)+",text\nx,He said no.\n")},
	{"WARC of many headers", file("a.warc", "WARC/1.0\r\n"+strings.Repeat("X-A: b\r\n", many)+"\r\n")},
	{"WARC of a long header", file("a.warc", "WARC/1.0\r\nWARC-Target-URI: "+strings.Repeat("x", 5<<20)+"\r\n\r\n")},
	{"WARC in chunks that lie", file("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 120\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\nffffffffffffffff\r\n<p>He said no.\r\n0\r\n\r\n")},
	{"WARC of empty records", file("a.warc", strings.Repeat("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n", 20_000))},
	{"gzip in members", file("a.txt.gz", strings.Repeat(gzipped("He said no.\n"), 20_000))},
	{"gzip of a gzip bomb", file("a.gz", gzipped(gzipped(strings.Repeat("\x00", 100<<20))))},
	{"gzip with a wrong length", file("a.txt.gz", gzipped("He said no.")+"\x1f\x8b")},
	{"zip in zip in zip", file("a.zip", nested(6))},
	{"a zip that lies of its sizes", file("a.zip", lying())},
	{"a zip of names", file("a.zip", packed(map[string]string{"\x1b]0;owned\x07.txt": "He said no.", "..\\..\\owned.txt": "He said no.", "C:owned.txt": "He said no.", strings.Repeat("x", 60_000): "He said no."}))},
	{"the beginning of a zip", file("a.zip", packed(entries(10))[:200])},
	{"a tar that climbs out", file("a.tar", tarred("../../owned.txt", "/owned.txt", "a/../../../owned.txt"))},
	{"a tar cut off", file("a.tar", tarred("a.txt", "b.txt")[:700])},
	{"one name, many words", file(strings.Repeat("n", 200)+".txt", "\u201cNo,\u201d said Sergey Lavrov.")},
	{"a socket", func(dir string) (string, error) {
		name := filepath.Join(dir, "a.txt")
		l, err := net.Listen("unix", name)
		if err == nil {
			l.(*net.UnixListener).SetUnlinkOnClose(false)
			err = l.Close()
		}
		return dir, err
	}},
	{"a file that may not be read", func(dir string) (string, error) {
		return dir, errors.Join(save(dir, "a.txt", "He said no."), os.Chmod(filepath.Join(dir, "a.txt"), 0))
	}},
	{"a folder that may not be read", func(dir string) (string, error) { return dir, os.Mkdir(filepath.Join(dir, "a"), 0) }},
	{"links to one another", func(dir string) (string, error) {
		a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
		return dir, errors.Join(os.Symlink(b, a), os.Symlink(a, b))
	}},
	{"a link to a folder above", func(dir string) (string, error) {
		return dir, errors.Join(save(dir, "a.txt", "He said no."), os.Symlink("..", filepath.Join(dir, "up")))
	}},
	{"many links", func(dir string) (string, error) {
		err := save(dir, "a.txt", "He said no.")
		for i := range 2000 {
			err = errors.Join(err, os.Symlink("a.txt", filepath.Join(dir, "l"+strconv.Itoa(i))))
		}
		return dir, err
	}},
	{"many folders", func(dir string) (string, error) {
		var err error
		for i := range 2000 {
			err = errors.Join(err, os.Mkdir(filepath.Join(dir, strconv.Itoa(i)), 0o700))
		}
		return dir, err
	}},
	{"names that say something", func(dir string) (string, error) {
		var err error
		for _, name := range []string{"\x1b[2J.txt", "a\nb.txt", "\r.txt", "--help", "-q", "\u202etxt.exe", "\xff\xfe.txt", "$(owned).txt", "a;owned.txt", " .txt"} {
			err = errors.Join(err, save(dir, name, "\u201cNo,\u201d said Sergey Lavrov."))
		}
		return dir, err
	}},
	{"the kernel's files", func(string) (string, error) { return "/proc/self/", nil }},
	{"/dev/full", func(string) (string, error) { return "/dev/full", nil }},
	{"/dev/stdin of nothing", func(string) (string, error) { return "/dev/stdin", nil }},
	{"a name with a NUL's neighbour", func(dir string) (string, error) { return filepath.Join(dir, "a\x01\x1b"), nil }},
	{"the empty name", func(string) (string, error) { return "", nil }},
}
