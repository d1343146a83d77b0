"""The words of a sentence in, the places out where somebody may be named or described.

A mention is read left to right around its capitals or its head noun, by four rules: a titled name (`titles`), a body
(`bodies`), a country or its seat of government (here), a description (`descriptions`). What is merely capitalised stays
undecided (`kind` None) for `judging`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from tonekit.text.naming.bodies import end_of_body, joined_body, last_body_noun, read_acronym, read_body, read_spelt_out
from tonekit.text.naming.descriptions import JOINT, read_description, read_joint, read_jurisdiction
from tonekit.text.naming.lexicon import GAZETTEER, Lexicon, Match
from tonekit.text.naming.reader import NAME_MONTHS, OWNERS_IN_NAMES, ROLE_HEADS, Mention, Reader
from tonekit.text.naming.roles import is_role, is_trade, last_role
from tonekit.text.naming.tails import has_agents_shape, is_agent, speaks_at
from tonekit.text.naming.titles import read_titled
from tonekit.text.naming.tokens import MOST_WORDS, Line
from tonekit.text.words import gazetteer as gaz

# Surnames that are also words for things.
_SURNAMES = frozenset("day hill lane park law field forest bush marsh house hall cross castle".split())
# "NATO allies" and "G7 leaders" are NATO and the G7.
_MEMBERS = frozenset("leaders allies members".split())
_LONG_NUMBER = 4
# Rows of more capitals are no name.
_LONGEST_NAME = 6
_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x".split())
_HOUSES = frozenset("House Commons Lords".split())
# "Egyptologists", "Marxists".
_SCHOOLS = ("ologists", "xists", "nists")
_VOTES = frozenset("election elections referendum referendums by-election by-elections primary primaries".split())
_LONGEST_VOTE = 4
# Nouns that may be the head of a description: "the minister", "police", "campers", "people".
_DESCRIBING = ROLE_HEADS | gaz.BODY_NOUNS | gaz.FIRMS | gaz.GROUPS | {"people"}
# Acronyms in front of a name that are no bodies: ships, titles.
_NO_BODIES = frozenset("uss hms rms hmas".split()) | gaz.CREEDS | ROLE_HEADS
_MEDIA = frozenset("newspaper broadcaster magazine website agency tabloid daily weekly journal".split())


def find_mentions(line: Line, lexicon: Lexicon, lower_words: frozenset[str]) -> list[Mention]:
    """Read the mentions of a sentence.

    Args:
        line: The sentence.
        lexicon: Names that are mentions wherever they stand: the caller's own and, for a heading, all that is known.
        lower_words: Words that the text also writes in lower case: a capital on them begins a sentence.
    """
    reader = Reader(line, lexicon, lower_words)
    position = _after_dateline(reader)
    while position < len(reader.tokens):
        position = _step(reader, position)
    # A rule may have read past a name that the lexicon knows; the lexicon is right.
    _join_affiliations(reader)
    taken = reader.fixed.keys()
    free = [m for m in reader.mentions if m.known is None and taken.isdisjoint(range(m.first, m.last))]
    return sorted([*reader.known_mentions(), *free], key=lambda m: m.start)


def _join_affiliations(reader: Reader) -> None:
    """Let "Jan Berg of the Lake Trust" be an alias of Jan Berg; the trust stays a mention of its own."""
    for person, body in pairwise(reader.mentions):
        full = person.kind in ("person", None) and len(person.name) > 1 and person.alias_end == person.end
        behind = person.last + 1 + (reader.word(person.last + 1) == "the")
        if full and body.name and reader.word(person.last) == "of" and body.first == behind:
            person.alias_end = body.end


def _step(reader: Reader, i: int) -> int:
    token = reader.tokens[i]
    if i in reader.fixed:
        return i + 1
    if reader.line.heading:
        return _heading(reader, i)
    if i in reader.long_forms:
        spelt_out = read_spelt_out(reader, i)
        if spelt_out is not None:
            return spelt_out
    if not token.capital and not _may_describe(token.lower):
        return i + 1
    if token.lower in JOINT and read_joint(reader, i):
        return i + 1
    if token.lower in gaz.JURISDICTIONS and read_jurisdiction(reader, i):
        return i + 1
    acts = token.lower in gaz.GROUPS or is_agent(reader, i)
    if acts and _is_plain(reader, i):
        return read_description(reader, i)  # "Activists claim"
    if token.capital and _is_name_start(reader, i):
        return _capitals(reader, i)
    if acts or token.lower in _DESCRIBING or is_role(token.lower) or is_trade(reader, i):
        return read_description(reader, i)
    return i + 1


@lru_cache(MOST_WORDS)
def _may_describe(word: str) -> bool:
    """Whether a word in lower case can begin or head a description: most cannot, whatever stands beside them."""
    known = word in JOINT or word in gaz.JURISDICTIONS or word in _DESCRIBING
    return known or has_agents_shape(word) or is_role(word)


def _is_plain(reader: Reader, i: int) -> bool:
    """Whether no name goes on behind the noun at token i."""
    token = reader.tokens[i]
    if token.capital and token.lower in OWNERS_IN_NAMES and reader.word(i + 1) in ("'", "'s"):
        return not reader.name_follows(i + 1)  # "The Workers' Party"
    return i + 1 >= len(reader.tokens) or not reader.tokens[i + 1].capital


def _heading(reader: Reader, i: int) -> int:
    """In a heading only countries and bodies that need no introduction are safe."""
    match = GAZETTEER.longest(reader.tokens, i)
    if not match:
        return i + 1
    kind, country = match.value
    end = i + match.length
    if kind in ("country", "seat") and not _locative(reader, i, kind):
        reader.add(i, end, kind="country", country=country, name=reader.words(i, end))
    elif kind == "body":
        reader.add(i, end, kind="organisation", name=reader.words(i, end))
    return end


def _is_name_start(reader: Reader, i: int) -> bool:
    """Not every capital begins a name: sentence openers, dates and creeds do not."""
    token = reader.tokens[i]
    if token.lower in gaz.CALENDAR and not (token.lower in NAME_MONTHS and reader.name_follows(i)):
        return False
    if token.lower.split("'")[0] in gaz.OPENERS and not token.acronym:
        match = GAZETTEER.longest(reader.tokens, i)
        return bool(match and match.length > 1) or _is_first_of_name(reader, i)  # "New Jersey"
    return not (len(token.text) == 1 and not reader.name_follows(i))


def _is_first_of_name(reader: Reader, i: int) -> bool:
    """A common word has a capital in mid-sentence only as part of a name: "New Progressive Party", "The Guardian"."""
    token = reader.tokens[i]
    if i == reader.first_word() or token.lower in gaz.PRONOUNS or len(token.text) < 3:
        return False
    if not reader.name_follows(i) and token.lower not in OWNERS_IN_NAMES:
        return False
    if reader.word(i + 1) in ("'s", "'"):
        return reader.end_of_run(i) > i + 2  # "the People's Liberation Army"
    before = reader.tokens[i - 1].text
    if token.text == "New" and before in (",", "("):
        return True  # "after two attempts, New Lake Party candidate ..."
    return before.isalpha() and (before.islower() or before == "The")


def _capitals(reader: Reader, i: int) -> int:
    """Read the run of capitals that begins at token i by the first of the rules that knows it."""
    j = reader.end_of_run(i)
    i = _start_of_name(reader, i, j)
    return next(end for rule in _RULES if (end := rule(reader, i, j)) is not None)


def _start_of_name(reader: Reader, i: int, j: int) -> int:
    """Where the name begins in the run from i to j: behind the word that opens the sentence, and words for people."""
    if i == reader.first_word() and j - i > 1 and reader.is_opener(i):
        i += 1
    if j - i > 2 and reader.word(i) in gaz.GROUPS and reader.tokens[i + 1].text in gaz.GIVEN_NAMES:
        i += 1  # "Representatives Ada Cole, Tom Hall and ..."
    creed = reader.word(i) in gaz.CREEDS and not is_role(reader.word(i))
    return i + (j - i > 2 and creed and reader.tokens[i + 1].text in gaz.GIVEN_NAMES)  # "Liberal Ada Cole"


def _read_numbered(reader: Reader, i: int, j: int) -> int | None:
    """A station: "News 12 reported"."""
    number = reader.word(j)
    if j - i > 1 or not number.isdigit() or len(number) >= _LONG_NUMBER or not speaks_at(reader, j + 1):
        return None
    reader.add(i, j + 1, kind="organisation", name=reader.words(i, j + 1))
    return j + 1


def _read_body_before_name(reader: Reader, i: int, j: int) -> int | None:
    """A body beside somebody who does not belong to it: "told NPR Ada Cole was away"."""
    if j - i < 3 or not _is_body_before_name(reader, i):
        return None
    reader.add(i, i + 1, name=reader.words(i, i + 1))
    return i + 1


def _pass_vote(reader: Reader, i: int, j: int) -> int | None:
    """What only says whose vote it was: "the 1980 Lake Party presidential primaries"."""
    return j if reader.word(i - 1)[:1].isdigit() and _is_vote(reader, i, j) else None


def _read_title(reader: Reader, i: int, j: int) -> int | None:
    role = last_role(reader, i, j)
    return read_titled(reader, i, role, j) if role is not None else None


def _read_known(reader: Reader, i: int, j: int) -> int | None:
    """A country, place or body of the gazetteer."""
    match = GAZETTEER.longest(reader.tokens, i)
    if match and _is_place_before_name(reader, i + match.length, i, j):
        return i + match.length
    return _gazetteer(reader, i, j, match) if match and (i + match.length <= j or match.length > 1) else None


def _read_named_body(reader: Reader, i: int, j: int) -> int | None:
    body = last_body_noun(reader, i, j)
    if body is None:
        return None
    if body < j - 1 and reader.word(j - 1) in gaz.THINGS:
        return j  # "Senate Joint Resolution"
    if end_of_body(reader, i, body, j) == i + 1:  # "Police said", "the Ministry"
        return max(read_description(reader, i), i + 1)
    return read_body(reader, i, body, j)


def _read_house(reader: Reader, i: int, j: int) -> int | None:
    """A chamber called short: "the House"."""
    short = j - i == 1 and reader.tokens[i].text in _HOUSES
    if not short or reader.word(i - 1) != "the" or reader.word(j) == "of":
        return None
    reader.add(i, j, kind="organisation", name=reader.words(i, j))
    return j


def _pass_row(reader: Reader, i: int, j: int) -> int | None:
    """More capitals than a name has."""
    return j if j - i > _LONGEST_NAME else None


def _read_joined_body(reader: Reader, i: int, j: int) -> int | None:
    joined = joined_body(reader, i, j)
    return read_body(reader, i, joined, joined + 1) if joined is not None else None


def _read_thing(reader: Reader, i: int, j: int) -> int | None:
    """What is no actor, if perhaps a place, or too long for one whose noun is unknown."""
    people = j - i == 2 and reader.tokens[i].text in gaz.GIVEN_NAMES and reader.word(i + 1) in _SURNAMES
    alone = j - i == 1 and reader.word(i - 1) != "the"  # Mr Field, but "the Constitution"
    last = j - 2 if j - i > 1 and reader.word(j - 1) in _NUMERALS else j - 1  # "World War II"
    if (reader.word(last) not in gaz.THINGS or alone or people) and j - i < _LONGEST_NAME:
        return None
    if j - i > 1 and reader.word(j - 1) in gaz.PLACE_THINGS:
        reader.add(i, j, name=reader.words(i, j)).place = True
    return j


def _read_people(reader: Reader, i: int, j: int) -> int | None:
    """A people or school: "Kurds", "Egyptologists"."""
    if j - i > 1 or not (reader.word(i) in gaz.PEOPLES or reader.word(i).endswith(_SCHOOLS)):
        return None
    reader.add(i, j, kind="group", name=reader.words(i, j))
    return j


def _pass_creed(reader: Reader, i: int, j: int) -> int | None:
    return j if all(token.lower in gaz.CREEDS for token in reader.tokens[i:j]) else None


def _read_authors(reader: Reader, i: int, j: int) -> int | None:
    """The authors of a study: "Berg et al. found"."""
    if reader.word(j) != "et" or reader.word(j + 1).rstrip(".") != "al":
        return None
    end = j + 2 + (reader.word(j + 2) == "." and reader.word(j + 3)[:1].isalnum())
    reader.add(i, end, kind="group", name=reader.words(i, end)).plural = True
    return end


def _read_name(reader: Reader, i: int, j: int) -> int:
    """Any other name, mostly of a kind that `judging` decides."""
    last = j + 1 if reader.word(j) in _MEDIA and reader.tokens[j].text.islower() else j
    mention = reader.add(i, last, name=reader.words(i, j))
    mention.name_end = reader.tokens[j - 1].end
    if reader.word(i - 1) in _MEDIA or last > j or reader.word(j + 1) == "agency":
        mention.kind = "organisation"  # "Yonhap news agency", "newspaper Dawn", "Time magazine"
    if reader.word(i - 1) == "(" and reader.word(j) == ")" and _is_acronym_of(reader, i):
        mention.kind = "organisation"
    mention.initial = i == reader.first_word()
    return read_acronym(reader, mention, last)


# What a run of capitals may be, in the order in which it is asked.
_RULES: tuple[Callable[[Reader, int, int], int | None], ...] = (
    _read_numbered,
    _read_body_before_name,
    _pass_vote,
    _read_title,
    _read_known,
    _read_named_body,
    _read_house,
    _pass_row,
    _read_joined_body,
    _read_thing,
    _read_people,
    _pass_creed,
    _read_authors,
    _read_name,
)


def _is_body_before_name(reader: Reader, i: int) -> bool:
    """Whether an acronym stands at token i, and somebody's first name behind it."""
    token = reader.tokens[i]
    short = token.acronym and token.text.isalpha() and len(token.text) > 2 and token.lower not in _NO_BODIES
    return short and reader.tokens[i + 1].text in gaz.GIVEN_NAMES and GAZETTEER.longest(reader.tokens, i) is None


