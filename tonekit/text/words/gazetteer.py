"""What English newspapers call people and bodies, as look-up tables: countries, titles, role nouns, common words.

Countries, cities, first names, surnames and firms are data with their own sources (`places`, `given_names`, `surnames`,
`firms`); the lists of words below were written for tonekit from general knowledge of news English. No person is named
in any of them, and of organisations only the international bodies that no text bothers to introduce.
"""

from __future__ import annotations

from typing import NamedTuple

from tonekit.text.words.bodies import KNOWN_BODIES, NOUNS_OF_KNOWN_BODIES
from tonekit.text.words.firms import FIRMS as FIRM_LIST
from tonekit.text.words.given_names import FEMALE, MALE
from tonekit.text.words.grammar import DETERMINERS, IMPERATIVES
from tonekit.text.words.places import COUNTRIES, PLACES
from tonekit.text.words.surnames import SURNAMES as SURNAME_LIST


class Country(NamedTuple):
    """A country as ISO 3166 lists it, with its usual short name in English."""

    code: str
    name: str


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.replace("\n", " ").split(";") if part.strip())


def _countries() -> tuple[dict[str, Country], dict[str, Country], dict[str, Country]]:
    by_name: dict[str, Country] = {}
    by_adjective: dict[str, Country] = {}
    by_seat: dict[str, Country] = {}
    for line in COUNTRIES.strip().splitlines():
        code, name, others, adjectives, seats = line.split("|")
        country = Country(code, name)
        for table, parts in ((by_name, f"{name};{others}"), (by_adjective, adjectives), (by_seat, seats)):
            for part in filter(None, parts.split(";")):
                table.setdefault(part, country)  # "Congolese": the first of the two
    return by_name, by_adjective, by_seat


COUNTRY_BY_NAME, COUNTRY_BY_ADJECTIVE, COUNTRY_BY_SEAT = _countries()
PLACE_NAMES = _phrases(PLACES)
MALE_NAMES, FEMALE_NAMES = _words(MALE), _words(FEMALE)
GIVEN_NAMES = MALE_NAMES | FEMALE_NAMES
# In lower case without accents; first names that are surnames, too, are in `GIVEN_NAMES` alone.
SURNAMES = _words(SURNAME_LIST)
FIRM_NAMES = _phrases(FIRM_LIST)
# Bodies that articles name without introduction, name or acronym -> name; and what texts go on to call them.
BODIES, NOUNS_OF_BODIES = KNOWN_BODIES, NOUNS_OF_KNOWN_BODIES

