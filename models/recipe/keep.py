"""What teachers said of sentences, small enough to be kept, and back: a student without hours of teaching.

    python -m models.recipe.keep write --silver .training/silver.jsonl --out models/recipe/silver.npz
    python -m models.recipe.keep read --data DIR --labels models/recipe/silver.npz --out .training/silver.jsonl

The texts stay where they are: a label is found again by the hash of its sentence. Probabilities are kept in steps of
1/255, valence in steps of 1/50; what was said of mentions is not kept.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from models.recipe.pool import annotated_examples, unlabelled_sentences
from models.recipe.rows import read_rows

_VALENCE_STEPS = 50


def hash_of(text: str) -> int:
    """64 bits of the sha256 of a sentence."""
    return int.from_bytes(sha256(text.encode()).digest()[:8], "little")


def pack(rows: Sequence[Mapping[str, Any]]) -> dict[str, np.ndarray]:
    """Arrays of the rows of a silver file: hashes (n,), tones (n, n_tones) and valence (n,)."""
    return {
        "hashes": np.array([hash_of(row["text"]) for row in rows], np.uint64),
        "tones": (np.array([row["tones"] for row in rows]) * 255).round().astype(np.uint8),
        "valence": np.array([row["valence"] * _VALENCE_STEPS for row in rows]).round().clip(-128, 127).astype(np.int8),
    }


def unpack(labels: Mapping[str, np.ndarray], texts: Iterable[str]) -> list[dict[str, Any]]:
    """The rows of a silver file for those of `texts` that have labels."""
    place = {int(known): i for i, known in enumerate(labels["hashes"])}
    found = [(text, place[hash_of(text)]) for text in texts if hash_of(text) in place]
    return [
        {
            "text": text,
            "tones": [round(int(step) / 255, 3) for step in labels["tones"][i]],
            "valence": int(labels["valence"][i]) / _VALENCE_STEPS,
            "targets": [],
        }
        for text, i in found
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    steps = parser.add_subparsers(dest="step", required=True)
    write, read = steps.add_parser("write"), steps.add_parser("read")
    write.add_argument("--silver", type=Path, required=True)
    read.add_argument("--data", type=Path, required=True)
    read.add_argument("--labels", type=Path, required=True)
    for step in (write, read):
        step.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    if arguments.step == "write":
        np.savez_compressed(arguments.out, **pack(read_rows(arguments.silver)))
        return
    with np.load(arguments.labels) as labels:
        known = dict(labels)
    annotated = (example.text for example in annotated_examples(arguments.data))
    rows = unpack(known, (*annotated, *(text for text, _ in unlabelled_sentences(arguments.data))))
    arguments.out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    print(f"{len(rows)} of {len(known['hashes'])} sentences found again")


if __name__ == "__main__":
    main()
