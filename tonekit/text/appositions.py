"""Neighbouring mentions in, descriptions that belong to a name out: "his Russian counterpart, Sergei Lavrov"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tonekit.text import gazetteer as gaz
from tonekit.text.reader import Mention
from tonekit.text.tokens import Line, Token

_AFTER_APPOSITION = frozenset("of for who whose in at on from with and".split())


def appositions(mentions: Sequence[Mention], lines: Sequence[Line]) -> dict[int, int]:
    """Positions of descriptions that an apposition gives to a name: "his Russian counterpart, Sergei Lavrov"."""
    links: dict[int, int] = {}
    for position, (left, right) in enumerate(pairwise(mentions)):
        if left.line != right.line:
            continue
        tokens = lines[left.line].tokens
        start = right.first - (right.determiner in gaz.POSSESSIVES)
        if start != left.last + 1 or tokens[left.last].text not in (",", "("):
            continue
        if _describes(left, right):
            links[position] = position + 1
        elif (
            _describes(right, left) and position not in links and right.determiner and _ends_phrase(tokens, right.last)
        ):
            links[position + 1] = position
    return links


def _ends_phrase(tokens: Sequence[Token], i: int) -> bool:
    """Whether an apposition ends here: "X, his publicist, ..." is one person, "X, his publicist said" two."""
    return i >= len(tokens) or not tokens[i].text[0].isalnum() or tokens[i].lower in _AFTER_APPOSITION


def _describes(description: Mention, name: Mention) -> bool:
    if description.name or description.plural or not name.name or description.kind == "country":
        return False
    return description.kind == name.kind
