"""The words around a name and an office in, whether he has it by them out: "was elected", "resigned as"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.tokens import Token
from tonekit.text.words.grammar import ADVERBS, BE, HAVE

_LONGEST = 6
# What is done to him: "was sworn in as", "has been named"; who is nominated may not get it.
_GIVEN = frozenset(
    "elected re-elected reelected appointed reappointed named chosen installed confirmed inaugurated sworn hired made"
    " crowned unveiled".split()
)
_SMALL = frozenset("in as to be".split())
_TAKING = frozenset(
    tuple(words.split())
    for words in (
        "became;becomes;took over as;takes over as;took office as;works as;worked as;resigned as;stepped down as;"
        "quit as;retired as"
    ).split(";")
)
# Who does it: "voters elected Ada Cole mayor", "named Ada Cole as its director".
_GIVING = frozenset("elected re-elected appointed named made hired chose crowned".split())


def takes_office(words: Sequence[str]) -> bool:
    """Whether the words between a name and an office say that he gets it, or leaves it."""
    rest = tuple(dropwhile(lambda word: word in BE or word in HAVE, words))
    if rest and len(rest) < len(words):
        return rest[0] in _GIVEN and _SMALL.issuperset(rest[1:])
    return rest in _TAKING


def is_given_office(name: Mention, tokens: Sequence[Token], start: int) -> bool:
    """Whether somebody gives an office, at token `start`, to whom the name behind the verb names."""
    end = behind(name, tokens)
    first = name.first
    while first > 0 and tokens[first - 1].start >= name.alias_start:
        first -= 1
    joined = start == end or (start == end + 1 and tokens[end].lower == "as")
    return joined and first > 0 and tokens[first - 1].lower in _GIVING


def words_between(tokens: Sequence[Token], end: int, start: int) -> list[str]:
    """The words from token `end` to `start` that are no adverbs; none where they are too many."""
    if start - end > _LONGEST:
        return []
    words = [token.lower for token in tokens[end:start]]
    return [word for word in words if word not in ADVERBS and not word.endswith("ly") and word not in (",", "who")]
