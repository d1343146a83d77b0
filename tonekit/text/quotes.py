"""A text and its sentences in, its quotations out: straight, curly, single, guillemets, nested, run over paragraphs.

One pass over the quotation marks with a stack, so time is linear. The content of a quotation excludes its marks. A
quotation that no mark closes ends with its paragraph where the next paragraph opens with a mark and may go on with it
(whether it does is for attribution to say: `is_open`); else the closing mark was forgotten, and it ends with its
sentence, before the cue if one stands there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.document import Quote, SentenceSpan, Span
from tonekit.text.marks import CLOSER_TO_STYLE, OPENER_TO_STYLE, Mark, find_marks
from tonekit.text.words.reporting import FORMS

_MAX_DEPTH = 4
_MAX_OPEN_PARAGRAPHS = 3
_FRAGMENT_WORDS = 4
_WORD = re.compile(r"\w+")
_LONGEST_CUE = 90
_MOST_CUE_WORDS = 6
# Of a title even "of" and "the" are small.
_LONGEST_SMALL = 3
_LETTERS = re.compile(r"[^\W\d_]+")


def find_quotes(text: str, sentences: Sequence[SentenceSpan]) -> tuple[Quote, ...]:
    """Find every quotation, an inner one after the one that holds it.

    Args:
        text: The text.
        sentences: Its sentences; their paragraphs bound the quotations that no mark closes.

    Returns:
        Quotations with their content only, by start; cue and source are for attribution to find.
    """
    paragraphs = _paragraphs(sentences)
    ends = [end for _, end in paragraphs]
    limits = _Limits(text, sentences, paragraphs)
    spans: list[Span] = []
    stack: list[_Open] = []

    for mark in find_marks(text, ends):
        paragraph = min(bisect_right(ends, mark.offset), len(ends) - 1)
        if stack and stack[-1].paragraph != paragraph and not _runs_on(stack[0], paragraph, mark):
            _close_all(stack, limits, text, spans)
        depth = _matching(stack, mark.style)
        if mark.role == "close" and depth is not None:
            for opened in stack[depth:]:
                _keep(spans, text, opened.start, mark.offset)
            del stack[depth:]
        elif mark.role == "open" and depth is None and len(stack) < _MAX_DEPTH:
            stack.append(_Open(mark.style, mark.offset + 1, paragraph))
    _close_all(stack, limits, text, spans)
    return tuple(Quote(span) for span in sorted(set(spans), key=lambda span: (span.start, -span.end)))


def is_open(text: str, quote: Quote) -> bool:
    """Say whether no closing mark ends the quotation: the next paragraph may go on with it."""
    end = quote.content.end
    return not (end < len(text) and (text[end] in CLOSER_TO_STYLE or text[end] in "\"'“‘«"))


def is_fragment(text: str, quote: Quote) -> bool:
    """Say whether a quotation is too short to be speech by itself: scare quotes, a name, the title of a work.

    A few words are speech only when a reporting cue stands beside them; words that all begin with a capital are a
    title whatever their number.
    """
    content = text[quote.content.start : quote.content.end]
    words = _WORD.findall(content)
    if len(words) < _FRAGMENT_WORDS:
        return not content.rstrip().endswith(("!", "?", ".", ",", "…")) or len(words) < 2
    return is_title(content)


def is_title(content: str) -> bool:
    """Say whether all the long words of a quotation have a capital and no stop ends it: a name, the title of a work."""
    if content.rstrip(" \"'”’").endswith((".", "!", "?", ",", "…")):
        return False
    words = _WORD.findall(content)
    telling = [word for word in words if len(word) > _LONGEST_SMALL]
    if not telling and len(words) > 1:
        telling = words  # "My Way"; but "No" is an answer
    return bool(telling) and all(word[0].isupper() or word[0].isdigit() for word in telling)


def _paragraphs(sentences: Sequence[SentenceSpan]) -> list[tuple[int, int]]:
    paragraphs: list[tuple[int, int]] = []
    last = None
    for sentence in sentences:
        if sentence.paragraph == last and paragraphs:
            paragraphs[-1] = (paragraphs[-1][0], sentence.end)
        else:
            paragraphs.append((sentence.start, sentence.end))
        last = sentence.paragraph
    return paragraphs


class _Open(NamedTuple):
    """A quotation that has been opened: the style of its mark, the start of its content, in which paragraph."""

    style: str
    start: int
    paragraph: int


def _runs_on(outer: _Open, paragraph: int, mark: Mark) -> bool:
    """Say whether an unclosed quotation runs on into this later paragraph: the first mark there closes it."""
    closes = mark.role == "close" and mark.style == outer.style and mark.style != "single"
    return closes and paragraph - outer.paragraph <= _MAX_OPEN_PARAGRAPHS


def _matching(stack: Sequence[_Open], style: str) -> int | None:
    """Give the place of the open quotation of this style; a stack holds one of each at most."""
    return next((depth for depth, opened in enumerate(stack) if opened.style == style), None)


class _Limits:
    """Where a quotation that no mark closes ends.

    Args:
        text: The text.
        sentences: Its sentences.
        paragraphs: Start and end of its paragraphs.
    """

    def __init__(self, text: str, sentences: Sequence[SentenceSpan], paragraphs: Sequence[tuple[int, int]]) -> None:
        self._text, self._paragraphs = text, paragraphs
        self._ends = [sentence.end for sentence in sentences]

    def end(self, start: int, paragraph: int) -> int:
        """The end of the quotation whose content starts here: of its paragraph, or of its sentence before the cue."""
        following = self._paragraphs[paragraph + 1][0] if paragraph + 1 < len(self._paragraphs) else -1
        if following >= 0 and self._text[following] in OPENER_TO_STYLE.keys() | set("\"'»"):
            return self._paragraphs[paragraph][1]
        place = bisect_right(self._ends, start)
        stop = min([*self._ends[place : place + 1], self._paragraphs[paragraph][1]])
        return _before_cue(self._text, start, stop)


def _before_cue(text: str, start: int, stop: int) -> int:
    """Where the words of a sentence end that a cue closes ("We stay, said Ann Lee."); its end where none does."""
    comma = text.rfind(",", max(start, stop - _LONGEST_CUE), stop)
    words = _LETTERS.findall(text, comma + 1, stop) if comma > 0 else []
    if not 2 <= len(words) <= _MOST_CUE_WORDS:
        return stop
    forms = (FORMS.get(word) for word in words if word.islower())
    is_cue = any(form is not None and form.verb_class == "say" and form.tense in ("past", "present") for form in forms)
    return comma + 1 if is_cue else stop


def _close_all(stack: list[_Open], limits: _Limits, text: str, spans: list[Span]) -> None:
    """End every open quotation where nothing closes it; an open single mark was an apostrophe after all."""
    for style, start, paragraph in stack[:1]:
        is_certain = style != "single" or text[start - 1] in "‘‚"
        if is_certain or not text[max(0, start - 3) : start - 1].strip() or _after_cue(text, start):
            _keep(spans, text, start, limits.end(start, paragraph))
    stack.clear()


def _after_cue(text: str, start: int) -> bool:
    return text[max(0, start - 4) : start - 1].rstrip().endswith((":", ","))


def _keep(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))
