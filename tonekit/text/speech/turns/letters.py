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
from tonekit.text.speech.grammar.items import MentionIndex

_SALUTATION = re.compile(
    r"[\"“‘']?(?:(?:My )?[Dd]ear(?:est)? [^.\n?!]{1,80}|To the Editor|To whom it may concern|Sir|Madam|Gentlemen"
    r"|(?:Friends|Comrades|Colleagues)(?: and [a-z]+)?)[,:]?$"
)
_SIGNED = re.compile(
    r"^[ \t]*(?:Yours|Sincerely|Regards|Respectfully|Faithfully|In solidarity|With respect|Signed"
    r"|(?:With )?(?:[Kk]ind|[Bb]est|[Ww]arm|[Ww]armest) (?:regards|wishes))"
    r"(?: (?:sincerely|faithfully|truly|ever|yours|submitted|respectfully))?[,.:]?[ \t]*\n\s*([^\n]{3,60})",
    re.MULTILINE,
)
_NAME = re.compile(r"(?:[A-Z]\.|[^\W\d_a-z][\w'’-]+)(?: (?:[A-Z]\.|de|van|von|al|bin|[^\W\d_a-z][\w'’-]+)){1,4}")
_SENDER = re.compile(r"\b(?:from|by|of)\s+(?:the\s+)?$")
_SENT = re.compile(r"\b(?:letter|statement|message|note|text)\b", re.IGNORECASE)
_MAX_LETTER_SENTENCES = 400


class Letter(NamedTuple):
    """Sentences `start` to `end` (exclusive) are the words of this entity, whom this mention names."""

    start: int
    end: int
    entity: int
    mention: Span


class _Signature(NamedTuple):
    """Where a closing ("Yours sincerely,") stands, and the name under it."""

    start: int
    name: Span


def signers(text: str) -> tuple[str, ...]:
    """List the names under the letters of a text, so that they can be made actors though they stand alone."""
    return tuple(text[slice(*signature.name)] for signature in _signatures(text))


def find_letters(text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]) -> list[Letter]:
    """Find the letters of a text, in order; a salutation without a signer makes none."""
    openings = [place for place, sentence in enumerate(sentences) if _is_salutation(text, sentence)]
    if not openings:
        return []
    starts = [sentence.start for sentence in sentences]
    names = {alias.lower(): index for index, entity in enumerate(entities) for alias in (entity.name, *entity.aliases)}
    signatures = _signatures(text)
    signed = [signature.start for signature in signatures]
    mentions = MentionIndex(entities)
    letters: list[Letter] = []
    for number, opening in enumerate(openings):
        limit = openings[number + 1] if number + 1 < len(openings) else len(sentences)
        limit = min(limit, opening + _MAX_LETTER_SENTENCES)
        after = bisect_right(signed, starts[opening])
        signature = signatures[after] if after < len(signatures) else None
        closing = bisect_right(starts, signature.start) if signature is not None else limit
        signer = names.get(text[slice(*signature.name)].lower()) if signature is not None and closing <= limit else None
        if signature is not None and signer is not None:
            letters.append(Letter(opening, closing, signer, signature.name))
            continue
        sender = _sender(text, sentences[opening - 1], mentions) if opening else None
        if sender is not None:
            letters.append(Letter(opening, min(closing, limit), sender[1], sender[0]))
    return letters


def _signatures(text: str) -> list[_Signature]:
    found: list[_Signature] = []
    for match in _SIGNED.finditer(text):
        name = _NAME.match(text, *match.span(1))
        if name is not None and (name.end() == match.end(1) or text[name.end()] in ",;( \t"):
            found.append(_Signature(match.start(), Span(*name.span())))
    return found


def _is_salutation(text: str, sentence: SentenceSpan) -> bool:
    """Say whether a whole sentence, short and on a line of its own, is one."""
    if sentence.end - sentence.start > 100:
        return False
    begins_line = not sentence.start or "\n" in text[max(0, sentence.start - 3) : sentence.start]
    return begins_line and _SALUTATION.match(text[sentence.start : sentence.end]) is not None


def _sender(text: str, above: SentenceSpan, mentions: MentionIndex) -> tuple[Span, int] | None:
    """Find whom the sentence above the salutation names as the sender."""
    if not _SENT.search(text, above.start, above.end):
        return None
    named = mentions.within(above.start, above.end)
    return next(
        (row for row in named if _SENDER.search(text[max(above.start, row[0].start - 10) : row[0].start])), None
    )
