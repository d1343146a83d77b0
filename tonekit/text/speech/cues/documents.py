"""The items of a sentence in, whose document it speaks of out: "a note from X", "X's letter", "X filed a motion".

So that "the letter says", or "it said", in the sentences after it gives that actor's words. A piece of research has
many names in one article ("a report by X", then "the study found"): they count as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.speech.grammar.clauses import subject_before
from tonekit.text.speech.grammar.items import POSSESSIVE_PRONOUNS, Item
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.documents import DOCUMENTS, is_document
from tonekit.text.words.grammar import DETERMINERS, PARTICIPLES_OF_READERS, PREPOSITIONS

_ISSUING = frozenset(
    """issued issues filed files released releases published sent wrote signed posted submitted circulated passed
    adopted read gave delivered""".split()
)
# What is issued beside documents.
_ISSUED = frozenset(
    "resolution ruling order decree verdict decision opinion warning alert speech address interview video".split()
)
_REACH = 8
_MAX_MODIFIERS = 4
# Bodies whose report an article speaks of as a matter of course.
_INQUIRIES = frozenset("inquiry enquiry investigation probe inquest audit".split())
_SENDERS = frozenset("from by".split())


class Authorship(NamedTuple):
    """Whose document a sentence speaks of: its noun, the entity, and whether it is told that there is one."""

    noun: str
    owner: int
    is_told: bool


def document_owner(items: Sequence[Item], speaker: int | None) -> Authorship | None:
    """Find the first document of a sentence that is an actor's.

    Args:
        items: The sentence.
        speaker: Who speaks it: what is said "in a statement" is in the speaker's own.
    """
    for place, item in enumerate(items):
        if item.low not in DOCUMENTS or item.kind != "word":
            continue
        if speaker is not None and _is_said_in(items, place):
            return Authorship(item.low, speaker, is_told=True)
        issuer = _sender(items, place) or _issuer(items, place)
        owner = issuer or _possessor(items, place)
        if owner is not None and owner.ref is not None:
            return Authorship(item.low, owner.ref, is_told=issuer is not None)
    inquiry = next((item for item in items if item.kind == "mention" and item.low.split()[-1] in _INQUIRIES), None)
    return Authorship("report", inquiry.ref, is_told=False) if inquiry is not None and inquiry.ref is not None else None


def issuer_before(items: Sequence[Item], participle: int) -> Subject | None:
    """Find who issued the document that a participle explains: "X issued a ruling against Y | finding that"."""
    for noun in range(participle - 1, max(0, participle - _REACH), -1):
        item = items[noun]
        if item.kind in ("mark", "quote"):
            return None
        if item.kind == "word" and (is_document(item.low) or item.low in _ISSUED):
            verbs = range(noun - 1, max(-1, noun - 1 - _MAX_MODIFIERS), -1)
            verb = next((at for at in verbs if items[at].low in _ISSUING), None)
            found = subject_before(items, verb) if verb is not None else None
            is_known = found is not None and found.item is not None and not (found.is_passive or found.is_negated)
            return found if is_known else None
    return None


def _is_said_in(items: Sequence[Item], place: int) -> bool:
    """Read "in a new study", "in findings", "in his statement"."""
    for back in range(place - 1, max(-1, place - 1 - _MAX_MODIFIERS), -1):
        if items[back].low == "in":
            return True
        if items[back].kind == "mark" or items[back].low in PREPOSITIONS:
            return False
    return False


def _sender(items: Sequence[Item], place: int) -> Item | None:
    """Read "a note from X", "a letter signed by the mayor, X"."""
    for later in range(place + 1, min(len(items), place + _MAX_MODIFIERS)):
        if items[later].low in PARTICIPLES_OF_READERS:
            return None
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
        if items[back].kind != "word" and items[back].low not in POSSESSIVE_PRONOUNS:  # "X published its report"
            return None
    return None
