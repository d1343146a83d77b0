"""An undecided name in, what its spelling and its neighbours say of its kind out: a body's, a thing's, a place's.

News introduces people with their first names or titles. A lone name that owns shares or a website, that "a bank" or
"which" takes up, or whose capitals stand inside the word, is a firm's or a medium's (`placing` knows places).
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from tonekit.text.naming.proper_names.body_nouns import OF_FORCES
from tonekit.text.naming.proper_names.placing import DIRECTIONS, TIES, is_place_name, is_team
from tonekit.text.naming.terms.acronyms import abridges
from tonekit.text.naming.terms.names import fold
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import SINGULAR_PRONOUNS
from tonekit.text.words.ordinary import is_ordinary

# What bodies have, and people hardly: "Orlo's shares", "Orlo users".
_BELONGINGS = frozenset(
    "headquarters website site app apps platform platforms server servers shares shareholders stock stocks store stores"
    " user users customer customers subscribers readers employee employees workforce subsidiary subsidiaries factory"
    " factories plant plants branch branches flight flights plane planes fleet products product software services"
    " revenue revenues sales profits investors ceo executive board chairman executives spokesperson spokeswoman"
    " database databases journalists journalist reporter reporters newsroom network account accounts operations".split()
)
_OF_PRESIDENTS = frozenset("order orders action actions power powers privilege decree decrees authority".split())
# Those of them that stand behind the name itself.
_ATTRIBUTED = _BELONGINGS - frozenset(
    "board spokesperson spokeswoman products product sales services operations site plant chairman network account"
    " accounts".split()
)
_POSTING = frozenset(
    "posted posts post posting wrote writes tweeted shared streamed published uploaded account".split()
)
# Whom parties have.
_LEADING = frozenset("leader co-leader founder co-founder lawmakers mps manifesto".split())
# "Orlo, founded in 2014": nobody is.
_FOUNDED = frozenset("founded headquartered owned listed established".split())
# Whose people they are is a body: "Orlo users".
PEOPLE_OF_BODIES = frozenset(
    "users customers subscribers employees shareholders investors executives journalists reporters engineers".split()
)
_SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
# "Orlo have lost": bodies have verbs in the plural, too.
_PLURAL_VERBS = frozenset("have are were".split())
_ASKING = frozenset(
    "did does do will would can could shall should may might must to let make made see saw help".split()
)
# What a body has, and people hardly: "the founder of Orlo".
_HAD_BY_BODIES = (
    PEOPLE_OF_BODIES
    | _SPOKESPEOPLE
    | frozenset(
        "ceo cfo coo chairman chairwoman chairperson founder co-founder cofounder executive employee member members"
        " subsidiary headquarters shares branch offices board".split()
    )
)
_HELD_IN = frozenset("shares stake stakes shareholder shareholders investor investors".split())
# Whose title begins with a body's name: "Orlo leader Ada Cole"; towns have mayors and governors.
LED_BY = _SPOKESPEOPLE | frozenset(
    "leader mp ceo chairman chairwoman chairperson chair founder co-founder executive official organiser organizer"
    " candidate lawmaker analyst activist boss editor engineer coach captain manager striker midfielder defender"
    " goalkeeper winger".split()
)
# Who works at a body: "an engineer at Orlo", but "a winner at Orlo".
_EMPLOYED = PEOPLE_OF_BODIES | frozenset(
    "analyst director economist editor engineer executive fellow lawyer lecturer manager partner professor"
    " programmer researcher scientist strategist".split()
)
# Things that have names of their own and are no actors: "the tanker Orlo", "the novel Orlo".
THINGS_WITH_NAMES = frozenset(
    "ship ships vessel boat yacht ferry tanker submarine frigate destroyer warship trawler freighter liner schooner"
    " spacecraft spaceship rocket probe rover lander satellite telescope shuttle capsule missile drone aircraft jet"
    " helicopter film movie documentary sitcom musical play novel novels book memoir album single song poem painting"
    " opera videogame comedy drama thriller hurricane typhoon cyclone virus vaccine drug dog cat horse asteroid comet"
    " browser software treaty app miniseries anime manga".split()
)
_VESSELS = frozenset("ship vessel boat yacht ferry tanker trawler freighter liner frigate destroyer warship".split())
# Those of them that are verbs, too: "They play Orlo".
_ALSO_VERBS = frozenset(("play", "book"))
# Those that are named by what stands before: "the Orlo spacecraft".
_THINGS_BEHIND_NAMES = frozenset(
    "spacecraft rocket missile missiles aircraft jets helicopter helicopters submarine satellite telescope virus"
    " vaccine trial trials outbreak pandemic variant strain vaccines drug programme initiative treaty pipeline"
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
# Within so many words a noun that may be a verb has its article: "his new play Orlo".
_ARTICLE_WITHIN = 3
_NEUTER = frozenset(("its", "itself"))
# "X, a bank based in Lima": the noun of an apposition stands within so many words.
_APPOSED_WITHIN = 6
_AFTER_NOUN = frozenset(
    ", . ; ) of that which based in for with at and whose owned run founded by about he she they".split()
)
# "The head of the corps, X": he is no corps.
_BESIDE_BODIES = frozenset("of at for from with in to".split())
# "A maker of cars"; a dress maker is a person.
_MAKERS = frozenset("maker provider distributor exporter importer".split())
# Of a force that is a body; anybody may be "a force in politics".
_OF_FORCES = OF_FORCES | {"the"}
_BODILY_NOUNS = gaz.BODY_NOUNS | gaz.FIRMS | {"force", "hospital", "school"}
# "UpGuard", "JetBlue", but "McCain" and "LaRose".
_CAMEL = re.compile(r"[A-Z][a-z]+[A-Z][A-Za-z]*")
_PREFIXES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "O")
_ADJECTIVAL = ("ic", "an", "ese", "ist", "ish", "ean", "ern", "ar", "al")
_PLACING = DIRECTIONS - {"upper", "lower", "middle", "greater"} | {"nearby", "rural", "coastal"}
# What stands in them alone is a title or a term: "Orlo".
_QUOTES_AROUND = {'"': '"', "“": "”"}
# What stands before the name of a ship.
SHIPS = frozenset("mv uss hms rms hmas hmcs".split())


def bodily_points(name: Sequence[str], tokens: Sequence[Token], first: int, last: int) -> int:
    """Give points for being a body's name, from one occurrence: tokens `first` to `last`."""
    ahead = [token.lower for token in tokens[last : last + 12]]
    after, next_but_one = [*ahead, "", ""][:2]
    points = 0
    if after in ("'s", "’s", "'"):
        owned = next((k for k in (1, 2) if ahead[k : k + 1] and ahead[k] in _BELONGINGS), None)
        points += 2 * (owned is not None and not _is_executive_order(ahead[owned : owned + 2]))
    points += 2 * (after in _ATTRIBUTED)
    points += 2 * _is_headed(name, tokens, first) + (after == "," and next_but_one == "which")
    said_to_be = _is_said_to_be(name, tokens, first, last, ahead)
    if not said_to_be and not SINGULAR_PRONOUNS.isdisjoint(ahead):
        points -= 2
    points += 3 * said_to_be
    one = not name[-1].endswith(("s", "ae")) or is_team(name)
    points += 2 * (one and after in _PLURAL_VERBS and _is_alone(tokens, first))
    points += 4 * (len(name) == 1 and tokens[first].acronym and (after in gaz.ROLES or after in gaz.GROUPS))
    owner = next((k for k, word in enumerate(ahead) if word in _NEUTER), None)
    if owner is not None:
        points += 1 + ("".join(ahead[owner + 1 : owner + 2]) in _BELONGINGS)  # "its shares"
    behind_on = first > 1 and tokens[first - 1].lower == "on"
    points += 2 * (behind_on and any(token.lower in _POSTING for token in tokens[max(0, first - 6) : first - 1]))
    points += 2 * any(_is_camel(word) for word in name)
    if len(name) > 1 and name[-1] in gaz.COUNTRY_BY_NAME and name[0] not in gaz.GIVEN_NAMES:
        part = is_place_name(name) or is_ordinary(name[0].lower()) or name[0].endswith(_ADJECTIVAL)
        points += 2 * (not part)  # "Orlo Peru", but "Inner Peru" and "Peninsular Peru"
    return points


