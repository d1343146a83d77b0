"""A pronoun and those it may mean in, what speaks for and against each out: named features, which `points` weighs.

What the last mention was in its sentence (`standing`), how far back it stands and how much the text speaks of them, as
Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution", have it, and what the name itself says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from tonekit.text.naming.casting.actor import Actor
from tonekit.text.naming.proper_names.company import AUXILIARY, reports
from tonekit.text.naming.proper_names.tails import is_saying
from tonekit.text.naming.terms.mention import Mention
from tonekit.text.naming.terms.standing import (
    SEX,
    clause_start,
    is_joined,
    is_title_of_work,
    is_verb,
    kind_of_pronoun,
    may_be_verb,
    role_of,
)
from tonekit.text.naming.terms.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import ADVERBS
from tonekit.text.words.ordinary import is_ordinary

_CLOSING_QUOTES = frozenset("\"'”’»")
# What is told apart of the words between a name and the pronoun behind it.
_BESIDE = frozenset("and with as of by in to for on about from ,".split())
_NEAR, _FAR = 3, 15
_SHORT_PHRASE = 7
_OFTEN_BACK, _OFTEN_NEARER = 4, 3

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun at token `at` of a line.

    Attributes:
        place: How many sentences have been read that are more than a quotation.
        kind: subject, owner, object, reflexive or plural.
        sex: "m", "f", or "" of a plural.
        clause: Where its clause begins.
        first_word: Where its sentence begins, behind any quotation mark.
        cites: It stands for who speaks a quotation beside it: '"...," she said'.
        reports: It is the subject of a verb of saying: "she said".
    """

    line: Line
    place: int
    at: int
    kind: str
    sex: str
    clause: int
    first_word: int
    cites: bool
    reports: bool = False

    def may_mean(self, actor: Actor, named: Mention, *, sure: bool) -> bool:
        """Whether number and sex allow it.

        Args:
            actor: The actor.
            named: How the text has named the actor last.
            sure: Whether a title tells the sex. Else a bare surname may be that of a man's wife or daughter.
        """
        if self.kind == "plural":
            plural = bool(actor.mentions) and actor.mentions[0].plural
            return actor.kind == "group" or (actor.kind == "organisation" and plural)
        bare = len(named.name) == 1 and not sure
        return actor.kind == "person" and (actor.gender in ("", self.sex) or bare)


def read_pronoun(line: Line, place: int, i: int, first_word: int) -> Pronoun:
    """The pronoun at token i, one of `PRONOUNS`, of the sentence at that place."""
    kind, sex = kind_of_pronoun(line.tokens, i), SEX.get(line.tokens[i].lower, "")
    cites = kind in ("subject", "plural") and _stands_beside_quote(line.tokens, i)
    after = [token.lower for token in line.tokens[i + 1 : i + 4]]
    says = kind == "subject" and reports(after) and after[0] not in AUXILIARY
    return Pronoun(line, place, i, kind, sex, clause_start(line.tokens, i), first_word, cites, cites or says)


def _stands_beside_quote(tokens: Sequence[Token], i: int) -> bool:
    """Whether the pronoun at token i stands behind a quotation with its verb: '"...," she said', '"...," said she'."""
    verb = i - 1 if i and is_saying(tokens[i - 1].lower) else i + 1
    verb += verb == i + 1 < len(tokens) and tokens[verb].lower in ADVERBS
    if verb >= len(tokens) or not is_saying(tokens[verb].lower):
        return False
    before = min(i, verb) - 1
    before -= before > 0 and tokens[before].text == ","
    return before >= 0 and tokens[before].text in _CLOSING_QUOTES


@dataclass(slots=True)
class Candidate:
    """An actor, with what the text has said of them so far.

    Attributes:
        topic: Was the first person of a paragraph.
        mention: The last mention, pronouns included.
        named: The last one that is a name, or a description of who is never named.
        role: What the last mention is in its sentence.
        sure: A title or a description tells the sex.
        told_of: Was mentioned outside quotations.
        pronouns: How often a pronoun of each sex has meant them.
    """

    actor: Actor
    topic: bool
    mention: Mention
    named: Mention
    role: str = ""
    place: int = 0
    joined: bool = False
    apposed: bool = False
    work: bool = False
    sure: bool = False
    told_of: bool = False
    count: int = 0
    subject_place: int = -9
    pronouns: dict[str, int] = field(default_factory=dict)

    def note(self, mention: Mention, line: Line, place: int) -> None:
        """Keep what this mention says."""
        tokens = line.tokens
        self.mention, self.role, self.place = mention, role_of(mention, line), place
        self.joined = is_joined(mention, line)
        after = [token.lower for token in tokens[mention.last : mention.last + 2]]
        self.apposed = after[:1] == [","] and after[1:] in (["who"], ["whose"], ["a"], ["an"], ["the"])
        self.count += 1
        self.told_of = self.told_of or not mention.quoted
        if self.role == "subject":
            self.subject_place = place
        if mention.pronoun:
            self.pronouns[mention.gender] = self.pronouns.get(mention.gender, 0) + 1
            return
        self.sure = self.sure or mention.gender != ""
        if mention.name or not self.named.name:
            self.named, self.work = mention, is_title_of_work(mention, line)


