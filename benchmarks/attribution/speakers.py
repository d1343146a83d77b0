"""Speakers of tonenews sentences in, shares of right ones by split, genre and system out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from benchmarks.attribution.counting import Counts, Ratio, by_group
from benchmarks.attribution.systems import load_textacy, second_annotator, verb_list
from models.recipe.documents import Document
from models.recipe.readings import UNKNOWN, Read, Speakers

FIGURES = {
    "speaker_right": Ratio(("right",), ("n",)),
    "speech_speaker_right": Ratio(("speech_right",), ("speech",)),
    "speech_recall": Ratio(("both",), ("speech",)),
    "speech_precision": Ratio(("both",), ("claimed",)),
    "unknown_share": Ratio(("unknown",), ("claimed",)),
}


def measure(
    documents: Sequence[Document], reads: Mapping[str, Sequence[Read]], n_bootstraps: int
) -> dict[str, dict[str, Any]]:
    """Give system -> group of documents -> figures."""
    systems: dict[str, Callable[[Document], Speakers | None] | None] = {
        "verb list": verb_list,
        "textacy": load_textacy(),
        "second annotator": second_annotator,
    }
    found: dict[str, list[Speakers | None]] = {
        name: [predict(document) for document in documents] for name, predict in systems.items() if predict is not None
    }
    found |= {name: [read.speakers for read in read_by_one] for name, read_by_one in reads.items()}
    return {
        name: by_group(grouped(documents, predicted), FIGURES, n_bootstraps)
        for name, predicted in found.items()
        if any(one is not None for one in predicted)
    }


def grouped(documents: Sequence[Document], predicted: Sequence[Speakers | None]) -> dict[str, list[Counts]]:
    """Count each document, under all, with or without turn labels, and its genre."""
    groups: dict[str, list[Counts]] = defaultdict(list)
    for document, speakers in zip(documents, predicted, strict=True):
        if speakers is not None:
            for group in groups_of(document):
                groups[group].append(count(document, speakers))
    return groups


def groups_of(document: Document) -> tuple[str, str, str]:
    """The groups that a document belongs to."""
    return "all", "with turn labels" if document["has_labels"] else "without turn labels", document["source"]


def count(document: Document, speakers: Speakers) -> Counts:
    """Count the sentences of one document."""
    gold = [sentence["speaker"] for sentence in document["sentences"]]
    rows = list(zip(gold, speakers, strict=True))
    return Counter(
        n=len(rows),
        right=sum(true == found for true, found in rows),
        speech=sum(true is not None for true, _ in rows),
        speech_right=sum(true is not None and true == found for true, found in rows),
        claimed=sum(found is not None for _, found in rows),
        both=sum(true is not None and found is not None for true, found in rows),
        unknown=sum(found == UNKNOWN for _, found in rows),
    )
