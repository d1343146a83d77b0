"""A text in, its quotation marks out: of which style each is, and whether it opens or closes; apostrophes are none.

What stands on both sides of a mark tells most; else what was opened in its paragraph. The apostrophe behind a plural
may be left as a mark that closes, where none is open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

_MARK = re.compile(r"[\"“”„‟«»'‘’‚`]")
# A straight mark that its neighbours show to open, or to close. It begins with the mark, which is found fast.
_STRAIGHT = re.compile(
    r"""\"(?:(?P<open>(?<![^\s(\[—–-]")(?=[^\W_]))|(?P<close>(?<=[^\s"(\[]")(?=[\s.,;:!?)\]—–-]|\Z)))?"""
)
_STRAIGHT_DEPTH = 2
OPENER_TO_STYLE = {"“": "curly", "„": "curly", "‟": "curly", "«": "guillemet", "‘": "single", "‚": "single"}
CLOSER_TO_STYLE = {"”": "curly", "»": "guillemet", "’": "single"}
_DOUBLE = frozenset('"“”„‟«»')
_BEFORE_OPENING = frozenset("([{<—–-/:…“‘\"'«„‚¡¿")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-/…”’\"'»")
# What a quotation ends with, inside its closing mark.
_ENDS_QUOTATION = frozenset('.,!?;…)”"')
# 'em, 'tis and '90s begin with an apostrophe, not a quotation.
_ELISION = re.compile(r"(?:em|til|tis|twas|cause|bout|n|s|\d0s)\b", re.IGNORECASE)
_NOWHERE = -1

Role = Literal["open", "close"]


class Mark(NamedTuple):
    """A quotation mark: where it stands, its style, what it does."""

    offset: int
    style: str
    role: Role


def find_marks(text: str, ends: Sequence[int]) -> list[Mark]:
    """Find the quotation marks of a text, in order.

    Args:
        text: The text.
        ends: Where its paragraphs end.
    """
    return _settle_singles(text, _Marks(text, ends).read(), ends) if ends else []


class _Unsettled(NamedTuple):
    """A mark by itself; a role of None is that of an apostrophe behind a plural, or of a closing mark."""

    offset: int
    style: str
    role: Role | None


class _Seen(NamedTuple):
    """A character that may be a quotation mark, with what its neighbours say about it."""

    offset: int
    char: str
    before: str
    after: str
    paragraph: int
    may_open: bool
    may_close: bool


class _Marks:
    """One pass over the marks, with what has been opened.

    Args:
        text: The text.
        ends: Where its paragraphs end.
    """

    def __init__(self, text: str, ends: Sequence[int]) -> None:
        self._text, self._ends = text, ends
        self._inner = _inner_marks(text, ends)
        # In which paragraph a mark was opened: a straight one, a single one, „ and ‚ (which “ and ‘ then close).
        self._straight = self._single = self._low = self._low_single = _NOWHERE

    def read(self) -> list[_Unsettled]:
        """Give each quotation mark its style and what it does, as far as that shows by now."""
        marks: list[_Unsettled] = []
        for match in _MARK.finditer(self._text):
            mark = self._read(match.start(), match.group())
            if mark is not None:
                marks.append(mark)
        return marks

    def _read(self, offset: int, char: str) -> _Unsettled | None:
        if offset in self._inner:
            return _Unsettled(offset, "inner", self._inner[offset])
        seen = self._look(offset, char)
        if char == '"':
            return _Unsettled(offset, "straight", "open" if self._opens_straight(seen) else "close")
        if char in _DOUBLE:
            style = OPENER_TO_STYLE.get(char) or CLOSER_TO_STYLE[char]
            return _Unsettled(offset, style, "open" if self._opens_double(seen) else "close")
        return self._curly_single(seen) if char in "‘‚" else self._other_single(seen)

    def _look(self, offset: int, char: str) -> _Seen:
        before = self._text[offset - 1] if offset else " "
        after = self._text[offset + 1] if offset + 1 < len(self._text) else " "
        may_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
        may_close = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
        return _Seen(offset, char, before, after, bisect_right(self._ends, offset), may_open, may_close)

    def _opens_straight(self, seen: _Seen) -> bool:
        opens = seen.may_open if seen.may_open != seen.may_close else self._straight != seen.paragraph
        self._straight = seen.paragraph if opens else _NOWHERE
        return opens

    def _opens_double(self, seen: _Seen) -> bool:
        if seen.char in "«»" and seen.may_open != seen.may_close:
            return seen.may_open  # »so«, too
        closes_low = seen.char == "“" and self._low == seen.paragraph and seen.may_close
        self._low = seen.paragraph if seen.char == "„" else _NOWHERE
        return seen.char in OPENER_TO_STYLE and not closes_low

    def _curly_single(self, seen: _Seen) -> _Unsettled | None:
        if seen.char == "‘" and seen.may_close and not seen.may_open and self._low_single == seen.paragraph:
            self._low_single = _NOWHERE
            return _Unsettled(seen.offset, "single", "close")
        # Some writers set every apostrophe as an opening mark: ‘90s, ‘em.
        if seen.before.isalnum() or _ELISION.match(self._text, seen.offset + 1):
            return None
        self._single = seen.paragraph
        self._low_single = seen.paragraph if seen.char == "‚" else _NOWHERE
        return _Unsettled(seen.offset, "single", "open")

    def _other_single(self, seen: _Seen) -> _Unsettled | None:
        """Read a mark that is an apostrophe as well: it closes a quotation, or opens one if it is straight."""
        if seen.before.isalnum() and seen.after.isalnum():
            return None
        is_opener = seen.may_open and seen.char != "’" and not _ELISION.match(self._text, seen.offset + 1)
        if is_opener and not (seen.may_close and self._single == seen.paragraph):
            self._single = seen.paragraph
            return _Unsettled(seen.offset, "single", "open")
        if not seen.may_close:
            return None
        closes = seen.before in _ENDS_QUOTATION or seen.after in _AFTER_CLOSING
        return _Unsettled(seen.offset, "single", "close" if closes else None)


def _inner_marks(text: str, ends: Sequence[int]) -> dict[int, Role]:
    """Give the role of the straight marks inside straight ones ("The "peace plan" is dead," she said).

    Only in paragraphs where every mark shows by its neighbours whether it opens or closes, and each is closed again.
    """
    found: dict[int, Role] = {}
    here: dict[int, Role] = {}
    is_sound, last, depth = True, _NOWHERE, 0
    for match in _STRAIGHT.finditer(text):
        offset = match.start()
        paragraph = bisect_right(ends, offset)
        if paragraph != last:
            found.update(here if is_sound and depth == 0 else {})
            here, is_sound, last, depth = {}, True, paragraph, 0
        opens = match["open"] is not None
        depth += 1 if opens else -1
        is_sound &= (opens or match["close"] is not None) and 0 <= depth <= _STRAIGHT_DEPTH
        if depth == 1 + opens:
            here[offset] = "open" if opens else "close"
    found.update(here if is_sound and depth == 0 else {})
    return found


def _settle_singles(text: str, marks: Sequence[_Unsettled], ends: Sequence[int]) -> list[Mark]:
    """Decide by the single marks behind it what each single mark is: "the drivers' union" has no quotation."""
    settled: list[Mark] = []
    next_single: tuple[int, Role] | None = None  # paragraph and role of the next mark of this style
    for offset, style, role in reversed(marks):
        if style == "single":
            paragraph = bisect_right(ends, offset)
            following = next_single[1] if next_single is not None and next_single[0] == paragraph else None
            if _is_apostrophe(text, offset, role, following):
                continue
            next_single = (paragraph, role or "close")
        settled.append(Mark(offset, style, role or "close"))
    settled.reverse()
    return settled


def _is_apostrophe(text: str, offset: int, role: Role | None, following: Role | None) -> bool:
    """Say whether a single mark is none of quotation, by the role of the next one in its paragraph."""
    if role is None:
        return text[offset - 1] in "sS" and following == "close"
    if role == "close" or following is not None or text[offset] != "'":
        return False
    # An opening mark with none after it in the paragraph opens only a paragraph that the next continues.
    before = text[max(0, offset - 2) : offset].strip()
    return bool(before) and not before.endswith(":")
