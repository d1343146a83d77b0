"""Words in, the lines of a data module out."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 116


def wrap(words: Iterable[str], separator: str) -> str:
    """Words as lines of at most 116 characters, the separator at their end aside."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(separator) + len(word) > _LONGEST:
            lines.append(line + separator.rstrip())
            line = ""
        line = line + separator + word if line else word
    return "\n".join([*lines, line])
