"""Invented articles of which nobody has learned, as two readers each labelled them, in; F1, precision, correlation out.

News as papers print it, in quieter words than most of tonenews. Calibration and thresholds come from tonenews dev:
tonekit's are those that ship, TF-IDF's are fitted in the same way. A tone is there where the mean of the two readers
says so; the second reader beside the first shows what a careful person reaches. Macro F1 and mean average precision are
over the tones of which there are enough.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.accuracy.material import Material
from benchmarks.accuracy.tones import f1_of, over_documents, precisions, tfidf_tones, valence_row
from models.recipe.calibrate import apply_tones, fit_tones
from models.recipe.data import tonenews_dev, training_examples
from models.recipe.documents import INVENTED
from models.recipe.rows import read_rows
from tonekit import tones
from tonekit.text.actors import find_people

_ENOUGH, _ENOUGH_IN_A_QUICK_RUN = 8, 1
_FEW, _FEW_TO_LEARN = 200, 1500


@dataclass(frozen=True)
class Read:
    """What the two readers say: intensities (2, n_sentences, n_tones), valence (2, n_sentences), whose each row is."""

    texts: list[str]
    intensities: np.ndarray
    valence: np.ndarray
    groups: Sequence[str]

    @property
    def present(self) -> np.ndarray:
        """Which tones are there, shape (n_sentences, n_tones)."""
        return np.asarray(self.intensities.mean(axis=0) >= 1)


def measure_invented(material: Material) -> dict[str, Any]:
    """Rows for tonekit, the baselines and the second reader."""
    read = _readings(material)
    columns = read.present.sum(axis=0) >= (_ENOUGH_IN_A_QUICK_RUN if material.quick else _ENOUGH)
    scores: dict[str, Any] = {}
    for name, (logits, labels, polarity) in _systems(material, read.texts).items():
        scores[name] = _labelled(labels, read.present, columns, read.groups, material.n_resamples)
        scores[name]["mean_average_precision"] = over_documents(
            lambda rows, logits=logits: float(np.nanmean(precisions(logits[rows], read.present[rows])[columns])),
            read.groups,
            material.n_resamples,
        )
        scores[name] |= valence_row(polarity, read.valence.mean(axis=0), read.groups, material.n_resamples)
    if material.vader is not None:
        compound = np.array([material.vader(text) for text in read.texts])
        scores["VADER"] = valence_row(compound, read.valence.mean(axis=0), read.groups, material.n_resamples)
    first, second = read.intensities >= 1
    scores["second reader"] = _labelled(second, first, columns, read.groups, material.n_resamples)
    scores["second reader"] |= valence_row(*read.valence, read.groups, material.n_resamples)
    return {
        "n_sentences": len(read.texts),
        "n_documents": len(set(read.groups)),
        "n_tones": int(columns.sum()),
        "scores": scores,
    }


def _readings(material: Material) -> Read:
    documents = read_rows(INVENTED / "unread.jsonl")
    found = material.some([(document["id"], row) for document in documents for row in document["sentences"]], _FEW)
    readers = [[row["readers"][k] for _, row in found] for k in range(2)]
    return Read(
        [row["text"] for _, row in found],
        np.array([[[said["tones"].get(name, 0) for name in tones.names()] for said in reader] for reader in readers]),
        np.array([[said["valence"] for said in reader] for reader in readers]),
        [document for document, _ in found],
    )


def _systems(material: Material, texts: list[str]) -> dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Logits, labels and polarity of tonekit and of TF-IDF."""
    calibration = material.reader.calibration
    logits, polarity = material.reader.logits(texts, find_people(texts))
    labels = calibration.probabilities(logits) >= calibration.thresholds
    dev, _ = tonenews_dev(material.data)
    train = material.some(training_examples(material.data), _FEW_TO_LEARN)
    counted, valued = tfidf_tones(train, [*(example.text for example in dev), *texts])
    fit = fit_tones(counted[: len(dev)], np.array([e.intensities for e in dev]) >= 1, tones.names())
    counted = counted[len(dev) :]
    return {
        "tonekit": (logits, labels, polarity),
        "TF-IDF": (counted, apply_tones(fit, counted, tones.names())[1], valued[len(dev) :]),
    }


def _labelled(
    labels: np.ndarray, present: np.ndarray, columns: np.ndarray, groups: Sequence[str], n_resamples: int
) -> dict[str, Any]:
    def macro(rows: np.ndarray) -> float:
        return float(np.mean(f1_of(labels[rows], present[rows])[columns]))

    def micro(rows: np.ndarray) -> float:
        return float(f1_of(labels[rows].reshape(-1, 1), present[rows].reshape(-1, 1))[0])

    return {
        "macro_f1": over_documents(macro, groups, n_resamples),
        "micro_f1": over_documents(micro, groups, n_resamples),
    }
