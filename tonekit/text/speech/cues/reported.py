"""A reporting verb among the items of a sentence in, whether what follows it is something said out.

A quotation beside it is another matter: here only what the verb has for a complement counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.cues.thoughts import foretells, has_thought
from tonekit.text.speech.grammar.asides import next_comma
from tonekit.text.speech.grammar.complements import (
    CLAUSE_REACH,
    NO_COMPLEMENTS,
    NOMINATIVES,
    OBJECT_REACH,
    follows_clause,
    is_finite,
    is_told_to,
)
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.times import behind_time
from tonekit.text.words.gazetteer import GROUPS
from tonekit.text.words.grammar import (
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    RELATIVES,
)
from tonekit.text.words.idioms import REPRISALS, VERDICTS
from tonekit.text.words.reporting import FORETELLING, Form

_ADJECTIVAL_ENDINGS = ("ive", "ful", "able", "ible", "ous", "less", "ary", "ical", "ic")
_OBJECTIVES = frozenset("it him them this".split())
# One calls a meeting, a hearing.
_GATHERINGS = frozenset("meeting hearing briefing sitting gathering".split())
_SUPERLATIVES = ("est", "most", "worst", "first", "last", "least")
_CALLING = frozenset("call declare label dub term".split())
_WITH_AS = frozenset("describe characterise characterize label dismiss identify".split())
# "advised citizens to stay": what somebody is told to do is said.
_SUASIVE = frozenset("advise recommend".split())
# Manners of saying that what is said may hang on; one begins, reads and continues "that book".
_WITH_THAT = frozenset(
    """grumble gripe grouse groan moan whine fume mutter murmur mumble whisper shout scream cry yell snap growl boast
    crow gloat gush enthuse muse reflect scoff sneer venture volunteer interject rejoin bellow rant huff""".split()
)
# Of these even the object alone is something said: "proposed talks".
SUGGESTING = frozenset("suggest propose recommend".split())
_ASSENT = frozenset(("agree", "concur"))


def reports_alone(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb reports speech without a quotation beside it, by its class and what follows."""
    if form.verb_class in ("clause", "think") and form.tense != "ing" and _is_set_off(items, place):
        return True
    if form.verb_class == "manner":
        that = place + 1 + ("_" in form.lemma)  # "shot back that it was late", "grumbled that it rained"
        return low_at(items, that) == "that" and ("_" in form.lemma or form.lemma in _WITH_THAT)
    if form.verb_class == "clause":
        return assents(items, place, form) or _has_finite_clause(items, place, form)
    if form.verb_class == "think":
        return has_thought(items, place, form)
    return True


