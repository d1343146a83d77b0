"""A mention among the items of its sentence in, whether it only modifies the noun behind it out.

"A US air strike" and "the Syria gas attack" say where something comes from or happens; nobody is judged or acts in
them. "The US favours talks" and "US officials said" are left alone: a verb follows, or the description is a mention of
its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Entity
from tonekit.text.speech.grammar.items import Item
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, DETERMINERS, IRREGULAR_PASTS, MODALS, PREPOSITIONS
from tonekit.text.words.reporting import reporting_form

# Names that have an article of their own, so that "the UN" is the name and "the Syria attack" is not.
_WITH_ARTICLE = frozenset(
    "us u.s. usa uk u.k. un u.n. eu e.u. uae dprk drc prc united netherlands philippines bahamas gambia maldives"
    " czech".split()
)
_ARTICLES = frozenset("a an the this these any no its his her their our another".split())
_CAUSATIVES = frozenset("let lets make makes made help helps helped see saw have had did do does to".split())
_NO_NOUNS = gaz.COMMON | gaz.SAYING | IRREGULAR_PASTS | BE | MODALS | PREPOSITIONS | DETERMINERS
_NO_NOUN_ENDINGS = ("ed", "ing", "ly")


def modifying(items: Sequence[Item], entities: Sequence[Entity]) -> set[int]:
    """Give the starts of the mentions among these items that only modify a noun."""
    return {
        item.start
        for place, item in enumerate(items)
        if item.kind == "mention" and item.ref is not None and _is_modifier(items, place, entities[item.ref])
    }


def _is_modifier(items: Sequence[Item], place: int, entity: Entity) -> bool:
    """Say whether the mention at this place only modifies a noun: a country or body, not owning, a plain noun behind.

    Behind "the" a noun in -s may as well be a verb ("the US favours"): then it is no modifier.
    """
    if entity.kind not in ("country", "organisation") or items[place].is_possessive or place + 1 >= len(items):
        return False
    item, noun = items[place], items[place + 1]
    if noun.start - item.end > 1 or not _is_plain_noun(noun):
        return False
    before = items[place - 1] if place else None
    if before is None or before.low in _CAUSATIVES:
        return False
    words = item.low.split()
    if words[0] == "the":
        return False
    if words[0] not in _WITH_ARTICLE:
        return before.low in _ARTICLES and entity.kind == "country"
    if before.kind != "word":
        return False
    may_be_verb = noun.low.endswith("s") or reporting_form(noun.low) is not None
    return not (before.low == "the" and may_be_verb)


def _is_plain_noun(item: Item) -> bool:
    low = item.low
    plain = item.kind == "word" and not item.is_capitalised and low.isalpha() and len(low) > 2
    return plain and low not in _NO_NOUNS and not low.endswith(_NO_NOUN_ENDINGS)
