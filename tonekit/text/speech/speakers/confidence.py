"""A speaker and why the rules name him in, how likely he is the right one out.

How sure a rule is of itself is only one sign of how often it proves right. That hangs as much on whom it names: "Ann
Lee", whom the text names often, or "the company". What each sign is worth, added up for a logistic function, was
measured: `weights`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import exp, log

from tonekit.text.document import AttributionKind, Entity
from tonekit.text.speech.grammar.items import SUBJECT_PRONOUNS
from tonekit.text.speech.speakers.weights import WEIGHTS

Signs = Mapping[str, float]
# What makes a probability of the signs.
Judge = Callable[[Signs], float]

# No rule is surer than this of being right or wrong.
_SUREST = 0.98


def signs_of(kind: AttributionKind, sure: float, speaker: Entity | None, words: str) -> Signs:
    """Give what speaks for a speaker, and against.

    Args:
        kind: How the words are given.
        sure: How sure the rule is of itself, in [0, 1].
        speaker: Who is named, or None: these are somebody's words, but whose is not known.
        words: The mention that names him; "" where none does.
    """
    if speaker is None:
        return {"nobody": 1.0}
    bounded = min(max(sure, 1 - _SUREST), _SUREST)
    low = words.lower()
    return {
        kind: 1.0,
        speaker.kind: 1.0,
        "sure": log(bounded / (1 - bounded)),
        "mentions": log(max(1, len(speaker.mentions))),
        "never named": float(speaker.name[:1].islower()),
        "the": float(low.startswith("the ")),
        "pronoun": float(low in SUBJECT_PRONOUNS),
    }


def likelihood(signs: Signs, weights: Mapping[str, float] = WEIGHTS) -> float:
    """How likely the speaker is right, or, where nobody is named, how likely these are somebody's words."""
    return 1 / (1 + exp(-sum(weights.get(name, 0.0) * value for name, value in signs.items())))
