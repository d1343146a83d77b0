"""A noun phrase without a name in, which of those that the text has described before it takes up out."""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.casting.actor import MOST_COMPARED, Actor, nearest
from tonekit.text.naming.proper_names.body_nouns import OF_FORCES
from tonekit.text.naming.proper_names.groups import POLICE, RESEARCHERS, TAKING_UP, is_partial
from tonekit.text.naming.terms.mention import Mention

_THE = frozenset(("the", "this"))
# With these or without a determiner a plural may take up a group that has been described.
_TAKEN_UP = frozenset(("", "the", "these", "those", "both", "all", "some", "other", "many", "several", "our"))
_NEW = frozenset(("a", "an"))
_SINGLE = frozenset(("one", "another"))
# Nobody in particular, whom nothing takes up: "any party".
_NOBODY = frozenset(("any", "each", "every", "no"))
# A part of a group: "the lead authors".
_LEADING = frozenset("lead senior principal main first other".split())


class Described:
    """Whom a text has described, by the noun and by the sort of people that it stands for (`groups`)."""

    def __init__(self) -> None:
        self._by_noun: dict[str, list[Actor]] = {}
        self._by_sort: dict[str, list[Actor]] = {}

    def add(self, mention: Mention, actor: Actor) -> None:
        """Make an actor findable by a description of him that is his first."""
        if is_partial(mention.sort, mention.determiner) or mention.determiner in _NOBODY:
            return
        # "One of the diplomats" is "the diplomat" later.
        noun = mention.head.removesuffix("s") if mention.determiner in _SINGLE else mention.head
        self._by_noun.setdefault(noun, []).append(actor)
        told_apart = mention.sort == POLICE and mention.modifiers - TAKING_UP[POLICE]  # "prison officers"
        if mention.modifiers.isdisjoint(_LEADING) and not told_apart:
            self._by_sort.setdefault(mention.sort, []).append(actor)

    def add_police(self, actor: Actor) -> None:
        """Make a police force that the text names findable as "police", and as "officers"."""
        self._by_noun.setdefault(POLICE, []).append(actor)
        self._by_sort.setdefault(POLICE, []).append(actor)

    def last(self, noun: str) -> Actor | None:
        """The last who came in under that noun."""
        found = self._by_noun.get(noun)
        return found[-1] if found else None

    def government(self, mention: Mention) -> Actor | None:
        """The government that a text has described rather than named: "the federal government"."""
        fits = [a for a in self._last_of(self._by_noun, "government") if a.mentions[0].determiner not in _NEW]
        return nearest(fits, mention)

    def group(self, mention: Mention) -> Actor | None:
        """The group that a noun takes up: "the protesters", after "pro-democracy protesters"; "officers", of police."""
        if mention.head == "team" and mention.determiner in _THE and not mention.modifiers:
            return nearest(self._last_of(self._by_sort, RESEARCHERS), mention)
        new = mention.modifiers - TAKING_UP.get(mention.sort, frozenset())
        if not mention.plural or mention.determiner not in _TAKEN_UP or new or mention.country or mention.origin:
            return None
        if is_partial(mention.sort, mention.determiner):
            return None
        # "The officers" are the two officers of whom the text told, rather than the police.
        of_sort = self._last_of(self._by_sort, mention.sort) if mention.determiner != "both" else ()
        return nearest(self._last_of(self._by_noun, mention.head) or of_sort, mention)

    def single(self, mention: Mention) -> Actor | None:
        """The one whom the text has described before: "the tourist", after "a Canadian tourist"."""
        told = mention.country or mention.owner or mention.plural or mention.address
        if told or mention.determiner not in _THE:
            return None
        if mention.head == "force" and not mention.modifiers:
            police = nearest(self._last_of(self._by_noun, POLICE), mention, earlier_only=True)
            forces = [a for a in self._last_of(self._by_noun, "force") if a.mentions and not _is_no_body(a)]
            return police or nearest(forces, mention, earlier_only=True)
        fits = [a for a in self._last_of(self._by_noun, mention.head) if a.kind == mention.kind and not a.joint]
        if mention.modifiers:  # "the central bank", after "Peru's central bank" or "the sultanate's central bank"
            fits = [a for a in fits if a.mentions and _own_modifiers(a.mentions[0]) == mention.modifiers]
        return nearest(fits, mention, earlier_only=True)

    @staticmethod
    def _last_of(index: dict[str, list[Actor]], key: str) -> Sequence[Actor]:
        return index.get(key, ())[-MOST_COMPARED:]


def _own_modifiers(mention: Mention) -> frozenset[str]:
    """What a description says besides whose it is."""
    return mention.modifiers - mention.of_owner


def _is_no_body(force: Actor) -> bool:
    """Whether what is called a force is none of men: "the driving force", "the labour force"."""
    told = force.mentions[0].modifiers
    return bool(told) and told.isdisjoint(OF_FORCES)
