"""Items of a sentence in, where names and phrases joined by commas and "and" begin and go on out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.asides import PLACING, opening_bracket, tells_when_or_where
from tonekit.text.speech.grammar.items import MAX_LOOK, Item, low_at
from tonekit.text.words.gazetteer import GROUPS
from tonekit.text.words.grammar import ADVERBS, BE, DETERMINERS, MODALS, PREPOSITIONS, SUBORDINATORS
from tonekit.text.words.reporting import reporting_form

_LONGEST_OPENING = 4
_ROLE_ENDINGS = ("or", "er", "ist", "ian", "man", "woman", "person", "head", "chief", "ant")


def joins_mentions(items: Sequence[Item], place: int) -> bool:
    """Say whether the conjunction joins two speakers ("X and Y said"), and not two clauses ("X left and Y said")."""
    if items[place].low != "and":
        return False
    if lists_origins(items, place):
        return True
    if place < 1 or items[place - 1].kind != "mention" or items[place - 1].is_possessive:
        return False
    if _adds_role(items, place + 1):
        return True
    following = items[place + 1] if place + 1 < len(items) else None
    is_cut_name = following is not None and following.kind == "word" and following.is_capitalised
    if is_cut_name and low_at(items, place - 2) in ("of", "for", "at", "from"):
        return True  # "Ann Lee of Merrow Fire and Rescue said"
    before = items[place - 2] if place >= 2 else None
    return before is None or before.kind == "mark" or before.low in SUBORDINATORS or before.low in DETERMINERS


def opening_of_list(items: Sequence[Item], last: int) -> int | None:
    """Give the place of the first of three or more names that open a clause, by the last: "X, Y, and Z | said"."""
    conjunction = _before_name(items, last)
    first = conjunction - 1 - (low_at(items, conjunction - 1) == ",")
    if low_at(items, conjunction) != "and" or not _is_name(items, first):
        return None
    n_names = 2
    before = _before_name(items, first)
    while low_at(items, before) == "," and _is_name(items, before - 1):
        first, n_names = before - 1, n_names + 1
        before = _before_name(items, first)
    opens = before < 0 or items[before].kind == "mark" or items[before].low in SUBORDINATORS
    return first if opens and n_names > 2 else None


def _before_name(items: Sequence[Item], place: int) -> int:
    """Give the place before the name at this one and its article."""
    return place - 1 - (low_at(items, place - 1) in DETERMINERS)


def _is_name(items: Sequence[Item], place: int) -> bool:
    return place >= 0 and items[place].kind == "mention" and not items[place].is_possessive


def goes_on_listing(items: Sequence[Item], comma: int) -> bool:
    """Say whether ", and" at this comma goes on with a list of names, no clause: the segment before it has no verb."""
    if comma < 1 or low_at(items, comma + 1) != "and":
        return False
    place = comma - 1
    while place >= 0 and comma - place < MAX_LOOK and items[place].low not in (",", ";", ":"):
        item = items[place]
        if item.kind == "quote":
            return False
        if item.kind == "word" and (
            item.low in BE or item.low in MODALS or item.low in ADVERBS or item.low.endswith("ed")
        ):
            return False
        form = reporting_form(item.low) if item.kind == "word" else None
        if form is not None and form.tense == "past":
            return False
        place -= 1
    return place < 0 or items[place].low == ","


def lists_origins(items: Sequence[Item], joint: int) -> bool:
    """Say whether people open the clause, and where they are goes on here: "scientists from X (XU) in Y | and Z"."""
    place = joint - 1
    while place > max(0, joint - MAX_LOOK) and (
        items[place].kind == "mention" or items[place].is_capitalised or _links(items[place])
    ):
        place = opening_bracket(items, place) or place
        place -= 1
        if items[place + 1].low in PLACING and GROUPS & {items[place].low.split()[-1]}:
            start = place - 1
            while start >= 0 and place - start < _LONGEST_OPENING and items[start].kind in ("word", "mention"):
                start -= 1
            opens = start < 0 or items[start].low in (",", ":")
            return opens and not tells_when_or_where(items[start + 1 : place])
    return False


def _links(item: Item) -> bool:
    return item.low in PLACING or item.low in DETERMINERS or item.low in (")", "and", "&", ",")


def _adds_role(items: Sequence[Item], place: int) -> bool:
    """Say whether a second role of one person stands here, without an article: "Ann Lee of X and contributor to Y"."""
    noun = items[place] if place < len(items) else None
    if noun is None or noun.kind != "word" or noun.is_capitalised or low_at(items, place + 1) not in PREPOSITIONS:
        return False
    return noun.low.endswith(_ROLE_ENDINGS)
