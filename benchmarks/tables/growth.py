"""The growth record in, its part of the page out."""

from __future__ import annotations

from typing import Any

from benchmarks.tables.formats import header, row


def make_part(record: dict[str, Any]) -> str:
    """How the time to read a text grows with its length, on hostile texts."""
    lines = [
        "## Growth",
        "`python -m benchmarks.growth`\n",
        "Each text repeats one pattern; it is read without the model. The exponent is 1 where twice the text takes twice the"
        " time, 2 where it takes four times as long.\n",
        *header("text", "characters", "seconds", "exponent"),
    ]
    for name, found in record["texts"].items():
        exponent = "–" if found["exponent"] is None else f"{found['exponent']:.2f}"
        lines.append(row(name, f"{found['n_chars']:,}", f"{found['seconds'][-1]:.2f}", exponent))
    return "\n".join([*lines, ""])
