"""Counts of each document in, F1 with its interval out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from benchmarks.measuring import interval


class Counts(NamedTuple):
    """Right, found and wanted of one document, for F1."""

    right: float
    found: float
    wanted: float


def f1(parts: Sequence[Counts]) -> float:
    """Twice what is right over found and wanted together."""
    right, found, wanted = (sum(column) for column in zip(*parts, strict=True))
    return 2 * right / (found + wanted) if found + wanted else 0.0


def figure(
    parts: Sequence[Counts], n_bootstraps: int, statistic: Callable[[Sequence[Counts]], float]
) -> dict[str, Any]:
    """A value with its interval."""
    if not parts:
        return {"value": 0.0, "interval": [0.0, 0.0]}
    return {"value": statistic(parts), "interval": interval(parts, statistic, n_bootstraps)}
