"""Words in, the noun out that makes them somebody's title: "governor", "ex-governor", "Immunologist"."""

from __future__ import annotations

from functools import lru_cache

from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.called import THINGS_WITH_NAMES
from tonekit.text.naming.proper_names.tails import has_agents_shape
from tonekit.text.naming.terms.lexicon import GAZETTEER
from tonekit.text.naming.terms.names import SUFFIXES
from tonekit.text.naming.terms.reader import ROLE_HEADS, LineReader
from tonekit.text.naming.terms.tokens import MOST_WORDS
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

_PREFIXES = frozenset("co ex vice then former sub under mid non anti self fellow now chief".split())
# Roles that nobody has for a title: a capital makes them a newspaper's name.
_PAPERS = frozenset("guardian observer economist".split())
_LEARNED = ("ologist", "ician", "grapher", "ographer", "ometrist", "iatrist")
_TRADES = ("er", "or", "ist", "ian", "man", "woman", "eur")
# Titles that are adjectives of parties first.
_OF_PARTIES = frozenset("republican democrat independent general".split())
# Titles that are names as well, and stand in the middle of others.
_ALSO_NAMES = frozenset("sheikh mullah sultan emir".split())
# Titles that end a name where they stand last: "Orlo Pandit".
_SURNAMES = frozenset("pandit ustad".split())
# Titles with "grand" before them, words for other things without.
_GRAND = frozenset("master mufti vizier".split())
_SHORTEST_TITLED = 3
_INITIAL = 2


@lru_cache(MOST_WORDS)
def is_role(word: str) -> bool:
    """Whether a word in lower case is a role noun, perhaps behind a prefix: "governor", "ex-governor", "co-author"."""
    return role_noun(word) in ROLE_HEADS


def is_premier(reader: LineReader, i: int) -> bool:
    """Whether token i is "PM" behind an article, owner or country, with no name or figure behind: a prime minister."""
    if reader.tokens[i].text != "PM" or not i or reader.name_follows(i) or reader.word(i + 1)[:1].isdigit():
        return False
    before = reader.tokens[i - 1]
    described = before.lower in gaz.SPECIFIERS or before.lower in gaz.ROLE_MODIFIERS
    return described or before.lower == "'s" or before.text in gaz.COUNTRY_BY_ADJECTIVE


def role_noun(word: str) -> str:
    """The noun of a role without its prefix: "governor" of "ex-governor"; any other word as it is."""
    word = word.rstrip(".").rpartition("-turned-")[2]  # "nurse-turned-lawyer"
    prefix, hyphen, noun = word.partition("-")
    return noun if hyphen and word not in ROLE_HEADS and prefix in _PREFIXES and noun in ROLE_HEADS else word


def last_role(reader: LineReader, i: int, j: int) -> int | None:
    """Last capitalised role noun of the run that a name or a complement follows, else the last one."""
    found = i if opens_with_trade(reader, i, j) else None
    ends_in_thing = _is_thing_or_body(reader.word(j - 1))
    for k in range(i, j):
        lower = reader.tokens[k].lower.rstrip(".")
        is_grand = lower in _GRAND and k > i and reader.word(k - 1) == "grand"
        if lower in _SURNAMES and k > i and k + 1 == j:
            continue
        if (is_role(lower) or is_grand) and not (
            k > i
            and _is_first_name(reader, k - 1)
            and (_ends_name(reader, k, j) or _is_within_name(reader, k, j))  # Stephen King, William R. King
        ):
            if k + 1 < j and reader.tokens[k + 1].lower in gaz.BODY_NOUNS:
                continue  # "Officer Corps", "Judge Council"
            if lower == "general" and k + 1 == j and reader.word(k - 1) in gaz.BODY_NOUNS:
                continue  # "Consulate General"
            if lower in _PAPERS and reader.tokens[k].capital and k + 1 == j:
                continue  # "The Guardian"
            if (
                ends_in_thing
                and k + (lower not in _OF_PARTIES) + 1 < j
                and not any(t.text in gaz.GIVEN_NAMES for t in reader.tokens[k + 1 : j])
            ):
                continue  # "Republican National Convention", "Independent Labour Party"
            found = k
    return found


def _ends_name(reader: LineReader, k: int, j: int) -> bool:
    """Whether the name that ends before token j ends with token k, a "Jr." behind it aside."""
    return k + 1 == j or (k + 2 == j and reader.word(k + 1).rstrip(".") in SUFFIXES)


def _is_within_name(reader: LineReader, k: int, j: int) -> bool:
    """Whether the title at token k is the middle of a name: "Hassan Sheikh Mohamud", not "Amir Sheikh Ali bin Orlo"."""
    return reader.word(k) in _ALSO_NAMES and k + 2 == j


def _is_first_name(reader: LineReader, i: int) -> bool:
    """Whether token i is a first name or an initial."""
    text = reader.tokens[i].text
    return text in gaz.GIVEN_NAMES or (len(text) == _INITIAL and text[1] == ".")


def _is_thing_or_body(word: str) -> bool:
    return word in gaz.THINGS or word in gaz.BODY_NOUNS or word in gaz.NAME_ONLY_BODY_WORDS


def is_trade(reader: LineReader, i: int) -> bool:
    """A noun of agent in front of a full name is a title that no list need hold: "sportswriter Dave Meltzer"."""
    token = reader.tokens[i]
    if not token.text.islower() or not _is_trade_noun(token.lower) or token.lower in THINGS_WITH_NAMES:
        return False  # "the tanker Idemitsu Maru"
    end = reader.end_of_name(i + 1)
    return end - i > 2 and _is_persons_name(reader, i + 1, end)


def _is_trade_noun(word: str) -> bool:
    known = word in gaz.COMMON or word in gaz.ROLE_MODIFIERS or word in gaz.FIRMS or word in gaz.BODY_NOUNS
    return word.endswith(_TRADES) and has_agents_shape(word) and not known


def _is_persons_name(reader: LineReader, i: int, end: int) -> bool:
    """Whether the capitals from token i to `end` can be somebody's first name and surname."""
    if reader.tokens[i].text in gaz.GIVEN_NAMES:
        return True
    words = [token.lower for token in reader.tokens[i:end]]
    known = GAZETTEER.longest(reader.tokens, i) is not None or last_body_noun(reader, i, end) is not None
    if known or reader.tokens[i].acronym or any(word in gaz.THINGS or word in gaz.COMMON for word in words):
        return False
    return not any(is_ordinary(word) for word in words)


def opens_with_trade(reader: LineReader, i: int, j: int) -> bool:
    """Whether capitals from i to j, which open a sentence, are a trade and a name: "Immunologist Ada Cole"."""
    if i != reader.first_word() or j - i < _SHORTEST_TITLED:
        return False
    token = reader.tokens[i]
    if not is_ordinary(token.lower) and not token.lower.endswith(_LEARNED):
        return False
    return token.text not in gaz.GIVEN_NAMES and _is_trade_noun(token.lower) and _is_persons_name(reader, i + 1, j)
