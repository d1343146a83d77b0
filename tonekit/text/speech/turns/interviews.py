"""A text without speaker labels in, its turns out where it is an interview: a question, a paragraph or more of answer.

The lead says who is who ("Ann Lee spoke to Bo Berg"): who asked where it names one, who answers else. A question of
nobody named has a turn whose speaker is unknown. A short statement to the guest between two answers asks as well, or
what others say of him ("Critics say you failed."); so does who greets the guest, and thanks for the talk, and what is
set apart as the questions are, in bold or by dashes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.speech.grammar.items import POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS
from tonekit.text.words.grammar import IRREGULAR_PASTS

_MIN_QUESTIONS = 3
_FEWEST_QUESTIONS = 2
_MAX_QUESTION_CHARS = 400
_MAX_STATEMENT_CHARS = 150
_MARKUP = " \t\n*_#>"
_STOPS = tuple(".!?…")
_QUOTE_MARKS = "\"“”„«»‘’'"
_YOU = re.compile(r"\byou(?:r|rs|rself|['’]\w+)?\b", re.IGNORECASE)
_TO_YOU = re.compile(
    r"(?:[*_#>]{1,4}|[-–—] )?(?:(?:And|But|So|Yet|Then|Well|Now|Still),? )?"
    r"(?:your|(?:tell|give|talk|walk|show) (?:me|us)|describe|explain|you(?:['’](?:ve|re|d))?\s+(\w+))\b",
    re.IGNORECASE,
)
# "Critics accuse you of haste."; but "they" and people in general say what holds for anybody.
_SAID_OF_YOU = re.compile(
    r"(?!\W{0,4}(?:they|people|some people|everybody|everyone|nobody)\b).{1,100}\b"
    r"(?:(?:says?|said|claims?|argues?|believes?|thinks?) (?:that )?your?\b"
    r"|(?:accus|blam|prais|criticis|criticiz|describ)(?:es?|ed) you\b|calls? you\b)",
    re.IGNORECASE,
)
# "Thank you, Mr Berg, for agreeing to talk", but of the guest "Thank you for having me", "Thanks to all for coming".
_THANKS = (
    r"(?P<thanks>thank you|(?:many )?thanks)(?: (?:so|very) much| again)?(?:,[^,.!?]{1,40},)? for "
    r"(?:agreeing|joining|talking|speaking|coming|sharing|sitting|meeting|doing this|being (?:here|with)"
    r"|(?:taking|finding|making) (?:the |some )?time|your (?:time|company|patience|candou?r|honesty))\b"
)
_GREETS = re.compile(
    rf"[*_#>]{{0,4}}(?:[^\W\d_][^,.!?]{{0,40}}, )?(?:good (?:morning|afternoon|evening)\b|welcome\b|{_THANKS})",
    re.IGNORECASE,
)
_SET_APART = re.compile(r"[*_#>]+|[-–—](?=\s)")
# What the guest is told of himself; "you know" and "you go out and" are said of anybody.
_OF_GUEST = IRREGULAR_PASTS | frozenset(
    "have had are were was must also once still later recently first say write describe call mention seem did".split()
)
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
"""The words of who answers."""
NOTE = re.compile(r"\b(?:interview|conversation)\b.{0,80}\b(?:edited|condensed|shortened|translated)\b", re.IGNORECASE)
"""A note on the interview, which nobody in it says."""
_TALKS = re.compile(
    r"(?:,[^,.]{1,40},)?\s(?:(?:recently|has|again)\s)?(?:talk|speak|spoke|sat|sit|met|catch|caught)\w*\s(?:down\s|up\s)?(?:to|with)\s"
    r"|(?:,[^,.]{1,40},)?\s(?:interviewed|interviews|asked|asks|questioned)\s"
)
# A lead that tells of the talk.
_TELLS_OF_TALK = re.compile(
    r"\b(?:interview(?:ed)?|conversation|answers|(?:speaks|spoke|talks?|talked|sat down|meets|met) (?:to|with))\b",
    re.IGNORECASE,
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
    paragraphs = [_span(sentences, paragraph) for paragraph in _paragraphs(sentences)]
    asked = _questions(text, paragraphs)
    if len(asked) < _FEWEST_QUESTIONS:
        return None
    is_sure = len(_answered(paragraphs, asked)) >= _MIN_QUESTIONS
    asked |= _set_apart(text, paragraphs, sorted(asked))
    asked |= _greetings(text, paragraphs, sorted(asked))
    asked |= _asking_statements(text, paragraphs, sorted(asked))
    if not _is_interview(text, paragraphs, asked) or not (is_sure or _alternate(text, paragraphs, sorted(asked))):
        return None
    opening = min(asked)
    roles = roles_of_lead(text, paragraphs[opening][0], [paragraphs[number] for number in sorted(asked)], entities)
    if not is_sure and roles.answers is None:
        return None
    guest = entities[roles.answers[0]] if roles.answers is not None else None
    closing = _start_of_closing(text, paragraphs, max(asked), guest)
    turns: list[Turn | None] = []
    number = 0
    for start, end, *_ in sentences:
        while start >= paragraphs[number][1]:
            number += 1
        if number < opening:
            turns.append(roles.answers if _is_quoted(text, *paragraphs[number]) else None)
        elif number >= closing or NOTE.search(text, start, end):
            turns.append(None)
        else:
            turns.append((roles.asks if number in asked else roles.answers) or (None, None))
    return turns


def _questions(text: str, paragraphs: Sequence[tuple[int, int]]) -> set[int]:
    """Find the questions; an answer may end with one as well ("I was sorry. Who was not?")."""
    ends = [number for number, (start, end) in enumerate(paragraphs) if _is_question(text, start, end)]
    mark = _marking(text, paragraphs[ends[0]]) if ends else ""
    marked = [number for number in ends if _marking(text, paragraphs[number]) == mark]
    if mark and len(marked) >= max(_FEWEST_QUESTIONS, len(ends) / 2):
        return set(marked)
    asked: set[int] = set()
    for number in ends:
        paragraph = paragraphs[number]
        is_of_guest = FIRST_PERSON.search(text, *paragraph) and not _YOU.search(text, *paragraph)
        if not (is_of_guest and number - 1 in asked):
            asked.add(number)
    return asked


def _set_apart(text: str, paragraphs: Sequence[tuple[int, int]], asked: Sequence[int]) -> set[int]:
    """Find the sentences between questions that are set as all of these are, in bold.

    So is what opens the talk: it speaks to a "you" above the first question, an answer between. Higher up, and below
    the last question, the paper speaks to its readers: "You can hear him in Merrow on Friday."

    Where answers are set so too, as behind dashes, the mark sets nothing apart.
    """
    marks = {_marking(text, paragraphs[number]) for number in asked}
    answers = {_marking(text, paragraphs[number + 1]) for number in _answered(paragraphs, frozenset(asked))}
    if len(marks) > 1 or "" in marks or answers == marks:
        return set()
    opening = asked[0] - 2
    between = [number for number in range(asked[0] + 1, asked[-1]) if _is_set_in(text, paragraphs[number], marks)]
    opens = opening > 0 and _is_set_in(text, paragraphs[opening], marks) and _YOU.search(text, *paragraphs[opening])
    return {*between, opening} if opens else set(between)


def _marking(text: str, paragraph: tuple[int, int]) -> str:
    found = _SET_APART.match(text, *paragraph)
    return found[0] if found is not None else ""


def _is_set_in(text: str, paragraph: tuple[int, int], marks: Set[str]) -> bool:
    """Say whether one of these marks is around a paragraph that ends in a stop, or before it: no heading, no title."""
    words, mark = text[slice(*paragraph)].rstrip(), _marking(text, paragraph)
    return mark in marks and words.endswith(mark.lstrip("#>-–—")) and words.rstrip(_MARKUP)[-1:] in _STOPS


def _greetings(text: str, paragraphs: Sequence[tuple[int, int]], asked: Sequence[int]) -> set[int]:
    """Find who greets the guest above the first question, an answer between or none; or thanks him at the end.

    What opens the text is the paper's: "Welcome to our series".
    """
    above, below = range(max(1, asked[0] - 2), asked[0]), range(asked[-1] + 2, len(paragraphs))
    short = [number for number in (*above, *below) if _length(paragraphs[number]) <= _MAX_STATEMENT_CHARS]
    greets = {number: _GREETS.match(text, *paragraphs[number]) for number in short}
    return {number for number, match in greets.items() if match and (number < asked[0] or match["thanks"])}


def _asking_statements(text: str, paragraphs: Sequence[tuple[int, int]], asked: Sequence[int]) -> set[int]:
    """Find what asks without a question mark: "Tell me about it.", "You had threats.", a short paragraph between two.

    Where answers have several paragraphs as a rule, one of them could be meant. Above the first question and below the
    last one, the first person has to answer.
    """
    if not _answers_are_single(asked):
        return set()
    found: set[int] = set()
    for number, later in pairwise((*asked, len(paragraphs))):
        for place in range(number + 2, later - 1):
            is_answered = later < len(paragraphs) or FIRST_PERSON.search(text, *paragraphs[place + 1])
            if place - 1 not in found and is_answered and _asks(text, *paragraphs[place]):
                found.add(place)
    place = asked[0] - 2
    while place >= 0 and _asks(text, *paragraphs[place]) and FIRST_PERSON.search(text, *paragraphs[place + 1]):
        found.add(place)
        place -= 2
    return found


def _asks(text: str, start: int, end: int) -> bool:
    """Say whether a paragraph without a question mark is short and speaks to a "you", or says what others say of it."""
    if end - start > _MAX_STATEMENT_CHARS or FIRST_PERSON.search(text, start, end):
        return False
    to_you = _TO_YOU.match(text, start, end)
    if to_you is None:
        return _SAID_OF_YOU.match(text, start, end) is not None
    verb = (to_you[1] or "").lower()
    return not verb or verb in _OF_GUEST or verb.endswith("ed")


def _start_of_closing(text: str, paragraphs: Sequence[tuple[int, int]], last: int, guest: Entity | None) -> int:
    """Give the number of the first paragraph below the last answer that tells of the guest: nobody names himself."""
    mentions = guest.mentions if guest is not None else ()
    named = sorted(span.start for span in mentions if _is_name(text[slice(*span)]))
    closing = len(paragraphs)
    for number in range(len(paragraphs) - 1, last + 1, -1):
        start, end = paragraphs[number]
        place = bisect_left(named, start)
        is_named = place < len(named) and named[place] < end
        if FIRST_PERSON.search(text, start, end) or not (is_named or NOTE.search(text, start, end)):
            break
        closing = number
    return closing


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
    openings = frozenset(start for start, _ in questions)
    weight.update({index: _ADDRESSED for index in names if _is_addressed(text, openings, entities[index])})
    if pair is not None and asks is None:
        # "Ann Lee spoke to Bo Berg" may name either first: who is asked is addressed, or else spoken of more.
        asks = pair[0] if weight[pair[1]] >= weight[pair[0]] else pair[1]
    others = [index for index in names if index != asks]
    others = [index for index in others if _is_name(entities[index].name)] or others
    answers = max(others, key=lambda index: (weight[index], -names[index].start), default=None)
    if pair is not None and asks in pair:
        answers = pair[0] if asks == pair[1] else pair[1]
    return Roles(
        (asks, names[asks]) if asks is not None else None, (answers, names[answers]) if answers is not None else None
    )


def _is_name(mention: str) -> bool:
    return mention.lower() not in SUBJECT_PRONOUNS | POSSESSIVE_PRONOUNS and mention.rpartition(" ")[2][:1].isupper()


def _is_addressed(text: str, openings: Set[int], entity: Entity) -> bool:
    """Say whether one of the questions, by where they open, does so with the name: "Ms Lee, why?"."""
    return any(span.start in openings and text[span.end : span.end + 1] == "," for span in entity.mentions)


def _paragraphs(sentences: Sequence[SentenceSpan]) -> list[tuple[int, int]]:
    """List the paragraphs as half-open ranges of sentences."""
    ranges: list[tuple[int, int]] = []
    for place, sentence in enumerate(sentences):
        if place and sentence.paragraph == sentences[place - 1].paragraph:
            ranges[-1] = (ranges[-1][0], place + 1)
        else:
            ranges.append((place, place + 1))
    return ranges


def _is_question(text: str, start: int, end: int) -> bool:
    if end - start > _MAX_QUESTION_CHARS:
        return False
    words = text[start:end].strip(_MARKUP)
    return words.endswith("?") and words[:1] not in _QUOTE_MARKS


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Say whether a whole paragraph is in quotation marks: above an interview it is the guest's."""
    words = text[start:end].strip(_MARKUP) if end - start <= _MAX_QUESTION_CHARS else ""
    return len(words) > 2 and words[0] in _QUOTE_MARKS and words[-1] in _QUOTE_MARKS


