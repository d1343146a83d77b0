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

from tonekit.text.document import Quote, SentenceSpan, Span
from tonekit.text.words.reporting import FORMS

_MARK = re.compile(r"[\"“”„‟«»'‘’‚`]")
# A straight mark that its neighbours show to open, or to close. It begins with the mark, which is found fast.
_STRAIGHT = re.compile(
    r"""\"(?:(?P<open>(?<![^\s(\[—–-]")(?=[^\W_]))|(?P<close>(?<=[^\s"(\[]")(?=[\s.,;:!?)\]—–-]|\Z)))?"""
)
_OPENER_TO_STYLE = {"“": "curly", "„": "curly", "‟": "curly", "«": "guillemet", "‘": "single", "‚": "single"}
_CLOSER_TO_STYLE = {"”": "curly", "»": "guillemet", "’": "single"}
_BEFORE_OPENING = frozenset("([{<—–-/:…“‘\"'«„‚¡¿")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-/…”’\"'»")
# 'em, 'tis and '90s begin with an apostrophe, not a quotation.
_ELISION = re.compile(r"(?:em|til|tis|twas|cause|bout|n|s|\d0s)\b", re.IGNORECASE)
_MAX_DEPTH = 4
_STRAIGHT_DEPTH = 2
_MAX_OPEN_PARAGRAPHS = 3
_FRAGMENT_WORDS = 4
_WORD = re.compile(r"\w+")
_LONGEST_CUE = 90
_MOST_CUE_WORDS = 6
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
    marks = _classify(text, ends)
    spans: list[Span] = []
    stack: list[tuple[str, int, int]] = []  # style, start of the content, index of the paragraph

    for offset, style, role in marks:
        paragraph = min(bisect_right(ends, offset), len(ends) - 1)
        if stack and stack[-1][2] != paragraph and not _runs_on(stack[0], paragraph, style, role):
            _close_all(stack, limits, text, spans)
        if role == "close":
            depth = _matching(stack, style)
            if depth is None:
                continue
            for _, start, _ in stack[depth + 1 :]:
                _keep(spans, text, start, offset)
            _keep(spans, text, stack[depth][1], offset)
            del stack[depth:]
        elif len(stack) < _MAX_DEPTH and _matching(stack, style) is None:
            stack.append((style, offset + 1, paragraph))
    _close_all(stack, limits, text, spans)
    return tuple(Quote(span) for span in sorted(set(spans), key=lambda span: (span.start, -span.end)))


def is_open(text: str, quote: Quote) -> bool:
    """Say whether no closing mark ends the quotation: the next paragraph may go on with it."""
    end = quote.content.end
    return not (end < len(text) and (text[end] in _CLOSER_TO_STYLE or text[end] in "\"'“‘«"))


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
    long_words = [word for word in _WORD.findall(content) if len(word) > 3]
    return bool(long_words) and all(word[0].isupper() or word[0].isdigit() for word in long_words)


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


Mark = tuple[int, str, str]