MASCULINE_TITLES = _words(
    "mr messrs sir lord king prince emperor father brother imam sheikh baron duke herr señor senhor monsieur signor"
)
FEMININE_TITLES = _words(
    "mrs ms miss mme madam madame lady dame queen princess sister mother empress duchess baroness"
    " frau señora senhora signora dona doña"
)
SEXED_TITLES = MASCULINE_TITLES | FEMININE_TITLES
HONORIFICS = SEXED_TITLES | _words(
    "member republican democrat honorable honourable independent late dr doctor prof professor rev reverend hon"
    " pandit ustad otunba monsignor msgr brig det cmdr"
    " pope saint gen general col colonel lt lieutenant maj major capt captain sgt sergeant adm admiral cpl"
    " corporal pvt private sen senator rep representative gov governor pres president amb ambassador supt insp"
    " inspector pc judge justice chancellor premier congressman congresswoman secretary chairman speaker minister"
    " regent khun datuk seri maulana maharaja nawab archduke countess generalissimo advocate barrister comrade alhaji"
    " alhaja engr mullah cllr coun deacon swami shri smt ustaz provost taoiseach"
    " detective constable commissioner mayor archbishop bishop cardinal rabbi ayatollah garda"
)
# Nouns for one person who acts in public life. A following "of ..." or a name completes them.
ROLES = _words(
    "eyewitness passer-by passerby onlooker interviewee whistleblower whistle-blower selectman stepmother teenager"
    " bridegroom ceo cfo coo user bystander tourist moderator interviewer ally confidant confidante"
    " shooter survivor ex-wife ex-husband stepfather fiancé fiancée boyfriend girlfriend aunt uncle grandfather"
    " grandmother creator performer programmer reporter lawmaker sportswriter activist actor actress administrator"
    " adviser advisor agent aide airman ally ambassador analyst anchor archbishop artist assassin assistant"
    " astronaut athlete attacker attorney author ayatollah banker baron bishop boss boxer boy brother businessman"
    " businesswoman campaigner candidate captain cardinal chair chairman chairperson chairwoman chancellor chief"
    " citizen cleric clerk client coach colleague colonel columnist comedian commander commissioner congressman"
    " congresswoman assemblyman assemblywoman"
    " constable consul contractor coordinator coroner correspondent councillor councilor counsel"
    " counterpart cousin critic dad daughter defendant delegate deputy designer detective dictator diplomat"
    " director dispatcher doctor driver duke economist editor emir emperor engineer envoy executive expert farmer"
    " father firefighter fisherman foreman founder friend gardener general girl governor guardian guitarist gunman"
    " head historian host husband imam inspector investigator jailer janitor journalist judge juror justice king lady"
    " laureate lawyer leader lecturer legislator lieutenant magistrate major man manager marshal mayor mediator"
    " minister monarch mother mp musician negotiator nephew neighbour neighbor nominee novelist nurse observer"
    " fan supporter commenter pontiff hitmaker rapper frontman monk nun attendant guest flanker fly-half scrum-half"
    " hooker winger fullback midfielder defender forward batsman"
    " bowler all-rounder wicketkeeper quarterback pitcher marathoner hurdler wrestler gymnast"
    " officer official ombudsman opponent organiser organizer owner painter parent parliamentarian partner"
    " passenger pastor patient patriarch physician physicist pilot player poet policeman policewoman politician"
    " pope premier preparer presenter president president-elect priest prime-minister prince princess principal"
    " prisoner producer professor prosecutor protester publicist publisher queen rabbi rapporteur rector"
    " representative researcher resident scholar scientist secretary secretary-general senator sergeant servant"
    " solicitor-general auditor-general inspector-general surgeon-general"
    " sheikh sheriff shopkeeper singer sister skipper solicitor soldier son source speaker spokesman spokesperson"
    " spokeswoman sportsman statesman strategist striker student sultan superintendent suspect teacher treasurer"
    " trustee tsar undersecretary vice-chancellor vice-minister vice-president victim volunteer warden whip widow"
    " widower wife winner witness woman worker writer warlord"
    " mum niece successor predecessor composer filmmaker songwriter trainer jurist plaintiff"
    " acquaintance classmate commodore brigadier midwife motorist roommate flatmate teammate tenant landlord relative"
    " insider elder mentor curator choreographer playwright screenwriter vocalist drummer bassist goalkeeper captain"
    " footballer cricketer cyclist golfer swimmer sprinter skier racer jockey umpire referee surgeon paramedic"
    " epidemiologist virologist astronomer cosmonaut archaeologist biologist chemist meteorologist seismologist"
    " psychologist sociologist anthropologist mathematician photographer photojournalist cameraman newscaster"
    " chef"
    " brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law"
    " mep msp mla mpp director-general attorney-general governor-general"
    " billionaire millionaire entrepreneur tycoon magnate philanthropist oligarch dissident defector fugitive"
    " advocate barrister headteacher headmaster headmistress backbencher frontbencher midfielder defender winger"
    " petitioner appellant accountant bookkeeper centre-back center-back full-back fullback left-back right-back"
    " fly-half scrum-half quarterback linebacker pitcher batsman bowler wicketkeeper playmaker sophomore freshman"
)  # fmt: skip
# The same offices with dots, whose last some papers leave out: "M.P. Ann Lee".
DOTTED_ROLES = {".".join(role): role for role in _words("mp mep msp mla mpp ceo cfo coo")}
ROLES |= DOTTED_ROLES.keys()
LEADERS = _words("president premier chancellor king queen emir sultan monarch emperor dictator leader")
KINSHIP = _words(
    "aunt brother cousin dad daughter father friend girlfriend boyfriend grandfather grandmother husband mother"
    " brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law"
    " mum nephew niece parent sister son uncle widow widower wife colleague counterpart ally aide successor"
    " predecessor"
)
# A part that somebody has in what happened, not what he is by calling.
PARTS = _words(
    "attacker assassin bystander boss boy captive citizen client critic driver eyewitness girl gunman host insider"
    " killer landlord man motorist neighbour neighbor observer onlooker opponent owner parent partner passenger"
    " teenager"
    " patient pilot prisoner resident roommate shooter skipper source survivor suspect tenant tourist user victim"
    " visitor volunteer warden whistleblower whistle-blower winner woman captain witness defendant plaintiff accused"
)
# Nouns by which one person may be called in turn: who is a senator is a lawmaker and a politician.
CALLINGS = tuple(
    map(
        _words,
        (
            "president premier prime-minister minister chancellor king queen emir sultan monarch leader secretary"
            " governor mayor senator deputy lawmaker legislator parliamentarian politician congressman congresswoman"
            " democrat republican mp mep representative councillor"
            " statesman official speaker commissioner ambassador envoy consul diplomat"
            " secretary-general director-general",
            "spokesperson diplomat official",
            "lawyer attorney attorney-general counsel solicitor barrister advocate prosecutor jurist official",
            "judge justice magistrate jurist",
            "general colonel major lieutenant sergeant brigadier admiral commodore commander soldier officer constable"
            " detective superintendent inspector commissioner sheriff marshal policeman policewoman",
            "scientist researcher scholar academic professor doctor lecturer expert biologist physicist chemist"
            " historian economist astronomer archaeologist epidemiologist virologist psychologist sociologist engineer",
            "doctor physician surgeon nurse paramedic midwife",
            "executive ceo cfo coo chairman founder businessman businesswoman entrepreneur billionaire millionaire"
            " banker manager director chief tycoon magnate",
            "coach manager trainer",
            "player athlete footballer striker goalkeeper cricketer cyclist golfer swimmer sprinter boxer racer skier"
            " midfielder defender forward winger captain skipper centre-back center-back full-back fullback left-back"
            " right-back playmaker fly-half scrum-half flanker hooker quarterback linebacker pitcher batsman bowler"
            " all-rounder wicketkeeper marathoner hurdler wrestler gymnast",
            "actor actress author writer novelist poet playwright singer songwriter musician composer artist painter"
            " performer comedian filmmaker director producer choreographer",
            "bishop archbishop cardinal priest pastor imam rabbi cleric ayatollah pope patriarch pontiff",
            "journalist reporter correspondent editor columnist presenter broadcaster",
            "activist campaigner dissident organiser organizer",
        ),
    )
)
# Those of them that say no more than the calling: who is a senator is a politician wherever he is called so.
GENERIC_CALLINGS = _words(
    "politician lawmaker legislator parliamentarian statesman diplomat lawyer judge jurist officer soldier scientist"
    " researcher academic physician businessman businesswoman manager player athlete performer artist musician actor"
    " actress author writer cleric journalist activist campaigner"
)
# Heads of a noun phrase for a body: they name one ("Foreign Ministry") and stand for one ("the ministry").
BODY_NOUNS = _words(
    "academy administration agency airline airlines airways alliance army assembly association authority bank"
    " bloc board broadcaster brigade bureau cabinet caucus chamber church club coalition command commission committee"
    " commonwealth company confederation congress consortium consulate cooperative corporation corps council court"
    " department diocese directorate division embassy federation firm forces foundation front fund government"
    " group guard guild inquiry institute institution junta jury league legion legislature magazine media military"
    " militia ministry mission mosque movement museum navy network newspaper office opposition organisation"
    " organization panel parliament party police presidency regime registry secretariat senate service services"
    " force society squad staff syndicate task-force team treasury tribunal troupe trust union university watchdog"
    " website"
)
# Nouns for firms and media that stand for one, but in no name.
FIRMS = _words(
    "business retailer chain supermarket manufacturer carmaker automaker drugmaker insurer lender brewer publisher"
    " developer supplier operator carrier utility startup start-up subsidiary conglomerate giant brand studio label"
    " site magazine channel station outlet portal tabloid daily weekly publication blog charity band nonprofit"
    " militia gang cartel campaign camp regulator outfit consultancy planemaker chipmaker maker think-tank thinktank"
)
# Of these no firm makes its name, so that one may open a sentence before it: "Chipmaker Orlo".
FIRMS_ALONE = _words(
    "airline automaker brewer broadcaster carmaker chipmaker conglomerate drugmaker insurer lender manufacturer"
    " planemaker publisher regulator retailer startup supermarket"
)
# What firms are as people are: "Orlo, the country's largest vaccine producer".
TRADES_OF_FIRMS = _words("producer maker builder miner owner operator exporter importer employer provider seller")
# Those behind which the name may stand: "the law firm Orlo & Hall", "retailer Orlo".
NAMED_AFTER = FIRMS | _words(
    "bloc lobby opposition agency airline airlines alliance authority bank broadcaster club coalition company"
    " consortium cooperative corporation federation firm foundation group institute magazine movement network newspaper"
    " organisation organization party society syndicate troupe trust union university watchdog website"
)
FIRM_SUFFIXES = _words("inc ltd llc plc corp gmbh ag sa nv bv asa oyj spa srl pty bhd tbk holdings")
NAME_ONLY_BODY_WORDS = FIRM_SUFFIXES | _words(
    "tribe nation centers centres college community limited centre center front force partnership hospital hospice"
    " school project aid collective holdings"
    " industries international news"
    " times post herald tribune guardian telegraph gazette journal chronicle observer daily radio tv television"
    " press survey prefecture air"
    " brothers united fc seafoods motors technologies systems laboratories pharmaceuticals bundestag knesset"
    " cartel forum duma democrats republicans conservatives liberals labour greens taliban hezbollah hamas"
) - _words("international guardian observer co united")
# Nouns with which names of bodies begin in other languages -> the English for them.
BODY_NOUNS_ABROAD = {
    noun: english
    for english, nouns in {
        "bank": "banco banca banque banka",
        "agency": "agence agencia agenzia agência",
        "group": "grupo gruppo groupe",
        "company": "companhia compañía compañia compagnia compagnie empresa construtora constructora société societe"
        " sociedade sociedad società",
        "party": "partido parti partito partidul partia",
        "union": "sindicato syndicat sindacato gewerkschaft",
        "federation": "federación federacion federação federazione fédération federatie",
        "confederation": "confederación confederacion confederação confédération confederazione",
        "association": "asociación asociacion associação associazione",
        "movement": "movimiento movimento mouvement",
        "ministry": "ministerio ministério ministère",
        "university": "universidad universidade université università universität universitas",
        "foundation": "fundación fundacion fundação fondation fondazione stiftung",
        "institute": "instituto institut istituto",
    }.items()
    for noun in nouns.split()
}
# Plain nouns and plurals that make a body's name of the words before them: "Orlo Foods", "Open Lake Foundations".
BODY_ENDINGS = _words(
    "foundations universities schools laboratory lab labs observatory clinic library orchestra philharmonic studios"
    " records entertainment foods pharma therapeutics biotherapeutics biosciences robotics software"
    " solutions watch management partners associates advisers advisors communications networks consulting logistics"
    " insurance securities railways ventures tribes enforcement"
)
# Those that do so behind a word that is none of English: "Orlo Energy".
FIRM_ENDINGS = _words(
    "energy capital oil gas mining motor health cement pharmaceutical petroleum telecom telecoms telekom steel"
    " electronics semiconductor aerospace chemicals minerals resources properties shipping water ports rail"
    " research economics analytics bio biotech tech chemie automotive diagnostics"
    " united rovers wanderers albion athletic hotspur"
)
# Nouns that make a newspaper's name of a town's: "the Lima Sun".
MASTHEADS = _words(
    "sun star mirror standard bulletin examiner globe record republic dispatch sentinel argus echo inquirer"
    " enquirer bee courier advocate sun-times monitor register statesman"
)
GROUPS = _words(
    "activists adults allies analysts authorities backers campaigners candidates children citizens civilians"
    " colleagues communities counters crew crews critics customers delegates demonstrators diplomats doctors"
    " drivers economists elders employees engineers environmentalists executives experts families farmers fighters"
    " firefighters fishermen forces gunmen hostages investigators islamists jihadists journalists judges jurors"
    " lawmakers lawyers leaders loyalists ministers militants migrants ministries mps negotiators neighbours"
    " neighbors nurses observers officers officials opponents organisers organizers parents participants partners"
    " passengers patients pilots players police politicians prisoners prosecutors protesters protestors proxies"
    " rebels refugees regulators reporters republicans rescuers researchers residents scholars scientists"
    " security-forces senators separatists settlers shareholders soldiers sources spokespeople strikers students"
    " supporters survivors suspects teachers terrorists tourists traders troops unions unionists veterans victims"
    " villagers voters volunteers winners witnesses workers relatives mediators monitors inspectors medics fans"
    " associates democrats conservatives liberals tribes readers viewers users diaspora staff family couple duo trio"
    " delegation leadership crowd outlets groups organisations organizations agencies companies firms unions charities"
    " airlines retailers banks newspapers media-outlets websites parties ministries councils governments members"
    " investors creditors lenders motorists commuters truckers growers herders lecturers miners sailors carers renters"
    " homeowners taxpayers pensioners worshippers mourners marchers dockers lobbyists commentators forecasters"
    " pundits academics pupils graduates grandparents rivals exiles inmates insurgents guerrillas"
    " watchdogs clergy monks pilgrims townspeople locals addicts architects chefs startups courts hopefuls"
    " youths guards"
    " embassies attackers assailants perpetrators plaintiffs smugglers poachers supremacists nationalists"
    " astronomers attendees rioters looters hackers kidnappers captors nuns blocs juntas factions"
)


