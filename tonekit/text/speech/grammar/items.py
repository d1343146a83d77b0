"""A sentence in, the items that the cue rules read out: mentions and quotations as one item each, words, punctuation.

What a quotation says is hidden from the rules: its verbs and its names report nothing of this sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from tonekit.text.document import Entity, Quote, SentenceSpan, Span
from tonekit.text.quotes import is_title
from tonekit.text.words.reporting import reporting_form

ItemKind = Literal["mention", "quote", "word", "mark"]

SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "it"})
POSSESSIVE_PRONOUNS = frozenset({"his", "her", "hers", "its", "their", "theirs"})
FIRST_PERSON = frozenset(
    {"i", "we", "i'm", "i’m", "i've", "i’ve", "we're", "we’re", "we've", "we’ve", "i'd", "i’d", "i'll", "i’ll"}
)

_OWNING = frozenset(("'s", "’s", "'", "’"))
# The first is what most words are, so that they pay for nothing else.
_TOKEN = re.compile(r"([a-z]+(?=\s)|\d+(?:[.,:]\d+)*|\w+(?:[-'’.&]\w+)*|['’]s\b|\S)")
_OPENING = "\"“„«»‘'‚`"
_CLOSING = "\"”»«’'“‘"
# How many items a rule looks past: more would let hostile input take quadratic time.
MAX_LOOK = 60
_NEXT_WORD = re.compile(r"\s+([a-z]+)\b")
# How many different words are remembered; a newspaper's usual ones are fewer.
_MOST_WORDS = 1 << 14


class Item(NamedTuple):
    """One unit of a sentence.

    `ref` is the entity of a mention (None: a pronoun that nobody resolved) or the quotation's place among those given.
    `is_possessive` says that the item owns what follows it ("Mr Lavrov's", "his"); `is_capitalised` that a word, or
    every long word of a quotation, has a capital.
    """

    kind: ItemKind
    low: str
    start: int
    end: int
    ref: int | None = None
    is_possessive: bool = False
    is_capitalised: bool = False


def low_at(items: Sequence[Item], place: int) -> str:
    """Give the lower-case text of the item at this place; "" outside the sentence, or for a quotation."""
    return items[place].low if 0 <= place < len(items) else ""


class MentionIndex:
    """Every mention of every entity, ordered, so that a sentence finds its own by bisection."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        rows = sorted(
            (span.start, span.end, index) for index, entity in enumerate(entities) for span in entity.mentions
        )
        self._rows = rows
        self._starts = [row[0] for row in rows]

    def within(self, start: int, end: int) -> list[tuple[Span, int]]:
        """List (span, entity index) of the mentions inside these characters, in order, none overlapping."""
        found: list[tuple[Span, int]] = []
        position = bisect_left(self._starts, start)
        while position < len(self._rows) and self._rows[position][0] < end:
            first, last, index = self._rows[position]
            if first < last <= end and (not found or found[-1][0].end <= first):
                found.append((Span(first, last), index))
            position += 1
        return found


def outermost(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Leave out the quotations that stand inside another one."""
    kept: list[Quote] = []
    for quote in sorted(quotes, key=lambda quote: (quote.content.start, -quote.content.end)):
        if not kept or quote.content.start >= kept[-1].content.end:
            kept.append(quote)
    return tuple(kept)


def with_marks(text: str, content: Span) -> Span:
    """Widen the content of a quotation to the marks around it."""
    start, end = content
    if start > 0 and text[start - 1] in _OPENING:
        start -= 1
    if end < len(text) and text[end] in _CLOSING:
        end += 1
    return Span(start, end)


def read_items(
    text: str, sentence: SentenceSpan, quotes: Sequence[tuple[int, Span]], mentions: Sequence[tuple[Span, int]]
) -> list[Item]:
    """Cut one sentence into items.

    Args:
        text: The text.
        sentence: The sentence.
        quotes: (index, content) of the outermost quotations that touch it.
        mentions: (span, entity index) of the mentions in it.
    """
    blocks: list[Item] = []
    for index, content in quotes:
        start, end = with_marks(text, content)
        start, end = max(start, sentence.start), min(end, sentence.end)
        if start < end and not _is_within(start, end, mentions):
            blocks.append(Item("quote", "", start, end, index, is_capitalised=is_title(text[start:end])))
    held = 0
    n_quotes = len(blocks)
    for span, entity in mentions:
        while held < n_quotes and blocks[held].end <= span.start:
            held += 1
        if held < n_quotes and blocks[held].start < span.end:
            continue
        low = text[span.start : span.end].lower()
        owns = low in POSSESSIVE_PRONOUNS or (low.endswith(("'s", "’s")) and not _says(text, span.end))
        blocks.append(Item("mention", low, span.start, span.end, entity, owns))
    blocks.sort(key=lambda item: item.start)

    items: list[Item] = []
    position = sentence.start
    for block in blocks:
        _add_words(items, text, position, block.start)
        items.append(block)
        position = max(position, block.end)
    _add_words(items, text, position, sentence.end)
    return items


def _says(text: str, end: int) -> bool:
    """Whether a verb of saying follows: "Moody's said", whose name ends so."""
    word = _NEXT_WORD.match(text, end)
    if word is None:
        return False
    form = reporting_form(word.group(1))
    return word.group(1) == "says" or (form is not None and form.tense == "past")


def _is_within(start: int, end: int, mentions: Sequence[tuple[Span, int]]) -> bool:
    """Say whether a quotation is part of a name: 'Ada "Addie" Cole'."""
    place = bisect_right(mentions, start, key=lambda mention: mention[0].start) - 1
    return place >= 0 and mentions[place][0].end >= end


def _add_words(items: list[Item], text: str, start: int, end: int) -> None:
    new = tuple.__new__  # a third of the time of Item(...), and nearly all items are made here
    last = start
    pieces = iter(_TOKEN.split(text[start:end]))
    for gap, word in zip(pieces, pieces, strict=False):  # they alternate
        first = last + len(gap)
        last = first + len(word)
        kind, low, owns, is_capitalised = _read_word(word)
        if low in _OWNING and items and items[-1].kind == "mention" and items[-1].end == first:
            items[-1] = items[-1]._replace(end=last, is_possessive=True)
        else:
            items.append(new(Item, (kind, low, first, last, None, owns, is_capitalised)))


@lru_cache(_MOST_WORDS)
def _read_word(word: str) -> tuple[ItemKind, str, bool, bool]:
    """What the word is as an item: kind, lower case, whether it owns what follows, whether it has a capital."""
    low = word.lower()
    if low in SUBJECT_PRONOUNS or low in POSSESSIVE_PRONOUNS:
        return "mention", low, low in POSSESSIVE_PRONOUNS, False
    if low[0].isalnum() or low[0] == "_" or low in ("'s", "’s"):
        return "word", low, low.endswith(("'s", "’s", "s'", "s’")), word[0].isupper()
    return "mark", low, False, False
