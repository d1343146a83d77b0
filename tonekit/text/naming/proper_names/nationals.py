"""A demonym in, somebody who is of that country out: "the Italian praised the talks", "an American", "the young Swede".

"The Italians" and "the French" are their country. A demonym whose plural has an -s is one person behind a determiner,
where no noun follows that it would be an adjective of.
"""

from __future__ import annotations

from tonekit.text.naming.proper_names.tails import cites
from tonekit.text.naming.terms.lexicon import NO_NOUNS_FOR_ONE
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import BE, HAVE, IRREGULAR_PASTS, MODALS, PREPOSITIONS
from tonekit.text.words.reporting import reporting_form

# The noun of whoever is called by a demonym.
NATIONAL = "national"
_DETERMINERS = frozenset(("the", "a", "an"))
_MOST_MODIFIERS = 3
# "The American left" is a camp, and what is "Peruvian made" or "held" a thing.
_NO_VERBS = frozenset("left led made built set cut lost sought held paid sold".split())
_BEHIND = (
    BE
    | HAVE
    | MODALS
    | (PREPOSITIONS - {"of", "for"})
    | (IRREGULAR_PASTS - _NO_VERBS)
    | {"who", "whose", "did", "also"}
)
_PRESENT = frozenset("says adds insists believes admits wants".split())
_MARKS = frozenset(".!?;:”\"’'—–)")


def read_national(reader: LineReader, i: int, end: int, country: str | None) -> bool:
    """Add whoever is called by the demonym from token `i` to `end`; False if that is an adjective or a people."""
    if reader.tokens[end - 1].lower.endswith(NO_NOUNS_FOR_ONE) or not _ends_phrase(reader, end):
        return False
    start = i
    while start > max(0, i - _MOST_MODIFIERS) and _is_modifier(reader, start - 1):
        start -= 1
    if start == 0 or reader.word(start - 1) not in _DETERMINERS:
        return False
    mention = reader.add(start - 1, end, kind="person", country=country)
    mention.head, mention.determiner = NATIONAL, reader.word(start - 1)
    mention.initial = start - 1 == reader.first_word()
    mention.cites = cites(reader, start - 1, end - 1, end)
    return True


def _is_modifier(reader: LineReader, i: int) -> bool:
    """Whether a plain adjective stands at token i: "young", "31-year-old"."""
    word = reader.word(i)
    return reader.tokens[i].text.islower() and (word in gaz.ROLE_MODIFIERS or word.endswith("-year-old"))


def _ends_phrase(reader: LineReader, end: int) -> bool:
    """Whether no noun of the demonym follows: a verb does, or a preposition, or a mark."""
    word = reader.word(end)
    if word == ",":
        return end + 1 < len(reader.tokens) and not reader.tokens[end + 1].capital
    if word in ("", "'s") or word in _MARKS or word in _BEHIND:
        return True
    form = reporting_form(word, reader.word(end + 1)) if word not in _NO_VERBS else None
    return word in _PRESENT or (form is not None and form.tense == "past")  # not "the Peruvian state"
