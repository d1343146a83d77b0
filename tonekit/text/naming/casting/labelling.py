"""The labels of a transcript in, whose they are out: "MR. KIRBY", "PRESIDENT BIDEN", "PRIME MINISTER", "Q".

A label with a name in it is read like any other name. One with an office alone is joined to whom the text names in that
office above the first turn, or to whom others address by name just before a turn so labelled; else it is an actor of
its own, and so is "Q".
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tonekit.text.document import EntityKind
from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.casting.cast import Cast
from tonekit.text.naming.casting.label_names import clean_label, parts_of_label
from tonekit.text.naming.finding.mentions import find_mentions
from tonekit.text.naming.terms.lexicon import Lexicon
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import head_key, is_full, set_as_name
from tonekit.text.naming.terms.tokens import Line, tokenize
from tonekit.text.words import gazetteer as gaz

# Offices that labels abbreviate.
_SHORT = {"PM": "Prime Minister"}
_LETTERS = frozenset(("Q", "A"))
_LONGEST_PARTY = 3
# "The Chairman" of a record is "chairman of the committee" above it.
_IN_CHAIR = frozenset(("chairman", "speaker", "convener"))
_CHAIRED = frozenset("the committee subcommittee commission council board inquiry house assembly senate".split())


@dataclass(frozen=True, slots=True)
class Label:
    """A label with the name in it, else with its office, else with None ("Q")."""

    text: str
    mention: Mention | None

    @property
    def office(self) -> Mention | None:
        """The office where it names nobody."""
        return None if self.mention is None or self.mention.name else self.mention

    @property
    def is_full_name(self) -> bool:
        """Whether it tells first name and surname."""
        mention = self.mention
        return mention is not None and mention.kind == "person" and is_full(mention.name)

    @property
    def ends_of_name(self) -> tuple[str, ...]:
        """The first name and the surname of a full name; others call each other so."""
        return (self.mention.name[0], self.mention.name[-1]) if self.mention and self.is_full_name else ()


@dataclass(frozen=True, slots=True)
class Turns:
    """Which label each sentence stands under.

    Attributes:
        of_line: The label by sentence; None above the first one, and everywhere in a text without turns.
        labels: Start, end and label of those that stand in the text, in order.
    """

    of_line: Sequence[str | None] = ()
    labels: Sequence[tuple[int, int, str]] = ()

    def label_at(self, mention: Mention) -> str | None:
        """The label that the mention is part of, or None."""
        place = self._place(mention)
        return self.labels[place][2] if place is not None else None

    def without_letter(self, line: Line) -> Line:
        """Leave out the letter of a question or an answer, which is no initial: "Q. | Ann, why?"."""
        first = line.tokens[0] if line.tokens else None
        if first is None or first.text.strip(".") not in _LETTERS:
            return line
        place = bisect_right(self.labels, first.start, key=lambda label: label[0]) - 1
        if place < 0 or self.labels[place][0] != first.start:
            return line
        n_marks = 2 if line.tokens[1:2] and line.tokens[1].text in (".", ":") else 1
        return replace(line, tokens=line.tokens[n_marks:] or line.tokens)

    def is_aside(self, mention: Mention) -> bool:
        """Whether a label tells it beside its bearer, and no office of his: "Holm", "PC" in "Ann Lee (Holm) (PC)"."""
        place = self._place(mention)
        if place is None or mention.start == self.labels[place][0] or mention.kind == "country":
            return False
        if not mention.name:
            return mention.end - mention.start <= _LONGEST_PARTY
        own = frozenset(self.labels[place][2].casefold().split())
        return own.isdisjoint(word.casefold() for word in mention.name)

    def whole_label(self, mention: Mention) -> str | None:
        """The label that the mention is all of, or None."""
        place = self._place(mention)
        is_whole = place is not None and (mention.start, mention.end) == self.labels[place][:2]
        return self.labels[place][2] if place is not None and is_whole else None

    def _place(self, mention: Mention) -> int | None:
        place = bisect_right(self.labels, mention.start, key=lambda label: label[0]) - 1
        return place if place >= 0 and mention.end <= self.labels[place][1] else None


def read_labels(speakers: Sequence[str]) -> list[Label]:
    """Read each label once."""
    read: list[Label] = []
    for label in dict.fromkeys(speakers):
        shown = _SHORT.get(label) or (set_as_name(label) if label.isupper() and len(label) > 3 else label)
        if parts_of_label(label).office:
            shown = clean_label(label)  # "ANN LEE, HOST"
        line = Line(0, 0, tuple(tokenize(shown)), heading=False, bare=False)
        found = find_mentions(line, Lexicon(), frozenset())
        mention = next((m for m in found if m.name), next((m for m in found if m.head), None))
        if mention is not None and not _covers(mention, shown):
            mention = None
        if mention is not None and mention.kind is None:
            mention.kind = "person"
        read.append(Label(label, mention))
    return read


def _covers(mention: Mention, label: str) -> bool:
    """Whether a mention is the whole label, so that "Commission and partners" does not become the Commission."""
    before, after = label[: mention.start].strip().lower(), label[mention.end :].strip(" .:")
    return before in ("", "the") and (not after or after[0] in "(,")


def give_label(cast: Cast, label: Label, holder: Actor | None = None) -> None:
    """Make the label an alias of its speaker, who becomes an actor if the text does not know him.

    Args:
        cast: The actors.
        label: The label; one that has been given already stays with whom it was given to.
        holder: Who holds the office that the label names, if the text says so.
    """
    if label.text in cast.labels:
        return
    mention = label.mention
    if holder is not None:
        actor = holder
    elif mention is None or not mention.name:
        kind: EntityKind = "group" if _is_of_several(label.text) else "person"
        actor = cast.add(Actor(kind, (label.text.casefold(),), given=label.text))
    elif mention.kind == "country" and mention.country:
        actor = cast.country(mention.country)
    elif mention.kind == "person":
        actor = cast.full_name(mention) if label.is_full_name else cast.short_name(mention)
    else:
        actor = cast.body(mention)
    if label.office is not None:
        cast.holds_office(actor, label.office)  # "PRIME MINISTER": whom the text calls so
    elif mention is not None and mention.kind == "person":
        actor.learn(mention)
    actor.labels.append(label.text)
    cast.labels[label.text] = actor
    if mention is not None and mention.name and (actor.spelling is None or len(mention.name) > len(actor.spelling)):
        actor.spelling = mention.name


def _is_of_several(label: str) -> bool:
    """Whether a label that names nobody is for a group: "Joint signatories", but "The SPEAKER pro tempore"."""
    words = label.lower().split()
    return label.rpartition(" ")[2].islower() and ("and" in words or gaz.ROLES.isdisjoint(words))


class Holders:
    """Who may hold the offices that labels without a name tell.

    Args:
        named: The named mentions of people, in text order, with their actors.
        lines: The sentences, by index.
        turns: Who has the turn.
    """

    def __init__(self, named: Sequence[tuple[Mention, Actor]], lines: Sequence[Line], turns: Turns) -> None:
        self._lines = lines
        self._lead: dict[str, dict[int, Actor]] = defaultdict(dict)  # above the first turn, by office
        self._before: dict[str, list[tuple[Mention, Actor]]] = defaultdict(list)  # in the turn before one, by its label
        following = _next_labels(turns.of_line) if any(turns.of_line) else []
        for mention, actor in named if following else ():
            turn, later = turns.of_line[mention.line], following[mention.line]
            if turn is None:
                for head, *_ in actor.roles:
                    self._lead[head][id(actor)] = actor
            elif later is not None and turn != later:
                self._before[later].append((mention, actor))

    def of(self, label: Label) -> Actor | None:
        """Who holds the office of a label, if the text tells; whose label another one is does not."""
        office = label.office
        if office is None:
            return None
        lead = [a for a in self._lead[head_key(office.head)].values() if not a.labels and _holds(a, office)]
        at_home = [a for a in lead if any(_is_office(role, office) and not role[1] for role in a.roles)]
        addressed = {
            id(a): a for m, a in self._before[label.text] if not a.labels and _is_address(m, self._lines, office)
        }
        for found in (lead, at_home, list(addressed.values())):
            if len(found) == 1:
                return found[0]
        return None


def _next_labels(of_line: Sequence[str | None]) -> list[str | None]:
    """The label of the turn behind each sentence's own."""
    found: list[str | None] = [None] * len(of_line)
    for i in range(len(of_line) - 2, -1, -1):
        found[i] = found[i + 1] if of_line[i] == of_line[i + 1] else of_line[i + 1]
    return found


