"""The function words of English that the rules of cues, subjects and modifiers share."""

from __future__ import annotations

BE = frozenset("is are was were be been being am 's ’s".split())
MODALS = frozenset("will would can could may might must should shall did does do".split())
NEGATIONS = frozenset("not never neither nor hardly cannot".split())
CONJUNCTIONS = frozenset("and but or then yet".split())
RELATIVES = frozenset("who which that whom".split())
SUBORDINATORS = frozenset(
    "while as after before when because although though if since until whether where whereas unless once even".split()
)
PREPOSITIONS = frozenset(
    """of for from in at to with by on against about over under into near during amid between among alongside
    outside inside within via through following despite without behind beside beyond like including around""".split()
)
DETERMINERS = frozenset(
    "the a an this that these those some any no every each both all another its his her their my our".split()
)
HAVE = frozenset("has have had having".split())
# Pasts that are no participles: behind a noun they make a clause, never explain it.
_NO_PARTICIPLES = frozenset(
    """took gave began came went spoke ran rose fell saw grew drew broke chose did became withdrew overrode overthrew
    overtook forbade forgave foresaw underwent undertook drove flew threw froze shook sank knew wrote ate swam wore
    stole""".split()
)
# Pasts without -ed: what follows a subject, never a modifier.
IRREGULAR_PASTS = _NO_PARTICIPLES | frozenset(
    """won led held left got put cut lost sent kept paid set met let shot hit built sought made stood said told upheld
    withheld struck swept fought bought brought caught sold spent lent fled dealt""".split()
)
# Verbs whose form here is never that of a participle behind a noun: what has one is a clause.
PLAIN_PASTS = _NO_PARTICIPLES | frozenset(
    """died lived happened occurred seemed appeared remained existed tended belonged seem appear remain exist occur
    tend""".split()
)
MONTHS = frozenset("january february march april may june july august september october november december".split())
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# Participles without -ed that say what became of a document.
IRREGULAR_PARTICIPLES = frozenset("sent written given made heard seen shown taken".split())
# What stands behind a source and says why it knows: "officials briefed on the talks", "people living nearby".
PARTICIPLES_OF_SOURCES = frozenset("familiar close aware briefed involved present based living working".split())
# How a sentence asks its reader for something: "Compare Ms Lee", "Ask Peru".
IMPERATIVES = frozenset(
    "compare consider contrast imagine recall remember forget ignore ask blame meet take give".split()
)
# Pronouns of one person.
SINGULAR_PRONOUNS = frozenset("he she his her him himself herself".split())
# Of a document: what its readers do to it, not its authors.
PARTICIPLES_OF_READERS = frozenset("seen obtained received reviewed read heard acquired viewed examined".split())
ADVERBS = frozenset(
    """also then later further again now still already just once has have had having initially earlier previously
    yesterday today monday tuesday wednesday thursday friday saturday sunday both all always ever meanwhile
    instead however too even nevertheless nonetheless afterwards afterward soon therefore thus personally
    in-turn so quite only simply rather first long since reportedly once twice there here recently afterwards
    often sometimes perhaps seldom likewise elsewhere moreover furthermore overnight""".split()
)
# What people do, hardly things: a capitalised word in front of one is somebody's name.
PERSONAL_PASTS = frozenset(
    """married divorced graduated studied attended enrolled retired resigned moved lived served joined worked wrote
    played starred appeared sang acted directed taught learned coached competed debuted fought escaped fled slept ate
    drank wept smiled laughed nodded thought felt knew realised realized decided tried refused agreed hoped feared
    wanted loved hated dated befriended volunteered campaigned ran died emigrated confessed confronts tells asks finds
    goes realizes realises decides tries wants agrees takes gives learns meets kills loves marries""".split()
)
