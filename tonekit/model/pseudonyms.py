"""A sentence and the names of people in it in, the same sentence under other names out: what the encoder reads.

No score may hang on who is named, so the encoder is never told: people are read under a few names that are the same
for everybody, in order of appearance. Training under exchanged names (counterfactual augmentation) and in pairs of them
(Garg et al. 2019) left half of the difference; what is not read makes none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Renamed:
    """A text under other names.

    Attributes:
        text: What is read.
        old: Where each name stood, in order.
        new: Where the name that stands for it is in `text`.
    """

    text: str
    old: tuple[tuple[int, int], ...] = ()
    new: tuple[tuple[int, int], ...] = ()

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where characters of `text` come from; any part of a name is the whole of it."""
        if not self.old:
            return start, end
        first = bisect_right(self.new, start, key=lambda span: span[1])
        last = bisect_left(self.new, end, key=lambda span: span[0])
        begins_in_name = first < len(self.new) and self.new[first][0] <= start
        ends_in_name = last > 0 and end <= self.new[last - 1][1]
        return (
            self.old[first][0] if begins_in_name else start - self._shift(first),
            self.old[last - 1][1] if ends_in_name else end - self._shift(last),
        )

    def _shift(self, n_before: int) -> int:
        """How much further on a character stands in `text` behind so many names."""
        return self.new[n_before - 1][1] - self.old[n_before - 1][1] if n_before else 0


def rename(text: str, names: Spans, pseudonyms: Sequence[str]) -> Renamed:
    """Put pseudonyms for names; the same last word is the same person ("Ada Cole", "Cole").

    Args:
        text: A sentence.
        names: Where names of people stand in it, in any order; of two that overlap the first counts.
        pseudonyms: The first is for who is named first; behind the last they begin anew. Without any nothing changes.
    """
    if not names or not pseudonyms:
        return Renamed(text)
    chosen: dict[str, str] = {}
    parts: list[str] = []
    old: list[tuple[int, int]] = []
    new: list[tuple[int, int]] = []
    read = written = 0
    for start, end in sorted(names):
        if start < read or start >= end:
            continue
        person = text[start:end].split()[-1].casefold()
        pseudonym = chosen.setdefault(person, pseudonyms[len(chosen) % len(pseudonyms)])
        parts += [text[read:start], pseudonym]
        written += start - read
        old.append((start, end))
        new.append((written, written + len(pseudonym)))
        read, written = end, written + len(pseudonym)
    return Renamed("".join([*parts, text[read:]]), tuple(old), tuple(new))
