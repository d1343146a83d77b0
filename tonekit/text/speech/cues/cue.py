"""A cue: the words that say whose words a sentence gives, who is named as the source, and which rule found it.

Terms after Pareti (2012).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.document import Span
from tonekit.text.speech.cues.acts import OF_EVIDENCE
from tonekit.text.speech.grammar.clauses import clause_subject
from tonekit.text.speech.grammar.items import MAX_LOOK, Item
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.documents import DOCUMENT_NOUNS
from tonekit.text.words.reporting import Form

_QUOTE_REACH_BEFORE = 12
_QUOTE_REACH_AFTER = 12
_PERSONAL = frozenset("he she they".split())


class Cue(NamedTuple):
    """A cue.

    Attributes:
        span: Its words.
        place: Where it stands among the items.
        subject: Who is named as the source.
        rule: Which rule found it: verb, inverted, passive, participle, purpose, according, view, attitude, answer,
            likewise, colon or fragment.
        form: The verb, or None for a cue without one.
        is_beside_quote: Whether a quotation stands near it.
    """

    span: Span
    place: int
    subject: Subject
    rule: str
    form: Form | None = None
    is_beside_quote: bool = False


def rests_on_author(cue: Cue) -> bool:
    """Say whether it is speech only where somebody is known to have written it: "the study found"."""
    if not cue.subject.is_echo or cue.is_beside_quote:
        return False
    if cue.form is None:
        return cue.subject.noun not in DOCUMENT_NOUNS
    return cue.form.lemma in OF_EVIDENCE or cue.form.verb_class in ("act", "think")


def resolve_shared(items: Sequence[Item], place: int, subject: Subject, earlier: Sequence[Cue]) -> Subject:
    """Give a conjoined or participial verb the subject of the verb before it, or of the items before its place."""
    if not subject.is_shared:
        return subject
    if earlier and earlier[-1].rule in ("verb", "participle", "attitude", "purpose"):
        source: Subject | None = earlier[-1].subject
    else:
        source = clause_subject(items, _start_of_clause(items, place), place) or clause_subject(items, until=place)
    source = source or _pronoun_before(items, place)
    if source is None:
        return Subject(None, confidence=0.3)
    return source._replace(is_negated=subject.is_negated, confidence=min(source.confidence, subject.confidence))


def _pronoun_before(items: Sequence[Item], place: int) -> Subject | None:
    """Find "she" in the clause before: "For two decades she worked as a nurse, and | said"."""
    backwards = range(place - 1, max(-1, place - 1 - MAX_LOOK), -1)
    found = next((items[back] for back in backwards if items[back].low in _PERSONAL), None)
    return Subject(found, confidence=0.55) if found is not None else None


def _start_of_clause(items: Sequence[Item], place: int) -> int:
    """Give the place of the last clause that goes against what stands before it: "X had won, but | Y left and"."""
    backwards = range(place - 1, max(-1, place - 1 - MAX_LOOK), -1)
    return next((back + 1 for back in backwards if items[back].low in ("but", ";")), 0)


def is_beside_quote(items: Sequence[Item], place: int, *, is_strict: bool = False) -> bool:
    """Say whether a quotation stands near; strictly, one that is no name or title ("called 'Cowboys and Indians'")."""
    for back in range(place - 1, max(-1, place - _QUOTE_REACH_BEFORE), -1):
        if items[back].kind == "quote" and not (is_strict and items[back].is_capitalised):
            return True
        if items[back].low in (";", ":"):
            break
    for later in range(place + 1, min(len(items), place + _QUOTE_REACH_AFTER)):
        if items[later].kind == "quote" and not (is_strict and items[later].is_capitalised):
            return True
        if items[later].low == ";":
            break
    return False