def _classify(text: str, ends: list[int]) -> list[Mark]:
    """Give each quotation mark its style and whether it opens or closes; leave apostrophes out."""
    if not ends:
        return []
    marks: list[Mark] = []
    inner = _inner_marks(text, ends)
    open_straight: dict[str, int] = {}  # style -> paragraph in which it was opened
    open_single = -1
    low_paragraph = low_single = -1  # where „ or ‚ opened, so that “ or ‘ closes
    for match in _MARK.finditer(text):
        offset, char = match.start(), match.group()
        before = text[offset - 1] if offset else " "
        after = text[offset + 1] if offset + 1 < len(text) else " "
        paragraph = bisect_right(ends, offset)
        may_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
        may_close = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
        if offset in inner:
            marks.append((offset, "inner", inner[offset]))
        elif char in '"”“„‟«»':
            style = "straight" if char == '"' else _OPENER_TO_STYLE.get(char) or _CLOSER_TO_STYLE[char]
            if char == '"':
                is_opened = open_straight.get(style) == paragraph
                opens = may_open and not (is_opened and may_close) if may_open != may_close else not is_opened
                if is_opened and may_open and not may_close and text[offset - 1 : offset] == "\n":
                    opens = True
                open_straight[style] = paragraph if opens else -1
            elif char in "«»" and may_open != may_close:
                opens = may_open  # »so«, too
            else:
                opens = char in _OPENER_TO_STYLE and not (char == "“" and low_paragraph == paragraph and may_close)
                low_paragraph = paragraph if char == "„" else -1
            marks.append((offset, style, "open" if opens else "close"))
        elif char in "‘‚":
            # Some writers set every apostrophe as an opening mark: ‘90s, ‘em.
            if char == "‘" and may_close and not may_open and low_single == paragraph:
                marks.append((offset, "single", "close"))
                low_single = -1
            elif not (before.isalnum() or _ELISION.match(text, offset + 1)):
                marks.append((offset, "single", "open"))
                open_single = paragraph
                low_single = paragraph if char == "‚" else -1
        elif before.isalnum() and after.isalnum():
            continue
        elif (
            may_open
            and char in "'`"
            and not _ELISION.match(text, offset + 1)
            and not (may_close and open_single == paragraph)
        ):
            marks.append((offset, "single", "open"))
            open_single = paragraph
        elif may_close:
            marks.append((offset, "single", "close" if before in '.,!?;…)”"' or after in _AFTER_CLOSING else "maybe"))
    return _settle_singles(text, marks, ends)


def _inner_marks(text: str, ends: Sequence[int]) -> dict[int, str]:
    """Give the role of the straight marks inside straight ones ("The "peace plan" is dead," she said).

    Only in paragraphs where every mark shows by its neighbours whether it opens or closes, and each is closed again.
    """
    found: dict[int, str] = {}
    here: dict[int, str] = {}
    is_sound, last, depth = True, -1, 0
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


def _settle_singles(text: str, marks: list[Mark], ends: list[int]) -> list[Mark]:
    """Decide the marks that may close a single quotation or be a plural possessive ("the drivers' union")."""
    settled: list[Mark] = []
    next_single: tuple[int, str] | None = None  # paragraph and role of the next mark of this style
    for offset, style, role in reversed(marks):
        if style != "single":
            settled.append((offset, style, role))
            continue
        paragraph = bisect_right(ends, offset)
        if role == "maybe":
            closes_later = next_single is not None and next_single[0] == paragraph and next_single[1] == "close"
            if text[offset - 1] in "sS" and closes_later:
                continue
            role = "close"
        if role == "open" and (next_single is None or next_single[0] != paragraph):
            # An opening single mark with none after it in the paragraph opens only a paragraph that the next continues.
            first_of_line = not text[max(0, offset - 2) : offset].strip()
            if (
                text[offset] == "'"
                and not first_of_line
                and not text[max(0, offset - 2) : offset].rstrip().endswith(":")
            ):
                continue
        next_single = (paragraph, role)
        settled.append((offset, style, role))
    settled.reverse()
    return settled


def _runs_on(outer: tuple[str, int, int], paragraph: int, style: str, role: str) -> bool:
    """Say whether an unclosed quotation runs on into this later paragraph: it is closed there before any opens."""
    return role == "close" and style == outer[0] and style != "single" and paragraph - outer[2] <= _MAX_OPEN_PARAGRAPHS


def _matching(stack: list[tuple[str, int, int]], style: str) -> int | None:
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth][0] == style:
            return depth
    return None


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
        if following >= 0 and self._text[following] in _OPENER_TO_STYLE.keys() | set("\"'»"):
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


def _close_all(stack: list[tuple[str, int, int]], limits: _Limits, text: str, spans: list[Span]) -> None:
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
