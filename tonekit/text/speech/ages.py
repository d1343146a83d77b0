"""A text with its actors in, how old it says that they are out: "the 41-year-old" is "Ann Lee, 41"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tonekit.text.document import Entity

_BEHIND_NAME = re.compile(r"(?:,? aged |, | \()(\d{1,3})(?=[,.;:)]| who\b| of\b| from\b)")
_BEFORE_NOUN = re.compile(r"(\d{1,3})-\Z")
_LONGEST = 4


def read_ages(text: str, entities: Sequence[Entity]) -> dict[int, int | None]:
    """Map each age to the person of that age; None where two are."""
    found: dict[int, int | None] = {}
    for index, entity in enumerate(entities):
        if entity.kind != "person":
            continue
        ages = {int(match[1]) for mention in entity.mentions if (match := _BEHIND_NAME.match(text, mention.end))}
        for age in ages:
            found[age] = index if found.get(age, index) == index else None
    return found


def age_before(text: str, noun: int) -> int | None:
    """Give the number of "the 41-year-old", whose "year-old" begins at this character."""
    match = _BEFORE_NOUN.search(text, max(0, noun - _LONGEST), noun)
    return int(match[1]) if match is not None else None