def _plural(noun: str) -> str:
    if noun.endswith(("man", "woman")):
        return noun[:-2] + "en"
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


# "The party advocates": a verb.
GROUPS |= {_plural(role) for role in ROLES - _words("head chair whip passer-by advocate")}
GROUPS |= _words("passers-by authorities eyewitnesses")
GROUPS -= _words("ladies")  # "Ladies and gentlemen, ..."
# Nouns that gather people: "a team of scientists".
COLLECTIVES = _words("team group panel coalition crowd band delegation consortium pair majority number mob network")

# Nouns by which newspapers call the same people in turn, by the first of them.
SORTS = {
    noun: nouns.split()[0]
    for nouns in (
        "researchers scientists authors co-authors academics",
        "police officers policemen",
        "protesters protestors demonstrators",
        "soldiers troops servicemen",
        "residents villagers townspeople locals",
        "rebels insurgents",
        "lawyers attorneys",
        "workers employees staff staffers",
        "gunmen attackers assailants",
        "lawmakers legislators parliamentarians",
        "students pupils",
    )
    for noun in nouns.split()
}

# Places that speak: "the city said".
JURISDICTIONS = _words(
    "city town village county state province municipality district borough parish prefecture hospital school prison"
    " airport zoo college clinic hotel"
)
# What they do as speakers, beside saying.
ISSUING = _words(
    "issued announced released published ordered declared urged advised warned asked approved rejected denied denies"
    " rejects confirmed confirms insists disputes"
)
# Who has met and speaks as one: "the two", "both sides". Nouns of the second row do so only behind "both" or "two".
JOINT_PEOPLE = _words("two pair duo")
JOINT_PARTIES = _words("sides countries nations governments parties delegations")

