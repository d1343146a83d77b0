"""A title, a description or a compound in, the proper names inside it out: "Mayor of Lima", "Lima-based"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tonekit.text.naming.proper_names.bodies import end_of_body
from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.kinds import ADJECTIVAL, is_rare
from tonekit.text.naming.proper_names.signs import LED_BY, PEOPLE_OF_BODIES
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.reader import ROLE_HEADS, LineReader
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz

# Bodies that a country has one of, so that the noun is a name.
_ONE_OF_A_KIND = frozenset(
    "academy army assembly chamber church commonwealth congress legislature navy parliament senate union".split()
)
_KINDS = {"body": "organisation", "country": "country"}
# Words before a compound that may belong to the name in it: "United Arab | Emirates-led".
_LONGEST_BEFORE = 3


def is_office(name: tuple[str, ...]) -> bool:
    """Whether the name is the plural of a title, perhaps with its country: "Prime Ministers", "U.S. Senators"."""
    *modifiers, head = name
    plural = head.lower() in gaz.GROUPS and head.lower()[:-1] in gaz.ROLES
    return plural and all(word.lower() in gaz.ROLE_MODIFIERS or word in gaz.COUNTRY_BY_NAME for word in modifiers)


def is_plain_body(name: tuple[str, ...]) -> bool:
    """Whether nothing but a noun for a body is capitalised, and there are many: "the Government", but "the Senate"."""
    return len(name) == 1 and name[0].lower() in gaz.BODY_NOUNS and name[0].lower() not in _ONE_OF_A_KIND


def is_origin(name: tuple[str, ...]) -> bool:
    """Whether the name only says where people are from: "Peruvians", "the French"."""
    word = " ".join(name)
    return word not in gaz.COUNTRY_BY_NAME and (
        word in gaz.COUNTRY_BY_ADJECTIVE or word.removesuffix("s") in gaz.COUNTRY_BY_ADJECTIVE
    )


def names_in_title(mention: Mention, reader: LineReader) -> list[tuple[int, int, str]]:
    """Start, end and kind of the names in a title or description: "Mayor of Lima", "European Commission official"."""
    if not mention.head:
        return []
    tokens, end_of_title = reader.tokens, mention.last
    while mention.title and end_of_title > mention.first and tokens[end_of_title - 1].start >= mention.title[1]:
        end_of_title -= 1
    if mention.name and not mention.title and not is_office(mention.name):
        return []
    found = []
    leads = mention.head in LED_BY or mention.head.removesuffix("s") in LED_BY or mention.head in PEOPLE_OF_BODIES
    i = mention.first + (reader.word(mention.first) in gaz.SPECIFIERS)
    while i < end_of_title:
        end, kind = _name_in_title(reader, i, end_of_title, leads=leads)
        if kind:
            found.append((tokens[i].start, tokens[end - 1].end, kind))
        i = end
    return found


def names_in_compounds(line: Line) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind of the known names in compounds: "Lima-based", "Saudi Arabia-led", "anti-NATO"."""
    for i, token in enumerate(line.tokens):
        head, dash, tail = token.text.rpartition("-")
        if not dash or not head or not tail or head.islower() == tail.islower():
            continue
        if tail.islower():
            part = token._replace(text=head, end=token.start + len(head), lower=head.lower(), capital=True)
            before = line.tokens[max(0, i - _LONGEST_BEFORE) : i]
            yield from _known_at_end([*before, part])
        else:
            yield from _known_at_end([token._replace(text=tail, start=token.end - len(tail), lower=tail.lower())])


def _known_at_end(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """The longest known name with which the tokens end, unless it is an adjective: "Kurdish-led"."""
    for first in range(len(tokens)):
        match = GAZETTEER.longest(tokens, first)
        if match is not None and first + match.length == len(tokens) and match.value[0] != "adjective":
            yield tokens[first].start, tokens[-1].end, _KINDS.get(match.value[0], "place")
            return


def _is_title(word: str) -> bool:
    return word in ROLE_HEADS or (word in gaz.GROUPS and word[:-1] in gaz.ROLES)


def _name_in_title(reader: LineReader, i: int, end: int, *, leads: bool) -> tuple[int, str]:
    """End of the name that begins at token i of a title, with its kind; "" for a word that begins none.

    Only whose people lead or work (`leads`) have a name in front that no list knows: "Orlex CEO", but "Orlex family".
    """
    token = reader.tokens[i]
    j = i
    while j < end and reader.tokens[j].capital and not _is_title(reader.tokens[j].lower.rstrip(".")):
        j += 1
    if j == i:
        return i + 1, ""
    body = last_body_noun(reader, i, j)
    if body == i and j == i + 1 and i > reader.first_word() and token.lower in _ONE_OF_A_KIND:
        return i + 1, "organisation"  # "the Senate"
    if body is not None and body > i:
        return max(end_of_body(reader, i, body, j), body + 1), "organisation"
    match = GAZETTEER.longest(reader.tokens, i)
    if match and match.value[0] != "adjective" and i + match.length <= end:
        return i + match.length, _KINDS.get(match.value[0], "place")
    if token.acronym and len(token.text) > 2 and token.lower not in gaz.CREEDS:
        return i + 1, "organisation"  # "FDP chairman"
    if match is None and leads and j < end and is_rare(token.text) and not token.text.endswith(ADJECTIVAL):
        return j, "organisation"  # "Orlex CEO"
    return (i + match.length if match else i + 1), ""
