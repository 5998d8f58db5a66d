package people

import "hotline/model"

// formIndex leads to the forms of figures that have many; those of others are looked through.
type formIndex map[formKey]int

type formKey struct {
	figure int
	text   string
}

// fewForms is how many forms are looked through.
const fewForms = 8

// of is the form in which the text writes a figure; it is added where it is new.
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
