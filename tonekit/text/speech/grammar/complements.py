"""A place among the items of a sentence in, what complement stands there out: a clause, an infinitive, nothing."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.words.gazetteer import ROLES
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    PLAIN_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

# "called him up", "wants it", but not "called it off", "wants up".
NO_COMPLEMENTS = PREPOSITIONS | ADVERBS | CONJUNCTIONS | frozenset("up off out back home".split())
CLAUSE_REACH = 15
OBJECT_REACH = 6
NOMINATIVES = frozenset("he she they there we i".split())
_CLAUSE_WORDS = NOMINATIVES | frozenset("that whether if why how what who it".split())
# "named", "called" and the like explain the noun before them and have an object all the same.
_NAMED = frozenset("called named dubbed titled entitled labelled labeled nicknamed".split())
_FINITE = (BE | HAVE | MODALS | PLAIN_PASTS) - {"be", "been", "being", "having"}
_CLAUSE_OPENERS = frozenset("that whether if there how why what i we you".split())
_NO_WORDS = frozenset("nothing goodbye intent interest".split())
_NOTHING_REACH = 8
_ASIDES = frozenset("however though too also nevertheless nonetheless meanwhile moreover therefore".split())
_OF_NOTHING = frozenset("about to when while as after before because if what how whether and but when".split())


def past_aside(items: Sequence[Item], place: int) -> int:
    """Give the place behind an adverb between commas, if one stands here: "accepts | , however, that"."""
    is_aside = low_at(items, place) == "," and low_at(items, place + 2) == "," and low_at(items, place + 1) in _ASIDES
    return place + 3 if is_aside else place


def is_silence(items: Sequence[Item], place: int) -> bool:
    """Say whether what was said is "nothing" and the like; "said nothing was settled" is a clause about nothing."""
    if low_at(items, place) != "nothing":
        return low_at(items, place) in _NO_WORDS
    for later in range(place + 1, min(len(items), place + _NOTHING_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in _OF_NOTHING or item.low in RELATIVES:
            return True
        if item.low in BE or item.low in MODALS or item.low in HAVE:
            return False
    return True


def follows_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether only a subject stands between the verb and the comma behind a clause: "It was late, X reported"."""
    back = place - 1
    while back > 0 and place - back < 8 and items[back].kind in ("word", "mention"):
        back -= 1
    if items[back].low != "," or place - back < 2:
        return False
    first = items[back + 1].low
    is_phrase = first in PREPOSITIONS or first in SUBORDINATORS or first in CONJUNCTIONS  # "and it showed"
    is_phrase |= any(item.low in RELATIVES for item in items[back + 1 : place])  # "all that they considered"
    is_phrase |= _explains_noun(items[back + 1 : place])
    return not is_phrase and back > (2 if items[0].low in PREPOSITIONS else 0)


def _explains_noun(clause: Sequence[Item]) -> bool:
    """Say whether a noun and the subject of a clause about it stand here: "a charge | it denies"."""
    opens = len(clause) > 2 and clause[0].low in ("a", "an") and clause[-1].kind == "mention"
    if not opens or clause[-1].is_possessive or clause[-2].kind != "word":
        return False
    return clause[-2].low not in PREPOSITIONS and clause[-2].low not in ROLES  # "a spokesman Ann Lee"


def is_finite(items: Sequence[Item], place: int) -> bool:
    """Say whether a verb stands here that has a subject, and is no participle or infinitive, as far as its form tells.

    "Killed the" has an object of its own; "killed in" may explain the noun before it.
    """
    item, following = items[place], items[place + 1] if place + 1 < len(items) else None
    low = item.low
    if item.kind != "word" or item.is_capitalised or low_at(items, place - 1) == "to":
        return False
    if low_at(items, place - 1) in CONJUNCTIONS and not low_at(items, place - 2).endswith("ed"):
        return False  # the verb of the main subject: "found it and used it"
    if low in HAVE and low_at(items, place - 1) in HAVE:
        return False  # "and has | had"
    if low in _FINITE:
        return True
    is_named = items[place - 1].kind == "mention" and not items[place - 1].is_possessive
    takes_object = following is not None and (
        following.kind == "mention"
        or following.low in DETERMINERS
        or (following.is_capitalised and following.low not in DAYS)
        or (following.low == "to" and is_named)
    )
    if (low.endswith("ed") and low not in _NAMED) or low in IRREGULAR_PASTS:
        return takes_object and low_at(items, place - 1) not in DETERMINERS
    return low.endswith("s") and is_named and takes_object


def finds_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether what stands here, behind a verb of saying, is or holds something said: a clause or a quotation.

    A noun phrase with a relative clause is none: "a song that was sold".
    """
    later = place
    while later < len(items) and (items[later].low in ADVERBS or items[later].low.endswith("ly")):
        later += 1
    if later >= len(items) or items[later].kind == "mark":
        return True
    first = items[later].low
    for at in range(later, min(len(items), later + CLAUSE_REACH)):
        item, low = items[at], items[at].low
        if low == ":" or (item.kind == "quote" and not item.is_capitalised):
            return True
        if low == "that" and low_at(items, at - 1) not in PREPOSITIONS:
            return at == later or first not in DETERMINERS
        if low == "to" and low_at(items, at + 1) == "be":
            return True  # "considered the delay to be unlawful"
        if low in _CLAUSE_WORDS and (at == later or low_at(items, at - 1) == ","):
            return True
        if low == ";" or low in RELATIVES or low in SUBORDINATORS:
            return False
        if at > later and is_finite(items, at):
            return True
    return False


def opens_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether what stands here can open the clause that is reported: "that", an article, a name, a pronoun."""
    if place >= len(items) or items[place].kind != "word":
        return True
    low = items[place].low
    return low in _CLAUSE_OPENERS or low in DETERMINERS or low in PREPOSITIONS or low.endswith("ly")


def is_told_to(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody, and an infinitive, follow: "advised citizens to stay"."""
    for later in range(place + 1, min(len(items), place + OBJECT_REACH)):
        if items[later].kind == "mark" or items[later].low in RELATIVES:
            return False
        if items[later].low == "to":
            return later > place and low_at(items, later + 1) not in DETERMINERS
    return False
