"""Text in, sentence spans out: exact offsets, linear time, nothing dropped or rewritten.

The rules follow the kinds of cases of Pragmatic Segmenter and pySBD (Sadvilkar & Neumann 2020, "PySBD: Pragmatic
Sentence Boundary Disambiguation") and add layout and transcripts. Layout comes first: no sentence crosses a paragraph.
Within a paragraph every run of stops (with the quotes and brackets that close on it) is one candidate, and the word
before it and the word after it decide. The parts are in `sentences/`: what the lines say (`layout`), and the words
that a full stop does not end (`abbreviations`).
"""

from __future__ import annotations

import re

from tonekit.text.document import SentenceSpan, Span
from tonekit.text.language import LANGUAGE_MARK
from tonekit.text.sentences.abbreviations import (
    DATES,
    INSIDE,
    NAMES_WITH_MARK,
    NUMBERED,
    OPEN_ENDED,
    REPORTING,
    STAGE_DIRECTIONS,
    STARTERS,
    STATES,
    TITLES,
)
from tonekit.text.sentences.layout import CONGRESSIONAL_LABEL, paragraphs
from tonekit.text.stage import direction_end

_LONGEST_WORD_CHARS = 24

_STOPS = re.compile(
    r"[.!?…。！？][.!?…。！？\"'”’»)\]]*(?:\[\d{1,3}\])*"  # with the quotes, brackets and reference marks that follow
    r"(?:[“«‘](?=\s|\Z))?"  # and the closing mark of „German“ and »Danish« quotations
    r"(?:\s\[(?:\.\.\.|…)\](?=\s))?"  # and an elision
    r"(?:[ \t][\"'”’»)\]]{1,3}(?=\s|\Z))?"  # or a quotation mark that a space has come before
)
_GAP = re.compile(r"\s*")
_NEXT_WORD = re.compile(r"[\"'“”‘’«„(\[*_¿¡]{0,4}([^\W_]+(?:[-'’.][^\W_]+){0,3})")
_LOWER_NAME = re.compile(r"(?:al|el|an|as|ash|at|ibn|bin|abu)-[A-Z]|[a-z][A-Z]")
_CLOCK_FOLLOWS = re.compile(
    r"(?:[A-Z]{1,4}T|GMT|UTC|WITA|WIB|TO|[A-Z]\w+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
    r"|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec"
    r"|(?:[A-Z]\w{0,20} ){1,3}(?:[Tt]ime|[Ss]tandard|[Dd]aylight))\b"
)
_ATTRIBUTION = re.compile(r"(?:[A-Z][\w.'’\-]{0,20} ){1,5}([a-z]+)\b")
_WORD_BREAK = re.compile(r"[\s\"'“”‘’«»()\[\]/–—*_]|--?|,")
_STOPS_AND_CLOSERS = ".!?…。！？”»)]"
_QUOTE_CLOSERS = "\"'”’»“«‘"
_SINGLE_CLOSERS = "'’"
_CONTINUING_SIGNS = "-–—,;:&/+=%"
_SECTION = re.compile(r"[\"“]?(?:SEC\.|Sec\.|Section|S\.|H\. ?R\.|Article|ARTICLE) \d{1,5}[A-Z]?")
_NOT_BEFORE_NAME = TITLES | {"www"}
_ADDRESS = re.compile(r"[\w.-]{1,40}[@/]|[\w-]{1,30}\.(?:com|org|net|gov|edu|uk)\b")
_CLOCK = frozenset(("a.m", "p.m"))
_ABBREVIATIONS = INSIDE | NUMBERED | OPEN_ENDED | STATES | DATES | TITLES
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})")


