"""A run of capitals in, whether it is nobody's name out, and where to read on: "LNG", "Your Honor", "D-N.M.".

Each rule gives the end of the run, or None where it does not know it.
"""

from __future__ import annotations

import re

from tonekit.text.naming.proper_names.body_heads import last_body_noun
from tonekit.text.naming.proper_names.called import WORKS
from tonekit.text.naming.proper_names.known_names import is_vote
from tonekit.text.naming.proper_names.tails import speaks_at
from tonekit.text.naming.terms.reader import LineReader
from tonekit.text.words import gazetteer as gaz

_ARTICLES, _OPENING_TITLES = frozenset(("the", "a", "an")), frozenset(("The", "A", "An"))
_BEFORE_TITLES, _MOST_MARKS = frozenset((",", '"', "“", "'", "‘", "(", "called", "titled")), 4
_CREDITS = frozenset("image images photo photos photograph picture pictures credit file".split())
_STYLES = frozenset("honor honour honors honours excellency majesty highness holiness lordship worship grace".split())
_OF_STYLES = frozenset("your her his their".split())
_STYLED = frozenset("hon honourable honorable".split())
_COLLEAGUES = frozenset("gentleman gentlewoman lady friend member members".split())
_STATES = frozenset("N.M. N.Y. N.J. N.H. N.C. N.D. S.C. S.D. R.I. D.C. B.C. P.E.I. N.S. N.B.".split())
# The party before the place of a member of an American chamber.
_PARTIES = ("R-", "D-", "I-")
# Of aircraft and missiles; "G-20" is a body.
_MAKE = re.compile(r"(?!G-)[A-Z]{1,4}-\d+[A-Z]*")
_PLURAL = re.compile(r"[A-Z]{2,}s")
_CREWS = frozenset("pilots crew crews soldiers".split())
_MARKS_BEHIND = frozenset((",", ")", ".", ";", "—", "–", ""))
_PLACING = frozenset("in at near".split())
# Rows of more capitals are no name.
LONGEST_NAME = 6


def pass_title(reader: LineReader, i: int, j: int) -> int | None:
    """What a work is called behind its noun: "her novel, The Salt Clerk, is", "the film A Quiet Nurse"."""
    start = i if reader.word(i) in _ARTICLES else i - 1
    if start < 1 or reader.tokens[start].text not in _OPENING_TITLES or speaks_at(reader, j):
        return None
    k = start - 1
    while k > max(0, start - _MOST_MARKS) and reader.tokens[k].text in _BEFORE_TITLES:
        k -= 1
    return j if reader.tokens[k].text in WORKS else None


def pass_credit(reader: LineReader, i: int, j: int) -> int | None:
    """Who took a picture: "Photo: Ada Cole", but not who is in it: "Photo: Ada Cole said no"."""
    is_credit = reader.word(i - 1) == ":" and reader.word(i - 2) in _CREDITS
    return j if is_credit and not reader.word(j)[:1].isalpha() else None


def pass_acronym(reader: LineReader, i: int, j: int) -> int | None:
    """What is no body for all its capitals: "LNG", "the GDPR"."""
    return j if j - i == 1 and reader.tokens[i].text in gaz.THING_ACRONYMS else None


def pass_plural(reader: LineReader, i: int, j: int) -> int | None:
    """Several of what an acronym stands for: "DVDs", "URLs"; people if they speak: "GPs said"."""
    if j - i > 1 or not _PLURAL.fullmatch(reader.tokens[i].text) or reader.tokens[i].text[:-1] in gaz.COUNTRY_BY_NAME:
        return None
    if speaks_at(reader, j, plural=True):
        reader.add(i, j, kind="group", name=reader.words(i, j)).plural = True
    return j


def pass_address(reader: LineReader, i: int, j: int) -> int | None:
    """By what somebody is addressed or called: "Your Honor", "Her Majesty"."""
    owner = reader.word(i - 1)
    if j - i > 1 or reader.word(i) not in _STYLES or owner not in _OF_STYLES:
        return None
    if owner != "your":
        reader.add(i - 1, j, kind="person", name=(owner.capitalize(), reader.tokens[i].text))
    return j


def pass_colleague(reader: LineReader, i: int, j: int) -> int | None:
    """What members of a parliament call each other: "the hon. Gentleman", "my right hon. and learned Friend"."""
    before = reader.word(i - 1) if reader.word(i - 1) != "." else reader.word(i - 2)
    is_styled = before.rstrip(".") in _STYLED or (before == "learned" and reader.word(i - 2) == "and")
    return j if j - i == 1 and is_styled and reader.word(i) in _COLLEAGUES else None


def pass_adjective(reader: LineReader, i: int, j: int) -> int | None:
    """An adjective of two countries: "Japanese-US drills"."""
    parts = reader.tokens[i].text.split("-")
    lands = all(part in gaz.COUNTRY_BY_ADJECTIVE or part in gaz.COUNTRY_BY_NAME for part in parts)
    return j if j - i == 1 and len(parts) > 1 and lands else None


def pass_make(reader: LineReader, i: int, j: int) -> int | None:
    """What is called by letters and a number: "a Peruvian F-16", but "the MS-13 gang"."""
    make = next((k for k in range(i, j) if _MAKE.fullmatch(reader.tokens[k].text)), None)
    following = reader.word(j)
    if make is None or speaks_at(reader, j) or following in gaz.FIRMS or following in gaz.BODY_NOUNS:
        return None
    if following in gaz.GROUPS and following not in _CREWS:
        return None  # "the M-23 rebels"
    return j if last_body_noun(reader, i, make) is None else None  # "the Lake Air Force F-16"


def pass_state(reader: LineReader, i: int, j: int) -> int | None:
    """Whence somebody or a town is: "Ada Cole, D-N.M.", "Tom Hall, R-Fort Lake", "Lima, Ohio, and Puno, N.Y."."""
    if reader.tokens[i].text.startswith(_PARTIES) and reader.word(j) in _MARKS_BEHIND and _is_member(reader, i - 1):
        return j
    is_state = j - i == 1 and reader.tokens[i].text in _STATES
    return j if is_state and reader.word(i - 1) in (",", "-", "(", "of", "in") else None


def _is_member(reader: LineReader, mark: int) -> bool:
    """Whether a person is named, or a member called so, before a mark: not "in New York, D-Wave" or "IBM, D-Wave"."""
    if reader.word(mark) not in (",", "("):
        return False
    start = mark
    while start > max(0, mark - LONGEST_NAME) and (reader.tokens[start - 1].capital or reader.word(start - 1) == "."):
        start -= 1
    if start == mark:
        return reader.word(mark - 1) in gaz.ROLES
    is_name = mark - start > 1 and reader.word(mark - 1) not in gaz.BODY_NOUNS | gaz.FIRMS
    return is_name and reader.word(start) not in _PLACING and reader.word(start - 1) not in _PLACING


def pass_vote(reader: LineReader, i: int, j: int) -> int | None:
    """What only says whose vote it was: "the 1980 Lake Party presidential primaries"."""
    return j if reader.word(i - 1)[:1].isdigit() and is_vote(reader, i, j) else None


def pass_row(reader: LineReader, i: int, j: int) -> int | None:
    """More capitals than a name has."""
    return j if j - i > LONGEST_NAME else None


def pass_creed(reader: LineReader, i: int, j: int) -> int | None:
    """A faith or a movement: "Islam", "Scottish"."""
    return j if all(token.lower in gaz.CREEDS for token in reader.tokens[i:j]) else None
