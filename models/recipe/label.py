"""Let trained teachers label the pool; resumes where it stopped.

    python -m models.recipe.label --teacher LARGE .training/teacher/epoch-1.pt .7 \\
        --teacher SMALL .training/gold/epoch-6.pt .3 --pool .training/pool.jsonl --out .training/silver.jsonl

A line of the result holds a sentence, the probability of each tone (of the mean logit; calibrated on nothing, for
the student learns what the teachers say), its valence, and the class probabilities of each mention in it.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from models.recipe.calibrate import sigmoid
from models.recipe.data import Example, Target
from models.recipe.evaluate import predict
from models.recipe.network import Network, fast_tokenizer
from models.recipe.rows import read_rows, read_unfinished
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
    pool, teachers = read_rows(arguments.pool), arguments.teacher
    done = resume(arguments.out, pool, teachers)
    opened = [open_teacher(base, Path(weights)) for base, weights, _ in teachers]
    label(opened, [float(share) for *_, share in teachers], pool[done:], arguments.out)


def resume(out: Path, pool: Sequence[dict[str, Any]], teachers: Sequence[Sequence[str]]) -> int:
    """How many sentences are labelled already; stops where they are of another pool or by other teachers."""
    made_by = out.with_suffix(".teachers.json")
    rows = read_unfinished(out)
    same = not rows or not made_by.exists() or json.loads(made_by.read_text(encoding="utf-8")) == teachers
    if not same or [row["text"] for row in rows] != [row["text"] for row in pool[: len(rows)]]:
        other = "pool" if same else "mix of teachers"
        raise SystemExit(f"{out} holds sentences of another {other}: give another --out, or delete it to start anew.")
    made_by.write_text(json.dumps(teachers) + "\n", encoding="utf-8")
    return len(rows)


def label(
    teachers: Sequence[tuple[Network, Tokenizer]], shares: Sequence[float], pool: Sequence[dict[str, Any]], out: Path
) -> None:
    """Append a line a sentence to `out`, the teachers' logits mixed in these shares."""
    weights = np.array(shares) / sum(shares)
    started, n_dropped = time.monotonic(), 0
    for start in range(0, len(pool), _PART):
        rows = pool[start : start + _PART]
        said = what_is_said(teachers, weights, rows)
        n_dropped += sum(len(row["mentions"]) - len(line["targets"]) for row, line in zip(rows, said, strict=True))
        with out.open("a", encoding="utf-8") as file:
            file.write("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in said))
        n = start + len(rows)
        rate = n / (time.monotonic() - started)
        print(f"{n} of {len(pool)}, {rate:.0f} sentences/s, {n_dropped} mentions dropped", flush=True)


def what_is_said(
    teachers: Sequence[tuple[Network, Tokenizer]], weights: np.ndarray, rows: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The lines of some sentences."""
    examples = [
        Example(row["text"], targets=tuple(Target(tuple(map(tuple, m)), 1) for m in row["mentions"])) for row in rows
    ]
    found = [predict(network, tokenizer, examples) for network, tokenizer in teachers]
    probabilities = sigmoid(sum(share * f.tones for share, f in zip(weights, found, strict=True)))
    polarity = sum(share * f.polarity for share, f in zip(weights, found, strict=True))
    lines = []
    for i, row in enumerate(rows):
        # A mention without a token of its own drops out; then nobody knows which logits are whose.
        mentions = row["mentions"] if all(len(f.targets[i]) == len(row["mentions"]) for f in found) else []
        logits = sum(share * f.targets[i] for share, f in zip(weights, found, strict=True)) if mentions else []
        lines.append(
            {
                "text": row["text"],
                "tones": _rounded(probabilities[i]),
                "valence": round(float(2 * polarity[i]), 3),
                "targets": [
                    {"spans": mention, "probabilities": _rounded(softmax(of_mention))}
                    for mention, of_mention in zip(mentions, logits, strict=True)
                ],
            }
        )
    return lines


def _rounded(probabilities: np.ndarray) -> list[float]:
    return [round(float(probability), 3) for probability in probabilities]


if __name__ == "__main__":
    main()
