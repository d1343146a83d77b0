"""A reporting verb among the items of a sentence in, its subject out: who is said to say it.

A handful of word-order rules, no parser: the noun phrase before the verb, past its adverbs and auxiliaries.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.asides import next_comma, opening_comma
from tonekit.text.speech.grammar.items import FIRST_PERSON, MAX_LOOK, SUBJECT_PRONOUNS, Item, low_at
from tonekit.text.speech.grammar.nounphrases import phrase_ending_at
from tonekit.text.speech.grammar.subjects import Subject, nobody
from tonekit.text.speech.grammar.times import before_time
from tonekit.text.words.documents import SPOKEN_FOR
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    NEGATIONS,
    PLAIN_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.idioms import ANSWERING_NOUNS

_MAX_ADVERBS = 8
_MAX_OPENING = 120
# "publicly", "herself": what may follow a subject beside adverbs.
_ADDED = ("ly", "self", "selves")
_LONGEST_WITHOUT_ENDING = 4
# "X at first denied it", "X in turn said".
_SET_PHRASES = {("at", "first"), ("at", "last"), ("for", "now"), ("of", "course")} | {
    ("in", noun) for noun in ("turn", "response", "reply", "fact", "effect", "part", "private", "public")
}
_HYPOTHETICAL = frozenset("may might could should must".split())
_BELONGING = frozenset("of from at for in with".split())
_NONE = frozenset("no nor neither".split())
_LONGEST_PARTITIVE = 8
_VERBS = BE | HAVE | IRREGULAR_PASTS | MODALS | PLAIN_PASTS | RELATIVES | SUBORDINATORS


def subject_before(items: Sequence[Item], verb: int) -> Subject | None:
    """Find the subject to the left of the verb at this place; None where a verb cannot stand here."""
    place, negated, passive, modals = verb - 1, False, False, {""}
    while place >= 0 and verb - place <= _MAX_ADVERBS and items[place].kind == "word":
        low, earlier = items[place].low, before_time(items, place)
        if earlier < place:
            place = earlier
            continue
        if (low_at(items, place - 1), low) in _SET_PHRASES:
            place -= 2
            continue
        if low in NEGATIONS or low.endswith(("n't", "n’t")):
            negated = True
        elif low in BE:
            passive = True
        elif low in MODALS:
            modals.add(low)
        elif low not in ADVERBS and not (low.endswith(_ADDED) and len(low) > _LONGEST_WITHOUT_ENDING):
            break
        place -= 1
    if place > 2 and low_at(items, place) == ",":
        opening = opening_comma(items, place)
        negated |= low_at(items, opening - 1) in NEGATIONS  # "had not, as of Monday, announced"
    if place < 0 and verb and items[0].low == "both":
        found: Subject | None = nobody("both")
    else:
        found = phrase_ending_at(items, place)
    if found is None or _denies_itself(items, place):
        return None
    if found.item is None and found.is_new and (items[place].is_capitalised or items[place].low == ")"):
        found = _head_of_clause(items, place) or found
    return found._replace(
        is_negated=negated,
        is_passive=passive,
        is_hypothetical=not modals.isdisjoint(_HYPOTHETICAL),
        confidence=found.confidence - 0.05 * (len(modals) > 1),
    )


def _denies_itself(items: Sequence[Item], end: int) -> bool:
    """Say whether the noun phrase that ends here denies itself: "no official", "neither X nor Y", "none of them"."""
    item, before = items[end], low_at(items, end - 1)
    if item.kind == "mention" and item.low.startswith("no "):
        return True
    if item.low == "," or item.low in CONJUNCTIONS:
        return False  # "who voted no, said", "voted no and said"
    if before in _NONE or (before in DETERMINERS and low_at(items, end - 2) == "nor"):
        return True
    for place in range(end - 1, max(-1, end - _LONGEST_PARTITIVE), -1):
        if items[place].kind not in ("word", "mention"):
            return False
        if items[place].low in ("none", "neither"):
            return low_at(items, place + 1) == "of"
    return False


def _head_of_clause(items: Sequence[Item], end: int) -> Subject | None:
    """Find the name before a long name that was cut: "Ann Lee of the Centre for Ships: Hulls and Ropes said"."""
    start = next_comma(items[:MAX_LOOK], 0) + 1 if items[0].low in PREPOSITIONS else 0
    if not start < end < start + MAX_LOOK or items[start].kind != "mention" or items[start].is_possessive:
        return None
    if low_at(items, start + 1) not in _BELONGING:
        return None
    for item in items[start + 1 : end]:
        is_verb = item.kind == "word" and not item.is_capitalised and (item.low.endswith("ed") or item.low in _VERBS)
        if is_verb or item.kind == "quote" or item.low == ";":
            return None
    return Subject(items[start], confidence=0.65, place=start)


def clause_subject(items: Sequence[Item], since: int = 0, until: int | None = None) -> Subject | None:
    """Find the subject of the sentence: its first mention that is neither owned, nor in an opening phrase.

    Where a clause is meant, it is that of the items from `since` up to `until`.
    """
    start = 0
    longest = since + _MAX_OPENING
    items = items[since : longest if until is None else min(until, longest)]
    while start < len(items):
        end = next_comma(items, start)
        first = items[start]
        opener = first.kind == "word" and (
            first.low in PREPOSITIONS
            or first.low in SUBORDINATORS
            or first.low.endswith(("ing", "ed"))
            or first.low in ("according", "one", "first", "last")
        )
        if not opener or end >= len(items):
            for place in range(start, end):
                item = items[place]
                if item.kind == "mention":
                    if item.is_possessive:
                        return _subject_of_owner(items, place)
                    following = items[place + 1] if place + 1 < end else item
                    is_title = following.kind == "mention" and following.start == item.end + 1
                    named = following if is_title and following.low not in SUBJECT_PRONOUNS else item
                    return Subject(named, confidence=0.6)  # "Central Bank | Governor Ann Lee"
                if item.kind == "word" and item.low in FIRST_PERSON:
                    return Subject(None, is_first_person=True)
                if item.kind == "quote":
                    break
        start = end + 1
    return None


def _subject_of_owner(items: Sequence[Item], place: int) -> Subject:
    """Read "X's statement", "X's answer to Y", "his Russian counterpart, Y"."""
    for later in range(place + 1, min(len(items), place + 5)):
        item = items[later]
        if item.kind == "mention" and not item.is_possessive:
            return Subject(item, confidence=0.55)
        if item.kind == "word" and (item.low in SPOKEN_FOR or item.low in ANSWERING_NOUNS):
            return Subject(items[place], confidence=0.5)
        if item.kind != "word":
            break
    return Subject(None, confidence=0.3)
