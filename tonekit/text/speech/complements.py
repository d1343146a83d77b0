"""A reporting verb among the items of a sentence in, whether what follows it is something said out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.asides import TIMES, next_comma
from tonekit.text.speech.items import Item, low_at
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    PLAIN_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.reporting import REPRISALS, VERDICTS, Form

_CLAUSE_REACH = 15
_OBJECT_REACH = 6
_ADJECTIVAL_ENDINGS = ("ive", "ful", "able", "ible", "ous", "less", "ary", "ical", "ic")
_OBJECTIVES = frozenset("it him them this".split())
# "called him up", "called it off", "called them yesterday".
_NO_COMPLEMENTS = PREPOSITIONS | ADVERBS | CONJUNCTIONS | frozenset("up off out back home".split())
_SUPERLATIVES = ("est", "most", "worst", "first", "last", "least")
_ONLY_THAT = frozenset(
    "charge support favour favor prefer know understand intend plan see_as trust submit specify hold direct".split()
)
# Who tells the future tells it, clause or none: "predicts a recession".
_FORETELLING = frozenset("predict forecast project foresee".split())
_SCARCE = frozenset("little no scant few only".split())
_SEEN_REACH = 9
_NOMINATIVES = frozenset("he she they there we i".split())
_CLAUSE_WORDS = _NOMINATIVES | frozenset("that whether if why how what who it".split())
# "named", "called" and the like explain the noun before them and have an object all the same.
_NAMED = frozenset("called named dubbed titled entitled labelled labeled nicknamed".split())
_FINITE = (BE | HAVE | MODALS | PLAIN_PASTS) - {"be", "been", "being", "having"}
# A view of a thing is one even without a clause: "fears a backlash", "doubts the claim", "believes in".
_WITH_OBJECT = frozenset("fear doubt expect hope worry wonder see_as regard judge deem believe".split())
_THOUGHT = frozenset("to so otherwise differently".split())
_CLAUSE_OPENERS = frozenset("that whether if there how why what i we you".split())
_CALLING = frozenset("call declare label dub term".split())
_WITH_AS = frozenset("describe characterise characterize label dismiss identify".split())
# "advised citizens to stay": what somebody is told to do is said.
_SUASIVE = frozenset("advise recommend want".split())
# Of these even the object alone is something said: "proposed talks".
SUGGESTING = frozenset("suggest propose recommend".split())
_WITH_INFINITIVE = frozenset("threaten hope".split())
_ASSENT = frozenset(("agree", "concur"))
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
    if form.verb_class in ("clause", "think") and form.tense != "ing" and _is_set_off(items, place):
        return True
    if form.verb_class == "manner":
        return "_" in form.lemma and low_at(items, place + 2) == "that"  # "shot back that it was late"
    if form.verb_class == "clause":
        return assents(items, place, form) or _has_finite_clause(items, place, form)
    if form.verb_class == "think":
        return _has_thought(items, place, form)
    return True


def assents(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether somebody only agrees, or does not, with what was said before: "Mr X agreed.", "Mr X concurred"."""
    if form.lemma not in _ASSENT or form.tense != "past" or low_at(items, place - 1) in HAVE | BE:
        return False
    return low_at(items, place + 1) in ("", ".") or (low_at(items, place + 1) == "with" and place + 2 < len(items))


def _is_set_off(items: Sequence[Item], place: int) -> bool:
    """Say whether cue and subject stand apart from what is said: "..., newspaper X reported", "Fish, she held, rot"."""
    following = low_at(items, place + 1)
    return (place + 1 >= len(items) or following in (",", ".")) and follows_clause(items, place)


def follows_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether only a subject stands between the verb and the comma behind a clause: "It was late, X reported"."""
    back = place - 1
    while back > 0 and place - back < 8 and items[back].kind in ("word", "mention"):
        back -= 1
    if items[back].low != "," or place - back < 2:
        return False
    first = items[back + 1].low
    is_phrase = first in PREPOSITIONS or first in SUBORDINATORS or first in CONJUNCTIONS  # "and it showed"
    is_phrase |= any(item.low in RELATIVES for item in items[back + 1 : place])  # "all that they considered"
    return not is_phrase and back > (2 if items[0].low in PREPOSITIONS else 0)


def _has_finite_clause(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether a clause follows: "that", or a finite auxiliary before the next relative."""
    following = low_at(items, place + 1)
    if following == "to" and not (form.lemma in SUGGESTING and _names_hearer(items, place + 2)):
        return form.lemma in _WITH_INFINITIVE and form.tense == "past"
    if form.lemma in _FORETELLING and form.tense != "ing" and _foretells(items, place):
        return True
    if form.lemma == "remind" and following in ("us", "me"):
        return False  # what a thing brings to mind
    if form.lemma in _WITH_AS and ("as" in (i.low for i in items[place + 1 : place + 9]) or following.endswith("ing")):
        return True
    if form.lemma in _CALLING and form.tense in ("past", "ing") and _is_characterised(items, place + 1):
        return True
    if form.lemma in _SUASIVE and _is_told_to(items, place + 1):
        return True
    if form.lemma == "threaten" and not REPRISALS.isdisjoint(item.low for item in items[place + 1 : place + 6]):
        return True
    if following in _NOMINATIVES:
        return True
    if form.lemma in SUGGESTING and form.tense != "ing" and following not in PREPOSITIONS:
        return True
    is_past_comma, n_relatives = False, 0
    start = _past_condition(items, place + 1)
    for later in range(start, min(len(items), start + _CLAUSE_REACH)):
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


def _past_condition(items: Sequence[Item], place: int) -> int:
    """Give the place behind the condition that a clause may begin with: "found when it rained, | boats were late"."""
    if low_at(items, place) not in ("when", "if", "although", "while"):
        return place
    comma = next_comma(items, place)
    return comma + 1 if comma < len(items) else place


