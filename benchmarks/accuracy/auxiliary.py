"""The data sets whose labels the model has no head for: their files, labels and usual measures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True)
class AuxiliarySet:
    """A data set with a label that the model has no head for.

    Attributes:
        name: Its name in tables and, as a folder, under the data.
        files: Its files, with a place for the part.
        measure: "macro_f1" of several labels, "exclusive_macro_f1" of two classes, "accuracy", "r" or "auc".
        gold: The labels of a row, one number a column; None for a row that does not count.
        parts: What is reported: a name, and which rows belong to it.
    """

    name: str
    files: str
    measure: str
    gold: Callable[[Row], Sequence[float] | None]
    parts: tuple[tuple[str, Callable[[Row], bool]], ...] = (("all", lambda row: True),)


def _emotions(row: Row) -> list[float]:
    return [float(name in row["labels"]) for name in EMOTIONS]


def _politeness(row: Row) -> list[float] | None:
    """The top against the bottom quarter, as is usual."""
    return None if row["label"] == "middle" else [float(row["label"] == "polite"), float(row["label"] == "impolite")]


EMOTIONS = (
    "admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust"
    " embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse"
    " sadness surprise neutral"
).split()
DIMENSIONS = "conflict social_support respect trust power knowledge similarity identity fun romance".split()
SETS = (
    AuxiliarySet(
        "unscon",
        "sentences_{}.jsonl",
        "exclusive_macro_f1",
        lambda row: [float(row["conflict"]), 1.0 - row["conflict"]],
    ),
    AuxiliarySet("goemotions", "{}.jsonl", "macro_f1", _emotions),
    AuxiliarySet(
        "politeness",
        "{}.jsonl",
        "accuracy",
        _politeness,
        (
            ("Wikipedia", lambda row: bool(row["domain"] == "wikipedia")),
            ("Stack Exchange", lambda row: bool(row["domain"] == "stack-exchange")),
        ),
    ),
    AuxiliarySet("certainty", "sentence_{}.jsonl", "r", lambda row: [row["score"]]),
    AuxiliarySet(
        "social_dimensions", "{}.jsonl", "auc", lambda row: [float(name in row["labels"]) for name in DIMENSIONS]
    ),
    AuxiliarySet(
        "formality",
        "{}.jsonl",
        "r",
        lambda row: [row["score"]],
        (("all", lambda row: True), ("news", lambda row: bool(row["domain"] == "news"))),
    ),
)
