package tui

import "hotline/model/corpus"

// memo caches the latest layouts.
type memo struct {
	page     kept[pageKey, *page]
	raw      kept[rawKey, *raw]
	wordings kept[quoteKey, []likeWording]
	exchange kept[quoteKey, []turnOfTalk]
	periods  kept[periodKey, []period]
	highest  kept[periodKey, int]
	choices  [sectionCount]kept[choiceKey, []choice]
	speakers kept[choiceKey, []choice]
}

// kept is a cached value and its key.
type kept[K comparable, V any] struct {
	key  K
	held V
	made bool
}

func (k *kept[K, V]) of(key K, make func() V) V {
	if !k.made || k.key != key {
		k.key, k.held, k.made = key, make(), true
	}
	return k.held
}

// choiceKey is what the choices of a picker depend on: the corpus and the selection.
type choiceKey struct {
	corpus  *corpus.Corpus
	rev     int
	counted bool
}

type quoteKey struct {
	corpus *corpus.Corpus
	quote  int
}

type pageKey struct {
	corpus         *corpus.Corpus
	article, cells int
	furniture      bool
	search         string
}
