"""A noun phrase in, for whom its noun speaks out, and what explains it: "a spokesman for X", "people briefed by X"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.words.documents import SPOKEN_FOR, STUDY_NOUNS, is_document
from tonekit.text.words.gazetteer import GROUPS
from tonekit.text.words.grammar import (
    DETERMINERS,
    IRREGULAR_PARTICIPLES,
    PARTICIPLES_OF_READERS,
    PARTICIPLES_OF_SOURCES,
    PREPOSITIONS,
)

_BEHIND_SOURCES = PARTICIPLES_OF_SOURCES | {"there"}
# What of somebody's sends his words out.
_VOICES = frozenset("office account page website spokesman spokeswoman spokesperson lawyer lawyers attorney".split())
_FROM = frozenset("from by".split())
_TOPICAL = frozenset("on about over to into against".split())


def principal_behind(phrase: Sequence[Item], start: int) -> Item | None:
    """Find for whom the noun before this place speaks: "a spokesman for X", "figures released by X", "X's office".

    What a document is "on" or "to" has not written it, and a study "of" something is about it.
    """
    if low_at(phrase, start) in PARTICIPLES_OF_READERS:
        return None  # "a letter seen by X"
    noun = low_at(phrase, start - 1)
    is_study = noun in STUDY_NOUNS
    before = ""
    for place in range(start, len(phrase)):
        item = phrase[place]
        if item.kind == "word" and item.low in PREPOSITIONS:
            before = item.low
            continue
        owns = item.is_possessive and not any(later.low in _VOICES for later in phrase[place + 1 : place + 3])
        if before == "in" and noun in GROUPS:
            return None  # "researchers in Mootland"
        if item.kind == "mention" and not owns and (before in _FROM if is_study else before not in _TOPICAL):
            return item._replace(is_possessive=False)
    return None


def is_participle_of_source(phrase: Sequence[Item], place: int) -> bool:
    """Say whether a participle stands behind the noun it explains: "two people familiar with", "a letter sent from"."""
    low, noun = phrase[place].low, phrase[place - 1].low
    following = phrase[place + 1] if place + 1 < len(phrase) else None
    described = phrase[place - 1].kind == "mention" and not phrase[place - 1].is_possessive
    if low.endswith("ing") and (described or noun.split()[-1] in GROUPS) and following is not None:
        # "scientists studying whales", and not "police training chief"
        return following.kind == "mention" or following.low in DETERMINERS or following.low in PREPOSITIONS
    if phrase[place - 1].kind != "mention":
        is_sent = low.endswith("ed") or low in IRREGULAR_PARTICIPLES
        return is_sent and (noun in SPOKEN_FOR or is_document(noun))
    return low in _BEHIND_SOURCES or (low.endswith("ed") and low_at(phrase, place + 1) == "by")
