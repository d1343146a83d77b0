"""A place among the items of a sentence in, the cue without a reporting verb that stands there out.

"according to X", "per X", "in X's view", "it was X's view that", "in the words of X", "X had no intention of",
"X expressed concern", "X issued a statement", "... was the reply from X".
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.cues.estimates import PUTTING, estimate_at
from tonekit.text.speech.grammar.asides import PLACING, next_comma
from tonekit.text.speech.grammar.clauses import clause_subject, subject_before
from tonekit.text.speech.grammar.items import POSSESSIVE_PRONOUNS, Item, low_at
from tonekit.text.speech.grammar.sources import source_after
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.grammar import BE, DETERMINERS, HAVE, PREPOSITIONS, RELATIVES
from tonekit.text.words.idioms import (
    ANSWERING_NOUNS,
    ATTITUDE_NOUNS,
    COOLED_NOUNS,
    EXPRESSING,
    GIVEN_IN_DEED,
    GIVEN_NOUNS,
    GIVING,
    HEAPED_NOUNS,
    HEAPING,
    IDIOMS,
    REPEATABLE_NOUNS,
    REPEATING,
    SPEECH_NOUNS,
    UTTERANCE_NOUNS,
    UTTERING,
    VIEW_ADJECTIVES,
    VIEW_NOUNS,
    WORDED_NOUNS,
)

_DEGREES = frozenset("so very quite too less more".split())
# Not to be sure is a view as well.
_DOUBTED = frozenset("sure certain convinced confident".split())
# "was concerned the boats might leave"; "is sure" and the like are followed by other phrases too.
_OF_CLAUSES = frozenset("concerned worried confident convinced hopeful adamant".split())
_AS_ITS_SUBJECT_DOES = PUTTING | frozenset("sees saw tells told phrased".split())
_COLON_REACH = 10
_BEFORE_HOLDER = frozenset("for to".split())
_AMOUNTS_TO = frozenset("is are means mean proves prove remains shows seems looks feels amounts represents".split())
_ON_WHAT = frozenset("over about that".split())
_ORDINALS = frozenset("first second third fourth fifth sixth".split())
_SHORTEST_HELD = 4
_BLAMED = frozenset("responsible accountable liable".split())
_HOLDING = frozenset("held holds hold holding".split())
_BLAME_REACH = 9
_COOLED_REACH = 6
_LONGEST_OBJECT = 6
_HELD_REACH = 8
_EXPLAINED = 16
_DRAWING = frozenset("drew draws drawing draw called calls".split())
_VIEWED = frozenset("that it he she they there".split())
_AMOUNTING = frozenset("came comes was is were are".split())
_POINTING = frozenset("that this those these such".split())
_MAKING = frozenset("made makes make".split())
_BEFORE_VIEW = frozenset("in from was is it by confirmed that with".split())

_NAMING_SPEECH = ATTITUDE_NOUNS | REPEATABLE_NOUNS | HEAPED_NOUNS | GIVEN_NOUNS | IDIOMS.keys()

# The words at which a phrase can be found; most words are none.
KEYWORDS = ANSWERING_NOUNS | VIEW_NOUNS | SPEECH_NOUNS | VIEW_ADJECTIVES | _NAMING_SPEECH
KEYWORDS |= (
    PUTTING | _AS_ITS_SUBJECT_DOES | _BLAMED | {"according", "attributable", "per", "so", "neither", "attention"}
)

Phrase = tuple[str, Span, Subject]  # rule, words of the cue, source


def phrase_source(items: Sequence[Item], place: int) -> Phrase | None:
    """Find the cue that starts (for a view or an attitude: whose noun stands) at this place."""
    low = items[place].low
    if low not in KEYWORDS:
        return None
    following = low_at(items, place + 1)
    if low == "attributable" and following == "to" and items[-1].low == ":":
        subject = source_after(items, place + 2)  # "Quotes attributable to Ada Cole:"
        return ("according", _span(items, place, place + 1), subject) if subject.item is not None else None
    if low == "according" and following == "to":
        if low_at(items, place + 2) in RELATIVES and items[place + 2].kind == "word":
            return None  # "signed a pact, according to which"; the WHO is a mention
        subject = source_after(items, place + 2, is_opening=place == 0)
        if subject.is_echo and low_at(items, place + 2) in ("a", "an"):
            subject = Subject(None, confidence=0.3)  # "a blog post" is nobody's that the text has told of
        return None if subject.is_impersonal else ("according", _span(items, place, place + 1), subject)
    if low == "per" and low_at(items, place - 1) in ("", ",", "as", "reports"):
        subject = source_after(items, place + 1)
        return ("according", _span(items, place, place), subject) if subject.item is not None else None
    answer = _answer(items, place) if low in ANSWERING_NOUNS and place > 1 else None
    if answer is None and low in SPEECH_NOUNS and place:
        answer = _worded(items, place)
    if answer is not None:
        return answer
    view = _view(items, place) if low in VIEW_NOUNS and place else None
    if view is not None:
        return view
    if low in _NAMING_SPEECH and place and following != ":":
        return _attitude(items, place)
    if low in ("so", "neither") and place == 0 and following in ("did", "does", "do") and len(items) > 2:
        return _likewise(items)
    if low == "attention" and following == "to" and low_at(items, place - 1) in _DRAWING:
        holder = subject_before(items, place - 1)
        return None if holder is None or holder.item is None else ("attitude", _span(items, place - 1, place), holder)
    if low in _AS_ITS_SUBJECT_DOES and following == "it":
        return _comparison(items, place) or _put_to(items, place)
    if low in PUTTING and place:
        estimate = estimate_at(items, place)
        return ("attitude", *estimate) if estimate is not None else None
    if low in _BLAMED:
        return _blame(items, place)
    if low in VIEW_ADJECTIVES and (following in _VIEWED or (low in _OF_CLAUSES and _opens_noun(items, place + 1))):
        return _conviction(items, place)
    return None


def _blame(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "X held the minister responsible", whose adjective stands at this place."""
    for verb in range(place - 2, max(-1, place - _BLAME_REACH), -1):
        if items[verb].kind in ("mark", "quote"):
            return None
        if items[verb].low in _HOLDING:
            holder = subject_before(items, verb)
            if holder is None or holder.item is None or holder.item.low == "it" or holder.is_passive:
                return None
            return ("attitude", _span(items, verb, place), holder) if not holder.is_negated else None
    return None


