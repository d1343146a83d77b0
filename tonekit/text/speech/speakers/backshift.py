"""Two sentences in, whether the second goes on with what the first reports out: "X said boats would go. Fares would".

English shifts what was said into the past, so that what somebody announced goes on with "would" without a cue. Other
sentences behind reported speech are hardly ever more of it (tonenews: 12 of some 310), and the narrator's.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.speakers.sentences import Sentence
from tonekit.text.words.grammar import RELATIVES

_FUTURE = "would"
# "It would have been", "This would", "He would not say", "Neither would": the narrator's own.
_OWN = frozenset("it this that these those which he she they neither nobody none if but had asked i we".split())

# Before the subject of a question that somebody else has not answered.
_QUESTIONS = frozenset("whether when how why".split())


def goes_on(said: Sentence, following: Sentence) -> bool:
    """Say whether a sentence without a cue tells more of the future that the one before it reports."""
    if said.span.paragraph != following.span.paragraph or following.quotes or following.cues:
        return False
    reports = any(cue.form is not None and cue.form.tense == "past" for cue in said.cues)
    if any(item.low == "?" for item in following.items):
        return False
    promises = reports and any(item.low == _FUTURE for item in said.items)
    return promises and following.items[0].low not in _OWN and _foretells(following.items)


def _foretells(items: Sequence[Item]) -> bool:
    """Say whether the sentence itself tells a future.

    In "a plan that would free it" only what explains the plan does, in "has not said whether it would" a question.
    """
    would = (place for place, item in enumerate(items) if item.low == _FUTURE)
    return any(
        place and items[place - 1].low not in RELATIVES and low_at(items, place - 2) not in _QUESTIONS
        for place in would
    )
