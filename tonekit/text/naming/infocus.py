"""A description in, the person out whom the text tells of there: "Ann Lee flew home. "It is late," the diplomat said".

A newspaper goes on to call whom it has named by what they are, and need not have said so before.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.actor import Actor, genders_agree
from tonekit.text.naming.names import head_key
from tonekit.text.naming.offices import OFFICES
from tonekit.text.naming.reader import Mention
from tonekit.text.words import gazetteer as gaz

# Sentences back within which somebody is still told of.
_REACH = 4
_OFFICES = frozenset(OFFICES) - {"spokesperson"}
# Nouns for somebody's part in what happened, which a text may give to one whom it never names.
_PARTS = gaz.KINSHIP | gaz.PARTS
_CALLINGS = [frozenset(map(head_key, calling)) for calling in gaz.CALLINGS]
_NEW = frozenset(("local", "other", "second", "another", "former", "new"))


class InFocus:
    """Whom each sentence names first."""

    def __init__(self) -> None:
        self._first: dict[int, tuple[int, Actor]] = {}
        self._by_calling: list[list[Actor]] = [[] for _ in _CALLINGS]

    def learn(self, actors: Sequence[Actor]) -> None:
        """Keep whom each sentence names first, quotations aside."""
        named = [
            (m.start, m.line, a) for a in actors if a.kind == "person" for m in a.mentions if m.name and not m.quoted
        ]
        for start, line, actor in sorted(named, key=lambda row: row[0]):
            self._first.setdefault(line, (start, actor))
        for actor in (actor for actor in actors if actor.kind == "person" and actor.key):
            told = _told(actor)
            for calling, bearers in zip(_CALLINGS, self._by_calling, strict=True):
                if not told.isdisjoint(calling):
                    bearers.append(actor)

    def _of_calling(self, mention: Mention) -> Actor | None:
        """The one person of the text who has the calling: "the author", of the only novelist."""
        head = head_key(mention.head)
        if head in _PARTS or head in _OFFICES or mention.modifiers:
            return None
        fits = [b for calling, b in zip(_CALLINGS, self._by_calling, strict=True) if head in calling]
        if len(fits) != 1 or len(fits[0]) != 1:
            return None
        (person,) = fits[0]
        known = person.last_before(mention.start) >= 0
        return person if known and genders_agree(person, mention) else None

    def of(self, mention: Mention) -> Actor | None:
        """Whom a description means that opens its sentence or stands beside what was said."""
        if mention.kind != "person" or mention.determiner != "the" or mention.owner or mention.plural or mention.quoted:
            return None
        beside = self._first.get(mention.line)
        if not (mention.initial or mention.cites) or (beside is not None and beside[0] < mention.start):
            return None
        if not mention.modifiers.isdisjoint(_NEW):
            return None
        return self._just_named(mention) or self._of_calling(mention)

    def _just_named(self, mention: Mention) -> Actor | None:
        """Whom the last sentence with a name names first, if he may be called so."""
        lines = range(mention.line - 1, max(-1, mention.line - 1 - _REACH), -1)
        person = next((self._first[line][1] for line in lines if line in self._first), None)
        if person is None or not genders_agree(person, mention):
            return None
        if any(country is not None and mention.country not in (None, country) for _, country, _ in person.roles):
            return None
        return person if _may_be_called(person, mention) else None


def _told(person: Actor) -> set[str]:
    """The offices that the text has given somebody, titles and parts in what happened aside."""
    return {role for role, _, _ in person.roles if role not in gaz.SEXED_TITLES and role not in _PARTS}


def _may_be_called(person: Actor, mention: Mention) -> bool:
    """Whether somebody of whom the text has told so much may be called so."""
    head = head_key(mention.head)
    told = _told(person)
    if head in _PARTS:
        return False
    if head in _OFFICES:
        return not told and mention.initial
    callings = [calling for calling in _CALLINGS if head in calling]
    if not told:
        return bool(callings) or mention.cites
    return any(not told.isdisjoint(calling) for calling in callings)
