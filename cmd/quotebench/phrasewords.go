package main

import "strings"

// set returns the set of the words of a text.
func set(words string) map[string]bool {
	s := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		s[w] = true
	}
	return s
}

// pronouns stand for somebody named elsewhere.
var pronouns = set(`
	he her hers herself him himself his i it its me my one our she that their them themselves they us we which who whom
	whose you your`)

// afterPronoun may follow a pronoun that is the whole source.
var afterPronoun = set(`
	all also both later then too`)

// relative words begin a source without a name: "who has worked with him".
var relative = set(`
	he she they we which who`)

// determiners stand before a noun.
var determiners = set(`
	a an the`)

// titles are words before a name that are not part of it.
var titles = set(`
	actor actress adm admiral adviser advisor agent amb ambassador analyst anchor attorney author billionaire bishop
	brother businessman campaign candidate capt captain cardinal ceo chair chairman chairwoman chancellor chief cmdr col
	colonel comedian commander congressman congresswoman correspondent defence defense democrat democratic deputy
	detective director dr estate ex father first foreign former gen general gop gov governor host house inspector judge
	justice king lady leader lieutenant lord lt maj major majority manager mayor minister minority miss mogul mr mrs ms
	nominee officer pastor pollster pope premier president press prime prince princess prof professor queen real rep
	reporter representative reps republican rev reverend secretary sen senate senator sens sergeant sgt sheriff sir
	sister speaker spokesman spokesperson spokeswoman state strategist then-gov then-president then-secretary then-sen
	treasury vice vice-president whip`)

// suffixes follow a surname.
var suffixes = set(`
	esq ii iii iv jr sr`)

// particles are small words in a name.
var particles = set(`
	al ben bin da de del della den der di dos du el ibn la le st ten ter van von`)

// leading are the particles with which a name may begin.
var leading = set(`
	al bin de el la le van von`)

// bodies are words in the names of institutions, papers and peoples.
var bodies = set(`
	aarp abc aclu action administration afp agency aides alliance america americans ap army association bank beast
	blacks blog bloomberg board breitbart bureau buzzfeed campaign catholics caucus cbs center centre christians church
	cia cnn coalition college commission committee company conference congress conservatives corp council court daily
	democrats department dhs dnc doj embassy eu facebook fbi force foundation fox fund gallup globe google gop
	government group herald hispanics house inc institute institution jews journal kremlin latinos league liberals llc
	magazine marist men ministry monmouth msnbc muslims naacp nations nato navy nbc network news newspaper npr nra nsa
	office officials pac paper party pentagon pew police politico poll post press progressives project quinnipiac
	rasmussen report republicans reuters rnc russians school senate service services site society sources state states
	street supporters survey team times today tribune twitter un union university voters website white whites wikileaks
	women yougov`)
