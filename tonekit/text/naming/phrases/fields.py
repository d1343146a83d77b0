"""The noun of an office in, the end of the words that say what or where it is for out: "of mines and energy"."""

from __future__ import annotations

from tonekit.text.naming.phrases.titles import is_named
from tonekit.text.naming.proper_names.modifiers import NO_NOUNS, NUMERALS
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.reporting import reporting_form

# Their holders have a field, of as many words as there are.
_OF_FIELDS = frozenset("minister secretary undersecretary director".split())
_LONGEST_FIELD = 5
# Whose office is over, or at, something that may stand between the noun and the name.
_OF_OFFICES = _OF_FIELDS | frozenset(
    "president vice-president chancellor head chief spokesman spokeswoman spokesperson chairman chairwoman chair"
    " ambassador envoy commissioner coordinator representative commander governor manager editor correspondent leader"
    " deputy dean rector superintendent adviser advisor coach captain".split()
)
# What ties a field to an office, and what the name of a place, too.
_TYING, _PLACING = frozenset(("for", "of")), frozenset("for of in at to on".split())
_CLOSING = frozenset((",", ".", ";", ")", "?", "!"))


def end_of_plain_office(reader: LineReader, end: int) -> int:
    """End of "of mines and energy" behind a role noun that ends at token `end`; `end` if nothing like it follows."""
    if reader.word(end) != "of":
        return end
    if reader.word(end - 1) in gaz.KINSHIP and reader.word(end + 1) in NUMERALS:
        return end + 2  # "the mother of three"
    named = _end_of_named_field(reader, end + 1) if reader.word(end - 1) in _OF_FIELDS else 0
    if named:
        return named
    k = end + 1
    while k < len(reader.tokens) and reader.tokens[k].text.islower() and reader.word(k) in gaz.OFFICES:
        k += 1
        if reader.word(k) == "and" and reader.word(k + 1) in gaz.OFFICES and reader.tokens[k + 1].text.islower():
            k += 1
    return k if k > end + 1 else end


def end_before_name(reader: LineReader, head: str, end: int) -> int:
    """End of "for Peru" behind an office's noun, if its holder's name follows: "the head for Peru, Ada Cole, left".

    Not so behind other nouns, and where no comma closes the name: "It hit the nurse in the face, Ada Cole said".

    Args:
        reader: The sentence.
        head: The noun.
        end: The token behind it.
    """
    start = end + 1 + (reader.word(end + 1) == "the")
    if head not in _OF_OFFICES or start >= len(reader.tokens):
        return end
    capital = reader.tokens[start].capital
    if reader.word(end) not in (_PLACING if capital else _TYING):
        return end
    stop = reader.end_of_run(start) if capital else _end_of_field(reader, start)
    if reader.word(stop) != "," or not is_named(reader, stop + 1):
        return end
    name_end = reader.end_of_name(stop + 1)
    return stop if name_end >= len(reader.tokens) or reader.tokens[name_end].text in _CLOSING else end


def _end_of_field(reader: LineReader, i: int) -> int:
    """End of the plain words at token i: "regulatory affairs", of the vice president for them."""
    k = i
    while k < min(len(reader.tokens), i + _LONGEST_FIELD) and reader.tokens[k].text.islower() and _modifies(reader, k):
        k += 1
    return k


def _modifies(reader: LineReader, i: int) -> bool:
    word = reader.word(i)
    return word == "and" or (word.isalpha() and word not in NO_NOUNS and reporting_form(word) is None)


def _end_of_named_field(reader: LineReader, i: int) -> int:
    """End of "emergency preparedness" where a comma and a name follow: "the minister of ..., Ada Cole"; else 0."""
    k = i
    while k < min(len(reader.tokens), i + _LONGEST_FIELD) and reader.tokens[k].text.islower():
        if not reader.word(k).isalpha() or (reader.word(k) in gaz.COMMON and reader.word(k) != "and"):
            return 0
        k += 1
    is_field = k > i and reader.word(k) == "," and k + 1 < len(reader.tokens) and reader.tokens[k + 1].capital
    return k if is_field and is_named(reader, k + 1) else 0
