"""Functions in, seconds and their ratios out."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

OWN = "tonekit"
Rounds = Sequence[Mapping[str, float]]


def seconds(function: Callable[[Any], object], argument: Any) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    function(argument)
    return time.perf_counter() - start


def spread(values: Sequence[float]) -> dict[str, float]:
    """Median, lowest and highest."""
    return {"median": statistics.median(values), "lowest": min(values), "highest": max(values)}


def rates(rounds: Rounds, n: int) -> dict[str, float]:
    """Median of how many of `n` things each engine does in a second."""
    return {name: n / statistics.median(times[name] for times in rounds) for name in rounds[0]}


def ratios(rounds: Rounds) -> dict[str, dict[str, float]]:
    """How many times as long as tonekit each engine takes, in each round."""
    return {name: spread([times[name] / times[OWN] for times in rounds]) for name in rounds[0] if name != OWN}


def percentiles(values: Sequence[float]) -> dict[str, float]:
    """Half and 19 of 20 are no higher."""
    ranked = sorted(values)
    return {"p50": statistics.median(ranked), "p95": ranked[min(len(ranked) - 1, int(0.95 * len(ranked)))]}
