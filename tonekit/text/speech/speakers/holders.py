"""The actors of a text in, whom a headline means by a bare noun out: "commander" or "union" in "says commander"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Entity
from tonekit.text.naming.terms.names import head_key
from tonekit.text.words.gazetteer import BODY_NOUNS, ROLES
from tonekit.text.words.grammar import PARTICIPLES_OF_SOURCES, PREPOSITIONS

_SOURCES = frozenset("source sources insider insiders".split())
_TITLES = ROLES | {"pm"}
_UNIONS = frozenset("union association federation guild".split())


class Holders:
    """Who holds which word."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._by_word = _holders_of_words(entities)
        self._sources = next((index for index, one in enumerate(entities) if _is_anonymous(one)), None)
        self._unions = [index for index, one in enumerate(entities) if _is_union(one)]

    def of(self, noun: str) -> int | None:
        """Give the one actor of this word, or None."""
        if noun in _SOURCES:
            return self._sources
        known = self._by_word.get(noun)
        if known is None and noun in _UNIONS:
            return self._unions[0] if len(self._unions) == 1 else None
        return known


def _holders_of_words(entities: Sequence[Entity]) -> dict[str, int]:
    """Map each word of a person's aliases, or the last of a body's, that no other actor has to the actor."""
    holders: dict[str, int | None] = {}
    for index, entity in enumerate(entities):
        for word in _own_words(entity):
            is_shared = holders.setdefault(word, index) != index and word not in _TITLES
            holders[word] = None if is_shared else holders[word]  # of two senators a headline means the first
    return {word: index for word, index in holders.items() if index is not None}


def _telling(words: Sequence[str], alias: str) -> Sequence[str]:
    """Give the words of an alias by which a headline may call a person: of "its chief economist" only the noun."""
    if not words or not alias.rpartition(" ")[2].islower():
        return words
    end = next((place for place, word in enumerate(words) if word in PREPOSITIONS and place), len(words))
    return words[end - 1 : end]


def _is_anonymous(entity: Entity) -> bool:
    """Say whether a source has no name: "people familiar with the matter", whom a headline calls "sources"."""
    words = entity.name.lower().split()
    is_source = not _SOURCES.isdisjoint(words) or not PARTICIPLES_OF_SOURCES.isdisjoint(words)
    return is_source and entity.name[:1].islower() and entity.kind in ("person", "group")


def _is_union(entity: Entity) -> bool:
    """Say whether a body stands for its members: "Dockers' Federation", which a headline calls "union"."""
    words = entity.name.lower().split()
    return entity.kind == "organisation" and len(words) > 1 and words[-1] in _UNIONS


def _own_words(entity: Entity) -> set[str]:
    aliases = [alias.lower().split() for alias in entity.aliases]
    if entity.kind == "person":
        words = {word for alias, form in zip(aliases, entity.aliases, strict=True) for word in _telling(alias, form)}
        return words | {head_key(word) for word in words} | ({"pm"} if {"prime", "minister"} <= words else set())
    if entity.kind != "organisation":
        return set()
    return {word for alias in aliases if alias for word in (alias[-1], *BODY_NOUNS.intersection(alias))}
