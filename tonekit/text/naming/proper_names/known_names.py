"""A name of the gazetteer in, the country, body or place that it stands for out: "Peru", "NATO", "in Moscow"."""

from __future__ import annotations

from tonekit.text.naming.proper_names.bodies import end_of_branch, end_of_joined_region, read_acronym
from tonekit.text.naming.proper_names.body_heads import joined_body, last_body_noun
from tonekit.text.naming.proper_names.modifiers import is_adjective
from tonekit.text.naming.proper_names.nationals import read_national
from tonekit.text.naming.proper_names.roles import is_role
from tonekit.text.naming.proper_names.tails import is_plural_agent, speaks_at
from tonekit.text.naming.terms.lexicon import GAZETTEER, Match
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import HAVE, MODALS
from tonekit.text.words.reporting import reporting_form

# "NATO allies" and "G7 leaders" are NATO and the G7.
_MEMBERS = frozenset("leaders allies members".split())
_VOTES = frozenset("election elections referendum referendums by-election by-elections primary primaries".split())
_LONGEST_VOTE, _LONGEST_ADDRESS = 4, 6
_DISEASES = frozenset("virus flu fever strain variant encephalitis".split())


def read_known(reader: LineReader, i: int, j: int) -> int | None:
    """Read the known name with which the run from i to j begins; None if there is none, or another goes on from it."""
    match = GAZETTEER.longest(reader.tokens, i)
    if match is None:
        return None
    kind, country = match.value
    end = i + match.length
    if _is_place_before_name(reader, end, i, j):
        return end
    if kind == "adjective":
        return _read_adjective(reader, i, j, country, end)
    if end < j and _begins_another(reader, i, end, j, kind):
        return None
    if end >= j and is_vote(reader, i, end):
        return end
    if kind in ("country", "seat"):
        return _read_country(reader, i, j, match)
    if kind == "body":
        return _read_body(reader, i, end, j)
    if end < j:
        return None
    reader.add(i, end, name=reader.words(i, end)).place = True  # Jackson: `judge` knows whether somebody is called so
    return end


def is_town(reader: LineReader, i: int, kind: str) -> bool:
    """Whether a capital is the town, not the government: "in Moscow", "flew to Moscow"; never so with a country."""
    if kind == "country":
        return False
    before, earlier = (reader.word(i - 1) if i else "", reader.word(i - 2) if i > 1 else "")
    return (
        before in gaz.LOCATIVES
        or before in gaz.MOTION
        or (before in ("to", "from") and earlier in gaz.MOTION)
        or (before == "," and _is_address(reader, i - 1) and not reader.word(i + 1)[:1].isalpha())
        or (
            reader.word(i + 1) == ","
            and i + 2 < len(reader.tokens)
            and reader.tokens[i + 2].text in gaz.COUNTRY_BY_NAME
        )
    )


def _is_address(reader: LineReader, comma: int) -> bool:
    """Whether a name behind "in" stands before the comma: "in Orlo, | Lima", "at the Orlo Hotel, | Lima"."""
    k = comma - 1
    while k > max(0, comma - _LONGEST_ADDRESS) and reader.tokens[k].capital:
        k -= 1
    k -= reader.word(k) == "the"
    return 0 <= k < comma - 1 and reader.word(k) in gaz.LOCATIVES and k != reader.first_word()


def is_vote(reader: LineReader, i: int, end: int) -> bool:
    """Whether the name only says whose vote it was: "the 1992 United States Senate election"."""
    for k in range(end, min(len(reader.tokens), end + _LONGEST_VOTE)):
        if reader.word(k) in _VOTES:
            return k > end or reader.word(i - 1)[:1].isdigit()
        if not reader.tokens[k].text.islower() or reader.word(k) in gaz.COMMON:
            return False
    return False


def _is_place_before_name(reader: LineReader, end: int, i: int, run_end: int) -> bool:
    """Whether the place at token i only stands before a full name: "In Canberra John Howard said"."""
    return (
        i > 0
        and (reader.word(i - 1) in gaz.LOCATIVES or reader.word(i - 1) in ("from", "of"))
        and run_end - end > 1
        and reader.tokens[end].text in gaz.GIVEN_NAMES
    )


def _begins_another(reader: LineReader, i: int, end: int, run_end: int, kind: str) -> bool:
    """Whether a longer name goes on from the known one: "Peru Bank", "Lima Cole", but not "NATO Allies"."""
    if kind == "body":
        members = reader.word(end) in _MEMBERS and run_end == end + 1
        return not members and not is_its_noun(reader, i, end) and last_body_noun(reader, end, run_end) is not None
    if end - i == 1 or last_body_noun(reader, end, run_end) is not None:
        return True
    return joined_body(reader, i, run_end) is not None  # "United States Customs and Border Protection Service"


def is_its_noun(reader: LineReader, i: int, end: int) -> bool:
    """Whether the noun by which texts call the body stands at token `end`: "the NATO Alliance"."""
    name = " ".join(reader.words(i, end))
    return reader.word(end) == gaz.NOUNS_OF_BODIES.get(gaz.BODIES.get(name, name))


