"""A verb of putting among the items of a sentence in, the estimate or the cause that it gives out.

"The union puts the cost at nine million", "put the boat two miles out", "put the damage down to wear". Officers are
placed at a checkpoint, and a box is put down to open a door: there no amount and no cause follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.document import Span
from tonekit.text.speech.grammar.clauses import subject_before
from tonekit.text.speech.grammar.items import Item, low_at
from tonekit.text.speech.grammar.subjects import Subject
from tonekit.text.words.grammar import ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from tonekit.text.words.reporting import reporting_form

PUTTING = frozenset("put puts placed places".split())
"""The verbs at which an estimate can be found."""
_REACH = 9
_DISTANCES = frozenset("miles mile kilometers kilometres km metres meters".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_ABOUT = frozenset("about around over under nearly almost between less more some up just roughly than to".split())
_CURRENCIES = frozenset("$£€¥₹")
# What makes an amount of "a" and "one", and of a number without a unit.
_SCALES = frozenset(
    "half third quarter fifth tenth hundred thousand million billion trillion dozen record total".split()
)
_UNITS = _DISTANCES | frozenset("% percent pc degrees tonnes tons people dollars euros pounds points weeks".split())
# Of these even "nine boats" is an amount: what is put there is a number, no thing.
_MEASURES = frozenset(
    """it cost costs price toll turnout number numbers total figure figures value damage loss losses population size age
    share odds chance chances probability crowd budget bill deficit debt rate""".split()
)


def estimate_at(items: Sequence[Item], place: int) -> tuple[Span, Subject] | None:
    """Read the estimate of the verb at this place: the words of the cue, and whose it is."""
    for later in range(place + 2, min(len(items) - 1, place + _REACH)):
        low, following = items[later].low, items[later + 1].low
        if items[later].kind == "mark":
            return None
        is_measured = low == "at" and _is_amount(items, later + 1, of_measure=_is_measure(items[place + 1 : later]))
        is_explained = low == "down" and following == "to" and _is_cause(items, later + 2)
        if is_measured or is_explained or (following in _DISTANCES and _is_number(low)):
            holder = subject_before(items, place)
            if holder is None or holder.item is None or holder.is_passive or holder.is_negated:
                return None
            return Span(items[place].start, items[later].end), holder
    return None


def _is_measure(phrase: Sequence[Item]) -> bool:
    return any(item.low in _MEASURES for item in phrase)


def _is_amount(items: Sequence[Item], place: int, *, of_measure: bool) -> bool:
    """Say whether an amount stands here: "a third", "about 40%", "$9m"; of a measure also "nine boats"."""
    while low_at(items, place) in _ABOUT:
        place += 1
    low, behind = low_at(items, place), low_at(items, place + 1)
    if place < len(items) and items[place].kind == "quote":
        return of_measure
    if low in _CURRENCIES or low in _SCALES:
        return True
    if low in ("a", "one"):
        return behind in _SCALES or (low == "one" and behind == "in")
    if not _is_number(low):
        return False
    return of_measure or behind in _SCALES or behind in _UNITS or _ends_phrase(items, place + 1)


def _is_number(low: str) -> bool:
    return low[:1].isdigit() or low in _NUMBERS


def _ends_phrase(items: Sequence[Item], place: int) -> bool:
    if place >= len(items) or items[place].kind in ("mark", "quote"):
        return True
    low = items[place].low
    return low in PREPOSITIONS or low in CONJUNCTIONS or low in ADVERBS


def _is_cause(items: Sequence[Item], place: int) -> bool:
    """Say whether a noun stands here, and no verb with its object: "down to | bad luck", not "| open the door"."""
    if place >= len(items):
        return False
    if items[place].kind != "word" or items[place].low in DETERMINERS:
        return True
    following = items[place + 1] if place + 1 < len(items) else None
    has_object = following is not None and (following.kind == "mention" or following.low in DETERMINERS)
    return not has_object and reporting_form(items[place].low) is None
