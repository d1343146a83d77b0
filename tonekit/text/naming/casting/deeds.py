"""The words around a person in, the part out by which a report goes on to call who did what they tell.

Who testifies is "the witness", who pleads "the defendant" and "the accused", though no title or apposition says so; by
whom a debate was moderated is "the moderator".
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.names import head_key
from tonekit.text.naming.terms.tokens import Token

_REACH = 16
_OBJECT = 5
_COURTS = frozenset("court jury jurors inquiry tribunal hearing inquest judge magistrate".split())
_CHARGES = frozenset("count counts charge charges murder manslaughter fraud negligence theft guilt".split())
_PLEADING = frozenset("pleaded pled pleads denies denied".split())
# Who tells a jury what the law is, or what others did.
_OF_THE_COURT = frozenset(
    "judge justice magistrate coroner prosecutor lawyer attorney solicitor barrister counsel".split()
)
_PART_IN_TALK = {
    "moderated": "moderator", "moderates": "moderator", "hosted": "host", "hosts": "host", "chaired": "chairman",
    "presented": "presenter", "interviewed": "interviewer", "interpreted": "interpreter",
}  # fmt: skip
# "Ann Lee, defending, said": who speaks for a side in court.
_APPEARING = frozenset("defending prosecuting mitigating".split())
_COUNSEL = ("counsel", "barrister", "lawyer")
_WITNESS, _DEFENDANT = ("witness",), ("defendant", "accused")


def parts_of(mention: Mention, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The nouns for the part in a talk or a trial that the first such verb beside a person gives him."""
    before = [token.lower for token in tokens[max(0, mention.first - 2) : mention.first]]
    if before[1:] == ["by"] and before[0] in _PART_IN_TALK:
        return (_PART_IN_TALK[before[0]],)
    if head_key(mention.head) in _OF_THE_COURT:
        return ()
    if [token.lower for token in tokens[:2]] == ["giving", "evidence"] and tokens[mention.first - 1].text == ",":
        return _WITNESS
    start = behind(mention, tokens)
    if [token.text for token in tokens[start : start + 3 : 2]] == [",", ","] and tokens[start + 1].lower in _APPEARING:
        return _COUNSEL
    if before[1:] == [","] and before[0] in _APPEARING and mention.first == len(before):
        return _COUNSEL  # "Defending, Ann Lee said"
    if start < len(tokens) and tokens[start].lower in ("moderated", "moderates"):
        return (_PART_IN_TALK[tokens[start].lower],)
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
