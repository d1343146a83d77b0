"""A headline or caption in, the cue it holds out: "X: words", "words: X", "X 'words'", a colon before a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tonekit.text.document import SentenceSpan, Span
from tonekit.text.speech.cues import Cue
from tonekit.text.speech.items import Item
from tonekit.text.speech.subjects import Subject, clause_subject, subject_before
from tonekit.text.words.grammar import BE

_MAX_HEADLINE_ITEMS = 30


def headline_cue(text: str, sentence: SentenceSpan, items: Sequence[Item]) -> Cue | None:
    """Find a cue that is punctuation; None where there is no such pattern."""
    if not items:
        return None
    colon = next((place for place, item in enumerate(items) if item.kind == "mark" and item.low == ":"), None)
    ends_open = text[sentence.start : sentence.end].rstrip("\"'”’»)")[-1:] not in (".", "?", "!")
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
    quote = next((place for place, item in enumerate(items) if item.kind == "quote"), 0)
    before = items[quote - 1] if quote else None
    if before is None:
        return None
    owner: Subject | None = None
    if before.kind == "word" and before.low in BE:
        owner = subject_before(items, quote - 1)
    elif before.kind == "mention" and not before.is_possessive and ends_open:
        owner = Subject(before)
    if owner is None or owner.item is None:
        return None
    return Cue(
        Span(items[quote].start, items[quote].start + 1), quote, replace(owner, confidence=0.5), "fragment", None, True
    )


def _has_quote(items: Sequence[Item]) -> bool:
    return any(item.kind == "quote" for item in items)
