"""A noun of saying among the items of a sentence in, the cue out where it says itself whose words it names.

"Praise came from X", "the plan drew criticism from X", "claims were made by X", "X's argument was that".
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.cues.phrases import Phrase
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.sources import source_after
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.grammar import ADVERBS, BE, HAVE, PREPOSITIONS
from tonekit.text.words.idioms import POSITION_NOUNS, REACTION_NOUNS

NOUNS = REACTION_NOUNS | POSITION_NOUNS
"""The nouns of saying at which a cue can be found."""
_COMING = frozenset("came come comes poured".split())
_DRAWING = frozenset(
    "drew draws drawn drawing prompted sparked provoked attracted earned triggered elicited faced met".split()
)
_STAYING = BE | frozenset("remained remains".split())
_UTTERED = frozenset("made raised voiced expressed issued echoed".split())
_SENT_BY = frozenset("from of".split())
_COMING_REACH = 8
_DRAWING_REACH = 4


def noun_source(items: Sequence[Item], place: int) -> Phrase | None:
    """Find the cue of the noun of saying at this place."""
    low = items[place].low
    if low in REACTION_NOUNS:
        told = _coming(items, place) or _drawn(items, place) or _made(items, place)
        if told is not None:
            return told
    return _held(items, place) if low in POSITION_NOUNS and place else None


def _coming(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "Support for the plan also came from X"."""
    if not _opens_clause(items, place):
        return None
    for later in range(place + 1, min(len(items) - 1, place + _COMING_REACH)):
        if items[later].kind == "mark":
            return None
        if items[later].low in _COMING:
            source = later + 1 + (low_at(items, later + 1) == "in")
            return _from(items, place, source) if low_at(items, source) == "from" else None
    return None


def _opens_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether nothing but articles and adjectives stands before the noun at this place."""
    for item in reversed(items[max(0, place - _DRAWING_REACH) : place]):
        if item.kind == "mark":
            return True
        if item.kind != "word" or item.low in PREPOSITIONS:
            return False
    return place <= _DRAWING_REACH


def _drawn(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "the plan drew sharp criticism from X"."""
    drawn = any(items[back].low in _DRAWING for back in range(max(0, place - _DRAWING_REACH), place))
    return _from(items, place, place + 1) if drawn and low_at(items, place + 1) in ("from", "by") else None


def _made(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "similar claims were made by X", "concern about the plan has been voiced by X"."""
    for later in range(place + 1, min(len(items) - 1, place + _COMING_REACH)):
        if items[later].kind == "mark":
            return None
        if items[later].low in _UTTERED and low_at(items, later - 1) in BE:
            return _from(items, place, later + 1) if low_at(items, later + 1) == "by" else None
    return None


def _from(items: Sequence[Item], first: int, last: int) -> Phrase | None:
    subject = source_after(items, last + 1)
    return None if subject.item is None else ("attitude", Span(items[first].start, items[last].end), subject)


def _held(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "X's main argument was that", "their position remains that", "the message from X was clear: pay"."""
    owner = place - 1 if items[place - 1].is_possessive else place - 2
    holder = Subject(items[owner], confidence=0.6, place=owner)
    verb = place + 1
    if low_at(items, verb) in _SENT_BY:
        holder = source_after(items, verb + 1)
        if holder.item is None or holder.place is None:
            return None
        owner, verb = holder.place, holder.place + 1
    while low_at(items, verb) in ADVERBS | HAVE:
        verb += 1
    is_clause = low_at(items, verb + 1) == "that" or ":" in (low_at(items, verb + 1), low_at(items, verb + 2))
    if owner < 0 or low_at(items, verb) not in _STAYING or not is_clause:
        return None
    if items[owner].kind != "mention" or items[owner].is_possessive != (owner < place):
        return None
    return "attitude", Span(items[place].start, items[verb].end), holder
