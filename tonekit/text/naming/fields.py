"""The noun of an office in, the end of the words that say what or where it is for out: "of mines and energy"."""

from __future__ import annotations

from tonekit.text.naming.modifiers import NO_NOUNS
from tonekit.text.naming.reader import Reader
from tonekit.text.naming.titles import is_named
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.reporting import reporting_form

# Their holders have a field, of as many words as there are.
_OF_FIELDS = frozenset("minister secretary undersecretary director".split())
_LONGEST_FIELD = 5
# What says where somebody has an office.
_PLACING = frozenset("for in at to on of".split())


def end_of_plain_office(reader: Reader, end: int) -> int:
    """End of "of mines and energy" behind a role noun that ends at token `end`; `end` if nothing like it follows."""
    if reader.word(end) != "of":
        return end
    named = _end_of_named_field(reader, end + 1) if reader.word(end - 1) in _OF_FIELDS else 0
    if named:
        return named
    k = end + 1
    while k < len(reader.tokens) and reader.tokens[k].text.islower() and reader.word(k) in gaz.OFFICES:
        k += 1
        if reader.word(k) == "and" and reader.word(k + 1) in gaz.OFFICES and reader.tokens[k + 1].text.islower():
            k += 1
    return k if k > end + 1 else end


def end_before_name(reader: Reader, end: int) -> int:
    """End of "for Peru" behind a noun that ends at token `end`, if a name follows: "the head for Peru, Ada Cole"."""
    start = end + 1 + (reader.word(end + 1) == "the")
    if reader.word(end) not in _PLACING or start >= len(reader.tokens):
        return end
    stop = reader.end_of_run(start) if reader.tokens[start].capital else _end_of_field(reader, start)
    name = stop + 1
    return stop if reader.word(stop) == "," and name < len(reader.tokens) and reader.tokens[name].capital else end


def _end_of_field(reader: Reader, i: int) -> int:
    """End of the plain words at token i: "regulatory affairs", of the vice president for them."""
    k = i
    while k < min(len(reader.tokens), i + _LONGEST_FIELD) and reader.tokens[k].text.islower() and _modifies(reader, k):
        k += 1
    return k


def _modifies(reader: Reader, i: int) -> bool:
    word = reader.word(i)
    return word == "and" or (word.isalpha() and word not in NO_NOUNS and reporting_form(word) is None)


def _end_of_named_field(reader: Reader, i: int) -> int:
    """End of "emergency preparedness" where a comma and a name follow: "the minister of ..., Ada Cole"; else 0."""
    k = i
    while k < min(len(reader.tokens), i + _LONGEST_FIELD) and reader.tokens[k].text.islower():
        if not reader.word(k).isalpha() or (reader.word(k) in gaz.COMMON and reader.word(k) != "and"):
            return 0
        k += 1
    is_field = k > i and reader.word(k) == "," and k + 1 < len(reader.tokens) and reader.tokens[k + 1].capital
    return k if is_field and is_named(reader, k + 1) else 0
