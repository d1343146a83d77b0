"""A model folder and annotated documents in, what each standing of a target says of the attitude towards it out.

    python -m models.recipe.standings models/NAME --data DIR

`shifts_of` is a part of a release. The command fits the shifts of a model that is released already, and writes them
into its config.json, and new checksums beside it; `benchmarks.attribution.standings` shows what they do to the figures.
They come from tonenews dev because the model has learned the other documents: it knows too well which of their targets
are neutral.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from models.recipe.calibrate import fit_standings
from models.recipe.documents import Document, read_documents, sign
from models.recipe.readings import Read, asked_in, read_with_found_actors
from tonekit.model.calibration import Calibration, Floats
from tonekit.model.folder import write_config
from tonekit.model.reader import SentenceReader

DEV = "tonenews/documents-dev.jsonl"


class Judged(NamedTuple):
    """An annotated document, how tonekit reads it, and the logits of the targets of each sentence."""

    document: Document
    read: Read
    logits: Sequence[Mapping[int, Floats]]


def shifts_of(reader: SentenceReader, data: Path, calibration: Calibration) -> dict[str, float]:
    """Fit on tonenews dev what each standing says of a target, as tonekit finds actors and speakers."""
    return fit(judge(reader, data / DEV), calibration)


def judge(reader: SentenceReader, path: Path) -> list[Judged]:
    """Read documents, and ask the model about all their targets."""
    documents = read_documents(path)
    reads = [read_with_found_actors(document) for document in documents]
    return [Judged(*row) for row in zip(documents, reads, asked_in(documents, reads, reader), strict=True)]


def fit(judged: Iterable[Judged], calibration: Calibration) -> dict[str, float]:
    """Fit what each standing says of the targets of documents, beyond what the calibration says of every target."""
    rows: list[Floats] = []
    labels: list[int] = []
    standings: list[str] = []
    for document, read, logits in judged:
        for sentence, reading, found in zip(document["sentences"], read.readings, logits, strict=True):
            for key, row in found.items():
                rows.append(row)
                labels.append(1 + sign(sentence["targets"].get(read.actors[key], 0)))
                standings.append(reading.standings[key])
    return fit_standings(calibration.target_logits(np.array(rows)), np.array(labels), standings)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    reader = SentenceReader.open(options.model)
    shifts = shifts_of(reader, options.data, reader.calibration)
    sys.stdout.write(f"{shifts}\n")
    config = reader.folder.config
    config["calibration"]["targets"]["shifts"] = shifts
    write_config(options.model, config)


if __name__ == "__main__":
    main()
