package institutions

import "strings"

func list(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[strings.ReplaceAll(w, "_", " ")] = true
	}
	return set
}

var (
	// anyOf are words before what is not meant as one known body: "some Republicans", "two countries", "its website".
	anyOf = list(`some many most several few other others another both all any no each every these those this that such various numerous different
certain one two three four five six seven eight nine ten dozens hundreds thousands his her its their our my your early earlier new former
senior top leading late latest recent local unnamed given only even let said`)

	// others are those who speak along with somebody without being named.
	others = list(`others its_allies his_allies their_allies her_allies allies its_western_allies others_too many_others several_others`)

	// suffixes stand behind the name of a company.
	suffixes = list(`inc inc. corp corp. ltd ltd. llc plc`)

	// titles stand before a name.
	titles = list(`mr mr. mrs mrs. ms ms. president senator sen. sen rep. rep gov. gov governor secretary counsel chancellor minister candidate nominee president-elect`)

	// media are nouns of outlets beside their names: "the AFP news agency", "the newspaper Bild".
	media = list(`agency newspaper paper magazine network channel daily weekly broadcaster station site website outlet tabloid journal media`)

	// stateBodies are what a country has one of.
	stateBodies = list(`ministry parliament army military navy embassy presidency legislature cabinet authorities administration regime air_force armed_forces general_staff
central_bank security_council security_service intelligence_service coast_guard border_guard foreign_office interior_department supreme_court constitutional_court
election_commission space_agency president's_office prime_minister's_office prosecutor_general's_office national_guard`)

	// heads are nouns of bodies in their names.
	heads = list(`office center centre institute institution university department committee subcommittee bureau council fund foundation association ministry board
commission society school college court agency administration coalition alliance union league federation academy observatory division project embassy
organization organisation network group forum initiative house bank faculty authority service services directorate delegation secretariat party police corporation corp corp. inc
inc. ltd ltd. company airlines airways news times post press journal tribune herald gazette telegraph star watch command fleet force forces staff guard army navy corps
parliament congress senate assembly church museum clinic hospital laboratory lab labs laboratories partners capital holdings media television tv radio magazine review digest
treasury customs patrol caucus team mission monitor society trust leadership conference international technologies systems solutions consulting communications energy
motors studios pictures entertainment securities research strategies associates security action front movement brigade battalion state national`)

	// general are words that say what a body is for without naming it: "the Interior Ministry" is one, "the Committee" is none.
	general = list(`editorial legal special general national joint central public the of and for`)

	// within are words without a capital in the middle of names.
	within = list(`of and the for on in to against at de du des la le del di der von van al el & - –`)

	// things are nouns of documents, deeds and conditions: what is named so is no body.
	things = list(`report reports memo memos memorandum assessment treaty amendment act posture review order orders agreement agreements constitution filing filings indictment
indictments study poll survey book bill law code resolution plan strategy documents document emails email e-mails records record papers statement statements letter letters
investigation probe inquiry testimony tweet tweets article articles story stories index files notes note tower state states dossier complaint lawsuit affidavit
warrant transcript release headline column op-ed analysis ad ads advert website message messages doctrine decision ruling opinion deal accord accords summit protocol
capitalism communism democracy intelligence media hill street west east north south government house congress opposition war crisis attack case trial hearing
interview documentary film show series episode video videos audio data evidence sources source proposal budget order program programme campaign companies
fisa atm password crime hack leak leaks scandal theory conspiracy republic empire movement question version newsletter blog manifesto handbook manual guide list`)

	// people are nouns of people: they are described, not named.
	people = list(`officials aides allies supporters voters advisers advisors lawyers attorneys prosecutors lawmakers senators congressmen members critics investigators experts
analysts diplomats leaders ministers spokesman spokeswoman spokesperson official aide lawyer attorney counsel agents hackers soldiers troops rebels separatists insurgents
activists protesters journalists reporters editors scientists researchers economists scholars academics citizens residents families parents republicans democrats senior
russians americans ukrainians germans syrians soviets clintons committees agencies groups nations countries states governments police`)
)

// What a body or a paper speaks through.
const (
	ofBody = iota + 1
	ofPaper
)

var voices = map[string]int{
	"statement": ofBody, "communique": ofBody, "communiqué": ofBody,
	"report": ofPaper, "article": ofPaper, "story": ofPaper, "editorial": ofPaper, "dispatch": ofPaper,
}
