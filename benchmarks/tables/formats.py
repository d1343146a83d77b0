"""Parts of a table: figures in, Markdown out."""

from __future__ import annotations

from typing import Any


def header(*names: str) -> list[str]:
    """The first two lines of a table."""
    return [row(*names), "|" + "---|" * len(names)]


def row(*cells: str) -> str:
    """A line of a table."""
    return f"| {' | '.join(cells)} |"


def cell(found: dict[str, Any] | None) -> str:
    """A figure with its interval, or a dash."""
    if found is None:
        return "–"
    low, high = found["interval"]
    return f"{found['value']:.3f} [{low:.3f}, {high:.3f}]"


def fine(found: dict[str, Any] | None, sign: str = "") -> str:
    """A small figure with its interval, perhaps with its sign."""
    if found is None:
        return "–"
    value, low, high = (format(number, f"{sign}.4f") for number in (found["value"], *found["interval"]))
    return f"{value} [{low}, {high}]"


def spread(found: dict[str, float], digits: int = 2) -> str:
    """A median with the lowest and highest round."""
    median, lowest, highest = (f"{found[key]:,.{digits}f}" for key in ("median", "lowest", "highest"))
    return f"{median} [{lowest}, {highest}]"


def quantity(value: float) -> str:
    """A rate to two or more figures."""
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"