# Things with capital letters that nobody would call an actor: if a name ends in one, it is no actor.
THINGS = _words(
    "accord accords act affairs age agreement airport amendment anniversary anthem area arena attack attacks"
    " avenue award awards battle bay beach bill boulevard bowl bridge building campaign castle cathedral cemetery"
    " century ceremony championship championships charter city code constitution convention county course crisis"
    " cup day days deal declaration desert district doctrine dollar dollars earthquake election elections end era"
    " eve express festival field finals flight forest games garden gardens gate hall harbor harbour highway hill"
    " hills hotel house hurricane index island islands isles lake lane law laws line marathon medal mountain"
    " mountains month night ocean olympics order pact palace park peace peninsula plan plant plaza plateau point"
    " pole port prize programme program province protocol race railway range reef region report resolution"
    " revolution ridge river road route scandal sea season section series show square stadium station storm strait"
    " street strip studies study summit system territories territory theater theatre tower town treaty trial"
    " channel dialogue mount partnership strategy summits talks"
    " trophy tunnel university-press valley village virus volcano war wars way week world year zone"
    " conference conventions convention massacre uprising rebellion insurgency referendum primary primaries coup"
    " genocide incident affair debate debates bombing bombings shooting operation offensive siege invasion"
    " proclamation memorandum exhibition tournament tour census album film novel song opera symphony memorial"
    " monument statue expedition theorem"
    " interconnector mechanism framework process pipeline paper straits directive directives regulation regulations"
    " telescope base bases decree statute ordinance clause prix marathon derby parade rally expo fest rocket satellite"
    " vaccine scale consensus recession depression holocaust caliphate reservation"
    " semantics equation principle syndrome disease method methods theory effect"
)  # fmt: skip
# Those of them that nobody calls a body by: behind one an acronym in brackets is none.
BINDING = _words(
    "accord accords act agreement amendment bill charter code constitution convention deal declaration directive"
    " disease index law laws mechanism order pact plan protocol regulation report resolution scale strategy study"
    " syndrome system theorem treaty trial virus war"
)
# Those of them that are places.
PLACE_THINGS = _words(
    "base bases airbase airfield canyon glacier lagoon reservoir oblast oblasts governorate governorates state raion"
    " voivodeship prefecture regency fault trench mall airspace waters shoal shoals atoll archipelago estuary fjord"
    " gorge inlet wetlands steppe headland st. ave blvd"
    " airport avenue bay beach boulevard bridge canal capitol castle cathedral cemetery city coast complex county creek"
    " desert district residence empire falls forest gardens harbor harbour heights"
    " highway hill hills island islands isle isles kingdom lake lane"
    " mount mountain mountains ocean palace park peninsula plateau port prison province reef region republic ridge"
    " river road sea square strait street territories territory town township tunnel valley village volcano"
    " arena building buildings gate square stadium station tower towers"
)
THINGS |= PLACE_THINGS
# Waters and lands that are named behind "of": "the Strait of Orlo", "the Duchy of Orlo".
WATERS = _words("strait straits gulf bay sea cape isle isles island islands rock")
PLACES_OF = WATERS | _words(
    "colony county duchy emirate governorate kingdom oblast principality"
    " protectorate province republic state sultanate voivodeship"
)
THINGS |= {"initiative", "watch", "management"}
# What a station is built for that is no broadcaster.
STATIONS = _words("space power research weather railway train bus metro")
# Things that speak for who runs them: "Orlo Railway said".
VOICED = _words("airport railway palace hotel theatre theater district county city port stadium initiative programme")
# Words that name the office in "Secretary of State X", "Minister for Water X": they belong to the title, not to X.
OFFICES = _words(
    "state defense defence treasury commerce labor labour energy education health human services homeland"
    " security veterans affairs agriculture housing urban development transportation transport interior foreign"
    " external home justice finance trade environment water management resources national international budget"
    " policy economic economy war public culture sport sports industry planning communications information science"
    " technology house commons lords staff command general operations intelligence police communication tourism"
    " migration immigration integration employment pensions social welfare family women youth children fisheries"
    " food rural mines petroleum oil gas digital innovation business council parliament senate congress assembly"
    " opposition government cabinet armed forces army navy air force climate means prevention control wales levant"
    " relief arts sciences emergency emergencies situations islamic republic supreme court district appeals"
)
# Lower-case words that may stand between a title's first word and its role noun without a determiner in front.
ROLE_MODIFIERS = _words(
    "former deputy vice acting interim outgoing incoming prime foreign interior defence defense finance health"
    " justice education environment energy trade chief senior junior regional local national federal state"
    " provincial opposition presidential government military police army navy press campaign party union security"
    " high city county district supreme crown constitutional municipal"
    " permanent grand"
    " human rights legal political special principal assistant associate executive managing general first second"
    " late incumbent veteran ex-prime ex-president longtime long-time retired fellow current then then-prime"
    " one-time head lead cabinet communications fisheries transport housing culture parliamentary council ministry"
    " company administration civil economic independent armed riot ex-uk ex-us striking angry young old"
)
# What opens a noun phrase: a determiner or a count, but not "that", which opens a clause more often.
SPECIFIERS = (DETERMINERS - {"that"}) | _words("your one two three four five six several many multiple other")
POSSESSIVES = _words("his her its their our my your")
PRONOUNS = _words(
    "i he she it we they you him her them us me his hers its their theirs our ours my your who whom whose"
)
SAYING = _words(
    "said says say told tells added adds announced announces argued argues claimed claims confirmed denied denies"
    " declared described explained insisted insists noted notes promised reported reports responded replied stated"
    " states stressed suggested testified tweeted vowed warned warns wrote writes urged urges asked asks accused"
    " called calls condemned praised welcomed expressed admitted acknowledged complained commented concluded"
    " predicted recalled revealed emphasised emphasized hopes hoped thinks thought believes believed wants wanted"
    " refused declined agreed met visited resigned apologised apologized signed has had was is will would"
)
LOCATIVES = _words("in at near outside inside around across throughout within via into towards toward")
MOTION = _words(
    "trip visit visited visiting flew fly flies flying travelled traveled travelling travel arrived return"
    " returned journey went drove moved fled back tour toured evacuated route way close closer next capital"
)
# Function words, adverbs and openers: a capital on one of these means that a sentence has begun, nothing else.
COMMON = _words(
    "oh yeah yep yup nope ah uh um hmm wow hey hi"
    " a about above according across actually additionally after again against ago ahead all almost along already"
    " also although always am amid amidst among an and another any anyone anything are around as asked aside at"
    " away back be because been before behind being below beneath beside besides between beyond both but by can"
    " certainly clearly could currently despite did do does doing done down due during each earlier early either"
    " else enough especially even eventually ever every everybody everyone everything everywhere except far few"
    " finally first five following follows for four from further furthermore generally get given giving go going"
    " great had half has have having he hello hence her here hers herself him himself his how however hundreds i"
    " if in including indeed initially inside instead into is it its itself just last late later least less let"
    " like likewise look lots made mainly make many may maybe me meanwhile might million more moreover most mostly"
    " much must my myself near nearby nearly neither never nevertheless new next nine no nobody none nonetheless"
    " nor not nothing notwithstanding now nowhere obviously of off often ok okay on once one only onto opposite or"
    " other others otherwise our ours out outside over overall own part people per perhaps please plus possibly"
    " previously prior probably publicly quite rather ready recent recently regarding reportedly right same second"
    " seven several shall she should shouldn since six sixty so some somebody someone something sometimes"
    " somewhere soon sorry speaking still subsequently such sure ten than thank thanks that the their theirs them"
    " themselves then there thereafter therefore these they thing things third this those though thousands three"
    " through throughout thus to today together tomorrow tonight too toward towards two twelve twenty under"
    " unfortunately unless unlike until unto up upon us used usually various very via was we well were what"
    " whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with"
    " within without would yes yesterday yet you your yours yourself don't can't won't it's that's there's i'm"
    " i've we've we're they're he's she's you're let's what's who's doesn't didn't isn't wasn't police-officers"
    " approximately officials born based built amongst elsewhere ironically honestly frankly former ex"
)
# Nouns and verbs that stand at the head of captions and notes; elsewhere they are ordinary words.
OPENERS = COMMON | _words(
    "god bless congratulations welcome applause laughter inaudible crosstalk good morning afternoon evening"
    " breaking update updated photo image images picture file video watch read related advertisement share"
    " exclusive analysis opinion editorial live page sign subscribe copyright caption credit story headline trust"
    " name readout statement remarks fact sheet background transcript question answer q crews rescue work search tens"
    " hearing reports talks ladies gentlemen rival eight eleven thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen thirty forty fifty seventy eighty ninety hundred dozens scores"
)
OPENERS |= IMPERATIVES
PEOPLES = _words(
    "kurds arabs muslims christians jews sikhs hindus buddhists catholics protestants sunnis shiites europeans"
    " africans asians rohingya uighurs uyghurs tamils republicans democrats conservatives liberals taliban houthis"
    " islamists"
)
CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu"
    " thurs fri sat sun christmas easter ramadan eid diwali hanukkah thanksgiving passover halloween gmt bst utc"
    " est edt pst pdt am pm a.m. p.m. bc ad spring summer autumn winter"
)
# Adjectives of faith and politics, and capitalised common nouns, that are nobody's name.
CREEDS = _words(
    "christian christians muslim muslims islam islamic jewish jews jew hindu hindus buddhist buddhists sikh sikhs"
    " catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites christianity judaism"
    " hinduism bible koran quran torah allah arab arabs arabic european europeans african africans asian asians"
    " western latin english democratic republican conservative liberal labour tory soviet nazi communist socialist"
    " kurdish kurds tibetan scottish welsh catalan chechen internet web god covid covid-19 coronavirus ebola aids"
    " bce vip phd mba gpa gps html pdf url dvd usb ufo faq iq rbi mvp vhf usd eur gbp dkk cad aud jpy cny inr mxn chf"
    " sek hiv dna gdp mps mp pm tv uk-wide american-led medal nobel brexit"
    " basque flemish walloon bavarian sicilian kashmiri punjabi bengali tamil sinhalese berber zulu hausa igbo yoruba"
    " fulani tuareg uighur uyghur maori inuit hispanic latino"
    " hebrew sanskrit yiddish hindi urdu gaelic aramaic cantonese mandarin esperanto pashto swahili quechua"
    " malayalam marathi gujarati telugu kannada occitan frisian galician"
)

