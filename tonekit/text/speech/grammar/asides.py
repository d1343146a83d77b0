"""Items of a sentence in, where asides, addresses and clauses around a subject begin and end out.

Questions about commas and brackets; none of them knows what a subject is.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.items import MAX_LOOK, Item, low_at
from tonekit.text.words.gazetteer import COUNTRY_BY_NAME, ROLE_MODIFIERS, ROLES
from tonekit.text.words.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    PLAIN_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)

_MAX_ADVERBS = 8
_ASIDE_OPENERS = frozenset(
    "whose where known also once aged himself herself itself formerly then now late early according".split()
)
PLACING = frozenset("of from in at near".split())
COUNTRIES = frozenset(name.lower() for name in COUNTRY_BY_NAME)
_LONGEST_ROLE = 6
_MAX_SEGMENTS = 8
_MAX_CLAUSE = 12
_ALSO_PREPOSITIONS = frozenset("after before since until".split())


def next_comma(items: Sequence[Item], start: int) -> int:
    """Give the place of the next comma; the end of the sentence if there is none."""
    for place in range(start, len(items)):
        if items[place].kind == "mark" and items[place].low == ",":
            return place
    return len(items)


def opening_comma(items: Sequence[Item], place: int) -> int:
    """Give the place of the comma that opens the aside which ends at this place; 0 if none does nearby."""
    for back in range(place - 1, max(0, place - _MAX_ADVERBS), -1):
        if items[back].kind == "mark":
            return back if items[back].low == "," else 0
    return 0


def opening_bracket(items: Sequence[Item], closing: int) -> int:
    """Give the place of the bracket that the one at this place closes; 0 if it is the first item or not nearby."""
    for back in range(closing - 1, max(0, closing - _MAX_ADVERBS), -1):
        if items[back].low == "(":
            return back
        if items[back].low == ")":
            return 0
    return 0


def earlier_who(items: Sequence[Item], place: int) -> int:
    """Give the place of the "who" whose clause runs over this place; -1 if none does."""
    for back in range(place - 1, max(-1, place - _MAX_CLAUSE), -1):
        if items[back].kind in ("mark", "quote"):
            return -1
        if items[back].low == "who":
            return back
    return -1


def is_object(phrase: Sequence[Item]) -> bool:
    """Say whether the last item of a phrase hangs on a preposition: "with laws on asylum in the UK"."""
    before = phrase[-3] if phrase[-2].low in DETERMINERS and len(phrase) > 2 else phrase[-2]
    return before.kind == "word" and before.low in PREPOSITIONS


def closes_apposition(items: Sequence[Item], comma: int) -> bool:
    """Say whether the comma closes an aside behind a name that opens the clause: "Ann Lee, the mayor, | announced"."""
    end = comma
    for _ in range(_MAX_SEGMENTS):
        opening = _comma_before(items, end)
        role = segment_role(items[opening + 1 : end]) if 0 < opening < end - 1 else "joined"
        if role in ("joined", "name"):
            return role == "name" and end == comma and _opens_with_role(items, opening)
        head = items[opening - 1]
        if (head.kind == "mention" or head.is_capitalised) and not head.is_possessive:
            start = _comma_before(items, opening) + 1
            return all(_describes(item) for item in items[start : opening - 1])
        end = opening
    return False


def _opens_with_role(items: Sequence[Item], comma: int) -> bool:
    """Say whether the clause opens with whose name stands behind the comma: "The inquiry's chair|, Ann Lee, said"."""
    start = _comma_before(items, comma) + 1
    if not start < comma <= start + _LONGEST_ROLE or items[start].low.split(" ")[0] not in DETERMINERS:
        return False
    return items[comma - 1].low.split(" ")[-1] in ROLES


def explained_by(items: Sequence[Item], comma: int) -> int:
    """Give the comma behind the name that is explained up to this one: "Ann Lee|, a nurse at Acme, who"; else this."""
    opening = _comma_before(items, comma)
    if opening < 1 or opening + 1 == comma or items[opening - 1].kind != "mention" or items[opening - 1].is_possessive:
        return comma
    first = items[opening + 1]
    return opening if first.low in ("a", "an", "the") or first.low.isdigit() else comma


def _comma_before(items: Sequence[Item], place: int) -> int:
    """Give the place of the comma before this one; -1 if the sentence begins, or something else ends, before it."""
    for back in range(place - 1, max(-1, place - MAX_LOOK), -1):
        if items[back].low == ",":
            return back
        if items[back].kind == "quote" or items[back].low in (";", ":"):
            return -1
    return -1


def _describes(item: Item) -> bool:
    """Say whether the item may stand between the head of a clause and the name of its subject."""
    low = item.low
    if item.is_capitalised or item.kind == "mention":
        return True
    return low in PREPOSITIONS or low in DETERMINERS or low in ADVERBS or low in ROLES or low in ROLE_MODIFIERS


def closes_address(items: Sequence[Item], comma: int) -> bool:
    """Say whether the name behind this comma only says where a place is: "The Fish Board in Merrow|, Mootland said"."""
    head = comma - 3
    if head < 0 or items[head].kind != "mention" or items[head].is_possessive or items[head + 1].low not in PLACING:
        return False
    start = head - (low_at(items, head - 1) in DETERMINERS)
    is_place = items[comma - 1].is_capitalised or items[comma - 1].kind == "mention"
    return is_place and (start == 0 or items[start - 1].kind == "mark")


def ends_address(items: Sequence[Item], comma: int) -> bool:
    """Say whether the name behind this comma goes on with a place before it: "Ann Lee, of Merrow, Mootland, said".

    Behind "the mayor of Merrow" it is the mayor's own name, unless a name stands before that, too.
    """
    start = _comma_before(items, comma) + 1
    segment = items[start:comma]
    head = start - 2
    if low_at(items, head).isdigit():
        head -= 2  # an age
    if head < 0 or len(segment) < 2 or items[head].kind != "mention" or items[head].is_possessive:
        return False
    words = segment[-1].low.split()
    is_place = segment[-1].is_capitalised or segment[-1].kind == "mention"
    governed = low_at(segment, len(segment) - 2) in PLACING or not PLACING.isdisjoint(words[1:-1])
    return is_place and governed and _comma_before(items, head) == head - 1


def ends_in_country(items: Sequence[Item], comma: int, end: int) -> bool:
    """Say whether only a country stands from this comma up to `end`, behind a town in it: "A nurse in Merrow|, Peru,".

    Behind where or when something was it may be the country that speaks: "After talks in Merrow, Peru, which left,".
    """
    if end != comma + 2 or items[comma + 1].low not in COUNTRIES or comma < 1:
        return False
    town = items[comma - 1]
    if not (town.is_capitalised or town.kind == "mention") or town.is_possessive:
        return False
    start = max(_comma_before(items, comma) + 1, comma - MAX_LOOK)
    if tells_when_or_where(items[start:comma]):
        return False
    if not PLACING.isdisjoint(town.low.split()[1:-1]):
        return True  # "The mayor of Merrow" in one
    place = comma - 2
    while place > 0 and items[place].is_capitalised:
        place -= 1
    return place > 0 and items[place].low in PLACING and items[place - 1].kind in ("word", "mention")


def tells_when_or_where(opening: Sequence[Item]) -> bool:
    """Say whether the words that open a clause are no subject: "Days after talks in X", "Speaking in X"."""
    opens = any(item.low in PREPOSITIONS or item.low.endswith("ing") for item in opening[:1])
    return opens or any(item.low in SUBORDINATORS for item in opening)


def _is_description(segment: Sequence[Item]) -> bool:
    """Say whether a mention only begins, or is, a description: "US sports columnist", and not "Mr Lee of Acme"."""
    words = segment[0].low.split()
    if len(words) > 1 and words[-1] in ROLES and words[0] not in DETERMINERS:
        return True
    for item in segment[1:4]:
        if item.kind != "word" or item.is_capitalised or item.low in PREPOSITIONS or item.low in RELATIVES:
            return False
        if item.low in ROLES:
            return True
    return False


def _may_be_finite(item: Item) -> bool:
    low = item.low
    is_verb = low in BE or low in HAVE or low in MODALS or low in IRREGULAR_PASTS or low in PLAIN_PASTS
    return item.kind == "word" and (is_verb or low.endswith("ed"))


def segment_role(segment: Sequence[Item]) -> str:
    """Sort what stands between two commas: a name, another noun phrase, a joined clause, or an aside."""
    first = segment[0]
    if first.kind == "mention" and not first.is_possessive:
        return "phrase" if _is_description(segment) else "name"
    if first.low in _ASIDE_OPENERS:
        return "aside"
    if first.low in SUBORDINATORS and len(segment) > 1 and segment[1].low.endswith(("ed", "ing")):
        return "aside"  # "when asked about it"
    if first.low in _ALSO_PREPOSITIONS and not any(_may_be_finite(item) for item in segment[1:]):
        return "aside"  # "after some hesitation"
    if first.low in CONJUNCTIONS or first.low in SUBORDINATORS:
        return "joined" if len(segment) > 1 and segment[1].low not in RELATIVES else "aside"
    if first.low in PREPOSITIONS or first.low in RELATIVES or first.low.endswith(("ing", "ed")):
        return "aside"
    return "phrase"
