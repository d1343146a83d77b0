"""A pronoun and those it may mean in, what speaks for and against each out: named features, which `points` weighs.

What the last mention was in its sentence, how far back it stands and how much the text speaks of them, as Lappin and
Leass (1994), "An Algorithm for Pronominal Anaphora Resolution", have it, and what the name itself says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from tonekit.text.naming.actor import Actor
from tonekit.text.naming.reader import Mention
from tonekit.text.naming.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import (
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR_PASTS,
    MODALS,
    PERSONAL_PASTS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from tonekit.text.words.ordinary import is_ordinary

_SEX = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
# "Their" and "them" mean a group that was named in one case of three; the subject "they" is worth a try.
_PLURAL = frozenset(("they",))
PRONOUNS = _SEX.keys() | _PLURAL
_CLAUSE_ENDS = frozenset(", ; : — – ( ) that who which when while because after before and but".split())
_LONGEST_CLAUSE = 25
_PREPOSITIONS = PREPOSITIONS | frozenset("into than upon onto".split())
_BEFORE_SUBJECT = SUBORDINATORS | frozenset(("", "that", "but", "how", "what", "why", "“", ";", ":", '"'))
_AUXILIARY = MODALS | frozenset("is was were has had never also then".split())
# Small words behind a name that cannot be its verb.
_NO_VERBS = (
    CONJUNCTIONS | RELATIVES | SUBORDINATORS | _PREPOSITIONS | DETERMINERS
    | frozenset("him me us them himself herself back away out up down off so too not".split())
)  # fmt: skip
# Words of quantity, order and time that stand between "her" and what she owns.
_OWNED = frozenset(
    "own first second third last late later new most two three four other only former early great recent several many"
    " next more part people whole very".split()
)
_YEAR = 4
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
    """

    line: Line
    place: int
    at: int
    kind: str
    sex: str
    clause: int
    first_word: int

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
    kind, sex = _kind_of(line.tokens, i), _SEX.get(line.tokens[i].lower, "")
    return Pronoun(line, place, i, kind, sex, _clause_start(line.tokens, i), first_word)


@dataclass(slots=True)
class Candidate:
    """An actor, with what the text has said of them so far.

    Attributes:
        topic: Was the first person of a paragraph.
        mention: The last mention, pronouns included.
        named: The last one that is a name, or a description of who is never named.
        role: What the last mention is in its sentence.
        sure: A title or a description tells the sex.
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
    count: int = 0
    subject_place: int = -9
    pronouns: dict[str, int] = field(default_factory=dict)

    def note(self, mention: Mention, line: Line, place: int) -> None:
        """Keep what this mention says."""
        tokens = line.tokens
        self.mention, self.role, self.place = mention, role_of(mention, line), place
        self.joined = _is_joined(mention, line)
        after = [token.lower for token in tokens[mention.last : mention.last + 2]]
        self.apposed = after[:1] == [","] and after[1:] in (["who"], ["whose"], ["a"], ["an"], ["the"])
        self.count += 1
        if self.role == "subject":
            self.subject_place = place
        if mention.pronoun:
            self.pronouns[mention.gender] = self.pronouns.get(mention.gender, 0) + 1
            return
        self.sure = self.sure or mention.gender != ""
        if mention.name or not self.named.name:
            self.named, self.work = mention, _is_title_of_work(mention, line)


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
    verb = follows is not None and (_is_verb(follows) or _may_be_verb(follows))
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


def role_of(mention: Mention, line: Line) -> str:
    """What the mention is in its sentence.

    Returns:
        "subject", "inverted" ("said X"), "owner", "oblique" (behind a preposition), "bracketed", "object", or "listed"
        behind a comma or "and", where only a verb would tell.
    """
    kind = _kind_of(line.tokens, mention.first) if mention.pronoun else ""
    if kind in ("subject", "owner"):
        return kind
    tokens, last = line.tokens, mention.last
    before = tokens[mention.first - 1].lower if mention.first else ""
    if before == "," and last + 1 < len(tokens) and tokens[last].text == ",":
        last += 1  # "The mayor, Ann Reed, said no"
    follows = tokens[last] if last < len(tokens) else None
    if follows is not None and follows.lower in ("'s", "'"):
        return "owner"
    if before in ("said", "says", "added"):
        return "inverted"
    if before == "(":
        return "bracketed"
    acts = follows is not None and _is_verb(follows)
    if before in _PREPOSITIONS and not (before == "as" and acts):
        return "oblique"
    joined = before in ("and", "or")
    open_left = joined or not before[:1].isalpha() or before in _BEFORE_SUBJECT
    if acts or before in _BEFORE_SUBJECT or (open_left and follows is not None and _may_be_verb(follows)):
        return "subject"
    return "listed" if joined or not before[:1].isalpha() else "object"


def _kind_of(tokens: Sequence[Token], i: int) -> str:
    word = tokens[i].lower
    if word in _PLURAL:
        return "plural"
    if word in ("he", "she"):
        return "subject"
    if word in ("his", "hers") or (word == "her" and _is_possessive(tokens, i)):
        return "owner"
    return "reflexive" if word.endswith("self") else "object"


def _is_possessive(tokens: Sequence[Token], i: int) -> bool:
    """Whether "her" owns what follows."""
    if i + 1 == len(tokens):
        return False
    word = tokens[i + 1].lower
    if word[0].isdigit():
        return len(word) >= _YEAR or word[-1].isalpha()  # "her 2008 debut", "her 18th birthday"
    return word[0].isalpha() and (word not in gaz.COMMON or word in _OWNED)


def _clause_start(tokens: Sequence[Token], i: int) -> int:
    ends = (k for k in range(i - 1, max(-1, i - _LONGEST_CLAUSE), -1) if tokens[k].lower in _CLAUSE_ENDS)
    return next(ends, 0)


def _is_joined(mention: Mention, line: Line) -> bool:
    """Whether the mention is one of two: "Hope and Faith"."""
    before = line.tokens[mention.first - 1].lower if mention.first else ""
    after = line.tokens[mention.last : mention.last + 2]
    return before == "and" or (len(after) == 2 and after[0].lower in ("and", "or") and after[1].capital)


def _is_title_of_work(mention: Mention, line: Line) -> bool:
    """Whether a name stands alone in quotation marks, or before its year: "Emma" (1996)."""
    before = line.tokens[mention.first - 1].text if mention.first else ""
    after = [token.text for token in line.tokens[mention.last : mention.last + 3]]
    quoted = before in ("`", '"', "“", "‘", "'") and after[:1] in (["'"], ['"'], ["”"], ["’"], [","])
    return quoted or (after[::2] == ["(", ")"] and after[1].isdigit() and len(after[1]) == _YEAR)


def _is_made_of_words(name: tuple[str, ...]) -> bool:
    return name[0] not in gaz.GIVEN_NAMES and name[-1][0].isupper() and is_ordinary(name[-1].lower())


def _is_verb(token: Token) -> bool:
    word = token.lower
    known = word in gaz.SAYING or word in _AUXILIARY or word in IRREGULAR_PASTS or word in PERSONAL_PASTS
    return known or (token.text.islower() and word.endswith("ed") and len(word) > 4)


def _may_be_verb(token: Token) -> bool:
    return token.text.islower() and token.text[0].isalpha() and token.lower not in _NO_VERBS
