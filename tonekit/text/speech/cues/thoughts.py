"""A verb of thinking among the items of a sentence in, whether what follows it is the view that somebody has out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.complements import (
    NO_COMPLEMENTS,
    OBJECT_REACH,
    finds_clause,
    is_finite,
    is_told_to,
    past_aside,
)
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.times import TIMES
from tonekit.text.words.grammar import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
)
from tonekit.text.words.idioms import VERDICTS
from tonekit.text.words.reporting import Form

_JUDGING_ENDINGS = ("able", "ible", "ous", "ful", "less")
_ONLY_THAT = frozenset(
    """charge support favour favor prefer know understand intend plan see_as trust submit specify hold direct
    accept""".split()
)
_SCARCE = frozenset("little no scant few only".split())
_SEEN_REACH = 9
# A view of a thing is one even without a clause: "fears a backlash", "doubts the claim", "believes in".
_WITH_OBJECT = frozenset("fear doubt expect hope worry wonder see_as regard judge deem believe".split())
_THOUGHT = frozenset("to so otherwise differently".split())


def has_thought(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb at this place, with what follows it, gives a view: "believes that", "fears a backlash"."""
    place = past_aside(items, place + 1) - 1
    if place + 1 >= len(items):
        return False
    following = items[place + 1]
    if form.lemma == "want" and following.low != "to" and is_told_to(items, place + 1):
        return True
    if form.lemma == "suspect" and following.low in DETERMINERS:
        return True  # "suspects the ear"; "suspected militants" are none
    if form.lemma == "consider" and _is_held_to_be(items, place + 1):
        return True
    if form.lemma == "see":
        return _has_view(items, place, form)
    if form.lemma == "foresee":
        return foretells(items, place)
    if form.lemma == "want":
        # Who wants a thing says so; what somebody wants to do the narrator may know.
        return form.tense == "present" and following.low not in NO_COMPLEMENTS and following.kind != "mark"
    if form.lemma in _ONLY_THAT:
        return following.low == "that" or following.kind == "quote" or _has_that_later(items, place + 1)
    if form.tense == "past" and following.low == "to":
        return form.lemma == "hope"
    if following.kind == "mark" or following.low.endswith(("self", "selves")):
        return False
    if form.lemma in _WITH_OBJECT or following.low in _THOUGHT or is_finite(items, place + 1):
        return True  # "which he reckoned were late"
    return finds_clause(items, place + 1)


def _has_that_later(items: Sequence[Item], place: int) -> bool:
    """Say whether a clause follows words for a time: "specified | later in the day that"."""
    for later in range(place, min(len(items), place + OBJECT_REACH)):
        low = items[later].low
        if low == "that":
            return later > place
        if low not in ADVERBS and low not in PREPOSITIONS and low not in DETERMINERS and low not in TIMES:
            return False
    return False


def _has_view(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether somebody sees something as, or becoming, something: "sees prices falling", "saw no way out"."""
    if low_at(items, place + 1) in _SCARCE:
        return True
    for later in range(place + 2, min(len(items), place + _SEEN_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in RELATIVES or item.low in MODALS:
            return False
        if item.low == "as":
            return low_at(items, later + 1) in DETERMINERS or low_at(items, later + 1).endswith(("ing", "ed", "ive"))
        if item.low.endswith("ing") and form.tense == "present" and items[later - 1].low not in PREPOSITIONS:
            return True
    return False


def _is_held_to_be(items: Sequence[Item], place: int) -> bool:
    """Say whether a thing and a judgement of it stand here: "considers | the plan useless", "| useless the plan"."""
    if _judges(low_at(items, place)):
        return place + 1 < len(items) and (items[place + 1].kind == "mention" or items[place + 1].low in DETERMINERS)
    for later in range(place + 1, min(len(items), place + OBJECT_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in PREPOSITIONS or item.low in CONJUNCTIONS:
            return False
        is_last = later + 1 >= len(items) or items[later + 1].kind == "mark" or items[later + 1].low in PREPOSITIONS
        if is_last and _judges(item.low):
            return low_at(items, later - 1) not in DETERMINERS
    return False


def _judges(low: str) -> bool:
    return low in VERDICTS or low.endswith(_JUDGING_ENDINGS)


def foretells(items: Sequence[Item], place: int) -> bool:
    """Say whether the verb has somebody right before it, and behind it what is to come: "Acme forecasts losses"."""
    before = place - 1
    while before > 0 and (items[before].low in ADVERBS or items[before].low in HAVE or items[before].low in MODALS):
        before -= 1
    following = items[place + 1] if place + 1 < len(items) else None
    if following is None or following.kind in ("mark", "mention") or following.low in PREPOSITIONS:
        return False
    is_named = items[before].kind == "mention" and not items[before].is_possessive
    return is_named or items[before].low in RELATIVES or items[before].low == ","
