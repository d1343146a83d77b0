"""A name and the nouns beside it in, what they call it out: a thing ("the yacht Orlo"), a place, a firm.

Such a noun stands before the name, behind it ("the Orlo volcano"), in an apposition or as a predicate.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from tonekit.text.naming.proper_names.body_nouns import OF_FORCES
from tonekit.text.naming.proper_names.placing import DIRECTIONS
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words import gazetteer as gaz

# What somebody has written, filmed or painted.
WORKS = frozenset(
    "film movie documentary mockumentary sitcom musical play novel novels book memoir album single song poem painting"
    " opera videogame comedy drama thriller miniseries anime manga".split()
)
# Things that have names of their own and are no actors: "the tanker Orlo", "the novel Orlo".
THINGS_WITH_NAMES = WORKS | frozenset(
    "ship ships vessel boat yacht ferry tanker submarine frigate destroyer warship trawler freighter liner schooner"
    " spacecraft spaceship rocket probe rover lander satellite telescope shuttle capsule missile drone aircraft jet"
    " helicopter hurricane typhoon cyclone virus vaccine drug dog cat horse asteroid comet browser software treaty"
    " app".split()
)
_VESSELS = frozenset("ship vessel boat yacht ferry tanker trawler freighter liner frigate destroyer warship".split())
# Those of them that are verbs, too: "They play Orlo".
_ALSO_VERBS = frozenset(("play", "book"))
# Those that are named by what stands before: "the Orlo spacecraft".
_THINGS_BEHIND_NAMES = frozenset(
    "spacecraft capsule rocket missile missiles aircraft jets helicopter helicopters submarine satellite telescope"
    " virus vaccine trial trials outbreak pandemic variant strain vaccines drug programme initiative treaty pipeline"
    " index".split()
)
_FIRST_OF_TWO = frozenset("space oil gas water research".split())
# What bears the name of who found it: "Parkinson's disease".
_FOUND = frozenset("disease syndrome law theorem paradox principle theory equation".split())
_PLACES_WITH_NAMES = frozenset(
    "town village island islet volcano mountain river lake suburb hamlet neighbourhood neighborhood".split()
)
_PLACES_BEHIND_NAMES = frozenset(
    "volcano river bridge airport peninsula valley strait rainforest basin desert reef glacier coast region province"
    " field oilfield battlefield dam mine".split()
)
# "The island of Orlo".
_PLACES_OF_NAMES = _PLACES_WITH_NAMES | frozenset(
    "towns cities villages islands provinces districts residents people inhabitants battle siege parts north south east"
    " west centre center coast city port municipality district province region territory peninsula archipelago"
    " governorate prefecture county parish outskirts streets".split()
)
_OWNERS = frozenset(("its", "whose"))
_AFTER_NOUN = frozenset(
    ", . ; ) of that which based in for with at and whose owned run founded by about he she they".split()
)
# "A maker of cars"; a dress maker is a person.
_MAKERS = frozenset("maker provider distributor exporter importer".split())
# Of a force that is a body; anybody may be "a force in politics".
_OF_FORCES = OF_FORCES | {"the"}
# What no person is: somebody may be a publisher, or a giant.
_FIRMS = gaz.FIRMS - frozenset("publisher developer supplier operator brewer lender giant business carrier".split())
BODILY_NOUNS = gaz.BODY_NOUNS | gaz.FIRMS | {"force", "hospital", "school"}
_PLACING = DIRECTIONS - {"upper", "lower", "middle", "greater"} | {"nearby", "rural", "coastal"}
# What stands in them alone is a title or a term: "Orlo".
_QUOTES_AROUND = {'"': '"', "“": "”"}
# What stands before the name of a ship.
SHIPS = frozenset("mv uss hms rms hmas hmcs".split())
# Within so many words a noun that may be a verb has its article: "his new play Orlo".
ARTICLE_WITHIN = 3
# "X, a bank based in Lima": the noun of an apposition stands within so many words.
APPOSED_WITHIN = 6


def thingly_points(tokens: Sequence[Token], first: int, last: int) -> int:
    """Give points for being a thing's name, from one occurrence: "the ship Orlo", "Orlo, a novel by", "aboard Orlo"."""
    aboard = first > 0 and tokens[first - 1].lower == "aboard"
    titled = first > 0 and last < len(tokens) and _QUOTES_AROUND.get(tokens[first - 1].text) == tokens[last].text
    found = last + 1 < len(tokens) and tokens[last].lower == "'s" and tokens[last + 1].text in _FOUND
    named = _is_called(tokens, first, last, THINGS_WITH_NAMES, _THINGS_BEHIND_NAMES) or _is_owned(tokens, first, last)
    return 2 * (aboard or titled) + 3 * (found or named or is_called_place(tokens, first, last))


