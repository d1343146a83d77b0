"""A title or description in, the proper names inside it out: "Mayor of Lima", "European Commission official"."""

from __future__ import annotations

from tonekit.text.naming.bodies import end_of_body
from tonekit.text.naming.body_heads import last_body_noun
from tonekit.text.naming.lexicon import GAZETTEER, Lexicon
from tonekit.text.naming.mention import Mention
from tonekit.text.naming.reader import ROLE_HEADS, LineReader
from tonekit.text.naming.tokens import Line
from tonekit.text.words import gazetteer as gaz


def is_office(name: tuple[str, ...]) -> bool:
    """Whether the name is the plural of a title, perhaps with its country: "Prime Ministers", "U.S. Senators"."""
    *modifiers, head = name
    plural = head.lower() in gaz.GROUPS and head.lower()[:-1] in gaz.ROLES
    return plural and all(word.lower() in gaz.ROLE_MODIFIERS or word in gaz.COUNTRY_BY_NAME for word in modifiers)


def is_origin(name: tuple[str, ...]) -> bool:
    """Whether the name only says where people are from: "Peruvians", "the French"."""
    word = " ".join(name)
    return word not in gaz.COUNTRY_BY_NAME and (
        word in gaz.COUNTRY_BY_ADJECTIVE or word.removesuffix("s") in gaz.COUNTRY_BY_ADJECTIVE
    )


def names_in_title(mention: Mention, line: Line) -> list[tuple[int, int, str]]:
    """Start, end and kind of the names in a title or description: "Mayor of Lima", "European Commission official"."""
    if not mention.head:
        return []
    reader = LineReader(line, Lexicon(), frozenset())
    end_of_title = mention.last
    while mention.title and end_of_title > mention.first and line.tokens[end_of_title - 1].start >= mention.title[1]:
        end_of_title -= 1
    if mention.name and not mention.title and not is_office(mention.name):
        return []
    found = []
    i = mention.first + (reader.word(mention.first) in gaz.SPECIFIERS)
    while i < end_of_title:
        end, kind = _name_in_title(reader, i, end_of_title)
        if kind:
            found.append((line.tokens[i].start, line.tokens[end - 1].end, kind))
        i = end
    return found


def _is_title(word: str) -> bool:
    return word in ROLE_HEADS or (word in gaz.GROUPS and word[:-1] in gaz.ROLES)


def _name_in_title(reader: LineReader, i: int, end: int) -> tuple[int, str]:
    """End of the name that begins at token i of a title, with its kind; "" for a word that begins none."""
    token = reader.tokens[i]
    j = i
    while j < end and reader.tokens[j].capital and not _is_title(reader.tokens[j].lower.rstrip(".")):
        j += 1
    if j == i:
        return i + 1, ""
    body = last_body_noun(reader, i, j)
    if body == i and j == i + 1 and i > reader.first_word() and token.lower in gaz.BODY_NOUNS:
        return i + 1, "organisation"  # "the Senate"
    if body is not None and body > i:
        return max(end_of_body(reader, i, body, j), body + 1), "organisation"
    match = GAZETTEER.longest(reader.tokens, i)
    if match and match.value[0] != "adjective" and i + match.length <= end:
        return i + match.length, {"body": "organisation", "country": "country"}.get(match.value[0], "place")
    if token.acronym and len(token.text) > 2 and token.lower not in gaz.CREEDS:
        return i + 1, "organisation"  # "FDP chairman"
    return (i + match.length if match else i + 1), ""
