"""A model folder and annotated documents in, what each standing of a target says of the attitude towards it out.

    python -m models.recipe.standings models/NAME --data DIR [--write]

`shifts_of` is a part of a release. The command fits the shifts of a model that is released already, and shows what they
do to the figures of `benchmarks.attribution`: on tonenews dev cross-fitted in five folds by document, on all other
documents with what dev says. They come from dev because the model has learned the others: it knows too well which of
their targets are neutral. `--write` puts them into config.json, and new checksums beside it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.attribution.attitudes import FIGURES, asked_in, count, sign
from benchmarks.attribution.counting import Counts, by_group
from benchmarks.attribution.documents import Document, read_documents
from benchmarks.attribution.systems import Read, read_with_found_actors
from models.recipe.calibrate import fit_standings
from tonekit.model.calibration import Floats
from tonekit.model.folder import CONFIG, write_checksums
from tonekit.model.reader import SentenceReader

_DEV = "tonenews/documents-dev.jsonl"
_ARTICLES = Path(__file__).with_name("annotated") / "articles"
_N_FOLDS = 5
_N_BOOTSTRAPS = 100


class Judged(NamedTuple):
    """An annotated document, how tonekit reads it, and the logits of the targets of each sentence."""

    document: Document
    read: Read
    logits: Sequence[Mapping[int, Floats]]


def shifts_of(reader: SentenceReader, data: Path, temperature: float) -> dict[str, float]:
    """Fit on tonenews dev what each standing says of a target, as tonekit finds actors and speakers."""
    return _fit(judge(reader, data / _DEV), temperature)


def judge(reader: SentenceReader, path: Path) -> list[Judged]:
    """Read documents, and ask the model about all their targets."""
    documents = read_documents(path)
    reads = [read_with_found_actors(document) for document in documents]
    return [Judged(*row) for row in zip(documents, reads, asked_in(documents, reads, reader), strict=True)]


def _fit(judged: Iterable[Judged], temperature: float) -> dict[str, float]:
    rows: list[Floats] = []
    labels: list[int] = []
    standings: list[str] = []
    for document, read, logits in judged:
        for sentence, reading, found in zip(document["sentences"], read.readings, logits, strict=True):
            for key, row in found.items():
                rows.append(row)
                labels.append(1 + sign(sentence["targets"].get(read.actors[key], 0)))
                standings.append(reading.standings[key])
    return fit_standings(np.array(rows) / temperature, np.array(labels), standings)


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


def cross_fitted(judged: Sequence[Judged], temperature: float) -> list[dict[str, float]]:
    """For each document the shifts that the documents of other folds say."""
    folds = [[row for i, row in enumerate(judged) if i % _N_FOLDS != fold] for fold in range(_N_FOLDS)]
    found = [_fit(others, temperature) for others in folds]
    return [found[i % _N_FOLDS] for i in range(len(judged))]


def _value(found: Mapping[str, Any] | None) -> str:
    return "-" if found is None else f"{found['value']:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="put the shifts into config.json")
    options = parser.parse_args()
    reader = SentenceReader.open(options.model)
    temperature = reader.calibration.target_temperature
    dev = judge(reader, options.data / _DEV)
    shifts = _fit(dev, temperature)
    sys.stdout.write(f"{shifts}\n")
    paths = {split: options.data / f"tonenews/documents-{split}.jsonl" for split in ("train", "synthetic")}
    paths |= {f"{half} articles": _ARTICLES / f"{half}.jsonl" for half in ("read", "unread")}
    for split in ("dev, cross-fitted", *paths):
        judged = judge(reader, paths[split]) if split in paths else dev
        given = [shifts] * len(judged) if split in paths else cross_fitted(dev, temperature)
        before, after = figures(judged, [{}] * len(judged), reader), figures(judged, given, reader)
        for group, old in before.items():
            new = after[group]
            rows = (f"{name} {_value(old[name])} -> {_value(new[name])}" for name in ("f1", "precision", "recall"))
            sys.stdout.write(f"{split:18} {group:26} n {old['recall']['n']:5}  {'  '.join(rows)}\n")
    if options.write:
        config = reader.folder.config
        config["calibration"]["targets"]["shifts"] = shifts
        (options.model / CONFIG).write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
        write_checksums(options.model)


if __name__ == "__main__":
    main()
