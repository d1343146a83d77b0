"""Words around a title in, a titled person out: "US Secretary of State Rex Tillerson".

A body with which the title begins ("NATO Secretary General ...") is a mention of its own: that of the person begins
behind it, and only the alias has it all.
"""

from __future__ import annotations

from tonekit.text.naming.phrases.complements import COMPLEMENTS, OF, end_of_complement, is_home
from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.modifiers import (
    body_within,
    country_and_modifiers,
    lengthen_title,
    start_of_joined,
    start_of_modifiers,
)
from tonekit.text.naming.proper_names.roles import role_noun
from tonekit.text.naming.proper_names.tails import cites
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import HONOURS, gender_of
from tonekit.text.naming.terms.reader import ROLE_HEADS, LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary
from tonekit.text.words.reporting import reporting_form

# Titles that streets and towns are named after.
NAMESAKES = frozenset("general king queen prince princess lady lord saint captain major pope bishop".split())
# Titles that are adjectives first.
_OF_BUSINESS = frozenset("executive general chief official expert principal major private independent minor".split())
_SHORTEST_ACRONYM = 3
AFTER_HEAD = frozenset("general elect designate".split())
_BODIES = gaz.BODY_NOUNS | gaz.FIRMS | gaz.NAME_ONLY_BODY_WORDS
# Words in a usual name.
_FULL = 2


def read_titled(reader: LineReader, i: int, role: int, j: int) -> int:
    """Add the person whose title's noun is token `role` of the run from i to j, with or without a name."""
    end_of_title = role + 1
    if end_of_title == j and (reader.word(j) in COMPLEMENTS.get(reader.word(role), OF) or is_home(reader, j)):
        end_of_title = end_of_complement(reader, j)
        land = GAZETTEER.longest(reader.tokens, end_of_title + 1) if reader.word(end_of_title) == "of" else None
        if end_of_title > j and land is not None and land.value[0] == "country":
            end_of_title += 1 + land.length  # "Minister of Foreign Affairs of Peru Ada Cole"
    end_of_title = _more_titles(reader, i, end_of_title)
    name_end = reader.end_of_name(end_of_title)
    left = start_of_modifiers(reader, i)
    left = start_of_joined(reader, left)
    head = role_noun(reader.tokens[role].lower)
    if head in NAMESAKES and name_end > end_of_title and reader.word(name_end - 1) in gaz.THINGS:
        return name_end  # "General Santos City", "King Street"
    if name_end == end_of_title + 1 and (reader.word(end_of_title) in gaz.OFFICES or _is_business(reader, role)):
        return name_end  # "Member State", "Executive Session"
    if name_end == end_of_title:
        return _read_untitled(reader, left, end_of_title, role)
    _add_body_before(reader, left, role)
    mention = _add(reader, left, role, end_of_title, name_end)
    home = _end_of_home(reader, name_end) if not mention.country else name_end
    if home > name_end:  # "President Sisi of Egypt"
        mention.country, mention.alias_end = reader.country_at(name_end + 1), reader.tokens[home - 1].end
    # Plain words in front of a capitalised title are hardly part of it: "to impeach President X".
    if left and reader.word(left - 1) != "host" and reader.word(left - 1).rpartition("-")[2] in ROLE_HEADS:
        lengthen_title(reader, mention, left)  # "study co-author Professor X"
    return name_end


def add_named(reader: LineReader, left: int, head: int, name: int, end: int) -> int:
    """Add the person named by tokens `name` to `end` whose title, with its noun at token `head`, stands before."""
    left = start_of_joined(reader, left)
    while name + 1 < end and reader.word(name).rstrip(".") in ROLE_HEADS:
        name += 1  # "lead author Professor Jan Berg"
    lengthen_title(reader, _add(reader, left, head, name, end), left)
    return end


def is_named(reader: LineReader, i: int) -> bool:
    """Whether somebody's name stands at token i: "minister Ada Cole" or "... Israel Katz", but not "minister US"."""
    end = reader.end_of_name(i)
    if end == i or (end == i + 1 and (reader.tokens[i].acronym or reader.word(i) in gaz.CALENDAR)):
        return False  # "a user ID", "in late August"
    if end == i + 1 and reader.word(i) in gaz.CREEDS:
        return False  # "independent Kurdish exports"
    place = GAZETTEER.longest(reader.tokens, i)
    if place is None or (end > i + 1 and reader.tokens[i].text in gaz.GIVEN_NAMES):
        return True
    # "advocate Lima Orlo", whose first name is a town's, too
    surname = reader.word(end - 1)
    is_full = place.value[0] == "place" and place.length == 1 and end == i + _FULL
    return is_full and surname not in gaz.THINGS and surname not in _BODIES and not is_ordinary(surname)


