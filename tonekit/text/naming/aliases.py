"""Mentions in, actors out: which names, titles and descriptions are one person, country, body or group.

Names first, descriptions second, both in text order. A short name goes to the nearest earlier bearer whom title and sex
allow, else to a later one (headlines come first). A description goes to whom an apposition gives it, else to the
nearest person who holds that office for that country; what fits nobody is an actor of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.actor import Actor, first, genders_agree, given_gender, nearest
from tonekit.text.naming.groups import OFFICIALS, POLICE, RESEARCHERS, TAKING_UP, is_partial
from tonekit.text.naming.kinds import can_be, kind_of_noun
from tonekit.text.naming.names import (
    begins_with,
    body_key,
    fold,
    head_key,
    is_respelt,
    is_surname,
    n_country_words,
    name_key,
    same_full_name,
    skeleton,
)
from tonekit.text.naming.offices import fit
from tonekit.text.naming.reader import Mention
from tonekit.text.words import gazetteer as gaz

# How many bearers of one name part or office are compared: more would let hostile input take quadratic time.
_MOST = 50
# Offices whose holders have counterparts.
_OFFICES = sorted(
    gaz.LEADERS | {"minister", "secretary", "prime-minister", "ambassador", "envoy", "spokesperson", "mayor"}
)
_GIVEN_BEFORE = frozenset(("the", "these", "those", "both"))
# With these or without a determiner a plural may take up a group that has been described.
_TAKEN_UP = _GIVEN_BEFORE | {"", "all", "some", "other", "many", "several", "our"}
_ARTICLES = _GIVEN_BEFORE | {"a", "an", "this", "that"}
# A country so often named may be the one of which a text tells.
_OFTEN = 2
# So many times as often is far more often.
_FAR = 3
# Fewer have nothing in common.
_FEWEST = 2
_NEW = frozenset(("a", "an"))
# A part of a group: "the lead authors".
_LEADING = frozenset("lead senior principal main first other".split())
# Sentences within which a lead names whom it has described.
_SOON = 4
# Characters within which "the company" takes up the name of one.
_NEARBY = 700
# Whose deeds are those of the body that they fight for.
_ARMED = frozenset("rebels fighters militants terrorists insurgents gunmen".split())
_PLAIN_TITLES = frozenset(("", "mr", "mrs", "ms", "miss"))
_LINKING = frozenset(("the", "that", "this", "", "their", "our", "his", "her", "its"))


class Cast:
    """All actors of a text, with indexes by name part so that every look-up is one step."""

    def __init__(self) -> None:
        self.actors: list[Actor] = []
        self.labels: dict[str, Actor] = {}  # label of turns -> its speaker
        self.turns: Sequence[Actor | None] = ()  # whose turn each sentence stands in
        self._surnames: dict[str, list[str]] = {}  # without vowels -> spellings
        self._people: dict[str, list[Actor]] = {}
        self._bodies: dict[str, Actor] = {}
        self._first_words: dict[str, list[Actor]] = {}
        self._last_words: dict[str, list[Actor]] = {}
        self._countries: dict[str, Actor] = {}
        self._roles: dict[str, list[Actor]] = {}
        self._descriptions: dict[str, Actor] = {}
        self._named_bodies: list[Actor] = []
        self._groups: dict[str, list[Actor]] = {}  # by noun
        self._sorts: dict[str, list[Actor]] = {}
        self._together_by: dict[str, Actor] = {}
        self._n_named = -1

    def add(self, actor: Actor) -> Actor:
        """A new actor."""
        self.actors.append(actor)
        if actor.kind == "person":
            for part in dict.fromkeys(actor.key):
                self._people.setdefault(part, []).append(actor)
            if len(actor.key) > 1:
                spellings = self._surnames.setdefault(skeleton(actor.key[-1]), [])
                if actor.key[-1] not in spellings[-_MOST:]:
                    spellings.append(actor.key[-1])
        return actor

    def _bearers(self, part: str) -> list[Actor]:
        return self._people.get(part, [])[-_MOST:]

    # --- names --------------------------------------------------------------------------------------------------

    def full_name(self, mention: Mention) -> Actor:
        """The person of a name of two or more parts."""
        key = name_key(mention.name)
        for actor in self._bearers(key[-1]) + self._bearers(key[0]):
            if len(actor.key) > 1 and same_full_name(actor.key, key) and genders_agree(actor, mention):
                if len(key) > len(actor.key):
                    for part in set(key) - set(actor.key):
                        self._people.setdefault(part, []).append(actor)
                    actor.key = key
                return actor
        return self.add(Actor("person", key, gender=given_gender(mention.name)))

    def short_name(self, mention: Mention) -> Actor:
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
        head = head_key(mention.head)
        titled = [a for a in found if any(role[0] == head for role in a.roles)]
        if titled and head not in _PLAIN_TITLES:
            found = titled
        best = nearest(found, mention) if mention.head else first(found)
        if not mention.head:
            # A relative who comes in under "his son" keeps his first name.
            best = first([a for a in found if not any(role[0] in gaz.KINSHIP for role in a.roles)]) or best
        return best or self.add(Actor("person", key, gender="" if mention.title else given_gender(mention.name)))

    def _respelt(self, surname: str, mention: Mention) -> list[Actor]:
        """Bearers of a full name whose surname is spelt a little otherwise."""
        parts = [part for part in self._surnames.get(skeleton(surname), ())[-_MOST:] if is_respelt(part, surname)]
        bearers = [actor for part in parts for actor in self._bearers(part)]
        return [a for a in bearers if len(a.key) > 1 and a.key[-1] in parts and genders_agree(a, mention)]

    def body(self, mention: Mention) -> Actor:
        """The organisation or group of that name."""
        words = mention.name[1:] if mention.name and mention.name[0].lower() == "the" else mention.name
        name = body_key(words)
        known = gaz.BODIES.get(" ".join(words))
        if mention.alias_of is not None and mention.alias_of.kind != "person":
            actor = self.body(mention.alias_of)
            self._bodies.setdefault(name, actor)
            return actor
        if name in self._bodies:
            return self._bodies[name]
        if known is not None and known.casefold() in self._bodies:
            actor = self._bodies[known.casefold()]
        else:
            actor = self._part_of_name(words) or self.add(
                Actor(mention.kind or "organisation", tuple(map(fold, words)))
            )
        self._bodies[name] = actor
        if actor.kind == "organisation" and not any(known is actor for known in self._named_bodies[-_MOST:]):
            self._named_bodies.append(actor)
        for word in {fold(words[0]), fold(words[n_country_words(words) % len(words)])}:
            self._first_words.setdefault(word, []).append(actor)
        self._last_words.setdefault(fold(words[-1]), []).append(actor)
        if known is not None:
            self._bodies.setdefault(known.casefold(), actor)
        initials = "".join(word[0] for word in words if word[0].isupper())
        if len(words) > 2 and len(initials) > 2:
            self._bodies.setdefault(initials.casefold(), actor)
        if mention.head:
            self._roles.setdefault(mention.head, []).append(actor)
            if mention.head == POLICE:
                self._groups.setdefault(POLICE, []).append(actor)
                self._sorts.setdefault(POLICE, []).append(actor)
        return actor

    def _part_of_name(self, words: tuple[str, ...]) -> Actor | None:
        """The one body whose name begins or ends so: "Security Council" of the United Nations, "Ford" Motor Company."""
        parts = tuple(map(fold, words))
        if len(parts) == 1 and parts[0] in gaz.BODY_NOUNS:
            return None
        fits = [a for a in self._first_words.get(parts[0], ())[-_MOST:] if begins_with(a.key, parts)]
        if len(parts) > 1:
            fits += [a for a in self._last_words.get(parts[-1], ())[-_MOST:] if a.key[-len(parts) :] == parts]
        fits = list({id(a): a for a in fits}.values())
        return fits[0] if len(fits) == 1 else None

    def country(self, code: str) -> Actor:
        """The country of that code."""
        if code not in self._countries:
            self._countries[code] = self.add(Actor("country", code=code))
        return self._countries[code]

    def learn_adjective(self, code: str, adjective: str) -> None:
        """Keep the adjective of a country that the text names."""
        actor = self._countries.get(code)
        if actor is not None and adjective not in actor.adjectives:
            actor.adjectives.append(adjective)

    # --- descriptions -------------------------------------------------------------------------------------------

    def learn_roles(self) -> None:
        """Make the offices of the people findable by their noun."""
        for actor in self.actors:
            for head, _, _ in actor.roles:
                self._index_role(head, actor)

    def _index_role(self, head: str, actor: Actor) -> None:
        holders = self._roles.setdefault(head, [])
        if not any(holder is actor for holder in holders[-_MOST:]):
            holders.append(actor)

    def described_as(self, actor: Actor, mention: Mention) -> None:
        """An apposition says so."""
        actor.take(mention)
        self._index_role(head_key(mention.head), actor)

    def holds_office(self, actor: Actor, office: Mention) -> None:
        """A label says so."""
        actor.learn(office)
        self._index_role(head_key(office.head), actor)

    def description(self, mention: Mention, text: str) -> Actor:
        """Whom a noun phrase without a name means."""
        if mention.head == "government" and mention.determiner in ("the", "this") and not mention.modifiers:
            actor = self._governing(mention)
            if actor is not None:
                return actor
        if mention.determiner in _LINKING and not mention.plural:
            actor = self._holder(mention)
            if actor is not None:
                return actor
        if mention.kind == "organisation" and mention.determiner in ("the", "this"):
            actor = self._body_called(mention)
            if actor is not None:
                return actor
        if mention.head in _ARMED:
            actor = self._armed(mention)
            if actor is not None:
                return actor
        if mention.joint:
            actor = self._together(mention)
            if actor is not None:
                return actor
        group = self._taken_up(mention)
        if group is not None:
            return group
        words = tuple(word for word in text.split() if fold(word) not in _ARTICLES)
        if mention.kind == "organisation" and len(words) > 1 and body_key(words) in self._bodies:
            return self._bodies[body_key(words)]  # "the Reform party", of the Reform Party
        key = " ".join((*map(fold, words), mention.origin))
        if mention.plural and mention.country and not mention.modifiers and not mention.owner:
            key = f"{mention.country} {mention.sort}"  # "the U.S. troops" and "American soldiers"
        if key not in self._descriptions:
            actor = self._descriptions[key] = self.add(Actor(mention.kind or "group"))
            if not is_partial(mention.sort, mention.determiner):
                self._groups.setdefault(mention.head, []).append(actor)
                told_apart = mention.sort == POLICE and mention.modifiers - TAKING_UP[POLICE]  # "prison officers"
                if mention.modifiers.isdisjoint(_LEADING) and not told_apart:
                    self._sorts.setdefault(mention.sort, []).append(actor)
            if mention.determiner == "two":
                self._together_by["people"] = actor  # "two teenagers", then "the two"
            if mention.kind == "person" and mention.country and head_key(mention.head) in _OFFICES:
                actor.learn(mention)
                self._index_role(head_key(mention.head), actor)  # "the President of China", then "the president"
        return self._descriptions[key]

    def _armed(self, mention: Mention) -> Actor | None:
        """The body or people whose fighters are described: "Orlo rebels", of the Orlos; "Hamas militants"."""
        for inner in mention.inner:
            if inner.kind == "organisation" and inner.name:
                return self._bodies.get(body_key(inner.name))
        named = [self._bodies[word + "s"] for word in sorted(mention.modifiers) if word + "s" in self._bodies]
        return named[0] if named else None

    def _taken_up(self, mention: Mention) -> Actor | None:
        """The group that a noun takes up: "the protesters", after "pro-democracy protesters"; "officers", of police."""
        if mention.head == OFFICIALS and mention.country and not mention.modifiers:
            country = self._countries.get(mention.country)
            return country if country is not None and "authorities" in country.offices else None
        if mention.head == "team" and mention.determiner in ("the", "this") and not mention.modifiers:
            return nearest(self._sorts.get(RESEARCHERS, ())[-_MOST:], mention)
        new = mention.modifiers - TAKING_UP.get(mention.sort, frozenset())
        if not mention.plural or mention.determiner not in _TAKEN_UP or new or mention.country or mention.origin:
            return None
        if is_partial(mention.sort, mention.determiner):
            return None
        # "The officers" are the two officers of whom the text told, rather than the police.
        of_sort = self._sorts.get(mention.sort, ()) if mention.determiner != "both" else ()
        fits = self._groups.get(mention.head) or of_sort
        return nearest(fits[-_MOST:], mention)

    def _together(self, mention: Mention) -> Actor | None:
        """Those who have met, as one: "the two leaders", "both sides"; None unless the text names any two."""
        if self._groups.get(mention.head):
            return self._groups[mention.head][-1]
        people = mention.head in gaz.JOINT_PEOPLE or mention.head.removesuffix("s") in gaz.LEADERS
        which = "people" if people else "parties" if mention.head in gaz.JOINT_PARTIES else mention.head
        if which not in self._together_by:
            if self._n_named < 0:  # names come before descriptions, so one count is enough
                self._n_named = sum(bool(actor.starts and (actor.key or actor.code)) for actor in self.actors)
            if self._n_named < _FEWEST:
                return None
            self._together_by[which] = self.add(Actor("group", joint=True))
        return self._together_by[which]

    def _body_called(self, mention: Mention) -> Actor | None:
        """The body that a noun calls which stands in no name: "the company", of Orlo Energy, not long ago."""
        kind = kind_of_noun(mention.head)
        if not kind or mention.country or mention.owner:
            return None
        near = [
            actor
            for actor in self._named_bodies[-_MOST:]
            if actor.last_before(mention.start) >= 0 and mention.start - actor.last_before(mention.start) < _NEARBY
        ]
        fits = [actor for actor in near if actor.code is None and can_be(actor.key, kind)]
        return max(fits, key=lambda a: (len(a.starts), a.last_before(mention.start)), default=None)

    def _governing(self, mention: Mention) -> Actor | None:
        """The government named before, or the country that the text names twice as often as any other."""
        described = [a for a in self._groups.get("government", ())[-_MOST:] if a.mentions[0].determiner not in _NEW]
        if described:  # "the federal government"
            return nearest(described, mention)
        most = sorted(self._countries.values(), key=lambda a: -len(a.starts))[:2]
        if most and len(most[0].starts) >= max(_OFTEN, 2 * sum(len(a.starts) for a in most[1:])):
            return most[0]
        governments = [a for a in self._countries.values() if "government" in a.offices]
        return nearest(governments, mention, earlier_only=True)

    def _holder(self, mention: Mention) -> Actor | None:
        head = head_key(mention.head)
        heads = [head]
        if head == "leader":
            heads += [*sorted(gaz.LEADERS - {"leader"}), "prime-minister", "minister"]
        if head == "counterpart" and mention.country:
            heads = [head, *_OFFICES]
        scored = []
        for name in heads:
            for actor in self._roles.get(name, ())[-_MOST:]:
                points = fit(actor, name, head, mention)
                if points >= 0 and not (actor.labels and self._is_another(actor, mention)):
                    scored.append((points + (name == head), actor))
        if not scored or (mention.address and len(scored) > 1):
            return None
        if mention.address and any(self.turns) and not scored[0][1].labels:
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
        return _foremost(fits, mention) or nearest(fits, mention, earlier_only=earlier_only) or labelled

    def _is_another(self, actor: Actor, mention: Mention) -> bool:
        """Whether a description cannot mean this speaker: nobody calls himself "the president" or "of China"."""
        if any(self.turns):
            himself = mention.as_role or not (mention.country or mention.determiner)
            return self.turns[mention.line] is actor and not himself
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