def _is_place_before_name(reader: Reader, end: int, i: int, run_end: int) -> bool:
    """Whether the place at token i only stands before a full name: "In Canberra John Howard said"."""
    return (
        i > 0
        and (reader.word(i - 1) in gaz.LOCATIVES or reader.word(i - 1) in ("from", "of"))
        and run_end - end > 1
        and reader.tokens[end].text in gaz.GIVEN_NAMES
    )


def _gazetteer(reader: Reader, i: int, run_end: int, match: Match) -> int | None:
    """A known country, seat, adjective, place or body at token i; None if it only begins somebody's name."""
    kind, country = match.value
    end = i + match.length
    following = reader.tokens[end] if end < run_end else None
    if following is not None and kind != "adjective":
        name = " ".join(reader.words(i, end))
        members = following.lower in _MEMBERS and run_end == end + 1
        if kind == "body" and following.lower == gaz.NOUNS_OF_BODIES.get(gaz.BODIES.get(name, name)):
            reader.add(i, end + 1, kind="organisation", name=reader.words(i, end)).name_end = reader.tokens[end - 1].end
            return end + 1  # "the NATO Alliance"
        if kind == "body" and (members or last_body_noun(reader, end, run_end) is None):
            pass
        elif last_body_noun(reader, end, run_end) is not None or end - i == 1:
            return None
    if following is None and kind != "adjective" and _is_vote(reader, i, end):
        return end
    if kind == "adjective":
        return _adjective(reader, i, run_end, country, end)
    if kind == "place":
        if following is None:  # Jackson, Lincoln: `judge` knows whether a person is called so
            reader.add(i, end, name=reader.words(i, end)).place = True
        return run_end if following is None else None
    if kind in ("country", "seat"):
        known = GAZETTEER.longest(reader.tokens, end)
        if following is not None and known is not None and known.value[0] == "body":
            last = end + known.length  # "United States House of Representatives"
            return read_acronym(reader, reader.add(i, last, kind="organisation", name=reader.words(i, last)), last)
        if following is not None and reader.word(run_end - 1) in gaz.THINGS and kind == "country":
            return run_end  # "the United States Constitution"
        if _locative(reader, i, kind):
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
    end = _of_country(reader, end)
    last = end + 1 if reader.word(end) in _MEMBERS else end
    mention = reader.add(i, last, kind="organisation", name=reader.words(i, end))
    mention.name_end = reader.tokens[end - 1].end
    return read_acronym(reader, mention, last)


