"""Text in, paragraphs out: what the lines of a text say before any word of it is read.

A blank line ends a paragraph. A single line break is read in two ways: between the lines of one hard-wrapped paragraph
it is a space; after a caption, a headline, a list item, a label or the last line of a paragraph it ends the paragraph.
The width of the text tells the two apart: a wrapped line is too full for the first word of the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from tonekit.text.document import Span
from tonekit.text.sentences.abbreviations import FUNCTION_WORDS, TITLES

SPEAKER_LABEL = re.compile(
    # MR. TONER:  PRIME MINISTER (PERTH):
    r"(?:Ma?c)?[A-Z][A-Z.'’\-]+(?: (?:Ma?c)?[A-Z][A-Z.'’\-]*| \([^()\n]{1,40}\)){0,6} ?:(?=\s)"
    r"|[QA](?:[.:] |:?\t| (?=[\"“‘(]?[A-Z]))"  # Q Does the ...
)
CONGRESSIONAL_LABEL = re.compile(  # Mr. LANTOS.  Mr. SMITH of New Jersey.  The SPEAKER pro tempore.
    r"(?:The|Mr\.|Mrs\.|Ms\.|Miss|Dr\.|Messrs\.|Chair(?:man|woman)?|Senator) "
    r"(?:Ma?c|De|La|Le|Van|O['’])?[A-Z][A-Z'’\-]+"
    r"(?: [A-Z][A-Z'’\-]*){0,3}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?| pro tempore)?\.(?=\s)"
)
_BULLETS = "*•·▪◦‣●○■"
LIST_ITEM = re.compile(r"(?:[-–—*•·▪◦‣●○■]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\([a-zA-Z0-9]{1,3}\))\s")
# In 2,700 documents of news, statements and transcripts a sentence crosses under .15 of the blank lines or over .25.
_DOUBLE_SPACED_SHARE = 0.2
_FEWEST_BLANK_LINES = 8
_CREDIT = re.compile(r"(?<=\S) {1,4}(?=(?:Image|Photo|Photograph|Picture)s?: ?\S)")
_SALUTATION = re.compile(r"(?:Dear|Hi|Hello|Yours|Sincerely|Respectfully|Regards|Best|Kind|Cheers|Thanks)\b")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=\.?$)")
_FIRST_WORD = re.compile(r"\S{1,40}")
_STOPPED = re.compile(r"[.!?…][\"'”’»)\]]{0,4}$")


class _Line(NamedTuple):
    """A line with something on it: its characters without the space around them."""

    start: int
    end: int
    indent: int
    after_blank: bool


def paragraphs(text: str) -> list[Span]:
    """Split a text into the runs that its layout sets apart, without surrounding white space, in text order."""
    lines = _lines(text)
    if not lines:
        return []
    if _is_double_spaced(text, lines):
        lines = [line._replace(after_blank=False) for line in lines]
    width = _wrap_width(text, lines)
    found: list[Span] = []
    start = lines[0].start
    for line, following in pairwise(lines):
        if following.after_blank or not _runs_on(text, line, following, width):
            found += _without_credit(text, start, line.end)
            start = following.start
    found += _without_credit(text, start, lines[-1].end)
    return found


def _without_credit(text: str, start: int, end: int) -> Iterator[Span]:
    """Set the credit apart that stands behind a caption on the same line ("The two ministers Image: NATO")."""
    for credit in _CREDIT.finditer(text, start, end):
        yield Span(start, credit.start())
        start = credit.end()
    yield Span(start, end)


def _lines(text: str) -> list[_Line]:
    lines = []
    position = 0
    after_blank = False
    for raw in text.splitlines(keepends=True):
        content = raw.strip()
        if content:
            indent = len(raw) - len(raw.lstrip())
            lines.append(_Line(position + indent, position + indent + len(content), indent, after_blank))
            after_blank = False
        else:
            after_blank = True
        position += len(raw)
    return lines


def _is_double_spaced(text: str, lines: list[_Line]) -> bool:
    """Whether blank lines part the lines of a paragraph too, as in text taken from a fax or a PDF file."""
    n_blank = n_crossed = 0
    for line, following in pairwise(lines):
        if following.after_blank:
            n_blank += 1
            n_crossed += _goes_on(text, line, following)
    return n_blank >= _FEWEST_BLANK_LINES and n_crossed >= _DOUBLE_SPACED_SHARE * n_blank


def _wrap_width(text: str, lines: list[_Line]) -> int:
    """Length of the longest line that certainly runs on, 0 where no line does."""
    width = 0
    for line, following in pairwise(lines):
        length = line.end - line.start
        if length > width and not following.after_blank and _goes_on(text, line, following):
            width = length
    return width


def _goes_on(text: str, line: _Line, following: _Line) -> bool:
    """Whether the words alone show that a sentence crosses the line break."""
    if text[line.end - 1] in ".!?…:;":
        return False
    if text[following.start].islower():
        return not LIST_ITEM.match(text, following.start, following.end)
    return _last_word(text, line) in FUNCTION_WORDS


def _runs_on(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether the paragraph of `line` goes on in the `following` line."""
    last = text[line.end - 1]
    if _starts_block(text, following):
        return last not in ".!?:;" and text[following.start] not in _BULLETS and _is_full(text, line, following, width)
    if _goes_on(text, line, following):
        return True
    if last == "." and _last_word(text, line) in TITLES:
        return True
    if last == "," and not _SALUTATION.match(text, line.start):
        return True
    if following.indent >= line.indent + 2:
        return False
    # Lines wrapped by hand are ragged: after a full stop, where joining is harmless, a nearly full line will do.
    slack = width // 6 if _STOPPED.search(text, max(line.start, line.end - 6), line.end) else 0
    return _is_full(text, line, following, width - slack)


def _is_full(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on `line`; never where no line is known to wrap."""
    first_word = _FIRST_WORD.match(text, following.start, following.end)
    room = 1 + (first_word.end() - first_word.start() if first_word else 0)
    return 0 < width < line.end - line.start + room


def _starts_block(text: str, line: _Line) -> bool:
    """Whether a line opens with what may be the mark of a list item or the label of a speaker."""
    return bool(
        LIST_ITEM.match(text, line.start, line.end)
        or SPEAKER_LABEL.match(text, line.start, line.end)
        or CONGRESSIONAL_LABEL.match(text, line.start, line.end)
    )


def _last_word(text: str, line: _Line) -> str:
    found = _LAST_WORD.search(text, max(line.start, line.end - 12), line.end)
    return found[0].lower() if found else ""
