"""The mentions of a text and a cast in, every mention given to an actor out: in the order in which they can be told.

Full names come first, then bodies, then short names; then whom an apposition or an introduction describes, and who
speaks under a label; last the descriptions that nothing else has explained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.casting.appositions import appositions, lengthen, renamings
from tonekit.text.naming.casting.cast import Cast
from tonekit.text.naming.casting.clients import clients
from tonekit.text.naming.casting.deeds import parts_of
from tonekit.text.naming.casting.labelling import Holders, Label, Turns, give_label, speakers_of
from tonekit.text.naming.casting.leads import introductions
from tonekit.text.naming.casting.offices import leads_a_country
from tonekit.text.naming.terms.mention import Mention, behind
from tonekit.text.naming.terms.names import head_key, is_full
from tonekit.text.naming.terms.standing import shares_surname
from tonekit.text.naming.terms.tokens import Line
from tonekit.text.words.grammar import BE

# From a verb to its predicate: "was | also a nurse".
_SHORT_VERB = 3


def assign(
    cast: Cast,
    mentions: Sequence[Mention],
    lines: Sequence[Line],
    text: str,
    *,
    given: Mapping[str, Actor],
    labels: Sequence[Label],
    turns: Turns,
) -> None:
    """Give every mention to an actor of the cast, or to a new one.

    Args:
        cast: The actors that are known before the text is read; the others join them.
        mentions: All mentions, in text order.
        lines: The sentences of the text.
        text: The text.
        given: The actors of the caller's names.
        labels: The labels of turns.
        turns: Who has the turn in each sentence.
    """
    assignment = _Assignment(cast, mentions, lines, turns)
    assignment.read_certain_names(given)
    assignment.read_spelt_out_labels()
    assignment.read_bodies()
    assignment.read_short_names()
    for label in labels:
        if label.office is None:
            give_label(cast, label)
    assignment.join_renamed()
    cast.learn_roles(lines)
    assignment.read_appositions(labels)
    assignment.read_generations()
    assignment.read_introductions()
    assignment.read_parts()
    assignment.read_clients()
    assignment.read_lands_of_leaders()
    assignment.read_labels_of_office(labels)
    cast.turns = speakers_of(turns, cast.labels)
    assignment.read_described_labels()
    assignment.read_descriptions(text)


class _Assignment:
    """Whose each mention is, as far as that is told; the methods are called in the order in which they stand.

    Args:
        cast: The actors.
        mentions: All mentions, in text order.
        lines: The sentences of the text.
        turns: Who has the turn in each sentence.
    """

    def __init__(self, cast: Cast, mentions: Sequence[Mention], lines: Sequence[Line], turns: Turns) -> None:
        self._cast, self._mentions, self._lines, self._turns = cast, mentions, lines, turns
        self._owner: dict[int, Actor] = {}

    def _give(self, i: int, actor: Actor) -> None:
        self._owner[i] = actor
        actor.take(self._mentions[i])

    def _describe(self, i: int, actor: Actor) -> None:
        """Give a mention to an actor that is known by another name."""
        self._owner[i] = actor
        self._cast.described_as(actor, self._mentions[i])

    def _free(self) -> list[tuple[int, Mention]]:
        """The mentions that are nobody's yet."""
        return [(i, mention) for i, mention in enumerate(self._mentions) if i not in self._owner]

    def read_certain_names(self, given: Mapping[str, Actor]) -> None:
        """The caller's names, full names of people, and countries; those of headings, which leave out "Jr.", last."""
        lines = self._lines
        for i, mention in sorted(
            enumerate(self._mentions), key=lambda row: lines[row[1].line].heading or lines[row[1].line].bare
        ):
            if isinstance(mention.known, str):
                self._give(i, given[mention.known])
            elif mention.kind == "person" and is_full(mention.name):
                self._give(i, self._cast.full_name(mention))
            elif mention.kind == "country" and mention.country:
                self._give(i, self._cast.country(mention.country))

    def read_spelt_out_labels(self) -> None:
        """Labels that another label has in full: "NB-C"."""
        for i, mention in self._free():
            actor = self._cast.labels.get(self._turns.whole_label(mention) or "") if mention.name else None
            if actor is not None and actor.kind == "person":
                self._give(i, actor)

    def read_bodies(self) -> None:
        """Long names of bodies first, so that short ones find them; and acronyms where they are introduced."""
        for i, mention in sorted(self._free(), key=lambda row: (row[1].alias_of is None, -len(row[1].name), row[0])):
            if mention.name and mention.kind in ("organisation", "group"):
                self._give(i, self._cast.body(mention))

    def read_short_names(self) -> None:
        """Surnames, first names."""
        free = [(i, mention) for i, mention in self._free() if mention.name]
        self._cast.learn_sexes(mention for _, mention in free)
        for i, mention in free:
            if not self._generation_of(mention):
                self._give(i, self._of_couple(i) or self._cast.short_name(mention))

    def _of_couple(self, i: int) -> Actor | None:
        """Whose first name shares the surname behind the next: "Martin", of "Martin and Joyce Hallam"."""
        mention = self._mentions[i]
        if not shares_surname(mention, self._lines[mention.line].tokens) or i + 1 == len(self._mentions):
            return None
        other = self._mentions[i + 1]
        beside = other.first == mention.last + 1 and not other.title and is_full(other.name)
        return self._cast.relative(mention, other) if beside else None

    def join_renamed(self) -> None:
        """Make one actor of two whose names the text says are one's: "Ada Cole, also known as Ada Hall"."""
        into: dict[int, Actor] = {}

        def final(actor: Actor | None) -> Actor | None:
            while actor is not None and id(actor) in into:
                actor = into[id(actor)]
            return actor

        cast, mentions = self._cast, self._mentions
        for i, target in renamings(mentions, self._lines).items():
            known = final(self._owner.get(target) or cast.called(mentions[target]))
            other = final(self._owner.get(i))
            if known is None or other is None or known is other or other.given or other.labels:
                continue
            mentions[i].alias_of = mentions[target]
            into[id(other)] = known
            for mention in other.mentions:
                known.take(mention)
        if into:
            self._owner.update({i: into[id(actor)] for i, actor in self._owner.items() if id(actor) in into})
            cast.actors = [actor for actor in cast.actors if id(actor) not in into]

    def read_appositions(self, labels: Sequence[Label]) -> None:
        """Whom a text describes beside the name: "Ada Cole, the mayor"."""
        offices = {head_key(label.office.head) for label in labels if label.office is not None}
        for i, target in appositions(self._mentions, self._lines).items():
            mention = self._mentions[i]
            if target > i and self._calls_speaker(mention, offices):
                continue
            if i not in self._owner and target in self._owner and not mention.address:
                self._describe(i, self._owner[target])
                tokens = self._lines[mention.line].tokens
                if target < i or tokens[self._mentions[target].first - 1].text == ",":
                    lengthen(mention, tokens)

    def _calls_speaker(self, mention: Mention, offices: Set[str]) -> bool:
        """Whether a turn begins with the office of another's label: "Prime Minister, Ada Cole from the Post. Will"."""
        tokens, first = self._lines[mention.line].tokens, mention.first
        opens = first == 0 or tokens[first - 1].text == ":"
        return opens and not mention.determiner and head_key(mention.head) in offices

    def _generation_of(self, mention: Mention) -> str:
        """Give "elder" or "younger" where that tells a father from his son: "the younger Berg"; else ""."""
        tokens, first = self._lines[mention.line].tokens, mention.first + (mention.head == "elder")
        is_told = mention.kind == "person" and bool(mention.name) and first > 1 and tokens[first - 2].lower == "the"
        return tokens[first - 1].lower if is_told and tokens[first - 1].text in ("elder", "younger") else ""

    def read_generations(self) -> None:
        """Who is "the younger Berg": once it is told who is whose son."""
        for i, mention in self._free():
            if word := self._generation_of(mention):
                mention.alias_start = self._lines[mention.line].tokens[mention.last - len(mention.name) - 1].start
                self._give(i, self._cast.of_generation(mention, word))

    def read_introductions(self) -> None:
        """Whom a text describes in the sentence before the name."""
        for i, target in introductions(self._mentions, self._lines, self._owner.keys()).items():
            self._describe(i, self._owner[target])

    def read_parts(self) -> None:
        """What people do says what they are."""
        for i, actor in sorted(self._owner.items()):
            if actor.kind == "person":
                mention = self._mentions[i]
                self._cast.takes_part(actor, parts_of(mention, self._lines[mention.line].tokens))

    def read_clients(self) -> None:
        """Whom a lawyer calls "my client"."""
        for i, actor in clients(self._mentions, self._lines, self._owner).items():
            self._give(i, actor)

    def read_lands_of_leaders(self) -> None:
        """The one country that a paragraph has named before its leader: "Peru stays out. President Ada Cole said"."""
        paragraph = -1
        named: set[str] = set()
        for i, mention in enumerate(self._mentions):
            if mention.paragraph != paragraph:
                paragraph, named = mention.paragraph, set()
            actor = self._owner.get(i)
            if mention.kind == "country" and mention.country and not mention.quoted:
                named.add(mention.country)
            elif actor is not None and actor.land is None and leads_a_country(mention):
                actor.land = next(iter(named)) if len(named) == 1 else ""

    def read_labels_of_office(self, labels: Sequence[Label]) -> None:
        """Who holds the office under which he speaks: "THE PRESIDENT"."""
        people = [(self._mentions[i], actor) for i, actor in sorted(self._owner.items()) if actor.kind == "person"]
        holders = Holders([(mention, actor) for mention, actor in people if mention.name], self._lines, self._turns)
        for label in labels:
            if label.office is not None:
                give_label(self._cast, label, holders.of(label))

    def read_described_labels(self) -> None:
        """Descriptions that are part of a label: "The Minister for Water", of "The Minister for Water (Ann Lee)"."""
        described = [mention for _, mention in self._free()]
        self._cast.learn_bare_offices(described)
        if any(self._turns.of_line):
            self._cast.learn_who_is_at_home(described)
        for i, mention in self._free():
            actor = self._cast.labels.get(self._turns.label_at(mention) or "")
            if actor is not None:
                self._describe(i, actor)

    def read_descriptions(self, text: str) -> None:
        """All others."""
        for i, mention in self._free():
            subject = self._owner.get(i - 1) if mention.predicate and self._is_of_description(i) else None
            if subject is not None:
                self._describe(i, subject)
            else:
                self._give(i, self._cast.description(mention, text[mention.alias_start : mention.alias_end]))

    def _is_of_description(self, i: int) -> bool:
        """Whether a predicate stands right behind whom a description means: "The victim was a nurse"."""
        mention, before = self._mentions[i], self._mentions[i - 1] if i else self._mentions[i]
        tokens = self._lines[mention.line].tokens
        verb = behind(before, tokens)
        told = before.line == mention.line and before.kind == "person" and not (before.name or before.quoted)
        return told and verb < mention.first <= verb + _SHORT_VERB and tokens[verb].lower in BE


def _is_displayed(line: Line) -> bool:
    return line.heading or line.bare