def _opens_noun(items: Sequence[Item], place: int) -> bool:
    return place < len(items) and (items[place].kind == "mention" or items[place].low in DETERMINERS)


def _conviction(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "X was sure that", "X made it clear that", whose adjective stands at this place."""
    low = items[place].low
    start = place - (low_at(items, place - 1) in _DEGREES)
    makes = start - 1 - (low_at(items, start - 1) == "it")
    if low == "clear" and low_at(items, makes) in _MAKING:
        start = makes
    is_view = start == makes or any(low_at(items, back) in BE for back in range(start - 2, start))
    holder = subject_before(items, start) if is_view else None
    if holder is None or holder.item is None or (holder.is_negated and low not in _DOUBTED):
        return None
    return "attitude", _span(items, start if start == makes else start - 1, place), holder


def _view(items: Sequence[Item], place: int) -> Phrase | None:
    owner, following = items[place - 1], low_at(items, place + 1)
    if owner.kind == "mention" and owner.is_possessive:
        before = low_at(items, place - 2)
        if before == "with" and items[place].low == "eyes":
            return None  # "with his eyes closed"
        if before in _BEFORE_VIEW or following == "that":
            return "view", _span(items, place, place), Subject(owner, confidence=0.7, place=place - 1)
    elif owner.low == "the" and low_at(items, place - 2) == "in" and following == "of":
        return "view", _span(items, place, place + 1), source_after(items, place + 2)
    return None


def _answer(items: Sequence[Item], place: int) -> Phrase | None:
    """Read '"Never" came the reply from X', '"Never" was X's answer'; "That was the message from X"."""
    owner, verb = items[place - 1], place - 2
    if not (owner.low in DETERMINERS or owner.is_possessive) or low_at(items, verb) not in _AMOUNTING:
        return None
    quoted = verb - 1 - (low_at(items, verb - 1) == ",")
    points_back = verb == 1 and low_at(items, 0) in _POINTING
    if not points_back and (quoted < 0 or items[quoted].kind != "quote"):
        return None
    if owner.kind == "mention":
        return "answer", _span(items, verb, place), Subject(owner, confidence=0.7, place=place - 1)
    if low_at(items, place + 1) not in ("from", "of"):
        return "answer", _span(items, verb, place), Subject(None, confidence=0.4)
    return "answer", _span(items, verb, place), source_after(items, place + 2)


def _attitude(items: Sequence[Item], place: int) -> Phrase | None:
    for start in range(place - 1, max(-1, place - _LONGEST_OBJECT), -1):
        if items[start].kind != "word" and items[start].low not in POSSESSIVE_PRONOUNS:
            return None
        if not (_is_idiom(items, start, place) or _expresses(items, start, place)):
            continue
        subject = subject_before(items, start)
        if subject is None or subject.is_negated or subject.is_passive:
            return None
        is_known = subject.is_shared or subject.is_joint or subject.is_first_person or subject.is_echo
        if subject.item is None and not is_known:
            return None
        return "attitude", _span(items, start, place), subject
    return None


def _is_idiom(items: Sequence[Item], verb: int, noun: int) -> bool:
    """Say whether verb and noun are an idiom of saying: "took a swipe at", "poured cold water on the plan"."""
    verbs, behind = IDIOMS.get(items[noun].low, (frozenset(), frozenset()))
    if items[verb].low not in verbs or low_at(items, noun + 1) not in behind:
        return False
    if items[noun].low != "cold":
        return True
    cooled = items[noun + 3 : noun + 3 + _COOLED_REACH] if low_at(items, noun + 2) == "on" else ()
    return any(item.low in COOLED_NOUNS for item in cooled)


def _expresses(items: Sequence[Item], start: int, place: int) -> bool:
    """Say whether verb and object make a speech act: "voiced concern", "issued a warning", "had no doubt".

    One's own support is given in words ("gave its support"), the rest in deeds ("gave military support").
    """
    verb, noun = items[start].low, items[place].low
    if verb in HAVE:
        is_lacking = noun in ATTITUDE_NOUNS or noun in REPEATABLE_NOUNS or noun in HEAPED_NOUNS
        return is_lacking and low_at(items, start + 1) == "no"
    if verb in UTTERING:
        return noun in UTTERANCE_NOUNS
    if verb in HEAPING:
        return noun in HEAPED_NOUNS
    if verb in GIVING and noun in GIVEN_NOUNS:
        return True
    if verb in REPEATING:
        return noun in REPEATABLE_NOUNS
    if noun == "alarm" and low_at(items, place - 1) == "the" and low_at(items, place + 1) not in _ON_WHAT:
        return False  # "raised the alarm on nine occasions", as who sees a fire does
    if verb in GIVEN_IN_DEED and noun not in WORDED_NOUNS:
        is_owned = any(item.low in POSSESSIVE_PRONOUNS for item in items[start + 1 : place])
        return is_owned and noun in ATTITUDE_NOUNS
    return verb in EXPRESSING and noun in ATTITUDE_NOUNS


def _likewise(items: Sequence[Item]) -> Phrase | None:
    """Read "So did X": X says what was said before; whether anything was is for attribution to know."""
    if items[2].kind != "mention" or items[2].is_possessive:
        return None
    return "likewise", _span(items, 0, 1), Subject(items[2], confidence=0.6, place=2)


def _worded(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "X had one more theory:", "X has this advice for Y:": what stands behind the colon is X's."""
    reach = range(place + 1, min(len(items), place + _COLON_REACH))
    colon = next((at for at in reach if items[at].kind in ("mark", "quote")), place)
    if low_at(items, colon) != ":" or (colon > place + 1 and low_at(items, place + 1) not in PREPOSITIONS):
        return None
    owner = items[place - 1]
    holder = Subject(owner, confidence=0.6) if owner.is_possessive else clause_subject(items, until=place)
    if holder is None or holder.item is None or holder.item.kind != "mention":
        return None
    return "attitude", _span(items, place, colon), holder


def _comparison(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "as X put it", "as X sees it"."""
    holder = subject_before(items, place)
    if holder is None or holder.item is None or holder.place is None:
        return None
    before = holder.place - 1 - (low_at(items, holder.place - 1) in DETERMINERS)
    if low_at(items, before) != "as":
        return None
    return "view", _span(items, place, place + 1), holder


def _put_to(items: Sequence[Item], place: int) -> Phrase | None:
    """Read "X put it to her that"."""
    if low_at(items, place + 2) != "to" or "that" not in (item.low for item in items[place + 3 : place + 7]):
        return None
    holder = subject_before(items, place)
    return ("attitude", _span(items, place, place + 2), holder) if holder is not None and holder.item else None


def held_by_opening(items: Sequence[Item]) -> Phrase | None:
    """Read "To X, a nurse, the bridge is a trap", "For X, who runs a shelter, it proves that": how X sees it.

    What is, or means, something to a person is so in that person's eyes; "For Rovers, it is a third defeat" is not.
    """
    name = items[1] if len(items) > _SHORTEST_HELD and items[0].low in _BEFORE_HOLDER else None
    if name is None or name.kind != "mention" or name.ref is None or name.is_possessive:
        return None
    first = 2
    if low_at(items, first) in PLACING:  # "of the University of Merrow"
        first = next_comma(items[: first + _EXPLAINED], first)
    if low_at(items, first) not in (",", "and"):
        return None
    comma = _last_opening_comma(items, first)
    if items[comma].low != ",":
        return None
    found = _judged_behind(items, comma, name)
    if found is None and comma == first and low_at(items, first + 1).split(" ", 1)[0] == "the":
        comma = next_comma(
            items[: first + _EXPLAINED], first + 1
        )  # "To Ann Lee, the head who left in May, it is a loss"
        found = _judged_behind(items, comma, name)
    return found


def _judged_behind(items: Sequence[Item], comma: int, name: Item) -> Phrase | None:
    """Read what is, or means, something, behind the comma of "To X, "."""
    for later in range(comma + 1, min(len(items), comma + 1 + _HELD_REACH)):
        low = items[later].low
        if low in _AMOUNTS_TO:
            counts = any(item.low in _ORDINALS or item.low[:1].isdigit() for item in items[later + 1 : later + 4])
            return None if counts else ("view", _span(items, 0, 0), Subject(name, confidence=0.6, place=1))
        if items[later].kind == "mark" or low in HAVE:
            return None
    return None


def _last_opening_comma(items: Sequence[Item], first: int) -> int:
    """Give the comma that closes what explains the name before it: "For Ann Lee, a nurse who left|, the vote"."""
    following = items[first + 1] if first + 1 < len(items) else None
    opening = following.low.split(" ", 1)[0] if following is not None else ""
    if opening not in ("a", "an", "who", "whose") and not opening.isdigit():
        return first
    return next((at for at in range(first + 1, min(len(items), first + _EXPLAINED)) if items[at].low == ","), first)


def _span(items: Sequence[Item], first: int, last: int) -> Span:
    return Span(items[first].start, items[last].end)
