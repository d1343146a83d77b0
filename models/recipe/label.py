"""Let trained teachers label the pool; resumes where it stopped.

    python -m models.recipe.label --teacher LARGE .training/teacher/epoch-2.pt .75 \\
        --teacher SMALL .training/gold/epoch-6.pt .25 --pool .training/pool.jsonl --out .training/silver.jsonl

A line of the result holds a sentence, the probability of each tone (of the mean logit; calibrated on nothing, for
the student learns what the teachers say), its valence, and the class probabilities of each mention in it.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from models.recipe.calibrate import sigmoid
from models.recipe.data import Example, Target
from models.recipe.evaluate import predict
from models.recipe.network import Network
from models.recipe.rows import read_rows
from models.recipe.train import fast_tokenizer
from tonekit import tones

_PART = 2000  # sentences between two lines of progress, and at most what a stop costs


def open_teacher(base: str, weights: Path) -> tuple[Network, Tokenizer]:
    """A trained network and its tokenizer."""
    network = Network(base, len(tones.names()))
    network.load(weights)
    return network.to(torch.device("cuda" if torch.cuda.is_available() else "cpu")), fast_tokenizer(base)


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities of one row of logits."""
    shares = np.exp(logits - logits.max())
    return np.asarray(shares / shares.sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--teacher",
        nargs=3,
        action="append",
        required=True,
        metavar=("ENCODER", "WEIGHTS", "SHARE"),
        help="several mix",
    )
    parser.add_argument("--pool", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    teachers = [open_teacher(base, Path(weights)) for base, weights, _ in arguments.teacher]
    shares = np.array([float(share) for *_, share in arguments.teacher])
    shares /= shares.sum()
    pool = read_rows(arguments.pool)
    done = len(read_rows(arguments.out)) if arguments.out.exists() else 0
    started = time.monotonic()
    for start in range(done, len(pool), _PART):
        rows = pool[start : start + _PART]
        examples = [
            Example(row["text"], targets=tuple(Target(tuple(map(tuple, m)), 1) for m in row["mentions"]))
            for row in rows
        ]
        found = [predict(network, tokenizer, examples) for network, tokenizer in teachers]
        probabilities = sigmoid(sum(share * f.tones for share, f in zip(shares, found, strict=True)))
        polarity = sum(share * f.polarity for share, f in zip(shares, found, strict=True))
        with arguments.out.open("a", encoding="utf-8") as file:
            for i, row in enumerate(rows):
                # A mention without a token of its own drops out; then nobody knows which rows are whose.
                spans = row["mentions"] if all(len(f.targets[i]) == len(row["mentions"]) for f in found) else []
                logits = sum(share * f.targets[i] for share, f in zip(shares, found, strict=True)) if spans else []
                line = {
                    "text": row["text"],
                    "tones": [round(float(p), 3) for p in probabilities[i]],
                    "valence": round(float(2 * polarity[i]), 3),
                    "targets": [
                        {"spans": mention, "probabilities": [round(float(p), 3) for p in softmax(row)]}
                        for mention, row in zip(spans, logits, strict=True)
                    ],
                }
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        n = start + len(rows) - done
        print(f"{start + len(rows)} of {len(pool)}, {n / (time.monotonic() - started):.0f} sentences/s", flush=True)


if __name__ == "__main__":
    main()
