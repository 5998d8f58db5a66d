package people

import "testing"

func TestSound(t *testing.T) {
	for _, same := range [][]string{
		{"alexei", "aleksey", "alexey", "aleksei", "aleksej"},
		{"sergei", "sergey", "sergej"},
		{"dmitry", "dmitri", "dmitriy", "dmitrii", "dmitrij"},
		{"alexander", "aleksandr", "alexandr", "aleksander"},
		{"nikolai", "nikolay"},
		{"yevgeny", "evgeny", "yevgeni", "evgeniy"},
		{"yekaterina", "ekaterina"},
		{"vladimir", "wladimir"},
		{"mikhail", "michail"},
		{"vasily", "vassily", "vasiliy"},
		{"natalya", "natalia", "nataliya"},
		{"tatyana", "tatiana", "tatjana"},
		{"maxim", "maksim"},
		{"yulia", "julia", "yuliya"},
	} {
		for _, name := range same[1:] {
			if sound(name) != sound(same[0]) {
				t.Errorf("%s sounds %q, %s %q", name, sound(name), same[0], sound(same[0]))
			}
		}
	}
	for _, two := range [][2]string{{"li", "lei"}, {"alexei", "oleksiy"}, {"sergei", "serhiy"}, {"alexei", "alexander"}, {"maria", "marina"}, {"daniel", "daniil"}, {"john", "joan"}} {
		if sound(two[0]) == sound(two[1]) {
			t.Errorf("%s and %s sound the same", two[0], two[1])
		}
	}
}
