"""Who speaks, as the words of a sentence name them: the subject of a reporting verb, or the source of another cue."""

from __future__ import annotations

from typing import NamedTuple

from tonekit.text.document import Span
from tonekit.text.speech.grammar.items import Item
from tonekit.text.words.documents import DOCUMENT_NOUNS, IMPERSONAL, SPEECHLESS_NOUNS, STUDY_NOUNS
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE
from tonekit.text.words.reporting import JOINT_NOUNS

# "The Italian", "the Cypriot", "the Israeli".
_OF_ORIGIN = frozenset(
    word.lower() for word in COUNTRY_BY_ADJECTIVE if word.endswith(("an", "ot", "i", "er")) and word.isalpha()
)


class Subject(NamedTuple):
    """Who speaks, as the words name them.

    Attributes:
        item: The mention, or None where the words name somebody who is no known actor ("officials").
        is_first_person: "I" or "we": the narrator, or the author.
        is_shared: The verb has the subject of the verb before it ("said ..., and welcomed").
        is_negated: "did not".
        is_passive: "was told".
        is_hypothetical: "may say".
        is_echo: "The statement", "the spokesperson": whoever spoke last.
        is_impersonal: "Reports", "the law": no actor.
        is_joint: "The two leaders".
        is_new: "A passer-by": somebody not spoken of before, so nobody known.
        is_in_view: "The 41-year-old": whichever person the text is about here.
        place: Where the item stands among the items, or None.
        confidence: How sure the reading is.
        noun: The noun of an echo, or the bare one that a headline has for somebody ("says minister"); else "".
        words: Where the noun of an echo stands, or None.
    """

    item: Item | None = None
    is_first_person: bool = False
    is_shared: bool = False
    is_negated: bool = False
    is_passive: bool = False
    is_hypothetical: bool = False
    is_echo: bool = False
    is_impersonal: bool = False
    is_joint: bool = False
    is_new: bool = False
    is_in_view: bool = False
    confidence: float = 0.9
    place: int | None = None
    noun: str = ""
    words: Span | None = None


def is_person_of_origin(item: Item) -> bool:
    """Say whether a mention behind "the" may be a person: "the Italian said"; "the French said" are many."""
    return item.low in _OF_ORIGIN and not item.is_possessive


def nobody(noun: str, *, is_definite: bool = False, is_new: bool = False) -> Subject:
    """Make the subject of a noun that names no known actor; "the report" is one that was spoken of before."""
    is_echo = noun in DOCUMENT_NOUNS or (is_definite and noun in STUDY_NOUNS)
    is_echo |= is_definite and noun in IMPERSONAL and not noun.endswith("s") and noun not in SPEECHLESS_NOUNS
    is_impersonal = noun in IMPERSONAL and not is_echo
    return Subject(
        None,
        is_echo=is_echo,
        is_impersonal=is_impersonal,
        is_joint=noun in JOINT_NOUNS,
        is_new=is_new,
        is_in_view=is_definite and noun == "year-old",
        confidence=0.5,
        noun=noun if is_echo else "",
    )
