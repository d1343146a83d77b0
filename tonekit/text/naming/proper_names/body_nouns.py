"""A noun in, which bodies a text may go on to call by it out: "the company", "the newspaper", "the group".

Bodies with a noun of their own ("the ministry", of the Foreign Ministry) are found by that (`offices`). These nouns
stand for bodies whose names do not say what they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.words import gazetteer as gaz

FIRM, MEDIUM, GROUP, BLOC, ARMED, AGENCY = "firm", "medium", "group", "bloc", "armed", "agency"
CLUB, FORCES, NAVY, POLICE = "club", "forces", "navy", "police"
COALITION, FEDERATION, UNION, PARTY = "coalition", "federation", "union", "party"
_NOUNS = {
    FIRM: frozenset(
        "company firm corporation conglomerate retailer chain manufacturer carmaker automaker insurer lender carrier"
        " startup start-up subsidiary developer publisher supplier operator bank airline planemaker drugmaker chipmaker"
        " utility consultancy brewer miner brand supermarket giant maker".split()
    ),
    MEDIUM: frozenset("network website newspaper magazine broadcaster tabloid daily publication".split()),
    GROUP: frozenset("group organisation organization charity band nonprofit outfit".split()),
    BLOC: frozenset(("bloc",)),
    AGENCY: frozenset("agency watchdog regulator".split()),
    CLUB: frozenset(("club",)),
    FORCES: frozenset(("military", "army")),
    NAVY: frozenset(("navy",)),
    POLICE: frozenset(("force",)),
    COALITION: frozenset("alliance coalition".split()),
    FEDERATION: frozenset("federation association confederation".split()),
    UNION: frozenset(("union",)),
    PARTY: frozenset(("party",)),
}
_SORT_BY_NOUN = {noun: sort for sort, nouns in _NOUNS.items() for noun in nouns}
_MEDIA = frozenset(
    "times post news herald tribune guardian telegraph gazette journal chronicle observer daily radio tv television"
    " press newspaper magazine broadcaster network website sun mirror standard bulletin review".split()
)
_FIRMS = frozenset(
    "inc ltd llc plc corp company limited gmbh ag airline airlines airways bank industries motors technologies systems"
    " holdings pharmaceuticals laboratories stores electric energy".split()
)
_FIRMS |= gaz.FIRM_SUFFIXES
_GROUPS = frozenset(
    "alliance league foundation watch movement front group network society union unions federation association"
    " coalition guild institute charity campaign forum confederation organisation organization".split()
)
_AGENCIES = frozenset(
    "administration authority bureau service office survey directorate inspectorate commission board centre center"
    " institute department".split()
)
# What ends the names of bodies that go by these nouns, and by no others.
_LAST_WORDS = {
    AGENCY: _AGENCIES,
    CLUB: frozenset("fc afc united city town rovers wanderers albion athletic hotspur rangers".split()),
    FORCES: frozenset("forces army military".split()),
}
# Words one of which stands in the names of bodies that go by these nouns.
_WORDS = {
    BLOC: frozenset("union community association alliance league commonwealth organisation organization".split()),
    NAVY: frozenset(("navy",)),
    POLICE: frozenset(
        "police constabulary force forces guard corps militia brigade brigades gendarmerie carabinieri".split()
    ),
    COALITION: frozenset("alliance coalition front treaty".split()),
    FEDERATION: frozenset("federation association confederation alliance union unions".split()),
    UNION: frozenset(
        "union unions federation association alliance brotherhood guild workers teachers nurses employees teamsters"
        " syndicate confederation sindicato syndicat sindacato gewerkschaft".split()
    ),
    # Of those parties that do not say so in their names.
    PARTY: frozenset(
        "movement front rally democrats liberals conservatives socialists communists greens"
        " ittehad tehreek alianza movimiento partido partij partei parti partito".split()
    ),
}
# A text has one of such a sort, if any, and calls it so however long ago it was named.
LASTING = frozenset((NAVY, FORCES, UNION, COALITION, FEDERATION))
# Beside these words a union is none of workers: "European Union", "Union Pacific".
_NO_UNIONS = frozenset(
    "european western pacific credit rugby football soviet african customs monetary economic liberties bank carbide"
    " party".split()
)
# Of a force that is a body: "the task force", but "the driving force".
OF_FORCES = frozenset(
    "police paramilitary military armed security peacekeeping multinational rebel naval air task special border coast"
    " defence defense".split()
)
# Forces without these words are those of others than a country: "Rapid Support Forces".
_ARMED = frozenset("armed defence defense military".split())
_ARMIES = frozenset("army front movement forces force brigades militia group guard state resistance council".split())
_LINKS = frozenset(("of", "for", "on"))
# Armed groups whose name is a word of its own.
_FIGHTERS = frozenset("hamas hezbollah taliban".split())
# Central banks without the word, and "Bank of ..." that are none.
_RESERVES = frozenset((("federal", "reserve"), ("us", "federal", "reserve"), ("fed",)))
_OF_MERCHANTS = frozenset("america china india ireland scotland cyprus".split())
# "The rebel group", of the Liberation Army.
_FIGHTING = frozenset(
    "rebel armed terror militant insurgent guerrilla terrorist jihadist islamist extremist paramilitary".split()
)
# Of the party that a country has in a place, whichever the text has named.
_IN_POWER = frozenset("ruling governing opposition".split())


def sort_called(noun: str, modifiers: frozenset[str] = frozenset()) -> str:
    """Give the sort of body that the noun with its modifiers stands for; "" for any other noun."""
    sort = _SORT_BY_NOUN.get(noun, "")
    if (sort == POLICE and modifiers) or (sort == PARTY and not _IN_POWER.isdisjoint(modifiers)):
        return ""  # "the full force of the storm", "the ruling party"
    return ARMED if sort == GROUP and not _FIGHTING.isdisjoint(modifiers) else sort


def is_central_bank(key: Sequence[str]) -> bool:
    """Whether a body of that folded name is a country's central bank: "Bank of Peru", "Reserve Bank of Peru"."""
    if "bank" not in key:
        return tuple(key) in _RESERVES
    telling = "central" in key or "reserve" in key or (key[0] == "national" and "of" in key)
    return telling or (tuple(key[:2]) == ("bank", "of") and " ".join(key[2:]) not in _OF_MERCHANTS)


