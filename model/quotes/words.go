package quotes

import (
	"iter"
	"strings"
	"sync"
	"sync/atomic"

	"hotline/model"
)

// wordList is the number of a list of folded words. The lists that contain the word of a token are known from its first occurrence
// on (see in), so that a rule may ask every token.
type wordList uint16

// mostLists is how many lists there may be, the empty list 0 included.
const mostLists = 320

// listing holds the lists that contain a word, a bit for each.
type listing [mostLists / 64]uint64

// sources are the words of the lists, by list. They are atHand only when a list is asked for the first time: a program that shows
// a corpus which was read before never does.
var sources = make([]iter.Seq[string], 1)

// index holds all lists: the words by list and what they look like, and the lists by word.
type index struct {
	words  []map[string]bool
	looks  []look
	listed map[string]listing
}

// look tells how the words of a list begin and end, and how long they are, a bit for each: it excludes most other words.
type look struct{ first, last, length uint32 }

func (k *look) add(w string) {
	k.first |= 1 << (w[0] & 31)
	k.last |= 1 << (w[len(w)-1] & 31)
	k.length |= 1 << (len(w) & 31)
}

func (k *look) fits(w string) bool {
	return w != "" && k.first>>(w[0]&31)&(k.last>>(w[len(w)-1]&31))&(k.length>>(len(w)&31))&1 == 1
}

// atHand is what gather returned. It is asked for at every look-up, so that it must cost nothing.
var atHand atomic.Pointer[index]

func lists() *index {
	if x := atHand.Load(); x != nil {
		return x
	}
	return gather()
}

var gather = sync.OnceValue(func() *index {
	x := &index{make([]map[string]bool, len(sources)), make([]look, len(sources)), map[string]listing{}}
	defer atHand.Store(x)
	for l := 1; l < len(sources); l++ {
		x.words[l] = map[string]bool{}
		for w := range sources[l] {
			x.words[l][w] = true
			x.looks[l].add(w)
			in := x.listed[w]
			in[l/64] |= 1 << (l % 64)
			x.listed[w] = in
		}
	}
	return x
})

// wordSet makes a list of words that are separated by white space.
func wordSet(s string) wordList { return listOf(strings.FieldsSeq(s)) }

// union makes a list of the words of other lists.
func union(of ...wordList) wordList {
	return listOf(func(yield func(string) bool) {
		for _, l := range of {
			for w := range sources[l] {
				if !yield(w) {
					return
				}
			}
		}
	})
}

func listOf(words iter.Seq[string]) wordList {
	if len(sources) == mostLists {
		panic("too many lists of words")
	}
	sources = append(sources, words)
	return wordList(len(sources) - 1)
}

// has reports whether a folded word is in the list.
func (l wordList) has(w string) bool {
	x := lists()
	return x.looks[l].fits(w) && x.words[l][w]
}

// in reports whether the word of the token is in the list.
func (t *token) in(l wordList) bool { return t.lists[l/64]>>(l%64)&1 == 1 }

// pronoun holds what a subject pronoun says about its referent.
type pronoun struct {
	gender model.Gender
	plural bool
	human  bool
	first  bool // I, we: the writer, or a voice outside marks
}

var pronouns = map[string]pronoun{
	"he": {gender: model.Male, human: true}, "she": {gender: model.Female, human: true},
	"they": {plural: true, human: true}, "it": {}, "i": {human: true, first: true}, "we": {plural: true, human: true, first: true},
}

// possessives are pronouns that own the noun behind them.
var possessives = map[string]pronoun{"his": {gender: model.Male, human: true}, "her": {gender: model.Female, human: true}}

// determiners: 'd' definite, 'i' indefinite.
var determiners = map[string]byte{
	"the": 'd', "this": 'd', "that": 'd', "these": 'd', "those": 'd', "his": 'd', "her": 'd', "its": 'd', "their": 'd', "our": 'd', "my": 'd',
	"a": 'i', "an": 'i', "some": 'i', "many": 'i', "several": 'i', "one": 'i', "two": 'i', "three": 'i', "four": 'i', "another": 'i', "any": 'i', "few": 'i',
	"all": 'i', "both": 'i', "most": 'i', "other": 'i', "others": 'i', "each": 'i', "every": 'i', "no": 'i',
}

// bareDeterminers can stand for people without a noun: "some said".
var bareDeterminers = wordSet(`some many others several all both most one few another`)

var prepositions = wordSet(`of in on at by to from for with about against into over under between among during through without within toward towards
upon than like including despite after before since until via per amid across near outside inside around behind beyond regarding concerning`)

