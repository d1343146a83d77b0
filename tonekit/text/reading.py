"""A document in, everything that the text itself says out: sentences, actors, who speaks whom about; no model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tonekit.text.actors import find_named
from tonekit.text.attribution import attribute
from tonekit.text.document import Document, Entity, Reading, SentenceSpan, Span
from tonekit.text.labels import entity_of_label, names_of, transcript_speakers, without_label_lines
from tonekit.text.quotes import find_quotes
from tonekit.text.segment import segment
from tonekit.text.stage import is_of_record, is_stage_direction

Aliases = Mapping[str, Sequence[str]]
_BETWEEN_TURNS = "\n\n"


@dataclass(frozen=True, slots=True)
class Page:
    """A document after the text room and before the model.

    Attributes:
        document: The text and what is known about it.
        sentences: Where its sentences stand.
        entities: Its actors.
        people: Where names of people stand in it, in order.
        readings: Who speaks each sentence and whom it mentions.
        turns: The turn that each sentence belongs to, in a transcript; else None.
    """

    document: Document
    sentences: tuple[SentenceSpan, ...]
    entities: tuple[Entity, ...]
    people: tuple[Span, ...]
    readings: tuple[Reading, ...]
    turns: tuple[int | None, ...]

    def words(self, index: int) -> str:
        """The text of a sentence."""
        span = self.sentences[index]
        return self.document.text[span.start : span.end]

    def is_stage_direction(self, index: int) -> bool:
        """Whether a sentence only says what happened while somebody spoke."""
        return is_stage_direction(self.words(index))


def read_document(document: Document, aliases: Aliases) -> Page:
    """Read a text. A plain transcript's own labels name its speakers; a label alone on its line is no sentence."""
    text = document.text
    sentences = without_label_lines(text, segment(text))
    author = document.author.strip() if document.author else ""
    speakers = (*([author] if author else []), *transcript_speakers(text))
    entities, people = find_named(text, sentences, aliases=aliases, speakers=speakers)
    (author_index,) = _entities_of([author], entities)
    readings = attribute(text, sentences, find_quotes(text, sentences), entities, author=author_index)
    return Page(document, sentences, entities, people, readings, turns=(None,) * len(sentences))


def read_turns(
    turns: Sequence[tuple[str | None, str]], id: str | None, date: str | None, source: str | None, aliases: Aliases
) -> Page:
    """Read a transcript whose turns are known: no sentence crosses a turn, and the labels say who speaks."""
    text = _BETWEEN_TURNS.join(words for _, words in turns)
    sentences: list[SentenceSpan] = []
    owners: list[int | None] = []
    start = paragraph = 0
    for number, (_, words) in enumerate(turns):
        found = segment(words)
        sentences += [SentenceSpan(s.start + start, s.end + start, s.paragraph + paragraph) for s in found]
        owners += [number] * len(found)
        paragraph += found[-1].paragraph + 1 if found else 0
        start += len(words) + len(_BETWEEN_TURNS)
    labels = tuple(dict.fromkeys(label for label, _ in turns if label))
    of_sentence = [
        turns[owner][0] or None if owner is not None and not is_of_record(text[s.start : s.end]) else None
        for owner, s in zip(owners, sentences, strict=True)
    ]
    entities, people = find_named(text, sentences, aliases=aliases, speakers=labels, turns=of_sentence)
    of_label = dict(zip(labels, _entities_of(labels, entities), strict=True))
    speakers = [of_label.get(label or "") for label in of_sentence]
    readings = attribute(text, sentences, find_quotes(text, sentences), entities, turns=speakers)
    document = Document(text, id=id, date=date, source=source)
    return Page(document, tuple(sentences), entities, people, readings, tuple(owners))


def _entities_of(labels: Sequence[str], entities: Sequence[Entity]) -> list[int | None]:
    """The entity that each label names; None for an empty label."""
    if not any(labels):
        return [None] * len(labels)
    names = names_of(entities)
    holders = {
        alias: i for i, entity in reversed(list(enumerate(entities))) for alias in (entity.name, *entity.aliases)
    }
    found = [entity_of_label(label, names) if label else None for label in labels]
    # What the rules for labels cannot tell apart goes to the first who has the very label.
    return [holders.get(label) if entity is None else entity for label, entity in zip(labels, found, strict=True)]
