"""Items of a sentence in, where its words for a time begin and end out: "Ann Lee | last week said"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.words.grammar import DAYS, MONTHS

TIMES = frozenset(
    "morning afternoon evening night day week month year today yesterday tonight later earlier ago".split()
)
_SPANS = frozenset("morning afternoon evening night week weekend month year".split())
_LENGTH_OF_YEAR = 4
_EARLY = frozenset("early late".split())
_WHICH = frozenset("last next this".split())
_AT_TIMES = frozenset("on in at over during".split())


def before_time(items: Sequence[Item], place: int) -> int:
    """Give the place before the words for a time that end here: "Ann Lee | last week said", "| late on Thursday"."""
    at = place
    while at >= 0 and _is_time(items[at]):
        at -= 1
    words = [item.low for item in items[at + 1 : place + 1]]
    is_year = len(words) == 1 and len(words[0]) == _LENGTH_OF_YEAR and words[0].isdigit() and low_at(items, at) == "in"
    if not is_year and all(word in _EARLY or word.isdigit() for word in words):
        return place
    article = at - (low_at(items, at) == "the")
    if low_at(items, article) in _AT_TIMES:
        at = article - 1
    return at - (low_at(items, at) in _EARLY)


def behind_time(items: Sequence[Item], place: int) -> int:
    """Give the place behind the words for a time that begin here: "revealed | on Saturday", "| late last week"."""
    at = place + (low_at(items, place) in _EARLY)
    at += low_at(items, at) in _AT_TIMES
    at += low_at(items, at) == "the"
    end = at
    while end < len(items) and (_is_time(items[end]) or items[end].low in TIMES):
        end += 1
    return end if end > at else place


def begins_anew(items: Sequence[Item], place: int) -> bool:
    """Say whether a noun phrase begins here, behind words for a time: "Late in the evening a spokeswoman said"."""
    item = items[place]
    article = item.low.split(" ", 1)[0] if item.kind == "mention" else item.low
    return article in ("a", "an", "the") and items[place - 1].low in TIMES


def _is_time(item: Item) -> bool:
    low = item.low
    if low in MONTHS:
        return item.is_capitalised
    return item.kind == "word" and (low in _SPANS or low in DAYS or low in _EARLY or low in _WHICH or low.isdigit())
