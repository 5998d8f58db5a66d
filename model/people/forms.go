package people

import "hotline/model"

// formIndex maps forms to their index, for figures with many of them; the forms of other figures are searched linearly.
type formIndex map[formKey]int

type formKey struct {
	figure int
	text   string
}

// fewForms is the number of forms up to which they are searched linearly.
const fewForms = 8

// of returns the form in which the text writes a figure, adding it if it is new.
func (x formIndex) of(figures []model.Figure, figure int, text string) *model.Form {
	f := &figures[figure]
	if len(f.Forms) > fewForms {
		if i, ok := x[formKey{figure, text}]; ok {
			return &f.Forms[i]
		}
	} else {
		for i := range f.Forms {
			if f.Forms[i].Text == text {
				return &f.Forms[i]
			}
		}
	}
	f.Forms = append(f.Forms, model.Form{Text: text})
	last := len(f.Forms) - 1
	switch {
	case last == fewForms:
		for i, form := range f.Forms {
			x[formKey{figure, form.Text}] = i
		}
	case last > fewForms:
		x[formKey{figure, text}] = last
	}
	return &f.Forms[last]
}
