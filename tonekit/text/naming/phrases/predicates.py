"""The words around a description in, whether it only says what somebody is out: "is a nurse", "A nurse, she said"."""

from __future__ import annotations

from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words.grammar import ADVERBS, BE, HAVE, IRREGULAR_PASTS, MODALS

_NEW = frozenset(("a", "an"))
_SINGULAR = frozenset(("he", "she"))
# "There was a nurse", "It was a nurse who rang": these bring somebody in.
_BRINGING_IN = frozenset(("there", "it", "here", "that"))
_LONGEST = 14
_FINITE = BE | HAVE | IRREGULAR_PASTS | MODALS


def is_predicate(reader: LineReader, mention: Mention, start: int, end: int) -> bool:
    """Whether a description says what its subject is, and tells of nobody else.

    Args:
        reader: The sentence.
        mention: The mention of the description.
        start: The first token of the description, its article included.
        end: The token behind it.
    """
    if mention.kind != "person" or mention.determiner not in _NEW:
        return False
    verb = start - 1 - (reader.word(start - 1) in ADVERBS)
    if verb > 0 and reader.word(verb) in BE:
        return reader.word(verb - 1) not in _BRINGING_IN
    return start == reader.first_word() and _opens_for_pronoun(reader, end)


def _opens_for_pronoun(reader: LineReader, end: int) -> bool:
    """Whether "he" takes up a phrase without a clause of its own: "A nurse in Lima, | he said", no "A nurse left"."""
    relative = reader.word(end) in ("who", "whose") or reader.word(end + 1) in ("who", "whose")
    verbs = 0
    for k in range(end, min(len(reader.tokens), end + _LONGEST)):
        word = reader.word(k)
        if word == "," and reader.word(k + 1) in _SINGULAR:
            return verbs <= relative
        verbs += word in _FINITE or word.endswith("ed")
    return False
