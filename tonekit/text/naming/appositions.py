"""Neighbouring mentions in, descriptions that belong to a name out: "his Russian counterpart, Sergei Lavrov"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tonekit.text.naming.reader import Mention
from tonekit.text.naming.tails import is_saying
from tonekit.text.naming.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import PREPOSITIONS

_LONGEST = 12
_RELATIVES = frozenset(("who", "which", "that", "whose"))
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
            if not (_opens_phrase(tokens, left) and _goes_on(tokens, right.last)):
                links[position] = following
        elif (
            _describes(right, left)
            and position not in links
            and (right.determiner or right.head in gaz.ROLES)
            and _ends_phrase(tokens, right)
        ):
            links[following] = position
    return links


def _ends_phrase(tokens: Sequence[Token], description: Mention) -> bool:
    """Whether an apposition ends here: "X, his publicist, ..." is one person, "X, his publicist said" two."""
    i = description.last
    if i < len(tokens) and tokens[i].text[0].isalnum() and tokens[i].lower not in _AFTER_APPOSITION:
        return False
    for k in range(i, min(len(tokens), i + _LONGEST)):
        if not tokens[k].text[0].isalnum() or tokens[k].lower in _RELATIVES:
            return True
        if k > i and is_saying(tokens[k].lower, plural=description.plural):
            return False  # "In the journal X, a team of scientists report"
    return True


def _opens_phrase(tokens: Sequence[Token], description: Mention) -> bool:
    """Whether a description hangs on a preposition that opens its clause: "According to his agent, X was tired"."""
    i = description.first
    while i > 0 and tokens[i - 1].start >= description.alias_start:
        i -= 1
    before = tokens[i - 1].lower if i else ""
    opener = i - 2 if before == "to" else i - 1
    return before in PREPOSITIONS and (opener <= 0 or not tokens[opener - 1].text[0].isalnum())


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether the clause of a name goes on behind it: no comma sets an apposition off."""
    return i < len(tokens) and tokens[i].text[0].isalnum()


def _describes(description: Mention, name: Mention) -> bool:
    if description.name or description.plural or not name.name or description.kind == "country":
        return False
    return description.kind == name.kind
