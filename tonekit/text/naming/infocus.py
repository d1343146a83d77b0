"""A description in, the person out whom the text tells of there: "Ann Lee flew home. "It is late," the diplomat said".

A newspaper goes on to call whom it has named by what they are, and need not have said so before.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.actor import MOST_COMPARED, Actor, genders_agree
from tonekit.text.naming.mention import Mention
from tonekit.text.naming.names import OFFICES_IN_GENERAL, head_key
from tonekit.text.naming.offices import OFFICES
from tonekit.text.words import gazetteer as gaz

# Sentences back within which somebody is still told of.
_REACH = 4
_OFFICES = frozenset(OFFICES) - {"spokesperson"}
# Nouns for somebody's part in what happened, which a text may give to one whom it never names.
_PARTS = gaz.KINSHIP | gaz.PARTS
_CALLINGS = [frozenset(map(head_key, calling)) for calling in gaz.CALLINGS]
_GENERIC = frozenset(map(head_key, gaz.GENERIC_CALLINGS))
_NEW = frozenset(("local", "other", "second", "another", "former", "new"))
# Officers who are no soldiers: what stands before the noun -> the noun that says as much.
_OFFICERS = {"executive": "ceo", "financial": "cfo", "operating": "coo", "law": "attorney-general"}
# The artist of several of whom a text speaks so many times as much as of the next.
_FAR = 3


class InFocus:
    """Whom each sentence names first."""

    def __init__(self) -> None:
        self._first: dict[int, tuple[int, Actor]] = {}
        self._named: set[tuple[int, int]] = set()  # sentence and actor
        self._by_calling: list[list[Actor]] = [[] for _ in _CALLINGS]

    def learn(self, actors: Sequence[Actor]) -> None:
        """Keep whom each sentence names first, quotations aside."""
        named = [
            (m.start, m.line, a) for a in actors if a.kind == "person" for m in a.mentions if m.name and not m.quoted
        ]
        self._named = {(line, id(actor)) for _, line, actor in named}
        for start, line, actor in sorted(named, key=lambda row: row[0]):
            self._first.setdefault(line, (start, actor))
        for actor in (actor for actor in actors if actor.kind == "person" and actor.key):
            told = _told(actor)
            for calling, bearers in zip(_CALLINGS, self._by_calling, strict=True):
                if not told.isdisjoint(calling):
                    bearers.append(actor)

    def of(self, mention: Mention) -> Actor | None:
        """Whom a description means: one that opens its sentence, or stands beside what was said, whoever was named."""
        if mention.kind != "person" or mention.determiner != "the" or mention.owner or mention.plural or mention.quoted:
            return None
        if not mention.modifiers.isdisjoint(_NEW):
            return None
        beside = self._first.get(mention.line)
        opens = (mention.initial or mention.cites) and (beside is None or beside[0] > mention.start)
        person = self._just_named(mention) if opens else None
        head = _head_of(mention)
        if person is not None or not (opens or head in _GENERIC or head != head_key(mention.head)):
            return person
        person = self._of_calling(mention)
        return None if person is None or (mention.line, id(person)) in self._named else person

    def _of_calling(self, mention: Mention) -> Actor | None:
        """The one person of the text who has the calling: "the author", of the only novelist."""
        head = _head_of(mention)
        if head in _PARTS or head in _OFFICES or (mention.modifiers and head == head_key(mention.head)):
            return None
        fits = [b for calling, b in zip(_CALLINGS, self._by_calling, strict=True) if head in calling]
        if len(fits) != 1:
            return None
        bearers = [actor for actor in fits[0][-MOST_COMPARED:] if actor.last_before(mention.start) >= 0]
        bearers = [actor for actor in bearers if head in _told(actor)] or bearers
        bearers.sort(key=lambda actor: -actor.count_before(mention.start))
        counts = [actor.count_before(mention.start) for actor in bearers]
        if not bearers or (len(bearers) > 1 and (counts[0] < _FAR * counts[1] or head not in _GENERIC)):
            return None
        return bearers[0] if genders_agree(bearers[0], mention) else None

    def _just_named(self, mention: Mention) -> Actor | None:
        """Whom the last sentence with a name names first, if he may be called so."""
        lines = range(mention.line - 1, max(-1, mention.line - 1 - _REACH), -1)
        person = next((self._first[line][1] for line in lines if line in self._first), None)
        if person is None or not genders_agree(person, mention):
            return None
        if any(country is not None and mention.country not in (None, country) for _, country, _ in person.roles):
            return None
        return person if _may_be_called(person, mention) else None


def _head_of(mention: Mention) -> str:
    """The noun of a description, or the one word for it: "cfo", of "chief financial officer"."""
    if mention.head == "officer":
        return next((noun for word, noun in _OFFICERS.items() if word in mention.modifiers), mention.head)
    return head_key(mention.head)


def _told(person: Actor) -> set[str]:
    """The offices that the text has given somebody, titles and parts in what happened aside."""
    roles = (_in_general(role, modifiers) for role, _, modifiers in person.roles)
    return {role for role in roles if role not in gaz.SEXED_TITLES and role not in _PARTS}


def _in_general(role: str, modifiers: frozenset[str]) -> str:
    """The office that is meant by "general": an attorney general is no soldier."""
    if role != "general":
        return role
    return next((f"{word}-general" for word in OFFICES_IN_GENERAL if word in modifiers), role)


def _may_be_called(person: Actor, mention: Mention) -> bool:
    """Whether somebody of whom the text has told so much may be called so."""
    head = _head_of(mention)
    told = _told(person)
    if head in _PARTS:
        return False
    if head in _OFFICES:
        return not told and mention.initial
    callings = [calling for calling in _CALLINGS if head in calling]
    if not told:
        return bool(callings) or mention.cites
    return any(not told.isdisjoint(calling) for calling in callings)
