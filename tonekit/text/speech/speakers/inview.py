"""A text with its actors in, whom "the 41-year-old" and "the Italian" mean out.

Such words take up whoever is in view, unless the text has told another age or another country of him.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tonekit.text.document import Entity, Span
from tonekit.text.speech.targets.standings import countries_of
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE

_BEHIND_NAME = re.compile(r"(?:,? aged |, | \()(\d{1,3})(?=[,.;:)]| who\b| of\b| from\b)")
_BEFORE_NOUN = re.compile(r"(\d{1,3})-\Z")
_LONGEST = 4


class InView:
    """What a text says of people's ages and countries."""

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self._text, self._entities = text, entities
        self._of_age: dict[int, set[int]] = {}
        self._aged: set[int] = set()
        for index, entity in enumerate(entities):
            if entity.kind != "person":
                continue
            for mention in entity.mentions:
                told = _BEHIND_NAME.match(text, mention.end)
                if told is not None:
                    self._of_age.setdefault(int(told[1]), set()).add(index)
                    self._aged.add(index)

    def meant(self, words: Span | None, person: int | None) -> int | None:
        """Give whom the words mean.

        Args:
            words: "year-old" of "the 41-year-old", or "Italian".
            person: Who is in view.
        """
        age = self._age_before(words.start) if words is not None else None
        if age is not None:
            return self._of(age, person)
        country = COUNTRY_BY_ADJECTIVE.get(self._text[slice(*words)]) if words is not None else None
        known = countries_of(self._entities[person]) if person is not None and country is not None else frozenset()
        return None if country is not None and known and country.code not in known else person

    def _of(self, age: int, person: int | None) -> int | None:
        """The one of that age, else who is in view, if the text tells no other age of him."""
        bearers = self._of_age.get(age, set())
        if len(bearers) == 1:
            return next(iter(bearers))
        return person if person in bearers or person not in self._aged else None

    def _age_before(self, noun: int) -> int | None:
        """The number of "the 41-year-old", whose "year-old" begins at this character."""
        match = _BEFORE_NOUN.search(self._text, max(0, noun - _LONGEST), noun)
        return int(match[1]) if match is not None else None
