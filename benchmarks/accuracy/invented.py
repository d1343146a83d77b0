"""Invented articles of which nobody has learned, as two readers each labelled them, in; F1, average precision, r out.

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

ENOUGH, _ENOUGH_IN_A_QUICK_RUN = 8, 1
_FEW, _FEW_TO_LEARN = 200, 1500


@dataclass(frozen=True)
class Labelled:
    """Sentences with what their two readers say.

    Attributes:
        texts: The sentences.
        intensities: Of each tone, shape (2, n_sentences, n_tones).
        valence: Shape (2, n_sentences).
        groups: The document of each sentence.
    """

    texts: list[str]
    intensities: np.ndarray
    valence: np.ndarray
    groups: list[str]


@dataclass(frozen=True)
class Answers:
    """What a system says: logits and labels of shape (n_sentences, n_tones), polarity of shape (n_sentences,)."""

    logits: np.ndarray
    labels: np.ndarray
    polarity: np.ndarray


def measure_invented(material: Material) -> dict[str, Any]:
    """Rows for tonekit, the baselines and the second reader."""
    labelled = _labelled(material)
    groups, n_resamples = labelled.groups, material.n_resamples
    present, valence = labelled.intensities.mean(axis=0) >= 1, labelled.valence.mean(axis=0)
    counted = present.sum(axis=0) >= (_ENOUGH_IN_A_QUICK_RUN if material.quick else ENOUGH)

    def rows(answers: Answers) -> dict[str, Any]:
        def precision(chosen: np.ndarray) -> float:
            return float(np.nanmean(precisions(answers.logits[chosen], present[chosen])[counted]))

        return {
            **f1_rows(answers.labels, present, counted, groups, n_resamples),
            "mean_average_precision": over_documents(precision, groups, n_resamples),
            **valence_row(answers.polarity, valence, groups, n_resamples),
        }

    scores = {"tonekit": rows(_tonekit(material, labelled.texts)), "TF-IDF": rows(_tfidf(material, labelled.texts))}
    if material.vader is not None:
        compound = np.array([material.vader(text) for text in labelled.texts])
        scores["VADER"] = valence_row(compound, valence, groups, n_resamples)
    first, second = labelled.intensities >= 1
    scores["second reader"] = f1_rows(second, first, counted, groups, n_resamples)
    scores["second reader"] |= valence_row(labelled.valence[1], labelled.valence[0], groups, n_resamples)
    return {
        "n_sentences": len(labelled.texts),
        "n_documents": len(set(groups)),
        "n_tones": int(counted.sum()),
        "scores": scores,
    }


def _labelled(material: Material) -> Labelled:
    documents = read_rows(INVENTED / "unread.jsonl")
    found = material.some([(document["id"], row) for document in documents for row in document["sentences"]], _FEW)
    readers = [[row["readers"][k] for _, row in found] for k in range(2)]
    return Labelled(
        [row["text"] for _, row in found],
        np.array([[[said["tones"].get(name, 0) for name in tones.names()] for said in reader] for reader in readers]),
        np.array([[said["valence"] for said in reader] for reader in readers]),
        [document for document, _ in found],
    )


def _tonekit(material: Material, texts: list[str]) -> Answers:
    calibration = material.reader.calibration
    logits, polarity = material.reader.logits(texts, find_people(texts))
    return Answers(logits, calibration.probabilities(logits) >= calibration.thresholds, polarity)


def _tfidf(material: Material, texts: list[str]) -> Answers:
    dev, _ = tonenews_dev(material.data)
    train = material.some(training_examples(material.data), _FEW_TO_LEARN)
    logits, polarity = tfidf_tones(train, [*(example.text for example in dev), *texts])
    on_dev, logits = logits[: len(dev)], logits[len(dev) :]
    fit = fit_tones(on_dev, np.array([example.intensities for example in dev]) >= 1, tones.names())
    return Answers(logits, apply_tones(fit, logits, tones.names())[1], polarity[len(dev) :])


def f1_rows(
    labels: np.ndarray, present: np.ndarray, counted: np.ndarray, groups: Sequence[str], n_resamples: int
) -> dict[str, Any]:
    """Macro F1 over the tones that are `counted`, and micro F1 over all."""

    def macro(rows: np.ndarray) -> float:
        return float(np.mean(f1_of(labels[rows], present[rows])[counted]))

    def micro(rows: np.ndarray) -> float:
        return float(f1_of(labels[rows].reshape(-1, 1), present[rows].reshape(-1, 1))[0])

    return {
        "macro_f1": over_documents(macro, groups, n_resamples),
        "micro_f1": over_documents(micro, groups, n_resamples),
    }