// clauseOpeners precede the subject of a clause.
var clauseOpeners = wordSet(`, ; : and but that while as when because although though if where whereas so or – — - after before since yet which whom than`)

// notNoun are words that end a noun phrase.
var notNoun = wordSet(`of in on at by to from for with about against into over under between among during through without within toward towards upon
than like including despite after before since until via per amid across near outside inside around behind beyond regarding concerning according
and or but nor so yet if then because although though while when where whereas as that which who whom whose what how why whether there here
not never also just even still only again too very more less much now ever already almost about up down out off back away together
is are was were be been being am has have had having do does did done will would can could may might shall should must
always often perhaps maybe sometimes quite rather indeed thus well i've i'm i'll i'd we've we're we'll we'd you've you're you'll they've they're they'll he'd she'd he'll she'll
come comes become becomes seem seems appear appears remain remains deserve deserves shut
am isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
me him us them himself herself themselves itself myself yourself ourselves you your hers theirs mine yours
newly later earlier recently repeatedly previously reportedly further afterwards afterward meanwhile however instead moreover once twice ago soon
monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
january february march april june july august september october november december jan feb aug sept oct nov dec`)

// documents are nouns that stand for their authors as speakers.
var documents = wordSet(`statement statements report reports article letter letters indictment filing filings memo email emails e-mail post tweet tweets document documents transcript
sheet complaint release editorial study survey poll paper note notes book dossier affidavit testimony speech message messages assessment order decree readout communique communiqué
resolution story brief op-ed column website site page caption headline text lawsuit ad advertisement records record review analysis plan`)

// institutions are nouns for bodies.
var institutions = wordSet(`camp ministry ministries department departments committee committees administration government governments agency agencies bureau embassy office company companies campaign party newspaper
council commission court courts congress senate house parliament group groups organization organisation union alliance bank team firm network magazine outlet channel side delegation service services
police army military pentagon fund foundation institute university center centre panel board corporation union broadcaster operator intelligence community staff command
regime coalition caucus conference press media daily paper site publication station federation republic state states country countries nation nations bloc kingdom`)

// anonymous are nouns for unnamed people.
var anonymous = wordSet(`official officials source sources aide aides person people critic critics analyst analysts expert experts observer observers supporter supporters opponent opponents lawmaker lawmakers
diplomats leaders senators democrats republicans investigators prosecutors lawyers attorneys spokesmen reporters journalists officers authorities residents witnesses witness voters voter activists advisers advisors
insiders insider member members students man woman men women friend friends relative relatives executives executive researchers researcher scientists scientist historians economists economist others some many
user users commenter commenters blogger bloggers everyone everybody someone somebody none nobody anyone
conservatives liberals progressives americans russians ukrainians europeans allies ally protesters protester soldiers soldier commanders ministers presidents governments participants scholars scholar operative operatives
staffer staffers employee employees whistleblower whistle-blower informant teacher neighbors neighbor victims doctors doctor judges jurors strategist strategists pollsters pollster commentators pundits briefers envoys negotiators`)

// notVerb are words that end like a verb but are none, or rarely one.
var notVerb = wordSet(`united limited unidentified unnamed retired alleged detained jailed wanted elected appointed so-called senior-ranked red bed speed need seed feed deed indeed sacred hundred
interested united advanced armed sponsored led-led based top-ranked well-known bilateral`)

// verbLike reports whether a word looks like a past-tense verb that would end a noun phrase: most words in -ed do. It is a guess
// for words that the lexicon does not list.
func verbLike(w string) bool {
	return irregular.has(w) || len(w) > 4 && strings.HasSuffix(w, "ed") && !notVerb.has(w) && !strings.Contains(w, "-")
}

// irregular are common finite verb forms that are no nouns.
var irregular = wordSet(`became oversaw withdrew upheld withheld began broke brought came chose did drew drove fell felt found gave got grew held kept knew led left lost made met paid ran rose sat saw sent spent spoke stood
struck took thought threw took went won wore wrote makes takes gives goes comes seems appears remains became becomes keeps brings gets wants needs helps shows tries
sought fought caught taught bought sold built laid used died lied fled owed sued vied looks`)

// pointers precede a span of time, without a preposition, and spans follow them: "last week".
var (
	pointers = wordSet(`this last next that`)
	spans    = wordSet(`week weekend month year decade century quarter morning afternoon evening night summer autumn fall winter spring`)
)
