"""A person's name in, which person of the text bears it out: by surname, first name, sex and office."""

from __future__ import annotations

from collections.abc import Iterable

from tonekit.text.naming.casting.actor import MOST_COMPARED, Actor, first, genders_agree, nearest
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import (
    gender_of,
    generation,
    head_key,
    is_respelt,
    is_surname,
    name_key,
    same_full_name,
    skeleton,
)
from tonekit.text.words import gazetteer as gaz

# A shorter beginning of a first name is no short form.
_SHORTEST_SHORTENED = 3
# The ends of names, and the kinship, of those of whom there is a younger one, or an elder one.
_ELDER = (frozenset(("sr",)), frozenset("father mother dad grandfather grandmother uncle aunt".split()))
_YOUNGER = (frozenset(("jr", "ii", "iii")), frozenset("son daughter grandson granddaughter nephew niece".split()))
# Titles that nobody has from whom he married.
_UNWED = frozenset(("mr", "ms", "miss"))
_PLAIN_TITLES = frozenset(("", "mr", "mrs", "ms", "miss"))


class People:
    """The people of a text, with indexes by name part so that every look-up is one step."""

    def __init__(self) -> None:
        self._by_part: dict[str, list[Actor]] = {}
        self._by_opening: dict[str, list[Actor]] = {}  # first letters of the first name
        self._surnames: dict[str, list[str]] = {}  # without vowels -> spellings

    def add(self, actor: Actor) -> None:
        """Make a person findable by each part of the name."""
        for part in dict.fromkeys(actor.key):
            self._by_part.setdefault(part, []).append(actor)
        if len(actor.key) > 1:
            self._by_opening.setdefault(actor.key[0][:_SHORTEST_SHORTENED], []).append(actor)
            spellings = self._surnames.setdefault(skeleton(actor.key[-1]), [])
            if actor.key[-1] not in spellings[-MOST_COMPARED:]:
                spellings.append(actor.key[-1])

    def learn_sexes(self, names: Iterable[Mention]) -> None:
        """Let titles overrule what first names seem to tell: "Michael Learned sang. Ms Learned was 80".

        Not so where two sexes bear the surname, and a "Mrs" may be the wife of whom it names.
        """
        told: dict[str, set[str]] = {}
        for mention in names:
            if mention.title and mention.gender:
                told.setdefault(name_key(mention.name)[-1], set()).add(mention.head.rstrip("."))
        for surname, titles in told.items():
            bearers = [actor for actor in self._bearers(surname) if actor.key[-1] == surname]
            sexes = {gender_of(title) for title in titles}
            if len(bearers) == len(sexes) == 1 and not bearers[0].sex_is_told and not titles.isdisjoint(_UNWED):
                bearers[0].gender = sexes.pop()

    def of_full_name(self, mention: Mention) -> Actor | None:
        """The person of a name of two or more parts."""
        key = name_key(mention.name)
        born = generation(mention.name)
        for actor in self._bearers(key[-1]) + self._bearers(key[0]):
            if born and born != actor.generation:
                continue  # "Ada Cole" who comes in as "Ada Cole Jr." keeps that; behind Ada Cole, that is her child
            if len(actor.key) > 1 and same_full_name(actor.key, key) and genders_agree(actor, mention):
                if len(key) > len(actor.key):
                    for part in set(key) - set(actor.key):
                        self._by_part.setdefault(part, []).append(actor)
                    actor.key = key
                return actor
        return None

    def of_short_name(self, mention: Mention) -> Actor | None:
        """The person of a surname, or of a first or middle name.

        With a title the nearest earlier bearer whom sex and office allow. A bare surname is how newspapers go on to
        call the first person of that name, and relatives who come later have their first names.
        """
        key = name_key(mention.name)
        whole = is_surname(mention.name)  # "Van Dyke"
        bearers = [a for a in self._bearers(key[-1]) if genders_agree(a, mention)]
        ranked = [
            [a for a in bearers if a.key[-1] == key[-1]],
            [] if whole else [a for a in self._bearers(key[0]) if a.key[0] == key[0] and genders_agree(a, mention)],
            [] if whole else bearers,
        ]
        found = next((group for group in ranked if group), []) or self._respelt(key[-1], mention)
        found = found or self._shortened(key, mention)
        found = [a for a in found if mention.gender and a.gender == mention.gender] or found
        born = generation(mention.name)
        found = [a for a in found if born and a.generation == born] or found
        head = head_key(mention.head)
        titled = [a for a in found if any(role[0] == head for role in a.roles)]
        if titled and head not in _PLAIN_TITLES:
            found = titled
        if mention.head:
            return nearest(found, mention)
        # A relative who comes in under "his son" keeps his first name.
        return first([a for a in found if not any(role[0] in gaz.KINSHIP for role in a.roles)]) or first(found)

    def of_generation(self, mention: Mention, word: str) -> Actor | None:
        """The one of two bearers of a surname who is the father, or the son: "the elder Berg", "the younger Berg"."""
        surname = name_key(mention.name)[-1]
        bearers = [actor for actor in self._bearers(surname) if len(actor.key) > 1 and actor.key[-1] == surname]
        old, young = (
            [a for a in bearers if a.generation in born or not kin.isdisjoint(role for role, _, _ in a.roles)]
            for born, kin in (_ELDER, _YOUNGER)
        )
        told, others = (old, young) if word == "elder" else (young, old)
        fits = told or [a for a in bearers if all(a is not other for other in others)]
        return fits[0] if len(fits) == 1 else None

    def _bearers(self, part: str) -> list[Actor]:
        return self._by_part.get(part, [])[-MOST_COMPARED:]

    def _respelt(self, surname: str, mention: Mention) -> list[Actor]:
        """Bearers of a full name whose surname is spelt a little otherwise."""
        parts = [
            part for part in self._surnames.get(skeleton(surname), ())[-MOST_COMPARED:] if is_respelt(part, surname)
        ]
        bearers = [actor for part in parts for actor in self._bearers(part)]
        return [a for a in bearers if len(a.key) > 1 and a.key[-1] in parts and genders_agree(a, mention)]

    def _shortened(self, key: tuple[str, ...], mention: Mention) -> list[Actor]:
        """The one bearer of a first name that a lone name shortens: "Zach", of Zachary Orlo."""
        if len(key) > 1 or mention.title:
            return []
        alike = self._by_opening.get(key[0][:_SHORTEST_SHORTENED], ())[-MOST_COMPARED:]
        fits = [a for a in alike if a.key[0].startswith(key[0]) and genders_agree(a, mention)]
        return fits if len(fits) == 1 and len(key[0]) >= _SHORTEST_SHORTENED else []
