"""An actor while the text is being read, and which of several a mention is nearest to."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field

from tonekit.text.document import EntityKind
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.names import head_key
from tonekit.text.words import gazetteer as gaz

# How many actors that one word may mean are compared: more would let hostile input take quadratic time.
MOST_COMPARED = 50
# First names of men in one country and of women in another, which the lists may have for one sex only.
_OF_EITHER_SEX = frozenset(
    "Jan Jean Andrea Nicola Gabriele Michele Daniele Simone Kim Robin Sasha Alexis Dana Leslie Lindsay Marion Laurence"
    " Camille Dominique Claude Morgan Taylor Kelly Tracy Shannon Casey Jamie Terry Chris Alex Sam Pat Jordan".split()
)


@dataclass(slots=True)
class Actor:
    """An actor while the text is being read."""

    kind: EntityKind
    key: tuple[str, ...] = ()
    code: str | None = None
    gender: str = ""
    generation: str = ""  # "jr", "sr"
    sex_is_told: bool = False  # by a title; else the first name seems to tell it
    roles: list[tuple[str, str | None, frozenset[str]]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    given: str | None = None
    offices: set[str] = field(default_factory=set)
    labels: list[str] = field(default_factory=list)
    spelling: tuple[str, ...] | None = None
    adjectives: list[str] = field(default_factory=list)
    land: str | None = None  # of a leader: whose he seems to be where no title tells; "" if that is doubtful
    joint: bool = False
    places: dict[int, int] = field(default_factory=dict)  # sentence -> its token at the first mention, quotations aside
    told: set[str] = field(default_factory=set)  # what descriptions say of a body: "hedge", of "the hedge fund"

    def take(self, mention: Mention) -> None:
        """Make the mention one of this actor's, and learn from its title."""
        self.mentions.append(mention)
        insort(self.starts, mention.start)
        if not mention.quoted:
            self.places[mention.line] = min(mention.first, self.places.get(mention.line, mention.first))
        self.learn(mention)

    def last_before(self, position: int) -> int:
        """Where the actor was last mentioned before that position; -1 if nowhere."""
        before = bisect_left(self.starts, position)
        return self.starts[before - 1] if before else -1

    def count_before(self, position: int) -> int:
        """How often the actor was mentioned before that position."""
        return bisect_left(self.starts, position)

    def learn(self, mention: Mention) -> None:
        """Keep the sex and the office that a title tells."""
        if mention.gender and not self.sex_is_told:
            self.gender, self.sex_is_told = mention.gender, True
        if mention.head:
            self.offices.add(mention.head)
        if mention.head and self.kind != "person":
            self.told |= mention.modifiers
        elif mention.head:
            role = (head_key(mention.head), mention.country, mention.modifiers)
            if role not in self.roles:
                self.roles.append(role)


def genders_agree(actor: Actor, mention: Mention) -> bool:
    """Whether a mention does not tell the other sex."""
    return not (actor.gender and mention.gender and actor.gender != mention.gender)


def given_gender(name: tuple[str, ...]) -> str:
    """Give "m" or "f" where a first name tells the sex, else ""; "Jan" and "Andrea" tell none."""
    if name[0] in _OF_EITHER_SEX:
        return ""
    male, female = name[0] in gaz.MALE_NAMES, name[0] in gaz.FEMALE_NAMES
    return "" if male == female else "m" if male else "f"


def nearest(actors: Sequence[Actor], mention: Mention, *, earlier_only: bool = False) -> Actor | None:
    """The one mentioned last before this mention; failing that the first mentioned after it."""
    best = max(actors, key=lambda a: a.last_before(mention.start), default=None)
    if best is not None and best.last_before(mention.start) >= 0:
        return best
    return None if earlier_only else first(actors)


def first(actors: Sequence[Actor]) -> Actor | None:
    """The one mentioned first."""
    return min(actors, key=lambda a: a.starts[0] if a.starts else -1, default=None)
