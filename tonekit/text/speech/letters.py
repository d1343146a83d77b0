"""A text with its sentences and actors in, its letters out: what stands between "Dear Ms Lee," and a signature.

A letter's first person is its signer, as `author` is a statement's. A letter without a signature is its sender's, where
the line above the salutation names one ("Text of a letter from Bo Berg to Ann Lee").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.document import Entity, SentenceSpan, Span

_SALUTATION = re.compile(
    r"[\"“‘']?(?:(?:My )?[Dd]ear(?:est)? [^.\n?!]{1,80}|To the Editor|To whom it may concern|Sir|Madam|Gentlemen"
    r"|(?:Friends|Comrades|Colleagues)(?: and [a-z]+)?)[,:]?$"
)
_VALEDICTION = re.compile(
    r"(?:(?:I (?:am|remain),? )?[Yy]ours(?: very)?(?: sincerely| faithfully| truly| ever| respectfully)?"
    r"|Sincerely(?: yours)?|(?:With )?(?:[Kk]ind|[Bb]est|[Ww]arm|[Ww]armest)(?:est)? (?:regards|wishes)|Regards"
    r"|Respectfully(?: yours| submitted)?|Faithfully(?: yours)?|In solidarity|With respect|Signed)[,.:]?$"
)
_SENDER = re.compile(r"\b(?:from|by|of)\s+(?:the\s+)?$")
_SENT = re.compile(r"\b(?:letter|statement|message|note|text)\b", re.IGNORECASE)
_SIGNATURE_LINES = 3
_MAX_LETTER_SENTENCES = 400


class Letter(NamedTuple):
    """Sentences `start` to `end` (exclusive) are the words of this entity, whom this mention names."""

    start: int
    end: int
    entity: int
    mention: Span


def find_letters(text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]) -> list[Letter]:
    """Find the letters of a text, in order; a salutation without a signer makes none."""
    openings = [place for place, sentence in enumerate(sentences) if _is_line(_SALUTATION, text, sentence)]
    if not openings:
        return []
    mentions = sorted((span, index) for index, entity in enumerate(entities) for span in entity.mentions)
    starts = [span.start for span, _ in mentions]
    closings = [place for place, sentence in enumerate(sentences) if _is_line(_VALEDICTION, text, sentence)]
    letters: list[Letter] = []
    for number, opening in enumerate(openings):
        limit = openings[number + 1] if number + 1 < len(openings) else len(sentences)
        limit = min(limit, opening + _MAX_LETTER_SENTENCES)
        after = bisect_right(closings, opening)
        closing = closings[after] if after < len(closings) and closings[after] < limit else None
        if closing is not None:
            last = min(closing + 1 + _SIGNATURE_LINES, len(sentences))
            area = Span(sentences[closing].end, sentences[last - 1].end)
            signer = _first(mentions, starts, area)
            if signer is not None:
                letters.append(Letter(opening, closing + 1, signer[1], signer[0]))
                continue
        sender = _sender(text, sentences, opening, mentions, starts)
        if sender is not None:
            letters.append(Letter(opening, closing + 1 if closing is not None else limit, sender[1], sender[0]))
    return letters


def _is_line(pattern: re.Pattern[str], text: str, sentence: SentenceSpan) -> bool:
    """Say whether a whole sentence, short and on a line of its own, is this."""
    if sentence.end - sentence.start > 100:
        return False
    begins_line = not sentence.start or "\n" in text[max(0, sentence.start - 3) : sentence.start]
    return begins_line and pattern.match(text[sentence.start : sentence.end]) is not None


def _first(mentions: Sequence[tuple[Span, int]], starts: Sequence[int], area: Span) -> tuple[Span, int] | None:
    place = bisect_right(starts, area.start - 1)
    return mentions[place] if place < len(mentions) and mentions[place][0].end <= area.end else None


def _sender(
    text: str,
    sentences: Sequence[SentenceSpan],
    opening: int,
    mentions: Sequence[tuple[Span, int]],
    starts: Sequence[int],
) -> tuple[Span, int] | None:
    """Find whom the sentence above the salutation names as the sender."""
    if not opening or not _SENT.search(text, sentences[opening - 1].start, sentences[opening - 1].end):
        return None
    above = sentences[opening - 1]
    for place in range(bisect_right(starts, above.start - 1), len(mentions)):
        span, _ = mentions[place]
        if span.start >= above.end:
            return None
        if _SENDER.search(text[max(above.start, span.start - 10) : span.start]):
            return mentions[place]
    return None
