"""A text without speaker labels in, its turns out where it is an interview: a question, a paragraph or more of answer.

The lead says who is who ("Ann Lee spoke to Bo Berg"): who asked where it names one, who answers else. A question of
nobody named has a turn whose speaker is unknown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tonekit.text.document import Entity, SentenceSpan, Span

_MIN_QUESTIONS = 3
_MAX_QUESTION_CHARS = 400
_MARKUP = " \t\n*_#>"
_QUOTE_MARKS = "\"“”„«»‘'"
_YOU = re.compile(r"\byou(?:r|rs|rself|['’]\w+)?\b", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
"""The words of who answers."""
NOTE = re.compile(r"\b(?:interview|conversation)\b.{0,80}\b(?:edited|condensed|shortened|translated)\b", re.IGNORECASE)
"""A note on the interview, which nobody in it says."""
_TALKS = re.compile(
    r"(?:,[^,.]{1,40},)?\s(?:(?:recently|has|again)\s)?(?:talk|speak|spoke|sat|sit|met|catch|caught)\w*\s(?:down\s|up\s)?(?:to|with)\s"
    r"|(?:,[^,.]{1,40},)?\s(?:interviewed|interviews|asked|asks|questioned)\s"
)
_INTERVIEWED_BY = re.compile(r"(?:[Ii]nterview(?:ed)?|[Qq]uestions|[Ww]ords) by\s+$")
_MAX_TITLE = 60
_ADDRESSED = 5

Turn = tuple[int | None, Span | None]


class Roles(NamedTuple):
    """The entities that ask and that answer, each with the mention that says so; None where the lead names nobody."""

    asks: tuple[int, Span] | None
    answers: tuple[int, Span] | None


def interview_turns(
    text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]
) -> list[Turn | None] | None:
    """Give each sentence of an unlabelled interview who has the turn: (entity, or None for nobody known; mention).

    Returns:
        One entry per sentence, None for the lead and for notes; or None where the text is no interview.
    """
    paragraphs = _paragraphs(sentences)
    questions = [number for number, (start, end) in enumerate(paragraphs) if _is_question(text, sentences, start, end)]
    if not _is_interview(text, sentences, paragraphs, questions):
        return None
    asked = set(questions)
    asking = [_span(sentences, paragraphs[number]) for number in questions]
    roles = roles_of_lead(text, asking[0][0], asking, entities)
    turns: list[Turn | None] = []
    for number, (start, end) in enumerate(paragraphs):
        for place in range(start, end):
            if number < questions[0] or NOTE.search(text, sentences[place].start, sentences[place].end):
                turns.append(None)
            else:
                turns.append((roles.asks if number in asked else roles.answers) or (None, None))
    return turns


def roles_of_lead(text: str, end: int, questions: Sequence[tuple[int, int]], entities: Sequence[Entity]) -> Roles:
    """Find in the lead, the text before this offset, who asks and who answers; questions address who answers."""
    named = sorted(
        (span, index)
        for index, entity in enumerate(entities)
        if entity.kind in ("person", "organisation")
        for span in entity.mentions
        if span.end <= end
    )
    people = [(span, index) for span, index in named if entities[index].kind == "person"]
    names = {index: span for span, index in reversed(people)}
    asks: int | None = None
    pair: tuple[int, int] | None = None
    for (span, index), (following, other) in pairwise(named):
        match = _TALKS.match(text, span.end) if other in names else None
        if match and 0 <= following.start - match.end() <= _MAX_TITLE and other != index:
            pair = (index, other)
            if index not in names:  # a newspaper
                asks, names[index] = index, span
            break
    for span, index in people:
        if _INTERVIEWED_BY.search(text[max(0, span.start - 20) : span.start]):
            asks = index
    weight = Counter(index for _, index in people)
    weight.update({index: _ADDRESSED for index in names if _is_addressed(text, questions, entities[index])})
    if pair is not None and asks is None:
        # "Ann Lee spoke to Bo Berg" may name either first: who is asked is addressed, or else spoken of more.
        asks = pair[0] if weight[pair[1]] >= weight[pair[0]] else pair[1]
    others = [index for index in names if index != asks]
    answers = max(others, key=lambda index: (weight[index], -names[index].start), default=None)
    if pair is not None and asks in pair:
        answers = pair[0] if asks == pair[1] else pair[1]
    return Roles(
        (asks, names[asks]) if asks is not None else None, (answers, names[answers]) if answers is not None else None
    )


def _is_addressed(text: str, questions: Sequence[tuple[int, int]], entity: Entity) -> bool:
    """Say whether a question opens with the name: "Ms Lee, why?"."""
    openings = {span.start for span in entity.mentions if text[span.end : span.end + 1] == ","}
    return any(start in openings for start, _ in questions)


def _paragraphs(sentences: Sequence[SentenceSpan]) -> list[tuple[int, int]]:
    """List the paragraphs as half-open ranges of sentences."""
    ranges: list[tuple[int, int]] = []
    for place, sentence in enumerate(sentences):
        if place and sentence.paragraph == sentences[place - 1].paragraph:
            ranges[-1] = (ranges[-1][0], place + 1)
        else:
            ranges.append((place, place + 1))
    return ranges


def _is_question(text: str, sentences: Sequence[SentenceSpan], start: int, end: int) -> bool:
    first, last = sentences[start].start, sentences[end - 1].end
    if last - first > _MAX_QUESTION_CHARS:
        return False
    words = text[first:last].strip(_MARKUP)
    return words.endswith("?") and words[:1] not in _QUOTE_MARKS


def _is_interview(
    text: str, sentences: Sequence[SentenceSpan], paragraphs: Sequence[tuple[int, int]], questions: Sequence[int]
) -> bool:
    """Say whether questions to a "you" alternate with answers of an "I"."""
    answered = [number for number in questions if number + 1 < len(paragraphs) and number + 1 not in questions]
    if len(answered) < _MIN_QUESTIONS:
        return False
    to_you = sum(bool(_YOU.search(text, *_span(sentences, paragraphs[number]))) for number in answered)
    of_me = sum(bool(FIRST_PERSON.search(text, *_span(sentences, paragraphs[number + 1]))) for number in answered)
    return 2 * to_you >= len(answered) and 2 * of_me >= len(answered)


def _span(sentences: Sequence[SentenceSpan], paragraph: tuple[int, int]) -> tuple[int, int]:
    return sentences[paragraph[0]].start, sentences[paragraph[1] - 1].end
