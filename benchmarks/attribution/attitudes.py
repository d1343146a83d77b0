"""Polarities towards the actors of tonenews sentences in, F1 of (sentence, actor, sign) out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.attribution.counting import Counts, Ratio, by_group, f1
from benchmarks.attribution.speakers import groups_of
from benchmarks.attribution.systems import second_names
from benchmarks.measuring import load_vader
from models.recipe.documents import Document, sign
from models.recipe.readings import Read, asked_in
from tonekit.model.reader import SentenceReader
from tonekit.result.profiles import ATTITUDE

FIGURES = {
    "f1": f1("right", "found", "wanted"),
    "precision": Ratio(("right",), ("found",)),
    "recall": Ratio(("right",), ("wanted",)),
    "mentioned": Ratio(("mentioned",), ("wanted",)),
}

# Polarity towards each entity, for each sentence of a document.
Polarities = list[dict[int, float]]


def measure(
    documents: Sequence[Document], reads: Mapping[str, Sequence[Read]], model: SentenceReader, n_bootstraps: int
) -> dict[str, dict[str, Any]]:
    """Give system -> group of documents -> figures."""
    systems: dict[str, list[Counts | None]] = {}
    for name, read_by_one in reads.items():
        polarities = judge(documents, read_by_one, model)
        systems[name] = [count(*rows) for rows in zip(documents, read_by_one, polarities, strict=True)]
    by_vader = vader(documents, reads["gold actors"])
    if by_vader is not None:
        rows = zip(documents, reads["gold actors"], by_vader, strict=True)
        systems["VADER, gold actors"] = [count(*row) for row in rows]
    systems["second annotator"] = [count_second(document) for document in documents]
    found = {}
    for name, counted in systems.items():
        groups: dict[str, list[Counts]] = defaultdict(list)
        for document, counts in zip(documents, counted, strict=True):
            for group in groups_of(document) if counts is not None else ():
                groups[group].append(counts or Counter())
        if groups:
            found[name] = by_group(groups, FIGURES, n_bootstraps)
    return found


def judge(documents: Sequence[Document], reads: Sequence[Read], model: SentenceReader) -> list[Polarities]:
    """The polarity towards every target that the readings offer, as the model says it."""
    return [
        [
            model.calibration.polarities_of(logits, reading.standings)
            for logits, reading in zip(of_document, read.readings, strict=True)
        ]
        for of_document, read in zip(asked_in(documents, reads, model), reads, strict=True)
    ]


def vader(documents: Sequence[Document], reads: Sequence[Read]) -> list[Polarities] | None:
    """VADER's polarity of the sentence, towards every target; None where VADER is not installed."""
    compound = load_vader()
    if compound is None:
        return None
    return [
        [
            dict.fromkeys(reading.targets, compound(document["text"][span.start : span.end]))
            for span, reading in zip(read.spans, read.readings, strict=True)
        ]
        for document, read in zip(documents, reads, strict=True)
    ]


def count(document: Document, read: Read, polarities: Polarities) -> Counts:
    """Count the attitudes of one document; what is said of an actor that nobody annotated counts as found."""
    counts: Counts = Counter()
    for sentence, reading, found in zip(document["sentences"], read.readings, polarities, strict=True):
        named = {key: read.actors[key] or f"entity {key}" for key in reading.targets}
        strong = {(named[key], sign(value)) for key, value in found.items() if abs(value) >= ATTITUDE}
        _add(counts, sentence["targets"], strong)
        counts["mentioned"] += sum(actor in named.values() for actor, value in sentence["targets"].items() if value)
    return counts


def count_second(document: Document) -> Counts | None:
    """Count the other pass of the annotation, where there is one."""
    names = second_names(document)
    if names is None:
        return None
    counts: Counts = Counter()
    for sentence in document["sentences"]:
        targets = sentence["second"]["targets"].items()
        _add(counts, sentence["targets"], {(names.get(name) or f"other {name}", sign(v)) for name, v in targets if v})
    return counts


def _add(counts: Counts, targets: Mapping[str, float], found: set[tuple[str, int]]) -> None:
    wanted = {(actor, sign(value)) for actor, value in targets.items() if value}
    counts.update(right=len(wanted & found), found=len(found), wanted=len(wanted))
