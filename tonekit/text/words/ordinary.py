"""A word in, whether English usually writes it small out: a capital on it only begins a sentence or a title."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from tonekit.text.words.ordinary_words import WORDS

# Endings with what may have stood in their place; the last ones are British spellings.
_ENDINGS = (
    ("ies", ("y",)), ("ied", ("y",)), ("ers", ("", "e")), ("es", ("",)), ("s", ("",)), ("ed", ("", "e")),
    ("ing", ("", "e")), ("ly", ("",)), ("er", ("", "e")), ("isation", ("ization",)),
    ("isations", ("ization",)), ("ise", ("ize",)), ("our", ("or",)), ("re", ("er",)),
)  # fmt: skip
_DOUBLING = frozenset(("ed", "ing", "er"))
_SHORTEST = 3
# How many different words are remembered.
_MOST_WORDS = 1 << 14


@lru_cache(_MOST_WORDS)
def is_ordinary(word: str) -> bool:
    """Whether the word, in lower case, or what it is an inflected form of, is a common English word."""
    words = _words()
    return word in words or any(stem in words for stem in stems(word))


def stems(word: str) -> Iterator[str]:
    """What the word may be an inflected form of: "running" of "runn", "runne" and "run"."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            yield from (stem + end for end in instead if len(stem + end) >= _SHORTEST)
            if ending in _DOUBLING and len(stem) > _SHORTEST and stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def _words() -> frozenset[str]:
    return frozenset(WORDS.split())
