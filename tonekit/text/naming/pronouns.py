"""Actors with their named mentions in, the pronouns that mean them out: a small ranked search.

After Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": candidates of the right number and sex
among the last few sentences, ranked by what their last mention was (subject, object, owner), how far back it stands and
how much the text speaks of them. `points` holds what each of these is worth. Where nobody fits the pronoun stays
nobody's. Pronouns inside quotation marks are the speaker's business and are left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import exp, log

from tonekit.text.naming.actor import Actor
from tonekit.text.naming.points import POINTS
from tonekit.text.naming.reader import Mention
from tonekit.text.naming.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz
from tonekit.text.words.grammar import IRREGULAR_PASTS, PERSONAL_PASTS

_SEX = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
# "Their" and "them" mean a group that was named in one case of three; the subject "they" is worth a try.
_PLURAL = frozenset(("they",))
_PRONOUNS = _SEX.keys() | _PLURAL
_REACH_LINES = 3
# How many actors are compared: more would let hostile input take quadratic time.
_MOST = 24
# A pronoun may look ahead so far in its sentence.
_AHEAD = 40
# "For his part, Mr Lavrov said": a phrase that opens the sentence may look ahead to its subject.
_OPENERS = frozenset(
    "for in after before despite with while when as during on at since although though if speaking asked following upon"
    " throughout because until without like unlike from by under to through among aside".split()
)
_CLAUSE_ENDS = frozenset(", ; : — – ( ) that who which when while because after before and but".split())
_PREPOSITIONS = frozenset("of with from by to for in on against about alongside under at as into than between".split())
_BEFORE_SUBJECT = frozenset(("^", ",", '"', "”", "that", "and", "as", "when", "while", "but", "because", "where", "if"))
_AUXILIARY = frozenset("is was has had would will can could did does do may might should must never also then".split())

Features = Mapping[str, float]


@dataclass(slots=True)
class _Candidate:
    """An actor, with what the text has said of them so far."""

    actor: Actor
    mention: Mention
    role: str
    order: int
    joined: bool = False
    apposed: bool = False
    says: bool = False
    count: int = 0
    subject_line: int = -9
    topic: bool = False
    pronouns: dict[str, int] = field(default_factory=dict)


def resolve_pronouns(actors: Sequence[Actor], lines: Sequence[Line]) -> None:
    """Add to the actors the pronouns that mean them."""
    for actor, mention in decide(actors, lines, best_candidate):
        actor.mentions.append(mention)


def best_candidate(mention: Mention, choices: Sequence[tuple[Actor, Features]]) -> Actor | None:
    """The actor with the most points; the pronoun learns how likely it is he, as the logit behind the points has it."""
    scored = [
        (sum(POINTS.get(name, 0.0) * value for name, value in features.items()), actor) for actor, features in choices
    ]
    if not scored:
        return None
    most, best = max(scored, key=lambda pair: pair[0])
    mention.probability = round(1.0 / sum(exp(points - most) for points, _ in scored), 3)
    return best


def decide(
    actors: Sequence[Actor],
    lines: Sequence[Line],
    choose: Callable[[Mention, Sequence[tuple[Actor, Features]]], Actor | None],
) -> Iterator[tuple[Actor, Mention]]:
    """Let `choose` decide on every pronoun in turn; what it decides counts for the next."""
    by_line: dict[int, list[tuple[Mention, Actor]]] = {}
    for actor in actors:
        for mention in actor.mentions:
            by_line.setdefault(mention.line, []).append((mention, actor))
    search = _Search({id(actor): len(actor.mentions) for actor in actors})
    for line in lines:
        if not line.heading:
            here = sorted(by_line.get(line.index, ()), key=lambda pair: pair[0].start)
            yield from search.read(line, here, choose)


class _Search:
    """Walks the text: named mentions become candidates, pronouns look back at them."""

    def __init__(self, totals: Mapping[int, int]) -> None:
        self._totals = totals
        self._candidates: dict[int, _Candidate] = {}  # the one mentioned last stands last
        self._order = 0
        self._paragraph = -1
        self._first_word = 0

    def read(
        self,
        line: Line,
        here: list[tuple[Mention, Actor]],
        choose: Callable[[Mention, Sequence[tuple[Actor, Features]]], Actor | None],
    ) -> Iterator[tuple[Actor, Mention]]:
        """Give each pronoun of the sentence, with its actor, as soon as it is decided."""
        waiting = list(reversed(here))
        inside = -1
        self._first_word = next((k for k, token in enumerate(line.tokens[:6]) if token.text[0].isalnum()), 0)
        for i, token in enumerate(line.tokens):
            while waiting and waiting[-1][0].first <= i:
                mention, actor = waiting.pop()
                inside = max(inside, mention.last)
                self._note(actor, mention, line)
            if token.lower not in _PRONOUNS or i < inside or token.quoted:
                continue
            mention = Mention(token.start, token.end, line.index, line.paragraph, first=i, last=i + 1, pronoun=True)
            mention.name_end, mention.gender = token.end, _SEX.get(token.lower, "")
            actor_found = choose(mention, self._choices(line, i, waiting))
            if actor_found is not None:
                yield actor_found, mention
                self._note(actor_found, mention, line)

    def _note(self, actor: Actor, mention: Mention, line: Line) -> None:
        """Keep what this mention says about its actor."""
        self._order += actor.kind == "person"
        known = self._candidates.pop(id(actor), None)
        role = role_of(mention, line)
        if known is None:
            known = _Candidate(actor, mention, role, self._order, topic=line.paragraph != self._paragraph)
        if actor.kind == "person":
            self._paragraph = line.paragraph
        known.mention, known.role, known.order = mention, role, self._order
        known.joined = _is_joined(mention, line)
        after = line.tokens[mention.last].lower if mention.last < len(line.tokens) else ""
        known.says = after in gaz.SAYING
        known.apposed = (
            after == ","
            and len(line.tokens) > mention.last + 1
            and line.tokens[mention.last + 1].lower in ("who", "a", "an", "the", "whose")
        )
        known.count += 1
        if mention.pronoun:
            known.pronouns[mention.gender] = known.pronouns.get(mention.gender, 0) + 1
        if role == "subject":
            known.subject_line = line.index
        self._candidates[id(actor)] = known

    def _choices(self, line: Line, i: int, waiting: Sequence[tuple[Mention, Actor]]) -> list[tuple[Actor, Features]]:
        """Who may be meant by the pronoun at token i, each with what speaks for and against."""
        pronoun = line.tokens[i].lower
        kind = _kind_of(line.tokens, i)
        clause = _clause_start(line.tokens, i)
        choices: list[tuple[Actor, Features]] = []
        for candidate in islice(reversed(self._candidates.values()), _MOST):
            distance = line.index - candidate.mention.line
            if distance > (1 if pronoun in _PLURAL else _REACH_LINES):
                break
            if not _fits(candidate.actor, pronoun):
                continue
            same_clause = distance == 0 and candidate.mention.first >= clause
            if kind == "object" and same_clause:
                continue
            choices.append((candidate.actor, self._features(candidate, line, i, kind, distance, same_clause)))
        ahead = self._ahead(line, i, waiting, kind)
        return [*choices, ahead] if ahead else choices

    def _features(
        self, candidate: _Candidate, line: Line, i: int, kind: str, distance: int, same_clause: bool
    ) -> dict[str, float]:
        mention, actor = candidate.mention, candidate.actor
        found = {
            f"{kind} {distance} back": 1.0,
            f"{kind} {candidate.role}": 1.0,
            "others since": float(min(6, self._order - candidate.order)),
            "mentions": log(1 + candidate.count),
            "mentions in all": log(1 + self._totals[id(actor)]),
        }
        if same_clause:
            found[f"{kind} in clause"] = 1.0
        if line.index - candidate.subject_line == 1:
            found[f"{kind} subject before"] = 1.0
            if i == self._first_word:
                found["opens, subject before"] = 1.0
        if distance == 0 and candidate.subject_line == line.index:
            found[f"{kind} subject here"] = 1.0
        sex = _SEX.get(line.tokens[i].lower, "")
        same = candidate.pronouns.get(sex, 0)
        other = sum(candidate.pronouns.values()) - same
        if same or other:
            found["same sex before" if same > other else "other sex before"] = 1.0
        if mention.quoted and not distance:
            found["quoted here"] = 1.0
        for name, holds in (
            ("topic", candidate.topic),
            ("sex", actor.gender != ""),
            ("quoted", mention.quoted),
            ("described", not mention.name and not mention.pronoun),
            ("pronoun", mention.pronoun),
            ("other paragraph", line.paragraph != mention.paragraph),
            ("full name", len(mention.name) > 1),
            ("joined", candidate.joined),
            ("apposed", candidate.apposed),
            (f"{kind} says", distance == 0 and candidate.says),
            (f"{kind} first in sentence", distance == 0 and mention.first <= self._first_word),
            (f"{kind} first in sentence before", distance == 1 and mention.first <= 2),
            (
                f"{kind} after and",
                distance == 0 and i > 0 and line.tokens[i - 1].lower in ("and", "but") and candidate.role == "subject",
            ),
            (f"{kind} pronoun here", mention.pronoun and distance == 0 and kind != "owner"),
            (f"{kind} next to it", distance == 0 and i - mention.last < 3),
        ):
            if holds:
                found[name] = 1.0
        return found

    def _ahead(
        self, line: Line, i: int, waiting: Sequence[tuple[Mention, Actor]], kind: str
    ) -> tuple[Actor, Features] | None:
        """The first person named behind the pronoun in its sentence."""
        if not _SEX.get(line.tokens[i].lower):
            return None
        opens = line.tokens[self._first_word].lower in _OPENERS
        for mention, actor in reversed(waiting[-6:]):
            if not opens or mention.first - i > _AHEAD:
                return None
            behind_comma = line.tokens[mention.first - 1].text == "," or any(
                line.tokens[k].text == "," and line.tokens[k + 1].lower not in ("and", "or")
                for k in range(max(i, mention.first - 6), mention.first - 1)
            )
            if behind_comma and _fits(actor, line.tokens[i].lower) and role_of(mention, line) in ("subject", "object"):
                found = {"ahead of the subject": 1.0, f"{kind} ahead of the subject": 1.0}
                return actor, {**found, "mentions in all": log(1 + self._totals[id(actor)])}
        return None


def role_of(mention: Mention, line: Line) -> str:
    """What the mention is in its sentence: subject, inverted ("said X"), owner, oblique, bracketed or object."""
    following = line.tokens[mention.last] if mention.last < len(line.tokens) else None
    after = following.lower if following else ""
    before = line.tokens[mention.first - 1].lower if mention.first else "^"
    if after in ("'s", "’s") or line.tokens[mention.first].lower in ("his", "hers"):
        return "owner"
    if before in ("said", "says", "added"):
        return "inverted"
    if before == "(":
        return "bracketed"
    if before in _PREPOSITIONS:
        return "oblique"
    if before in _BEFORE_SUBJECT or (following is not None and _is_verb(following)):
        return "subject"
    return "object"


def _is_joined(mention: Mention, line: Line) -> bool:
    """Whether the mention is one of two: "Hope and Faith"."""
    before = line.tokens[mention.first - 1].lower if mention.first else ""
    after = line.tokens[mention.last : mention.last + 2]
    return before == "and" or (len(after) == 2 and after[0].lower in ("and", "or") and after[1].capital)


def _is_verb(token: Token) -> bool:
    word = token.lower
    known = word in gaz.SAYING or word in _AUXILIARY or word in IRREGULAR_PASTS or word in PERSONAL_PASTS
    return known or (token.text.islower() and word.endswith("ed") and len(word) > 4)


def _fits(actor: Actor, pronoun: str) -> bool:
    if pronoun in _PLURAL:
        return actor.kind == "group" or (
            actor.kind == "organisation" and bool(actor.mentions) and actor.mentions[0].plural
        )
    return actor.kind == "person" and actor.gender in ("", _SEX[pronoun])


def _kind_of(tokens: Sequence[Token], i: int) -> str:
    """Whether the pronoun is a subject, an owner or an object."""
    word = tokens[i].lower
    if word in _PLURAL:
        return "plural"
    if word in ("he", "she"):
        return "subject"
    if word in ("his", "hers") or (word == "her" and _is_possessive(tokens, i)):
        return "owner"
    return "reflexive" if word.endswith("self") else "object"


def _clause_start(tokens: Sequence[Token], i: int) -> int:
    for k in range(i - 1, max(-1, i - 25), -1):
        if tokens[k].lower in _CLAUSE_ENDS:
            return k
    return 0


def _is_possessive(tokens: Sequence[Token], i: int) -> bool:
    """Whether "her" owns what follows."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is not None and following.text[0].isalpha() and following.lower not in gaz.COMMON