def _is_executive_order(owned: Sequence[str]) -> bool:
    """Whether what somebody owns is what presidents, not firms, have: "her executive order"."""
    return owned[0] == "executive" and owned[1:] != [] and owned[1] in _OF_PRESIDENTS


def _is_said_to_be(name: Sequence[str], tokens: Sequence[Token], first: int, last: int, ahead: Sequence[str]) -> bool:
    """Whether the words beside a name call it a body, whoever "he" behind it is: "Orlo, the party that he left"."""
    after, next_but_one = [*ahead, "", ""][:2]
    if after in ("'s", "’s") and next_but_one in _LEADING:
        return True
    told = ahead[3:4] if ahead[1:3] in (["which", "is"], ["which", "was"]) else ahead[1:2]  # ", which is owned by"
    if after in (",", "is", "was") and (_is_apposed(ahead) or (after == "," and not _FOUNDED.isdisjoint(told))):
        return True
    described = (not after or not after[0].isalnum()) and _is_described(tokens, first)
    return described or (len(name) > 1 and _is_shortened(name, tokens, last))


def _is_alone(tokens: Sequence[Token], first: int) -> bool:
    """Whether nothing stands before a name that would let people have a verb in the plural: "Ada and Orlo have"."""
    before = [token.lower for token in tokens[max(0, first - _ARTICLE_WITHIN) : first]]
    return _ASKING.isdisjoint(before) and (not before or before[-1] not in (*TIES, "of"))


