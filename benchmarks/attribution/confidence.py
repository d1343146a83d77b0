"""Speakers that tonekit names in, how often those of each level of confidence are right out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from benchmarks.attribution.counting import Counts, Ratio, by_group
from models.recipe.documents import Document
from models.recipe.readings import Read

FIGURES = {"right": Ratio(("right",), ("n",))}
# Named by what they begin with, the least sure first.
LEVELS = {"below .5": 0.0, ".5 to .7": 0.5, ".7 to .8": 0.7, ".8 to .9": 0.8, ".9 and more": 0.9}


def measure(documents: Sequence[Document], reads: Sequence[Read], n_bootstraps: int) -> dict[str, Any]:
    """Give level -> figures, of documents without turn labels; a level that nothing reaches is left out."""
    groups: dict[str, list[Counts]] = defaultdict(list)
    for document, read in zip(documents, reads, strict=True):
        if not document["has_labels"]:
            for level, counts in count(document, read).items():
                groups[level].append(counts)
    return by_group({level: groups[level] for level in LEVELS if level in groups}, FIGURES, n_bootstraps)


def count(document: Document, read: Read) -> dict[str, Counts]:
    """Count the sentences of one document that are anybody's words, by level; turns are as sure as their labels."""
    counts: dict[str, Counts] = defaultdict(Counter)
    for reading, speaker, sentence in zip(read.readings, read.speakers, document["sentences"], strict=True):
        attribution = reading.attribution
        if attribution is not None and attribution.kind != "turn":
            true = sentence["speaker"]
            right = true is not None and (reading.speaker is None or speaker == true)
            counts[level_of(attribution.confidence)].update(n=1, right=int(right))
    return counts


def level_of(confidence: float) -> str:
    """The name of a confidence's level."""
    return [name for name, least in LEVELS.items() if confidence >= least][-1]
