package corpus

import (
	"strings"
	"testing"

	"hotline/model"
)

func TestPersons(t *testing.T) {
	people := []model.Person{
		{ID: "sergey-lavrov", Name: "Sergey Lavrov", Forms: []model.Form{{Text: "Sergei Lavrov"}}},
		{ID: "sergey-ryabkov", Name: "Sergey Ryabkov"},
		{ID: "volodymyr-zelensky", Name: "Volodymyr Zelensky"},
		{ID: "dmitry-medvedev", Name: "Dmitry Medvedev"},
		{ID: "yevgeny-prigozhin", Name: "Yevgeny Prigozhin"},
		{ID: "jake-sullivan", Name: "Jake Sullivan"},
		{ID: "john-sullivan", Name: "John Sullivan"},
		{ID: "john-sullivan-2", Name: "John Sullivan"},
	}
	c := New(nil, people, nil, &model.Lexicon{People: []model.LexPerson{{ID: "sergey-lavrov", Variants: []string{"Lawrow"}}}})
	tests := []struct{ name, want string }{
		{"lavrov", "sergey-lavrov"},
		{"LAVROV", "sergey-lavrov"},
		{"Лавров", "sergey-lavrov"},
		{"Сергей Лавров", "sergey-lavrov"},
		{"lawrow", "sergey-lavrov"},
		{"sergei lavrov", "sergey-lavrov"},
		{"sergei ryabkov", "sergey-ryabkov"},
		{"sergey", "sergey-lavrov sergey-ryabkov"},
		{"lav", "sergey-lavrov"},
		{"zelenskyy", "volodymyr-zelensky"},
		{"Зеленский", "volodymyr-zelensky"},
		{"dmitriy medvedev", "dmitry-medvedev"},
		{"evgeny prigozhin", "yevgeny-prigozhin"},
		{"sullivan", "jake-sullivan john-sullivan john-sullivan-2"},
		{"jake-sullivan", "jake-sullivan"},
		{"john-sullivan", "john-sullivan john-sullivan-2"},
		{"@john-sullivan", "john-sullivan"},
		{"@lavrov", "sergey-lavrov"},
		{"nobody", ""},
		{"", ""},
		{"—", ""},
	}
	for _, tt := range tests {
		var got []string
		for _, i := range c.Persons(tt.name) {
			got = append(got, people[i].ID)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("Persons(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
	handles := []string{"lavrov", "ryabkov", "zelensky", "medvedev", "prigozhin", "Jake Sullivan", "@john-sullivan", "@john-sullivan-2"}
	for i, want := range handles {
		if got := c.Handle(i); got != want {
			t.Errorf("Handle(%s) = %q, want %q", people[i].ID, got, want)
		}
	}
}
