"""A run of capitals in, the word that makes it the name of a body out: "Ministry", "Foundations", "Energy".

Some nouns do so wherever they stand, some only behind a word that is none of English, or in a town's name.
"""

from __future__ import annotations

from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

# Those of whom there is a house, but of "cards" there is none.
_SEATED = gaz.GROUPS | frozenset("commons lords peers keys burgesses peoples".split())
# Nouns of bodies that are nouns of things as often, and what bodies of that noun are concerned with.
_FIELDS_OF = {
    "watch": frozenset("rights corruption migration election media democracy police border forest poverty".split()),
    "management": frozenset(
        "emergency asset assets wealth investment capital fund property waste portfolio equity risk".split()
    ),
    "networks": frozenset("media television broadcasting radio power energy electricity transmission".split()),
}
_EDITIONS = frozenset("daily morning evening sunday weekly".split())


def last_body_noun(reader: LineReader, i: int, j: int) -> int | None:
    """Last word of the run that makes it the name of a body."""
    if j > i + 1 and reader.tokens[i].capital and reader.word(i) in gaz.BODY_NOUNS_ABROAD:
        return i  # "Banco Orlo"
    for k in reversed(range(i, j)):
        lower = reader.tokens[k].lower
        if k == i and reader.tokens[k].acronym and lower in gaz.NAME_ONLY_BODY_WORDS:
            continue  # "the INC"
        if lower in gaz.BODY_NOUNS or lower in gaz.NAME_ONLY_BODY_WORDS or (lower in gaz.GROUPS and k > i):
            return k
        if lower in gaz.GROUPS and j > i + 2 and reader.word(i + 1) in gaz.COMMON:
            return k  # "Reporters Without Borders"
        if lower in gaz.BODY_ENDINGS and joined_body(reader, i, k + 1) is not None:
            continue  # "Securities and Exchange Commission"
        if k > i and k == j - 1 and lower.rstrip(".") == "co":
            return k  # "Orlo Semiconductor Co."
        if k > i and lower in gaz.BODY_ENDINGS and not _is_of_things(reader, i, k):
            return k  # "Open Lake Foundations"
        if k > i and lower == "international" and k == j - 1:
            return k  # "Lake International"
        if lower == "house" and _is_chamber(reader, k):
            return k
        if lower == "conference" and reader.word(k + 1) == "of" and _ends_in_plural(reader, k + 2):
            return k  # "National Conference of State Legislatures"
        if lower in gaz.FIRM_ENDINGS and k > i and k == j - 1 and _is_unknown(reader, k - 1):
            return k  # "Orlo Energy", but "Clean Energy"
        if lower in gaz.MASTHEADS and k > i and _is_of_town(reader, i, k):
            return k  # "The Lima Sun"
    return None


def _is_of_things(reader: LineReader, i: int, k: int) -> bool:
    """Whether the run from i with the noun at token k rather names a thing: "Tornado Watch", "Deer Management"."""
    fields = _FIELDS_OF.get(reader.word(k))
    return fields is not None and reader.word(k - 1) not in fields and not (k == i + 1 and _is_unknown(reader, i))


def _is_unknown(reader: LineReader, i: int) -> bool:
    """Whether token i is no word of English, nor a country or its adjective."""
    token = reader.tokens[i]
    known = token.text in gaz.COUNTRY_BY_NAME or token.text in gaz.COUNTRY_BY_ADJECTIVE or token.lower in gaz.CREEDS
    return not known and token.text not in gaz.GIVEN_NAMES and not is_ordinary(token.lower)


def _is_chamber(reader: LineReader, k: int) -> bool:
    """Whether "of Delegates" follows the house at token k."""
    return reader.word(k + 1) == "of" and reader.word(k + 2) in _SEATED and reader.tokens[k + 2].capital


def _ends_in_plural(reader: LineReader, i: int) -> bool:
    """Whether capitals at token i end in a plural."""
    if i >= len(reader.tokens) or not reader.tokens[i].capital:
        return False
    last = reader.word(reader.end_of_run(i) - 1)
    return last.endswith("s") and not last.endswith(("ss", "us")) and last not in gaz.THINGS


def _is_of_town(reader: LineReader, i: int, k: int) -> bool:
    """Whether tokens i to k are a place, or the time at which a newspaper comes out."""
    place = GAZETTEER.longest(reader.tokens, i)
    return reader.word(k - 1) in _EDITIONS or (
        place is not None and place.value[0] in ("place", "seat", "country") and i + place.length == k
    )


def joined_body(reader: LineReader, i: int, end: int) -> int | None:
    """Last word of "North Wales Fire and Rescue Service", of which "North Wales Fire" has been read."""
    if reader.word(end) == "&" and end + 1 < len(reader.tokens) and reader.tokens[end + 1].capital:
        return reader.end_of_run(end + 1) - 1  # "Orlo Hall & Co."
    if reader.word(end) not in ("and", "&"):
        return None
    if reader.tokens[i].text in gaz.GIVEN_NAMES:
        return _body_of_couple(reader, i, end)
    opens = reader.word(i - 1) in ("the", "an", "a", "'s", "'") or i == reader.first_word()
    if end - i == 1 and not (opens and is_ordinary(reader.word(i)) and reader.word(i) not in gaz.BODY_NOUNS):
        return None  # "the Peace and Freedom Party"
    if end + 1 >= len(reader.tokens) or not reader.tokens[end + 1].capital or reader.word(end + 1) in gaz.COMMON:
        return None
    last = reader.end_of_run(end + 1) - 1
    if last == end + 1 or reader.word(last) not in gaz.BODY_NOUNS | gaz.BODY_ENDINGS | gaz.NAME_ONLY_BODY_WORDS:
        return None
    # "Orlo Bhawan and Federal Parliament" are two.
    is_field = is_ordinary(reader.word(end - 1)) or GAZETTEER.longest(reader.tokens, end - 1) is not None
    return last if is_field else None


def _body_of_couple(reader: LineReader, i: int, end: int) -> int | None:
    """Last word of "the Ada and Tom Hall Foundation", of which "Ada" has been read."""
    if end - i > 1 or reader.word(i - 1) != "the" or end + 1 >= len(reader.tokens):
        return None
    last = reader.end_of_run(end + 1) - 1
    couple = reader.tokens[end + 1].text in gaz.GIVEN_NAMES and last > end + 2
    return last if couple and reader.word(last) in gaz.BODY_NOUNS else None