def _read_adjective(reader: LineReader, i: int, run_end: int, country: str | None, end: int) -> int | None:
    """Decide on a demonym: "the Russians" and "the French said" are the country; "Russian gas" is no mention."""
    if end < run_end:
        first = reader.tokens[end]
        origin = run_end - end > 1 and first.text in gaz.GIVEN_NAMES and first.lower not in gaz.CREEDS
        origin = origin and last_body_noun(reader, end, run_end) is None
        return end if origin else None  # "Italian David Orlo"
    word = reader.tokens[end - 1].text
    plural = word.endswith("s") and word[:-1] in gaz.COUNTRY_BY_ADJECTIVE
    follower = reader.word(end)
    if follower == "side" and reader.word(i - 1) == "the" and _acts(reader, end + 1):
        side = reader.add(i, end + 1, kind="country", country=country, name=reader.words(i, end))
        side.name_end = reader.tokens[end - 1].end
        return end + 1
    if not plural and end == run_end and read_national(reader, i, end, country):
        return end
    before = reader.mentions[-1] if reader.mentions and reader.word(i - 1) == "and" else None
    joined = before is not None and before.last == i - 1 and " ".join(before.name) in gaz.COUNTRY_BY_ADJECTIVE
    people = (reader.word(i - 1) == "the" or joined) and (
        not follower or not follower.isalpha() or follower in gaz.SAYING or follower in gaz.COMMON
    )
    if plural or (people and end == run_end and not _is_joined_to_noun(reader, end)):
        reader.add(i, end, kind="country", country=country, name=reader.words(i, end))
    return end


def _acts(reader: LineReader, i: int) -> bool:
    """Whether a verb of saying or the like stands at token i: "the Peruvian side said", "spoke highly of it"."""
    return speaks_at(reader, i) or reporting_form(reader.word(i)) is not None or reader.word(i) in HAVE | MODALS


def _is_joined_to_noun(reader: LineReader, end: int) -> bool:
    """Whether the demonym that ends at token `end` is one of several before a noun: "the US and British envoys"."""
    k = end
    while reader.word(k) in (",", "and", "or"):
        k += 1 + (reader.word(k + 1) in ("and", "or"))
        known = GAZETTEER.longest(reader.tokens, k)
        if known is None and not is_adjective(reader, k):
            return False
        k += known.length if known is not None else 1
    noun = reader.word(k)
    return k > end and (noun in gaz.GROUPS or is_plural_agent(noun) or is_role(noun))


def _read_country(reader: LineReader, i: int, run_end: int, match: Match) -> int:
    """Add the country, or the body or place that is named after it; its acronym, too."""
    kind, country = match.value
    end = i + match.length
    if end < run_end:
        known = GAZETTEER.longest(reader.tokens, end)
        if known is not None and known.value[0] == "body":
            last = end + known.length  # "United States House of Representatives"
            return read_acronym(reader, reader.add(i, last, kind="organisation", name=reader.words(i, last)), last)
        if reader.word(run_end - 1) in gaz.THINGS and kind == "country":
            return run_end  # "the United States Constitution"
    if reader.word(end) in _DISEASES:
        return end  # "Sudan virus"
    if is_town(reader, i, kind):
        reader.add(i, end, name=reader.words(i, end)).place = True
        return end
    mention = reader.add(i, end, kind="country", country=country, name=reader.words(i, end))
    mention.place = kind == "seat"
    short = GAZETTEER.longest(reader.tokens, end + 1) if reader.word(end) == "(" else None
    if short is not None and short.value == match.value and reader.word(end + 1 + short.length) == ")":
        last = end + 1 + short.length
        abridged = reader.add(end + 1, last, kind="country", country=country, name=reader.words(end + 1, last))
        abridged.alias_of = mention  # "Republic of Korea (ROK)"
        return last + 1
    return end


def _read_body(reader: LineReader, i: int, end: int, run_end: int) -> int:
    """Add the body, with those who stand for it and what it is of."""
    if end < run_end and is_its_noun(reader, i, end):
        reader.add(i, end + 1, kind="organisation", name=reader.words(i, end)).name_end = reader.tokens[end - 1].end
        return end + 1
    end = _end_of_country(reader, end)
    if end > i + 1 or reader.word(i) not in gaz.BODY_NOUNS:  # "in Congress Colorado's senators"
        end = end_of_branch(reader, i, end)
    last = end + 1 if reader.word(end) in _MEMBERS else end
    mention = reader.add(i, last, kind="organisation", name=reader.words(i, end))
    mention.name_end = reader.tokens[end - 1].end
    return read_acronym(reader, mention, last)


def _end_of_country(reader: LineReader, end: int) -> int:
    """End of "House of Commons of Canada", of which the known name ends at token `end`."""
    if reader.word(end) != "of":
        return end
    start = end + 1 + (reader.word(end + 1) == "the")
    match = GAZETTEER.longest(reader.tokens, start)
    if match is None or match.value[0] != "country":
        return end
    return end_of_joined_region(reader, start + match.length)