def segment(text: str) -> tuple[SentenceSpan, ...]:
    r"""Find the sentences of a text.

    Args:
        text: Any text, of any length.

    Returns:
        The sentences in text order, disjoint, without surrounding white space; every character that is not white space
        lies in one of them. A text of white space alone gives ().

    Example:
        >>> text = "Talks fail\n\nMr. Lavrov met Mr. Tillerson in Moscow. The U.S. side called it frank."
        >>> [text[start:end] for start, end, _ in segment(text)]
        ['Talks fail', 'Mr. Lavrov met Mr. Tillerson in Moscow.', 'The U.S. side called it frank.']
    """
    return tuple(
        SentenceSpan(start, end, number)
        for number, paragraph in enumerate(paragraphs(text))
        for start, end in _sentences(text, paragraph)
    )


def _sentences(text: str, paragraph: Span) -> list[Span]:
    """Split one paragraph."""
    found: list[Span] = []
    start, stop = paragraph
    label = CONGRESSIONAL_LABEL.match(text, start, stop)
    position = label.end() if label else start
    quotation = _Quotation(text, start)
    start = _without_directions(text, start, stop, found)
    position = max(position, start)
    while candidate := _STOPS.search(text, position, stop):
        position = candidate.end()
        following = position
        if gap := _GAP.match(text, position, stop):
            following = gap.end()
        if following == stop:
            break
        if following == position:
            ends = _ends_without_space(text, start, candidate, stop)
        else:
            ends = _ends(text, start, candidate, following, stop) and not quotation.embeds(candidate)
        if ends:
            found.append(Span(start, position))
            start = position = _without_directions(text, following, stop, found)
    found.append(Span(start, stop))
    return found


def _without_directions(text: str, start: int, stop: int, found: list[Span]) -> int:
    """Set the stage directions that open a sentence apart ("(Laughs) I did."): where the sentence begins then."""
    while end := direction_end(text, start, stop):
        gap = _GAP.match(text, end, stop)
        following = gap.end() if gap else end
        after = _NEXT_WORD.match(text, following, stop)
        if following == end or after is None or not after[1][0].isupper():
            break
        found.append(Span(start, end))
        start = following
    return start


