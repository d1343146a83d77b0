"""Pages in, what the model is asked of them out; pages and the model's scores in, Sentences out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tonekit.result.mapping import Tones
from tonekit.result.sentence import Direction, Sentence, Target
from tonekit.text.document import Span, Standing
from tonekit.text.reading import Page

if TYPE_CHECKING:
    from tonekit.model.reader import SentenceScores


def asked_of(
    pages: Sequence[Page],
) -> tuple[list[str], list[dict[int, list[tuple[int, int]]]], list[Mapping[int, Standing]]]:
    """The sentences of all pages but the stage directions; where each mentions entities, and how they stand to it."""
    sentences: list[str] = []
    standings: list[Mapping[int, Standing]] = []
    mentions: list[dict[int, list[tuple[int, int]]]] = []
    for page in pages:
        for index, (span, reading) in enumerate(zip(page.sentences, page.readings, strict=True)):
            if page.is_stage_direction(index):
                continue
            sentences.append(page.words(index))
            standings.append(reading.standings)
            mentions.append(
                {key: [(s - span.start, e - span.start) for s, e in spans] for key, spans in reading.targets.items()}
            )
    return sentences, mentions, standings


def sentences_of(page: Page, scores: Iterator[SentenceScores], names: tuple[str, ...]) -> list[Sentence]:
    """The Sentences of a page, stage directions included.

    Args:
        page: The page.
        scores: One for each of its sentences but the stage directions; no more are taken.
        names: The tones that were asked for.
    """
    return [
        _stage_sentence(page, index, names)
        if page.is_stage_direction(index)
        else _sentence(page, index, next(scores), names)
        for index in range(len(page.sentences))
    ]


def _sentence(page: Page, index: int, scores: SentenceScores, names: tuple[str, ...]) -> Sentence:
    start = page.sentences[index].start
    reading = page.readings[index]
    targets = [
        Target(page.entities[key].name, scores.targets.get(key, 0.0), spans) for key, spans in reading.targets.items()
    ]
    evidence = {name: tuple(Span(s + start, e + start) for s, e in spans) for name, spans in scores.evidence.items()}
    return replace(
        _stage_sentence(page, index, names),
        tones=Tones(names, scores.probabilities),
        labels=scores.labels,
        polarity=scores.polarity,
        targets=tuple(targets),
        directions=tuple(
            Direction(page.entities[source].name, page.entities[target].name, polarity)
            for (source, target), polarity in scores.directions.items()
        ),
        quotes=reading.quotes,
        evidence_spans=Tones(tuple(evidence), tuple(evidence.values())),
        n_windows=scores.n_windows,
        stage=False,
    )


def _stage_sentence(page: Page, index: int, names: tuple[str, ...]) -> Sentence:
    """A sentence without scores: what a stage direction is, and what every other is before the model."""
    span, reading = page.sentences[index], page.readings[index]
    speaker = page.entities[reading.speaker].name if reading.speaker is not None else None
    return Sentence(
        index=index,
        start=span.start,
        end=span.end,
        text=page.words(index),
        tones=Tones(names, (0.0,) * len(names)),
        labels=(),
        polarity=0.0,
        voice=reading.voice,
        speaker=speaker,
        attribution=reading.attribution,
        turn=page.turns[index],
        stage=True,
    )
