package data

// members calls yield with every key (between its quotes, as written) and value of a valid JSON object.
// Nothing is decoded or copied, so that fields nobody asks for cost no more than being passed over.
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

// space is the next place from i on that is no white space.
func space(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
		i++
	}
	return i
}

// value is the end of the value that begins at i in valid JSON.
func value(b []byte, i int) int {
	depth, str := 0, false
	for ; i < len(b); i++ {
		c := b[i]
		if str {
			switch c {
			case '\\':
				i++
			case '"':
				if str = false; depth == 0 {
					return i + 1
				}
			}
			continue
		}
		switch c {
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
