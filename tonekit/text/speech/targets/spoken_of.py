"""The quotations of a text in, whom their "he" and "she" mean out.

Whoever speaks says "I" of themselves, so a quotation's "he" is somebody else: most often the person of whom the text
tells, whom the words around the quotation name ("Reed said of Berg: 'He is a liar'"), or of whom the last quotation
spoke. Only "he" and "she": "they" and "it" mean whom the text names in one case of three.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from tonekit.text.document import Entity, Span
from tonekit.text.naming.casting.actor import given_gender
from tonekit.text.naming.terms.names import gender_of_aliases

_SEXES = dict.fromkeys(("he", "him", "his", "himself"), "m") | dict.fromkeys(("she", "her", "hers", "herself"), "f")
_PRONOUNS = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
# How many sentences a pronoun looks back, and at how many people: more would let hostile input take quadratic time.
_REACH = 12
_MOST = 24
# A quotation that spoke of somebody so many sentences ago still does.
_LATELY = 6
# What speaks for a person. Of 97 sentences with such a pronoun and an annotated attitude (train and synthetic documents
# of tonenews, read articles), it means whom the attitude is towards in 85; other weights near these do as well.
_BESIDE = 2.0  # the words around the quotation mention them
_SAME_SEX = 1.5  # their sex is known
_IN_SPEECH = 1.0  # this speech has spoken of them
_SPOKEN_OF = 1.0  # some quotation did so lately
_MOST_NAMED = 0.5  # nobody else has been mentioned more often
_OFTEN = 0.5  # times the logarithm of their mentions
_BACK = -0.1  # times the sentences since the last

Mentions = Sequence[tuple[Span, int]]


@dataclass(slots=True)
class _Person:
    """Where somebody was mentioned last, and in a quotation last, by the place of the sentence; and how often."""

    last: int
    spoken: int = -_REACH
    count: int = 0


class SpokenOf:
    """Whom the quotations speak of, sentence by sentence.

    Args:
        text: The text.
        entities: Its actors.
    """

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self._text = text
        self._sexes = [sex_of(text, entity) if entity.kind == "person" else None for entity in entities]
        self._people: dict[int, _Person] = {}  # the one mentioned last stands last
        self._place = 0
        self._speaker: int | None = None
        self._begun = 0

    def read(self, quotes: Sequence[Span], mentions: Mentions, speaker: int | None) -> list[tuple[Span, int]]:
        """Turn to the next sentence, and give the pronouns in its quotations with whom they mean.

        Args:
            quotes: What of it is quoted, in order.
            mentions: Who is mentioned in it, in order.
            speaker: Who speaks it.
        """
        self._place += 1
        if speaker is None or speaker != self._speaker:
            self._begun = self._place
        self._speaker = speaker
        inside: list[tuple[Span, int]] = []
        beside: set[int | None] = set()
        held = 0
        for span, entity in mentions:
            if self._sexes[entity] is None:
                continue
            while held < len(quotes) and quotes[held].end <= span.start:
                held += 1
            if held < len(quotes) and quotes[held].start <= span.start:
                inside.append((span, entity))
            else:
                self._note(entity)
                beside.add(entity)
        return self._resolved(quotes, inside, beside - {speaker})

    def _resolved(
        self, quotes: Sequence[Span], named: Sequence[tuple[Span, int]], beside: set[int | None]
    ) -> list[tuple[Span, int]]:
        """Read what is quoted from left to right: a name becomes one whom the next pronoun may mean."""
        found: list[tuple[Span, int]] = []
        waiting = list(reversed(named))
        for quote in quotes:
            for match in _PRONOUNS.finditer(self._text, *quote):
                while waiting and waiting[-1][0].end <= match.start():
                    self._note_spoken(waiting.pop()[1])
                if waiting and waiting[-1][0].start <= match.start():
                    continue  # a part of a mention, or one itself
                meant = self._meant(_SEXES[match.group().lower()], beside)
                if meant is not None:
                    found.append((Span(*match.span()), meant))
                    self._note_spoken(meant)
        while waiting:
            self._note_spoken(waiting.pop()[1])
        return found

    def _meant(self, sex: str, beside: set[int | None]) -> int | None:
        """The likeliest person; of two alike the one mentioned last."""
        most = max((person.count for person in self._people.values()), default=0)
        best, chosen = float("-inf"), None
        for entity, person in self._people.items():
            known = self._sexes[entity]
            if entity == self._speaker or known not in ("", sex) or self._place - person.last > _REACH:
                continue
            points = (
                _BESIDE * (entity in beside)
                + _SAME_SEX * (known == sex)
                + _IN_SPEECH * (person.spoken >= self._begun)
                + _SPOKEN_OF * (self._place - person.spoken <= _LATELY)
                + _MOST_NAMED * (person.count == most)
                + _OFTEN * log1p(person.count)
                + _BACK * (self._place - person.last)
            )
            if points >= best:
                best, chosen = points, entity
        return chosen

    def _note(self, entity: int) -> _Person:
        """Keep that somebody is mentioned."""
        person = self._people.pop(entity, None) or _Person(self._place)
        person.last = self._place
        person.count += 1
        self._people[entity] = person
        if len(self._people) > _MOST:
            del self._people[next(iter(self._people))]
        return person

    def _note_spoken(self, entity: int) -> None:
        if entity != self._speaker:
            self._note(entity).spoken = self._place


def sex_of(text: str, entity: Entity) -> str:
    """A person's sex by titles and roles, by most of the pronouns that mean them, or by first name: "m", "f" or ""."""
    told = gender_of_aliases(entity.aliases or (entity.name,))
    if told:
        return told
    pronouns = Counter(_SEXES.get(text[span.start : span.end].lower(), "") for span in entity.mentions)
    if pronouns["m"] != pronouns["f"]:
        return "m" if pronouns["m"] > pronouns["f"] else "f"
    return given_gender(tuple(entity.name.split()))
