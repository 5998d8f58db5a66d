package model

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseQuery(t *testing.T) {
	tests := []struct {
		in   string
		want Query
	}{
		{"", nil},
		{"  summit  ", Query{{Values: []string{"summit"}}}},
		{`"open skies" -cyber`, Query{{Values: []string{"open skies"}}, {Values: []string{"cyber"}, Not: true}}},
		{`by:"Sergey Lavrov",blinken since:2021-05`, Query{
			{Field: FieldBy, Values: []string{"Sergey Lavrov", "blinken"}},
			{Field: FieldSince, Values: []string{"2021-05"}},
		}},
		{"BY:lavrov", Query{{Field: FieldBy, Values: []string{"lavrov"}}}},
		{"dated:yes,range", Query{{Field: FieldDated, Values: []string{"day", "range"}}}},
		{"sure:High,medium", Query{{Field: FieldSure, Values: []string{"high", "medium"}}}},
		{"side:Russia -kind:Partial", Query{
			{Field: FieldSide, Values: []string{"ru"}},
			{Field: FieldKind, Values: []string{"partial"}, Not: true},
		}},
		{"by:«Сергей Лавров»", Query{{Field: FieldBy, Values: []string{"Сергей Лавров"}}}},
		{"summit, talks", Query{{Values: []string{"summit"}}, {Values: []string{"talks"}}}},
		{"10:30", Query{{Values: []string{"10:30"}}}},
		{`"say \"no\""`, Query{{Values: []string{`say "no"`}}}},
	}
	for _, tt := range tests {
		got, err := ParseQuery(tt.in)
		if err != nil || !reflect.DeepEqual(got, tt.want) {
			t.Errorf("ParseQuery(%q) = %v, %v; want %v", tt.in, got, err, tt.want)
		}
	}
}

func TestParseQueryErrors(t *testing.T) {
	tests := []struct{ in, says string }{
		{"since:May", "since:May: wants a day such as 2021-05-04, 2021-05 or 2021"},
		{"since:2021-06 kind:direct until:2021-05", "since:2021-06 until:2021-05: no day is in both"},
		{"on:2020,2021 since:2022-01-01", "since:2022-01-01 on:2020,2021: no day is in both"},
		{"-", "-: wants a word"},
		{"by:lavrov ,", ",: wants a word"},
		{"on:2021-02-30", "on:2021-02-30: wants a day"},
		{"side:uk", "side:uk: wants us, ru or other"},
		{"sure:very", "high, medium or low"},
		{"kind:loud", "direct, partial or indirect"},
		{"dated:perhaps", "day, range or no"},
		{"topci:summit", "did you mean topic:?"},
		{"outlets:bbc", "did you mean outlet:?"},
		{"source:bbc", "write one of by:"},
		{"from:lavrov", "from: is no field; write one of by: about:"},
		{"by: lavrov", "by: wants a name"},
		{`by:"lavrov`, "not closed"},
	}
	for _, tt := range tests {
		if _, err := ParseQuery(tt.in); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("ParseQuery(%q): error %v, want one that says %q", tt.in, err, tt.says)
		}
	}
}

func drawTerm(t *rapid.T) Term {
	f := Field(rapid.IntRange(0, int(FieldOn)).Draw(t, "field"))
	value := rapid.StringN(1, 12, -1)
	switch f {
	case FieldSide:
		value = rapid.SampledFrom([]string{"us", "ru", "other"})
	case FieldKind:
		value = rapid.SampledFrom(kindNames[:])
	case FieldSure:
		value = rapid.SampledFrom([]string{"high", "medium", "low"})
	case FieldMedia:
		value = rapid.SampledFrom([]string{"state", "public", "private"})
	case FieldSince, FieldUntil, FieldOn:
		value = rapid.SampledFrom([]string{"2021", "2021-05", "2021-05-04"})
	}
	return Term{f, rapid.SliceOfN(value, 1, 3).Draw(t, "values"), rapid.Bool().Draw(t, "not")}
}

func TestQueryRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Query(rapid.SliceOfN(rapid.Custom(drawTerm), 1, 4).Draw(t, "query"))
		if want.Possible() != nil {
			t.Skip("no day is in all of it")
		}
		got, err := ParseQuery(want.String())
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("ParseQuery(%q) = %q, %v", want.String(), got, err)
		}
	})
}

func FuzzParseQuery(f *testing.F) {
	f.Add(`by:"Sergey Lavrov",blinken -kind:partial "open skies" on:2021-05`)
	f.Fuzz(func(t *testing.T, s string) {
		q, err := ParseQuery(s)
		if err != nil {
			return
		}
		again, err := ParseQuery(q.String())
		if err != nil || again.String() != q.String() {
			t.Fatalf("%q reads as %q, which reads as %q, %v", s, q.String(), again.String(), err)
		}
	})
}

func TestQueryWithCopies(t *testing.T) {
	q := append(make(Query, 0, 8), Term{Values: []string{"a"}}, Term{Values: []string{"b"}})
	_ = q.With(Term{Values: []string{"c"}})
	if with := q.With(Term{Values: []string{"d"}}); with.String() != "a b d" {
		t.Errorf("With gave %q", with)
	}
	if without := q.Without(0); without.String() != "b" || q.String() != "a b" {
		t.Errorf("Without gave %q and left %q", without, q)
	}
	if same := q.With(q[1]); len(same) != 2 {
		t.Errorf("With a term that is there gave %q", same)
	}
}

func TestSentence(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", "all quotes"},
		{"by:lavrov,blinken topic:summit on:2021-05", "quotes by Lavrov and Blinken about summit, May 2021"},
		{"by:lavrov -sure:low", "quotes by Lavrov not of low sureness"},
		{"kind:direct side:ru since:2021-03-18", "direct quotes by the Russian side, since 18 March 2021"},
		{`"open skies" -by:"Joe Biden" outlet:reuters`, "quotes with “open skies” not by Joe Biden in Reuters"},
		{"by:@john-sullivan", "quotes by John Sullivan"},
		{"-in:putin until:2020", "quotes in articles without Putin, until 2020"},
	}
	for _, tt := range tests {
		q, err := ParseQuery(tt.in)
		if got := q.Sentence(); err != nil || got != tt.want {
			t.Errorf("Sentence(%q) = %q, %v; want %q", tt.in, got, err, tt.want)
		}
	}
}

func TestPeriod(t *testing.T) {
	tests := []struct {
		in       string
		from, to Day
	}{
		{"2021", 20210101, 20211231},
		{"2020-02", 20200201, 20200229},
		{"2021-05-04", 20210504, 20210504},
		{"2021-5", 0, 0},
		{"21", 0, 0},
	}
	for _, tt := range tests {
		if from, to, ok := Period(tt.in); from != tt.from || to != tt.to || ok != (tt.from != 0) {
			t.Errorf("Period(%q) = %v, %v, %v", tt.in, from, to, ok)
		}
	}
}
