"""The result file in, benchmarks/speed.svg out: how many sentences a second each engine scores.

python -m benchmarks.speed.plot
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from benchmarks.measuring import RESULTS
from benchmarks.tables.formats import quantity

PLOT = Path(__file__).parents[1] / "speed.svg"
_OWN, _OTHER = "#1f5f8b", "#b8b8b8"


def main() -> int:
    record = json.loads((RESULTS / "speed.json").read_text(encoding="utf-8"))
    draw(record, PLOT)
    return 0


def draw(record: dict[str, Any], path: Path) -> None:
    """Bars on a logarithmic axis, for what answers with a model; word lists are too fast for one picture."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    found = [record["parts"][part]["sentences_per_second"] for part in ("large", "bulk") if part in record["parts"]]
    rates = {name: rate for rates in found for name, rate in rates.items()}
    shown = sorted((rate, name) for name, rate in rates.items() if name not in ("VADER", "TextBlob"))
    # The same figures give the same file.
    with pyplot.rc_context({"svg.hashsalt": "tonekit", "font.size": 9}):
        figure, axes = pyplot.subplots(figsize=(7, 0.4 * len(shown) + 0.9), layout="constrained")
        colours = [_OWN if name.startswith("tonekit") else _OTHER for _, name in shown]
        bars = axes.barh([name for _, name in shown], [rate for rate, _ in shown], color=colours)
        axes.bar_label(bars, [quantity(rate) for rate, _ in shown], padding=3)
        axes.set_xscale("log")
        axes.margins(x=0.15)
        axes.set_xlabel(f"news sentences a second, {record['hardware']}")
        axes.spines[["top", "right"]].set_visible(False)
        figure.savefig(path, metadata={"Date": None})
        pyplot.close(figure)


if __name__ == "__main__":
    sys.exit(main())