def assents(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether somebody only agrees, or does not, with what was said before: "Mr X agreed.", "Mr X concurred"."""
    if form.lemma not in _ASSENT or form.tense != "past" or low_at(items, place - 1) in HAVE | BE:
        return False
    return low_at(items, place + 1) in ("", ".") or (low_at(items, place + 1) == "with" and place + 2 < len(items))


def _is_set_off(items: Sequence[Item], place: int) -> bool:
    """Say whether cue and subject stand apart from what is said: "..., newspaper X reported", "Fish, she held, rot"."""
    end = behind_time(items, place + 1)
    return (end >= len(items) or items[end].low in (",", ".")) and follows_clause(items, place)


def _has_finite_clause(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether a clause follows: "that", or a finite auxiliary before the next relative."""
    following = low_at(items, place + 1)
    if form.lemma == "undertake":
        return following == "to" and form.tense != "ing"  # to review it; not the review that is due
    if form.lemma == "share":
        return _shares_words(items, place + 1)
    if following == "to" and not (form.lemma in SUGGESTING and _names_hearer(items, place + 2)):
        return form.lemma == "threaten" and form.tense in ("past", "present")
    if form.lemma == "remember" and form.tense != "ing" and (_pictures(items, place + 1) or _holds(items, place + 1)):
        return True
    if form.lemma in FORETELLING and form.tense != "ing" and foretells(items, place):
        return True
    if form.lemma == "remind" and following in ("us", "me"):
        return False  # what a thing brings to mind
    if form.lemma in _WITH_AS and ("as" in (i.low for i in items[place + 1 : place + 9]) or following.endswith("ing")):
        return True
    if form.lemma in _CALLING and form.tense in ("past", "ing") and _is_characterised(items, place + 1):
        return True
    if form.lemma in _SUASIVE and is_told_to(items, place + 1):
        return True
    if form.lemma == "threaten" and not REPRISALS.isdisjoint(item.low for item in items[place + 1 : place + 6]):
        return True
    if following in NOMINATIVES:
        return True
    if form.lemma in SUGGESTING and form.tense != "ing" and following not in PREPOSITIONS:
        return True
    is_past_comma, n_relatives = False, 0
    start = _past_condition(items, place + 1)
    for later in range(start, min(len(items), start + CLAUSE_REACH)):
        low = items[later].low
        if low in ("that", "whether", "how"):
            # "proposed a bill that ..." has a relative, not a clause.
            return following not in ("a", "an")
        is_past_comma |= low == ","
        if low == "to" and low_at(items, later + 1) == "be":
            return True  # "found the delay to be unlawful"
        if low in (";", "as", "when", "after", "before", "while", "so", "because", "if"):
            return False
        n_relatives += low in RELATIVES and not _is_past(items, later + 1)
        if not is_past_comma and is_finite(items, later):
            if not n_relatives:
                return later > place + 1
            n_relatives -= 1  # "found those who left | were late"
    return False


def _is_past(items: Sequence[Item], place: int) -> bool:
    low = low_at(items, place)
    return low.endswith("ed") or low in IRREGULAR_PASTS


def _shares_words(items: Sequence[Item], place: int) -> bool:
    """Say whether what is shared is told: "shared | that it was late", "| her view that"; not a cell, or a town."""
    for later in range(place, min(len(items), place + OBJECT_REACH)):
        if items[later].low in ("that", "how"):
            return later == place or items[later - 1].kind == "word"
        if items[later].kind in ("mark", "quote") or items[later].low in CONJUNCTIONS:
            return False
    return False


def _past_condition(items: Sequence[Item], place: int) -> int:
    """Give the place behind the condition that a clause may begin with: "found when it rained, | boats were late"."""
    if low_at(items, place) not in ("when", "if", "although", "while"):
        return place
    comma = next_comma(items, place)
    return comma + 1 if comma < len(items) else place


def _is_characterised(items: Sequence[Item], place: int) -> bool:
    """Say whether an object and what it is called follow: "called the order unlawful", "called it a mistake"."""
    if low_at(items, place) in _OBJECTIVES:
        following = items[place + 1] if place + 1 < len(items) else None
        return following is not None and following.kind == "word" and following.low not in NO_COMPLEMENTS
    seen = 0
    for later in range(place, min(len(items), place + OBJECT_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in PREPOSITIONS or item.low in HAVE:
            return False
        is_last = later + 1 >= len(items) or items[later + 1].kind == "mark"
        if seen and is_last and item.low.endswith(("ing", "ed")) and item.low not in _GATHERINGS:
            return item.kind == "word"  # "called the plan flawed"
        if seen and is_last and item.low in VERDICTS:
            return item.kind == "word"  # "called the charge absurd"
        if seen and (item.low in ("a", "an") or item.low.endswith(_ADJECTIVAL_ENDINGS)):
            return item.kind == "word" and low_at(items, later - 1) not in DETERMINERS
        if seen and item.low == "the" and low_at(items, later + 1).endswith(_SUPERLATIVES):
            return True  # "called the crisis the worst in the world"
        seen += item.kind == "mention" or item.low not in DETERMINERS
    return False


def _pictures(items: Sequence[Item], place: int) -> bool:
    """Say whether what somebody did, or does, stands here: "remembers | thinking", "| Lee turning up"."""
    for later in range(place, min(len(items), place + OBJECT_REACH)):
        item, before = items[later], items[later - 1]
        if item.kind == "mark" or item.low in PREPOSITIONS or item.low in RELATIVES:
            return False
        if item.kind == "word" and item.low.endswith("ing") and not item.low.endswith("thing"):
            is_actor = before.kind == "mention" and not before.is_possessive
            return later == place or is_actor or before.low in GROUPS or before.low in _OBJECTIVES
    return False


def _holds(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody, and as what he is held, stand here: "remembered | her as a teacher", not "as she left"."""
    for later in range(place + 1, min(len(items), place + OBJECT_REACH)):
        if items[later].kind in ("mark", "quote") or items[later].low in PREPOSITIONS:
            return False
        if items[later].low == "as":
            following = low_at(items, later + 1)
            return following in ("a", "an", "one") or following.endswith(_ADJECTIVAL_ENDINGS)
    return False


def _names_hearer(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody stands here, and that something: "suggested to | the witness that"."""
    first = items[place] if place < len(items) else None
    if first is None or (first.kind != "mention" and first.low not in DETERMINERS and not first.low.endswith("s")):
        return False
    return "that" in (item.low for item in items[place : place + OBJECT_REACH])
