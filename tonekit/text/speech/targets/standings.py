"""The readings of a text in, how each target stands to its sentence out: what the words of the sentence do not tell.

A model that reads one sentence takes "X was arrested" for a word against X. In an article the narrator only reports it;
and who speaks for a country seldom judges that country. Both are told by the text, so that what the model says of them
can be weighed accordingly (`calibration`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tonekit.text.document import Entity, Reading, Standing
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE, COUNTRY_BY_NAME

_LONGEST_NAME = 4
# "The US envoy for Iran": not Iran's.
_ELSEWHERE = frozenset("to for in on with against about from".split())


def with_standings(readings: Sequence[Reading], entities: Sequence[Entity], *, is_statement: bool) -> list[Reading]:
    """Give the readings with the standings of their targets.

    Args:
        readings: Of all sentences of a text.
        entities: Its actors.
        is_statement: The narrator speaks in the first person: whose attitudes are no report.
    """
    alone = len(readings) == 1
    reports = not is_statement and any(reading.voice != "narrator" for reading in readings)
    countries = cache(lambda index: countries_of(entities[index]))

    def standing(reading: Reading, target: int) -> Standing:
        if alone:
            return "alone"
        if reading.voice == "narrator":
            return "report" if reports else "text"
        is_state = entities[target].kind in ("country", "organisation")
        speaker = reading.speaker
        is_own = is_state and speaker is not None and countries(speaker) & countries(target)
        return "own" if is_own else "text"

    return [
        replace(reading, standings={target: standing(reading, target) for target in reading.targets})
        if reading.targets
        else reading
        for reading in readings
    ]


def countries_of(entity: Entity) -> frozenset[str]:
    """The countries whose it is by its names: "the US Secretary of State", "the Iranian parliament"."""
    if entity.code is not None:
        return frozenset((entity.code,))
    codes = (_country_of(name) for name in (entity.name, *entity.aliases))
    return frozenset(code for code in codes if code is not None)


def _country_of(name: str) -> str | None:
    """The code of the first country in a name, or None."""
    words = [word.strip(",").removesuffix("'s").removesuffix("’s") for word in name.split()]
    for first, word in enumerate(words):
        if not word[:1].isupper() or (first and words[first - 1].lower() in _ELSEWHERE):
            continue
        for length in range(_LONGEST_NAME, 0, -1):
            phrase = " ".join(words[first : first + length])
            country = COUNTRY_BY_ADJECTIVE.get(phrase) or COUNTRY_BY_NAME.get(phrase)
            if country is not None:
                return country.code
    return None
