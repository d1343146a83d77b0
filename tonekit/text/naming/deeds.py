"""The words behind a person in, the part out by which a report from a court goes on to call who did it.

Who testifies is "the witness", who pleads "the defendant" and "the accused", though no title or apposition says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.names import head_key
from tonekit.text.naming.reader import Mention, behind
from tonekit.text.naming.tokens import Token

_REACH = 16
_OBJECT = 5
_COURTS = frozenset("court jury jurors inquiry tribunal hearing inquest judge magistrate".split())
_CHARGES = frozenset("count counts charge charges murder manslaughter fraud negligence theft guilt".split())
_PLEADING = frozenset("pleaded pled pleads denies denied".split())
# Who tells a jury what the law is, or what others did.
_OF_THE_COURT = frozenset(
    "judge justice magistrate coroner prosecutor lawyer attorney solicitor barrister counsel".split()
)
_WITNESS, _DEFENDANT = ("witness",), ("defendant", "accused")


def parts_of(mention: Mention, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The nouns for the part in a trial that the first such verb behind a person gives him."""
    if head_key(mention.head) in _OF_THE_COURT:
        return ()
    if [token.lower for token in tokens[:2]] == ["giving", "evidence"] and tokens[mention.first - 1].text == ",":
        return _WITNESS
    start = behind(mention, tokens)
    for k in range(start, min(len(tokens), start + _REACH)):
        verb, rest = tokens[k].lower, [token.lower for token in tokens[k + 1 : k + 1 + _OBJECT]]
        if tokens[k].text[0] in '"“‘:;.':
            return ()
        if verb == "testified" or (verb == "told" and not _COURTS.isdisjoint(rest)):
            return _WITNESS
        if verb in _PLEADING and not (_CHARGES | {"guilty"}).isdisjoint(rest):
            return _DEFENDANT
        if verb in ("said", "told", "and", "that", "to", "by"):
            return ()
    return ()
