"""Any text in, lines that fit a terminal and cannot command it out.

Control characters could move the cursor or rename the window, and direction marks could show words in another order
than the one they have: both are shown as escapes. A wide character (East Asian Width, Unicode Annex 11) takes two
columns; a combining one is counted as one although it takes none, so that a line is never longer than its width by
either measure.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator


def escape(text: str) -> str:
    r"""Put a text on one line of printable characters: white space becomes one space, `\x1b` the four characters.

    Example:
        >>> escape("a\tb\x1b[2J")
        'a b\\x1b[2J'
    """
    line = " ".join(text.split())
    if line.isprintable():
        return line
    # Of the characters that are not printable only the plain space may stay.
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in line)


def columns(text: str) -> int:
    """Count the terminal columns of a line, at most."""
    return len(text) if text.isascii() else sum(map(_char_columns, text))


def wrap(text: str, width: int, *, indent: str = "", hanging: str | None = None) -> list[str]:
    """Escape a text and break it between words into lines; the arguments are those of `fill`."""
    return fill(text.split(), width, indent=indent, hanging=hanging)


def fill(items: Iterable[str], width: int, *, indent: str = "", hanging: str | None = None) -> list[str]:
    """Escape items and set them into lines of at most `width` columns, one space between two.

    Args:
        items: What stays together, unless it is longer than a line.
        width: Columns of a line with its indent.
        indent: What the first line begins with.
        hanging: What the others begin with; by default as many spaces.
    """
    hanging = " " * columns(indent) if hanging is None else hanging
    room = width - max(columns(indent), columns(hanging))
    lines: list[str] = []
    line, used, empty = [indent], columns(indent), True
    for item in items:
        for piece in _pieces(escape(item), room):
            size = columns(piece)
            if not empty and used + 1 + size > width:
                lines.append("".join(line))
                line, used, empty = [hanging], columns(hanging), True
            line += [piece] if empty else [" ", piece]
            used += size + (not empty)
            empty = False
    return [*lines, "".join(line).rstrip()]


def _pieces(word: str, width: int) -> Iterator[str]:
    if columns(word) <= width:
        yield word
        return
    start, used = 0, 0
    for at, char in enumerate(word):
        size = _char_columns(char)
        if used + size > width:
            yield word[start:at]
            start, used = at, 0
        used += size
    yield word[start:]


def _char_columns(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
