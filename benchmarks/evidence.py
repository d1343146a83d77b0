"""Whether the evidence of a label carries it: without those words the tone's probability must fall.

    python -m benchmarks.evidence --data DIR [--model FOLDER] [--quick]

DIR holds `tonenews/`; the sentences are its dev files'. For every label that the model gives, its evidence spans are
deleted, and in turn, from the same sentence, as many spans of as many words at random places; the probability of the
label's tone is taken again each time (the comprehensiveness of DeYoung et al. 2020, "ERASER", beside a random
rationale of the same shape). Intervals are a bootstrap over documents. No annotation is used.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.measuring import RESULTS, SEED, at_equal_steps, mean_by_document, provenance, write_record
from models.recipe.data import tonenews_dev
from tonekit import tones
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people

_N_RANDOM = 3
_WORD = re.compile(r"\S+")
Words = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Case:
    """A label with its evidence: word positions of the sentence, and what the tone's probability is with them."""

    document: str
    text: str
    tone: str
    probability: float
    threshold: float
    runs: tuple[tuple[int, int], ...]  # first word, word behind the last


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder that holds tonenews/")
    parser.add_argument("--model", type=Path, help="model folder; left out: the one that ships with tonekit")
    parser.add_argument("--quick", action="store_true", help="few sentences and bootstraps")
    parser.add_argument("--output", type=Path, default=RESULTS / "evidence.json")
    options = parser.parse_args(arguments)
    reader = SentenceReader.open(options.model)
    cases, n_whole, n_none = labels_with_evidence(reader, options.data, 100 if options.quick else None)
    record = {
        "benchmark": "evidence",
        "model": reader.folder.id,
        **provenance(["torch"]),
        "quick": options.quick,
        "n_random": _N_RANDOM,
        "n_left_out": n_whole,
        "n_without_evidence": n_none,
        **measure(reader, cases, 50 if options.quick else 1000),
    }
    write_record(record, options.output)
    sys.stdout.write(table(record))
    return 0


def labels_with_evidence(reader: SentenceReader, data: Path, limit: int | None) -> tuple[list[Case], int, int]:
    """The labels of the dev sentences; how many are left out for having the whole sentence as evidence, and none."""
    examples, documents = tonenews_dev(data)
    examples, documents = at_equal_steps(examples, limit), at_equal_steps(documents, limit)
    names = tones.names()
    thresholds = dict(zip(names, reader.calibration.thresholds.tolist(), strict=True))
    cases: list[Case] = []
    n_whole = n_none = 0
    texts = [example.text for example in examples]
    scores = reader.read(texts, [{}] * len(texts), tones.resolve(None), names=find_people(texts))
    for example, document, found in zip(examples, documents, scores, strict=True):
        words = words_of(example.text)
        for tone in found.labels:
            runs = runs_of(words, found.evidence[tone])
            n_words = sum(last - first for first, last in runs)
            if n_words in (0, len(words)):
                n_none += n_words == 0
                n_whole += n_words > 0
                continue
            probability = found.probabilities[names.index(tone)]
            cases.append(Case(document, example.text, tone, probability, thresholds[tone], runs))
    return cases, n_whole, n_none


def words_of(text: str) -> Words:
    """The words of a sentence, marks attached."""
    return tuple(match.span() for match in _WORD.finditer(text))


def runs_of(words: Words, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans of characters as runs of whole words; runs that meet are one."""
    inside = [any(start < last and first < end for start, end in spans) for first, last in words]
    runs: list[tuple[int, int]] = []
    for place, chosen in enumerate(inside):
        if chosen and runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        elif chosen:
            runs.append((place, place + 1))
    return tuple(runs)


def without(text: str, runs: Sequence[tuple[int, int]]) -> str:
    """The text without these words."""
    words = words_of(text)
    gone = {place for first, last in runs for place in range(first, last)}
    return " ".join(text[slice(*word)] for place, word in enumerate(words) if place not in gone)


def random_runs(n_words: int, lengths: Sequence[int], generator: random.Random) -> tuple[tuple[int, int], ...]:
    """Disjoint runs of these lengths, in random order; every way to place them has the same chance."""
    order = generator.sample(list(lengths), len(lengths))
    free = n_words - sum(order)
    # Each run shrunk to one place: any choice of different places is one arrangement.
    places = sorted(generator.sample(range(free + len(order)), len(order)))
    runs = []
    shift = 0
    for place, length in zip(places, order, strict=True):
        runs.append((place + shift, place + shift + length))
        shift += length - 1
    return tuple(runs)


def measure(reader: SentenceReader, cases: Sequence[Case], n_resamples: int) -> dict[str, Any]:
    """Falls of the probability without the evidence and without random words."""
    generator = random.Random(SEED)
    texts: list[str] = []
    for case in cases:
        lengths = [last - first for first, last in case.runs]
        texts.append(without(case.text, case.runs))
        n_words = len(words_of(case.text))
        texts += [without(case.text, random_runs(n_words, lengths, generator)) for _ in range(_N_RANDOM)]
    names = tones.names()
    found = reader.probabilities(texts, find_people(texts)).reshape(len(cases), 1 + _N_RANDOM, len(names))
    columns = [names.index(case.tone) for case in cases]
    left = found[np.arange(len(cases)), :, columns]
    before = np.array([case.probability for case in cases])
    thresholds = np.array([case.threshold for case in cases])
    fall = before - left[:, 0]
    random_fall = before - left[:, 1:].mean(axis=1)
    figures = {
        "fall": fall,
        "random_fall": random_fall,
        "difference": fall - random_fall,
        "lost": (left[:, 0] < thresholds).astype(float),
        "random_lost": (left[:, 1:] < thresholds[:, None]).mean(axis=1),
        "falls_more": (fall > random_fall).astype(float),
        "share_of_words": np.array(
            [sum(last - first for first, last in case.runs) / len(words_of(case.text)) for case in cases]
        ),
    }
    documents = [case.document for case in cases]
    return {
        "n": len(cases),
        **{name: mean_by_document(values, documents, n_resamples) for name, values in figures.items()},
        "tones": {
            name: {
                "n": int(rows.sum()),
                "fall": float(fall[rows].mean()),
                "random_fall": float(random_fall[rows].mean()),
            }
            for k, name in enumerate(names)
            if (rows := np.array(columns) == k).any()
        },
    }


def table(record: dict[str, Any]) -> str:
    """The figures as plain text."""
    lines = [
        f"model {record['model']}, {record['n']} labels; {record['n_left_out']} left out whose evidence is the whole "
        f"sentence, {record['n_without_evidence']} without any"
    ]
    for name in ("fall", "random_fall", "difference", "lost", "random_lost", "falls_more", "share_of_words"):
        low, high = record[name]["interval"]
        lines.append(f"{name:16} {record[name]['value']:.3f} [{low:.3f}, {high:.3f}]")
    for name, row in record["tones"].items():
        lines.append(f"{name:16} {row['fall']:.3f}, random {row['random_fall']:.3f}, n {row['n']}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