def _is_owned(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name of one word is that of what a firm makes or somebody has: "its Glide scooters", "whose Glide"."""
    if last - first > 1 or not first or tokens[first - 1].text not in _OWNERS or tokens[first].acronym:
        return False
    noun = tokens[last].lower if last < len(tokens) else ""
    return noun not in gaz.GROUPS and noun not in gaz.ROLES and noun not in gaz.BODY_NOUNS | gaz.FIRMS


def is_called_place(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a noun for a place stands beside a name: "the village Orlo", "Orlo, a town", "the Orlo volcano"."""
    named = _is_called(tokens, first, last, _PLACES_WITH_NAMES, _PLACES_BEHIND_NAMES)
    near = first > 0 and tokens[first - 1].text in _PLACING  # "in nearby Orlo"
    owns = last < len(tokens) and tokens[last].lower == "'s"
    return named or near or (is_place_of(tokens, first) and not owns)


def is_place_of(tokens: Sequence[Token], first: int) -> bool:
    """Whether "the island of" stands before a name."""
    return first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].lower in _PLACES_OF_NAMES


def _is_called(tokens: Sequence[Token], first: int, last: int, nouns: Set[str], behind: Set[str]) -> bool:
    """Whether one of the nouns stands before a name or is its predicate, or one of those that stand behind does so."""
    before = tokens[first - 1] if first else None
    if nouns is THINGS_WITH_NAMES and _is_vessel(tokens, first):
        return True
    if before is not None and before.text.islower() and before.lower in nouns:
        earlier = [token.lower for token in tokens[max(0, first - 1 - ARTICLE_WITHIN) : first - 1]]
        if before.lower not in _ALSO_VERBS or any(word in gaz.SPECIFIERS or word == "'s" for word in earlier):
            return True
    if last >= len(tokens):
        return False
    ahead = [token.lower for token in tokens[last : last + 12]]
    compound = tokens[last].text in _FIRST_OF_TWO and "".join(ahead[1:2]) in behind  # "the Orlo space telescope"
    return tokens[last].text in behind or compound or (ahead[0] in (",", "is", "was") and is_apposed(ahead, nouns))


def is_apposed(ahead: Sequence[str], nouns: Set[str] = BODILY_NOUNS) -> bool:
    """Whether ", a bank based in Lima" follows a name, or "is a bank based in Lima"."""
    start = 2 if ahead[1:2] and ahead[1] in ("a", "an", "the") else _end_of_possessive(ahead)
    if len(ahead) < 3 or not start:
        return False
    for k in range(start, min(len(ahead), 2 + APPOSED_WITHIN)):
        if ahead[k] in _MAKERS and nouns is BODILY_NOUNS:
            return ahead[k + 1 : k + 2] == ["of"]
        if ahead[k] in nouns and not (ahead[k] == "force" and ahead[k - 1] not in _OF_FORCES):
            return k + 1 == len(ahead) or ahead[k + 1] in _AFTER_NOUN
        if (not ahead[k][0].isalpha() and ahead[k] not in ("'s", "-")) or ahead[k] in gaz.COMMON:
            return False
    return False


def is_called_firm(tokens: Sequence[Token], last: int) -> bool:
    """Whether commas set off that a name is a firm's, whatever it is made of: "Ada Cole, the bakery chain, said"."""
    ahead = [token.lower for token in tokens[last : last + 2 + APPOSED_WITHIN]]
    if ahead[:1] != [","] or ahead[1:2] == [] or ahead[1] not in ("a", "an", "the"):
        return False
    end = next((k for k, word in enumerate(ahead) if k > 2 and not word.isalpha() and "-" not in word), 0)
    return end > 0 and ahead[end] == "," and is_apposed(ahead[: end + 1], _FIRMS)


def _is_vessel(tokens: Sequence[Token], first: int) -> bool:
    """Whether what stands before a name says that it is a ship's: "the Peruvian-flagged Orlo", "a tanker, the Orlo"."""
    before = [token.lower for token in tokens[max(0, first - 3) : first]]
    return before[-1:] != [] and (
        before[-1].endswith("-flagged") or (before[1:] == [",", "the"] and before[0] in _VESSELS)
    )


def _end_of_possessive(ahead: Sequence[str]) -> int:
    """Where "largest operator" begins in ", Peru's largest operator,"; 0 if nobody's is told of."""
    place = next((k for k in range(2, min(len(ahead), 2 + ARTICLE_WITHIN)) if ahead[k] in ("'s", "’s")), -1)
    return place + 1
