"""The actors of a text in, for whom its nameless spokesmen speak out: "a spokesperson for Acme", "Acme's website"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from tonekit.text.document import Entity
from tonekit.text.naming.terms.acronyms import initials_of
from tonekit.text.speech.grammar.items import POSSESSIVE_PRONOUNS
from tonekit.text.words.gazetteer import COUNTRY_BY_ADJECTIVE

_SPEAKS_FOR = frozenset("website representative representatives delegation".split())
_WORD = re.compile(r"[\w&.’'-]+")
_MOST_WORDS = 12
_SHORTEST_ACRONYM = 3


def principals(entities: Sequence[Entity]) -> dict[int, int]:
    """Map each spokesman whom the text gives no name to the actor whom his description names.

    A spokesman with a name, and one of nobody named, speaks for himself.
    """
    owners = {
        alias: index
        for index, entity in reversed(list(enumerate(entities)))
        for alias in (*entity.aliases, entity.name)
        if alias[:1].isupper() or alias == "police"
    }
    owners |= _described_bodies(entities)
    countries = {entity.code: index for index, entity in enumerate(entities) if entity.code is not None}
    found: dict[int, int] = {}
    holders: _Owners | None = None
    letters: dict[str, int] | None = None
    for index, entity in enumerate(entities):
        words = _WORD.findall(entity.name)[:_MOST_WORDS]
        heads = [word for word in words if word.lower() in _SPEAKS_FOR or word.lower().startswith("spokes")]
        if not heads or not all(head.islower() for head in heads):
            continue
        owner = _longest(words, owners, index)
        if owner is None:
            letters = _by_initials(entities) if letters is None else letters  # made once, though it may be empty
            acronyms = (word.lower() for word in words if _is_acronym(word))
            owner = next((letters[acronym] for acronym in acronyms if acronym in letters), None)
        if owner is None and words[0].lower() in POSSESSIVE_PRONOUNS:
            owner = (holders := holders or _Owners(entities)).of(entity)
        if owner is None:
            adjective = next((COUNTRY_BY_ADJECTIVE[word] for word in words if word in COUNTRY_BY_ADJECTIVE), None)
            owner = countries.get(adjective.code) if adjective is not None else None
        if owner is not None:
            found[index] = owner
    return found


def _described_bodies(entities: Sequence[Entity]) -> dict[str, int]:
    """Map what the text calls one body with a name, and no other, to it: "the trust", of the Lake Trust."""
    found: dict[str, int | None] = {}
    for index, entity in enumerate(entities):
        if entity.kind == "organisation" and entity.name[:1].isupper() and not entity.name.lower().startswith("the "):
            for alias in {alias.lower() for alias in entity.aliases if alias.lower().startswith("the ")}:
                found[alias] = None if alias in found else index
    return {alias: index for alias, index in found.items() if index is not None}


def _by_initials(entities: Sequence[Entity]) -> dict[str, int]:
    """Map the initials of each body's name to it: "mod", of the Ministry of Defence."""
    return {
        initials: index
        for index, entity in reversed(list(enumerate(entities)))
        if entity.kind == "organisation"
        for initials in initials_of(entity.name.split())
        if len(initials) >= _SHORTEST_ACRONYM
    }


def _is_acronym(word: str) -> bool:
    return len(word) >= _SHORTEST_ACRONYM and word[0].isupper() and word[-1].isupper()


class _Owners:
    """Whose "his spokesman" is, by the pronoun; of "its spokesman" the body or country that was named last."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        rows = [(mention, index) for index, entity in enumerate(entities) for mention in entity.mentions]
        self._entities = entities
        self._by_end = {span.end: index for span, index in rows if entities[index].kind == "person"}
        self._bodies = sorted(
            (span.start, index) for span, index in rows if entities[index].kind in ("organisation", "country")
        )

    def of(self, spokesman: Entity) -> int | None:
        """Give the actor, or None."""
        if not spokesman.mentions:
            return None
        start = spokesman.mentions[0].start
        if spokesman.name.lower().startswith(("its ", "their ")):
            before = bisect_left(self._bodies, (start, 0)) - 1
            return self._bodies[before][1] if before >= 0 else None
        return self._by_end.get(start - 1)


def _longest(words: Sequence[str], owners: dict[str, int], spokesman: int) -> int | None:
    """Find the longest run of words that is a name of somebody else."""
    bare = [re.sub(r"['’]s?$", "", word) for word in words]
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            name = " ".join([*words[start : start + length - 1], bare[start + length - 1]])
            if owners.get(name, spokesman) != spokesman:
                return owners[name]
    return None
