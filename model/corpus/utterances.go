package corpus

func numberUtterances(articles []Article, quotes []Quote) {
	for i := range quotes {
		quotes[i].Utterance = i + 1
	}
}