def goes_by(name: Sequence[str], noun: str) -> bool:
    """Whether a body is called by that noun of its name: no "union" is the European Union, nor Western Union."""
    words = [word.lower() for word in name]
    return noun != "union" or not any(_is_other_union(words, k) for k in range(len(words)))


def can_be(name: Sequence[str], sort: str) -> bool:
    """Whether a body of that name may be called by nouns of that sort: it goes by what its last word before "of" is."""
    words = [word.lower().strip(".") for word in name]
    if not words:
        return False
    last = words[max(1, next((k for k, word in enumerate(words) if word in _LINKS), len(words))) - 1]
    if sort in _WORDS:
        telling = words if sort == BLOC else [words[k] for k in range(len(words)) if not _is_other_union(words, k)]
        return not _WORDS[sort].isdisjoint(telling) and len(words) > 1
    if sort in _LAST_WORDS:
        return last in _LAST_WORDS[sort] and (last != "forces" or not _ARMED.isdisjoint(words))
    if sort == ARMED and not _ARMIES.isdisjoint(words):
        return True
    if len(words) == 1 and last in _FIGHTERS:
        return sort in (ARMED, GROUP)
    if last in _MEDIA or "." in name[-1].strip("."):
        return sort in (MEDIUM, FIRM) or last in _GROUPS
    if last in _FIRMS:
        return sort == FIRM
    if last in _GROUPS:
        return sort in (GROUP, ARMED) or (last == "group" and sort == FIRM)
    return not any(word in gaz.BODY_NOUNS or word in gaz.NAME_ONLY_BODY_WORDS or word in gaz.GROUPS for word in words)


def _is_other_union(words: Sequence[str], place: int) -> bool:
    """Whether the word is a union of states or clubs, or part of a firm's name: "Western Union"."""
    beside = (*words[max(0, place - 1) : place], *words[place + 1 : place + 2])
    return words[place] == "union" and not _NO_UNIONS.isdisjoint(beside)
