"""A headline or caption in, the cue it holds out: "X: words", "words: X", "X 'words'", a colon before a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.cues import Cue
from tonekit.text.document import SentenceSpan, Span
from tonekit.text.items import Item
from tonekit.text.subjects import BE, Subject, clause_subject

_MAX_HEADLINE_ITEMS = 30


def headline_cue(text: str, sentence: SentenceSpan, items: Sequence[Item], cues: Sequence[Cue]) -> Cue | None:
    """Find a cue that is punctuation; None where the sentence has a cue in words or no such pattern."""
    if cues or not items:
        return None
    colon = next((place for place, item in enumerate(items) if item.kind == "mark" and item.low == ":"), None)
    ends_open = text[sentence.end - 1] not in ".?!" if sentence.end else False
    if colon is not None and 0 < colon < len(items) - 1:
        span = Span(items[colon].start, items[colon].end)
        if items[colon + 1].kind == "quote":
            subject = clause_subject(items[:colon])
            if subject is not None and not subject.is_first_person:
                return Cue(span, colon, subject, "colon", None, True)
        if ends_open and len(items) <= _MAX_HEADLINE_ITEMS:
            head, tail = items[:colon], items[colon + 1 :]
            if len(head) <= 2 and head[-1].kind == "mention":
                return Cue(span, colon, Subject(head[-1], confidence=0.8), "colon", None, _has_quote(tail))
            if len(tail) <= 2 and tail[-1].kind == "mention":
                return Cue(span, colon, Subject(tail[-1], confidence=0.85), "colon", None, _has_quote(head))
    for place, item in enumerate(items):
        if item.kind != "quote" or place == 0:
            continue
        before = items[place - 1]
        place_before = place - 2 if before.kind == "word" and before.low in BE | {"not"} else place - 1
        owner = items[place_before] if place_before >= 0 else None
        if (
            owner is not None
            and owner.kind == "mention"
            and not owner.is_possessive
            and (before.low in BE or ends_open)
        ):
            return Cue(Span(item.start, item.start + 1), place, Subject(owner, confidence=0.5), "fragment", None, True)
        break
    return None


def _has_quote(items: Sequence[Item]) -> bool:
    return any(item.kind == "quote" for item in items)
