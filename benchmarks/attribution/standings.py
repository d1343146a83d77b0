"""A model and annotated documents in, their attitudes with and without what the standings of targets say out.

    python -m benchmarks.attribution.standings MODEL --data DIR

On tonenews dev, where `models.recipe.standings` fits the shifts, cross-fitted in five folds by document; on all other
documents with what dev says.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.attribution.attitudes import FIGURES, count
from benchmarks.attribution.counting import Counts, by_group
from models.recipe.documents import ARTICLES
from models.recipe.standings import DEV, Judged, fit, judge
from tonekit.model.calibration import Calibration
from tonekit.model.reader import SentenceReader

_N_FOLDS = 5
_N_BOOTSTRAPS = 100


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    reader = SentenceReader.open(options.model)
    dev = judge(reader, options.data / DEV)
    shifts = fit(dev, reader.calibration)
    show("dev, cross-fitted", dev, cross_fitted(dev, reader.calibration), reader)
    paths = {split: options.data / f"tonenews/documents-{split}.jsonl" for split in ("train", "synthetic")}
    paths |= {f"{half} articles": ARTICLES / f"{half}.jsonl" for half in ("read", "unread")}
    for split, path in paths.items():
        judged = judge(reader, path)
        show(split, judged, [shifts] * len(judged), reader)


def cross_fitted(judged: Sequence[Judged], calibration: Calibration) -> list[dict[str, float]]:
    """For each document the shifts that the documents of other folds say."""
    folds = [[row for i, row in enumerate(judged) if i % _N_FOLDS != fold] for fold in range(_N_FOLDS)]
    found = [fit(others, calibration) for others in folds]
    return [found[i % _N_FOLDS] for i in range(len(judged))]


def figures(judged: Sequence[Judged], shifts: Sequence[Mapping[str, float]], reader: SentenceReader) -> dict[str, Any]:
    """The figures of each genre and of all documents, the shifts of each document given."""
    groups: dict[str, list[Counts]] = defaultdict(list)
    for (document, read, logits), of_document in zip(judged, shifts, strict=True):
        calibration = replace(reader.calibration, target_shifts=of_document)
        polarities = [
            calibration.polarities_of(found, reading.standings)
            for found, reading in zip(logits, read.readings, strict=True)
        ]
        for group in ("all", document["source"]):
            groups[group].append(count(document, read, polarities))
    return by_group(groups, FIGURES, _N_BOOTSTRAPS)


def show(split: str, judged: Sequence[Judged], shifts: Sequence[Mapping[str, float]], reader: SentenceReader) -> None:
    """Print the figures of each genre without and with the shifts of each document."""
    before, after = figures(judged, [{}] * len(judged), reader), figures(judged, shifts, reader)
    for group, old in before.items():
        new = after[group]
        rows = (f"{name} {_value(old[name])} -> {_value(new[name])}" for name in ("f1", "precision", "recall"))
        sys.stdout.write(f"{split:18} {group:26} n {old['recall']['n']:5}  {'  '.join(rows)}\n")


def _value(found: Mapping[str, Any] | None) -> str:
    return "-" if found is None else f"{found['value']:.3f}"


if __name__ == "__main__":
    main()
