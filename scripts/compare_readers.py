"""Print how far two readers of written sentences agree.

    python -m scripts.compare_readers

Some sentences in `models/recipe/written/` were annotated by a second language model, which saw the sentence alone
(`second` in their lines), and of the later half which actors it names. A tone counts from intensity 1.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from models.recipe.rows import read_rows

WRITTEN = Path(__file__).parents[1] / "models/recipe/written"


def main() -> int:
    for path in sorted(WRITTEN.glob("*.jsonl")):
        rows = [row for row in read_rows(path) if "second" in row]
        if rows:
            figures = " ".join(f"{name} {value:.3f}" for name, value in agreement(rows).items())
            sys.stdout.write(f"{path.name} n {len(rows)} {figures}\n")
    return 0


def agreement(rows: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """Micro F1 of the tones, share of sentences with the same, of the toneless that both call so, r of the valence.

    And F1 of (sentence, actor, sign of attitude) where the second reader judged attitudes. nan where there is nothing
    to compare.
    """
    pairs = [(row, row["second"]) for row in rows]
    tones = [(_tones(first), _tones(second)) for first, second in pairs]
    attitudes = [(_attitudes(first), _attitudes(second)) for first, second in pairs if "targets" in second]
    toneless = [not second for first, second in tones if not first]
    valence = np.array([(first["valence"], second["valence"]) for first, second in pairs], float)
    return {
        "micro F1": _f1(tones),
        "same tones": float(np.mean([first == second for first, second in tones])),
        "toneless for both": float(np.mean(toneless)) if toneless else float("nan"),
        "valence r": float(np.corrcoef(valence.T)[0, 1]),
        "attitudes F1": _f1(attitudes),
    }


def _f1(pairs: Sequence[tuple[set[Any], set[Any]]]) -> float:
    n_both = sum(len(first & second) for first, second in pairs)
    n_each = sum(len(first) + len(second) for first, second in pairs)
    return 2 * n_both / n_each if n_each else float("nan")


def _tones(labels: Mapping[str, Any]) -> set[str]:
    return {name for name, intensity in labels["tones"].items() if intensity >= 1}


def _attitudes(labels: Mapping[str, Any]) -> set[tuple[str, bool]]:
    return {(actor, attitude > 0) for actor, attitude in labels["targets"].items() if attitude}


if __name__ == "__main__":
    sys.exit(main())
