"""A label of a transcript in, the name that it stands for out: "MR. KIRBY (via video)" is "Mr. Kirby".

Beside a name a label tells what its bearer is: in brackets ("Ann Lee (Holm) (Lab)"), or behind a comma ("ANN LEE,
HOST"). An office with a name in brackets is whoever has that name: "The Minister for Water (Ann Lee)"; so is one who
asks: "QUESTION (Ann Lee, Holm News)".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tonekit.text.naming.terms.names import HONOURS, SUFFIXES, set_as_name
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

TITLES = "Mr|Mrs|Ms|Miss|Dr|Senator|Rep|Gen|Sen|Prof|Sir|Hon|MR|MRS|MS|MISS|DR|GEN|AMB"
CHAIRS = "Chairman|Chairwoman|Chair|Vice Chairman|Vice Chairwoman|Ranking Member"
RANKS = (
    "Captain|Capt|General|Admiral|Adm|Colonel|Col|Lieutenant|Lt|Major|Sergeant|Sheriff|Chief|Director|Secretary"
    "|Ambassador|Governor|Mayor|Judge|Justice|Commissioner|Professor|Administrator|Inspector|Superintendent"
)
ASIDE = re.compile(r"[ \t]*[(\[]([^)\]\n]{0,100})[)\]]")
SURNAME = re.compile(r"(?:Ma?c|[A-Z]['’]|[A-Za-z]{1,3}['’-])?[A-Z][A-Z'’-]{2,30}$")
_TITLE_WORDS = frozenset(
    f"{TITLES}|{CHAIRS}|Lord|Lady|Dame|Baroness|Speaker|President|Vice|Prime|Minister|Secretary|Ambassador|Judge"
    "|Justice|Deputy|Chancellor|Representative|Commissioner|Rt|General|Acting|Foreign|Madam".replace(" ", "|").split(
        "|"
    )
)
# Who is in the chair, in words that are no name: "HON. DEPUTY SPEAKER", "Madam Acting Chair".
_OFFICE_WORDS = frozenset(
    "the hon mr madam deputy acting temporary assistant vice speaker chair chairman chairwoman chairperson president"
    " presiding officer convener pro tempore prime minister taoiseach premier leader secretary moderator".split()
)
# Who asks at a conference, whatever the name.
_ASKING = frozenset("q question reporter journalist correspondent".split())
_BEFORE_NAMES = gaz.HONORIFICS | frozenset("shrimati kumari sushri rt".split())
_PARTICLES = frozenset("de da di del van von der den al bin el la le".split())
_LINKS = frozenset("of for and the".split())
_PART_OF_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*")
_MOST_PARTS = 5


class Parts(NamedTuple):
    """The name in a label, and what the label says its bearer is ("HOST", "The Minister for Water"); else ""."""

    name: str
    office: str


def parts_of_label(label: str) -> Parts:
    """Tell the name in a label from the office beside it.

    >>> parts_of_label("The Minister for Water (Ann Lee)")
    Parts(name='Ann Lee', office='The Minister for Water')
    """
    bare = ASIDE.sub("", label).strip(" \t.,")
    aside = ASIDE.search(label)
    if aside is not None and _is_office(bare) and _is_of_person(aside[1]):
        return Parts(aside[1], bare)
    if aside is not None and is_of_asker(bare):
        asker, comma, _ = aside[1].partition(", ")  # a medium alone is no name
        if _is_of_person(asker) and (comma or not is_ordinary(asker.split()[-1].lower())):
            return Parts(asker, bare)
    name, comma, office = bare.partition(", ")
    if comma and _names_somebody(name) and office.lower().replace(".", "") not in SUFFIXES | HONOURS:
        return Parts(name, office)
    return Parts(bare, "")


def is_office_held(label: str) -> bool:
    """Say whether a label is an office with its holder in brackets: "The Minister for Water (Ann Lee)"."""
    return parts_of_label(label).office == ASIDE.sub("", label).strip(" \t.,")


def is_of_asker(label: str) -> bool:
    """Say whether a label is that of one who asks: "Q", "REPORTER", "QUESTION (Ann Lee, Holm News)"."""
    return ASIDE.sub("", label).strip(" \t.").lower() in _ASKING


def clean_label(label: str) -> str:
    """Make a name of a label: asides dropped, capitals set as a name ("MR. KIRBY (via video)" -> "Mr. Kirby")."""
    name = parts_of_label(label).name
    letters = [char for char in name if char.isalpha()]
    upper = sum(char.isupper() for char in letters)
    if len(letters) > 2 and upper > 0.6 * len(letters):
        return set_as_name(name)
    words = name.split()
    if is_titled(words) or (words and words[0].strip(".") in RANKS.split("|")):  # "Ms. HALL of Ohio"
        return " ".join(set_as_name(word) if SURNAME.match(word) else word for word in words)
    return name


def is_titled(words: Sequence[str]) -> bool:
    """Say whether a label opens with a title or an office: "Mr", "Sir", "The Prime Minister"."""
    first = words[1] if len(words) > 1 and words[0] == "The" else words[0] if words else ""
    return len(words) > 1 and first.strip(".") in _TITLE_WORDS


def _is_office(bare: str) -> bool:
    """Say whether what stands before a bracket is an office and no name: "The Minister for Water", "Mr Speaker"."""
    words = [word.strip(".,").lower() for word in bare.split()]
    is_role = words[:1] == ["the"] and not (gaz.HONORIFICS | gaz.ROLES | _OFFICE_WORDS - {"the"}).isdisjoint(words)
    return is_role or (bool(words) and _OFFICE_WORDS.issuperset(words))


def _is_of_person(aside: str) -> bool:
    """Say whether a bracket holds somebody's name: "(Ms Ann Lee)", "(Ann Lee)"; not "(Peru)", "(spoke in French)"."""
    words = aside.split()
    if not _are_parts_of_name(words) or aside in gaz.PLACE_NAMES or aside in gaz.COUNTRY_BY_NAME:
        return False
    if words[0].strip(".").lower() in _BEFORE_NAMES:
        return len(words) > 1
    return len(words) > 1 and (words[0] in gaz.GIVEN_NAMES or not is_ordinary(words[0].lower()))


def _names_somebody(name: str) -> bool:
    """Say whether a name of two words or more stands here, or one behind a title: "ANN LEE", "GOV. LEE"."""
    words = name.split()
    no_names = _BEFORE_NAMES | _OFFICE_WORDS | _PARTICLES
    return len(words) > 1 and _are_parts_of_name(words) and not no_names.issuperset(w.strip(".").lower() for w in words)


def _are_parts_of_name(words: Sequence[str]) -> bool:
    is_name = all(_PART_OF_NAME.fullmatch(word) or word in _PARTICLES for word in words)
    is_name = is_name and _LINKS.isdisjoint(word.lower() for word in words)
    return is_name and 0 < len(words) <= _MOST_PARTS
