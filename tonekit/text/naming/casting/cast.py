"""Mentions in, the cast of a text out: which names, titles and descriptions are one person, country, body or group.

Names first, descriptions second, both in text order. A short name goes to the nearest earlier bearer whom title and sex
allow, else to a later one (headlines come first). A description goes to whom an apposition gives it, else to the
nearest person who holds that office for that country; what fits nobody is an actor of its own.

Each sort of actor is looked up in an index of its own: `people`, `countries`, `organisations`, `offices`, `described`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tonekit.text.naming.casting.actor import Actor, given_gender
from tonekit.text.naming.casting.countries import Countries
from tonekit.text.naming.casting.described import Described
from tonekit.text.naming.casting.infocus import InFocus
from tonekit.text.naming.casting.offices import OFFICES, Offices
from tonekit.text.naming.casting.organisations import Organisations
from tonekit.text.naming.casting.people import People
from tonekit.text.naming.proper_names.groups import POLICE
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import fold, generation, head_key, name_key, office_key
from tonekit.text.naming.terms.tokens import Line
from tonekit.text.words import gazetteer as gaz

_ARTICLES = frozenset("the these those both a an this that".split())
# Fewer have nothing in common.
_FEWEST = 2


class Cast:
    """All actors of a text.

    Attributes:
        actors: In the order in which they were found.
        bystanders: Who is merely described, and no actor unless a pronoun takes him up.
        labels: The label of turns -> its speaker.
        turns: Whose turn each sentence stands in; empty for a text without turns.
    """

    def __init__(self) -> None:
        self.actors: list[Actor] = []
        self.bystanders: list[Actor] = []
        self.labels: dict[str, Actor] = {}
        self.turns: Sequence[Actor | None] = ()
        self._people = People()
        self._countries = Countries()
        self._offices = Offices()
        self._organisations = Organisations(self._offices)
        self._described = Described()
        self._in_focus = InFocus()
        self._by_words: dict[str, Actor] = {}
        self._together_by: dict[str, Actor] = {}
        self._n_named: int | None = None

    def add(self, actor: Actor) -> Actor:
        """A new actor."""
        self.actors.append(actor)
        if actor.kind == "person":
            self._people.add(actor)
        return actor

    def full_name(self, mention: Mention) -> Actor:
        """The person of a name of two or more parts."""
        known = self._people.of_full_name(mention)
        if known is not None:
            return known
        new = Actor("person", name_key(mention.name), gender=given_gender(mention.name))
        new.generation = generation(mention.name)
        return self.add(new)

    def short_name(self, mention: Mention) -> Actor:
        """The person of a surname, or of a first or middle name."""
        gender = "" if mention.title else given_gender(mention.name)
        return self._people.of_short_name(mention) or self.add(Actor("person", name_key(mention.name), gender=gender))

    def relative(self, mention: Mention, other: Mention) -> Actor | None:
        """The person of a first name who shares another's surname; None where the text has a bearer of it."""
        if self._people.of_short_name(mention) is not None:
            return None
        spelling = (*mention.name, other.name[-1])
        new = Actor("person", name_key(spelling), gender=given_gender(mention.name))
        new.spelling = spelling
        return self.add(new)

    def of_generation(self, mention: Mention, word: str) -> Actor:
        """The person of a surname who is the "elder", or the "younger"."""
        return self._people.of_generation(mention, word) or self.short_name(mention)

    def learn_sexes(self, names: Iterable[Mention]) -> None:
        """Believe titles rather than first names, see `people`."""
        self._people.learn_sexes(names)

    def body(self, mention: Mention) -> Actor:
        """The organisation or group of that name."""
        name = mention.name[1:] if mention.name and mention.name[0].lower() == "the" else mention.name
        if mention.alias_of is not None and mention.alias_of.kind != "person":
            actor = self.body(mention.alias_of)
            self._organisations.add_acronym(name, actor)
            return actor
        if mention.owner in gaz.COUNTRY_BY_NAME and office_key(name):
            name = (*mention.owner.split(), *name)  # "Peru's Health Ministry" is not Chile's
        known = self._organisations.of_name(name)
        if known is not None:
            return known
        new = Actor(mention.kind or "organisation", tuple(map(fold, name)))
        actor = self._organisations.of_other_name(name) or self.add(new)
        self._organisations.add(name, mention.head, actor)
        if mention.head == POLICE:
            self._described.add_police(actor)
        return actor

    def country(self, code: str) -> Actor:
        """The country of that code."""
        actor = self._countries.of_code(code)
        if actor is None:
            actor = self.add(Actor("country", code=code))
            self._countries.add(code, actor)
        return actor

    def learn_adjective(self, code: str, adjective: str) -> None:
        """Keep the adjective of a country that the text names."""
        actor = self._countries.of_code(code)
        if actor is not None and adjective not in actor.adjectives:
            actor.adjectives.append(adjective)

    def takes_part(self, actor: Actor, parts: Iterable[str]) -> None:
        """What somebody does says so."""
        for part in parts:
            self._offices.add(part, actor)
            actor.roles.append((part, None, frozenset()))

    def called(self, mention: Mention) -> Actor | None:
        """The body that a noun takes up: "the rebel group"."""
        return self._organisations.called(mention)

    def learn_roles(self, lines: Sequence[Line]) -> None:
        """Make the people findable by the offices that their names have shown: names come before descriptions."""
        self._offices.learn(self.actors)
        self._in_focus.learn(self.actors, lines)

    def learn_who_is_at_home(self, descriptions: Iterable[Mention]) -> None:
        """Find whom a transcript means by "the president", see `offices`."""
        self._offices.learn_who_is_at_home(descriptions)

    def learn_bare_offices(self, descriptions: Iterable[Mention]) -> None:
        """Find beside whom a text says "the president", see `offices`."""
        self._offices.learn_bare(descriptions)

    def described_as(self, actor: Actor, mention: Mention) -> None:
        """An apposition says so."""
        actor.take(mention)
        self._offices.add(head_key(mention.head), actor)
        self._offices.learn_of(actor)

    def holds_office(self, actor: Actor, office: Mention) -> None:
        """A label says so."""
        actor.learn(office)
        self._offices.add(head_key(office.head), actor)

    def description(self, mention: Mention, text: str) -> Actor:
        """Whom a noun phrase without a name means: the first that one of the readings finds, else somebody new.

        Args:
            mention: The noun phrase.
            text: Its words, with all that belongs to the alias.
        """
        if mention.predicate:
            return self.add(Actor(mention.kind or "person"))  # whom no later description takes up
        words = tuple(word for word in text.split() if fold(word) not in _ARTICLES)
        if self._offices.is_nobody_named(mention):
            return self._of_words(mention, words)
        return (
            self._governing(mention)
            or self._in_focus.of_country(mention)
            or self._offices.holder(mention, self.turns)
            or self._organisations.central_bank(mention)
            or self._organisations.called(mention)
            or self._organisations.fought_for(mention)
            or self._together(mention)
            or self._countries.of_officials(mention)
            or self._described.group(mention)
            or self._described.single(mention)
            or self._called_anew(mention, words)
            or self._organisations.of_description(mention, words)
            or (self._organisations.of_trade(mention) if self._in_focus.is_nobody(mention.line - 1) else None)
            or self._of_words(mention, words)
        )

    def _called_anew(self, mention: Mention, words: tuple[str, ...]) -> Actor | None:
        """The named person of whom the text tells there; it may go on to call him so: "the founder"."""
        actor = self._in_focus.of(mention)
        if actor is None and self._described.last(mention.head) is None:
            actor = self._in_focus.of_new_calling(mention, words)
        if actor is not None:
            self._offices.add(head_key(mention.head), actor)
        return actor

    def _governing(self, mention: Mention) -> Actor | None:
        """Whose government "the government" is: the one described before, else a country's."""
        if mention.head != "government" or mention.determiner not in ("the", "this") or mention.modifiers:
            return None
        return self._described.government(mention) or self._countries.governing(mention)

    def _together(self, mention: Mention) -> Actor | None:
        """Those who have met, as one: "the two leaders", "both sides"; None unless the text names any two."""
        if not mention.joint:
            return None
        described = self._described.last(mention.head)
        if described is not None:
            return described
        people = mention.head in gaz.JOINT_PEOPLE or mention.head.removesuffix("s") in gaz.LEADERS
        which = "people" if people else "parties" if mention.head in gaz.JOINT_PARTIES else mention.head
        if which not in self._together_by:
            if self._n_named is None:  # names come before descriptions, so one count is enough
                self._n_named = sum(bool(actor.starts and (actor.key or actor.code)) for actor in self.actors)
            if self._n_named < _FEWEST:
                return None
            self._together_by[which] = self.add(Actor("group", joint=True))
        return self._together_by[which]

    def _of_words(self, mention: Mention, words: tuple[str, ...]) -> Actor:
        """Who has been described in the same words, else somebody new."""
        key = " ".join((*map(fold, words), mention.origin))
        if mention.plural and mention.country and not mention.modifiers and not mention.owner:
            key = f"{mention.country} {mention.sort}"  # "the U.S. troops" and "American soldiers"
        if key not in self._by_words:
            self._by_words[key] = self._described_newly(mention)
        return self._by_words[key]

    def _described_newly(self, mention: Mention) -> Actor:
        """Add an actor whom the text only describes."""
        actor = self.add(Actor(mention.kind or "group"))
        self._described.add(mention, actor)
        if mention.determiner == "two":
            self._together_by["people"] = actor  # "two teenagers", then "the two"
        if mention.kind == "person" and mention.country and head_key(mention.head) in OFFICES:
            self.holds_office(actor, mention)  # "the President of China", then "the president"
        return actor
