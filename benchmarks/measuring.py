"""What benchmarks share: some rows of many, means with bootstrap intervals, VADER, and where a figure was measured."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

import tonekit

Row = TypeVar("Row")

SEED = 0
RESULTS = Path(__file__).parent / "results"


def at_equal_steps(rows: Sequence[Row], least: int | None) -> Sequence[Row]:
    """Rows at equal steps, `least` of them or up to twice as many; all of them for None, or where there are fewer."""
    return rows[:: max(1, len(rows) // least)] if least else rows


def interval(rows: Sequence[Any], statistic: Callable[[Any], float], n_resamples: int) -> list[float]:
    """95 % percentile interval of a bootstrap over `rows`."""
    chance = random.Random(SEED)
    values = sorted(statistic(chance.choices(rows, k=len(rows))) for _ in range(n_resamples))
    return [values[int(0.025 * n_resamples)], values[int(0.975 * n_resamples) - 1]]


def figure(rows: Sequence[Any], statistic: Callable[[Any], float], n_resamples: int) -> dict[str, Any]:
    """A statistic of `rows`, with its interval and their number."""
    return {"value": statistic(rows), "interval": interval(rows, statistic, n_resamples), "n": len(rows)}


def mean_by_document(values: np.ndarray, documents: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """The mean of values that each stand in a document, and its interval, whole documents being drawn."""
    groups: dict[str, list[float]] = defaultdict(list)
    for document, value in zip(documents, values.tolist(), strict=True):
        groups[document].append(value)

    def mean(chosen: Sequence[tuple[float, int]]) -> float:
        return sum(total for total, _ in chosen) / sum(n for _, n in chosen)

    sums = [(sum(found), len(found)) for found in groups.values()]
    return {"value": mean(sums), "interval": interval(sums, mean, n_resamples)}


def provenance(packages: Iterable[str]) -> dict[str, Any]:
    """Commit, date, versions, hardware and seed of a run."""
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False).stdout
    return {
        "commit": commit.strip(),
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d"),
        "versions": {
            "python": platform.python_version(),
            "tonekit": tonekit.__version__,
            **{name: found for name in packages if (found := version(name)) is not None},
        },
        "hardware": f"{processor()}, {os.cpu_count()} cores",
        "load": [round(value, 2) for value in os.getloadavg()] if hasattr(os, "getloadavg") else None,
        "seed": SEED,
    }


def load_vader() -> Callable[[str], float] | None:
    """VADER's compound score (Hutto & Gilbert 2014), or None with a message where it is not installed."""
    if version("vaderSentiment") is None:
        sys.stderr.write("vaderSentiment is not installed and is left out.\n")
        return None
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    analyzer = SentimentIntensityAnalyzer()
    return lambda text: float(analyzer.polarity_scores(text)["compound"])


def version(package: str) -> str | None:
    """Version of an installed package, or None."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def processor() -> str:
    """The processor's name, where the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def write_record(record: dict[str, Any], path: Path) -> None:
    """Write a result file; the tables of benchmarks/README.md are made from it (python -m benchmarks.tables)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
