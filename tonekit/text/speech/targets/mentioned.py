"""Who is mentioned in a sentence in, whom it may judge out: its targets, each with the words that mean them.

A target is an actor whom the sentence mentions and who does not speak it. The adjective of a country counts as a
mention where the text names the country, too: in "Russian aggression" it is Russia that is judged. Some of what the
entities hold is no actor that one judges, and left out here (each rule raises F1 on the train documents of tonenews):

- a person or an owned group whom the text describes once and never names: "an inspector", "his sister", "our friends";
- everybody of a kind: "women", "citizens";
- what actors share or show, and no body of people: "our alliance", "her leadership", "their opposition".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tonekit.text.document import Entity, Span
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE, COUNTRY_BY_NAME, POSSESSIVES

_CAPITALISED = re.compile(r"[A-Z][\w’']*")
# How the adjectives of countries end: "Korean" of "North Korean".
_ADJECTIVE_ENDS = frozenset(word for adjective in COUNTRY_BY_ADJECTIVE for word in _CAPITALISED.findall(adjective)[-1:])
_EVERYBODY = frozenset(
    "women men citizens people children girls boys friends soldiers troops residents families".split()
)
# With "the" the last two are bodies: "the opposition", "the leadership of Oman".
_SHARED = frozenset(("alliance", "alliances", "partnership", "friendship"))
_SHOWN = frozenset(("leadership", "opposition"))

Mentions = Sequence[tuple[Span, int]]


class Targets:
    """Finds the targets of sentences.

    Args:
        text: The text.
        entities: Its actors.
    """

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self._text = text
        self._left_out = {index for index, entity in enumerate(entities) if not _is_judged(entity)}
        self._countries: dict[str, int] = {}
        for index, entity in reversed(list(enumerate(entities))):
            if entity.code is not None:
                self._countries[entity.code] = index

    def of(self, sentence: tuple[int, int], mentions: Mentions, speaker: int | None) -> dict[int, tuple[Span, ...]]:
        """Give the targets of the sentence from `sentence[0]` to `sentence[1]`, and their mentions in text order."""
        found: dict[int, list[Span]] = {}
        for span, index in sorted([*mentions, *self._adjectives(*sentence, mentions)]):
            if index != speaker and index not in self._left_out:
                found.setdefault(index, []).append(span)
        return {index: tuple(spans) for index, spans in found.items()}

    def _adjectives(self, start: int, end: int, mentions: Mentions) -> list[tuple[Span, int]]:
        """The adjectives of known countries that are part of no mention."""
        if not self._countries:
            return []
        found: list[tuple[Span, int]] = []
        held = 0
        before: re.Match[str] | None = None
        for word in _CAPITALISED.finditer(self._text, start, end):
            if word.group() not in _ADJECTIVE_ENDS:
                before = word
                continue
            while held < len(mentions) and mentions[held][0].end <= word.start():
                held += 1
            pair = before is not None and before.end() + 1 == word.start()
            first = before.start() if before is not None and pair else word.start()
            country = COUNTRY_BY_ADJECTIVE.get(self._text[first : word.end()])
            if country is None:
                first, country = word.start(), COUNTRY_BY_ADJECTIVE.get(word.group())
            before = word
            is_free = held == len(mentions) or word.end() <= mentions[held][0].start
            # "US" is name and adjective in one: `modifiers` decides about it.
            is_adjective = country is not None and word.group() not in COUNTRY_BY_NAME
            if country is not None and is_adjective and is_free and country.code in self._countries:
                found.append((Span(first, word.end()), self._countries[country.code]))
        return found


def _is_judged(entity: Entity) -> bool:
    """Say whether an attitude may be towards it: see the top of the module."""
    words = entity.name.split()
    if not words or entity.kind == "country" or not _is_described(entity):
        return True
    first, head = words[0].lower(), words[-1].lower()
    if head in _SHARED or (head in _SHOWN and first != "the"):
        return False
    if entity.kind == "group" and len(words) == 1 and head in _EVERYBODY:
        return False
    is_owned_group = entity.kind == "group" and first in POSSESSIVES
    return not (len(entity.mentions) < 2 and (entity.kind == "person" or is_owned_group))


def _is_described(entity: Entity) -> bool:
    """Say whether the text has no name for it, only a description."""
    name = entity.name
    is_one_name = entity.kind == "person" and " " not in name and name[:1].isupper()
    return not is_one_name and name[1:] == name[1:].lower()