class _Quotation:
    """Whether a place of a paragraph lies in double quotation marks; places must be asked for in text order."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._position = start
        self._depth = 0

    def embeds(self, candidate: re.Match[str]) -> bool:
        """Whether a quotation ends here inside another, as in: "He said, 'Do not call.' So I did not," she said."""
        marks = candidate[0]
        if len(marks) < 2 or marks[1] not in _SINGLE_CLOSERS or marks[1:3] == "''":
            return False
        passed = self._text[self._position : candidate.start()]
        self._position = candidate.start()
        if passed.count('"') % 2:
            self._depth = 1 - self._depth
        self._depth += passed.count("“") - passed.count("”")
        return self._depth > 0


def _ends(text: str, start: int, candidate: re.Match[str], following: int, stop: int) -> bool:
    """Whether the stops before white space end the sentence that began at `start`."""
    marks = candidate[0]
    if text[following] in _STOPS_AND_CLOSERS:  # ". . .", or a quotation mark with a space before it
        return False
    if candidate.start() - start < 3 and not text[start : candidate.start()].strip("\"'“‘(["):  # '"[...] Later'
        return False
    if LANGUAGE_MARK.match(text, following, stop):
        return True
    after = _NEXT_WORD.match(text, following, stop)
    word = _word_before(text, start, candidate.start())
    if after is None:
        return text[following] not in _CONTINUING_SIGNS and not _abbreviates(text, start, candidate.start(), word)
    first = after[1]
    if first[0].islower() and not _LOWER_NAME.match(first):
        return _ends_before_lower(text, word, marks, following, after)
    if "!" in marks or "?" in marks:
        if marks == "!" and word.lower() in NAMES_WITH_MARK:
            return _is_starter(text, after)
        return not (marks[-1] in _QUOTE_CLOSERS and _is_attribution(text, following, stop))
    if marks[:2] == ".." or marks[0] == "…":
        return not first[0].isdigit()
    return not word or not _abbreviates(text, start, candidate.start(), word, after)


def _ends_before_lower(text: str, word: str, marks: str, following: int, after: re.Match[str]) -> bool:
    """The same before a word in lower case: a stage direction, or a writer who does without capitals."""
    if text[following] in "([":
        return after[1] in STAGE_DIRECTIONS
    if marks[-1] in _QUOTE_CLOSERS or marks[-1] in ")]" or marks[:2] == ".." or "…" in marks:
        return False
    if "!" in marks or "?" in marks:
        return word.lower() not in NAMES_WITH_MARK
    return len(word) > 3 and word.isalpha() and word.lower() not in _ABBREVIATIONS


def _abbreviates(text: str, start: int, dot: int, word: str, after: re.Match[str] | None = None) -> bool:
    """Whether the full stop at `dot` belongs to the word before it and the sentence goes on.

    Args:
        text: The whole text.
        start: Where the sentence began.
        dot: Where the full stop is.
        word: The word before it, not empty.
        after: The next word, None where a sign such as "$" comes next.
    """
    first = after[1] if after else ""
    bracketed = after is not None and text[after.start()] in "(["
    key = word.lower()
    if word in INSIDE or (key in INSIDE and len(key) > 1) or (key in TITLES and word[0].isupper()):
        return True
    if _ENUMERATOR.fullmatch(word) and _starts_item(text, start, dot - len(word)):
        return True
    if dot - start < _LONGEST_WORD_CHARS and _SECTION.fullmatch(text, start, dot):
        return True
    if key in NUMBERED and first[:1].isdigit():
        return True
    if key in _CLOCK:
        return bracketed or (after is not None and bool(_CLOCK_FOLLOWS.match(text, after.start(1))))
    if key in DATES and word[0].isupper():
        return not _is_starter(text, after)
    if word == "I" and _word_before(text, start, dot - 2)[:1].islower():  # "you and I."
        return False
    open_ended = key in OPEN_ENDED and (word[0].isupper() or "." in word)
    if open_ended or (key in STATES and word.istitle()) or _is_initials(word):
        return not _is_starter(text, after)
    return False


def _starts_item(text: str, start: int, position: int) -> bool:
    """Whether a list item in running text may begin here: at the start of a sentence or after a colon."""
    return position <= start + 1 or text[position - 2 : position] in (": ", "; ")


def _is_starter(text: str, after: re.Match[str] | None) -> bool:
    """Whether the next word is one that opens sentences, an initial or an article of a name excepted."""
    if after is None:
        return False
    first = after[1]
    if first.split("'")[0].split("’")[0].lower() not in STARTERS:
        return False
    return len(first) > 1 or text[after.end(1) : after.end(1) + 1].isspace()


def _is_initials(word: str) -> bool:
    """Whether a word is a single letter or letters with dots between them: "W", "U.S", "Ph.D"."""
    return all(len(part) == 1 and part.isalpha() for part in word.split("."))


def _is_attribution(text: str, following: int, stop: int) -> bool:
    """Whether "Mr Smith asked" follows a quotation that ends in a mark of its own."""
    found = _ATTRIBUTION.match(text, following, stop)
    return found is not None and found[1] in REPORTING


def _ends_without_space(text: str, start: int, candidate: re.Match[str], stop: int) -> bool:
    """Whether a sentence ends where the next begins at once ("The minister resigned.His deputy took over.")."""
    end = candidate.end()
    if text[end] in "“«" and candidate[0][-1] in ".!?":
        return True
    word = _word_before(text, start, candidate.start())
    if not text[end].isupper() or not word.isalpha():
        return False
    if candidate[0][0] in "!?":
        return len(word) > 1
    following = text[end + 1 : end + 2]
    return (
        len(word) > 2
        and word[1:].islower()
        and word.lower() not in _NOT_BEFORE_NAME
        and (following.islower() or following.isspace())
        and not _ADDRESS.match(text, end, stop)
    )


def _word_before(text: str, start: int, end: int) -> str:
    """The word that ends at `end`, without the brackets, quotes and dashes before it; its tail if it is very long."""
    head = text[max(start, end - _LONGEST_WORD_CHARS) : end]
    if not head or head[-1].isspace():
        return ""
    return _WORD_BREAK.split(head)[-1]
