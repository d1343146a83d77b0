"""Counts of each document in, ratios of their sums with 95 % intervals out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from benchmarks.measuring import SEED

Counts = Counter[str]


class Ratio(NamedTuple):
    """A figure: the sum of some counts over the sum of others; one named twice counts double, as in F1."""

    above: tuple[str, ...]
    below: tuple[str, ...]


def f1(right: str, found: str, wanted: str) -> Ratio:
    """The harmonic mean of precision and recall."""
    return Ratio((right, right), (found, wanted))


def summarise(documents: Sequence[Counts], figures: Mapping[str, Ratio], n_bootstraps: int) -> dict[str, Any]:
    """Add the counts up and give each figure as {"value", "interval", "n"}; None where there is nothing to count.

    The interval is a percentile bootstrap over documents; n is the sum of what the figure is a share of (for F1, of
    what is found and what is wanted).
    """
    names = sorted(
        {name for counts in documents for name in counts} | {name for r in figures.values() for name in r.below}
    )
    table = np.array([[counts[name] for name in names] for counts in documents], dtype=float)
    chance = np.random.default_rng(SEED)
    draws = chance.multinomial(len(documents), [1 / len(documents)] * len(documents), size=n_bootstraps) @ table
    columns = {name: column for column, name in enumerate(names)}
    totals = table.sum(axis=0)
    result: dict[str, Any] = {"n_documents": len(documents)}
    for figure, (above, below) in figures.items():
        rows = np.vstack([totals, draws])
        part = sum((rows[:, columns[name]] for name in above if name in columns), start=np.zeros(len(rows)))
        whole = sum((rows[:, columns[name]] for name in below), start=np.zeros(len(rows)))
        if not whole[0] or columns.keys().isdisjoint(above):
            result[figure] = None
            continue
        found = part[1:][whole[1:] > 0] / whole[1:][whole[1:] > 0]
        low, high = np.quantile(found, [0.025, 0.975])
        result[figure] = {"value": part[0] / whole[0], "interval": [float(low), float(high)], "n": int(whole[0])}
    return result


def by_group(groups: Mapping[str, Sequence[Counts]], figures: Mapping[str, Ratio], n_bootstraps: int) -> dict[str, Any]:
    """Summarise every group of documents."""
    return {name: summarise(documents, figures, n_bootstraps) for name, documents in groups.items()}