def thingly_points(tokens: Sequence[Token], first: int, last: int) -> int:
    """Give points for being a thing's name, from one occurrence: "the ship Orlo", "Orlo, a novel by", "aboard Orlo"."""
    aboard = first > 0 and tokens[first - 1].lower == "aboard"
    titled = first > 0 and last < len(tokens) and _QUOTES_AROUND.get(tokens[first - 1].text) == tokens[last].text
    found = last + 1 < len(tokens) and tokens[last].lower == "'s" and tokens[last + 1].text in _FOUND
    named = _is_called(tokens, first, last, THINGS_WITH_NAMES, _THINGS_BEHIND_NAMES)
    return 2 * (aboard or titled) + 3 * (found or named or is_called_place(tokens, first, last))


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
        earlier = [token.lower for token in tokens[max(0, first - 1 - _ARTICLE_WITHIN) : first - 1]]
        if before.lower not in _ALSO_VERBS or any(word in gaz.SPECIFIERS or word == "'s" for word in earlier):
            return True
    if last >= len(tokens):
        return False
    ahead = [token.lower for token in tokens[last : last + 12]]
    compound = tokens[last].text in _FIRST_OF_TWO and "".join(ahead[1:2]) in behind  # "the Orlo space telescope"
    return tokens[last].text in behind or compound or (ahead[0] in (",", "is", "was") and _is_apposed(ahead, nouns))


def _is_apposed(ahead: Sequence[str], nouns: Set[str] = _BODILY_NOUNS) -> bool:
    """Whether ", a bank based in Lima" follows a name, or "is a bank based in Lima"."""
    start = 2 if ahead[1:2] and ahead[1] in ("a", "an", "the") else _end_of_possessive(ahead)
    if len(ahead) < 3 or not start:
        return False
    for k in range(start, min(len(ahead), 2 + _APPOSED_WITHIN)):
        if ahead[k] in _MAKERS and nouns is _BODILY_NOUNS:
            return ahead[k + 1 : k + 2] == ["of"]
        if ahead[k] in nouns and not (ahead[k] == "force" and ahead[k - 1] not in _OF_FORCES):
            return k + 1 == len(ahead) or ahead[k + 1] in _AFTER_NOUN
        if (not ahead[k][0].isalpha() and ahead[k] not in ("'s", "-")) or ahead[k] in gaz.COMMON:
            return False
    return False


def _is_vessel(tokens: Sequence[Token], first: int) -> bool:
    """Whether what stands before a name says that it is a ship's: "the Peruvian-flagged Orlo", "a tanker, the Orlo"."""
    before = [token.lower for token in tokens[max(0, first - 3) : first]]
    return before[-1:] != [] and (
        before[-1].endswith("-flagged") or (before[1:] == [",", "the"] and before[0] in _VESSELS)
    )


def _end_of_possessive(ahead: Sequence[str]) -> int:
    """Where "largest operator" begins in ", Peru's largest operator,"; 0 if nobody's is told of."""
    place = next((k for k in range(2, min(len(ahead), 2 + _ARTICLE_WITHIN)) if ahead[k] in ("'s", "’s")), -1)
    return place + 1


def _is_headed(name: Sequence[str], tokens: Sequence[Token], first: int) -> bool:
    """Whether "the chief executive of" stands before a name, or "spokesman for", "an engineer at"."""
    if first < 2:
        return False
    tie, noun = tokens[first - 1].lower, tokens[first - 2].lower
    if noun in _SPOKESPEOPLE and len(name) > 1 and fold(name[-1]) in gaz.SURNAMES:
        return False  # people have them, too
    if tie == "in" and noun in _HELD_IN:
        return True  # "shares in Orlo"
    return (tie in ("of", "for") and noun in _HAD_BY_BODIES) or (tie == "at" and noun in _EMPLOYED)


def _is_described(tokens: Sequence[Token], first: int) -> bool:
    """Whether "the Russian space agency," stands before a name; not "an economist at the agency,"."""
    if first < _APPOSED_WITHIN // 2 or tokens[first - 1].text != "," or tokens[first - 2].lower not in _BODILY_NOUNS:
        return False
    for k in range(first - 3, max(-1, first - 3 - _APPOSED_WITHIN), -1):
        if tokens[k].lower in gaz.SPECIFIERS or tokens[k].lower == "'s":
            return k < 2 or tokens[k - 1].lower not in _BESIDE_BODIES or tokens[k - 2].lower not in gaz.ROLES
        if tokens[k].lower != "'s" and (not tokens[k].text[0].isalpha() or tokens[k].lower in gaz.COMMON):
            return False
    return False


def _is_shortened(name: Sequence[str], tokens: Sequence[Token], last: int) -> bool:
    """Whether ", or PAS," follows a name that it abridges."""
    if last + 2 >= len(tokens) or tokens[last].text != "," or tokens[last + 1].text != "or":
        return False
    short = tokens[last + 2]
    return short.acronym and short.text.isupper() and abridges(short.text, name)


def _is_camel(word: str) -> bool:
    return bool(_CAMEL.fullmatch(word)) and not word.startswith(_PREFIXES)
