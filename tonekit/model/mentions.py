"""The mentions in a sentence and a window of it in, the tokens of each mention in that window out.

A hostile sentence can have thousands of windows and thousands of mentions, so no window may look at all of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from tonekit.model.tokens import Window

Mentions = Mapping[int, Sequence[tuple[int, int]]]


class MentionIndex:
    """The mentions in one sentence, in text order.

    Args:
        mentions: (start, end) in the sentence of every mention, under a key of the caller's.
    """

    def __init__(self, mentions: Mentions) -> None:
        self._spans = sorted((start, end, key) for key, spans in mentions.items() for start, end in spans)
        self._starts = [start for start, _, _ in self._spans]
        # How far this mention or one before it reaches: mentions may hold one another.
        self._reaches = list(accumulate((end for _, end, _ in self._spans), max))

    def tokens_in(self, window: Window) -> dict[int, list[int]]:
        """Positions in `window.offsets` of the tokens that each key's mentions touch; a key without any is left out."""
        if not self._spans or not window.offsets:
            return {}
        first = bisect_right(self._reaches, window.offsets[0][0])
        last = bisect_left(self._starts, window.offsets[-1][1])
        starts = [start for start, _ in window.offsets]
        ends = [end for _, end in window.offsets]
        found: dict[int, set[int]] = {}
        for start, end, key in self._spans[first:last]:
            touched = range(bisect_right(ends, start), bisect_left(starts, end))
            if touched:
                found.setdefault(key, set()).update(touched)
        return {key: sorted(tokens) for key, tokens in found.items()}
