"""Sentences of one or more documents and the casts that name their actors in, profiles of actors and pairs out.

The definitions of voice, portrayal and pair are applied here, once, for a Report and for a Summary alike.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tonekit.result.interval import Spread, estimate, spread
from tonekit.result.mapping import SentencePlace, Tones
from tonekit.result.report import Estimate, Profile
from tonekit.result.sentence import Sentence

# A polarity towards an actor counts as an attitude from here on. Below it a sentence only mentions them, and its tones
# are not theirs: a bystander of a hostile exchange is not portrayed in hostile words.
ATTITUDE = 0.25


class ScoredDocument(NamedTuple):
    """The sentences of one document, the tones they were scored for, and actor name -> key of the actor."""

    sentences: Sequence[Sentence]
    tones: tuple[str, ...]
    cast: Mapping[str, int]


class Attitude(NamedTuple):
    """A sentence about an actor, and its polarity towards them."""

    place: SentencePlace
    polarity: float


@dataclass(slots=True)
class Tally:
    """Which sentences count for what: places by speaker, attitudes by target and by (speaker or None, target)."""

    voices: dict[int, list[SentencePlace]] = field(default_factory=dict)
    portrayals: dict[int, list[Attitude]] = field(default_factory=dict)
    pairs: dict[tuple[int | None, int], list[Attitude]] = field(default_factory=dict)
    n_spoken: int = 0
    n_unattributed: int = 0


def tally(documents: Sequence[ScoredDocument]) -> Tally:
    """Sort the sentences by who speaks them and whom they are about; stage directions are left out.

    A sentence whose source was not found counts for the portrayal of its targets, but in no pair: it is not the
    narrator's. One that the narrator tells counts for the narrator's pairs with its targets and for the pairs of its
    directions; these are pairs of somebody else, so no sentence counts twice in a pair.
    """
    found = Tally()
    for place, sentence in _places(documents):
        cast = documents[place.document].cast
        speaker = cast[sentence.speaker] if sentence.speaker is not None else None
        found.n_spoken += sentence.voice != "narrator"
        found.n_unattributed += sentence.voice == "unknown"
        if speaker is not None:
            found.voices.setdefault(speaker, []).append(place)
        for target, polarity in _attitudes(sentence, cast).items():
            if target == speaker:
                continue
            found.portrayals.setdefault(target, []).append(Attitude(place, polarity))
            if sentence.voice != "unknown":
                found.pairs.setdefault((speaker, target), []).append(Attitude(place, polarity))
        for (source, target), polarity in _directed(sentence, cast).items():
            found.pairs.setdefault((source, target), []).append(Attitude(place, polarity))
    return found


class Averages:
    """Estimates over any sentences of the documents.

    Args:
        documents: All that is averaged over.
        tones: The tones to average; a document that was not scored for one of them has no value of it.
    """

    def __init__(self, documents: Sequence[ScoredDocument], tones: tuple[str, ...]) -> None:
        self._documents = documents
        self._tones = tones
        # Where a document keeps each tone: looking it up by name in every sentence would dominate the run time.
        columns = [{tone: column for column, tone in enumerate(document.tones)} for document in documents]
        self._columns = {tone: [document.get(tone) for document in columns] for tone in tones}
        self._nothing: Tones[Estimate | None] = Tones(tones, (None,) * len(tones))
        # A portrayal and a pair, or two pairs, often rest on the same sentences.
        self._averaged: dict[tuple[SentencePlace, ...], Tones[Estimate | None]] = {}
        self._spreads: dict[tuple[int, str | None], Spread | None] = {}
        self._attitude_spreads: dict[int, Spread | None] = {}
        self.everywhere: tuple[SentencePlace, ...] = tuple(place for place, _ in _places(documents))

    def tones(self, places: Sequence[SentencePlace]) -> Tones[Estimate | None]:
        """Average every tone over these sentences."""
        if not places:
            return self._nothing
        known = tuple(places)
        if known not in self._averaged:
            self._averaged[known] = self._average(known)
        return self._averaged[known]

    def _average(self, places: Sequence[SentencePlace]) -> Tones[Estimate | None]:
        rows: dict[int, list[tuple[float, ...]]] = {}
        for place in places:
            entries = self._documents[place.document].sentences[place.sentence].tones.entries
            rows.setdefault(place.document, []).append(entries)
        columns = {document: tuple(zip(*found, strict=True)) for document, found in rows.items()}
        return Tones(self._tones, tuple(self._tone(columns, tone) for tone in self._tones))

    def polarity(self, places: Sequence[SentencePlace]) -> Estimate | None:
        """Average the polarity of these sentences."""
        clusters: dict[int, list[float]] = {}
        for place in places:
            value = self._documents[place.document].sentences[place.sentence].polarity
            clusters.setdefault(place.document, []).append(value)
        return self._estimate(clusters, None, -1.0)

    def attitude(self, attitudes: Sequence[Attitude]) -> Estimate | None:
        """Average the polarity of these sentences towards their target."""
        clusters: dict[int, list[float]] = {}
        for place, polarity in attitudes:
            clusters.setdefault(place.document, []).append(polarity)
        pooled = self._attitude_spread(next(iter(clusters))) if len(clusters) == 1 else None
        return estimate(tuple(clusters.values()), pooled, lowest=-1.0)

    def voice(self, places: Sequence[SentencePlace]) -> Profile | None:
        """Describe how an actor speaks who speaks these sentences."""
        if not places:
            return None
        return Profile(len(places), self.polarity(places), self.tones(places), tuple(places))

    def portrayal(self, attitudes: Sequence[Attitude]) -> Profile | None:
        """Describe how an actor is spoken of whom these sentences are about."""
        if not attitudes:
            return None
        charged = [place for place, polarity in attitudes if abs(polarity) >= ATTITUDE]
        evidence = tuple(place for place, _ in attitudes)
        return Profile(len(attitudes), self.attitude(attitudes), self.tones(charged), evidence)

    def _tone(self, columns: Mapping[int, tuple[tuple[float, ...], ...]], tone: str) -> Estimate | None:
        """Average one tone, from the values that each document has of all its tones."""
        clusters: dict[int, tuple[float, ...]] = {}
        for document, values in columns.items():
            column = self._columns[tone][document]
            if column is not None:
                clusters[document] = values[column]
        return self._estimate(clusters, tone, 0.0)

    def _estimate(self, clusters: Mapping[int, Sequence[float]], tone: str | None, lowest: float) -> Estimate | None:
        pooled = self._spread(next(iter(clusters)), tone) if len(clusters) == 1 else None
        return estimate(tuple(clusters.values()), pooled, lowest=lowest)

    def _spread(self, document: int, tone: str | None) -> Spread | None:
        key = (document, tone)
        if key not in self._spreads:
            sentences = [sentence for sentence in self._documents[document].sentences if not sentence.stage]
            values = [sentence.polarity for sentence in sentences]
            if tone is not None:
                column = self._columns[tone][document]
                values = [] if column is None else [sentence.tones.entries[column] for sentence in sentences]
            self._spreads[key] = spread(values)
        return self._spreads[key]

    def _attitude_spread(self, document: int) -> Spread | None:
        if document not in self._attitude_spreads:
            _, _, cast = scored = self._documents[document]
            sentences = [sentence for sentence in scored.sentences if not sentence.stage]
            towards = [polarity for sentence in sentences for polarity in _attitudes(sentence, cast).values()]
            directed = [polarity for sentence in sentences for polarity in _directed(sentence, cast).values()]
            self._attitude_spreads[document] = spread((*towards, *directed))
        return self._attitude_spreads[document]


def _places(documents: Sequence[ScoredDocument]) -> Iterator[tuple[SentencePlace, Sentence]]:
    for number, document in enumerate(documents):
        for index, sentence in enumerate(document.sentences):
            if not sentence.stage:
                yield SentencePlace(number, index), sentence


def _attitudes(sentence: Sentence, cast: Mapping[str, int]) -> dict[int, float]:
    """Give the polarity towards each actor; two targets that are one actor of a Summary count once, with the mean."""
    found: dict[int, list[float]] = {}
    for target in sentence.targets:
        found.setdefault(cast[target.actor], []).append(target.polarity)
    return {actor: math.fsum(polarities) / len(polarities) for actor, polarities in found.items()}


def _directed(sentence: Sentence, cast: Mapping[str, int]) -> dict[tuple[int, int], float]:
    """Give the polarity of each (source, target) that a narrated sentence shows, merged as in `_attitudes`."""
    if sentence.voice != "narrator":
        return {}
    found: dict[tuple[int, int], list[float]] = {}
    for direction in sentence.directions:
        source, target = cast[direction.source], cast[direction.target]
        if source != target:
            found.setdefault((source, target), []).append(direction.polarity)
    return {pair: math.fsum(polarities) / len(polarities) for pair, polarities in found.items()}
