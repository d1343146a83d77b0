"""Who feels what about whom in a sentence: the five classes of DSE (Park, Pan & Joo 2021), macro F1.

The baseline is TF-IDF of the sentence with its two entities marked, learned like the model from the train rows whose
text stands in no held-out file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from benchmarks.accuracy.baselines import classifier, masked, rows_to_learn
from benchmarks.accuracy.material import Material
from benchmarks.measuring import figure
from models.recipe.data import DSE_LABELS
from models.recipe.rows import read_rows
from tonekit.model.reader import SentenceReader
from tonekit.text.actors import find_people

_FEW = 1000


def measure_directions(material: Material) -> dict[str, dict[str, Any]]:
    """For each part macro F1 of the systems that answer; "tonekit" is None where the model has no head for it."""
    train = material.some(rows_to_learn(material.data / "dse/train.jsonl", material.held_out), _FEW)
    baseline = classifier([marked(row) for row in train], [_label(row) for row in train])
    found: dict[str, dict[str, Any]] = {}
    for part in material.parts:
        rows = material.some(read_rows(material.data / f"dse/{part}.jsonl"), _FEW)
        gold = np.array([_label(row) for row in rows])
        predicted = {"tonekit": classes_of(material.reader, rows), "TF-IDF": baseline([marked(row) for row in rows])}
        found[part] = {
            name: None if classes is None else {"macro_f1": macro_f1(classes, gold, material.n_resamples)}
            for name, classes in predicted.items()
        }
    return found


def classes_of(reader: SentenceReader, rows: Sequence[dict[str, Any]]) -> np.ndarray | None:
    """The class that the model gives each row, as an index into DSE_LABELS; None where it has no direction head.

    In these files p stands before q, which is the order in which the model is asked.
    """
    mentions = [{key: [(row[name]["from"], row[name]["to"])] for key, name in enumerate("pq")} for row in rows]
    texts = [row["text"] for row in rows]
    found = reader.direction_logits(texts, mentions, find_people(texts))
    if not any(found):
        return None
    return np.array([int(pairs[0, 1].argmax()) if (0, 1) in pairs else DSE_LABELS.index("neutral") for pairs in found])


def marked(row: dict[str, Any]) -> str:
    """The sentence with its two entities replaced by what they are called in the labels."""
    p, q = (((row[key]["from"], row[key]["to"]),) for key in "pq")
    return masked(row["text"], ("PENTITY", p), ("QENTITY", q))


def macro_f1(found: np.ndarray, gold: np.ndarray, n_resamples: int) -> dict[str, Any]:
    """Macro F1 with an interval over sentences; a class that is neither there nor found counts nothing."""

    def statistic(rows: Sequence[int]) -> float:
        guess, right = found[list(rows)], gold[list(rows)]
        scores = [
            2 * int(((guess == k) & (right == k)).sum()) / n
            for k in range(len(DSE_LABELS))
            if (n := int((guess == k).sum() + (right == k).sum()))
        ]
        return float(np.mean(scores))

    return figure(range(len(gold)), statistic, n_resamples)


def _label(row: dict[str, Any]) -> int:
    return DSE_LABELS.index(row["label"])