def _is_interview(text: str, paragraphs: Sequence[tuple[int, int]], asked: Set[int]) -> bool:
    """Say whether questions to a "you" alternate with answers of an "I"; one "you" does below a lead on the talk."""
    answered = _answered(paragraphs, asked)
    if len(answered) < _MIN_QUESTIONS:
        return False
    to_you = sum(bool(_YOU.search(text, *paragraphs[number])) for number in answered)
    of_me = sum(bool(FIRST_PERSON.search(text, *paragraphs[number + 1])) for number in answered)
    if 2 * of_me < len(answered):
        return False
    is_announced = _answers_are_single(sorted(asked)) and _TELLS_OF_TALK.search(text, 0, paragraphs[min(asked)][0])
    return to_you >= (1 if is_announced else len(answered) / 2)


def _alternate(text: str, paragraphs: Sequence[tuple[int, int]], asked: Sequence[int]) -> bool:
    """Say whether one paragraph answers each that asks, and none but a closing one follows the last answer.

    That makes an interview of two questions and of statements that ask; where no mark sets those apart, every answer
    has to be in the first person.
    """
    in_turn = all(later - number == 2 for number, later in pairwise(asked)) and 2 <= len(paragraphs) - asked[-1] <= 3
    marks = {_marking(text, paragraphs[number]) for number in asked}
    is_set_apart = len(marks) == 1 and "" not in marks
    return in_turn and (is_set_apart or all(FIRST_PERSON.search(text, *paragraphs[number + 1]) for number in asked))


def _answered(paragraphs: Sequence[tuple[int, int]], asked: Set[int]) -> list[int]:
    """List what asks right above a paragraph that does not."""
    return [number for number in asked if number + 1 < len(paragraphs) and number + 1 not in asked]


def _answers_are_single(asked: Sequence[int]) -> bool:
    """Say whether an answer has one paragraph as a rule; two questions have none, but have to alternate anyway."""
    return (
        len(asked) == _FEWEST_QUESTIONS
        or 2 * sum(later - number == 2 for number, later in pairwise(asked)) >= len(asked) - 1
    )


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _span(sentences: Sequence[SentenceSpan], paragraph: tuple[int, int]) -> tuple[int, int]:
    return sentences[paragraph[0]].start, sentences[paragraph[1] - 1].end
