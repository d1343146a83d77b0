"""Mentions in, actors out: which names, titles and descriptions are one person, country, body or group.

Names first, descriptions second, both in text order. A short name goes to the nearest earlier bearer whom title and sex
allow, else to a later one (headlines come first). A description goes to whom an apposition gives it, else to the
nearest person who holds that office for that country; what fits nobody is an actor of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from tonekit.text.naming.actor import Actor, genders_agree, given_gender, nearest
from tonekit.text.naming.groups import OFFICIALS, POLICE, RESEARCHERS, TAKING_UP, is_partial
from tonekit.text.naming.kinds import can_be, kind_of_noun
from tonekit.text.naming.names import begins_with, body_key, fold, head_key, n_country_words, name_key
from tonekit.text.naming.offices import fit
from tonekit.text.naming.people import People
from tonekit.text.naming.reader import Mention
from tonekit.text.words import gazetteer as gaz

# How many holders of one office are compared: more would let hostile input take quadratic time.
_MOST = 50
# Offices whose holders have counterparts.
_OFFICES = sorted(
    gaz.LEADERS | {"minister", "secretary", "prime-minister", "ambassador", "envoy", "spokesperson", "mayor"}
)
_HIGH_OFFICES = frozenset(_OFFICES) - {"spokesperson"}
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
_LINKING = frozenset(("the", "that", "this", "", "their", "our", "his", "her", "its"))


class Cast:
    """All actors of a text, with indexes by name part so that every look-up is one step."""

    def __init__(self) -> None:
        self.actors: list[Actor] = []
        self.labels: dict[str, Actor] = {}  # label of turns -> its speaker
        self.turns: Sequence[Actor | None] = ()  # whose turn each sentence stands in
        self._people = People()
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
        self._named: dict[int, list[Actor]] = {}  # people by the sentences that name them

    def add(self, actor: Actor) -> Actor:
        """A new actor."""
        self.actors.append(actor)
        if actor.kind == "person":
            self._people.add(actor)
        return actor

    # --- names --------------------------------------------------------------------------------------------------

    def full_name(self, mention: Mention) -> Actor:
        """The person of a name of two or more parts."""
        gender = given_gender(mention.name)
        return self._people.of_full_name(mention) or self.add(Actor("person", name_key(mention.name), gender=gender))

    def short_name(self, mention: Mention) -> Actor:
        """The person of a surname, or of a first or middle name."""
        gender = "" if mention.title else given_gender(mention.name)
        return self._people.of_short_name(mention) or self.add(Actor("person", name_key(mention.name), gender=gender))

    def body(self, mention: Mention) -> Actor:
        """The organisation or group of that name."""
        words = mention.name[1:] if mention.name and mention.name[0].lower() == "the" else mention.name
        name = body_key(words)
        known = gaz.BODIES.get(" ".join(words).replace("’", "'"))
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
        plain = " ".join(words[n_country_words(words) % len(words) :])
        for noun in {mention.head, gaz.NOUNS_OF_BODIES.get(known or plain, "")} - {""}:
            self._roles.setdefault(noun, []).append(actor)
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
        if len(fits) > 1:  # "the House": that of the Representatives, not the House Oversight Committee
            fits = [a for a in fits if any(a is holder for holder in self._roles.get(parts[0], ())[-_MOST:])]
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
        people = [(m.start, m.line, a) for a in self.actors if a.kind == "person" for m in a.mentions if m.name]
        for _, line, actor in sorted(people, key=lambda row: row[0]):
            self._named.setdefault(line, []).append(actor)

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
        described = self._taken_up(mention) or self._described(mention) or self._named_just_before(mention)
        if described is not None:
            return described
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

    def _described(self, mention: Mention) -> Actor | None:
        """The one whom the text has described before: "the tourist", after "a Canadian tourist"."""
        told = mention.modifiers or mention.country or mention.owner or mention.plural or mention.address
        if told or mention.determiner not in ("the", "this"):
            return None
        fits = [a for a in self._groups.get(mention.head, ())[-_MOST:] if a.kind == mention.kind and not a.joint]
        return nearest(fits, mention, earlier_only=True)

    def _named_just_before(self, mention: Mention) -> Actor | None:
        """Whose office a sentence that opens with it tells: "Ann Reed flew to Lima. The Peruvian president ..."."""
        opens = mention.initial and mention.determiner == "the" and not mention.owner and not mention.plural
        if not opens or head_key(mention.head) not in _HIGH_OFFICES:
            return None
        first_named = next(iter(self._named.get(mention.line - 1, ())), None)
        fits = first_named is not None and not first_named.roles and genders_agree(first_named, mention)
        return first_named if fits else None

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
        """Whether a description cannot mean this speaker: nobody calls himself "the president", or "Mr President"."""
        if any(self.turns):
            himself = mention.as_role or not (mention.country or mention.determiner or mention.address)
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
