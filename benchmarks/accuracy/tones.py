"""Tones and valence of the dev sentences of tonenews in, F1, average precision, calibration and correlation out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import average_precision_score

from benchmarks.accuracy.baselines import tfidf
from benchmarks.accuracy.material import Material
from benchmarks.measuring import interval
from models.recipe.calibrate import cross_fit
from models.recipe.data import Example, tonenews_dev, training_examples
from tonekit import tones
from tonekit.text.actors import find_people

_N_BINS = 10
_FEW, _FEW_TO_LEARN = 300, 1500


def measure_tones(material: Material) -> dict[str, Any]:
    """Rows for tonekit and the baselines on the dev sentences of tonenews."""
    examples, groups = tonenews_dev(material.data)
    examples, groups = material.some(examples, _FEW), material.some(groups, _FEW)
    train = material.some(training_examples(material.data), _FEW_TO_LEARN)
    n_resamples = material.n_resamples
    texts = [example.text for example in examples]
    present = np.array([example.intensities for example in examples]) >= 1
    valence = np.array([example.valence for example in examples])
    logits, polarity = material.reader.logits(texts, find_people(texts))
    found = {"tonekit": (logits, polarity), "TF-IDF": tfidf_tones(train, texts)}
    scores: dict[str, Any] = {
        name: tone_rows(values, present, groups, n_resamples) | valence_row(raw, valence, groups, n_resamples)
        for name, (values, raw) in found.items()
    }
    if material.vader is not None:
        compound = np.array([material.vader(text) for text in texts])
        scores["VADER"] = valence_row(compound, valence, groups, n_resamples)
    return {"n_sentences": len(examples), "n_documents": len(set(groups)), "scores": scores}


def tone_rows(logits: np.ndarray, present: np.ndarray, groups: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """Macro and micro F1 and calibration error, cross-fitted; mean average precision; everything per tone."""
    probabilities, labels = cross_fit(logits, present, groups, tones.names())

    def on(statistic: Callable[[np.ndarray], float]) -> dict[str, Any]:
        return over_documents(statistic, groups, n_resamples)

    return {
        "macro_f1": on(lambda rows: float(np.mean(f1_of(labels[rows], present[rows])))),
        "micro_f1": on(lambda rows: float(f1_of(labels[rows].reshape(-1, 1), present[rows].reshape(-1, 1))[0])),
        "mean_average_precision": on(lambda rows: float(np.nanmean(precisions(logits[rows], present[rows])))),
        "calibration_error": calibration_error(probabilities, present),
        "tones": {
            name: {
                "n_positive": int(present[:, k].sum()),
                "f1": float(f1_of(labels[:, [k]], present[:, [k]])[0]),
                "average_precision": float(precisions(logits[:, [k]], present[:, [k]])[0]),
            }
            for k, name in enumerate(tones.names())
        },
    }


def valence_row(polarity: np.ndarray, valence: np.ndarray, groups: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """Pearson correlation with the annotated valence."""
    return {"valence_r": over_documents(lambda rows: correlation(polarity, valence, rows), groups, n_resamples)}


def over_documents(statistic: Callable[[np.ndarray], float], groups: Sequence[str], n_resamples: int) -> dict[str, Any]:
    """A statistic of all rows, with its interval, whole documents being drawn; `groups` says whose each row is."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        places[group].append(place)
    members = [np.array(found) for found in places.values()]
    ends = interval(members, lambda chosen: statistic(np.concatenate(chosen)), n_resamples)
    return {"value": statistic(np.arange(len(groups))), "interval": ends, "n": len(groups)}


def tfidf_tones(train: Sequence[Example], texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Tone logits and polarity of the TF-IDF baseline; a tone without a positive in train is never found."""
    labelled = [example for example in train if example.intensities is not None]
    vectors = tfidf().fit([example.text for example in labelled])
    seen, asked = vectors.transform([example.text for example in labelled]), vectors.transform(texts)
    present = np.array([example.intensities for example in labelled]) >= 1
    logits = np.full((len(texts), present.shape[1]), -10.0)
    for k in range(present.shape[1]):
        if present[:, k].any():
            # There are many more words than sentences: the dual problem has the same solution in a fifth of the time.
            model = LogisticRegression(class_weight="balanced", solver="liblinear", dual=True)
            model.fit(seen, present[:, k])
            logits[:, k] = model.decision_function(asked)
    ridge = Ridge().fit(seen, [example.valence for example in labelled])
    return logits, ridge.predict(asked)


def f1_of(found: np.ndarray, present: np.ndarray) -> np.ndarray:
    """F1 of each column; 0 where neither is ever true."""
    hits = (found & present).sum(axis=0)
    return np.asarray(2 * hits / np.maximum(found.sum(axis=0) + present.sum(axis=0), 1))


def precisions(scores: np.ndarray, present: np.ndarray) -> np.ndarray:
    """Average precision of each column; nan where nothing is positive."""
    return np.array(
        [
            average_precision_score(present[:, k], scores[:, k]) if present[:, k].any() else np.nan
            for k in range(present.shape[1])
        ]
    )


def calibration_error(probabilities: np.ndarray, present: np.ndarray) -> float:
    """Expected calibration error over all (sentence, tone), ten bins of equal width (Guo et al. 2017)."""
    bins = np.minimum((probabilities * _N_BINS).astype(int), _N_BINS - 1)
    gaps = [
        (bins == b).mean() * abs(probabilities[bins == b].mean() - present[bins == b].mean())
        for b in range(_N_BINS)
        if (bins == b).any()
    ]
    return float(sum(gaps))


def correlation(first: np.ndarray, second: np.ndarray, rows: np.ndarray) -> float:
    """Pearson's r of two columns over some rows."""
    return float(np.corrcoef(first[rows], second[rows])[0, 1])