def _add(reader: LineReader, left: int, head: int, name: int, end: int) -> Mention:
    """Add the person; the title begins at token `left`, and the body that it names is left out of the mention.

    What stands behind the name, "KC", is part of the mention only.
    """
    last = end
    while end > name + 1 and reader.word(end - 1) in HONOURS and reader.tokens[end - 1].acronym:
        end -= 1
    country, modifiers = country_and_modifiers(reader, left, name, head)
    owner = reader.start_of_owner(left)
    body = body_within(reader, left, head)
    first = left if body is None else body.last
    mention = reader.add(first, last, kind="person", name=reader.words(name, end))
    mention.name_end = reader.tokens[end - 1].end
    mention.title = (reader.tokens[left].start, reader.tokens[name - 1].end)
    mention.alias_start = reader.tokens[owner].start
    mention.head, mention.country, mention.modifiers = role_noun(reader.tokens[head].lower), country, modifiers
    mention.gender = gender_of(mention.head)
    return mention


def _add_body_before(reader: LineReader, left: int, role: int) -> None:
    """Add the body that capitals between tokens `left` and `role` name: "NATO", of the NATO Secretary General."""
    while left < role and reader.word(left) in gaz.ROLE_MODIFIERS:
        left += 1
    if body_within(reader, left, role) is not None:
        return
    known = GAZETTEER.longest(reader.tokens, left)
    end = left + known.length if known is not None and known.value[0] == "body" else left
    body = last_body_noun(reader, left, role)
    if body is not None and body > left:
        end = max(end, body + 1)
    if end == left < role and is_acronym_of_body(reader, left):
        end = left + 1  # "NLC President Ada Cole"
    if left < end <= role:
        reader.add(left, end, kind="organisation", name=reader.words(left, end)).head = reader.word(end - 1)


def is_acronym_of_body(reader: LineReader, i: int) -> bool:
    """Whether the acronym at token i can be a body's: no country, creed, thing or title."""
    token = reader.tokens[i]
    known = GAZETTEER.longest(reader.tokens, i) is not None or token.text in gaz.THING_ACRONYMS
    short = token.acronym and token.text.isalpha() and len(token.text) >= _SHORTEST_ACRONYM
    return short and not known and token.lower not in gaz.CREEDS and token.lower not in ROLE_HEADS


def _end_of_home(reader: LineReader, end: int) -> int:
    """End of "of Egypt" behind a name that ends at token `end`, or `end`."""
    start = end + 1 + (reader.word(end + 1) == "the")
    place = GAZETTEER.longest(reader.tokens, start) if reader.word(end) == "of" else None
    if place is None or place.value[0] != "country":
        return end
    after = start + place.length
    return after if after >= len(reader.tokens) or not reader.tokens[after].capital else end


def _is_business(reader: LineReader, role: int) -> bool:
    """Whether the title at token `role` is an adjective, and what follows no name: "Executive Calendar"."""
    token = reader.tokens[role + 1]
    ordinary = token.text not in gaz.GIVEN_NAMES and is_ordinary(token.lower)
    return reader.word(role) in _OF_BUSINESS and ordinary


def _more_titles(reader: LineReader, first: int, i: int) -> int:
    """End of the second office in "President and CEO Andy Vesey", of the adjective in "Secretary General".

    With an article before the first, at token `first`, they are two: "the Vice President and King Abdullah".
    """
    if reader.word(i) in AFTER_HEAD:
        i += 1
    if reader.word(i) in gaz.OFFICES and reader.tokens[i].capital and i + 1 < len(reader.tokens):
        i += reader.tokens[i + 1].text in gaz.GIVEN_NAMES  # "Deputy Secretary Defense Ada Cole"
    if reader.word(i) in ("and", "&") and reader.word(i + 1) in ROLE_HEADS and reader.tokens[i + 1].capital:
        if reader.word(first - 1) == "the" and i + 2 < len(reader.tokens) and reader.tokens[i + 2].capital:
            return i
        i += 2
        return end_of_complement(reader, i) if reader.word(i) in OF else i
    return i


def _is_plural_noun(reader: LineReader, i: int) -> bool:
    """Whether a plural that is no verb of saying stands at token i: "Official | results"."""
    word = reader.word(i)
    return word.isalpha() and word.endswith("s") and word not in gaz.COMMON and reporting_form(word) is None


def _read_untitled(reader: LineReader, left: int, end: int, role: int) -> int:
    """A capitalised role without a name: "the US Secretary of State", "Mr President"."""
    country, modifiers = country_and_modifiers(reader, left, end, role)
    determiner = reader.word(left - 1) if left else ""
    if determiner == "no" or (reader.word(role) in _OF_BUSINESS and _is_plural_noun(reader, end)):
        return end
    if determiner in gaz.SPECIFIERS:
        left -= 1
    else:
        determiner = ""
    mention = reader.add(left, end, kind="person")
    mention.head, mention.country, mention.determiner = role_noun(reader.tokens[role].lower), country, determiner
    mention.address = reader.word(left).rstrip(".") in gaz.SEXED_TITLES  # "Mr President, ..."
    mention.modifiers = modifiers - gaz.SEXED_TITLES
    mention.cites = cites(reader, left, role, end)
    mention.as_role, mention.initial = reader.word(left - 1) == "as", left == reader.first_word()
    return end
