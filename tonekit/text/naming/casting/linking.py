"""The entities of many documents in, groups of those that are one actor out.

The rules are those within a document, without its neighbourhood: full names must agree, a surname or a name without its
initials alone joins the one full name that it can belong to, a description or an office ("the spokesman", "protesters",
"PRIME MINISTER") is somebody else in every document, and a party or ministry that its name gives no country is the same
only in documents that speak of one country at least together, or of none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tonekit.text.document import Entity
from tonekit.text.naming.terms.names import body_key, gender_of_aliases, name_key, same_full_name, words_of
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.ordinary import is_ordinary

# What every country has: two of one name are two, unless their documents have a country in common.
_NATIONAL = frozenset(
    "party ministry court parliament senate government police army navy cabinet assembly opposition bank guard".split()
)
# Words of titles and labels that are nobody's name.
_OFFICES = (
    gaz.ROLE_MODIFIERS | gaz.HONORIFICS | gaz.OFFICES | frozenset("question answer interpreter moderator".split())
)
_COMMON_NOUNS = gaz.ROLES | gaz.GROUPS | gaz.BODY_NOUNS | gaz.COMMON | gaz.SPECIFIERS | gaz.POSSESSIVES
# How many bearers of one name part are compared: more would let hostile input take quadratic time.
_MOST = 50


@dataclass(slots=True)
class _Group:
    """One actor of several documents."""

    key: tuple[str, ...] = ()
    gender: str = ""
    members: list[tuple[int, int]] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)


def link_documents(casts: Sequence[Sequence[Entity]]) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Group the entities of many documents that are one actor.

    Args:
        casts: The entities of each document.

    Returns:
        Groups of (document index, entity index), in order of first appearance; every entity is in exactly one.
    """
    linker = _Linker([frozenset(e.code for e in cast if e.code is not None) for cast in casts])
    places = [(d, e, entity) for d, entities in enumerate(casts) for e, entity in enumerate(entities)]
    # Full names first, so that a surname in an early document finds them.
    for d, e, entity in sorted(places, key=lambda place: -len(_person_key(place[2]))):
        linker.place(d, e, entity)
    groups = [tuple(sorted(group.members)) for group in linker.groups]
    return tuple(sorted(groups))


class _Linker:
    def __init__(self, countries: Sequence[frozenset[str]]) -> None:
        self.groups: list[_Group] = []
        self._countries = countries  # of each document
        self._by_key: dict[object, list[_Group]] = {}
        self._by_part: dict[str, list[_Group]] = {}

    def place(self, document: int, index: int, entity: Entity) -> None:
        """Put the entity into the group of its actor, or into one of its own."""
        if entity.kind == "person":
            group = self._person(document, entity)
        else:
            keys = _other_keys(entity)
            group = self._other(document, entity, keys) or self._new()
            for key in keys:
                known = self._by_key.setdefault(key, [])
                if group not in known[-_MOST:]:
                    known.append(group)
            group.countries |= self._countries[document]
        group.members.append((document, index))

    def _other(self, document: int, entity: Entity, keys: Sequence[object]) -> _Group | None:
        """The first group of that country, body or group."""
        here = self._countries[document]
        anywhere = entity.code is not None or not _is_national(entity.name)
        for group in (group for key in keys for group in self._by_key.get(key, ())[-_MOST:]):
            at_home = anywhere or not here or not group.countries or not here.isdisjoint(group.countries)
            if at_home and not _holds(group, document):
                return group
        return None

    def _person(self, document: int, entity: Entity) -> _Group:
        key, gender = _person_key(entity), gender_of_aliases(entity.aliases)
        if not key:
            return self._new()
        bearers = [g for g in self._by_part.get(key[-1], ())[-_MOST:] if not _holds(g, document)]
        bearers = [g for g in bearers if not (g.gender and gender and g.gender != gender)]
        if len(key) > 1:
            alike = [g for g in bearers if len(g.key) > 1 and same_full_name(g.key, key)]
            fits = [g for g in alike if g.key == key] or (alike if len(alike) == 1 else [])
        else:
            whole = [g for g in bearers if len(g.key) > 1]
            fits = whole if len(whole) == 1 else [] if whole else bearers
        group = fits[0] if fits else self._new()
        if len(key) > len(group.key):
            group.key = key
            for part in {key[0], key[-1]}:
                if group not in self._by_part.get(part, [])[-_MOST:]:
                    self._by_part.setdefault(part, []).append(group)
        group.gender = group.gender or gender
        return group

    def _new(self) -> _Group:
        self.groups.append(_Group())
        return self.groups[-1]


def _holds(group: _Group, document: int) -> bool:
    """Whether the group has an actor of that document: there the two have been told apart."""
    return bool(group.members) and group.members[-1][0] == document


def _person_key(entity: Entity) -> tuple[str, ...]:
    """The name's parts; () for who has no name, or shares it with another in the document."""
    if entity.kind != "person" or entity.name.endswith(")") or not _is_named(entity.name, besides=_OFFICES):
        return ()
    return name_key(words_of(entity.name))


def _other_keys(entity: Entity) -> list[object]:
    if entity.code is not None:
        return [("country", entity.code)]
    names = [name for name in dict.fromkeys((entity.name, *entity.aliases)) if _is_named(name)]
    return [("body", body_key(words)) for words in map(words_of, names) if words]


def _is_national(name: str) -> bool:
    """Whether a body is one that every country has, and its name says of which it is none of them."""
    words = words_of(name)
    countries = gaz.COUNTRY_BY_NAME.keys() | gaz.COUNTRY_BY_ADJECTIVE.keys()
    return any(word.lower() in _NATIONAL for word in words) and all(
        word not in countries and (word.islower() or is_ordinary(word.lower())) for word in words
    )


def _is_named(name: str, *, besides: frozenset[str] = frozenset()) -> bool:
    """Whether a word in it is a name: "the Foreign Ministry of Peru", but not "The ministry" or "Q"."""
    words = words_of(name)
    if not besides and len(words) == 1 and name.isupper() and len(name) > 1:
        return True  # WHO is no pronoun
    lowered = [word.lower().rstrip(".") for word in words if word[0].isupper() and len(word) > 1]
    return any(word not in _COMMON_NOUNS and word not in besides for word in lowered)
