"""The noun of a group in, the sort of people out that newspapers call by several nouns in turn.

"Scientists at Lima University", "the researchers", "the team" and "the authors of the study" are one actor; so are
"police" and "officers". Where a text tells two groups of one sort apart it says where they are from.
"""

from __future__ import annotations

from tonekit.text.naming.proper_names.tails import is_plural_agent
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz

RESEARCHERS, OFFICIALS, POLICE = "researchers", "officials", "police"
# What may stand before a noun that takes up a group of its sort, and says nothing new of it.
TAKING_UP = {RESEARCHERS: frozenset("research study same team".split()), POLICE: frozenset(("police",))}
_STUDIES = frozenset("study report paper research survey article findings work".split())
# Part of a group in general, nobody's in particular: "some scientists".
_PARTIAL = frozenset("some many several other another most all".split())
_DISCIPLINES = ("ologists", "ographers", "physicists", "chemists", "geneticists", "astronomers")
_SCHOLARLY = frozenset(
    "university college institute school academy laboratory centre center hospital museum observatory clinic".split()
)
_FROM = frozenset(("from", "at", "of", "in"))
# How many words may stand between a collective noun and its people: "a group of angry young protesters".
_BETWEEN = 4
_LONGEST_ORIGIN = 8


def sort_of(reader: LineReader, head: str, modifiers: frozenset[str], end: int) -> str:
    """Give the sort of people that the noun `head` of a description, which ends at token `end`, stands for."""
    if head == "team":
        scholarly = not TAKING_UP[RESEARCHERS].isdisjoint(modifiers - {"team"}) or _is_scholarly(reader, end)
        return RESEARCHERS if scholarly else head
    if head.endswith(_DISCIPLINES):
        return RESEARCHERS
    return gaz.SORTS.get(head, head)


def people_of(reader: LineReader, i: int) -> int | None:
    """Give the noun of the people whom the collective noun at token i gathers: "a team of young scientists"."""
    if reader.word(i) not in gaz.COLLECTIVES or reader.word(i + 1) != "of":
        return None
    for k in range(i + 2, min(len(reader.tokens), i + 3 + _BETWEEN)):
        lower = reader.tokens[k].lower
        if lower in gaz.GROUPS or is_plural_agent(lower):
            return k
        if not lower[0].isalpha() or (lower in gaz.COMMON and lower not in gaz.ROLE_MODIFIERS):
            return None
    return None


def origin_of(reader: LineReader, end: int) -> str:
    """Give the name that says where the group described before token `end` is from; "" if none does."""
    if reader.word(end) not in _FROM:
        return ""
    start = end + 1 + (reader.word(end + 1) == "the")
    stop = start
    while stop < min(len(reader.tokens), start + _LONGEST_ORIGIN) and (
        reader.tokens[stop].capital or (stop > start and reader.word(stop) in ("of", "the", "'s"))
    ):
        stop += 1
    return " ".join(reader.words(start, stop))


def is_of_the_study(owner: str) -> bool:
    """Whether the owner of the authors is the study that the text is about: "the study's authors"."""
    return owner.rpartition(" ")[2].lower() in _STUDIES


def is_partial(sort: str, determiner: str) -> bool:
    """Whether a group is others than those of whom the text tells: "some scientists", not "some protesters"."""
    return sort == RESEARCHERS and determiner in _PARTIAL


def _is_scholarly(reader: LineReader, end: int) -> bool:
    """Whether a team is one of scholars: "a team from the University of Lima"."""
    origin = origin_of(reader, end).lower().split()
    return reader.word(end) != "of" and not _SCHOLARLY.isdisjoint(origin)