def without_new_ones(fits: list[Candidate], pronoun: Pronoun) -> list[Candidate]:
    """Leave out who comes in by a bare name in what is said, where another may say it: "Jo died, he said"."""
    if not pronoun.reports or pronoun.at == 0 or pronoun.line.tokens[pronoun.at - 1].text != ",":
        return fits
    told = [one for one in fits if one.count > 1 or one.mention.line != pronoun.line.index or len(one.named.name) != 1]
    return told or fits


def of_candidate(candidate: Candidate, pronoun: Pronoun, n_nearer: int) -> dict[str, float]:
    """What place and mentions say for one who was mentioned before the pronoun, behind `n_nearer` others that fit."""
    mention, kind, role = candidate.mention, pronoun.kind, candidate.role
    n_back = pronoun.place - candidate.place
    here = mention.line == pronoun.line.index
    n_between = pronoun.at - mention.last
    before = pronoun.line.tokens[pronoun.at - 1].lower if pronoun.at else ""
    found = {
        f"{kind}, {min(n_back, _OFTEN_BACK)} back": 1.0,
        f"{kind}, {role}": 1.0,
        f"was {role}, {min(n_back, 2)} back": 1.0,
        f"{min(n_nearer, _OFTEN_NEARER)} nearer": 1.0,
        "mentions": log(1 + candidate.count),
    }
    signs = {
        "topic": candidate.topic,
        "joined": candidate.joined,
        "apposed": candidate.apposed,
        "work": candidate.work,
        "full name": len(mention.name) > 1,
        "never named": not candidate.named.name,
        "other sex before": 2 * candidate.pronouns.get(pronoun.sex, 0) < sum(candidate.pronouns.values()),
        "opens, subject before": pronoun.at == pronoun.first_word and pronoun.place - candidate.subject_place == 1,
        "quoted": mention.quoted,
        f"{kind}, pronoun {role}": mention.pronoun and n_back < 2,
    }
    if here:
        signs |= {
            f"{kind}, in clause": mention.first >= pronoun.clause,
            f"{kind}, subject here": candidate.subject_place == pronoun.place,
            f"{kind}, pronoun here": mention.pronoun and kind != "owner",
            f"{kind}, {before} between": n_between < _NEAR and before in _BESIDE,
            f"{kind}, first in sentence": mention.first <= pronoun.first_word,
            "far": n_between > _FAR,
        }
    return found | {name: 1.0 for name, holds in signs.items() if holds}


def of_follower(mention: Mention, pronoun: Pronoun, n_nearer: int) -> dict[str, float]:
    """What place says for one who is named behind the pronoun: "In her letter, Ann Reed said"."""
    tokens, first = pronoun.line.tokens, mention.first
    comma = any(
        tokens[k].text == "," and tokens[k + 1].lower not in ("and", "or")
        for k in range(max(pronoun.at, first - _SHORT_PHRASE + 1), first)
    )
    follows = tokens[mention.last] if mention.last < len(tokens) else None
    verb = follows is not None and (is_verb(follows) or may_be_verb(follows))
    signs = {
        "ahead": True,
        f"ahead, {n_nearer} nearer": True,
        "ahead, comma": comma,
        "ahead, verb": verb,
        "ahead, comma and verb": comma and verb,
        # "his brother, Tom Reed": another one
        "ahead, apposed": pronoun.at + 1 < first < pronoun.at + _SHORT_PHRASE and tokens[first - 1].text == ",",
    }
    return {name: 1.0 for name, holds in signs.items() if holds}


def of_actor(actor: Actor, named: Mention, pronoun: Pronoun, *, foremost: bool) -> dict[str, float]:
    """What the actor's name and sex say; `foremost`: the text names nobody else that fits more often."""
    known = pronoun.sex and actor.gender
    signs = {
        "most mentioned": foremost,
        "sex": known and actor.gender == pronoun.sex,
        "other sex": known and actor.gender != pronoun.sex,
        "ordinary word": named.name and not named.title and _is_made_of_words(named.name),
    }
    return {name: 1.0 for name, holds in signs.items() if holds}


def of_nobody(pronoun: Pronoun, actors: Sequence[Actor], *, near: bool) -> dict[str, float]:
    """What speaks for somebody whom the text has not named; `near`: somebody that fits stands in the last two lines."""
    signs = {
        "nobody": True,
        "nobody, no sure sex": not any(actor.gender == pronoun.sex for actor in actors),
        "nobody, none near": not near,
    }
    return {name: 1.0 for name, holds in signs.items() if holds} | {"nobody, choices": log(1 + len(actors))}


def _is_made_of_words(name: tuple[str, ...]) -> bool:
    return name[0] not in gaz.GIVEN_NAMES and name[-1][0].isupper() and is_ordinary(name[-1].lower())
