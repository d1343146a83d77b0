"""A bracket in, the mention in it that abridges the words before it out: "the Conference of Mootland (CM)"."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.speech.grammar.items import MAX_LOOK, Item
from tonekit.text.words.grammar import CONJUNCTIONS, DETERMINERS, PREPOSITIONS

_LONGEST_ACRONYM = 8


def acronym_behind(items: Sequence[Item], opening: int) -> int | None:
    """Give the place of the mention that a bracket opening here holds, where it abridges the words before it.

    The mention of "the Bishops' Conference of Mootland (BCM)" may only be "Mootland"; BCM is who is meant.
    """
    closing = opening + 2
    if closing >= len(items) or items[opening].low != "(" or items[closing].low != ")":
        return None
    acronym = items[opening + 1].low.replace(".", "")
    if items[opening + 1].kind != "mention" or not 2 < len(acronym) <= _LONGEST_ACRONYM or not acronym.isalnum():
        return None
    initials = ""
    for item in reversed(items[max(0, opening - MAX_LOOK // 2) : opening]):
        if item.kind not in ("word", "mention") and item.low not in (",", "'", "’", "&", "-"):
            break
        words = item.low.replace("-", " ").split()
        initials = (
            "".join(word[0] for word in words if word not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS) + initials
        )
        if item.kind in ("word", "mention") and initials.endswith(acronym):
            return opening + 1
    return None