def _is_acronym_of(reader: Reader, i: int) -> bool:
    """Whether token i, in brackets, abbreviates the name in front of them."""
    token, before = reader.tokens[i], reader.tokens[i - 2] if i > 1 else None
    letters = token.text.replace(".", "")
    return token.acronym and letters.isalpha() and len(letters) > 2 and before is not None and before.capital


def _of_country(reader: Reader, end: int) -> int:
    """End of "House of Commons of Canada", of which the known name ends at token `end`."""
    if reader.word(end) != "of":
        return end
    start = end + 1 + (reader.word(end + 1) == "the")
    match = GAZETTEER.longest(reader.tokens, start)
    return start + match.length if match and match.value[0] == "country" else end


def _is_vote(reader: Reader, i: int, end: int) -> bool:
    """Whether the name only says whose vote it was: "the 1992 United States Senate election"."""
    for k in range(end, min(len(reader.tokens), end + _LONGEST_VOTE)):
        if reader.word(k) in _VOTES:
            return k > end or reader.word(i - 1)[:1].isdigit()
        if not reader.tokens[k].text.islower() or reader.word(k) in gaz.COMMON:
            return False
    return False


def _country(reader: Reader, i: int, end: int, country: str | None) -> int:
    reader.add(i, end, kind="country", country=country, name=reader.words(i, end))
    return end


