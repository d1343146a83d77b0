"""Let a trained teacher label the pool; resumes where it stopped.

    python -m models.recipe.label --base ENCODER --weights .training/teacher/epoch-2.pt --pool .training/pool.jsonl \\
        --out .training/silver.jsonl

A line of the result holds a sentence, the teacher's probability of each tone (calibrated on nothing: the student learns
what the teacher says), its valence, and its class probabilities for each mention in it.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from models.recipe.calibrate import sigmoid
from models.recipe.data import Example, Target, read_rows
from models.recipe.evaluate import predict
from models.recipe.network import Network
from models.recipe.train import fast_tokenizer
from tonekit import tones

_PART = 2000  # sentences between two lines of progress, and at most what a stop costs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", required=True)
    parser.add_argument("--weights", type=Path, nargs="+", required=True, help="one teacher, or several to average")
    parser.add_argument("--pool", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    tokenizer = fast_tokenizer(arguments.base)
    teachers = []
    for weights in arguments.weights:
        network = Network(arguments.base, len(tones.names()))
        network.load_state_dict(torch.load(weights, weights_only=True, map_location="cpu"))
        teachers.append(network.to(torch.device("cuda" if torch.cuda.is_available() else "cpu")))
    pool = read_rows(arguments.pool)
    done = len(read_rows(arguments.out)) if arguments.out.exists() else 0
    started = time.monotonic()
    for start in range(done, len(pool), _PART):
        rows = pool[start : start + _PART]
        examples = [
            Example(row["text"], targets=tuple(Target(tuple(map(tuple, m)), 1) for m in row["mentions"]))
            for row in rows
        ]
        found = [predict(teacher, tokenizer, examples) for teacher in teachers]
        probabilities = np.mean([sigmoid(f.tones) for f in found], axis=0)
        polarity = np.mean([f.polarity for f in found], axis=0)
        with arguments.out.open("a", encoding="utf-8") as file:
            for i, row in enumerate(rows):
                logits = np.mean([f.targets[i] for f in found], axis=0)
                # A mention without a token of its own drops out; then nobody knows which rows are whose.
                spans = row["mentions"] if len(logits) == len(row["mentions"]) else []
                shares = np.exp(logits - logits.max(1, keepdims=True)) if len(spans) else logits
                line = {
                    "text": row["text"],
                    "tones": [round(float(p), 3) for p in probabilities[i]],
                    "valence": round(float(2 * polarity[i]), 3),
                    "targets": [
                        {"spans": s, "probabilities": [round(float(x), 3) for x in share / share.sum()]}
                        for s, share in zip(spans, shares, strict=False)
                    ],
                }
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        n = start + len(rows) - done
        print(f"{start + len(rows)} of {len(pool)}, {n / (time.monotonic() - started):.0f} sentences/s", flush=True)


if __name__ == "__main__":
    main()
