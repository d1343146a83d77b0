"""A reporting verb among the items of a sentence in, whether it stands before its subject out: '"...", said X'."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.asides import opening_comma
from tonekit.text.speech.items import Item, low_at
from tonekit.text.words.grammar import BE, DETERMINERS, HAVE, NEGATIONS
from tonekit.text.words.reporting import Form, is_document

_NOT_INVERTED = frozenset("that to he she it they in on at with of about after before afterwards".split())
# "found", "told" and the like never stand before their subject.
_NEVER_INVERTED = frozenset("tell find show".split())
_INVERTED_WITHOUT_QUOTE = frozenset(
    "say argue insist conclude note announce report add write explain claim warn state read".split()
)


def is_inverted(items: Sequence[Item], place: int, form: Form) -> bool:
    """Say whether the verb stands after what was said and before who said it."""
    if form.tense not in ("past", "present") or form.verb_class == "think" or form.lemma in _NEVER_INVERTED:
        return False
    if place + 1 >= len(items):
        return False
    after = items[place + 1]
    if after.kind in ("mark", "quote") or after.low in _NOT_INVERTED:
        return False
    back = place - 1
    if back < 0:
        # The quotation may stand in a sentence of its own: "Said Mr X."
        return form.lemma == "say" and after.kind == "mention"
    has_comma = items[back].kind == "mark" and items[back].low in ",-–—"
    if has_comma and form.lemma == "say" and form.tense == "present" and place + 2 == len(items):
        return True  # the headline's "..., says minister"
    if items[back].kind == "quote" or (has_comma and back >= 1 and items[back - 1].kind == "quote"):
        return True
    if not has_comma or back < 2 or form.lemma not in _INVERTED_WITHOUT_QUOTE:
        return False
    cut_off = low_at(items, opening_comma(items, back) - 1)
    if cut_off in HAVE or cut_off in BE or cut_off in NEGATIONS:
        return False  # "had not, as of Monday, announced any"
    if after.kind == "mention" and not after.is_possessive:
        return _closes_phrase(items, place + 2)
    if after.kind != "mention" and after.low not in DETERMINERS:
        return False
    if is_document(low_at(items, place + 2)) and after.low == "the":
        return _closes_phrase(items, place + 3)  # "..., reads the motion, ..."
    reach = range(place + 2, min(len(items), place + 9))
    named = next((at for at in reach if items[at].kind == "mention" and not items[at].is_possessive), None)
    return named is not None and _closes_phrase(items, named + 1)


def _closes_phrase(items: Sequence[Item], place: int) -> bool:
    if place >= len(items) or items[place].kind == "mark":
        return True
    return items[place].low in ("who", "in", "on", "at", "of", "and", "as")
