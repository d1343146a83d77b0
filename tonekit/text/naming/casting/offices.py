"""A description in, who holds the office that it tells out: "the president", "the Russian leader", "his counterpart".

The nouns by which a text goes on to call a body ("the ministry", of the Foreign Ministry) are found as offices are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from tonekit.text.naming.casting.actor import MOST_COMPARED, Actor, nearest
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import head_key
from tonekit.text.words import gazetteer as gaz

# Offices whose holders have counterparts.
OFFICES = sorted(
    gaz.LEADERS | {"minister", "secretary", "prime-minister", "ambassador", "envoy", "spokesperson", "mayor"}
)
# A determiner with which a description may take up whoever holds the office.
_LINKING = frozenset(("the", "that", "this", "", "their", "our", "his", "her", "its"))
# Such holders stand beside the first.
_HELD_ABROAD = frozenset(OFFICES) - {"spokesperson"}
_SECOND = frozenset("vice deputy assistant under associate".split())
# So many times as often is far more often.
_FAR = 3
# Of whom a text may speak of one for each country: without that country it is not the same.
_OF_MANY = frozenset("leader counterpart representative delegate".split())
# Fewer cannot be told apart by how often they are named.
_FEWEST = 2
# So many times as often, with the title, will do in a transcript.
_TWICE = 2
# One in so many is hardly ever.
_RARELY = 10
# Whom headlines call the chief, or the boss, of what they are over: "the Orlo boss".
_CHIEFS = (
    "minister secretary director commissioner head boss chief executive ceo chairman founder manager coach president"
).split()
_OVER_OTHERS = frozenset(("chief", "boss"))
# Words of a leader's title.
_OF_LEADERS = frozenset(("prime", "federal", "interim", "new"))
# Sentences within which a lead names whom it has described.
_SOON = 4


class Offices:
    """Who is called by which noun of an office, in the order of the text."""

    def __init__(self) -> None:
        self._holders: dict[str, list[Actor]] = {}
        self._at_home: dict[str, Actor | None] = {}
        self._bare: dict[str, set[int]] = {}  # office -> sentences that say its bare noun
        self._own_holders: dict[str, list[Actor]] = {}

    def add(self, office: str, actor: Actor) -> None:
        """Make an actor findable by the noun of an office (`head_key`), or of a body."""
        if not self.has(office, actor):
            self._holders.setdefault(office, []).append(actor)

    def has(self, office: str, actor: Actor) -> bool:
        """Whether an actor is called by that noun."""
        return any(holder is actor for holder in self._last_holders(office))

    def learn(self, actors: Sequence[Actor]) -> None:
        """Make actors findable by the offices that the text has given them."""
        for actor in actors:
            self.learn_of(actor)

    def learn_of(self, actor: Actor) -> None:
        """Make an actor findable by the offices that the text has given him; a prime minister is "the premier", too."""
        led = [role for role in actor.roles if role[0] == "minister" and "prime" in role[2]]
        for _, country, modifiers in led:
            premier = ("prime-minister", country, modifiers - {"prime"})
            actor.roles += [premier] if premier not in actor.roles else []
        for office, _, _ in actor.roles:
            self.add(office, actor)

    def learn_who_is_at_home(self, descriptions: Iterable[Mention]) -> None:
        """Find whom a transcript means by "the president" from end to end: the speakers' own, whoever visits.

        "The president met President Xi" tells that he is not Xi. With nobody left to be him, he is an actor of his own.

        Args:
            descriptions: Those of the text that no name is given to.
        """
        places: dict[str, set[int]] = {}
        for mention in descriptions:
            office = head_key(mention.head)
            if office in gaz.LEADERS and _is_bare(mention):
                places.setdefault(office, set()).add(mention.line)
        for office, lines in places.items():
            if len(lines) < _FEWEST:
                continue
            holders = [actor for actor in self._last_holders(office) if _may_be_at_home(actor, office, lines)]
            counted = [(len(_titled(actor, office)), actor) for actor in holders]
            first, second, *_ = sorted([0, 0, *(n_times for n_times, _ in counted)], reverse=True)
            is_told = first >= max(_FEWEST, _TWICE * second)
            self._at_home[office] = next(actor for n_times, actor in counted if n_times == first) if is_told else None

    def is_nobody_named(self, mention: Mention) -> bool:
        """Whether a transcript means by a description somebody at home to whom it gives no name."""
        return _is_bare(mention) and self._at_home.get(head_key(mention.head), mention) is None

    def holder(self, mention: Mention, turns: Sequence[Actor | None]) -> Actor | None:
        """Whom a description means by an office.

        Args:
            mention: The description.
            turns: Whose turn each sentence stands in.
        """
        owned = mention.determiner == "'s"
        if mention.plural or not (owned or mention.determiner in _LINKING):
            return None
        office = head_key(mention.head)
        if office in self._at_home and _is_bare(mention):
            at_home = self._at_home[office]
            if at_home is None or not _is_another(at_home, mention, turns):
                return at_home
        scored = self._scored(mention, turns)
        if owned:
            scored = [(points, actor) for points, actor in scored if _is_called_so(actor, mention)]
        if not scored or (mention.address and len(scored) > 1):
            return None
        if mention.address and any(turns) and not scored[0][1].labels:
            return None  # "Mr. President", of a debate, is whoever presides: nobody that is only spoken of
        best = max(points for points, _ in scored)
        # "The minister left early. ... Ann Reed, the minister": a headline or a lead may keep the name back.
        soon = scored[0][1].mentions and scored[0][1].mentions[0].line - mention.line < _SOON
        only_one = soon and len({id(actor) for _, actor in scored}) == 1
        earlier_only = best <= 1 and not only_one  # neither country nor office words: only what has been said before
        fits = [actor for points, actor in scored if points == best]
        # A speaker is known from his label before he is mentioned.
        labelled = next((actor for actor in fits if actor.labels), None)
        if labelled is not None and not mention.determiner:
            return labelled  # "Prime Minister, will you go?"
        return (
            _foremost(fits, mention)
            or self._own(office, fits, mention)
            or nearest(fits, mention, earlier_only=earlier_only)
            or labelled
        )

    def learn_bare(self, descriptions: Iterable[Mention]) -> None:
        """Keep in which sentences a text says "the president" and nothing more."""
        for mention in descriptions:
            if _is_bare(mention):
                self._bare.setdefault(head_key(mention.head), set()).add(mention.line)

    def _own(self, office: str, fits: Sequence[Actor], mention: Mention) -> Actor | None:
        """The one of several holders whom a text calls by the bare noun of the office: its own, not the guest.

        Of the guest it tells the country, and it names him beside the noun: "President Hall thanked the president".
        """
        if len(fits) < _FEWEST or office not in gaz.LEADERS or not _is_bare(mention):
            return None
        if office not in self._own_holders:  # counted once, for a text may say "the president" in every sentence
            lines = self._bare.get(office, set())
            self._own_holders[office] = [a for a in self._last_holders(office) if _may_be_at_home(a, office, lines)]
        own = self._own_holders[office]
        is_told = len(own) == 1 and own[0].last_before(mention.start) >= 0
        return own[0] if is_told and any(actor is own[0] for actor in fits) else None

    def _last_holders(self, office: str) -> Sequence[Actor]:
        return self._holders.get(office, ())[-MOST_COMPARED:]

    def _scored(self, mention: Mention, turns: Sequence[Actor | None]) -> list[tuple[int, Actor]]:
        """Everybody whom the description may mean, with how well the office fits."""
        head = head_key(mention.head)
        offices = [head]
        if head == "head" and not mention.modifiers.isdisjoint(("state", "government")):
            offices = [*sorted(gaz.LEADERS - {"leader"}), "prime-minister"]
        if head == "leader":
            offices += [*sorted(gaz.LEADERS - {"leader"}), "prime-minister", "minister"]
        if head == "counterpart" and mention.country:
            offices = [head, *OFFICES]
        if head in _OVER_OTHERS and mention.modifiers:
            offices += [office for office in _CHIEFS if office != head]
        if mention.country and head in _HELD_ABROAD:
            offices.append("counterpart")  # "her Greek counterpart, X", then "the Greek minister"
        scored = []
        for office in offices:
            for actor in self._last_holders(office):
                points = _fit(actor, office, head, mention)
                if points >= 0 and not (actor.labels and _is_another(actor, mention, turns)):
                    scored.append((points + (office == head), actor))
        of_land = [(points, actor) for points, actor in scored if _is_of(actor, mention.country)]
        return of_land or scored


def leads_a_country(mention: Mention) -> bool:
    """Whether a name has the title of who leads a country, without the country: "Prime Minister Ada Cole"."""
    head = head_key(mention.head)
    leads = head in gaz.LEADERS or head == "prime-minister" or (head == "minister" and "prime" in mention.modifiers)
    return bool(mention.name) and leads and mention.country is None and mention.modifiers <= _OF_LEADERS


def _is_of(actor: Actor, country: str | None) -> bool:
    """Whether the text has given somebody an office of that country."""
    return country is not None and any(land == country for _, land, _ in actor.roles)


def _is_called_so(actor: Actor, mention: Mention) -> bool:
    """Whether the text has told of a person whose he is just as the description does: "Norway's fisheries minister"."""
    head = head_key(mention.head)
    return any(
        role == head and country == mention.country and modifiers == mention.modifiers and (country or mention.of_owner)
        for role, country, modifiers in actor.roles
    )


def _is_bare(mention: Mention) -> bool:
    """Whether a description is "the president" and nothing more."""
    is_alone = not (mention.country or mention.modifiers or mention.owner or mention.address or mention.plural)
    return mention.determiner == "the" and is_alone


def _may_be_at_home(actor: Actor, office: str, lines: Set[int]) -> bool:
    """Whether a holder of an office has it of no country, and is hardly ever named beside its bare noun."""
    roles = [role for role in actor.roles if role[0] == office and _SECOND.isdisjoint(role[2])]
    titled = _titled(actor, office)
    beside = sum(line in lines for line in titled)
    speaks_as_another = bool(actor.labels) and not any(office in label.lower() for label in actor.labels)
    is_of_no_country = bool(roles) and all(country is None for _, country, _ in roles)
    return is_of_no_country and not speaks_as_another and beside * _RARELY <= len(titled)


def _titled(actor: Actor, office: str) -> list[int]:
    """The sentences that name an actor with the title of an office, one for each time."""
    return [mention.line for mention in actor.mentions if mention.name and head_key(mention.head) == office]


def _fit(actor: Actor, office: str, head: str, mention: Mention) -> int:
    """How well a person's office fits a description; negative if it does not."""
    if actor.kind != "person":
        # "the fisheries commission", of the Lake Fisheries Commission; "the hedge fund", of the hedge fund Orlo
        named = mention.modifiers <= actor.told.union(actor.key)
        return bool(mention.modifiers) if named and not mention.country else -1
    if mention.gender and actor.gender and mention.gender != actor.gender:
        return -1
    best = -1
    for role, country, modifiers in actor.roles:
        if role != office or (head == "leader" and role == "minister" and "prime" not in modifiers):
            continue
        if mention.country and country and mention.country != country:
            continue
        seems = country is None and head == "leader" and mention.country == actor.land
        if head in _OF_MANY and mention.country != country and not seems:
            continue
        if bool(_SECOND & mention.modifiers) != bool(_SECOND & modifiers):
            continue  # the president is not the vice president
        wanted = mention.modifiers - {"former", "then", "new", "current", "prime"}
        if wanted and modifiers and not (wanted <= modifiers or modifiers <= wanted):
            continue
        if head in _OVER_OTHERS and head != role and wanted.isdisjoint(modifiers):
            continue  # the finance chief is the finance minister
        if head == "leader" != role and not wanted.isdisjoint(gaz.BODY_NOUNS):
            continue  # the leader of the Lake Front is no prime minister
        if head == "minister" and ("prime" in mention.modifiers) != ("prime" in modifiers):
            continue  # "The minister is a coward. Prime Minister Ashby is none"
        best = max(best, 2 * bool(mention.country and country) + 2 * bool(wanted & modifiers))
    return best


def _is_another(actor: Actor, mention: Mention, turns: Sequence[Actor | None]) -> bool:
    """Whether a description cannot mean this speaker: nobody calls himself "the president", or "Mr President"."""
    if any(turns):
        himself = mention.as_role or not (mention.country or mention.determiner or mention.address)
        return turns[mention.line] is actor and not himself
    return (
        not mention.as_role
        and mention.country is not None
        and all(country != mention.country for _, country, _ in actor.roles)
    )


def _foremost(holders: Sequence[Actor], mention: Mention) -> Actor | None:
    """The one of several holders of an office whom the text has named far more often, "the president" of the text."""
    if mention.country is not None or len(holders) < _FEWEST:
        return None
    counted = sorted(((actor.count_before(mention.start), actor) for actor in holders), key=lambda pair: -pair[0])
    (most, foremost), (second, _) = counted[:2]
    return foremost if most >= _FAR * max(1, second) else None
