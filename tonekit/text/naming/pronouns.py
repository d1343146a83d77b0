"""Actors with their named mentions in, the pronouns that mean them out: a small ranked search.

After Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": candidates of the right number and sex
among the last few sentences, ranked by recency, by being a subject, and by being talked about. Where nobody stands out
the pronoun stays nobody's. Pronouns inside quotation marks are the speaker's business and are left alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from tonekit.text.naming.aliases import Actor
from tonekit.text.naming.reader import Mention
from tonekit.text.naming.tokens import Line, Token
from tonekit.text.words import gazetteer as gaz

_SEX = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
# "Their" and "them" mean a group that was named in one case of three; the subject "they" is worth a try.
_PLURAL = frozenset(("they",))
_OBJECTS = frozenset(("him", "her"))
_REACH_LINES = 3
_REACH_MENTIONS = 24
# "For his part, Mr Lavrov said": a phrase that opens the sentence may look ahead to its subject.
_OPENERS = frozenset(
    "for in after before despite with while when as during on at since although though if speaking asked following upon"
    " throughout because until without like unlike from by".split()
)
_CLAUSE_ENDS = frozenset(", ; : — – ( ) that who which when while because after before and but".split())


_PREPOSITIONS = frozenset("of with from by to for in on against about alongside under".split())
_BEFORE_SUBJECT = frozenset(("^", ",", '"', "”", "that", "and", "as", "when", "while", "but", "because", "where", "if"))
# Points, chosen by random search on GUM train (news, bio, interview, speech) and 800 examples of GAP development.
_W = {
    "subject": 0.5,
    "inverted": 3.5,  # "said X"
    "owner": 0.75,
    "oblique": 0.5,
    "described": 1.75,
    "quoted": 1.5,
    "words": 3.0,  # '"Tornike forgets," he replied': who speaks does not name himself
    "distance": 2.0,  # a sentence
    "age": 0.15,  # a mention
    "sex": 0.25,  # known, not merely possible
    "clause": 1.5,  # "Smith praised his team"
    "parallel": 2.0,  # subject to subject
    "again": 0.8,  # each further mention
}


@dataclass(slots=True)
class _Place:
    """One mention in the order of the text, with what makes it a likely antecedent."""

    mention: Mention
    actor: Actor
    rank: float


def resolve_pronouns(actors: Sequence[Actor], lines: Sequence[Line]) -> None:
    """Add to the actors the pronouns that mean them."""
    by_line: dict[int, list[tuple[Mention, Actor]]] = {}
    for actor in actors:
        for mention in actor.mentions:
            by_line.setdefault(mention.line, []).append((mention, actor))
    recent: deque[_Place] = deque(maxlen=_REACH_MENTIONS)
    for line in lines:
        if line.heading:
            continue
        here = sorted(by_line.get(line.index, ()), key=lambda pair: pair[0].start)
        _read_line(line, here, recent)


def _read_line(line: Line, here: list[tuple[Mention, Actor]], recent: deque[_Place]) -> None:
    """Walk the sentence: named mentions become candidates, pronouns look back at them."""
    waiting = list(reversed(here))
    inside = -1
    for i, token in enumerate(line.tokens):
        while waiting and waiting[-1][0].first <= i:
            mention, actor = waiting.pop()
            inside = max(inside, mention.last)
            recent.append(_Place(mention, actor, _prominence(mention, line)))
        if i < inside or token.quoted or not (token.lower in _SEX or token.lower in _PLURAL):
            continue
        actor_found = _ahead(line, i, here) or _best(line, i, recent)
        if actor_found is None:
            continue
        mention = Mention(token.start, token.end, line.index, line.paragraph, first=i, last=i + 1, pronoun=True)
        mention.name_end = token.end
        actor_found.mentions.append(mention)
        if not actor_found.gender and token.lower in _SEX:
            actor_found.gender = _SEX[token.lower]
        recent.append(_Place(mention, actor_found, _prominence(mention, line)))


def _prominence(mention: Mention, line: Line) -> float:
    """A subject is more likely to be taken up than an object, a possessor or somebody in a quotation."""
    following = line.tokens[mention.last].lower if mention.last < len(line.tokens) else ""
    before = line.tokens[mention.first - 1].lower if mention.first else "^"
    rank = 0.0
    if _is_subject(before, following):
        rank += _W["subject"]
    if before in ("said", "says", "added"):
        rank += _W["inverted"]
    if following in ("'s", "’s"):
        rank -= _W["owner"]
    if before in _PREPOSITIONS:
        rank -= _W["oblique"]
    if not mention.name and not mention.pronoun:
        rank -= _W["described"]
    return rank - _W["quoted"] * mention.quoted


def _is_subject(before: str, following: str) -> bool:
    return following in gaz.SAYING or before in _BEFORE_SUBJECT


def _fits(actor: Actor, pronoun: str) -> bool:
    if pronoun in _PLURAL:
        return actor.kind == "group" or (
            actor.kind == "organisation" and bool(actor.mentions) and actor.mentions[0].plural
        )
    return actor.kind == "person" and actor.gender in ("", _SEX[pronoun])


def _ahead(line: Line, i: int, here: Sequence[tuple[Mention, Actor]]) -> Actor | None:
    """The subject behind the comma, for a pronoun in the phrase that opens its sentence."""
    first = next((token.lower for token in line.tokens if token.text[0].isalnum()), "")
    if i > 8 or first not in _OPENERS:
        return None
    comma = next((k for k in range(i, min(i + 12, len(line.tokens))) if line.tokens[k].text == ","), None)
    if comma is None:
        return None
    for mention, actor in here:
        if mention.first < i:
            return None  # somebody was named before the pronoun
        if mention.first > comma + 4:
            return None
        if comma < mention.first and _fits(actor, line.tokens[i].lower):
            return actor
    return None


def _best(line: Line, i: int, recent: deque[_Place]) -> Actor | None:
    pronoun = line.tokens[i].lower
    scores: dict[int, float] = {}
    actors: dict[int, Actor] = {}
    clause = _clause_start(line.tokens, i)
    is_object = pronoun in _OBJECTS and not _is_possessive(line.tokens, i)
    barred = {id(p.actor) for p in recent if is_object and p.mention.line == line.index and p.mention.first >= clause}
    owns = pronoun in ("his", "her") and not is_object
    heads_clause = i == 0 or line.tokens[i - 1].lower in _BEFORE_SUBJECT
    for age, place in enumerate(reversed(recent)):
        mention = place.mention
        distance = line.index - mention.line
        reach = 1 if pronoun in _PLURAL else _REACH_LINES
        if distance > reach or not _fits(place.actor, pronoun) or id(place.actor) in barred:
            continue
        key = id(place.actor)
        score = place.rank - _W["distance"] * distance - _W["age"] * age
        score -= _W["words"] * (mention.quoted and not distance)
        score += _W["sex"] * (place.actor.gender != "")
        if owns and mention.line == line.index and mention.first >= clause:
            score += _W["clause"]
        if heads_clause and place.rank > 0:
            score += _W["parallel"]
        if key in scores:
            scores[key] = max(scores[key], score) + _W["again"]
        else:
            scores[key] = score
            actors[key] = place.actor
    if not scores:
        return None
    ranked = sorted(scores, key=lambda key: -scores[key])
    return actors[ranked[0]]


def _clause_start(tokens: Sequence[Token], i: int) -> int:
    for k in range(i - 1, max(-1, i - 25), -1):
        if tokens[k].lower in _CLAUSE_ENDS:
            return k
    return 0


def _is_possessive(tokens: Sequence[Token], i: int) -> bool:
    """Whether "her" owns what follows."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return (
        tokens[i].lower == "her"
        and following is not None
        and following.text[0].isalpha()
        and following.lower not in gaz.COMMON
    )
