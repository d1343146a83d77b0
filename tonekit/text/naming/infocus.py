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
_NEW = frozenset(("local", "other", "second", "another", "former", "new"))


class InFocus:
    """Whom each sentence names first."""

    def __init__(self) -> None:
        self._first: dict[int, Actor] = {}

    def learn(self, actors: Sequence[Actor]) -> None:
        """Keep whom each sentence names first, quotations aside."""
        named = [
            (m.start, m.line, a) for a in actors if a.kind == "person" for m in a.mentions if m.name and not m.quoted
        ]
        for _, line, actor in sorted(named, key=lambda row: row[0]):
            self._first.setdefault(line, actor)

    def of(self, mention: Mention) -> Actor | None:
        """Whom a description means that opens its sentence or stands beside what was said."""
        if mention.kind != "person" or mention.determiner != "the" or mention.owner or mention.plural or mention.quoted:
            return None
        if not (mention.initial or mention.cites) or mention.line in self._first:
            return None
        lines = range(mention.line - 1, max(-1, mention.line - 1 - _REACH), -1)
        person = next((self._first[line] for line in lines if line in self._first), None)
        if person is None or not genders_agree(person, mention) or not mention.modifiers.isdisjoint(_NEW):
            return None
        if any(country is not None and mention.country not in (None, country) for _, country, _ in person.roles):
            return None
        return person if _may_be_called(person, mention) else None


def _may_be_called(person: Actor, mention: Mention) -> bool:
    """Whether somebody of whom the text has told so much may be called so."""
    head = head_key(mention.head)
    told = {role for role, _, _ in person.roles if role not in gaz.SEXED_TITLES and role not in _PARTS}
    if head in _PARTS:
        return False
    if head in _OFFICES:
        return not told and mention.initial
    callings = [calling for calling in gaz.CALLINGS if mention.head in calling or head in calling]
    if not told:
        return bool(callings) or mention.cites
    return any(not told.isdisjoint(map(head_key, calling)) for calling in callings)
