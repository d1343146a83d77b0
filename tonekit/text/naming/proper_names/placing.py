"""A name and its neighbours in, whether it is a place's out: by its words, or by the row that it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.proper_names.tails import has_agents_shape
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

_LONGEST_PLACE = 6
# Items on either side that are looked at, and what joins them.
_LONGEST_ROW, _LONGEST_TIE = 6, 2
TIES = frozenset((",", ";", "and", "or", "&", "/"))
DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest northern southern eastern western northeastern"
    " northwestern southeastern southwestern"
    " central upper lower middle greater downtown".split()
)
_PLACES_BEGIN = frozenset("san santa los las puerto new".split())
LANDMARKS = frozenset("mount lake cape fort port county rue rua avenida calle piazza plaza".split())
_TOWNS = gaz.PLACE_NAMES | gaz.COUNTRY_BY_SEAT.keys() | gaz.COUNTRY_BY_NAME.keys()
# The shortest row behind a preposition: "in Orlo and Puno".
_SHORTEST_ROW = 3


def is_place_name(name: Sequence[str]) -> bool:
    """Whether the words themselves say that it is a place: "North Darfur", "San Fernando"."""
    if len(name) < 2:
        return False
    first, second = name[0].lower(), name[1].lower()
    if second in gaz.BODY_NOUNS:
        return False
    town = not is_ordinary(second) or " ".join(name[1:]) in _TOWNS
    return first in LANDMARKS or (town and (first in DIRECTIONS or first in _PLACES_BEGIN))


def is_team(name: Sequence[str]) -> bool:
    """Whether a name is a place's, with a plural behind it, as sports teams have: "the Lima Pirates"."""
    if len(name) < 2 or not name[-1].endswith(("s", "x")) or name[-1].lower() in gaz.THINGS:
        return False
    return any(" ".join(name[:n]) in _TOWNS for n in range(1, len(name)))


def is_directional(name: Sequence[str]) -> bool:
    """Whether nothing but a direction or its adjective is named: "Middle Eastern"."""
    return all(word.lower() in DIRECTIONS for word in name)


def stands_among_places(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name is one of a row of places: "in Baure, Katsina State, Nigeria"."""
    before = tokens[first - 1] if first else None
    opens_row = before is not None and (before.lower in gaz.LOCATIVES or before.lower in ("of", "from", "to"))
    joins_row = before is not None and before.text == "," and first > 1 and tokens[first - 2].capital
    after = tokens[last].text if last < len(tokens) else "."
    if after == "," and (opens_row or joins_row):
        place = GAZETTEER.longest(tokens, last + 1)
        if place is not None and place.value[0] in ("country", "place", "seat"):
            behind = last + 1 + place.length
            return behind >= len(tokens) or tokens[behind].lower != "'s"
    if not joins_row or after.isalpha() or after == "'s" or not _opens_row(tokens, first - 2):
        return False
    return last - first == 1 or not _is_introduced(tokens, first)


def _is_introduced(tokens: Sequence[Token], first: int) -> bool:
    """Whether a role in one known place stands before the comma in front of a name: "A nurse in Lima, Orlo Mbulo"."""
    reach = range(first - 3, max(0, first - 3 - _LONGEST_PLACE), -1)
    tie = next((k for k in reach if not tokens[k].capital), 0)
    if tie < 1 or tokens[tie].lower not in gaz.LOCATIVES or not _is_somebody(tokens[tie - 1].text):
        return False
    place = GAZETTEER.longest(tokens, tie + 1)
    return place is not None and place.value[0] in ("country", "place", "seat") and tie + place.length == first - 2


def _is_somebody(noun: str) -> bool:
    """Whether a noun written small is one person's by a list or by its shape: "spokeswoman", "trader"."""
    return noun in gaz.ROLES or (noun.islower() and has_agents_shape(noun))


def is_joined_to_place(tokens: Sequence[Token], first: int) -> bool:
    """Whether "and" joins a name to one behind "in": "in Orlo and | Puno"."""
    if first < _SHORTEST_ROW or tokens[first - 1].text != "and":
        return False
    k = first - 2
    while k > max(0, first - 2 - _LONGEST_PLACE) and tokens[k].capital:
        k -= 1
    return k < first - 2 and tokens[k].lower in gaz.LOCATIVES


def row_beside(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """How many known places and how many full names of people stand in one row with a name: "Lima, Orlo and Cusco".

    Nothing is a row with one comma alone: "In Lima, Orlo said".
    """
    places = people = 0
    if first and tokens[first - 1].text == "," and (last >= len(tokens) or tokens[last].lower not in TIES):
        return 0, 0
    for step in (-1, 1):
        edge = first - 1 if step < 0 else last
        for _ in range(_LONGEST_ROW):
            edge = _over_tie(tokens, edge, step)
            start = edge
            while 0 <= edge < len(tokens) and tokens[edge].capital and abs(edge - start) < _LONGEST_PLACE:
                edge += step
            item = tokens[edge + 1 : start + 1] if step < 0 else tokens[start:edge]
            if not item:
                break
            known = GAZETTEER.longest(item, 0)
            if known is not None and known.length == len(item):
                places += known.value[0] in ("place", "seat", "country")
            elif len(item) > 1 and item[0].text in gaz.GIVEN_NAMES:
                people += 1
    return places, people


def _over_tie(tokens: Sequence[Token], i: int, step: int) -> int:
    """The token beyond the comma, the "and" or both at token i; -1 where none is."""
    k = i
    while 0 <= k < len(tokens) and tokens[k].lower in TIES and abs(k - i) < _LONGEST_TIE:
        k += step
    return k if k != i else -1


def _opens_row(tokens: Sequence[Token], end: int) -> bool:
    """Whether the run of capitals that ends with token `end` stands behind "in", though not as the sentence begins."""
    k = end
    while k > max(0, end - _LONGEST_PLACE) and tokens[k].capital:
        k -= 1
    return k > 1 and tokens[k].lower in gaz.LOCATIVES
