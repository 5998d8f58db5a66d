package site_test

import (
	"reflect"
	"testing"

	"hotline/model/parse/trial"
)

// TestTailed checks what is cut off the ends of paragraphs that lost their line ends.
func TestTailed(t *testing.T) {
	const pl = "Ministrowie spotkali się w poniedziałek w Genewie i rozmawiali przez trzy godziny o porcie, który zamknięto wiosną."
	const bg = "Министрите се срещнаха в понеделник в Женева и говориха три часа за пристанището, което беше затворено през пролетта."
	for text, want := range map[string][]string{
		pl + " Poniżej dalsza część artykułu.":                                          {"advertisement: Poniżej dalsza część artykułu."},
		pl + " Czytaj także:":                                                           {"related: Czytaj także:"},
		pl + " Przeczytaj także: Burmistrz zamyka port":                                 {"related: Przeczytaj także: Burmistrz zamyka port"},
		pl + " Czytaj także: Burmistrz powiedział, że port zostanie zamknięty do maja.": nil,
		bg + " Превод и редакция: Ана Димитрова":                                        {"credit line: Превод и редакция: Ана Димитрова"},
		bg + " © 2018 Всички права запазени. Позоваването на агенцията е задължително!": {"copyright: © 2018 Всички права запазени. Позоваването на агенцията е задължително!"},
		pl + " Kupił książkę i napisał na niej Czytaj także: nikt jej nie czyta":        nil,
	} {
		if got := trial.Reasons(trial.ReadFull(text)); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// TestImprints checks the lines that Russian law wants under a page.
func TestImprints(t *testing.T) {
	for _, line := range []string{
		"Сетевое издание example.ru зарегистрировано Роскомнадзором 21 декабря 2016 г., свидетельство Эл № ФС 77-00000",
		"Главный редактор: Иванов И. И. Адрес редакции: 111020, Москва, Боровая улица, 1. Телефон: +7 499 000-00-00",
	} {
		text := "Переговоры между городами начались в понедельник, сообщил журналистам представитель администрации Иван Петров.\n\n" + line
		if got := trial.Reasons(trial.ReadFull(text)); !reflect.DeepEqual(got, []string{"imprint: " + line}) {
			t.Errorf("%q", got)
		}
	}
}

// TestTips checks the line that names who pointed to a story, and the title of a film that is embedded.
func TestTips(t *testing.T) {
	for line, want := range map[string]string{
		"(H/T: The Harbour Post)":                      "source link",
		"(H/T Jane Doe)":                               "source link",
		"Two Pilots | Harbour Tales Season 3 youtu.be": "player",
	} {
		if got := trial.Reasons(trial.ReadFull(trial.Lead + "\n\n" + trial.Other + "\n\n" + line)); !reflect.DeepEqual(got, []string{want + ": " + line}) {
			t.Errorf("%q", got)
		}
	}
}
