package data

import "bytes"

// members calls yield with every key (between its quotes, as written) and value of a valid JSON object. Nothing is decoded or
// copied, so that unused fields cost no more than skipping them.
func members(object []byte, yield func(key, value []byte)) {
	i := space(object, 1)
	for i < len(object) && object[i] == '"' {
		end := value(object, i)
		key := object[i+1 : end-1]
		i = space(object, space(object, end)+1) // the colon
		end = value(object, i)
		yield(key, object[i:end])
		i = space(object, end)
		if i < len(object) && object[i] == ',' {
			i = space(object, i+1)
		}
	}
}

// elements calls yield with every value of a valid JSON array.
func elements(array []byte, yield func(element []byte)) {
	i := space(array, 1)
	for i < len(array) && array[i] != ']' {
		end := value(array, i)
		yield(array[i:end])
		i = space(array, end)
		if i < len(array) && array[i] == ',' {
			i = space(array, i+1)
		}
	}
}

// space returns the first position from i on that is not white space.
func space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
		i++
	}
	return i
}

// value returns the end of the value that begins at i in valid JSON.
func value(b []byte, i int) int {
	depth, str := 0, false
	for ; i < len(b); i++ {
		if str {
			if i = stringEnd(b, i); depth == 0 {
				return min(i+1, len(b))
			}
			str = false
			continue
		}
		switch b[i] {
		case '"':
			str = true
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
			if depth < 0 {
				return i // a number or a literal ends where its container does
			}
		case ',', ' ', '\t', '\n', '\r':
			if depth == 0 {
				return i
			}
		}
	}
	return len(b)
}

// stringEnd returns the position of the quotation mark that ends the string around i, or the end of b.
func stringEnd(b []byte, i int) int {
	for {
		n := bytes.IndexByte(b[i:], '"')
		if n < 0 {
			return len(b)
		}
		escaped := 0
		for i+n-1-escaped >= i && b[i+n-1-escaped] == '\\' {
			escaped++
		}
		if i += n; escaped%2 == 0 {
			return i
		}
		i++ // an escaped quotation mark; what is before it has been read
	}
}
