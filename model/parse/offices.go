package parse

import "hotline/model"

type officeIndex struct{}

func indexOffices(lex *model.Lexicon) officeIndex { return officeIndex{} }
