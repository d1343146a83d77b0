"""A plain text with its actors in, the labelled turn of each sentence out, where its paragraphs carry labels."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tonekit.text.document import Entity, SentenceSpan, Span
from tonekit.text.label_lines import Labelled
from tonekit.text.naming.casting.label_names import clean_label, is_of_asker
from tonekit.text.speech.turns.interviews import FIRST_PERSON, NOTE, interview_turns, roles_of_lead
from tonekit.text.speech.turns.letters import signers
from tonekit.text.speech.turns.posts import posters
from tonekit.text.stage import is_of_record
from tonekit.text.transcript import find_labels, names_of_labels

_MIN_LABELS = 2
_STOPS = '.?!…"”’'
_GREETING = re.compile(r"^(?:Good (?:morning|afternoon|evening|day)|Hello|Welcome|Thank you)\b", re.MULTILINE)
_CREDITS = re.compile(r"\b(?:produced|mixed|engineered|transcribed|recorded|presented) (?:and \w+ )?by\b")
_LIKELY = 0.8
_NO_SPACE = re.compile(r"\S")
_SHORTEST_ANSWER = 100
_ASK = frozenset(("Q", "QUESTION"))
_ANSWER = frozenset(("A", "ANSWER"))
_TITLE_WORDS = frozenset(
    "mr mrs ms miss dr sir the president prime minister chancellor secretary general senator king queen".split()
)


class Label(NamedTuple):
    """Who has the turn (None: the label names no known actor), where that is said, and how sure it is."""

    entity: int | None
    span: Span | None
    confidence: float = 1.0


def label_turns(text: str, sentences: Sequence[SentenceSpan], entities: Sequence[Entity]) -> list[Label | None]:
    """Give each sentence its turn; all None where it is neither a transcript nor an interview.

    Two labelled paragraphs make a transcript; one does where it names an office in capitals ("THE PRESIDENT:").
    """
    labels = _labels_of(text)
    if not labels:
        turns = interview_turns(text, sentences, entities) or [None] * len(sentences)
        return [Label(*turn, _LIKELY) if turn is not None else None for turn in turns]
    names = names_of(entities)
    full = names_of_labels(text, labels)
    known = {label: entity_of_label(name, names) for label, name in full.items()} | _roles(text, labels, entities)
    answers = _Answers(text, labels, entities) if _only_asks(text, labels) else None
    last = known[labels[-1][3]]
    closing = _start_of_notes(text, sentences, labels[-1][2], entities[last] if last is not None else None)
    opening, opens = _opening(text, labels, full, names)
    labelled: list[Label | None] = []
    place = -1
    for sentence in sentences:
        while place + 1 < len(labels) and labels[place + 1][0] < sentence.end:
            place += 1
        if place < 0:
            is_speech = sentence.start >= opening and text[sentence.end - 1] in _STOPS
            labelled.append(opens if is_speech else None)
        elif is_of_record(text[sentence.start : sentence.end]) or sentence.start >= closing:
            labelled.append(None)
        elif answers is not None and answers.is_behind(place, sentence):
            labelled.append(answers.turn_of(place, sentence))
        else:
            start, end, _, label = labels[place]
            labelled.append(Label(known[label], Span(start, end)))
    return labelled


class _Answers:
    """The paragraphs between labelled questions whose answers have no label.

    An answer is in the first person, or is a long paragraph right behind the question: captions of pictures stand
    between questions, too.
    """

    def __init__(self, text: str, labels: Sequence[Labelled], entities: Sequence[Entity]) -> None:
        self._text = text
        self._ends = _line_ends(text, labels)
        self._next_words = [_next_word(text, end) for end in self._ends]
        role = roles_of_lead(text, labels[0][0], [(words, words) for _, _, words, _ in labels], entities).answers
        self._who = Label(*role, _LIKELY) if role is not None else Label(None, None, _LIKELY)
        self._found: dict[int, Label | None] = {}  # by paragraph

    def is_behind(self, question: int, sentence: SentenceSpan) -> bool:
        """Say whether a sentence stands below the line of the question at this place."""
        return sentence.start > self._ends[question]

    def turn_of(self, question: int, sentence: SentenceSpan) -> Label | None:
        """Give the turn of a sentence below a question; None in a paragraph that is no answer."""
        if sentence.paragraph not in self._found:
            self._found[sentence.paragraph] = self._who if self._is_answer(question, sentence) else None
        return self._found[sentence.paragraph]

    def _is_answer(self, question: int, sentence: SentenceSpan) -> bool:
        text = self._text
        start, end = text.rfind("\n", 0, sentence.start) + 1, _line_end(text, sentence.end)
        if FIRST_PERSON.search(text, start, end):
            return True
        is_next = start <= self._next_words[question]
        return is_next and end - start >= _SHORTEST_ANSWER and end < len(text)


def _line_ends(text: str, labels: Sequence[Labelled]) -> list[int]:
    """Give where the line of each label ends."""
    return [_line_end(text, words) for _, _, words, _ in labels]


def _line_end(text: str, start: int) -> int:
    return text.find("\n", start) % (len(text) + 1)  # the last line ends with the text


def _next_word(text: str, start: int) -> int:
    """Give the place of the first character from here on that is no space."""
    match = _NO_SPACE.search(text, start)
    return match.start() if match else len(text)


def _start_of_notes(text: str, sentences: Sequence[SentenceSpan], turn: int, speaker: Entity | None) -> int:
    """Give where the notes below the last turn begin: "Ann Lee's book is out", "This talk was produced by Bo Berg".

    In his own turn nobody calls himself by his full name.
    """
    mentions = speaker.mentions if speaker is not None else ()
    names = sorted(span.start for span in mentions if " " in text[slice(*span)])
    closing = len(text)
    for line in _lines_from_last(text, sentences):
        if line <= turn or FIRST_PERSON.search(text, line, closing):
            break
        name = bisect_left(names, line)
        is_named = name < len(names) and names[name] < closing
        if not is_named and not NOTE.search(text, line, closing) and not _CREDITS.search(text, line, closing):
            break
        closing = line
    return closing


def _lines_from_last(text: str, sentences: Sequence[SentenceSpan]) -> Iterator[int]:
    """Give the start of each line that a sentence begins, the last one first."""
    for place in range(len(sentences) - 1, -1, -1):
        before = sentences[place - 1].end if place else 0
        gap = text[before : sentences[place].start]
        newline = gap.rfind("\n")
        if (newline >= 0 or not before) and not gap[newline + 1 :].strip():
            yield before + newline + 1


def _opening(
    text: str, labels: Sequence[Labelled], full: Mapping[str, str], names: dict[str, int | None]
) -> tuple[int, Label | None]:
    """Find where, above the first question, the one who answers all of them speaks without a label: "Good morning."."""
    answer = {label for *_, label in labels if not is_of_asker(label)}
    greeting = _GREETING.search(text, 0, labels[0][0])
    if greeting is None or len(answer) != 1 or labels[0][3] in answer:
        return len(text), None
    entity = entity_of_label(full[next(iter(answer))], names)
    return greeting.start(), Label(entity, None, _LIKELY) if entity is not None else None


def _only_asks(text: str, labels: Sequence[Labelled]) -> bool:
    """Say whether the one label of a text is that of who asks: it does not hold for the paragraphs after a question."""
    ends = _line_ends(text, labels)
    asked = sum(
        text[words:end].rstrip(" \t*_").endswith("?") for (_, _, words, _), end in zip(labels, ends, strict=True)
    )
    return len({label for *_, label in labels}) == 1 and len(labels) >= _MIN_LABELS and 2 * asked > len(labels)


def _roles(text: str, labels: Sequence[Labelled], entities: Sequence[Entity]) -> dict[str, int | None]:
    """Say who "Q" and "A" are where the turns have no other labels: whom the lead above them names."""
    if not _are_roles(labels) or not text[: labels[0][0]].strip(" \t\n*_>"):
        return {}
    asked = [(words, words) for _, _, words, label in labels if label in _ASK]
    roles = roles_of_lead(text, labels[0][0], asked, entities)
    asks, answers = (role[0] if role is not None else None for role in roles)
    return {**dict.fromkeys(_ASK, asks), **dict.fromkeys(_ANSWER, answers)}


def _are_roles(labels: Sequence[Labelled]) -> bool:
    """Say whether the labels of a text are "Q" and "A" alone."""
    found = {label for *_, label in labels}
    return not _ANSWER.isdisjoint(found) and found <= _ANSWER | _ASK


def transcript_speakers(text: str) -> tuple[str, ...]:
    """List whom a plain text's own labels, the signatures of its letters or its posts name; () for most news.

    They speak, so they are to be actors, even where no sentence mentions them: the reporters behind "Q" as well. Where
    "A" answers "Q", the lead may name both, and neither label is a name.
    """
    found = _labels_of(text)
    lead = text[: found[0][0]] if found else ""
    labels = names_of_labels(text, found).values()
    # With nothing above them "Q" and "A" are all the names that there are.
    may_be_named = _are_roles(found) and bool(lead.strip(" \t\n*_>"))
    nameless = _ASK | _ANSWER if may_be_named else frozenset()
    return tuple(dict.fromkeys([*(label for label in labels if label not in nameless), *signers(text), *posters(text)]))


def without_label_lines(text: str, sentences: Sequence[SentenceSpan]) -> tuple[SentenceSpan, ...]:
    """Leave out the lines that are only a label ("JOURNALIST:"), as words follow them: nobody says them."""
    labels = _labels_of(text)
    starts = [start for start, *_ in labels]
    kept: list[SentenceSpan] = []
    for sentence in sentences[:-1]:
        place = bisect_right(starts, sentence.end) - 1
        start, _, words, _ = labels[place] if place >= 0 else (-1, 0, 0, "")
        is_bare = sentence.start <= start and sentence.end <= words and "\n" not in text[sentence.start : start]
        if not is_bare:
            kept.append(sentence)
    return (*kept, *sentences[-1:])


def _labels_of(text: str) -> tuple[Labelled, ...]:
    labels = find_labels(text, is_transcript=False)
    is_transcript = len(labels) >= _MIN_LABELS or any(_is_titled(label) for *_, label in labels)
    return labels if is_transcript else ()


def _is_titled(label: str) -> bool:
    words = {word.strip(".,") for word in label.lower().split()}
    return label.upper() == label and len(words) > 1 and not words.isdisjoint(_TITLE_WORDS)


def entity_of_label(label: str, names: dict[str, int | None]) -> int | None:
    """Find the actor of a label: by its whole name, else by what is left without the title ("MR. KIRBY" -> Kirby)."""
    name = clean_label(label).lower()
    if names.get(name) is not None:
        return names[name]
    words = [word.strip(".,") for word in name.split()]
    bare = [word for word in words if word not in _TITLE_WORDS]
    if bare:
        return names.get(" ".join(bare))
    office = " ".join(word for word in words if word != "the")
    found = {
        entity for form, entity in names.items() if office and form.startswith(office + " ") and entity is not None
    }
    return min(found, default=None)


def names_of(entities: Sequence[Entity]) -> dict[str, int | None]:
    """Map every alias, and every surname that only one actor has, to its actor; None where two share it.

    A canonical name beats aliases: the actor made of the label "PRIME MINISTER" has that label, whoever else the text
    calls so.
    """
    names: dict[str, int | None] = {}
    for index, entity in enumerate(entities):
        forms = {alias.lower() for alias in entity.aliases}
        if entity.kind == "person":
            forms |= {form.split()[-1] for form in forms | {entity.name.lower()} if form.split()}
        for form in forms:
            names[form] = index if names.get(form, index) == index else None
    canonical: dict[str, int] = {}
    for index, entity in enumerate(entities):
        canonical.setdefault(entity.name.lower(), index)
    return {**names, **canonical}
