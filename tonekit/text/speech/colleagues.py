"""The turns of a parliament in, whom its members mean by "the hon. Gentleman" and "my right hon. Friend" out.

They call each other by no name and say "you" to the chair alone. Meant is who spoke last before the speaker, but for
the chair, and is of that sex; of a "Friend" or "Member" no sex is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.speech.spoken_of import sex_of

_COLLEAGUE = re.compile(
    r"\b(?:[Tt]he|[Mm]y|[Tt]his|[Tt]hat) (?:[Rr]ight )?(?:[Hh]on\.?|[Hh]onou?rable)(?: and (?:learned|gallant))?"
    r" ([Gg]entleman|[Gg]entlewoman|[Ll]ady|[Ff]riend|[Mm]ember)\b"
    r"(?! (?:(?:for|from) (?:the )?[A-Z]|the (?:[A-Z]|hon|right)|[A-Z][a-z]))"  # "the hon. Member for Holm"
)
_SEXES = {"gentleman": "m", "gentlewoman": "f", "lady": "f"}
_CHAIR = re.compile(
    r"(?:the |mr\.? |madam |hon\.? )*(?:(?:acting|principal|temporary|deputy) )*"
    r"(?:speaker|chair(?:man|woman|person)?|presiding officer|convener|an (?:leas-)?ceann comhairle)",
    re.IGNORECASE,
)
# Who spoke before so many others is no longer meant.
_REACH = 5


def find_colleagues(
    text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity], turns: Sequence[int | None]
) -> Mapping[int, list[tuple[Span, int]]]:
    """Map where a sentence starts to its words for other members, each with the entity that is meant.

    Args:
        text: The text.
        sentences: Its sentences.
        entities: Its actors.
        turns: The entity that has the turn, per sentence; None outside any turn, or for nobody known.
    """
    found: dict[int, list[tuple[Span, int]]] = {}
    recent: list[int] = []  # who has spoken, the last one last
    for sentence, speaker in zip(sentences, turns, strict=False):
        if speaker is None:
            continue
        for match in _COLLEAGUE.finditer(text, sentence.start, sentence.end):
            meant = _meant(_SEXES.get(match[1].lower(), ""), text, entities, [i for i in recent if i != speaker])
            if meant is not None:
                found.setdefault(sentence.start, []).append((Span(*match.span()), meant))
        if recent[-1:] != [speaker]:
            recent = [*(index for index in recent if index != speaker), speaker][-_REACH:]
    return found


def _meant(sex: str, text: str, entities: Sequence[Entity], recent: Sequence[int]) -> int | None:
    for index in reversed(recent):
        entity = entities[index]
        is_chair = any(_CHAIR.fullmatch(name) for name in (entity.name, *entity.aliases))
        if entity.kind == "person" and not is_chair and (not sex or sex_of(text, entity) in ("", sex)):
            return index
    return None