def _adjective(reader: Reader, i: int, run_end: int, country: str | None, end: int) -> int | None:
    """Decide on a demonym: "the Russians" and "the French said" are the country; "Russian gas" is no mention."""
    if end < run_end:
        first = reader.tokens[end]
        origin = run_end - end > 1 and first.text in gaz.GIVEN_NAMES and first.lower not in gaz.CREEDS
        origin = origin and last_body_noun(reader, end, run_end) is None
        return end if origin else None  # "Italian David Orlo"
    word = reader.tokens[end - 1].text
    plural = word.endswith("s") and word[:-1] in gaz.COUNTRY_BY_ADJECTIVE
    follower = reader.word(end)
    people = reader.word(i - 1) == "the" and (
        not follower or not follower.isalpha() or follower in gaz.SAYING or follower in gaz.COMMON
    )
    if plural or (people and end == run_end):
        _country(reader, i, end, country)
    return end


def _locative(reader: Reader, i: int, kind: str) -> bool:
    """Whether a capital is the town, not the government: "in Moscow", "flew to Moscow". A country is always one."""
    if kind == "country":
        return False
    before, earlier = (reader.word(i - 1) if i else "", reader.word(i - 2) if i > 1 else "")
    return (
        before in gaz.LOCATIVES
        or before in gaz.MOTION
        or (before in ("to", "from") and earlier in gaz.MOTION)
        or (
            reader.word(i + 1) == ","
            and i + 2 < len(reader.tokens)
            and reader.tokens[i + 2].text in gaz.COUNTRY_BY_NAME
        )
    )


def _after_dateline(reader: Reader) -> int:
    """Where the sentence begins behind "PUNO, Peru, Aug 14 (Altiplano Wire) -", which names no actor."""
    if not reader.tokens or not reader.tokens[0].text.isupper() or reader.line.heading:
        return 0
    for i, token in enumerate(reader.tokens[1:16], 1):
        if token.text in "-–—" and len(token.text) == 1:
            return i + 1
        if token.text.islower() and token.lower not in ("and", "of"):
            return 0
    return 0