# Acronyms of things that are no bodies: "LNG terminals", "the GDPR".
THING_ACRONYMS = _words(
    "AI ADHD ATV CCTV CEO CFO COO CTO CD COP COVID CPI CPR CPTPP CT DAX DIY DUI DWI EEZ ESG ETA ETF ETFs EV EVs FTA"
    " FTSE GDPR GNP HR ICBM ICBMs ICT ICU ID IDs IED IEDs INF IPO IPOs IT IVF JCPOA KPI LCD LED LGBT LGBTQ LGBTQ+ LGBTI"
    " LGBTQI LNG LPG MERS MOU MRI MVP NAFTA NDA NGO NGOs NPT PCR PPI PPP PR PTSD Q&A R&D RCEP ROI SARS SIM SME SMEs SMS"
    " SOS STEM SUV SUVs TPP TTIP UAV UAVs USMCA VAT WMD XL"
    " ATM BMI BST CET CVE DNA DRM DVD DVR ECG EDT EEG EST EULA FAQ FGM GDP GMT GPS HDTV HIV HTML IUD NFT PDF PDT PPE QR"
    " RNA RPG SQL STD UFO URL USB UTC VCR VIP VPN VPS",
)
# Who newspapers give as a source without a name; one mention of them is enough to make them an actor.
SOURCES = _words(
    "officials official police authorities witnesses witness prosecutors journalists spokesman spokeswoman"
    " spokesperson aide aides diplomat diplomats minister ministers government administration ministry opposition"
    " protesters demonstrators residents investigators experts observers analysts activists campaigners lawmakers"
    " judge court jury mayor governor president prime-minister chancellor ambassador rebels militants hostages"
    " suspects troops soldiers organisers organizers firefighters rescuers officers team agency council parliament"
    " terrorists colleagues lawyer negotiator negotiators church party commission committee embassy engineer"
    " chairman chairwoman coach brother secretary attacker gunman patients refugees volunteers"
)
