"""Pages in, what the model is asked of them out; pages and the model's scores in, Sentences out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tonekit.result.mapping import Tones
from tonekit.result.sentence import Direction, Sentence, Target
from tonekit.text.document import SentenceSpan, Span, Standing
from tonekit.text.reading import Page

if TYPE_CHECKING:
    from tonekit.model.reader import SentenceScores


class Asked(NamedTuple):
    """What a model is asked of some sentences; one item a sentence in each.

    Attributes:
        sentences: Their texts.
        mentions: Where each mentions entities.
        standings: How these stand to it.
        names: Where people's names stand in it, which the model is not to read.
    """

    sentences: list[str]
    mentions: list[dict[int, list[tuple[int, int]]]]
    standings: list[Mapping[int, Standing]]
    names: list[list[tuple[int, int]]]


def asked_of(pages: Sequence[Page]) -> Asked:
    """What the model is asked of the sentences of all pages, but the stage directions."""
    asked = Asked([], [], [], [])
    for page in pages:
        for index, (span, reading) in enumerate(zip(page.sentences, page.readings, strict=True)):
            if page.is_stage_direction(index):
                continue
            asked.sentences.append(page.words(index))
            asked.mentions.append({key: _within(span, spans) for key, spans in reading.targets.items()})
            asked.standings.append(reading.standings)
            first = bisect_left(page.people, span.start, key=lambda name: name.start)
            last = bisect_left(page.people, span.end, key=lambda name: name.start)
            asked.names.append(_within(span, page.people[first:last]))
    return asked


def _within(sentence: SentenceSpan, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Spans of the text that stand in a sentence, as spans of the sentence."""
    return [(start - sentence.start, min(end, sentence.end) - sentence.start) for start, end in spans]


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