def _holds(actor: Actor, office: Mention) -> bool:
    return any(_is_office(role, office) for role in actor.roles)


def _is_office(role: tuple[str, str | None, frozenset[str]], office: Mention) -> bool:
    """Whether a person's role is this very office: a vice president is no president."""
    head, country, modifiers = role
    fits = head == head_key(office.head) and (country is None or office.country is None or country == office.country)
    ignored = _CHAIRED if head in _IN_CHAIR else frozenset(("the",))
    return fits and modifiers - ignored == office.modifiers - ignored


def _is_address(mention: Mention, lines: Sequence[Line], office: Mention) -> bool:
    """Whether somebody is called by name: "Mr Hall, good morning", "thank you, Prime Minister Reed"."""
    head = mention.head.rstrip(".")
    if not mention.title or not (
        head in gaz.SEXED_TITLES or _is_office((head_key(head), None, mention.modifiers), office)
    ):
        return False
    if office.gender and mention.gender and office.gender != mention.gender:
        return False
    tokens = lines[mention.line].tokens
    before = tokens[mention.first - 1].text if mention.first else ""
    after, then = [*(token.text for token in tokens[mention.last : mention.last + 2]), "", ""][:2]
    if after == "," and then in ("of", "who", "a", "an"):
        return False  # "the following nominee: Mr. Hall, of New York"
    return (before in ("", ":", ",", "-", "–", "—") and after in (",", "?", "!", ".", "")) and not before == after == ""


def turns_of(labels: Sequence[tuple[int, int, str]], ends: Sequence[int]) -> Turns:
    """Give each sentence, by its end, the last label that begins before that."""
    of_line: list[str | None] = []
    for end in ends:
        place = bisect_right(labels, end - 1, key=lambda label: label[0]) - 1
        of_line.append(labels[place][2] if place >= 0 else None)
    return Turns(of_line, labels)


def speakers_of(turns: Turns, given: Mapping[str, Actor]) -> list[Actor | None]:
    """The actor whose turn each sentence stands in."""
    return [given.get(label) if label is not None else None for label in turns.of_line]
