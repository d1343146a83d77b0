"""A reporting verb among the items of a sentence in, whether what follows it is something said out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.items import Item, low_at
from tonekit.text.words.grammar import ADVERBS, BE, DETERMINERS, HAVE, MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from tonekit.text.words.reporting import Form

_CLAUSE_REACH = 15
_OBJECT_REACH = 6
_ABOUT_SOMETHING = frozenset("write tweet comment report remark".split())
_ADJECTIVAL_ENDINGS = ("ive", "ful", "able", "ible", "ous", "less", "ary", "ical", "ic")
_SUPERLATIVES = ("est", "most", "worst", "first", "last", "least")
_ONLY_THAT = frozenset("want support favour favor prefer know understand intend plan see_as trust".split())
_CLAUSE_OPENERS = frozenset("that whether if there how why what i we you".split())
_WITH_AS = frozenset("describe characterise characterize label dismiss identify".split())
# "advised citizens to stay": what somebody is told to do is said.
_SUASIVE = frozenset("advise recommend want".split())
_WITH_INFINITIVE = frozenset("threaten hope".split())
_NO_WORDS = frozenset("nothing goodbye intent interest".split())
_NOTHING_REACH = 8
_OF_NOTHING = frozenset("about to when while as after before because if what how whether and but when".split())


def is_silence(items: Sequence[Item], place: int) -> bool:
    """Say whether what was said is "nothing" and the like; "said nothing was settled" is a clause about nothing."""
    if low_at(items, place) != "nothing":
        return low_at(items, place) in _NO_WORDS
    for later in range(place + 1, min(len(items), place + _NOTHING_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in _OF_NOTHING or item.low in RELATIVES:
            return True
        if item.low in BE or item.low in MODALS or item.low in HAVE:
            return False
    return True


def reports_alone(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb reports speech without a quotation beside it, by its class and what follows."""
    if form.verb_class in ("clause", "think") and form.tense != "ing" and place >= 4 and _is_set_off(items, place):
        return True
    if form.verb_class == "manner" or (form.lemma in _ABOUT_SOMETHING and _is_mere_act(items, place)):
        return False
    if form.verb_class == "clause":
        return _has_finite_clause(items, place, form)
    if form.verb_class == "think":
        return _has_thought(items, place, form)
    return True


def _is_mere_act(items: Sequence[Item], place: int) -> bool:
    """Say whether only a phrase follows: "wrote to the mayor", "tweeted after the match", "reported on the leak"."""
    later = place + 1
    while later < len(items) and (items[later].low in ADVERBS or items[later].low.endswith("ly")):
        later += 1
    low = low_at(items, later)
    if low not in PREPOSITIONS and low not in SUBORDINATORS:
        return False
    return not any(
        item.low in ("that", ":", ",") or item.kind == "quote" for item in items[later : later + _CLAUSE_REACH]
    )


def _is_set_off(items: Sequence[Item], place: int) -> bool:
    """Say whether cue and subject stand apart from what is said ("..., newspaper X reported")."""
    following = low_at(items, place + 1)
    if place + 1 < len(items) and following not in (",", "."):
        return False
    back = place - 1
    while back > 0 and place - back < 8 and items[back].kind in ("word", "mention"):
        back -= 1
    return back > 2 and items[back].low == ","


def _has_finite_clause(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether a clause follows: "that", or a finite auxiliary before the next relative."""
    following = low_at(items, place + 1)
    if following == "to":
        return form.lemma in _WITH_INFINITIVE
    if form.lemma == "remind" and following in ("us", "me"):
        return False  # what a thing brings to mind
    if form.lemma in _WITH_AS and ("as" in (i.low for i in items[place + 1 : place + 9]) or following.endswith("ing")):
        return True
    if form.lemma in ("call", "declare") and form.tense == "past" and _is_characterised(items, place + 1):
        return True
    if form.lemma in _SUASIVE and _is_told_to(items, place + 1):
        return True
    is_past_comma = False
    for later in range(place + 1, min(len(items), place + _CLAUSE_REACH)):
        low = items[later].low
        if low in ("that", "whether", "how"):
            # "proposed a bill that ..." has a relative, not a clause.
            return following not in ("a", "an")
        is_past_comma |= low == ","
        if low in RELATIVES or low in (";", "as", "when", "after", "before", "while", "so", "because", "if"):
            return False
        if not is_past_comma and (low in MODALS or low in BE or low in HAVE or low == "died"):
            return later > place + 1
    return False


def _is_characterised(items: Sequence[Item], place: int) -> bool:
    """Say whether an object and what it is called follow: "called the order unlawful", "called it a mistake"."""
    seen = 0
    for later in range(place, min(len(items), place + _OBJECT_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in PREPOSITIONS or item.low in HAVE:
            return False
        if seen and (item.low in ("a", "an") or item.low.endswith(_ADJECTIVAL_ENDINGS)):
            return item.kind == "word" and low_at(items, later - 1) not in DETERMINERS
        if seen and item.low == "the" and low_at(items, later + 1).endswith(_SUPERLATIVES):
            return True  # "called the crisis the worst in the world"
        seen += item.kind == "mention" or item.low not in DETERMINERS
    return False


def _is_told_to(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody, and an infinitive, follow: "advised citizens to stay"."""
    for later in range(place + 1, min(len(items), place + _OBJECT_REACH)):
        if items[later].kind == "mark" or items[later].low in RELATIVES:
            return False
        if items[later].low == "to":
            return later > place and low_at(items, later + 1) not in DETERMINERS
    return False


def _has_thought(items: Sequence[Item], place: int, form: Form) -> bool:
    if place + 1 >= len(items):
        return False
    following = items[place + 1]
    if form.lemma in _SUASIVE and following.low != "to" and _is_told_to(items, place + 1):
        return True
    if form.lemma in _ONLY_THAT:
        return following.low == "that" or following.kind == "quote"
    if form.tense == "past" and following.low == "to":
        return form.lemma in _WITH_INFINITIVE
    return following.kind != "mark"


def opens_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether what stands here can open the clause that is reported: "that", an article, a name, a pronoun."""
    if place >= len(items) or items[place].kind != "word":
        return True
    low = items[place].low
    return low in _CLAUSE_OPENERS or low in DETERMINERS or low in PREPOSITIONS or low.endswith("ly")
