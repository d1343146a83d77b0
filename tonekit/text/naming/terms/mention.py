"""What is known of some words that may refer to an actor: the value that all rules of naming hand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tonekit.text.document import EntityKind
from tonekit.text.naming.terms.tokens import Token


@dataclass(slots=True)
class Mention:
    """Characters `start` to `end` that may refer to an actor, with what the words themselves say about it.

    Attributes:
        line: Index of the sentence.
        kind: What sort of actor; None while undecided.
        name: The proper name's words without title; () for a description.
        head: The role or body noun in lower case ("secretary", "ministry"), or "".
        modifiers: The other words of the title or description, in lower case.
        country: ISO code that the words name ("Russian", "US"), or None.
        title: Characters of the title in front of a name, or None.
        name_end: Where the name ends; "of Egypt" may follow.
        alias_start: Where the alias begins: in "his wife" before the mention, as the pronoun is a mention of its own.
        alias_end: Where it ends: "a spokeswoman" is called "a spokeswoman for the Norwegian government".
        gender: "m", "f" or "" as a title says.
        determiner: The article or possessive in front, in lower case, or "".
        plural: Several people ("officials").
        sort: What sort of people a description is of, see `groups`; "" for a name.
        origin: The name that says where they are from ("University of Lima"), or "".
        joint: Those who have been named, together: "both sides", "the two leaders".
        quoted: Stands inside quotation marks.
        initial: Opens its sentence; the capital of a name therefore says nothing.
        cites: Stands behind what was said, as the subject of a verb of saying: '"...," the minister said'.
        narrowed: What follows the noun says who is meant: "the lawyer who represented him", "the mayor of Lima".
        owner: The name before a possessive ("Peru" in "Peru's minister"), or None.
        of_owner: Those of the modifiers that stand before the possessive ("agency" in "the agency's chief auditor").
        predicate: Only says what its subject is: "is a nurse".
        address: "Mr President", by which somebody is spoken to.
        as_role: Stands behind "as": "I came as Prime Minister".
        place: A town, which may be a surname as well.
        by_list: What the lists of names say of a name that does nothing for which it would be an actor, or None.
        pronoun: Is a pronoun.
        probability: How likely the pronoun means the actor that it was given to.
        alias_of: The name that this acronym abbreviates, or None.
        known: What the lexicon says about it, or None.
        evidence: Points for being somebody's name, see `judging`.
        inner: Mentions that became part of this one.
        first: Its first token in the sentence.
        last: The token behind it.
        tail: The token behind what follows the noun ("for the Norwegian government") and belongs to the description.
    """

    start: int
    end: int
    line: int
    paragraph: int
    kind: EntityKind | None = None
    name: tuple[str, ...] = ()
    head: str = ""
    modifiers: frozenset[str] = frozenset()
    country: str | None = None
    title: tuple[int, int] | None = None
    name_end: int = 0
    alias_start: int = 0
    alias_end: int = 0
    gender: str = ""
    determiner: str = ""
    plural: bool = False
    sort: str = ""
    origin: str = ""
    joint: bool = False
    quoted: bool = False
    initial: bool = False
    cites: bool = False
    narrowed: bool = False
    owner: str | None = None
    of_owner: frozenset[str] = frozenset()
    predicate: bool = False
    address: bool = False
    as_role: bool = False
    place: bool = False
    by_list: EntityKind | None = None
    pronoun: bool = False
    probability: float = 1.0
    alias_of: Mention | None = field(default=None, repr=False)
    known: object = None
    evidence: int = 0
    inner: list[Mention] = field(default_factory=list, repr=False)
    first: int = 0
    last: int = 0
    tail: int = 0


def behind(mention: Mention, tokens: Sequence[Token]) -> int:
    """The token behind the mention and what its alias has beside it."""
    i = mention.last
    while i < len(tokens) and tokens[i].start < mention.alias_end:
        i += 1
    return i
