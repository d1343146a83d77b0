"""Annotated documents in, how tonekit reads them out: who speaks, which annotated actor each of its entities is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from models.recipe.documents import Document, found_entities, gold_entities, sentence_spans, turns_of
from models.recipe.matching import match_actors
from tonekit.model.calibration import Floats
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people
from tonekit.text.attribution import attribute
from tonekit.text.document import Entity, Reading, SentenceSpan
from tonekit.text.quotes import find_quotes

# The annotated actor who speaks each sentence; None is the narrator, UNKNOWN somebody who is none of them.
Speakers = list["str | None"]
UNKNOWN = "?"
# The model's logits of each entity, for each sentence of a document.
Logits = list[dict[int, Floats]]


class Read(NamedTuple):
    """A document as tonekit reads it, and which annotated actor each entity is."""

    spans: list[SentenceSpan]
    entities: Sequence[Entity]
    actors: list[str | None]
    readings: Sequence[Reading]

    @property
    def speakers(self) -> Speakers:
        """Who speaks each sentence."""
        return [None if reading.voice == "narrator" else self._name(reading.speaker) for reading in self.readings]

    def _name(self, entity: int | None) -> str:
        return UNKNOWN if entity is None else self.actors[entity] or UNKNOWN


def read_with_gold_actors(document: Document) -> Read:
    """Attribution alone: the actors are those of the annotation."""
    entities = gold_entities(document)
    return _read(document, entities, [entity.name for entity in entities])


def read_with_found_actors(document: Document) -> Read:
    """End to end: the actors are those that tonekit finds."""
    entities = found_entities(document)
    return _read(document, entities, match_actors(entities, document))


def _read(document: Document, entities: Sequence[Entity], actors: list[str | None]) -> Read:
    text, spans = document["text"], sentence_spans(document)
    turns = turns_of(document, entities, actors)
    return Read(spans, entities, actors, attribute(text, spans, find_quotes(text, spans), entities, turns=turns))


def asked_in(documents: Sequence[Document], reads: Sequence[Read], model: SentenceReader) -> list[Logits]:
    """Ask the model about every target that the readings offer, all documents at once."""
    places: list[tuple[int, int]] = []
    sentences: list[str] = []
    mentions: list[dict[int, list[tuple[int, int]]]] = []
    for number, (document, read) in enumerate(zip(documents, reads, strict=True)):
        for at, (span, reading) in enumerate(zip(read.spans, read.readings, strict=True)):
            if reading.targets:
                places.append((number, at))
                sentences.append(document["text"][span.start : span.end])
                mentions.append(
                    {
                        key: [(s - span.start, e - span.start) for s, e in named]
                        for key, named in reading.targets.items()
                    }
                )
    asked: list[Logits] = [[{} for _ in read.spans] for read in reads]
    found = model.target_logits(sentences, mentions, find_people(sentences))
    for (number, at), logits in zip(places, found, strict=True):
        asked[number][at] = logits
    return asked
