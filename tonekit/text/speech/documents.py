"""The items of a sentence in, whose document it speaks of out: "a note from X", "X's letter", "X filed a motion".

So that "the letter says", or "it said", in the sentences after it gives that actor's words.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.items import Item
from tonekit.text.speech.subjects import subject_before
from tonekit.text.words.grammar import DETERMINERS
from tonekit.text.words.reporting import DOCUMENT_NOUNS

_ISSUING = frozenset(
    "issued issues filed files released releases published sent wrote signed posted submitted circulated".split()
)
_MAX_MODIFIERS = 4
_SENDERS = frozenset("from by".split())


def document_owner(items: Sequence[Item]) -> tuple[str, int | None]:
    """Find the first document of a sentence that is an actor's: its noun and the entity; else "" and None."""
    for place, item in enumerate(items):
        if item.kind == "word" and item.low in DOCUMENT_NOUNS and not item.low.startswith("spokes"):
            owner = _sender(items, place) or _possessor(items, place) or _issuer(items, place)
            if owner is not None and owner.ref is not None:
                return item.low, owner.ref
    return "", None


def _sender(items: Sequence[Item], place: int) -> Item | None:
    """Read "a note from X", "a letter signed by the mayor, X"."""
    for later in range(place + 1, min(len(items), place + _MAX_MODIFIERS)):
        if items[later].low in _SENDERS:
            named = items[later + 1 : later + 1 + _MAX_MODIFIERS]
            return next((item for item in named if item.kind == "mention" and not item.is_possessive), None)
    return None


def _possessor(items: Sequence[Item], place: int) -> Item | None:
    for back in range(place - 1, max(-1, place - 1 - _MAX_MODIFIERS), -1):
        if items[back].kind == "mention":
            return items[back]._replace(is_possessive=False) if items[back].is_possessive else None
        if items[back].kind != "word" or items[back].low in DETERMINERS:
            return None
    return None


def _issuer(items: Sequence[Item], place: int) -> Item | None:
    for back in range(place - 1, max(-1, place - 1 - _MAX_MODIFIERS), -1):
        if items[back].low in _ISSUING:
            subject = subject_before(items, back)
            return subject.item if subject is not None and not subject.is_passive else None
        if items[back].kind != "word":
            return None
    return None
