"""The words of a sentence in, the places out where somebody may be named or described.

A mention is read left to right around its capitals (`capitals`: a titled name, a body, a country, any other name) or
around its head noun (`descriptions`).
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from tonekit.text.naming.finding.capitals import begins_name, read_capitals
from tonekit.text.naming.phrases.descriptions import read_description, read_joint, read_jurisdiction
from tonekit.text.naming.phrases.heads import JOINT
from tonekit.text.naming.proper_names.bodies import read_spelt_out
from tonekit.text.naming.proper_names.known_names import is_town
from tonekit.text.naming.proper_names.roles import is_premier, is_role, is_trade
from tonekit.text.naming.proper_names.tails import has_agents_shape, is_agent
from tonekit.text.naming.terms.lexicon import GAZETTEER, Lexicon
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.reader import OWNERS_IN_NAMES, ROLE_HEADS, LineReader
from tonekit.text.naming.terms.tokens import MOST_WORDS, Line
from tonekit.text.words import gazetteer as gaz

_TOWNS = gaz.PLACE_NAMES | gaz.COUNTRY_BY_SEAT.keys()
_LONGEST_TOWN, _LONGEST_WIRE = 3, 6
# Nouns that may be the head of a description: "the minister", "police", "campers", "people".
_DESCRIBING = ROLE_HEADS | gaz.BODY_NOUNS | gaz.FIRMS | gaz.GROUPS | {"people", "person"}


def find_mentions(line: Line, lexicon: Lexicon, lower_words: frozenset[str]) -> list[Mention]:
    """Read the mentions of a sentence.

    Args:
        line: The sentence.
        lexicon: Names that are mentions wherever they stand: the caller's own and, for a heading, all that is known.
        lower_words: Words that the text also writes in lower case: a capital on them begins a sentence.
    """
    reader = LineReader(line, lexicon, lower_words)
    position = _after_dateline(reader)
    for i, token in enumerate(reader.tokens):
        if i >= position and (token.capital or line.heading or _may_describe(token.lower)):
            position = _step(reader, i)
    # A rule may have read past a name that the lexicon knows; the lexicon is right.
    _join_affiliations(reader)
    taken = reader.fixed.keys()
    end = 0 if _is_credit(line) else _end_of_text(line)
    if line.bare and _names_seats(line):
        return reader.known_mentions()
    free = [m for m in reader.mentions if m.known is None and taken.isdisjoint(range(m.first, m.last))]
    free = [m for m in free if m.first < end or m.kind == "country"]
    return sorted([*reader.known_mentions(), *free], key=lambda m: m.start)


def _is_credit(line: Line) -> bool:
    """Whether a line only says who took a picture: "Photo / Ada Cole", "AP/Ada Cole", "Ada Cole/Lima Pictures"."""
    words = [token.text for token in line.tokens if token.text[0].isalpha()]
    return any(token.text == "/" for token in line.tokens) and not any(map(str.islower, words))


def _names_seats(line: Line) -> bool:
    """Whether a line only says where the text was written: "London and Puno"."""
    words = " ".join(token.text for token in line.tokens if token.text[0].isalpha()).split(" and ")
    return all(word in _TOWNS and word not in gaz.COUNTRY_BY_NAME for word in words)


def _end_of_text(line: Line) -> int:
    """The token at which a line goes on to say whose its picture is: "Boats in Lima | © Ada Cole"."""
    return next((i for i, token in enumerate(line.tokens) if token.text == "©"), len(line.tokens))


def _join_affiliations(reader: LineReader) -> None:
    """Let "Jan Berg of the Lake Trust" be an alias of Jan Berg; the trust stays a mention of its own."""
    for person, body in pairwise(reader.mentions):
        full = person.kind in ("person", None) and len(person.name) > 1 and person.alias_end == person.end
        behind = person.last + 1 + (reader.word(person.last + 1) == "the")
        if full and body.name and reader.word(person.last) == "of" and body.first == behind:
            person.alias_end = body.end


def _step(reader: LineReader, i: int) -> int:
    """Read what may begin at token i: where to go on."""
    token = reader.tokens[i]
    if i in reader.fixed:
        return i + 1
    if reader.line.heading:
        return _heading(reader, i)
    if i in reader.long_forms:
        spelt_out = read_spelt_out(reader, i)
        if spelt_out is not None:
            return spelt_out
    if token.lower in JOINT and read_joint(reader, i):
        return i + 1
    if token.lower in gaz.JURISDICTIONS and read_jurisdiction(reader, i):
        return reader.mentions[-1].last
    if is_premier(reader, i):
        return read_description(reader, i)
    acts = token.lower in gaz.GROUPS or is_agent(reader, i)
    if acts and _is_plain(reader, i):
        return read_description(reader, i)  # "Activists claim"
    if token.capital and begins_name(reader, i):
        return read_capitals(reader, i)
    if acts or token.lower in _DESCRIBING or is_role(token.lower) or is_trade(reader, i):
        return read_description(reader, i)
    return i + 1


@lru_cache(MOST_WORDS)
def _may_describe(word: str) -> bool:
    """Whether a word in lower case can begin or head a description: most cannot, whatever stands beside them."""
    known = word in JOINT or word in gaz.JURISDICTIONS or word in _DESCRIBING
    return known or has_agents_shape(word) or is_role(word)


def _is_plain(reader: LineReader, i: int) -> bool:
    """Whether no name goes on behind the noun at token i."""
    token = reader.tokens[i]
    if token.capital and reader.word(i + 1) in ("'", "'s") and reader.name_follows(i + 1):
        # "The Workers' Party", "The Nurses' Union"
        return token.lower not in OWNERS_IN_NAMES and reader.word(i + 2) not in gaz.BODY_NOUNS
    return i + 1 >= len(reader.tokens) or not reader.tokens[i + 1].capital


def _heading(reader: LineReader, i: int) -> int:
    """In a heading only countries and bodies that need no introduction are safe."""
    match = GAZETTEER.longest(reader.tokens, i)
    if not match:
        return i + 1
    kind, country = match.value
    end = i + match.length
    if kind in ("country", "seat") and not is_town(reader, i, kind):
        reader.add(i, end, kind="country", country=country, name=reader.words(i, end))
    elif kind == "body":
        reader.add(i, end, kind="organisation", name=reader.words(i, end))
    return end


def _after_dateline(reader: LineReader) -> int:
    """Where the sentence begins behind "PUNO, Peru, Aug 14 (Altiplano Wire) -", which names no actor.

    "PUNO: " opens a dateline too, if that is a town; else it is a speaker's label.
    """
    if not reader.tokens or not reader.tokens[0].text.isupper() or reader.line.heading:
        return 0
    for i, token in enumerate(reader.tokens[1:16], 1):
        if token.text in "-–—" and len(token.text) == 1:
            return i + 1
        if token.text == ":":
            return i + 1 if i == _end_of_town(reader) else 0
        if token.text in ".(/" and reader.tokens[i - 1].text.isdigit() and reader.word(i - 2) in gaz.CALENDAR:
            return _after_wire(reader, i)  # "PUNO, August 14."
        if token.text.islower() and token.lower not in ("and", "of"):
            return 0
    return 0


def _after_wire(reader: LineReader, i: int) -> int:
    """Where the sentence begins behind what a dateline ends with at token i: ". /Altiplano/." or "(Altiplano)."."""
    k = i + (reader.word(i) == ".")
    closing = {"/": "/", "(": ")"}.get(reader.word(k))
    if closing is None:
        return k
    end = next((n for n in range(k + 1, min(len(reader.tokens), k + _LONGEST_WIRE)) if reader.word(n) == closing), k)
    return end + 1 + (reader.word(end + 1) == ".")


def _end_of_town(reader: LineReader) -> int:
    """End of the town in capitals that opens the sentence; 0 if none does."""
    words = [token.text.capitalize() for token in reader.tokens[:_LONGEST_TOWN]]
    names = (n for n in range(len(words), 0, -1) if " ".join(words[:n]) in _TOWNS)
    return next((n for n in names if all(token.text.isupper() for token in reader.tokens[:n])), 0)
