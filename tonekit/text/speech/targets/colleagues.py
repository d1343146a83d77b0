"""The turns of a parliament in, whom its members mean by "the hon. Gentleman" and "the member for Holm" out.

They call each other by no name and say "you" to the chair alone. Meant is who spoke last before the speaker, but for
the chair, and is of that sex; of a "Friend" or "Member" no sex is told. Whose seat is told is in the labels: "Ann Lee
(Holm) (Lab)".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.speech.targets.spoken_of import sex_of

_COLLEAGUE = re.compile(
    r"\b(?:[Tt]he|[Mm]y|[Tt]his|[Tt]hat) (?:[Rr]ight )?(?:[Hh]on\.?|[Hh]onou?rable)(?: and (?:learned|gallant))?"
    r" ([Gg]entleman|[Gg]entlewoman|[Ll]ady|[Ff]riend|[Mm]ember)\b"
    r"(?! (?:(?:for|from) (?:the )?[A-Z]|the (?:[A-Z]|hon|right)|[A-Z][a-z]))"  # "the hon. Member for Holm"
)
_MEMBER_FOR = re.compile(
    r"\b(?:[Tt]he|[Mm]y) (?:(?:[Rr]ight )?(?:[Hh]on\.?|[Hh]onou?rable) )?(?:[Ff]riend,? the )?[Mm]ember for "
    r"([A-Z][\w'’.-]{1,30}(?:(?:[ —–]| and | of | upon |, )[A-Z][\w'’.-]{1,30}){0,5})"
)
_SEAT = re.compile(r"\(([A-Z][^(),]{1,60})[),]")
# "Kestrel Plains—Minister for Health", but "Fenwick—Grey River" is one seat.
_OFFICE = re.compile(r"[—–-](?=(?:[\w-]+ )*?(?:Minister|Leader|Treasurer|Speaker|Secretary|Whip|Attorney-General)\b)")
_SEXES = {"gentleman": "m", "gentlewoman": "f", "lady": "f"}
_CHAIR = re.compile(
    r"(?:the |mr\.? |madam |hon\.? )*(?:(?:acting|principal|temporary|deputy) )*"
    r"(?:speaker|chair(?:man|woman|person)?|presiding officer|convener|an (?:leas-)?ceann comhairle)",
    re.IGNORECASE,
)
Turn = tuple[int | None, Span | None]
# Who spoke before so many others is no longer meant.
_REACH = 5


def find_colleagues(
    text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity], turns: Sequence[Turn | None]
) -> Mapping[int, list[tuple[Span, int]]]:
    """Map where a sentence starts to its words for other members, each with the entity that is meant.

    Args:
        text: The text.
        sentences: Its sentences.
        entities: Its actors.
        turns: The entity that has the turn (None for nobody known) and its label, per sentence; None outside any turn.
    """
    found: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    recent: list[int] = []  # who has spoken, the last one last
    sexes: dict[int, str | None] = {}
    members = _members_by_seat(text, turns)
    for sentence, turn in zip(sentences, turns, strict=False):
        speaker = turn[0] if turn is not None else None
        if speaker is None:
            continue
        for match in _MEMBER_FOR.finditer(text, sentence.start, sentence.end) if members else ():
            seat = _longest_known(match[1], members)
            if seat:
                found[sentence.start].append((Span(match.start(), match.start(1) + len(seat)), members[seat]))
        for match in _COLLEAGUE.finditer(text, sentence.start, sentence.end):
            sexes.update((index, _sex_of_member(text, entities[index])) for index in recent if index not in sexes)
            fitting = ("m", "f", "") if match[1].lower() not in _SEXES else (_SEXES[match[1].lower()], "")
            meant = next((index for index in reversed(recent) if index != speaker and sexes[index] in fitting), None)
            if meant is not None:
                found[sentence.start].append((Span(*match.span()), meant))
        if recent[-1:] != [speaker]:
            recent = [*(index for index in recent if index != speaker), speaker][-_REACH:]
    return {start: sorted(calls) for start, calls in found.items()}


def _sex_of_member(text: str, entity: Entity) -> str | None:
    """Give the sex of somebody who may be meant, "" where nothing tells it; None of the chair, and of a crowd."""
    is_chair = any(_CHAIR.fullmatch(name) for name in (entity.name, *entity.aliases))
    return sex_of(text, entity) if entity.kind == "person" and not is_chair else None


def _members_by_seat(text: str, turns: Sequence[Turn | None]) -> dict[str, int]:
    """Map each seat that a label tells to its member: "Holm", of "Ms LEE (Holm—Minister for Water)"."""
    members: dict[str, int] = {}
    for entity, label in dict.fromkeys(turn for turn in turns if turn is not None):
        seat = _SEAT.search(text, *label) if label is not None else None
        if seat is not None and entity is not None:
            members.setdefault(seat[1], entity)
            members.setdefault(_OFFICE.split(seat[1])[0], entity)
    return members


def _longest_known(words: str, members: Mapping[str, int]) -> str:
    """Give the longest beginning of these words that is a seat, or ""."""
    words = words.rstrip(".")
    while words and words not in members:
        words = words.rpartition(" ")[0].rstrip(",")
    return words
