"""Neighbouring mentions in, descriptions that belong to a name out: "his Russian counterpart, Sergei Lavrov"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tonekit.text.naming.reader import Mention
from tonekit.text.naming.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz

_ONCE = frozenset("formerly then now currently once previously also".split())
_AFTER_APPOSITION = frozenset("of for who whose in at on from with and".split())


def appositions(mentions: Sequence[Mention], lines: Sequence[Line]) -> dict[int, int]:
    """Positions of descriptions that an apposition gives to a name: "his Russian counterpart, Sergei Lavrov"."""
    links: dict[int, int] = {}
    # An owner is part of the description that it owns: "Ann Lee, Mr Berg's lawyer".
    whole = [
        i for i, (m, n) in enumerate(pairwise(mentions)) if not n.alias_start <= m.start < n.start or m.line != n.line
    ]
    whole += [len(mentions) - 1] if mentions else []
    for position, following in pairwise(whole):
        left, right = mentions[position], mentions[following]
        if left.line != right.line:
            continue
        tokens = lines[left.line].tokens
        start = right.first
        while start > left.last and (tokens[start - 1].start >= right.alias_start or tokens[start - 1].lower in _ONCE):
            start -= 1
        if start != left.last + 1 or tokens[left.last].text not in (",", "("):
            continue
        if _describes(left, right):
            links[position] = following
        elif (
            _describes(right, left)
            and position not in links
            and (right.determiner or right.head in gaz.ROLES)
            and _ends_phrase(tokens, right.last)
        ):
            links[following] = position
    return links


def _ends_phrase(tokens: Sequence[Token], i: int) -> bool:
    """Whether an apposition ends here: "X, his publicist, ..." is one person, "X, his publicist said" two."""
    return i >= len(tokens) or not tokens[i].text[0].isalnum() or tokens[i].lower in _AFTER_APPOSITION


def _describes(description: Mention, name: Mention) -> bool:
    if description.name or description.plural or not name.name or description.kind == "country":
        return False
    return description.kind == name.kind