def is_finite(items: Sequence[Item], place: int) -> bool:
    """Say whether a verb stands here that has a subject, and is no participle or infinitive, as far as its form tells.

    "Killed the" has an object of its own; "killed in" may explain the noun before it.
    """
    item, following = items[place], items[place + 1] if place + 1 < len(items) else None
    low = item.low
    if item.kind != "word" or item.is_capitalised or low_at(items, place - 1) == "to":
        return False
    if low_at(items, place - 1) in CONJUNCTIONS and not low_at(items, place - 2).endswith("ed"):
        return False  # the verb of the main subject: "found it and used it"
    if low in HAVE and low_at(items, place - 1) in HAVE:
        return False  # "and has | had"
    if low in _FINITE:
        return True
    is_named = items[place - 1].kind == "mention" and not items[place - 1].is_possessive
    takes_object = following is not None and (
        following.kind == "mention"
        or following.low in DETERMINERS
        or (following.is_capitalised and following.low not in DAYS)
        or (following.low == "to" and is_named)
    )
    if (low.endswith("ed") and low not in _NAMED) or low in IRREGULAR_PASTS:
        return takes_object and low_at(items, place - 1) not in DETERMINERS
    return low.endswith("s") and is_named and takes_object


def finds_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether what stands here, behind a verb of saying, is or holds something said: a clause or a quotation.

    A noun phrase with a relative clause is none: "a song that was sold".
    """
    later = place
    while later < len(items) and (items[later].low in ADVERBS or items[later].low.endswith("ly")):
        later += 1
    if later >= len(items) or items[later].kind == "mark":
        return True
    first = items[later].low
    for at in range(later, min(len(items), later + _CLAUSE_REACH)):
        item, low = items[at], items[at].low
        if low == ":" or (item.kind == "quote" and not item.is_capitalised):
            return True
        if low == "that" and low_at(items, at - 1) not in PREPOSITIONS:
            return at == later or first not in DETERMINERS
        if low == "to" and low_at(items, at + 1) == "be":
            return True  # "considered the delay to be unlawful"
        if low in _CLAUSE_WORDS and (at == later or low_at(items, at - 1) == ","):
            return True
        if low == ";" or low in RELATIVES or low in SUBORDINATORS:
            return False
        if at > later and is_finite(items, at):
            return True
    return False


def _is_characterised(items: Sequence[Item], place: int) -> bool:
    """Say whether an object and what it is called follow: "called the order unlawful", "called it a mistake"."""
    if low_at(items, place) in _OBJECTIVES:
        following = items[place + 1] if place + 1 < len(items) else None
        return following is not None and following.kind == "word" and following.low not in _NO_COMPLEMENTS
    seen = 0
    for later in range(place, min(len(items), place + _OBJECT_REACH)):
        item = items[later]
        if item.kind == "mark" or item.low in PREPOSITIONS or item.low in HAVE:
            return False
        is_last = later + 1 >= len(items) or items[later + 1].kind == "mark"
        if seen and is_last and item.low.endswith(("ing", "ed")):
            return item.kind == "word"  # "called the plan flawed"
        if seen and is_last and item.low in VERDICTS:
            return item.kind == "word"  # "called the charge absurd"
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
    if form.lemma == "see":
        return _has_view(items, place, form)
    if form.lemma == "foresee":
        return _foretells(items, place)
    if form.lemma == "want":
        # Who wants a thing says so; what somebody wants to do the narrator may know.
        return form.tense == "present" and following.low not in _NO_COMPLEMENTS and following.kind != "mark"
    if form.lemma in _ONLY_THAT:
        return following.low == "that" or following.kind == "quote" or _has_that_later(items, place + 1)
    if form.tense == "past" and following.low == "to":
        return form.lemma in _WITH_INFINITIVE
    if following.kind == "mark" or following.low.endswith(("self", "selves")):
        return False
    if form.lemma in _WITH_OBJECT or following.low in _THOUGHT or is_finite(items, place + 1):
        return True  # "which he reckoned were late"
    return finds_clause(items, place + 1)


def _names_hearer(items: Sequence[Item], place: int) -> bool:
    """Say whether somebody stands here, and that something: "suggested to | the witness that"."""
    first = items[place] if place < len(items) else None
    if first is None or (first.kind != "mention" and first.low not in DETERMINERS and not first.low.endswith("s")):
        return False
    return "that" in (item.low for item in items[place : place + _OBJECT_REACH])


def _foretells(items: Sequence[Item], place: int) -> bool:
    """Say whether the verb has somebody right before it, and behind it what is to come: "Acme forecasts losses"."""
    before = place - 1
    while before > 0 and (items[before].low in ADVERBS or items[before].low in HAVE or items[before].low in MODALS):
        before -= 1
    following = items[place + 1] if place + 1 < len(items) else None
    if following is None or following.kind in ("mark", "mention") or following.low in PREPOSITIONS:
        return False
    is_named = items[before].kind == "mention" and not items[before].is_possessive
    return is_named or items[before].low in RELATIVES or items[before].low == ","


def _has_that_later(items: Sequence[Item], place: int) -> bool:
    """Say whether a clause follows words for a time: "specified | later in the day that"."""
    for later in range(place, min(len(items), place + _OBJECT_REACH)):
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


def opens_clause(items: Sequence[Item], place: int) -> bool:
    """Say whether what stands here can open the clause that is reported: "that", an article, a name, a pronoun."""
    if place >= len(items) or items[place].kind != "word":
        return True
    low = items[place].low
    return low in _CLAUSE_OPENERS or low in DETERMINERS or low in PREPOSITIONS or low.endswith("ly")
